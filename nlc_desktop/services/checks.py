"""Checks what comes in: one rule for each field, one sentence for what can't be taken."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nlc_desktop.domain.operations import Value
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr

Given = Value | date
"""What a screen may hand over for a field: a plain value, a date or a moment."""

LINE = 300
TEXT = 20_000

_SPACES = re.compile("[\t\v\f\u2028\u2029\x85]")
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn text around invisibly; they would let a name read as another one."""


def clean(text: str, *, lines: bool) -> str:
    """The text without what can't be seen or printed; ``lines`` keeps line breaks."""
    text = _SPACES.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not lines:
        text = text.replace("\n", " ")
    return "".join(sign for sign in text if _printable(sign))


def _printable(sign: str) -> bool:
    return sign == "\n" or (
        sign not in _OVERRIDES and unicodedata.category(sign) not in {"Cc", "Cs"}
    )


@dataclass(frozen=True)
class Rule:
    """How one field is checked; ``typed`` fields join their typing into one step of undo."""

    take: Callable[[Given], Value]
    typed: bool = False


def _text(value: Given, limit: int, *, lines: bool, required: bool) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text is needed, not {value!r}")
    text = clean(value, lines=lines)
    if len(text) > limit:
        raise InputError(
            tr(
                "“{start}…” is too long: {limit} characters fit here. Shorten it.",
                start=text[:40].strip(),
                limit=limit,
            )
        )
    if required and not any(unicodedata.category(sign)[0] in "LNPS" for sign in text):
        raise InputError(tr("This can't be empty. Type a name first."))
    return text


def line(limit: int = LINE, *, required: bool = False) -> Rule:
    """One line of text."""
    return Rule(lambda value: _text(value, limit, lines=False, required=required), typed=True)


def text(limit: int = TEXT) -> Rule:
    """Text of any number of lines."""
    return Rule(lambda value: _text(value, limit, lines=True, required=False), typed=True)


def choice(kind: type[StrEnum], *, empty: bool = False) -> Rule:
    """One of an enum's values; ``empty`` allows none."""

    def take(value: Given) -> Value:
        return "" if empty and value in ("", None) else kind(str(value)).value

    return Rule(take)


def number(low: int, high: int) -> Rule:
    """A whole number within bounds."""

    def take(value: Given) -> Value:
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"a whole number is needed, not {value!r}")
        if not low <= value <= high:
            raise InputError(
                tr("{value} is not between {low} and {high}.", value=value, low=low, high=high)
            )
        return value

    return Rule(take)


def _flag(value: Given) -> Value:
    if not isinstance(value, bool):
        raise TypeError(f"yes or no is needed, not {value!r}")
    return value


FLAG = Rule(_flag)
"""Yes or no."""


def day_text(value: Given) -> str:
    """A day as ISO text from a date, its text or nothing."""
    if value is None or value == "":
        return ""
    if isinstance(value, datetime):
        raise TypeError("a day is needed, not a moment")
    if isinstance(value, date):
        return value.isoformat()
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise InputError(
            tr("“{text}” is not a date. Write it like 2026-12-18.", text=str(value)[:40])
        ) from None


def moment_text(value: Given) -> str:
    """A moment as UTC text from an aware datetime, its text or nothing."""
    if value is None or value == "":
        return ""
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    if moment.tzinfo is None:
        raise TypeError("a moment needs its time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


DAY = Rule(day_text)
"""A day or nothing."""
MOMENT = Rule(moment_text)
"""A moment or nothing."""


def zone_text(value: Given) -> str:
    """The name of a time zone this computer knows."""
    name = str(value)
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(
            tr("The time zone “{name}” is not known. Choose one from the list.", name=name[:40])
        ) from None
    return name


ZONE = Rule(zone_text)
"""A time zone."""

Rules = Mapping[str, Rule]


def taken(rules: Rules, values: Mapping[str, Given]) -> dict[str, Value]:
    """The values as they are stored; a field without a rule is a mistake of ours.

    Raises:
        InputError: for a value that can't be taken, with one sentence.
        TypeError: for a field that may not be changed this way, or a value of another type.
    """
    unknown = sorted(set(values) - set(rules))
    if unknown:
        raise TypeError(f"not editable here: {', '.join(unknown)}")
    return {name: rules[name].take(value) for name, value in values.items()}


def name_of(value: str, *, limit: int = LINE) -> str:
    """A name or title as typed, without spaces around; refused when empty or too long."""
    return _text(value, limit, lines=False, required=True).strip()


def line_of(value: str, *, limit: int = LINE) -> str:
    """One line as typed, without spaces around; may be empty."""
    return _text(value, limit, lines=False, required=False).strip()


def text_of(value: str, *, limit: int = TEXT) -> str:
    """Text as typed, without spaces around; may be empty."""
    return _text(value, limit, lines=True, required=False).strip()
