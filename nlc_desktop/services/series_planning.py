"""Works out what a change of a series would do, date by date, before anything is written (F34).

Held meetings never move. A real change of schedule (rule, time or zone) makes another series from
a date on; the dates of the old one from there are paired with the new ones in order, so that a
meeting prepared for the second date stands on the second date afterwards. Place and length alone
change the series that is there.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice, zip_longest
from zoneinfo import ZoneInfo

from nlc_desktop.domain.day_words import plain_day
from nlc_desktop.domain.recurrence import (
    MOST_BETWEEN,
    DateChange,
    Occurrence,
    OccurrenceState,
    Pattern,
    Recurrence,
    Scope,
    SeriesRow,
    dates,
    following,
    rule_text,
)
from nlc_desktop.domain.series_dates import (
    Opens,
    SeriesFacts,
    by_rule,
    occurrence,
    rule_slots,
)
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services.checks import line_of, zone_text
from nlc_desktop.services.drafts import SeriesEdit
from nlc_desktop.services.series import LENGTH, first_of, rule_of
from nlc_desktop.services.series_slots import date_of

LINES = 12
"""How many dates are shown before and after; more where meetings were made of later ones."""


_LONGEST = timedelta(days=366 * MOST_BETWEEN // 12)
"""No two dates of a rule without gaps lie further apart."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A date of the series as it is, and where it goes."""

    old: Occurrence | None
    """Nothing for a date that only the new rule has."""
    slot: datetime | None
    """Its slot afterwards; nothing for a date that goes."""
    starts: datetime | None
    """Where it is afterwards, aware."""

    @property
    def line(self) -> DateChange:
        """The pair as the before-and-after list shows it."""
        old = self.old
        state = old.state if old else None
        held = state is OccurrenceState.HELD
        stays = held or (old is not None and bool(old.meeting_id) and self.starts is None)
        return DateChange(
            before=old.starts if old else None,
            after=old.starts if old and stays else self.starts,
            meeting_id=old.meeting_id if old else "",
            called=state is OccurrenceState.CALLED,
            held=held,
            cancelled=state is OccurrenceState.CANCELLED,
            number=old.number if old else "",
        )


@dataclass(frozen=True, slots=True)
class SeriesPlan:
    """What a change does."""

    facts: SeriesFacts
    since: datetime
    """First slot it reaches."""
    row: SeriesRow
    """The series afterwards: the same, or one that follows it."""
    pairs: tuple[Pair, ...]

    @property
    def follows(self) -> bool:
        """Whether another series takes over."""
        return self.row.follows_id == self.facts.row.id and not self.row.id


def plan(
    facts: SeriesFacts,
    slot: datetime,
    scope: Scope,
    edit: SeriesEdit,
    *,
    opens: Opens,
    today: date,
) -> SeriesPlan:
    """What an edit of one date, of it and the later ones, or of all would do.

    Raises:
        InputError: if the date was held or cancelled, or the edit says nothing new.
    """
    found = date_of(facts, slot, opens)
    if scope is Scope.ONE:
        return _one(facts, found, edit)
    if scope is Scope.LATER:
        _check_open(found)
    since = slot if scope is Scope.LATER else _first_open(facts, opens, today)
    row = _row(facts, slot, since, edit, today)
    if row.id:
        return SeriesPlan(facts, since, row, _in_place(facts, since, opens))
    if row.until is not None and row.until < row.first.date():
        raise InputError(
            tr(
                "The series ends on {end}, before the new date on {day}. Choose a later end first.",
                end=plain_day(row.until),
                day=plain_day(row.first.date()),
            )
        )
    return SeriesPlan(facts, since, row, _paired(facts, since, row, opens))


def _check_open(found: Occurrence) -> None:
    if found.state is OccurrenceState.HELD:
        raise InputError(
            tr(
                "The meeting of {day} was held, so it does not move. Choose a later date.",
                day=plain_day(found.starts.date()),
            )
        )
    if found.state is OccurrenceState.CANCELLED:
        raise InputError(
            tr(
                "The meeting of {day} was cancelled. Restore the date, then change it.",
                day=plain_day(found.starts.date()),
            )
        )


def _one(facts: SeriesFacts, found: Occurrence, edit: SeriesEdit) -> SeriesPlan:
    _check_open(found)
    row = facts.row
    starts = found.starts
    if edit.starts is not None:
        zone = zone_text(edit.zone or row.zone)
        starts = in_zone(edit.starts, zone).astimezone(facts.zone)
    return SeriesPlan(facts, found.slot, row, (Pair(found, found.slot, starts),))


def in_zone(moment: datetime, zone: str) -> datetime:
    """A moment as the clocks of a zone show it; one without a zone is local time there."""
    there = ZoneInfo(zone)
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=there)
    return aware.astimezone(UTC).astimezone(there)


def _first_open(facts: SeriesFacts, opens: Opens, today: date) -> datetime:
    """The first date that may still change: it has an open meeting, or is to come."""
    still = {OccurrenceState.PREPARED, OccurrenceState.CALLED}
    made = [slot for slot in facts.meetings if occurrence(facts, slot, opens).state in still]
    ahead = (slot for slot in rule_slots(facts.row, after=today) if slot not in facts.meetings)
    found = [*made, *islice(ahead, 1)]
    if not found:
        raise InputError(tr("Every meeting of this series was held, so nothing can move."))
    return min(found)


def _row(
    facts: SeriesFacts, slot: datetime, since: datetime, edit: SeriesEdit, today: date
) -> SeriesRow:
    """The series afterwards; without an id where another one takes over."""
    old = facts.row
    minutes = old.minutes if edit.minutes is None else int(LENGTH.take(edit.minutes) or 0)
    venue = old.venue if edit.venue is None else line_of(edit.venue)
    kept = replace(old, minutes=minutes, venue=venue, sequence=old.sequence + 1)
    zone = zone_text(edit.zone or old.zone)
    target = in_zone(edit.starts, zone).replace(tzinfo=None) if edit.starts else slot
    rule = _rule(old.recurrence, slot, target, edit)
    begin = _begin(rule, since, slot, target)
    first = next(dates(rule, begin, after=_floor(facts, since, today)), begin)
    if _same(old, rule, first, zone):
        _check_says(old, kept, edit)
        return kept
    return replace(
        kept,
        id="",
        recurrence=rule,
        first=first,
        zone=zone,
        uid="",
        sequence=0,
        follows_id=old.id,
    )


def _rule(old: Recurrence, slot: datetime, target: datetime, edit: SeriesEdit) -> Recurrence:
    """The rule afterwards; the same where the date moves in time of day alone."""
    if edit.recurrence is not None:
        rule_of(edit.recurrence)
        return edit.recurrence
    return old if target.date() == slot.date() else following(old, target)


def _begin(rule: Recurrence, since: datetime, slot: datetime, target: datetime) -> datetime:
    """A date by the new rule in the week or month of the first that changes.

    Where the date that was taken hold of moves to another week or month, so do they all.
    """
    if rule.pattern is Pattern.WEEKLY:
        apart = _monday(target.date()) - _monday(slot.date())
        begin = _monday(since.date()) + apart
    else:
        months = _month(target.date()) - _month(slot.date())
        year, month = divmod(_month(since.date()) + months, 12)
        begin = date(year, month + 1, 1)
    return first_of(rule, datetime.combine(begin, target.time()))


def _floor(facts: SeriesFacts, since: datetime, today: date) -> date:
    """The first day on which the new rule may take effect: after what stays, and not past."""
    before = [slot for slot in facts.meetings if slot < since]
    earlier = rule_slots(facts.row, after=since.date() - _LONGEST, until=since.date())
    before += [slot for slot in earlier if slot < since]
    day = max(before, default=datetime.combine(date.min, since.time())).date()
    free = day + timedelta(days=1)
    return free if since.date() < today else max(free, today)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _same(old: SeriesRow, rule: Recurrence, first: datetime, zone: str) -> bool:
    """Whether the schedule stays as it is: rule, time of day, zone and which weeks or months."""
    return (
        zone == old.zone
        and rule_text(rule) == rule_text(old.recurrence)
        and first in set(dates(rule, old.first, after=first.date(), until=first.date()))
    )


def _check_says(old: SeriesRow, kept: SeriesRow, edit: SeriesEdit) -> None:
    """Refuses an edit after which all would be as before."""
    if (old.minutes, old.venue) == (kept.minutes, kept.venue):
        if edit.starts is not None and old.recurrence.pattern is Pattern.LAST_WORKING_DAY:
            raise InputError(
                tr(
                    "This series meets on the last working day, which has no other day. Change "
                    "the pattern, or move only this one."
                )
            )
        raise InputError(tr("Nothing would be different. Change the day, time, place or length."))


def _in_place(facts: SeriesFacts, since: datetime, opens: Opens) -> tuple[Pair, ...]:
    """The dates when only place or length change: all stay."""
    return tuple(Pair(one, one.slot, one.starts) for one in _reached(facts, since, opens))


def _paired(facts: SeriesFacts, since: datetime, row: SeriesRow, opens: Opens) -> tuple[Pair, ...]:
    """The dates of the old schedule beside those of the new one, in order.

    One that was held stays, and the new date beside it does not take place.
    """
    old = _reached(facts, since, opens)
    new = SeriesFacts(row)
    slots = list(islice(rule_slots(row), max(LINES, len(old))))
    pairs = [
        Pair(one, slot, by_rule(new, slot, opens) if slot else None)
        for one, slot in zip_longest(old, slots)
    ]
    return tuple(sorted(pairs, key=_when))


def _when(pair: Pair) -> tuple[float, bool]:
    moment = pair.old.starts if pair.old else pair.starts
    assert moment is not None
    return moment.timestamp(), pair.old is None


def _reached(facts: SeriesFacts, since: datetime, opens: Opens) -> list[Occurrence]:
    """The dates from one on, by slot: the next ones, and all of which something was made."""
    special = {slot for slot in {*facts.meetings, *facts.changes} if slot >= since}
    last = max(special, default=since)
    ahead = _up_to(rule_slots(facts.row, after=since.date()), since, last)
    slots = sorted({*ahead, *(slot for slot in special if slot in facts.meetings)})
    return [occurrence(facts, slot, opens) for slot in slots]


def _up_to(slots: Iterator[datetime], since: datetime, last: datetime) -> Iterator[datetime]:
    for count, slot in enumerate(slots):
        if slot > last and count >= LINES:
            return
        if slot >= since:
            yield slot
