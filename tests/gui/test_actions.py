"""The Actions room as a person sees it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.actions import ActionLook, ActionRow, ActionState
from nlc_desktop.services.reading import actions as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import actions
from nlc_desktop.ui.actions import table
from nlc_desktop.ui.actions.days import WorkingDays
from nlc_desktop.ui.actions.page import ActionsPage
from nlc_desktop.ui.actions.strip import ActionStrip, Asked
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, Destination, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.chips import Chip

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(), Settings())
    jobs.shutdown()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ActionsPage:
    made = actions.build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    return made


def _row(desk: Desk, number: str) -> ActionRow:
    return next(row for row in reading.actions(desk.office) if row.number == number)


def _open(page: ActionsPage, desk: Desk, number: str) -> ActionStrip:
    page.show_record(_row(desk, number).id)
    assert page.strip is not None
    return page.strip


def _titles(page: ActionsPage) -> list[str]:
    return [group.title for group in page.model.groups]


def test_the_model_keeps_the_rules_of_qt(page: ActionsPage) -> None:
    tester = QAbstractItemModelTester(page.model)
    page.bar.segments.button("due").click()
    page.refresh()
    assert tester is not None


def test_it_counts_and_hides_what_is_long_done(page: ActionsPage) -> None:
    words = [count.text() for count in page.legend.counts.values()]
    assert words == ["3 overdue", "1 due today", "7 open", "13 done"]
    assert page.bar.banner.text == "14 of 25 hidden –"
    page.bar.banner.link_clicked.emit()
    assert not page.bar.banner.isVisible()


def test_the_legend_filters(page: ActionsPage) -> None:
    page.legend.counts[ActionLook.OVERDUE].click()
    assert page.bar.banner.text == "22 of 25 hidden –"


def test_actions_stand_under_three_kinds_of_headings(page: ActionsPage) -> None:
    assert _titles(page)[:2] == ["Majikan Seri Damai", "Gabungan KRT"]
    page.bar.segments.button("due").click()
    assert _titles(page) == [
        "Overdue",
        "Today",
        "This week",
        "In the next 14 days",
        "Later",
        "Done or cancelled",
    ]
    page.bar.segments.button("meeting").click()
    assert _titles(page) == ["Bil. 3/2026", "Bil. 2/2026", "Bil. 1/2026", "Agreed between meetings"]


def test_a_typed_line_is_added_with_enter(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    strip = _open(page, desk, "3/2026-A4")
    qtbot.keyClicks(strip.line, "26 of 28 zones in")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(strip.line, Qt.Key.Key_Return)
    row = _row(desk, "3/2026-A4")
    assert (row.last_line, row.last_line_day) == ("26 of 28 zones in", TODAY)
    assert page.strip is not None
    assert page.strip.row.id == row.id
    assert page.strip.line.text() == ""


def test_what_is_typed_stays_when_something_else_changes(
    page: ActionsPage, desk: Desk, qtbot: QtBot
) -> None:
    strip = _open(page, desk, "3/2026-A4")
    strip.line.setText("half a sen")
    page.refresh()
    assert page.strip is not None
    assert page.strip.line.text() == "half a sen"


def test_leaving_the_row_adds_what_was_typed(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    strip = _open(page, desk, "3/2026-A4")
    strip.line.setText("Nothing is lost")
    with qtbot.waitSignal(desk.changed):
        page.view.go_to(_row(desk, "3/2026-A5").id)
    assert _row(desk, "3/2026-A4").last_line == "Nothing is lost"
    assert page.strip is None


def test_keys_open_type_and_close(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    page.view.setFocus()
    page.view.go_to(_row(desk, "3/2026-A4").id)
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert page.strip is not None
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_X)
    assert page.strip.line.text() == "x"
    page.strip.line.clear()
    qtbot.keyClick(page.strip.line, Qt.Key.Key_Left)
    assert page.strip is None


def test_alt_keys_set_the_state(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    known = Commands()
    known.add_all(actions.commands())
    known.enter(RoomKey.ACTIONS.value)
    page.bind(known)
    page.view.go_to(_row(desk, "3/2026-A4").id)
    with qtbot.waitSignal(desk.changed):
        known.run("action.done")
    row = _row(desk, "3/2026-A4")
    assert (row.state, row.done_on) == (ActionState.DONE, TODAY)
    assert page.view.go_to(row.id), "an action just done stays in sight"
    with qtbot.waitSignal(desk.changed):
        known.run("action.open")
    assert _row(desk, "3/2026-A4").state is ActionState.OPEN
    assert all(known.action(one.id).isEnabled() for one in actions.commands())


def test_a_new_date_is_asked_for_in_place(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    page.view.go_to(_row(desk, "3/2026-A4").id)
    page.ask_day(Asked.DUE)
    strip = page.strip
    assert strip is not None
    strip.day.show_day(date(2026, 12, 11))
    strip._say_day()
    assert strip.day_words.text().startswith("Public holiday: ")
    with qtbot.waitSignal(desk.changed):
        strip.set_button.click()
    assert _row(desk, "3/2026-A4").due == date(2026, 12, 11)


def test_a_holiday_warns_and_proposes_another_day(
    page: ActionsPage, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        page.writes.type_due(_row(desk, "3/2026-A4"), "11 Dec")
    row = _row(desk, "3/2026-A4")
    said = page.model.columns[-1].says(row)
    assert said.text == "Holiday: move to Thu 10 Dec?"
    assert said.tooltip.startswith("Fri 11 Dec is a public holiday: ")
    assert said.role == "warn"
    strip = _open(page, desk, "3/2026-A4")
    assert strip.clash_link is not None
    with qtbot.waitSignal(desk.changed):
        strip.clash_link.click()
    assert _row(desk, "3/2026-A4").due == date(2026, 12, 10)
    assert page.strip is not None
    assert page.strip.clash_link is None


def test_only_open_actions_ahead_clash(desk: Desk) -> None:
    days, row = WorkingDays(desk.office), _row(desk, "3/2026-A4")
    holiday = date(2026, 12, 11)
    assert days.clash(replace(row, due=holiday)) is not None
    assert days.clash(replace(row, due=holiday, state=ActionState.DONE)) is None
    assert days.clash(replace(row, due=date(2026, 11, 22))) is None
    assert days.clash(replace(row, due=date(2026, 12, 9))) is None


def test_bringing_forward_shows_from_when(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    page.view.go_to(_row(desk, "3/2026-A4").id)
    page.ask_day(Asked.FORWARD)
    strip = page.strip
    assert strip is not None
    strip.day.show_day(date(2026, 12, 1))
    with qtbot.waitSignal(desk.changed):
        strip.set_button.click()
    row = _row(desk, "3/2026-A4")
    assert row.bring_forward == date(2026, 12, 1)
    assert page.model.columns[1].says(row).tag == "from 1 Dec"


def test_words_owner_and_date_are_edited_in_the_cells(
    page: ActionsPage, desk: Desk, qtbot: QtBot
) -> None:
    row = _row(desk, "3/2026-A5")
    with qtbot.waitSignal(desk.changed):
        page.writes.set_owners(row, "UDR; MBKD")
    assert _row(desk, "3/2026-A5").owners == ("UDR", "MBKD")
    with qtbot.waitSignal(desk.messages.noticed) as said:
        page.writes.set_owners(row, "Nobody at all")
    assert "Nobody at all" in said.args[0]
    with qtbot.waitSignal(desk.messages.noticed) as said:
        page.writes.type_due(row, "some day")
    assert said.args[0].startswith("“some day” is no day.")


def test_who_acts_is_taken_off_in_the_open_row(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    strip = _open(page, desk, "3/2026-A7")
    chips = strip.who.findChildren(Chip)
    assert len(chips) == 2
    with qtbot.waitSignal(desk.changed):
        chips[0].click()
    assert len(_row(desk, "3/2026-A7").owners) == 1


def test_a_line_becomes_an_action(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    page.add()
    qtbot.keyClicks(page.entry.edit, "Check the list @MBKD by 18 Dec")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(page.entry.edit, Qt.Key.Key_Return)
    row = next(one for one in reading.actions(desk.office) if one.text == "Check the list")
    assert row.owners == ("MBKD",)
    assert row.due == date(2026, 12, 18)
    qtbot.waitUntil(lambda: page.view.current is not None and page.view.current.id == row.id)


def test_an_action_of_minutes_is_not_removed(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    page.view.go_to(_row(desk, "3/2026-A4").id)
    with qtbot.waitSignal(desk.jobs.failed) as failed:
        page.remove()
    assert "is recorded in minutes" in failed.args[1].sentence


def test_the_open_row_leads_to_its_meeting(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    strip = _open(page, desk, "3/2026-A4")
    row = _row(desk, "3/2026-A4")
    with qtbot.waitSignal(desk.going) as went:
        strip.meeting_asked.emit()
    assert went.args == [Destination(RoomKey.MEETINGS, row.meeting_id, "minutes")]


def test_groups_count_in_words(desk: Desk) -> None:
    rows = [_row(desk, "3/2026-A4"), _row(desk, "3/2026-A7"), _row(desk, "3/2026-A6")]
    assert table.counted(rows, TODAY) == "1 due today, 2 open"
