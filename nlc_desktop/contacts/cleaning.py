"""Text of a cell without what can't be seen, printed or kept."""

import re
import unicodedata

_SPACES = re.compile(r"[^\S\n]+")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet may run (OWASP, CSV injection), behind any apostrophes."""
_BREAKS = re.compile(r"\s*\n\s*")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Marks that turn text around invisibly, and the mark of byte order."""


def line(text: str) -> str:
    """The text on one line, with single spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join(_visible(text).split())


def lines(text: str) -> str:
    """The text with its line breaks, each line trimmed, empty ones left out."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    return _BREAKS.sub("\n", _SPACES.sub(" ", text)).strip()


def _visible(text: str) -> str:
    return "".join(sign if _shown(sign) else " " if sign.isspace() else "" for sign in text)


def _shown(sign: str) -> bool:
    if sign in _TURNING:
        return False
    return sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"}


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before = + - @ and tabs."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """A cell without the apostrophe that keeps it from being a formula."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def has_letter(text: str) -> bool:
    """Whether there is a letter of any script in it."""
    return any(sign.isalpha() for sign in text)
