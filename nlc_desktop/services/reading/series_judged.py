"""What speaks against the dates of a series, each judged by who is asked to it."""

from collections.abc import Sequence
from datetime import datetime

from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.recurrence import Occurrence, OccurrenceState
from nlc_desktop.domain.scheduling import DateFacts, DateIssueKind, DateJudge, JudgedDate
from nlc_desktop.services.reading import dates
from nlc_desktop.services.session import OpenOffice

_PASSED = frozenset({OccurrenceState.HELD, OccurrenceState.CANCELLED})
"""Nothing has to be said against a date that was held or does not take place."""


def facts(office: OpenOffice, mechanism_id: str) -> DateFacts:
    """What dates of a series are judged by, to be read once and used for many of them."""
    if not mechanism_id:
        return dates.for_office(office)
    return dates.for_mechanism(office, mechanism_id)


def judged(
    office: OpenOffice,
    by: DateFacts,
    found: Sequence[Occurrence],
    language: Language = Language.ENGLISH,
) -> tuple[JudgedDate, ...]:
    """Each date with what speaks against it; that the mechanism is late is said elsewhere."""
    plain = DateJudge(by, language)
    return tuple(_one(office, plain, one, language) for one in found)


def _one(office: OpenOffice, plain: DateJudge, one: Occurrence, language: Language) -> JudgedDate:
    if one.state in _PASSED:
        return JudgedDate(one.starts, one.minutes)
    judge = plain
    if one.meeting_id:
        own = dates.for_meeting(office, one.meeting_id)
        judge = DateJudge(own, language) if own else plain
    return planned(judge, one.starts, one.minutes)


def planned(judge: DateJudge, starts: datetime, minutes: int) -> JudgedDate:
    """What speaks against one date; that the mechanism is late is said elsewhere."""
    said = judge.judge(starts, max(minutes, 1))
    kept = tuple(issue for issue in said.issues if issue.kind is not DateIssueKind.OVERDUE)
    return JudgedDate(said.starts, said.minutes, kept)
