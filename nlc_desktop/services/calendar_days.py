"""The office's own days over the holiday calendars: added, taken out, brought in and written out.

A president proclaims a day, a state grants one for a cup won, an election is set: what packs can't
know is kept here (R-CAL-01) and counts wherever dates are judged.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from nlc_desktop.domain.day_words import plain_day
from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import CalendarError, InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import CalendarDay
from nlc_desktop.services import calendar_day_files as files
from nlc_desktop.services import writing
from nlc_desktop.services.checks import DAY, Given, Rule, Rules, choice, day_text, line, line_of
from nlc_desktop.services.drafts import CalendarDayDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries.calendar_days import MOST_DAYS
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_LONGEST_CLOSURE = 31
"""Days offices are closed in a row; more is a slip of the pen."""
_FIRST, _LAST = date(1950, 1, 1), date(2199, 12, 31)


def add_day(office: OpenOffice, draft: CalendarDayDraft) -> Changes:
    """Adds a day, or several in a row, to a calendar, or takes one out of it.

    Raises:
        InputError: if it has no name or place, or lasts too long.
    """
    fields = _fields(_Checks(office).checked(draft))
    with begin(office, tr_noop("Add a day to the calendar")) as work:
        return work.commit(record=work.add(CalendarDay(**fields)).id)


def update_day(office: OpenOffice, day_id: str, **changes: Given) -> Changes:
    """Changes some fields of a day of the office's own."""
    checks = _Checks(office)

    def guard(_: UnitOfWork, record: CalendarDay) -> None:
        merged = {name: changes.get(name, getattr(record, name)) for name in _NAMES}
        checks.checked(_draft(merged))

    return edit(
        office,
        CalendarDay,
        day_id,
        _rules(checks.place),
        changes,
        label=tr_noop("Change a day of the calendar"),
        guard=guard,
    )


def remove_day(office: OpenOffice, day_id: str) -> Changes:
    """Removes a day of the office's own."""
    return remove(office, CalendarDay, day_id, tr_noop("Remove a day from the calendar"))


def import_days(office: OpenOffice, path: Path) -> Changes:
    """Takes in the days of a file in one step; those there already stay as they are.

    Raises:
        CalendarError: naming the file, the line and what is wrong; nothing was changed.
    """
    checks = _Checks(office)
    drafts = files.read(_data(path), path.name, calendar.place_words(office), checks.checked)
    wanted = list(dict.fromkeys(drafts))
    with begin(
        office, tr_noop("Bring in days of the calendar from {file}"), file=path.name
    ) as work:
        there = work.find(CalendarDay)
        _take(work, wanted, {record.id: record for record in there})
        return work.commit()


def export_days(office: OpenOffice, path: Path) -> int:
    """Writes the office's own days to a file, in place of one that is there; how many they are.

    Raises:
        CalendarError: if it can't be written; what was there stays.
    """
    days = calendar.own_days(office)
    try:
        writing.put(path, files.written(days))
    except OSError as error:
        raise CalendarError(
            tr(
                "{file} can't be written. Choose another folder or free some space.", file=path.name
            ),
            details=error.strerror or "",
        ) from error
    return len(days)


def _data(path: Path) -> bytes:
    """The bytes of a file, one more than is taken at most."""
    try:
        with path.open("rb") as file:
            return file.read(files.MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise CalendarError(
            tr("{file} can't be read. Choose another file.", file=path.name),
            details=str(error),
        ) from error


def _take(work: UnitOfWork, wanted: list[CalendarDayDraft], there: dict[str, CalendarDay]) -> None:
    """Adds what is new and changes what is the same day with other words around it."""
    by_all = {_all_of(record): record.id for record in there.values()}
    missing: list[CalendarDayDraft] = []
    for draft in wanted:
        same = by_all.get(tuple(_fields(draft).values()))
        if same is None:
            missing.append(draft)
        else:
            there.pop(same, None)
    by_head = {_head_of(record): record for record in there.values()}
    for draft in missing:
        fields = _fields(draft)
        record = by_head.pop(_head(draft), None)
        if record is None:
            work.add(CalendarDay(**fields))
            continue
        for name, value in fields.items():
            if getattr(record, name) != value:
                setattr(record, name, value)


class _Checks:
    """What is asked of a day, however it came; made once for many of them."""

    def __init__(self, office: OpenOffice) -> None:
        self._own = calendar.own_key(office)
        self._places = set(calendar.place_words(office).values())

    def checked(self, draft: CalendarDayDraft) -> CalendarDayDraft:
        """The day as it is kept.

        Raises:
            InputError: with one sentence, if it can't be.
        """
        until = draft.until if draft.until != draft.day else None
        _check_days(draft.day, until or draft.day, draft.kind)
        name, english = line_of(draft.name), line_of(draft.name_english)
        if not name and not english and draft.kind is not DayKind.REMOVED:
            raise InputError(tr("The day has no name. Type what it is."))
        return replace(
            draft,
            until=until,
            jurisdiction=self.place(draft.jurisdiction),
            name=name,
            name_english=english,
            source=line_of(draft.source),
        )

    def place(self, value: Given) -> str:
        """A jurisdiction or a country by its key; the office's own where none is given."""
        key = str(value or "") or self._own
        if not key:
            raise InputError(
                tr("It is not known where the day holds. Choose a state or a country.")
            )
        if key not in self._places:
            raise InputError(
                tr("“{place}” is no state or country known here. Choose one.", place=key[:40])
            )
        return key


def _check_days(first: date, last: date, kind: DayKind) -> None:
    if not _FIRST <= first <= last <= _LAST:
        raise InputError(
            tr(
                "A day can't last from {first} until {last}. Correct one of the two.",
                first=plain_day(first),
                last=plain_day(last),
            )
        )
    closes = kind in {DayKind.HOLIDAY, DayKind.JOINT_LEAVE}
    most = _LONGEST_CLOSURE if closes else MOST_DAYS
    if (last - first).days >= most:
        raise InputError(tr("It lasts longer than {most} days. Correct the last day.", most=most))


def _rules(place: Callable[[Given], str]) -> Rules:
    return {
        "jurisdiction": Rule(place),
        "day": Rule(_needed_day),
        "until": DAY,
        "kind": choice(DayKind),
        "name": line(),
        "name_english": line(),
        "source": line(),
    }


def _needed_day(value: Given) -> str:
    text = day_text(value)
    if not text:
        raise InputError(tr("There is no day. Type one like 2026-12-18."))
    return text


def _draft(values: Mapping[str, Given]) -> CalendarDayDraft:
    """What an edit would make of a day."""
    until = day_text(values["until"])
    return CalendarDayDraft(
        day=date.fromisoformat(_needed_day(values["day"])),
        until=date.fromisoformat(until) if until else None,
        kind=known(DayKind, str(values["kind"])),
        jurisdiction=str(values["jurisdiction"]),
        name=str(values["name"]),
        name_english=str(values["name_english"]),
        source=str(values["source"]),
    )


_NAMES = ("jurisdiction", "day", "until", "kind", "name", "name_english", "source")


def _fields(draft: CalendarDayDraft) -> dict[str, str]:
    """A checked day as it is stored."""
    return {
        "jurisdiction": draft.jurisdiction,
        "day": draft.day.isoformat(),
        "until": draft.until.isoformat() if draft.until else "",
        "kind": draft.kind.value,
        "name": draft.name,
        "name_english": draft.name_english,
        "source": draft.source,
    }


def _all_of(record: CalendarDay) -> tuple[str, ...]:
    return tuple(getattr(record, name) for name in _NAMES)


def _head(draft: CalendarDayDraft) -> tuple[str, ...]:
    """What makes two days the same one."""
    return draft.jurisdiction, draft.day.isoformat(), draft.kind.value, draft.name.casefold()


def _head_of(record: CalendarDay) -> tuple[str, ...]:
    return record.jurisdiction, record.day, record.kind, record.name.casefold()
