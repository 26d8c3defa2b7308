"""The header bar: crest and office, the menus, one search over everything, lock."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenuBar,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.office_name import OfficeName
from nlc_desktop.ui.rooms import WIDTH
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import IconLabel, KeyCap


class SearchLine(QLineEdit):
    """The one search: a magnifying glass, what can be found, the key that leads here.

    Signals:
        left_down: arrow down, so that the list of findings takes the focus.
        given_up: Esc on an empty line, so that the page takes the focus back.
    """

    left_down = Signal()
    given_up = Signal()

    def __init__(self, shortcut: str = "Ctrl+K", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glass = IconLabel("search", "text_2", 16, self)
        self._cap = KeyCap(shortcut, self)
        for inside in (self._glass, self._cap):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextMargins(look().px(24), 0, self._cap.sizeHint().width() + look().px(4), 0)
        self.translate()
        self.setMinimumWidth(look().px(200))
        self.setMaximumWidth(look().px(396))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def translate(self) -> None:
        """Says everything anew after the language changed."""
        self.setPlaceholderText(tr("Search people, meetings, decisions…"))
        self.setAccessibleName(tr("Search everything"))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts glass and key cap in their places."""
        super().resizeEvent(event)
        px, middle = look().px, self.height() // 2
        self._glass.resize(self._glass.sizeHint())
        self._glass.move(px(10), middle - self._glass.height() // 2)
        self._cap.resize(self._cap.sizeHint())
        self._cap.move(self.width() - self._cap.width() - px(7), middle - self._cap.height() // 2)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Arrow down goes to the findings, Esc empties and then leaves."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class Crest(QWidget):
    """The office's crest, 28 pixels high; a shield when it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_picture(self, picture: QPixmap) -> None:
        """Shows another crest; a null picture shows the shield."""
        self._picture = picture
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(look().px(28), look().px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the crest in the middle."""
        painter = QPainter(self)
        if self._picture.isNull():
            icons.paint(painter, "shield", look().color("accent"), self.rect().toRectF(), 24)
            return
        ratio = self.devicePixelRatioF()
        scaled = self._picture.scaled(
            self.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        size = scaled.deviceIndependentSize()
        painter.drawPixmap(
            round((self.width() - size.width()) / 2),
            round((self.height() - size.height()) / 2),
            scaled,
        )


class Header(QWidget):
    """The bar at the top of the window, 48 pixels high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.crest = Crest()
        self.office = OfficeName()
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.search = SearchLine()
        self.lock = Button(tr("Lock"), role="flat", icon="lock", shortcut="Ctrl+L")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, px(8), 1)
        row.setSpacing(px(8))
        self._office = self._office_box()
        row.addWidget(self._office)
        row.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.search, 3)
        row.addWidget(self.lock)
        self._resized()
        look().changed.connect(self._resized)

    def _office_box(self) -> QWidget:
        px = look().px
        box = QWidget()
        box.setObjectName("office")
        box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(box)
        row.setContentsMargins(px(12), 0, px(8), 0)
        row.setSpacing(px(8))
        row.addWidget(self.crest)
        row.addWidget(self.office, 1)
        return box

    def set_office(self, name: str, second: str = "", crest: QPixmap | None = None) -> None:
        """Says whose program this is: name, name in the other language, crest."""
        self.office.set_names(name, second)
        self.crest.set_picture(crest or QPixmap())

    def translate(self) -> None:
        """Says everything anew after the language changed."""
        self.search.translate()
        self.lock.setText(tr("Lock"))
        self.lock.setAccessibleName(tr("Lock"))

    def _resized(self) -> None:
        """Takes the height and width of the scale in force."""
        self.setFixedHeight(look().px(48))
        self._office.setFixedWidth(look().px(WIDTH))
