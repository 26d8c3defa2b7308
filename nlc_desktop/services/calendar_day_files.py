"""The small file in which days of a calendar travel: a CSV list with one row for each (R-CAL-01).

::

    day,until,kind,jurisdiction,name,name_english,source
    2027-03-09,,holiday,my-10,Cuti peristiwa,,Warta Kerajaan 12/2027

Everything but ``day`` may be left out. A row that can't be taken refuses the whole file, with its
line: a calendar that is half there would be believed.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Never

from nlc_desktop.contacts.cleaning import guarded, line, unguarded
from nlc_desktop.domain.jurisdictions import DayKind, OwnDay
from nlc_desktop.errors import CalendarError, InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services.drafts import CalendarDayDraft

HEADINGS = ("day", "until", "kind", "jurisdiction", "name", "name_english", "source")
MOST_BYTES = 1_000_000
MOST_ROWS = 5_000
_LONGEST_CELL = 2_000
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
Check = Callable[[CalendarDayDraft], CalendarDayDraft]
"""What is asked of every day, however it came; raises `InputError` with one sentence."""


def written(days: Iterable[OwnDay]) -> bytes:
    """A file with these days, in UTF-8 that Excel recognises."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for one in days:
        until = one.until.isoformat() if one.until != one.day else ""
        words = (one.jurisdiction, one.name, one.name_english, one.source)
        writer.writerow(
            [one.day.isoformat(), until, one.kind.value, *(guarded(word) for word in words)]
        )
    return text.getvalue().encode("utf-8-sig")


def read(
    data: bytes, name: str, places: Mapping[str, str], check: Check
) -> tuple[CalendarDayDraft, ...]:
    """The days in a file; ``places`` are the jurisdictions by the words they may be called.

    Raises:
        CalendarError: naming the file, the line and what is wrong in it.
    """
    if len(data) > MOST_BYTES:
        raise CalendarError(
            tr("{file} is too big for a list of days. Choose another file.", file=name)
        )
    reader = _Reader(name, places, check)
    return tuple(reader.days(_text(data, name)))


def _text(data: bytes, name: str) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if b"\x00" in data:
        raise CalendarError(tr("{file} is not a list of days. Choose a CSV file.", file=name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


@dataclass(frozen=True)
class _Reader:
    """Reads the rows of one file."""

    name: str
    places: Mapping[str, str]
    check: Check

    def days(self, text: str) -> Iterator[CalendarDayDraft]:
        """The days of all rows, in their order."""
        rows = self._rows(text)
        first = next(rows, None)
        if first is None:
            self._refuse_file(tr("It is empty."))
        headings = self._headings(first[1])
        for count, (number, cells) in enumerate(rows):
            if count >= MOST_ROWS:
                self._refuse_file(tr("It has more than {most} rows.", most=MOST_ROWS))
            yield self._day(number, dict(zip(headings, cells, strict=False)), len(cells))

    def _rows(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Rows with the line each begins on; empty ones are passed over."""
        delimiter = max(",;\t", key=text.partition("\n")[0].count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        number = 1
        while True:
            try:
                cells = next(reader, None)
            except csv.Error:
                self._refuse(number, tr("A quotation mark is out of place, or a cell is too long."))
            if cells is None:
                return
            if any(cell.strip() for cell in cells):
                yield number, [unguarded(line(cell)) for cell in cells]
            number = reader.line_num + 1

    def _headings(self, cells: list[str]) -> list[str]:
        found = [cell.casefold().replace(" ", "_") for cell in cells]
        known = ", ".join(HEADINGS)
        if "day" not in found:
            self._refuse(1, tr("Its columns have to be named here: {names}.", names=known))
        for cell in found:
            if cell and cell not in HEADINGS:
                self._refuse(
                    1,
                    tr(
                        "The column “{heading}” is not known; these are: {names}.",
                        heading=cell[:40],
                        names=known,
                    ),
                )
        if len({cell for cell in found if cell}) != sum(1 for cell in found if cell):
            self._refuse(1, tr("A column is there twice."))
        return found

    def _day(self, number: int, cells: dict[str, str], width: int) -> CalendarDayDraft:
        if any(len(cell) > _LONGEST_CELL for cell in cells.values()) or width > len(HEADINGS) + 20:
            self._refuse(number, tr("It is too long."))
        get = cells.get
        draft = CalendarDayDraft(
            day=self._date(number, get("day", "")),
            until=self._date(number, get("until", "")) if get("until") else None,
            kind=self._kind(number, get("kind", "")),
            jurisdiction=self._place(number, get("jurisdiction", "")),
            name=get("name", ""),
            name_english=get("name_english", ""),
            source=get("source", ""),
        )
        try:
            return self.check(draft)
        except InputError as error:
            self._refuse(number, error.sentence)

    def _date(self, number: int, text: str) -> date:
        try:
            found = date.fromisoformat(text) if _ISO_DAY.fullmatch(text) else None
        except ValueError:
            found = None
        if found is None:
            problem = tr("“{text}” is not a date. Write it like 2026-12-18.", text=text[:40])
            self._refuse(number, problem)
        return found

    def _kind(self, number: int, text: str) -> DayKind:
        try:
            return DayKind(text.casefold().replace(" ", "-") or DayKind.HOLIDAY.value)
        except ValueError:
            known = ", ".join(kind.value for kind in DayKind)
            self._refuse(
                number,
                tr("The kind “{kind}” is not known; these are: {names}.", kind=text, names=known),
            )

    def _place(self, number: int, text: str) -> str:
        if not text:
            return ""
        found = self.places.get(text.casefold())
        if found is None:
            self._refuse(
                number,
                tr(
                    "“{place}” is no state or country known here. Write a name or a code such as "
                    "“my-10”.",
                    place=text[:40],
                ),
            )
        return found

    def _refuse(self, number: int, problem: str) -> Never:
        raise CalendarError(
            tr(
                "{file} can't be taken in because of line {line}. {problem} Correct it and try "
                "again; nothing was changed.",
                file=self.name,
                line=number,
                problem=problem,
            )
        )

    def _refuse_file(self, problem: str) -> Never:
        raise CalendarError(
            tr(
                "{file} can't be taken in. {problem} Choose another file.",
                file=self.name,
                problem=problem,
            )
        )
