"""Shows the pages of a paper, always black on white, and turns and scales them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui.page_pictures import Picture, image_of
from nlc_desktop.ui.theme import look

ZOOMS = (50, 75, 100, 125, 150, 200)
"""Scales in percent a person steps through."""

_A4_WIDE = 794
"""Pixels of an A4 page at 96 dots an inch."""


class PagesView(QScrollArea):
    """The pages under one another. Page Up and Page Down turn whole pages, Ctrl+wheel scales.

    Signals:
        page_changed(page, pages): another page is in front, counted from 1.
        zoom_asked(steps): a person wants it larger (1) or smaller (-1).
    """

    page_changed = Signal(int, int)
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Preview"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: list[_Page] = []
        self._wanted = 0
        """The page to turn to as soon as there is room to scroll; 0 for none."""
        self._holder = QWidget()
        self._holder.setProperty("role", "page")
        self._box = QVBoxLayout(self._holder)
        self._box.setContentsMargins(*(look().px(16),) * 4)
        self._box.setSpacing(look().px(16))
        self._box.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._holder)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        self.verticalScrollBar().rangeChanged.connect(self._turn_on)

    @property
    def fitting(self) -> int:
        """The scale in percent at which an A4 page is as wide as the view."""
        room = self.viewport().width() / look().scale - 2 * 16 - 16
        return max(50, min(int(room / _A4_WIDE * 100), 125))

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The page in front, counted from 1; 0 when there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        tops = self._tops
        return sum(1 for top in tops if top <= middle) or min(1, len(tops))

    @property
    def _tops(self) -> list[int]:
        """Where each page begins, also before the layout has placed them."""
        step, top, tops = self._box.spacing(), self._box.contentsMargins().top(), list[int]()
        for page in self._pages:
            tops.append(top)
            top += page.height() + step
        return tops

    def show_pages(self, pictures: Sequence[Picture], percent: int) -> None:
        """Shows other pages; ``percent`` is the scale they were rendered for."""
        keep = self.page
        for page in self._pages:
            self._box.removeWidget(page)
            page.hide()
            page.deleteLater()
        ratio = self.devicePixelRatioF()
        self._pages = [
            _Page(image_of(picture), ratio, number, len(pictures))
            for number, picture in enumerate(pictures, 1)
        ]
        for page in self._pages:
            self._box.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleDescription(tr("{percent} %", percent=percent))
        self.turn_to(min(keep, self.count) or 1)

    def turn_to(self, number: int) -> None:
        """Brings a page to the top, at once or as soon as the pages are laid out."""
        self._wanted = 0
        self._holder.adjustSize()
        if 1 <= number <= self.count:
            top = self._tops[number - 1] - look().px(8)
            self.verticalScrollBar().setValue(max(top, 0))
            self._wanted = number if self.page < number else 0
        self._tell()

    def _turn_on(self) -> None:
        """Turns to the page that could not be reached before."""
        if self._wanted:
            self.turn_to(self._wanted)

    def _tell(self) -> None:
        self.page_changed.emit(self.page, self.count)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns pages."""
        match event.key():
            case Qt.Key.Key_PageDown:
                self.turn_to(min(self.page + 1, self.count))
            case Qt.Key.Key_PageUp:
                self.turn_to(max(self.page - 1, 1))
            case Qt.Key.Key_Home:
                self.turn_to(1)
            case Qt.Key.Key_End:
                self.turn_to(self.count)
            case Qt.Key.Key_Plus:
                self.zoom_asked.emit(1)
            case Qt.Key.Key_Minus:
                self.zoom_asked.emit(-1)
            case _:
                super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scales with Ctrl held down."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class _Page(QWidget):
    """One page with a hairline round it."""

    def __init__(self, image: QImage, ratio: float, number: int, count: int) -> None:
        super().__init__()
        self._picture = QPixmap.fromImage(image)
        self._picture.setDevicePixelRatio(ratio)
        self.setAccessibleName(tr("Page {number} of {count}", number=number, count=count))
        size = self._picture.deviceIndependentSize().toSize()
        self.setFixedSize(size.width() + 2, size.height() + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page on white."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawPixmap(1, 1, self._picture)
        painter.setPen(look().color("hairline"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
