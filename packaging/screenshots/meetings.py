"""Scenes around meetings: the list, calling one, its page tab by tab, minutes mode."""

from datetime import date
from typing import Any, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.meetings import MeetingRow, MeetingState, Reply
from nlc_desktop.domain.papers import BlockKind, ItemKind
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.drafts import MeetingDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import NEW, RoomKey
from nlc_desktop.ui.meetings.calendar.panel import MONTH, WEEK
from nlc_desktop.ui.meetings.calling import CallMeeting
from nlc_desktop.ui.meetings.list_page import LIST
from nlc_desktop.ui.meetings.page import MeetingView
from nlc_desktop.ui.meetings.paper_dialog import PaperDialog
from nlc_desktop.ui.meetings.replies import opening
from nlc_desktop.ui.meetings.room import MeetingsRoom
from nlc_desktop.ui.minutes.page import MinutesPage
from nlc_desktop.ui.naming_dialog import NameHolder
from screenshots.stage import Scene, Stage


def _ahead(stage: Stage) -> MeetingRow:
    found = reading.next_meeting(stage.office)
    if found is None:
        raise RuntimeError("the example has no meeting ahead")
    return found


def _past(stage: Stage) -> list[MeetingRow]:
    """Meetings that were held, newest first."""
    rows = reading.meetings(stage.office)
    return [row for row in rows if row.state.step >= MeetingState.HELD.step]


def _page(stage: Stage, meeting: str, part: str) -> MeetingView:
    return cast("MeetingsRoom", stage.go(RoomKey.MEETINGS, meeting, part)).page


def meeting_list(stage: Stage) -> None:
    """All meetings, and the words a person filters by."""
    room = cast("MeetingsRoom", stage.go(RoomKey.MEETINGS))
    room.show_list()
    stage.shot("meetings-list")
    room.list.filter.setText("qqqq")
    stage.shot("meetings-none-left")
    room.list.filter.clear()


def calendar(stage: Stage) -> None:
    """All meetings by month and by week: this month, a fasting month, the next meeting's week."""
    room = cast("MeetingsRoom", stage.go(RoomKey.MEETINGS))
    room.show_list()
    ahead = _ahead(stage).starts
    for view in (MONTH, WEEK):
        room.list.show_view(view)
        room.list.calendar.go_to_today()
        stage.shot(f"meetings-{view}-today")
        if ahead is not None:
            room.list.calendar.show_day(ahead.date())
            stage.shot(f"meetings-{view}")
        room.list.calendar.show_day(date(2027, 3, 5))
        stage.shot(f"meetings-{view}-fasting")
    room.list.show_view(LIST)


def dates(stage: Stage) -> None:
    """A day with reasons against it, and the dates suggested instead."""
    room = cast("MeetingsRoom", stage.go(RoomKey.MEETINGS))
    dialog = room.call(day=date(2026, 12, 25))
    stage.shot("call-meeting-against")
    dialog.when.open_suggestions()
    stage.shot("dates-suggested")


def call(stage: Stage) -> None:
    """Calling a meeting, without a title too."""
    room = cast("MeetingsRoom", stage.go(RoomKey.MEETINGS))
    dialog: CallMeeting = room.call()
    stage.shot("call-meeting")
    dialog.title.clear()
    stage.shot("call-meeting-refused")


def agenda(stage: Stage) -> None:
    """The agenda with a row, an entry being typed, a cell being edited."""
    page = _page(stage, _ahead(stage).id, "agenda")
    tab = page.agenda
    stage.shot("meeting-agenda")
    items = reading.agenda(stage.office, page.meeting)
    wanted = next((one for one in items if one.papers), items[len(items) // 2])
    tab.show_item(wanted.id)
    stage.clear()
    tab.view.setFocus(Qt.FocusReason.TabFocusReason)
    stage.shot("meeting-agenda-row")
    page.new_item()
    tab.entry.line.edit.setText("Laporan PPS 10m @Polis #makluman")
    stage.shot("meeting-agenda-entry")
    tab.entry.line.edit.clear()
    tab.show_item(wanted.id, "kind")
    stage.shot("meeting-agenda-edit-kind")
    tab.view.setFocus()


def agenda_dialogs(stage: Stage) -> None:
    """The dialogs that stand on an agenda."""
    page = _page(stage, _ahead(stage).id, "agenda")
    page.open_details()
    stage.shot("meeting-details")
    stage.clear()
    items = reading.agenda(stage.office, page.meeting)
    paper = next((one.papers[0] for one in items if one.papers), None)
    if paper is not None:
        PaperDialog(stage.desk, paper, stage.window).open()
        stage.shot("meeting-paper")
        stage.clear()
    guest = next(one for one in reading.guests(stage.office, page.meeting) if one.post_id)
    NameHolder(stage.desk, guest.post_id, guest.post, guest.person, stage.window).open()
    stage.shot("meeting-name-holder")
    stage.clear()
    menu = page.head.menu
    menu.popup(page.head.mapToGlobal(QPoint(page.head.width() - 320, 44)))
    stage.shot("meeting-menu")
    menu.close()
    page._ask_step_back()
    stage.shot("meeting-step-back")


def people(stage: Stage) -> None:
    """The guest list, its strip, a delegate being named."""
    page = _page(stage, _ahead(stage).id, "people")
    stage.shot("meeting-people")
    tab = page.people
    guests = reading.guests(stage.office, page.meeting)
    tab.show_guest(guests[len(guests) // 2].id)
    tab.view.setFocus(Qt.FocusReason.TabFocusReason)
    stage.shot("meeting-people-strip")
    if tab.strip is not None:
        tab.strip.ask_delegate()
        stage.shot("meeting-people-delegate")
    page.new_guest()
    tab.invite.line.edit.setText("daerah")
    stage.shot("meeting-people-invite")
    tab.invite.line.edit.clear()


def replies(stage: Stage) -> None:
    """Replies pasted, what they say, those to look at, a slip, and who has not answered."""
    page = _page(stage, _ahead(stage).id, "people")
    window, desk, meeting = stage.window, stage.desk, page.meeting
    opening.open_slip(desk, window, meeting)
    stage.shot("replies-slip")
    stage.clear()
    opening.chase(desk, meeting, window)
    QTest.qWait(400)  # the text is written when nobody goes on
    stage.shot("replies-chase")
    stage.clear()
    silent = [one for one in reading.guests(stage.office, meeting) if one.reply is Reply.NONE]
    taking = opening.paste(desk, meeting, window)
    lines = [f"{one.display}: hadir" for one in silent[:2]]
    taking.text.setPlainText("\n".join([*lines, "Encik Ravi Kumar: tak dapat hadir"]))
    stage.shot("replies-text")
    taking.go_on()
    stage.shot("replies-take")
    taking.go_on()
    stage.settle()
    opening.review(desk, meeting, window)
    stage.shot("replies-review")
    stage.clear()
    stage.window.commands.run("edit.undo")
    stage.settle()


def call_step(stage: Stage) -> None:
    """The step that makes every letter of a notice, and what is asked before one was called."""
    _page(stage, _ahead(stage).id, "people").open_call()
    QTest.qWait(1500)  # the first letter is set
    stage.shot("call-step")
    stage.clear()
    _page(stage, _bare(stage), "people").open_call()
    stage.shot("call-step-refused")
    stage.clear()
    stage.window.commands.run("edit.undo")
    stage.settle()


def minutes_tab(stage: Stage) -> None:
    """Minutes that are written, and none yet."""
    _page(stage, _past(stage)[0].id, "minutes")
    stage.shot("meeting-minutes")
    _page(stage, _past(stage)[-1].id, "minutes")
    stage.shot("meeting-minutes-confirmed")
    _page(stage, _ahead(stage).id, "minutes")
    stage.shot("meeting-minutes-none")


def documents(stage: Stage) -> None:
    """The papers of a meeting, ahead and past."""
    page = _page(stage, _ahead(stage).id, "documents")
    stage.shot("meeting-documents")
    for kind in ("attendance_sheet", "minutes"):
        page.documents.choose(kind)
        stage.shot(f"meeting-documents-{kind}")
    _page(stage, _past(stage)[0].id, "documents").documents.choose("minutes")
    stage.shot("meeting-documents-written")


def history(stage: Stage) -> None:
    """What was changed on a meeting."""
    _page(stage, _ahead(stage).id, "history")
    stage.shot("meeting-history")


def _bare(stage: Stage) -> str:
    """Plans a meeting of which only the title is known; the scene undoes it."""
    job = stage.desk.write(writing.plan_meeting, MeetingDraft(public_title="Mesyuarat khas"))
    made: list[Any] = []
    job.succeeded.connect(made.append)
    stage.settle()
    return made[0].record


def bare_meeting(stage: Stage) -> None:
    """A meeting with neither date, agenda nor guests."""
    made = _bare(stage)
    for part in ("agenda", "people", "minutes", "documents"):
        _page(stage, made, part)
        stage.shot(f"meeting-bare-{part}")
    stage.program.window.commands.run("edit.undo")
    stage.settle()


def _minutes(stage: Stage, meeting: str, part: str = "") -> QWidget:
    return stage.go(RoomKey.MINUTES, meeting, part)


def minutes_mode(stage: Stage) -> None:
    """Taking minutes of the meeting ahead, item by item."""
    meeting = _ahead(stage).id
    items = reading.agenda(stage.office, meeting)
    _minutes(stage, meeting)
    stage.shot("minutes-begin")
    for kind in (ItemKind.ADOPTION, ItemKind.MATTERS_ARISING):
        item = next((one for one in items if one.kind is kind), None)
        if item is not None:
            _minutes(stage, meeting, item.id)
            stage.shot(f"minutes-{kind.value}")
    stage.window.leave_full()


def minutes_typing(stage: Stage) -> None:
    """Lines of the three kinds, an owner being found, a walk-in, the projector, the checklist."""
    meeting = _ahead(stage).id
    items = reading.agenda(stage.office, meeting)
    item = next(one for one in items if one.kind is ItemKind.DISCUSSION and not one.parent_id)
    page = cast("MinutesPage", _minutes(stage, meeting, item.id))
    lines = page.middle.lines
    stage.window.activateWindow()
    lines.focus_line()
    for kind, text in _LINES:
        lines.set_kind(kind)
        stage.settle()
        _type(stage, text)
        QTest.keyClick(_focus(stage), Qt.Key.Key_Return)
        stage.settle()
    lines.set_kind(BlockKind.ACTION)
    _type(stage, "Kongsi senarai lawatan sekolah dengan @Peja")
    stage.shot("minutes-typing")
    QTest.keyClick(_focus(stage), Qt.Key.Key_Escape)
    page.room.start_walk_in()
    stage.shot("minutes-walk-in")
    page.head.projector.click()
    stage.shot("minutes-projector")
    page.head.projector.click()
    page.finish()
    stage.shot("minutes-checklist")
    stage.clear()
    stage.window.leave_full()


_LINES = (
    (BlockKind.NOTE, "Pegawai Pendidikan Daerah menerangkan takwim latihan bagi guru kaunseling."),
    (BlockKind.DECISION, "Urus setia bandar raya menjadi satu-satunya titik hubungan."),
    (BlockKind.ACTION, "Hantar taklimat dua muka surat sebelum 18 Dis"),
)


def _focus(stage: Stage) -> QWidget:
    found = stage.window.focusWidget()
    if found is None:
        raise RuntimeError("nothing has the focus")
    return found


def _type(stage: Stage, text: str) -> None:
    QTest.keyClicks(_focus(stage), text)
    QTest.qWait(350)
    stage.settle()


def minutes_written(stage: Stage) -> None:
    """Minutes that are written already, in the room."""
    meeting = _past(stage)[0].id
    page = cast("Any", _minutes(stage, meeting))
    items = reading.agenda(stage.office, meeting)
    page.show_record(meeting, items[min(3, len(items) - 1)].id)
    stage.shot("minutes-written")
    stage.window.leave_full()


def call_from_home(stage: Stage) -> None:
    """The first meeting of an office is called."""
    stage.go(RoomKey.MEETINGS, part=NEW)
    stage.shot("empty-call-meeting")


SCENES: tuple[Scene, ...] = (
    meeting_list,
    calendar,
    dates,
    call,
    agenda,
    agenda_dialogs,
    people,
    replies,
    call_step,
    minutes_tab,
    documents,
    history,
    bare_meeting,
    minutes_mode,
    minutes_typing,
    minutes_written,
)
FRESH_SCENES: tuple[Scene, ...] = (call_from_home,)
