"""Picking a date: what speaks against it is said at once, and ten dates are offered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.meetings import MeetingRow
from nlc_desktop.domain.scheduling import DateFacts
from nlc_desktop.services import calendar_days, stakeholders
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.drafts import CalendarDayDraft
from nlc_desktop.services.reading import dates, meetings
from nlc_desktop.services.reading import stakeholders as people
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.calling import CallMeeting
from nlc_desktop.ui.meetings.copy_dialog import CopyDialog
from nlc_desktop.ui.meetings.date_choice import DateChoice
from nlc_desktop.ui.meetings.details import Details
from nlc_desktop.ui.meetings.suggest_dialog import SuggestDialog
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import cells, settle, words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> CallMeeting:
    made = CallMeeting(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def _row(desk: Desk, number: str = "Bil. 4/2026") -> MeetingRow:
    return next(row for row in meetings.meetings(desk.office) if row.number == number)


def _member_keeps(desk: Desk, key: str) -> None:
    """Has a body that sits on the committee keep another calendar."""
    office = desk.office
    names = {row.organisation for row in meetings.members(office, _row(desk).mechanism_id)}
    body = next(row for row in people.organisations(office) if row.name in names)
    stakeholders.update_organisation(office, body.id, jurisdiction=key)


def _at(choice: DateChoice, day: date, at: time = time(9)) -> list[str]:
    choice.day.setDate(QDate(day.year, day.month, day.day))
    choice.time.setTime(QTime(at.hour, at.minute))
    return choice.reasons.sentences


# -- the reasons ----------------------------------------------------------------------------


def test_a_good_day_says_so(dialog: CallMeeting) -> None:
    said = "Thursday, a working day. Nothing speaks against it."
    assert dialog.when.reasons.sentences == [said]
    assert said in words(dialog)
    assert dialog.day.accessibleDescription() == said


def test_every_reason_is_there_at_once_the_weightiest_first(
    desk: Desk, dialog: CallMeeting
) -> None:
    _member_keeps(desk, "my-03")
    dialog.when.forget()
    said = _at(dialog.when, date(2026, 12, 25), time(12))
    assert said[0].startswith("Fri 25 Dec 2026 is a public holiday in Selangor")
    assert "Kelantan" in said[0]
    assert said[1] == "Fri 25 Dec 2026 is not a working day in Kelantan."
    assert said[2].startswith("The meeting runs into Friday prayers.")
    assert all(sentence in words(dialog) for sentence in said)
    assert dialog.make.isEnabled()


def test_time_and_length_are_judged_as_they_change(dialog: CallMeeting) -> None:
    friday = date(2026, 12, 4)
    assert _at(dialog.when, friday)[0].endswith("Nothing speaks against it.")
    dialog.length.setValue(240)
    assert dialog.when.reasons.sentences[0].startswith("The meeting runs into Friday prayers.")
    dialog.time.setTime(QTime(8, 0))
    assert dialog.when.reasons.sentences[0].endswith("Nothing speaks against it.")


def test_reasons_have_room_for_all_their_lines(dialog: CallMeeting, qtbot: QtBot) -> None:
    qtbot.wait(50)
    said = _at(dialog.when, date(2027, 3, 12), time(11))
    qtbot.wait(50)
    lines = [one for one in dialog.when.reasons.findChildren(QLabel) if one.text() in said]
    assert [one.height() for one in lines] == [one.heightForWidth(one.width()) for one in lines]
    assert lines[0].height() > lines[0].fontMetrics().lineSpacing() * 2


def test_another_series_is_judged_by_its_own_members(desk: Desk, dialog: CallMeeting) -> None:
    said = _at(dialog.when, date(2026, 12, 8))
    assert any(one.startswith("The chair is asked to another meeting") for one in said)
    dialog.series.setCurrentIndex(dialog.series.findData("outside"))
    assert dialog.when.reasons.sentences == ["Tuesday, a working day. Nothing speaks against it."]
    dialog.series.setCurrentIndex(0)
    assert dialog.when.reasons.sentences == said


def test_facts_are_read_once_for_a_series(desk: Desk, dialog: CallMeeting) -> None:
    facts = dialog.when.facts
    _at(dialog.when, date(2026, 12, 25))
    assert dialog.when.facts is facts


def test_a_day_written_elsewhere_counts_at_once(
    desk: Desk, dialog: CallMeeting, qtbot: QtBot
) -> None:
    draft = CalendarDayDraft(day=date(2026, 12, 3), name="Cuti peristiwa")
    desk.write(calendar_days.add_day, draft)
    settle(qtbot, desk)
    said = "Thu 3 Dec 2026 is a public holiday in Selangor. Cuti peristiwa."
    assert dialog.when.reasons.sentences == [said]


# -- suggestions ----------------------------------------------------------------------------


def test_ten_dates_without_any_reason_and_enter_takes_one(
    desk: Desk, dialog: CallMeeting, qtbot: QtBot
) -> None:
    _at(dialog.when, date(2026, 12, 24))
    chosen = dialog.when.open_suggestions()
    assert len(cells(chosen.view, "day")) == 10
    assert cells(chosen.view, "day")[0] == "Mon 28 Dec 2026"
    assert cells(chosen.view, "ahead")[0] == "in 35 days"
    assert not chosen.why.isVisible()
    for one in chosen.found:
        assert one.fine
    qtbot.keyClick(chosen.view, Qt.Key.Key_Down)
    qtbot.keyClick(chosen.view, Qt.Key.Key_Return)
    assert dialog.day.day == date(2026, 12, 29)
    assert dialog.when.reasons.sentences[0].startswith("Tuesday, a working day.")


def _suggest(facts: DateFacts, first: datetime, qtbot: QtBot) -> SuggestDialog:
    made = SuggestDialog(facts, first, 120)
    qtbot.addWidget(made)
    made.show()
    return made


def test_fewer_than_ten_say_that_the_data_ends(desk: Desk, qtbot: QtBot) -> None:
    first = datetime(2032, 12, 17, 9, tzinfo=desk.office.tz())
    made = _suggest(dates.for_office(desk.office), first, qtbot)
    assert 0 < len(made.found) < 10
    n = len(made.found)
    assert made.why.text() == (
        f"Only {n} were found: the holidays are known to the end of 2032 only."
    )
    assert made.why.isVisible()
    none = _suggest(dates.for_office(desk.office), first.replace(year=2033), qtbot)
    assert none.found == ()
    assert none.why.text() == "None was found: the holidays are known to the end of 2032 only."
    assert not none.take_button.isEnabled()


def test_an_unknown_place_makes_no_day_sure(desk: Desk, qtbot: QtBot) -> None:
    facts = dates.for_office(desk.office)
    unknown = replace(facts, invited=(*facts.invited, replace(facts.office, last_year=0)))
    made = _suggest(unknown, datetime(2026, 12, 17, 9, tzinfo=desk.office.tz()), qtbot)
    assert made.found == ()
    assert made.why.text() == "The holidays of Selangor are not known, so no day is sure."


# -- moving and copying ---------------------------------------------------------------------


def test_details_judge_by_the_guests_and_move_the_meeting(desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk)
    made = Details(desk, row.id)
    qtbot.addWidget(made)
    made.show()
    assert not any("another meeting" in one for one in made.when.reasons.sentences)
    said = _at(made.when, date(2026, 12, 11))
    assert said[0].startswith("Fri 11 Dec 2026 is a public holiday in Selangor.")
    settle(qtbot, desk)
    assert _row(desk).starts is not None
    assert _row(desk).starts.date() == date(2026, 12, 11)  # pyright: ignore
    assert made.when.reasons.sentences == said


def test_a_suggestion_moves_the_meeting_of_the_details(desk: Desk, qtbot: QtBot) -> None:
    writing.reschedule(desk.office, _row(desk).id, datetime.combine(date(2026, 12, 25), time(9)))
    made = Details(desk, _row(desk).id)
    qtbot.addWidget(made)
    made.show()
    chosen = made.when.open_suggestions()
    first = chosen.found[0].starts
    chosen.take()
    settle(qtbot, desk)
    assert _row(desk).starts == first


def test_a_copy_clashes_with_its_original(desk: Desk, qtbot: QtBot) -> None:
    page = meetings.meeting(desk.office, _row(desk).id)
    assert page is not None
    made = CopyDialog(desk, page)
    qtbot.addWidget(made)
    made.show()
    said = _at(made.when, date(2026, 12, 8))
    assert said[0].startswith("The chair is asked to another meeting at that time.")
    made.people.setChecked(False)
    assert made.when.reasons.sentences == ["Tuesday, a working day. Nothing speaks against it."]
    assert not made.when.length.isVisible()
