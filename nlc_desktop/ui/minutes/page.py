"""The page of minutes mode: items left, the item in front, the room right; saved as typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import ItemRow, MeetingPage, MeetingState
from nlc_desktop.domain.minutes import Check, CheckKind
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import BlockKind, ItemKind
from nlc_desktop.domain.step_names import step_name
from nlc_desktop.i18n import tr
from nlc_desktop.services import closing
from nlc_desktop.services import minutes as writing
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import minutes as minutes_reading
from nlc_desktop.services.reading import steps
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.minutes import keys
from nlc_desktop.ui.minutes.checklist import Checklist
from nlc_desktop.ui.minutes.head import Head
from nlc_desktop.ui.minutes.item_list import ItemList
from nlc_desktop.ui.minutes.key_button import KeyButton, fit_keys
from nlc_desktop.ui.minutes.middle import Middle
from nlc_desktop.ui.minutes.room_side import RoomSide
from nlc_desktop.ui.minutes.style import sheet
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.status_line import StatusLine
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import hairline

_TABLES = (
    "meeting",
    "agenda_item",
    "block",
    "decision",
    "action",
    "action_owner",
    "adoption",
    "correction",
    "invitation",
    "paper",
    "progress_line",
    "organisation",
    "post",
    "person",
)
_LEFT, _RIGHT, _NARROW, _LEAST = 280, 256, 1200, 1000


class MinutesPage(QWidget):
    """Minutes mode for one meeting."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minutesPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.meeting = ""
        self._item = ""
        self._items: tuple[ItemRow, ...] = ()
        self._page: MeetingPage | None = None
        self._since: dict[str, float] = {}
        self._reached = self._desk.clock.now().timestamp()
        self._projector = projector(desk)
        self.head = Head()
        self.items = ItemList()
        self.middle = Middle(desk)
        self.room = RoomSide(desk)
        self.status = StatusLine()
        self.previous = KeyButton(tr("Previous"), "Ctrl+Up", large=False, on=lambda: self.step(-1))
        self.next = KeyButton(tr("Next"), "Ctrl+Down", large=False, on=lambda: self.step(1))
        self._left = self._left_side()
        self._lay_out()
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._tick = QTimer(self, interval=1000)
        self._remember = QTimer(self, singleShot=True, interval=50)
        self._connect()
        self._restyle()

    # -- layout -----------------------------------------------------------------------------

    def _left_side(self) -> QFrame:
        px = look().px
        side = QFrame()
        side.setObjectName("side")
        side.setProperty("role", "sunken")
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(12), px(8), px(12), px(12))
        buttons.setSpacing(px(8))
        buttons.addWidget(self.previous)
        buttons.addWidget(self.next)
        buttons.addStretch(1)
        box = QVBoxLayout(side)
        box.setContentsMargins(0, px(8), 0, 0)
        box.setSpacing(0)
        box.addWidget(self.items, 1)
        box.addLayout(buttons)
        return side

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for widget, stretch in (
            (self._left, 0),
            (hairline(vertical=True), 0),
            (self.middle, 1),
            (hairline(vertical=True), 0),
            (self.room, 0),
        ):
            middle.addWidget(widget, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(hairline())
        box.addLayout(middle, 1)
        box.addWidget(self.status)
        self.setMinimumWidth(look().px(_LEAST))
        self._fit_sides()

    def _fit_sides(self) -> None:
        """Narrower sides in a narrow window."""
        px = look().px
        narrow = self.width() < px(_NARROW)
        left = px(_LEFT - 40 if narrow else _LEFT)
        self._left.setFixedWidth(left)
        fit_keys((self.previous, self.next), left - px(24), px(8))
        self.room.setFixedWidth(px(_RIGHT - 40 if narrow else _RIGHT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the sides."""
        super().resizeEvent(event)
        self._fit_sides()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed while the page was away."""
        super().showEvent(event)
        if self.meeting:
            self._tick.start()
            self._refresh.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keeps the place and rests; the office may be closed next."""
        super().hideEvent(event)
        if self._remember.isActive():
            self._keep_place()
        for timer in (self._remember, self._tick, self._refresh):
            timer.stop()

    def _restyle(self) -> None:
        self.setStyleSheet(sheet(projected=self._projector.on))

    def _connect(self) -> None:
        look().changed.connect(self._restyle)
        self._desk.changed.connect(self._changed)
        self._desk.messages.saved_at.connect(self.status.set_saved)
        self._projector.changed.connect(self._project)
        self._refresh.timeout.connect(self.refresh)
        self._tick.timeout.connect(self._show_times)
        self._remember.timeout.connect(self._keep_place)
        self.head.finish_asked.connect(self.finish)
        self.head.projector_turned.connect(self._projector.put)
        self.items.chosen.connect(self.go_to)
        self.items.lines_asked.connect(self.middle.lines.focus_line)
        lines = self.middle.lines
        lines.place_changed.connect(self._moved)

    def bind(self, commands: Commands) -> None:
        """Says what the commands of minutes mode do."""
        lines = self.middle
        runs: dict[str, Callable[[], object]] = {
            keys.NOTE: lambda: lines.lines.set_kind(BlockKind.NOTE),
            keys.DECISION: lambda: lines.lines.set_kind(BlockKind.DECISION),
            keys.ACTION: lambda: lines.lines.set_kind(BlockKind.ACTION),
            keys.PAD: lines.turn_pad,
            keys.WALK_IN: self.room.start_walk_in,
            keys.PREVIOUS: lambda: self.step(-1),
            keys.NEXT: lambda: self.step(1),
            keys.ROOM: lambda: self.room.list.setFocus(Qt.FocusReason.ShortcutFocusReason),
            keys.LINES: lines.lines.focus_line,
            keys.FINISH: self.finish,
        }
        for command, run in runs.items():
            commands.bind(command, run)

    # -- reading ----------------------------------------------------------------------------

    def show_record(self, record: str, part: str = "") -> None:
        """Opens the minutes of a meeting where they were left, or at an item or a line."""
        self.meeting = record
        self._page = reading.meeting(self._desk.office, record)
        if self._page is None:
            self._desk.messages.notice(tr("This meeting is gone."))
            self._desk.go(RoomKey.MEETINGS)
            return
        self._items = reading.agenda(self._desk.office, record)
        item, block = self._place(part)
        self._item = item
        self._reached = self._desk.clock.now().timestamp()
        self.refresh()
        self.middle.lines.focus_block(block)
        self._tick.start()

    def _place(self, part: str) -> tuple[str, str]:
        """The item and the line to begin at."""
        blocks = minutes_reading.blocks(self._desk.office, self.meeting)
        at = {block.id: item for item, found in blocks.items() for block in found}
        known = {item.id for item in self._items}
        item, block = minutes_reading.place(self._desk.office, self.meeting)
        if part in at:
            item, block = at[part], part
        elif part in known:
            item, block = part, ""
        if item not in known:
            item = self._items[0].id if self._items else ""
        return item, block

    def _changed(self, changes: object) -> None:
        if not self.isVisible():
            return
        if isinstance(changes, Changes) and changes.touches(*_TABLES):
            self._refresh.start()
        self._say_undo()

    def refresh(self) -> None:
        """Reads everything again; caret and scroll stay."""
        office = self._desk.office
        page = reading.meeting(office, self.meeting)
        if page is None:
            return
        self._page = page
        self._items = reading.agenda(office, self.meeting)
        blocks = minutes_reading.blocks(office, self.meeting)
        if self._item not in {item.id for item in self._items} and self._items:
            self._item = self._items[0].id
        self.head.show_page(page)
        self.items.show_items(self._items, self._item, blocks.keys())
        self._show_locked(page)
        item = self._current()
        if item is not None:
            adoption = minutes_reading.adoption(office, self.meeting)
            self.middle.show_item(
                self.meeting, item, blocks.get(item.id, ()), adoption,
                private=self._projector.on, locked=self._locked(page),
            )  # fmt: skip
        self.middle.show_pad(page.pad)
        self.room.show_meeting(self.meeting, private=self._projector.on)
        self._say_around()
        self._show_projector()

    def _current(self) -> ItemRow | None:
        return next((item for item in self._items if item.id == self._item), None)

    @staticmethod
    def _locked(page: MeetingPage) -> bool:
        return page.row.state.freezes_numbers or page.row.state is MeetingState.VOID

    def _show_locked(self, page: MeetingPage) -> None:
        self.room.lock(self._locked(page))
        if page.row.state is MeetingState.VOID:
            said = tr("This meeting was called off, so no minutes are taken.")
        elif page.row.state.freezes_numbers:
            said = tr("These minutes are with the members, so their text no longer changes.")
        elif self._projector.on:
            said = tr("The projector view is on: remarks, closed items and lines for the office "
                      "are hidden.")  # fmt: skip
        elif not self._items:
            said = tr("The agenda is empty. Leave with Esc and add its items first.")
        else:
            said = ""
        self.middle.banner.say(said, kind="plain" if self._projector.on else "warn")

    # -- going ------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Goes to the next or the previous item."""
        ids = [item.id for item in self._items]
        at = ids.index(self._item) + by if self._item in ids else 0
        if 0 <= at < len(ids):
            self.go_to(ids[at])
            self.middle.lines.focus_block("")

    def go_to(self, item: str) -> None:
        """Brings an item to the front."""
        if item == self._item:
            return
        self.middle.lines.flush()
        now = self._desk.clock.now().timestamp()
        self._since[self._item] = self._since.get(self._item, 0.0) + now - self._reached
        self._reached = now
        self._item = item
        self.refresh()
        self.middle.area.verticalScrollBar().setValue(0)
        self._remember.start()

    def _moved(self, block: str) -> None:
        del block
        self._remember.start()

    def _keep_place(self) -> None:
        row = self.middle.lines.current
        block = row.block if row is not None else ""
        office, meeting, item = self._desk.office, self.meeting, self._item
        if item:
            self._desk.jobs.write(lambda: writing.remember_place(office, meeting, item, block))

    # -- what the frame says ------------------------------------------------------------------

    def _show_times(self) -> None:
        item, page = self._current(), self._page
        if item is None or page is None:
            return
        spent = self._since.get(item.id, 0.0) + self._desk.clock.now().timestamp() - self._reached
        self.head.show_times(int(spent), item.minutes, item.number)
        tops = [one for one in self._items if not one.parent_id]
        here = item.parent_id or item.id
        due = 0
        for one in tops:
            due += one.minutes
            if one.id == here:
                break
        self.head.show_whole(page.started, self._desk.clock.now(), page.row.minutes, due)

    def _say_around(self) -> None:
        ids = [item.id for item in self._items]
        at = ids.index(self._item) if self._item in ids else -1
        if at > 0:
            self.previous.allow()
        else:
            self.previous.refuse(tr("This is the first item."))
        if at < len(ids) - 1:
            self.next.allow()
        else:
            self.next.refuse(tr("This is the last item."))
        self._show_times()
        self._say_undo()

    def _say_undo(self) -> None:
        back, _ = steps.next_steps(self._desk.office)
        self.status.set_undo(tr("Undo: {step}", step=step_name(back)) if back else "")

    # -- projector view -----------------------------------------------------------------------

    def _project(self, on: bool) -> None:
        del on
        self._restyle()
        self.refresh()
        QTimer.singleShot(0, self, self.middle.show_current)

    def _show_projector(self) -> None:
        on = self._projector.on
        self.head.projector.setChecked(on)
        self.middle.hide_private(on)
        closed = sum(1 for item in self._items if item.closed)
        if on:
            said = tr("Projector view hides remarks, the pad and {n} closed items", n=closed)
        else:
            said = tr("Projector view would hide remarks, the pad and {n} closed items", n=closed)
        self.status.set_facts([("eye-off", said)])

    # -- finishing ----------------------------------------------------------------------------

    def finish(self) -> Checklist:
        """Opens the closing checklist."""
        self.middle.lines.flush()
        dialog = Checklist(self._desk, self.meeting, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_asked.connect(self._show_check)
        dialog.finish_asked.connect(self._close)
        dialog.leave_asked.connect(self._leave)
        dialog.open()
        return dialog

    def _show_check(self, check: Check) -> None:
        if check.kind in (CheckKind.NOBODY_PRESENT, CheckKind.NO_ANSWER_IN_ROOM):
            self.room.list.go_to(check.record)
            self.room.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if check.kind is CheckKind.ADOPTION_OPEN:
            adoption = [one.id for one in self._items if one.kind is ItemKind.ADOPTION]
            self.go_to(adoption[0] if adoption else self._item)
            return
        item, block = self._place(check.record)
        self.go_to(item)
        self.middle.lines.focus_block(block)

    def _close(self) -> None:
        page = self._page
        if page is not None and page.closed is None and not self._locked(page):
            job = self._desk.write(closing.close_meeting, self.meeting)
            job.succeeded.connect(self._closed)
        else:
            self._closed(None)

    def _closed(self, changes: object) -> None:
        del changes
        self._desk.go(RoomKey.MEETINGS, self.meeting, "documents")

    def _leave(self) -> None:
        self.middle.lines.flush()
        self._desk.go(RoomKey.MEETINGS, self.meeting)
