"""Reference numbers of letters: a pattern with tokens, the number it makes, the next one (R-ID-03).

    {code} ({no})                          MBDK.100-1/9/1 (16)
    {code}/{no}/{unit}/{year}              200.6.6/209/Polpum/2026
    {unit}-{year}-{no:3}                   CPOC-2026-004

A pattern that names the year counts all letters of the office in that year; one that doesn't
counts the enclosures of one file, as Malaysian files do.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr

LONGEST = 120
"""Longest pattern, and longest reference in which a number is looked for."""

FILE_PATTERN = "{code} ({no})"
"""Enclosures of a file, numbered as they come."""


class Token(StrEnum):
    """What a pattern can ask for."""

    CODE = "code"
    """The reference of the file or the classification code ({kod}, {kode})."""
    NUMBER = "no"
    """The running number; ``{no:3}`` fills it up with zeros to three figures."""
    UNIT = "unit"
    ROMAN_MONTH = "roman-month"
    MONTH = "month"
    YEAR = "year"
    COPY = "copy"
    """The place of the letter among those of one call."""


_SPELT = {
    "code": Token.CODE,
    "kod": Token.CODE,
    "kode": Token.CODE,
    "no": Token.NUMBER,
    "unit": Token.UNIT,
    "roman-month": Token.ROMAN_MONTH,
    "bulan-romawi": Token.ROMAN_MONTH,
    "month": Token.MONTH,
    "bulan": Token.MONTH,
    "year": Token.YEAR,
    "tahun": Token.YEAR,
    "copy": Token.COPY,
}
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_DEFAULTS = {"id": "{code}/{no}/{unit}/{year}", "ph": "{unit}-{year}-{no:3}"}
_PIECE = re.compile(r"\{([^{}]*)\}|([^{}]+)|([{}])")
_MOST_FIGURES = 9
_NUMBER_TOKEN = "{no}"  # noqa: S105 - a token of a pattern, no secret
_SMALL = frozenset(["and", "dan", "di", "for", "na", "ng", "of", "on", "the", "untuk"])
_SHORT_UNIT = 12


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a pattern: a token, or words as they are."""

    token: Token | None
    text: str = ""
    width: int = 0
    """Figures a number is filled up to."""


@dataclass(frozen=True, slots=True)
class NumberFields:
    """What the tokens of a pattern stand for."""

    code: str
    unit: str
    on: date
    number: int = 1
    copy: int = 0
    """Place of the letter; 0 leaves ``{copy}`` standing, to be filled for each letter."""


@dataclass(frozen=True, slots=True)
class NumberPattern:
    """A pattern that was read (`parse`)."""

    parts: tuple[Part, ...]

    def asks(self, token: Token) -> bool:
        """Whether the pattern has a token."""
        return any(part.token is token for part in self.parts)

    def write(self, fields: NumberFields) -> str:
        """The reference; empty where the pattern needs a file and none is known."""
        if self.asks(Token.CODE) and not fields.code.strip():
            return ""
        return "".join(_said(part, fields) for part in self.parts).strip()

    def number_in(self, reference: str, fields: NumberFields) -> int:
        """The running number of a reference this pattern made; 0 for any other."""
        if len(reference) > LONGEST:
            return 0
        found = self._matcher(fields).fullmatch(reference.strip())
        return int(found["no"]) if found else 0

    def _matcher(self, fields: NumberFields) -> re.Pattern[str]:
        whole_office = self.asks(Token.YEAR)
        return re.compile("".join(_matching(part, fields, whole_office) for part in self.parts))

    def next_number(self, references: Iterable[str], fields: NumberFields) -> int:
        """The number after the highest that any of ``references`` has."""
        return max((self.number_in(one, fields) for one in references), default=0) + 1


def _said(part: Part, fields: NumberFields) -> str:
    if part.token is None:
        return part.text
    return {
        Token.CODE: fields.code.strip(),
        Token.NUMBER: str(fields.number).zfill(part.width),
        Token.UNIT: fields.unit,
        Token.ROMAN_MONTH: _ROMAN[fields.on.month - 1],
        Token.MONTH: f"{fields.on.month:02}",
        Token.YEAR: f"{fields.on.year:04}",
        Token.COPY: str(fields.copy) if fields.copy else "{copy}",
    }[part.token]


def _matching(part: Part, fields: NumberFields, whole_office: bool) -> str:
    if part.token is None:
        return re.escape(part.text)
    return {
        Token.CODE: ".{1,80}?" if whole_office else re.escape(fields.code.strip()),
        Token.NUMBER: rf"0*(?P<no>[1-9][0-9]{{0,{_MOST_FIGURES - 1}}})",
        Token.UNIT: ".{0,40}?",
        Token.ROMAN_MONTH: "[IVX]{1,4}",
        Token.MONTH: "[0-9]{2}",
        Token.YEAR: f"{fields.on.year:04}",
        Token.COPY: r"(?:[0-9]{1,4}|\{copy\})",
    }[part.token]


def parse(text: str) -> NumberPattern:
    """Reads a pattern.

    Raises:
        InputError: for a token nobody knows, a lone brace, a token that stands twice, a pattern
            without {no}, or one that is too long.
    """
    if len(text) > LONGEST:
        raise InputError(
            tr("The number pattern is too long: {limit} characters fit. Shorten it.", limit=LONGEST)
        )
    pattern = NumberPattern(tuple(_part(piece) for piece in _PIECE.finditer(text.strip())))
    tokens = [part.token for part in pattern.parts if part.token]
    twice = next((token for token in tokens if tokens.count(token) > 1), None)
    if twice is not None:
        token = f"{{{twice.value}}}"
        raise InputError(
            tr("{token} stands twice in the number pattern. Take one out.", token=token)
        )
    if Token.NUMBER not in tokens:
        raise InputError(
            tr(
                "The number pattern “{pattern}” has no {token}, so every letter would get the same "
                "number. Put {token} where the running number stands.",
                pattern=text.strip(),
                token=_NUMBER_TOKEN,
            )
        )
    return pattern


def _part(piece: re.Match[str]) -> Part:
    inside, words, brace = piece.groups()
    if brace:
        raise InputError(
            tr(
                "“{brace}” stands alone in the number pattern. Tokens are written like {token}.",
                brace=brace,
                token=_NUMBER_TOKEN,
            )
        )
    if words is not None:
        return Part(None, words)
    name, _, width = inside.strip().casefold().partition(":")
    token = _SPELT.get(name)
    filled = re.fullmatch("[2-6]", width) if token is Token.NUMBER and width else None
    if token is None or (width and not filled):
        raise InputError(
            tr(
                "The number pattern has {token}, which means nothing. These can be used: {known}.",
                token=f"{{{inside}}}",
                known=", ".join(f"{{{one.value}}}" for one in Token),
            )
        )
    return Part(token, width=int(width) if filled else 0)


def default_pattern(country: str) -> str:
    """How letters are numbered in a country where the office says nothing else."""
    return _DEFAULTS.get(country.casefold(), FILE_PATTERN)


def pattern_of(text: str, country: str) -> NumberPattern:
    """The office's pattern, or the country's where the office has none."""
    return parse(text.strip() or default_pattern(country))


def unit_of(department: str, office: str = "") -> str:
    """The short name of a unit: itself when it is short, else the first letters of its words."""
    name = " ".join((department.strip() or office.strip()).split())
    if len(name) <= _SHORT_UNIT:
        return name
    words = [word for word in re.split(r"[\s\-/&,]+", name) if word.casefold() not in _SMALL]
    return "".join(word[0] for word in words if word[:1].isalnum()).upper()[:_SHORT_UNIT]


def letter_number(reference: str, place: int) -> str:
    """The number of one letter of a call: the reference, with its place where it is asked for."""
    return reference.replace("{copy}", str(place) if place else "1")
