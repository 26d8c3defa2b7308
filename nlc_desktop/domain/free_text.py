"""Finds in free text what has no place there: identity numbers, telephone numbers, addresses.

R-DP-04: a pattern check on this computer, which shows what it found and asks; it decides nothing.
It would rather ask once too often than miss a number.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What was found."""

    MYKAD = "mykad"
    """Malaysian identity card: birth day, place, serial, 12 digits."""
    NIK = "nik"
    """Indonesian identity number, 16 digits that begin with a region and a day of birth."""
    PHILSYS = "philsys"
    """Philippine card number, 16 digits in fours."""
    EMAIL = "email"
    PHONE = "phone"

    @property
    def is_identity(self) -> bool:
        """Whether it is a number the state gave a person."""
        return self in {FindingKind.MYKAD, FindingKind.NIK, FindingKind.PHILSYS}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: what it seems to be, as it stands there, and where."""

    kind: FindingKind
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


_BEFORE, _AFTER = r"(?<![\w.@+-])", r"(?![\w@])"
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_MYKAD = re.compile(rf"{_BEFORE}(\d{{2}})(\d{{2}})(\d{{2}})[- ]?\d{{2}}[- ]?\d{{4}}{_AFTER}")
_SIXTEEN = re.compile(rf"{_BEFORE}\d{{4}}([- .]?)\d{{4}}\1\d{{4}}\1\d{{4}}{_AFTER}")
_PHONE = re.compile(
    rf"(?<![\w@+/.])(?:\+?\d|\(\+?\d{{1,5}}\))[\d .\u2010-\u2013-]{{4,20}}\d{_AFTER}"
)
_DATE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}")
_YEARS = re.compile(r"(?:19|20)\d{2}\s*[-\u2010-\u2013/]\s*(?:19|20)\d{2}")
_SHORTEST, _LONGEST = 7, 15
"""Digits of a telephone number (ITU-T E.164 allows 15)."""


def found(text: str) -> tuple[Finding, ...]:
    """Everything found, in the order it stands there; nothing is found twice."""
    taken: list[Finding] = []
    for kind, pattern, fits in _CHECKS:
        for match in pattern.finditer(text):
            finding = Finding(kind, match[0], match.start())
            if fits(match) and not any(_overlap(finding, other) for other in taken):
                taken.append(finding)
    return tuple(sorted(taken, key=lambda finding: finding.start))


def masked(text: str, words: str, *, keep: Callable[[str], bool] = lambda _: False) -> str:
    """The text with ``words`` in place of everything found, but for what ``keep`` lets stand."""
    parts: list[str] = []
    at = 0
    for finding in found(text):
        if not keep(finding.text):
            parts += [text[at : finding.start], words]
            at = finding.end
    return "".join([*parts, text[at:]])


def digits(text: str) -> str:
    """The digits of a number alone, by which two writings of one number are compared."""
    return "".join(sign for sign in text if sign.isdecimal())


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


def _anything(_: re.Match[str]) -> bool:
    return True


def _is_mykad(match: re.Match[str]) -> bool:
    """The first six digits are a day: year, month, day."""
    return 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31


def _is_nik(match: re.Match[str]) -> bool:
    """Digits 7 to 12 are a day, 40 added to it for women; the region begins with 11 to 99."""
    number = digits(match[0])
    day, month = int(number[6:8]), int(number[8:10])
    return number[0] != "0" and (1 <= day <= 31 or 41 <= day <= 71) and 1 <= month <= 12


def _is_phone(match: re.Match[str]) -> bool:
    """Enough digits, beginning like a number that is dialled; no day, no years from to."""
    text = match[0].strip()
    if _DATE.match(text) or _YEARS.fullmatch(text):
        return False
    number = digits(text)
    if not _SHORTEST <= len(number) <= _LONGEST:
        return False
    return text.startswith(("+", "0", "(")) or bool(re.search(r"\d[ -]\d", text))


_CHECKS: tuple[tuple[FindingKind, re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
    (FindingKind.EMAIL, _EMAIL, _anything),
    (FindingKind.NIK, _SIXTEEN, _is_nik),
    (FindingKind.PHILSYS, _SIXTEEN, _anything),
    (FindingKind.MYKAD, _MYKAD, _is_mykad),
    (FindingKind.PHONE, _PHONE, _is_phone),
)
"""In this order: what is surer takes its place before what is less so."""
