"""Days as people type them in minutes: "18 Dis", "Jumaat depan", "in 2 weeks", "31/12".

English and Malay words are understood together, since minutes mix them; the language decides
only whether 5/4 is the fifth of April (Malaysia) or May the fourth (Philippines).
"""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from nlc_desktop.domain.papers import Language

_MONTHS = (
    ("january", "januari", "jan"),
    ("february", "februari", "feb"),
    ("march", "mac", "mar"),
    ("april", "apr"),
    ("may", "mei"),
    ("june", "jun"),
    ("july", "julai", "jul"),
    ("august", "ogos", "aug", "ogo"),
    ("september", "sept", "sep"),
    ("october", "oktober", "oct", "okt"),
    ("november", "nov"),
    ("december", "disember", "dec", "dis"),
)
_MONTH = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}

_WEEKDAYS = (
    ("monday", "mon", "isnin", "isn"),
    ("tuesday", "tue", "tues", "selasa", "sel"),
    ("wednesday", "wed", "rabu", "rab"),
    ("thursday", "thu", "thur", "thurs", "khamis", "kha"),
    ("friday", "fri", "jumaat", "jum"),
    ("saturday", "sat", "sabtu", "sab"),
    ("sunday", "sun", "ahad", "ahd"),
)
_WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}

_FIXED = {"today": 0, "hari ini": 0, "tomorrow": 1, "esok": 1, "lusa": 2, "tulat": 3}
_NEXT = frozenset({"next", "depan", "hadapan", "akan datang"})
_THIS = frozenset({"this", "ini"})

_LEAD = re.compile(
    r"^(?:(?:by|before|on|until|due|latest|the|sebelum|pada|hingga|selewat-lewatnya|"
    r"not later than|no later than|tidak lewat dari(?:pada)?|paling lewat|menjelang)\b[ :]*)+"
)
_NAME = r"([a-z]+)\.?"
_YEAR = r"(?:[ ,]+([0-9]{4}))?"
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}})(?:st|nd|rd|th|hb\.?| ?haribulan)? (?:of )?{_NAME}{_YEAR}")
_MONTH_DAY = re.compile(rf"{_NAME} ([0-9]{{1,2}})(?:st|nd|rd|th)?{_YEAR}")
_NUMBERS = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-]([0-9]{4}|[0-9]{2}))?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_LATER = re.compile(
    r"(?:in |within |dalam (?:masa )?|tempoh )?([0-9]{1,3}|an?|one|satu)? ?"
    r"(days?|hari|weeks?|minggu|seminggu|months?|bulan|sebulan)(?: lagi| from now)?"
)
_END = re.compile(r"(?:the )?(?:end of|akhir|hujung)(?: the)? (.+)")

_Reader = Callable[[str, date, Language], date | None]


def parse_day(text: str, today: date, language: Language) -> date | None:
    """The day some words mean, seen from ``today``; nothing when they mean none.

    A day without a year is the next one to come. "Friday" is the coming Friday, "next Friday"
    and "Jumaat depan" the one in the week after this. "Before 15 January" is due on the 15th.
    """
    words = " ".join(re.sub(r"\([^)]*\)", " ", text.lower()).split()).strip(" .,;!")
    words = _LEAD.sub("", words).strip(" .,;!")
    if not words:
        return None
    for reader in _READERS:
        try:
            found = reader(words, today, language)
        except (ValueError, OverflowError):
            continue
        if found is not None:
            return found
    return None


def _fixed(words: str, today: date, _: Language) -> date | None:
    return today + timedelta(days=_FIXED[words]) if words in _FIXED else None


def _iso(words: str, _: date, __: Language) -> date | None:
    match = _ISO.fullmatch(words)
    return date(int(match[1]), int(match[2]), int(match[3])) if match else None


def _numbers(words: str, today: date, language: Language) -> date | None:
    match = _NUMBERS.fullmatch(words)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    day, month = (second, first) if language is Language.FILIPINO else (first, second)
    return _on(day, month, match[3], today)


def _named(words: str, today: date, __: Language) -> date | None:
    head, _, rest = words.partition(" ")
    if head.rstrip(",") in _WEEKDAY and any(sign in "0123456789" for sign in rest):
        words = rest
    if match := _DAY_MONTH.fullmatch(words):
        day, name, year = match.groups()
    elif match := _MONTH_DAY.fullmatch(words):
        name, day, year = match.groups()
    else:
        return None
    return _on(int(day), _MONTH[name], year, today) if name in _MONTH else None


def _weekday(words: str, today: date, _: Language) -> date | None:
    parts = words.split()
    names = [part for part in parts if part in _WEEKDAY]
    others = " ".join(part for part in parts if part not in _WEEKDAY and part != "hari")
    if len(names) != 1:
        return None
    target = _WEEKDAY[names[0]]
    monday = today - timedelta(days=today.weekday())
    if others in _NEXT:
        return monday + timedelta(days=7 + target)
    if others in _THIS:
        return monday + timedelta(days=target)
    ahead = (target - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=ahead) if not others else None


def _later(words: str, today: date, _: Language) -> date | None:
    parts = words.split()
    if len(parts) > 1 and (parts[0] in _NEXT or " ".join(parts[1:]) in _NEXT):
        unit = parts[1] if parts[0] in _NEXT else parts[0]
        return _add(today, 1, unit) if unit in {"week", "minggu", "month", "bulan"} else None
    match = _LATER.fullmatch(words)
    if match is None or not (match[1] or match[2] in {"seminggu", "sebulan"}):
        return None
    count = int(match[1]) if match[1] and match[1][0] in "0123456789" else 1
    return _add(today, count, match[2])


def _end(words: str, today: date, __: Language) -> date | None:
    match = _END.fullmatch(words)
    if match is None:
        return None
    what = match[1]
    if what in {"year", "this year", "tahun", "tahun ini"}:
        return date(today.year, 12, 31)
    if what in {"month", "this month", "bulan", "bulan ini"}:
        return _last_of(today.year, today.month)
    if what in {"week", "this week", "minggu", "minggu ini"}:
        return today + timedelta(days=max(0, 4 - today.weekday()))
    name, _, year = what.partition(" ")
    if name not in _MONTH or (year and not re.fullmatch("[0-9]{4}", year)):
        return None
    month = _MONTH[name]
    return _last_of(int(year) if year else today.year + (month < today.month), month)


_READERS: tuple[_Reader, ...] = (_fixed, _iso, _numbers, _named, _weekday, _later, _end)


def _on(day: int, month: int, year: str | None, today: date) -> date | None:
    """A day of a month; without a year the next one to come (29 February may take a while)."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for candidate in range(today.year, today.year + 9):
        if day <= calendar.monthrange(candidate, month)[1]:
            found = date(candidate, month, day)
            if found >= today:
                return found
    return None


def _add(today: date, count: int, unit: str) -> date:
    if unit.startswith(("day", "hari")):
        return today + timedelta(days=count)
    if unit.startswith("week") or unit.endswith("minggu"):
        return today + timedelta(weeks=count)
    month = today.month - 1 + count
    year, month = today.year + month // 12, month % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def _last_of(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
