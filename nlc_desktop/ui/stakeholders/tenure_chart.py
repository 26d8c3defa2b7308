"""Posts and who held them, on a time axis: white former, dark present, dashed amber vacant.

Every bar is a control of its own with a name that says all of it, so that the chart reads the
same by keyboard and to a screen reader.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.domain.stakeholders import PostRow, TenureRow
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.wording import plain_day

_ROW, _BAR, _AXIS = 28, 18, 20
_FEWEST_YEARS, _MOST_YEARS = 4, 9
_YEAR_WIDTH = 44


@dataclass(frozen=True, slots=True)
class Span:
    """One bar: a tenure, or a time nobody held the post; ``since`` ``None`` is "not known"."""

    post: PostRow
    since: date | None
    until: date | None
    tenure: TenureRow | None = None

    @property
    def vacant(self) -> bool:
        """Whether nobody holds the post in this time."""
        return self.tenure is None

    @property
    def sentence(self) -> str:
        """All of it in words."""
        if self.tenure is None and self.since is None:
            return tr("{post}: no holder named yet", post=self.post.title)
        since = plain_day(self.since) if self.since else tr("a day nobody noted")
        if self.tenure is None:
            return tr("{post}: vacant since {day}", post=self.post.title, day=since)
        if self.until is not None:
            return tr(
                "{post}: {person}, {since} to {until}",
                post=self.post.title,
                person=self.tenure.person,
                since=since,
                until=plain_day(self.until),
            )
        person = self.tenure.person
        return tr(
            "{post}: {person}, since {since}", post=self.post.title, person=person, since=since
        )


def spans(post: PostRow, tenures: Sequence[TenureRow]) -> tuple[Span, ...]:
    """The bars of one post, oldest first, the vacancy of today last."""
    own = [one for one in tenures if one.post_id == post.id]
    out = [Span(post, one.since, one.until, one) for one in own]
    if not post.person_id:
        ends = [one.until for one in own if one.until is not None]
        out.append(Span(post, max(ends) + timedelta(days=1) if ends else None, None))
    return tuple(out)


class TenureBar(QAbstractButton):
    """One bar; Enter or a click acts on it."""

    def __init__(self, span: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self.span = span
        self.setText(span.tenure.person if span.tenure else "")
        self.setAccessibleName(span.sentence)
        self.setToolTip(span.sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        """The chart says where it goes."""
        return QSize(look().px(40), look().px(_BAR))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bar with the name inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = look().theme, look().px
        present = self.span.tenure is not None and self.span.until is None
        edge = theme.color("warn_line" if self.span.vacant else "mark")
        pen = QPen(edge, 1)
        if self.span.vacant:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        ground = "mark" if present else "warn_bg" if self.span.vacant else "surface"
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(2), px(2))
        font = look().font(TextSize.SMALL)
        painter.setFont(font)
        painter.setPen(theme.color("surface" if present else "text"))
        room = self.rect().adjusted(px(6), 0, -px(4), 0)
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        if room.width() > px(24):
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class PostTitle(QAbstractButton):
    """The title of a post before its bars; Enter or a click opens what can be done with it."""

    def __init__(self, post: PostRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.post = post
        self.setText(post.title)
        self.setAccessibleName(tr("Post: {post}", post=post.title))
        tip = f"{post.title}\n{post.title_english}".strip()
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        """The chart says where it goes."""
        return QSize(look().px(120), look().px(_BAR))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the title, underlined under the pointer."""
        painter = QPainter(self)
        font = look().font(TextSize.SMALL)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(look().color("text"))
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class TenureChart(QWidget):
    """The posts of an organisation with their holders over time.

    Signals:
        bar_opened(bar), post_opened(title): the person acts on a bar or on a post's title.
    """

    bar_opened = Signal(object)
    post_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._today = date.min
        self._first = date.min
        self.titles: list[PostTitle] = []
        self.bars: list[TenureBar] = []
        self.setAccessibleName(tr("Posts and holders"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_posts(
        self, posts: Sequence[PostRow], tenures: Sequence[TenureRow], today: date
    ) -> None:
        """Shows other posts; the same ones again leave bars and focus as they are."""
        shown = tuple(posts), tuple(tenures), today
        if shown == self._shown:
            return
        self._shown = shown
        for old in (*self.titles, *self.bars):
            old.hide()
            old.deleteLater()
        self.titles, self.bars = [], []
        self._today, self._first = today, _first_day(tenures, today)
        for post in posts:
            self._add_post(post, tenures)
        self.updateGeometry()
        self._place()
        self.update()

    def _add_post(self, post: PostRow, tenures: Sequence[TenureRow]) -> None:
        title = PostTitle(post, self)
        title.clicked.connect(lambda: self.post_opened.emit(title))
        self.titles.append(title)
        for span in spans(post, tenures):
            bar = TenureBar(span, self)
            bar.clicked.connect(self._opener(bar))
            self.bars.append(bar)
        for made in (title, *self.bars):
            made.show()

    def _opener(self, bar: TenureBar) -> Callable[[], None]:
        return lambda: self.bar_opened.emit(bar)

    @override
    def sizeHint(self) -> QSize:
        """The axis and one row per post."""
        px = look().px
        return QSize(px(300), px(_AXIS) + px(_ROW) * len(self.titles) if self.titles else 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(look().px(200), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts every bar where its days are."""
        super().resizeEvent(event)
        self._place()

    def _axis_left(self) -> int:
        return int(self.width() * 0.34)

    def _x(self, day: date) -> int:
        left, whole = self._axis_left(), max((self._today - self._first).days, 1)
        part = min(max((day - self._first).days / whole, 0.0), 1.0)
        return left + int(part * (self.width() - 1 - left))

    def _place(self) -> None:
        px = look().px
        rows = {title.post.id: at for at, title in enumerate(self.titles)}
        for at, title in enumerate(self.titles):
            top = px(_AXIS) + at * px(_ROW) + px(_ROW - _BAR) // 2
            title.setGeometry(0, top, self._axis_left() - px(8), px(_BAR))
        for bar in self.bars:
            span = bar.span
            top = px(_AXIS) + rows[span.post.id] * px(_ROW) + px(_ROW - _BAR) // 2
            left = self._x(span.since) if span.since else self._axis_left()
            right = self._x(span.until) - px(2) if span.until else self.width() - 1
            width = max(right - left, px(12))
            bar.setGeometry(min(left, self.width() - width), top, width, px(_BAR))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the axis: a tick and a number for each year that has room."""
        if not self.titles:
            return
        painter, px = QPainter(self), look().px
        painter.setFont(look().font(TextSize.SMALL))
        years = range(self._first.year, self._today.year + 1)
        room = (self.width() - self._axis_left()) / max(len(years), 1)
        step = max(1, -(-px(_YEAR_WIDTH) // max(int(room), 1)))
        for year in years[::step]:
            left = self._x(date(year, 1, 1))
            painter.fillRect(left, px(2), 1, px(14), look().color("hairline"))
            painter.setPen(look().color("text_2"))
            where = QRectF(left + px(5), 0, px(_YEAR_WIDTH), px(18))
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, str(year))


def _first_day(tenures: Sequence[TenureRow], today: date) -> date:
    """The January the axis begins with."""
    known = [one.since.year for one in tenures if one.since is not None]
    earliest = min(known, default=today.year)
    year = min(earliest, today.year - _FEWEST_YEARS)
    return date(max(year, today.year - _MOST_YEARS), 1, 1)
