"""What lies ahead in the example: a notice that is out, a series, topics, days of elsewhere."""

from pathlib import Path

from nlc_desktop.domain.letters import LetterKind
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.services import call_files, calling, history
from nlc_desktop.services.reading import calendar, dates, meetings, series, topics
from nlc_desktop.services.session import OpenOffice


def ahead(office: OpenOffice) -> str:
    return next(row.id for row in meetings.meetings(office) if row.state is MeetingState.CALLED)


def test_the_notice_of_the_next_meeting_is_out(example_office: OpenOffice, tmp_path: Path) -> None:
    meeting = ahead(example_office)
    plan = call_files.issued(example_office, meeting)
    assert (plan.kind, plan.reference, len(plan.letters)) == (
        LetterKind.CALL,
        "MBKD.100-1/9/1 (9)",
        25,
    )
    assert len({letter.code for letter in plan.letters} - {""}) == 25
    assert calling.standing(example_office, meeting).due is False
    page = meetings.meeting(example_office, meeting)
    assert page is not None
    assert page.called_on == plan.last_on
    guest = frozenset({plan.letters[0].invitation_id})
    files = call_files.make_files(example_office, meeting, tmp_path, only=guest)
    assert (len(files.letters), files.requests) == (1, 1)


def test_its_meetings_come_again_and_topics_wait(example_office: OpenOffice) -> None:
    (row,) = series.series(example_office)
    today = example_office.today()
    found = series.occurrences(example_office, row.id, today, 4)
    assert [one.starts.isoweekday() for one in found] == [2, 2, 2, 2]
    assert (found[0].starts.date() - today).days >= 90
    assert len(topics.backlog(example_office, row.mechanism_id)) == 2


def test_one_body_keeps_the_days_of_another_state(example_office: OpenOffice) -> None:
    facts = dates.for_meeting(example_office, ahead(example_office))
    assert facts is not None
    assert [place.key for place in facts.invited] == ["my-10", "my-14"]
    assert calendar.is_known("my-14")


def test_nothing_of_it_can_be_undone(example_office: OpenOffice) -> None:
    assert not history.undo(example_office).touched
