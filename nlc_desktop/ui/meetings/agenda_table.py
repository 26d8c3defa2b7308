"""The agenda as a table: numbers, items, minutes, clock times, presenters, kinds and papers."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import ItemRow, MeetingRow
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui import icons
from nlc_desktop.ui.meetings.kinds import CHOICES, why_here
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark, Role
from nlc_desktop.ui.widgets.row_delegate import RowDelegate
from nlc_desktop.ui.widgets.row_models import Index, RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import clock
from nlc_desktop.ui.words import kind_icon, kind_word

Edit = Callable[[ItemRow, str], object]
_GRIP = 14
_TITLE, _EMPTY_BELOW = 1, (2, 3)
"""The column of titles, and those that say nothing of a matter arising."""


class AgendaColumns:
    """What the columns say; ``ends`` is when the meeting is to end."""

    def __init__(self, *, title: Edit, minutes: Edit, presenter: Edit, kind: Edit) -> None:
        self.ends: datetime | None = None
        self.all: tuple[Column[ItemRow], ...] = (
            Column("number", tr_noop("No."), self._number, width=64),
            Column(
                "title",
                tr_noop("Item"),
                self._title,
                stretch=True,
                edit=title,
                edit_text=lambda row: row.title,
            ),
            Column(
                "minutes",
                tr_noop("Min"),
                self._minutes,
                right=True,
                width=48,
                edit=minutes,
                edit_text=lambda row: str(row.minutes),
            ),
            Column("starts", tr_noop("Starts"), self._starts, right=True, width=74),
            Column(
                "presenter",
                tr_noop("Presented by"),
                self._presenter,
                width=140,
                yields=True,
                edit=presenter,
                edit_text=lambda row: row.presenter,
            ),
            Column(
                "kind",
                tr_noop("Kind"),
                self._kind,
                width=136,
                edit=kind,
                edit_text=lambda row: kind_word(row.kind),
            ),
            Column("paper", tr_noop("Paper"), self._paper, width=76),
        )

    def set_meeting(self, row: MeetingRow) -> None:
        """Takes the end of the meeting, after which a start is late."""
        self.ends = row.starts + timedelta(minutes=row.minutes) if row.starts else None

    def _number(self, row: ItemRow) -> Cell:
        return _cell(row, row.number)

    def _title(self, row: ItemRow) -> Cell:
        shown = f"\u2003{row.title}" if row.parent_id else row.title
        why = why_here(row)
        if row.closed:
            return _cell(row, shown, tag=tr("closed"), tag_icon="lock", tooltip=why)
        if row.raised and not row.parent_id:
            return _cell(row, shown, tag=row.raised, tooltip=why)
        return _cell(row, shown, tooltip=why)

    def _minutes(self, row: ItemRow) -> Cell:
        return _cell(row, "" if row.parent_id else str(row.minutes))

    def _starts(self, row: ItemRow) -> Cell:
        if row.starts is None or row.parent_id:
            return Cell("")
        late = self.ends is not None and row.starts >= self.ends
        if not late:
            return _cell(row, clock(row.starts))
        spoken = tr("{time}, after the planned end", time=clock(row.starts))
        return Cell(
            clock(row.starts), "warn", Mark("triangle-alert", "warn"), bold=True, spoken=spoken
        )

    def _presenter(self, row: ItemRow) -> Cell:
        if row.presenter or row.parent_id or row.kind is ItemKind.BREAK:
            return _cell(row, row.presenter)
        return Cell(tr("to be named"), "warn", Mark("triangle-alert", "warn"))

    def _kind(self, row: ItemRow) -> Cell:
        if row.parent_id and row.raised:
            return _origin(row)
        if row.kind is ItemKind.BREAK or row.parent_id:
            return Cell("")
        return Cell(kind_word(row.kind), mark=Mark(kind_icon(row.kind), "text"))

    def _paper(self, row: ItemRow) -> Cell:
        if not row.papers:
            return Cell("")
        numbers = ", ".join(str(paper.number) for paper in row.papers)
        if all(paper.received for paper in row.papers):
            spoken = tr("Paper {numbers}, received", numbers=numbers)
            return Cell(numbers, mark=Mark("paperclip"), spoken=spoken)
        spoken = tr("Paper {numbers}, not received yet", numbers=numbers)
        return Cell(numbers, "warn", Mark("triangle-alert", "warn"), tooltip=spoken, spoken=spoken)


def _origin(row: ItemRow) -> Cell:
    """Where a matter arising comes from, in place of its kind."""
    times = tr("{meeting} · {n}×", meeting=row.raised, n=row.deferred)
    said = times if row.deferred > 1 else row.raised
    why = why_here(row)
    return Cell(said, "text_2", Mark("history"), tooltip=why, spoken=why)


def _cell(row: ItemRow, text: str, *, tag: str = "", tag_icon: str = "", tooltip: str = "") -> Cell:
    pause = row.kind is ItemKind.BREAK
    role = "text_2" if pause else "text"
    return Cell(text, role, italic=pause, tag=tag, tag_icon=tag_icon, tooltip=tooltip)


class AgendaDelegate(RowDelegate):
    """Adds the grip before the number, and a list of kinds to choose from."""

    def __init__(self, presenter_editor: Callable[[QLineEdit], object]) -> None:
        super().__init__()
        self._presenter_editor = presenter_editor

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints a cell; the grip shows on the row a person is on."""
        if index.column() > 0:
            super().paint(painter, self._widened(option, index), index)
            return
        shifted = QStyleOptionViewItem(option)
        rect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        shifted.rect = rect.adjusted(look().px(_GRIP), 0, 0, 0)  # pyright: ignore
        super().paint(painter, shifted, index)
        over = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if state & over:
            box = rect.toRectF().adjusted(look().px(6), 0, 0, 0)  # pyright: ignore
            box.setWidth(look().px(16))  # pyright: ignore
            box.setHeight(look().px(self.row_height))  # pyright: ignore
            selected = bool(state & QStyle.StateFlag.State_Selected)
            ink = look().theme.row_color("text", selected=selected)
            icons.paint(painter, "grip-vertical", ink, box)  # pyright: ignore

    def _widened(self, option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
        """Gives the title of a matter arising the empty room of its minutes and start."""
        row, view = index.data(Role.ROW), self.parent()
        under = isinstance(row, ItemRow) and bool(row.parent_id)
        if index.column() != _TITLE or not under or not isinstance(view, RowView):
            return option
        wide = QStyleOptionViewItem(option)
        room = sum(view.columnWidth(column) for column in _EMPTY_BELOW)
        wide.rect = option.rect.adjusted(0, 0, room, 0)  # pyright: ignore
        return wide

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> QWidget:
        """A line to type in; kinds are chosen from a list, presenters offered by name."""
        if index.column() == 5:
            return _kind_box(parent)
        editor = super().createEditor(parent, option, index)
        if index.column() == 4 and isinstance(editor, QLineEdit):
            self._presenter_editor(editor)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index, /) -> None:
        """Shows the kind that stands there."""
        row = index.data(Role.ROW)
        if isinstance(editor, QComboBox) and isinstance(row, ItemRow):
            editor.setCurrentText(kind_word(row.kind))
            return
        super().setEditorData(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index, /) -> None:
        """Hands on the chosen kind."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())  # pyright: ignore[reportArgumentType]
            return
        super().setModelData(editor, model, index)


def _kind_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(tr("Kind"))
    for kind in CHOICES:
        box.addItem(icons.icon(kind_icon(kind)), kind_word(kind))
    return box


class AgendaView(RowView):
    """The table; as high as its rows, breaks on the ground of headings."""

    def __init__(self, model: RowsModel[ItemRow], delegate: AgendaDelegate) -> None:
        super().__init__(model, tr("Agenda"), movable=True, delegate=delegate)
        delegate.setParent(self)
        self.set_sortable(sortable=False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @override
    def _ground(self, index: Index) -> str:
        ground = super()._ground(index)
        row = index.data(Role.ROW)
        pause = isinstance(row, ItemRow) and row.kind is ItemKind.BREAK
        return ground or ("header_row" if pause else "")

    @override
    def sizeHint(self) -> QSize:
        """As high as the agenda, so that the entry line stands right below it."""
        rows = self.rows.rowCount()
        return QSize(look().px(600), look().px(32) * (rows + 1))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keeps the row a person is on in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    @override
    def minimumSizeHint(self) -> QSize:
        """A few rows; the rest scrolls."""
        return QSize(look().px(320), look().px(32) * 5)
