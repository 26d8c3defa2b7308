"""One country's papers in one language: words, order, and how a date is written."""

import datetime
import re
import string
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from nlc_desktop import paths
from nlc_desktop.documents.formats.country_form import (
    Family,
    FormatData,
    Items,
    LetterheadStyle,
    ScheduleForm,
    SectionNumbers,
    SignatureForm,
)
from nlc_desktop.documents.formats.joints import NBSP, Joints
from nlc_desktop.documents.formats.letter_form import LetterForm
from nlc_desktop.documents.formats.reader import read
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

_BESIDE_WEEKDAY = re.compile(rf"{NBSP}(?=\(?{{weekday}})|(?<={{weekday}},){NBSP}")


@dataclass(frozen=True, kw_only=True)
class Form:
    """How papers are written in one country and language."""

    country: str
    language: Language
    languages: tuple[Language, ...]
    """All languages papers of the country are written in, the usual one first."""
    words: Mapping[str, str]
    titles: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, tuple[str, ...]]
    """The labels under the title of each paper, in order."""
    lists: tuple[str, ...]
    signatures: tuple[str, ...]
    numbers: SectionNumbers
    capitals: bool
    """Whether main headings of minutes are in capitals."""
    letterhead: LetterheadStyle
    signature: SignatureForm
    numbered: bool
    """Whether people in minutes are numbered, with their role at the right edge."""
    staggered: bool
    """Whether odd numbers sign on the left of their column and even ones on the right."""
    schedule: ScheduleForm
    items: Items
    families: Mapping[str, Family]
    noted: bool
    """Whether a paragraph without a duty says that it is for information (R-MY-03)."""
    letter: LetterForm
    above: tuple[str, ...]
    """Lines over the office's own names in the letterhead: "Republic of the Philippines"."""
    joints: Joints
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    parts_of_day: tuple[tuple[datetime.time, str], ...]
    date_pattern: str
    date_with_day_pattern: str
    time_pattern: str
    clock_pattern: str
    and_pattern: str
    zones: Mapping[str, str]
    """What time zones are called: "WIB"; a zone without a name is not named."""

    def say(self, name: str, /, **fields: str | int) -> str:
        """A word or sentence of the papers with its fields filled.

        A sentence that ends with a time ends with one full stop: "at 11:50 A.M."
        """
        text = fill(self.words[name], fields)
        doubled = text.endswith("..") and not text.endswith("...")
        return text[:-1] if doubled else text

    @property
    def tag(self) -> str:
        """The language tag of the file: "ms-MY"."""
        return f"{self.language.value}-{self.country.upper()}"

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """Everything the form itself may print."""
        titles = [line for lines in self.titles.values() for line in lines]
        parts = [word for _, word in self.parts_of_day]
        zones = self.zones.values()
        days = (*self.months, *self.weekdays)
        return (*self.words.values(), *titles, *self.above, *days, *parts, *zones)

    def titled(self, pattern: str, fields: Mapping[str, str]) -> str:
        """A line of a title; what an empty field leaves behind is closed up.

        A line that is about fields, all of which are empty, says nothing: "held on {date}".
        """
        named = [name for _, name, _, _ in string.Formatter().parse(pattern) if name]
        if named and not any(fields[name] for name in named):
            return ""
        return " ".join(fill(pattern, fields).split(" ")).strip()

    def meeting(self, title: str) -> str:
        """The title of a meeting; one that is the name of a committee says that it meets."""
        bodies = self.words["letter.bodies"].casefold().split(", ")
        if title.casefold().startswith(tuple(f"{body} " for body in bodies)):
            return self.say("letter.meeting-of", title=title)
        return title

    def date(self, day: datetime.date) -> str:
        """A date like "8 Disember 2026", held together by no-break spaces."""
        return self._date(self.date_pattern, day)

    def date_with_day(self, day: datetime.date) -> str:
        """A date like "8 Disember 2026 (Selasa)" or "Kamis, 10 Desember 2026"."""
        return self._date(self.date_with_day_pattern, day)

    def time(self, moment: datetime.datetime) -> str:
        """A time like "9.00 pagi", "pukul 14.30 WIB" or "2:30 P.M.", with no-break spaces."""
        part = [word for start, word in self.parts_of_day if start <= moment.time()][-1]
        return self._clock(self.time_pattern, moment, part)

    def span(self, start: datetime.datetime, end: datetime.datetime) -> str:
        """From when to when: "pukul 09.00 s.d. 11.45 WIB"; a zone of the day stands once."""
        first, last = self.time(start), self.time(end)
        if "hour24" in self.time_pattern:
            part = self._clock(self.time_pattern.replace("{zone}", ""), start, "")
            zone = first.removeprefix(part)
            first, last = part, f"{self.clock(end)}{zone}"
        return self.say("time.span", start=first, end=last)

    def clock(self, moment: datetime.datetime) -> str:
        """The bare time, "9.00" or "09.00", in a column of times."""
        return self._clock(self.clock_pattern, moment, "")

    def listed(self, names: tuple[str, ...]) -> str:
        """Names in a row: "A, B dan C"."""
        if len(names) < 2:
            return "".join(names)
        return fill(self.and_pattern, {"first": ", ".join(names[:-1]), "last": names[-1]})

    def joined(self, text: str) -> str:
        """A text with no-break spaces in dates and times and after honorifics and "Bil."."""
        return self.joints.joined(text)

    def section_number(self, number: str) -> str:
        """The number of a main section as this form writes it: "3.0", "III" or "3."."""
        head, dot, rest = number.partition(".")
        if not (head.isascii() and head.isdigit() and (not dot or rest == "0")):
            return number
        match self.numbers:
            case SectionNumbers.DECIMAL:
                return number
            case SectionNumbers.ROMAN:
                return _roman(int(head))
            case SectionNumbers.PLAIN:
                return f"{head}."

    def family(self, paper: str) -> Family:
        """The face a paper is set in."""
        return self.families.get(paper, Family.SANS)

    def heading(self, title: str) -> str:
        """A main heading of minutes, in capitals where the country has it so."""
        return title.upper() if self.capitals else title

    def _date(self, pattern: str, day: datetime.date) -> str:
        """A date after its pattern; a line may break beside the weekday alone."""
        fields = {
            "day": day.day,
            "month": self.months[day.month - 1],
            "year": day.year,
            "weekday": self.weekdays[day.weekday()],
        }
        return fill(_BESIDE_WEEKDAY.sub(" ", pattern.replace(" ", NBSP)), fields)

    def _clock(self, pattern: str, moment: datetime.datetime, part: str) -> str:
        """A time after its pattern; hours from 1 to 12, or from 00 to 23."""
        zone = moment.tzinfo.key if isinstance(moment.tzinfo, ZoneInfo) else ""
        fields = {
            "hour": (moment.hour - 1) % 12 + 1,
            "hour24": f"{moment.hour:02d}",
            "minute": f"{moment.minute:02d}",
            "part": part,
            "zone": self.zones.get(zone, ""),
        }
        return fill(pattern, fields).rstrip(" ,").replace(" ", NBSP)


def fill(pattern: str, fields: Mapping[str, str | int]) -> str:
    """A pattern with its fields filled; what is filled in is text, never a pattern itself."""
    return "".join(
        before + (str(fields[name]) if name is not None else "")
        for before, name, _, _ in string.Formatter().parse(pattern)
    )


def _roman(number: int) -> str:
    """A Roman numeral; numbers beyond the numerals stay as they are."""
    if not 0 < number < 4000:
        return str(number)
    steps = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"))
    steps += ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    numeral = ""
    for value, sign in steps:
        count, number = divmod(number, value)
        numeral += sign * count
    return numeral


@cache
def has_form(country: str) -> bool:
    """Whether the papers of a country have a form of their own."""
    shipped = paths.resource("formats", "my.json").parent.glob("*.json")
    return country in {file.stem for file in shipped}


@cache
def form_for(language: Language, country: str = "my") -> Form:
    """The shipped form of a country's papers in a language.

    Raises `PaperError` when the country has no form or its papers are not written in it.
    """
    return _form(_shipped(country), language)


@cache
def _shipped(country: str) -> FormatData:
    """A country's file, read once for all its languages."""
    return read(paths.resource("formats", f"{country}.json"))


def load(file: Path, language: Language) -> Form:
    """The form in ``file``. Raises `PaperError` when it is damaged or lacks the language."""
    return _form(read(file), language)


def _form(data: FormatData, language: Language) -> Form:
    """The form of one language."""
    spoken = data.languages.get(language.value)
    if spoken is None:
        raise PaperError(
            tr("Papers of this country are not written in this language. Choose another one."),
            details=f"{data.country}: {language.value}",
        )
    return Form(
        country=data.country,
        language=language,
        languages=tuple(Language(name) for name in data.languages),
        words=spoken.words,
        titles=spoken.titles,
        labels=spoken.labels,
        lists=data.lists,
        signatures=data.signatures,
        numbers=data.numbers,
        capitals=data.capitals,
        letterhead=data.letterhead,
        signature=data.signature,
        numbered=data.numbered,
        staggered=data.staggered,
        schedule=data.schedule,
        items=data.items,
        families=data.family,
        noted=data.noted,
        letter=data.letter,
        above=spoken.above,
        joints=Joints.of(spoken),
        months=spoken.months,
        weekdays=spoken.weekdays,
        parts_of_day=spoken.parts_of_day,
        date_pattern=spoken.patterns["date"],
        date_with_day_pattern=spoken.patterns["date_with_day"],
        time_pattern=spoken.patterns["time"],
        clock_pattern=spoken.patterns["clock"],
        and_pattern=spoken.patterns["and"],
        zones=spoken.zones,
    )
