"""The top of a page of this office, drawn as it will print: always black on white."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop import i18n
from nlc_desktop.clock import Clock
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.ui.jobs import Job, Jobs
from nlc_desktop.ui.theme import look

if TYPE_CHECKING:
    from nlc_desktop.domain.history import OfficeProfile
    from nlc_desktop.services.drafts import OfficeDraft
    from nlc_desktop.services.papers import PagePicture

_PAUSE = 300  # ms after the last keystroke
_DPI = 160
_SHARE = 48 / 210


class LetterheadPicture(QWidget):
    """A picture of the letterhead, made anew behind the screen when something changes."""

    def __init__(self, jobs: Jobs, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._clock = jobs, clock
        self._office: OfficeDraft | OfficeProfile | None = None
        self._image = QImage()
        self._running: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._draw)
        self.setAccessibleName(tr("Picture of the letterhead"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def image(self) -> QImage:
        """What is shown; null before the first."""
        return self._image

    def show_office(self, office: "OfficeDraft | OfficeProfile") -> None:
        """Shows the letterhead of an office."""
        self._office = office
        self._timer.start()

    def _draw(self) -> None:
        if self._running is not None or self._office is None:
            return
        office, self._office = self._office, None
        language, clock = i18n.language(), self._clock

        def work(progress: Progress) -> "PagePicture":
            from nlc_desktop.services import protection  # noqa: PLC0415 - loads typesetting

            progress.step(0, 1)
            return protection.letterhead_picture(protection.head_of(office), language, _DPI, clock)

        self._running = self._jobs.run(work, own_errors=True)
        self._running.succeeded.connect(self._drawn)
        self._running.finished.connect(self._finished)

    def _drawn(self, picture: "PagePicture") -> None:
        image = QImage(
            picture.rgba,
            picture.width,
            picture.height,
            picture.width * 4,
            QImage.Format.Format_RGBA8888,
        )
        self._image = image.copy()
        self.update()

    def _finished(self) -> None:
        self._running = None
        if self._office is not None:
            self._timer.start()

    @override
    def sizeHint(self) -> QSize:
        """As wide as there is room, up to a page of 640 pixels."""
        return QSize(look().px(640), self.heightForWidth(look().px(640)))

    @override
    def hasHeightForWidth(self) -> bool:
        """A letterhead keeps its shape."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """The share of a page a letterhead takes."""
        return round(min(width, look().px(640)) * _SHARE) + 2

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paints the picture on white, framed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        where = QRect(0, 0, min(self.width(), look().px(640)), self.height())
        painter.fillRect(where, "white")
        if not self._image.isNull():
            painter.drawImage(where, self._image)
        painter.setPen(QPen(look().color("hairline"), 1))
        painter.drawRect(where.adjusted(0, 0, -1, -1))
