"""The dates of one series: what its rule says, what was changed of single ones, what was made.

A date is known by its *slot*, the local time the rule says. A meeting made of it, or a change
noted of it, says where it really is; a rule for the last working day makes way for holidays.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.recurrence import (
    MOST,
    Occurrence,
    OccurrenceState,
    Pattern,
    SeriesRow,
    dates,
)

Opens = Callable[[date], date]
"""The last working day on or before a day."""

_LONGEST_PAUSE = timedelta(days=62)
"""Holidays bring no date forward by more (`domain.calendar_rules`)."""


@dataclass(frozen=True, slots=True)
class SlotChange:
    """What is different of one date."""

    starts: datetime | None = None
    """Local time it was moved to, naive."""
    minutes: int = 0
    venue: str = ""
    cancelled: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SlotMeeting:
    """The meeting that was made of one date."""

    id: str
    state: MeetingState
    starts: datetime | None
    """Aware."""
    minutes: int
    venue: str
    number: str = ""
    reason: str = ""
    """Why it was called off."""


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """A series with all that is known of its single dates, by slot."""

    row: SeriesRow
    changes: Mapping[datetime, SlotChange] = field(default_factory=dict[datetime, SlotChange])
    meetings: Mapping[datetime, SlotMeeting] = field(default_factory=dict[datetime, SlotMeeting])

    @property
    def zone(self) -> ZoneInfo:
        """The zone its times are told in."""
        return ZoneInfo(self.row.zone)


def stay(day: date) -> date:
    """For offices whose holidays nobody knows: every day is as good."""
    return day


def rule_slots(
    row: SeriesRow, *, after: date | None = None, until: date | None = None
) -> Iterator[datetime]:
    """The slots of a series by its rule alone, up to its end."""
    ends = [day for day in (row.until, until) if day is not None]
    if not row.readable:
        return iter(())
    return dates(row.recurrence, row.first, after=after, until=min(ends, default=None))


def is_slot(row: SeriesRow, slot: datetime) -> bool:
    """Whether a date is one of the rule's."""
    return slot in set(rule_slots(row, after=slot.date(), until=slot.date()))


def by_rule(facts: SeriesFacts, slot: datetime, opens: Opens) -> datetime:
    """Where the rule alone puts a date, aware: a last working day is one of the office's.

    A time the clocks leave out in spring is told as they show it then: 2.30 is 3.30 that day.
    """
    if facts.row.recurrence.pattern is Pattern.LAST_WORKING_DAY:
        slot = datetime.combine(opens(slot.date()), slot.time())
    zone = facts.zone
    there = slot.replace(tzinfo=zone)
    if there.utcoffset() == there.replace(fold=1).utcoffset():
        return there
    return there.astimezone(UTC).astimezone(zone)


def occurrence(facts: SeriesFacts, slot: datetime, opens: Opens = stay) -> Occurrence:
    """One date with where it really is and how far it is."""
    change = facts.changes.get(slot, SlotChange())
    meeting = facts.meetings.get(slot)
    planned = by_rule(facts, slot, opens)
    starts = planned
    if change.starts is not None:
        starts = change.starts.replace(tzinfo=facts.zone)
    if meeting is not None and meeting.starts is not None:
        starts = meeting.starts.astimezone(facts.zone)
    return Occurrence(
        series_id=facts.row.id,
        slot=slot,
        starts=starts,
        minutes=meeting.minutes if meeting else change.minutes or facts.row.minutes,
        venue=meeting.venue if meeting else change.venue or facts.row.venue,
        state=_state(change, meeting),
        meeting_id=meeting.id if meeting else "",
        number=meeting.number if meeting else "",
        reason=(meeting.reason if meeting else "") or change.reason,
        early=starts.timestamp() == planned.timestamp() and planned.date() != slot.date(),
    )


def _state(change: SlotChange, meeting: SlotMeeting | None) -> OccurrenceState:
    if meeting is None:
        return OccurrenceState.CANCELLED if change.cancelled else OccurrenceState.PLANNED
    if meeting.state is MeetingState.VOID:
        return OccurrenceState.CANCELLED
    if meeting.state.step >= MeetingState.HELD.step:
        return OccurrenceState.HELD
    called = meeting.state is MeetingState.CALLED
    return OccurrenceState.CALLED if called else OccurrenceState.PREPARED


def upcoming(
    facts: SeriesFacts, since: date, count: int, opens: Opens = stay
) -> tuple[Occurrence, ...]:
    """The next dates from a day on, in the order they take place, at most ``count``."""
    special = _special(facts)
    ahead = rule_slots(facts.row, after=since)
    plain = islice(ahead, min(count + len(special), MOST))
    found = [one for one in _told(facts, {*plain, *special}, opens) if one.starts.date() >= since]
    return tuple(found[:count])


def within(
    facts: SeriesFacts, start: date, end: date, opens: Opens = stay
) -> tuple[Occurrence, ...]:
    """The dates that take place from one day to another, both among them."""
    early = facts.row.recurrence.pattern is Pattern.LAST_WORKING_DAY
    last = end + _LONGEST_PAUSE if early else end
    slots = {*rule_slots(facts.row, after=start, until=last), *_special(facts)}
    return tuple(one for one in _told(facts, slots, opens) if start <= one.starts.date() <= end)


def _special(facts: SeriesFacts) -> set[datetime]:
    """Dates that may be elsewhere than the rule says, or are there without it.

    A change of a date the rule no longer has is left over from another rule and says nothing.
    """
    changed = {slot for slot in facts.changes if is_slot(facts.row, slot)}
    return changed | set(facts.meetings)


def _told(facts: SeriesFacts, slots: Iterable[datetime], opens: Opens) -> list[Occurrence]:
    found = [occurrence(facts, slot, opens) for slot in slots]
    return sorted(found, key=lambda one: (one.starts.timestamp(), one.slot))
