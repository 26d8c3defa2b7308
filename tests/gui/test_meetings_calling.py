"""*Call a meeting*: typing is enough, and Enter leads to the agenda."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.papers import ItemKind, Language
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.day_field import day_words, first_good_day
from nlc_desktop.ui.desk import Desk, Destination, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.calling import CallMeeting
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import settle, words


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


def test_cards_say_title_length_and_purpose_for_this_city(dialog: CallMeeting) -> None:
    said = words(dialog.cards)
    assert "Safe and Harmonious Communities Coordination Meeting, Kota Damai" in said
    assert "2 h 40 · 9 items" in said
    assert "{" not in said


def test_the_first_day_leaves_the_usual_notice(desk: Desk, dialog: CallMeeting) -> None:
    assert first_good_day(desk.office) == date(2026, 12, 3)
    assert dialog.day.day == date(2026, 12, 3)
    assert "Thursday, a working day" in words(dialog)


def test_a_holiday_is_named(desk: Desk, dialog: CallMeeting) -> None:
    dialog.day.setDate(QDate(2026, 12, 25))
    said = dialog.when.reasons.sentences[0]
    assert said.startswith("Fri 25 Dec 2026 is a public holiday in Selangor")
    assert said.endswith("Christmas Day.")
    assert said in words(dialog)
    assert day_words(desk.office, date(2026, 12, 5)) == ("Saturday, not a working day", False)


def test_choosing_a_card_fills_the_form(dialog: CallMeeting) -> None:
    dialog.cards.choose("school-safety")
    assert dialog.title.text().startswith("Mesyuarat Sekolah Selamat dan Penyayang")
    assert dialog.length.value() == dialog.cards.template.minutes  # pyright: ignore
    assert dialog.purpose.toPlainText()


def test_enter_makes_the_meeting_and_goes_to_its_agenda(
    dialog: CallMeeting, desk: Desk, qtbot: QtBot
) -> None:
    dialog.venue.setText("Dewan Hamzah")
    dialog.venue.setFocus()
    with qtbot.waitSignal(desk.going, timeout=10_000) as went:
        qtbot.keyClick(dialog.venue, Qt.Key.Key_Return)
    settle(qtbot, desk)
    made = meetings.meeting(desk.office, dialog.result_id)
    assert made is not None
    assert went.args == [Destination(RoomKey.MEETINGS, made.row.id, "agenda")]
    assert made.row.venue == "Dewan Hamzah"
    assert made.row.starts is not None
    assert made.row.starts.strftime("%Y-%m-%d %H:%M") == "2026-12-03 09:00"
    assert made.row.state is MeetingState.PLANNED
    assert made.row.number == "Bil. 5/2026"
    kinds = [item.kind for item in meetings.agenda(desk.office, made.row.id)]
    assert ItemKind.MATTERS_ARISING in kinds
    assert meetings.guests(desk.office, made.row.id)
    assert not dialog.isVisible()


def test_a_new_series_begins_with_one(dialog: CallMeeting, desk: Desk, qtbot: QtBot) -> None:
    dialog.cards.choose("interfaith-dialogue")
    dialog.series.setCurrentIndex(dialog.series.findData("new"))
    dialog.language.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.planned, timeout=10_000):
        dialog.make.click()
    settle(qtbot, desk)
    made = meetings.meeting(desk.office, dialog.result_id)
    assert made is not None
    assert made.row.number == "Bil. 1/2026"
    assert made.language == Language.ENGLISH.value
    assert made.internal_purpose


def test_without_a_title_it_says_what_is_missing(dialog: CallMeeting) -> None:
    dialog.title.clear()
    assert not dialog.make.isEnabled()
    assert dialog.make.toolTip() == "Type the public title first."


def test_an_empty_agenda_is_a_choice_too(dialog: CallMeeting, desk: Desk, qtbot: QtBot) -> None:
    dialog.cards.choose("")
    dialog.title.setText("Taklimat")
    dialog.series.setCurrentIndex(dialog.series.findData("outside"))
    with qtbot.waitSignal(dialog.planned, timeout=10_000):
        dialog.make.click()
    settle(qtbot, desk)
    made = meetings.meeting(desk.office, dialog.result_id)
    assert made is not None
    assert made.row.name == "Taklimat"
    assert meetings.agenda(desk.office, made.row.id) == ()


def test_enter_on_a_card_is_enough(dialog: CallMeeting, desk: Desk, qtbot: QtBot) -> None:
    card = dialog.cards.card("liaison-check-in")
    card.setFocus()
    with qtbot.waitSignal(dialog.planned, timeout=10_000):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    settle(qtbot, desk)
    made = meetings.meeting(desk.office, dialog.result_id)
    assert made is not None
    assert made.row.minutes == 60
