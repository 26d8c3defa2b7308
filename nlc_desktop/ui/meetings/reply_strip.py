"""The strip under the guest a person is on: four keys, the channel, the code of the slip."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.domain.meetings import Channel, InvitationRow, Reply
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.domain.sheet_codes import spaced
from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.buttons import IconButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.shapes import paint_shape
from nlc_desktop.ui.words import channel_word, reply_shape, reply_word, role_word

KEYS = {
    "Y": Reply.YES,
    "N": Reply.NO,
    "M": Reply.MAYBE,
    "D": Reply.DELEGATE,
}
"""One key for each answer, the same in every language, as the strip shows them."""


class ReplyStrip(QWidget):
    """Offers the answers of one guest.

    Signals:
        answered(reply): one of the four, by pointer.
        delegated(name): Enter on the name of who comes instead.
        channel_chosen(channel): how the answer came.
        role_chosen(role): what the guest is in the meeting.
        holder_asked, removed: the rest of the menu.
    """

    answered = Signal(object)
    delegated = Signal(str)
    channel_chosen = Signal(object)
    role_chosen = Signal(object)
    holder_asked = Signal()
    removed = Signal()

    def __init__(
        self,
        row: InvitationRow,
        channel: Channel,
        *,
        closed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look().px
        self._row = row
        self.delegate = QLineEdit(row.delegate)
        self.delegate.setPlaceholderText(tr("Who comes instead? Name and post, Enter"))
        self.delegate.setAccessibleName(tr("Delegate"))
        self.delegate.setMinimumWidth(px(240))
        self.delegate.returnPressed.connect(self._delegated)
        self.delegate.hide()
        self.channel = self._channels(channel)
        self.slip = _slip(row.slip_code)
        self.closed = label(closed, "onSelected")
        self._keys = QWidget()
        self._box = box = QHBoxLayout(self)
        box.setContentsMargins(px(16), px(2), px(16), px(2))
        box.setSpacing(px(8))
        self._captions = (
            label(tr("Set reply"), "onSelected"),
            label(tr("by", "how a reply came"), "onSelected"),
        )
        box.addWidget(self._captions[0])
        box.addWidget(self.closed)
        box.addWidget(self._keys)
        box.addWidget(self.delegate, 1)
        box.addStretch()
        box.addWidget(self._captions[1])
        box.addWidget(self.channel)
        box.addWidget(self.slip)
        self.menu = self._menu()
        self.more = IconButton("ellipsis", tr("More for this guest"), on=self._open_menu)
        icons.set_icon(self.more, "ellipsis", "on_selected")
        box.addWidget(self.more)
        self._fill_keys()
        self._close(bool(closed))

    def _close(self, closed: bool) -> None:
        """Offers answers, or says why none is taken any more."""
        self._may_yield = [] if closed else [*self._captions]
        if self.slip.text() and not closed:
            self._may_yield.append(self.slip)
        self.closed.setVisible(closed)
        self.slip.setVisible(bool(self.slip.text()) and not closed)
        for one in (self._keys, self.channel, *self._captions):
            one.setHidden(closed)

    def _fill_keys(self) -> None:
        row = QHBoxLayout(self._keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(14))
        for key, reply in KEYS.items():
            answer = AnswerButton(key, reply)
            answer.clicked.connect(self._answerer(reply))
            row.addWidget(answer)

    def _answerer(self, reply: Reply) -> Callable[[], None]:
        return lambda: self.answered.emit(reply)

    def _channels(self, channel: Channel) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("How the reply came"))
        for one in Channel:
            box.addItem(channel_word(one), one)
        box.setCurrentIndex(list(Channel).index(channel))
        box.setStyleSheet("QComboBox { min-height: 22px }")
        box.activated.connect(self._choose_channel)
        return box

    def _choose_channel(self, at: int) -> None:
        self.channel_chosen.emit(list(Channel)[at])

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        if self._row.post_id:
            menu.addAction(tr("Name the holder…")).triggered.connect(self.holder_asked)
        roles = menu.addMenu(tr("Role in the meeting"))
        for role in MeetingRole:
            action = roles.addAction(role_word(role))
            action.setCheckable(True)
            action.setChecked(role is self._row.role)
            action.triggered.connect(self._chooser(role))
        menu.addSeparator()
        menu.addAction(tr("Remove from the list")).triggered.connect(self.removed)
        return menu

    def _chooser(self, role: MeetingRole) -> Callable[[], None]:
        return lambda: self.role_chosen.emit(role)

    def ask_delegate(self) -> None:
        """Opens the line for the name of who comes instead."""
        self._keys.hide()
        self.delegate.show()
        self.delegate.setFocus()
        self.delegate.selectAll()

    def _delegated(self) -> None:
        self.delegated.emit(self.delegate.text().strip())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Where there is little room the captions give way to the answers."""
        super().resizeEvent(event)
        gap = self._box.spacing()
        needed = self._box.sizeHint().width()
        needed += sum(one.sizeHint().width() + gap for one in self._may_yield if one.isHidden())
        for one in self._may_yield:
            fits = needed <= self.width()
            one.setVisible(fits)
            needed -= 0 if fits else one.sizeHint().width() + gap

    @override
    def sizeHint(self) -> QSize:
        """One row and a little."""
        return QSize(super().sizeHint().width(), look().px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground of the selected row on."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("selected"))
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, look().color("hairline"))


def _slip(code: str) -> QLabel:
    """The code of a reply slip, its letters in bold; nothing without one."""
    made = label("", "onSelected")
    if code:
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText(tr("slip {code}", code=f"<b>{spaced(code)}</b>"))
        made.setAccessibleName(tr("slip {code}", code=spaced(code)))
    return made


class AnswerButton(QAbstractButton):
    """A key cap, the shape of the answer, its word."""

    def __init__(self, key: str, reply: Reply) -> None:
        super().__init__()
        self._key, self._reply = key, reply
        self.setText(reply_word(reply))
        self.setAccessibleName(tr("{reply} ({key})", reply=reply_word(reply), key=key))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Cap, shape and word side by side."""
        px = look().px
        word = QFontMetrics(look().font()).horizontalAdvance(self.text())
        return QSize(px(19 + 7 + 14 + 6) + word + 2, px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the three pieces; the word is underlined under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = look().theme, look().px
        cap = QRectF(0.5, (self.height() - px(18)) / 2 + 0.5, px(18), px(18) - 1)
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(cap, px(3), px(3))
        painter.setFont(look().font(TextSize.SMALL))
        painter.setPen(theme.color("text"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        shape = QRectF(px(26), (self.height() - px(14)) / 2, px(14), px(14))
        selected, ink = theme.color("selected"), theme.color("on_selected")
        mark = ink if theme.name == "contrast" else theme.color("mark")
        paint_shape(painter, reply_shape(self._reply), shape, mark, selected)
        font = look().font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(ink)
        words = QRectF(px(46), 0, self.width() - px(46), self.height())
        shown = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
