"""*Series*: what a person sees of dates, rules and changes, and that nothing is written before."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.cadence import CadenceView, cadence_view
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.recurrence import MissingDay, OccurrenceState, Pattern, Recurrence, Scope
from nlc_desktop.errors import NlcError
from nlc_desktop.services import meeting_steps, series
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import series as dates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.reason_dialog import ReasonDialog
from nlc_desktop.ui.meetings.room import MeetingsRoom
from nlc_desktop.ui.meetings.series.change_dialog import ChangeDialog
from nlc_desktop.ui.meetings.series.editor import SeriesEditor
from nlc_desktop.ui.meetings.series.end_dialog import EndDialog
from nlc_desktop.ui.meetings.series.window import SeriesWindow
from nlc_desktop.ui.meetings.series.words import cadence_sentence, overdue_words, rule_words
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from tests import factories
from tests.documents.reading import page_texts, squeezed
from tests.factories import at
from tests.gui.meetings_desk import cells, settle, words

JANUARY, APRIL, JULY = at(2027, 1, 14, 9), at(2027, 4, 8, 9), at(2027, 7, 8, 9)


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def quarterly(desk: Desk) -> str:
    return factories.series(desk.office, reading.mechanisms(desk.office)[0].id)


@pytest.fixture
def window(desk: Desk, quarterly: str, qtbot: QtBot) -> SeriesWindow:
    made = SeriesWindow(desk)
    qtbot.addWidget(made)
    made.show()
    made.list.go_to(quarterly)
    return made


def go_to(window: SeriesWindow, place: int) -> None:
    """Makes a date current as the arrow keys do."""
    window.dates.setCurrentIndex(window.dates.rows.index(place, 0))


def lines(dialog: ChangeDialog, count: int = 3) -> list[tuple[str, str]]:
    before, after = cells(dialog.view, "before"), cells(dialog.view, "after")
    return list(zip(before, after, strict=True))[:count]


def test_the_window_tells_rule_cadence_and_twelve_dates(window: SeriesWindow) -> None:
    assert cells(window.dates, "day")[:2] == ["Thu 14 Jan 2027", "Thu 8 Apr 2027"]
    assert len(cells(window.dates, "day")) == 12
    said = words(window)
    assert "Every quarter on the second Thursday, 9.00–10.30 · Dewan Hamzah" in said
    assert "It meets next on" in said
    assert "It should meet by" not in said
    assert cells(window.list, "cadence")[0].startswith("meets on")
    assert "None" not in said


def test_a_committee_that_meets_too_late_is_told_by_when(kit: Look) -> None:
    kept = kept_by(date(2026, 9, 14), date(2027, 1, 14))
    assert cadence_sentence(kept, date(2026, 11, 22)) == (
        "Last met on 14 Sep 2026. It should meet by 14 Dec 2026. It meets next on 14 Jan 2027."
    )
    assert overdue_words(kept) == "due by 14 Dec 2026"
    in_time = kept_by(date(2026, 9, 14), date(2026, 12, 10))
    assert cadence_sentence(in_time, date(2026, 11, 22)) == (
        "Last met on 14 Sep 2026. It meets next on 10 Dec 2026."
    )
    assert overdue_words(in_time) == "meets on 10 Dec 2026"


def kept_by(last: date, ahead: date) -> CadenceView:
    return cadence_view(Cadence.QUARTERLY, [last], date(2026, 11, 22), ahead=ahead)


def test_a_late_committee_is_told(desk: Desk, qtbot: QtBot) -> None:
    seat = factories.mechanism(desk.office, "Jawatankuasa Lewat")
    factories.closed_meeting(desk.office, seat, starts=at(2026, 8, 10, 9))
    factories.series(desk.office, seat)
    window = SeriesWindow(desk)
    qtbot.addWidget(window)
    window.show()
    assert "overdue by 13 days" in cells(window.list, "cadence")
    window.list.go_to(window.list.lines.rows[-1].id)
    assert "The committee is overdue by 13 days." in words(window)


def test_what_speaks_against_a_date_is_told(desk: Desk, quarterly: str, qtbot: QtBot) -> None:
    holiday = Recurrence(Pattern.MONTHLY_DATE, 12, day=25)
    seat = reading.mechanisms(desk.office)[0].id
    identity = factories.series(desk.office, seat, recurrence=holiday, first=at(2026, 12, 25, 9))
    window = SeriesWindow(desk)
    qtbot.addWidget(window)
    window.list.go_to(identity)
    assert "Christmas" in cells(window.dates, "against")[0]


def test_p_prepares_the_meeting_of_a_date(
    window: SeriesWindow, desk: Desk, quarterly: str, qtbot: QtBot
) -> None:
    go_to(window, 1)
    qtbot.keyClick(window.dates, Qt.Key.Key_P)
    settle(qtbot, desk)
    assert cells(window.dates, "state")[1].startswith("prepared · Bil. ")
    assert window.one is not None
    assert window.one.state is OccurrenceState.PREPARED
    assert not window.prepare.isVisible()
    with qtbot.waitSignal(window.meeting_asked) as asked:
        qtbot.keyClick(window.dates, Qt.Key.Key_Return)
    found = dates.occurrences(desk.office, quarterly, date(2027, 4, 1), 1)[0]
    assert asked.args == [found.meeting_id]


def test_a_date_is_cancelled_with_a_reason_and_restored(
    window: SeriesWindow, desk: Desk, qtbot: QtBot
) -> None:
    go_to(window, 1)
    qtbot.keyClick(window.dates, Qt.Key.Key_Delete)
    dialog = window.findChild(ReasonDialog)
    assert dialog is not None
    assert not dialog.verb.isEnabled()
    dialog.reason.setText("banjir")
    dialog.verb.click()
    settle(qtbot, desk)
    assert cells(window.dates, "state")[1] == "cancelled"
    assert cells(window.dates, "against")[1] == "banjir"
    go_to(window, 1)
    assert not window.prepare.isEnabled()
    assert "Restore it first" in window.prepare.toolTip()
    qtbot.keyClick(window.dates, Qt.Key.Key_R)
    settle(qtbot, desk)
    assert cells(window.dates, "state")[1] == "by the rule"


def test_a_held_meeting_does_not_change(desk: Desk, quarterly: str, qtbot: QtBot) -> None:
    made = series.prepare(desk.office, quarterly, JANUARY).record
    meeting_steps.mark_held(desk.office, made)
    window = SeriesWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.list.go_to(quarterly)
    go_to(window, 0)
    assert not window.move_date.isEnabled()
    assert "was held" in window.move_date.toolTip()


def test_one_date_moves_after_the_list_was_shown(
    window: SeriesWindow, desk: Desk, quarterly: str, qtbot: QtBot
) -> None:
    go_to(window, 1)
    dialog = window.change()
    assert dialog is not None
    assert not dialog.make.isEnabled()
    assert "Nothing is different yet." in words(dialog)
    dialog.day.setDate(QDate(2027, 4, 9))
    dialog.time.setTime(QTime(10, 0))
    assert lines(dialog) == [("Thu 8 Apr 2027, 9.00", "Fri 9 Apr 2027, 10.00")]
    assert cells(dialog.view, "remark") == ["nothing"]
    dialog.day.setDate(QDate(2027, 4, 10))
    assert "Weekend" in cells(dialog.view, "remark")[0]
    dialog.day.setDate(QDate(2027, 4, 9))
    assert dates.occurrences(desk.office, quarterly, date(2027, 4, 1), 1)[0].starts.day == 8
    dialog.make.click()
    settle(qtbot, desk)
    assert cells(window.dates, "day")[:3] == [
        "Thu 14 Jan 2027",
        "Fri 9 Apr 2027",
        "Thu 8 Jul 2027",
    ]
    assert cells(window.dates, "state")[1] == "moved"


def test_later_dates_follow_and_people_who_were_told_are_named(
    window: SeriesWindow, desk: Desk, quarterly: str, qtbot: QtBot
) -> None:
    made = series.prepare(desk.office, quarterly, APRIL).record
    factories.called_meeting(desk.office, made)
    window.refresh()
    go_to(window, 1)
    dialog = window.change()
    assert dialog is not None
    assert not dialog.rule.pattern.isVisible()
    dialog.scopes[Scope.LATER].click()
    assert dialog.rule.pattern.isVisible()
    dialog.day.setDate(QDate(2027, 4, 9))
    assert dialog.rule.weekday.currentText() == "Friday"
    assert lines(dialog)[:2] == [
        ("Thu 8 Apr 2027, 9.00", "Fri 9 Apr 2027, 9.00"),
        ("Thu 8 Jul 2027, 9.00", "Fri 9 Jul 2027, 9.00"),
    ]
    assert "a revised notice is due" in cells(dialog.view, "remark")[0]
    dialog.day.setDate(QDate(2027, 4, 10))
    assert "a revised notice is due · Weekend" in cells(dialog.view, "remark")[0]
    dialog.day.setDate(QDate(2027, 4, 9))
    assert "one meeting needs a revised notice" in words(dialog)
    dialog.make.click()
    settle(qtbot, desk)
    assert window.row is not None
    assert window.row.follows_id == quarterly
    assert cells(window.dates, "day")[:2] == ["Fri 9 Apr 2027", "Fri 9 Jul 2027"]


def test_another_pattern_for_all(window: SeriesWindow) -> None:
    go_to(window, 0)
    dialog = window.change()
    assert dialog is not None
    dialog.scopes[Scope.ALL].click()
    dialog.rule.every.setValue(1)
    assert [after for _, after in lines(dialog)] == [
        "stays",
        "Thu 11 Feb 2027, 9.00",
        "Thu 11 Mar 2027, 9.00",
    ]


def test_the_editor_shows_dates_while_choosing(desk: Desk, qtbot: QtBot) -> None:
    editor = SeriesEditor(desk)
    qtbot.addWidget(editor)
    editor.show()
    editor.day.setDate(QDate(2027, 1, 1))
    editor.rule.show_rule(Recurrence(Pattern.MONTHLY_DATE, day=14))
    editor.refresh()
    short = editor.rule.missing[MissingDay.SKIP]
    assert cells(editor.dates, "day")[:2] == ["Thu 14 Jan 2027", "Sun 14 Feb 2027"]
    assert not short.isVisible()
    editor.rule.day.setValue(31)
    assert short.isVisible()
    assert cells(editor.dates, "day")[:3] == [
        "Sun 31 Jan 2027",
        "Sun 28 Feb 2027",
        "Wed 31 Mar 2027",
    ]
    short.click()
    assert cells(editor.dates, "day")[1] == "Wed 31 Mar 2027"
    assert len(cells(editor.dates, "day")) == 12
    editor.end.kind.setCurrentIndex(2)
    editor.end.count.setValue(3)
    editor.refresh()
    assert len(cells(editor.dates, "day")) == 3


def test_the_editor_proposes_how_the_committee_met_last(
    desk: Desk, quarterly: str, qtbot: QtBot
) -> None:
    committee = reading.mechanisms(desk.office)[0].id
    off = factories.meeting(desk.office, mechanism_id=committee, venue="Balai", starts=JULY)
    meeting_steps.call_off(desk.office, off, "Banjir")
    new = factories.mechanism(desk.office, "Jawatankuasa Baharu")
    editor = SeriesEditor(desk, mechanism=committee)
    qtbot.addWidget(editor)
    editor.show()
    assert editor.venue.text() == "Bilik Mesyuarat Seroja, Menara MBKD"
    assert editor.length.value() == 150
    assert "It meets in a series already: Every quarter on the second" in words(editor)
    editor.mechanism.setCurrentIndex(editor.mechanism.findData(new))
    editor.mechanism.activated.emit(editor.mechanism.currentIndex())
    assert (editor.venue.text(), editor.length.value()) == ("", 120)
    assert editor.venue.placeholderText() == "Where – for example Dewan Hamzah"
    assert "It meets in a series already" not in words(editor)


def test_a_series_is_begun_from_the_editor(desk: Desk, qtbot: QtBot) -> None:
    factories.mechanism(desk.office, "Aman")
    window = SeriesWindow(desk)
    qtbot.addWidget(window)
    window.show()
    assert "has no series yet" in words(window)
    editor = window.begin()
    editor.day.setDate(QDate(2027, 1, 1))
    editor.rule.show_rule(Recurrence(Pattern.LAST_WORKING_DAY))
    editor.venue.setText("Dewan Hamzah")
    editor.make.click()
    settle(qtbot, desk)
    assert "Every month on the last working day, 9.00–11.00 · Dewan Hamzah" in words(window)
    assert cells(window.dates, "day")[0] == "Fri 29 Jan 2027"


def test_an_end_shows_what_it_calls_off(
    window: SeriesWindow, desk: Desk, quarterly: str, qtbot: QtBot
) -> None:
    made = series.prepare(desk.office, quarterly, JULY).record
    window.refresh()
    dialog = window.ask_end()
    assert isinstance(dialog, EndDialog)
    dialog.day.setDate(QDate(2027, 12, 31))
    assert not dialog.told.isVisible()
    dialog.day.setDate(QDate(2027, 5, 1))
    assert cells(dialog.view, "before") == ["Thu 8 Jul 2027, 9.00"]
    assert not dialog.make.isEnabled()
    dialog.reason.setText("mandat tamat")
    dialog.make.click()
    settle(qtbot, desk)
    assert "Ends on 1 May 2027." in words(window)
    found = reading.meeting(desk.office, made)
    assert found is not None
    assert found.row.state.value == "void"


def test_the_meetings_page_leads_to_it(desk: Desk, quarterly: str, qtbot: QtBot) -> None:
    room = MeetingsRoom(desk)
    qtbot.addWidget(room)
    room.show()
    room.list.series_button.click()
    window = room.window().findChild(SeriesWindow)
    assert window is not None
    made = series.prepare(desk.office, quarterly, JANUARY).record
    window.refresh()
    window.list.go_to(quarterly)
    go_to(window, 0)
    window.open_meeting.click()
    QApplication.processEvents()
    assert room.meeting == made


def test_the_models_keep_qts_rules(window: SeriesWindow) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(view.rows, mode) for view in (window.list, window.dates)]
    window.refresh()
    assert len(testers) == 2


@pytest.mark.parametrize(
    ("recurrence", "said"),
    [
        (Recurrence(Pattern.WEEKLY, weekday=1), "Every week on Monday"),
        (Recurrence(Pattern.WEEKLY, 2, weekday=7), "Every 2 weeks on Sunday"),
        (Recurrence(Pattern.MONTHLY_DATE, 2, day=5), "Every 2 months on day 5"),
        (Recurrence(Pattern.MONTHLY_WEEKDAY, nth=-1), "Every month on the last Monday"),
        (Recurrence(Pattern.LAST_WORKING_DAY, 3), "Every quarter on the last working day"),
    ],
)
def test_rules_in_words(recurrence: Recurrence, said: str) -> None:
    assert rule_words(recurrence) == said


def test_the_year_is_shown_as_a_paper(window: SeriesWindow, desk: Desk, qtbot: QtBot) -> None:
    window.years.aboutToShow.emit()
    assert [one.text() for one in window.years.actions()] == ["2026", "2027", "2028"]
    paper = window.print_year(2027)
    settle(qtbot, desk)
    assert paper.windowTitle() == "Meetings of 2027"
    said = squeezed("".join(page_texts(paper.paper.data)))
    assert "14Januari2027" in said
    paper.reject()


def test_a_year_without_meetings_is_said(window: SeriesWindow, desk: Desk, qtbot: QtBot) -> None:
    errors: list[NlcError] = []
    desk.messages.error = errors.append
    window.print_year(2024)
    settle(qtbot, desk)
    assert "no meetings in 2024" in errors[0].sentence
