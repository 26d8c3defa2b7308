"""The next meeting and how ready it is, in four meters and one amber line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.call_words import changed_words
from nlc_desktop.domain.home import HomePage, Readiness
from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.reply_counts import ReplyCounts
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconText, hairline, label
from nlc_desktop.ui.widgets.meters import TickMeter
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.wording import duration, month, near_day, short_day, time_span, weekday
from nlc_desktop.ui.words import sector_word


class NextPanel(Panel):
    """The next meeting: when and where, meters for what it still needs, what is wrong."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting = ""
        self._part = "agenda"
        self._leaf = DayLeaf()
        self._when = label("", "small")
        self._title = ElidedLabel("", "section")
        self._where = ElidedLabel("", "meta")
        self._open = Button(tr("Open meeting"), icon="arrow-right", on=self._go)
        self._meters = {
            "invitations": _Meter(tr("Invitations")),
            "answers": _Meter(tr("Answers")),
            "papers": _Meter(tr("Papers", "of agenda items")),
            "agenda": _Meter(tr("Agenda")),
        }
        self.replies = ReplyCounts()
        self._warning = Banner(kind="warn", link=tr("Show"))
        self._warning.link_clicked.connect(self._go)
        self.notice = Banner(kind="warn", link=tr("Revise it"))
        self.notice.link_clicked.connect(self._revise)
        self._lay_out()

    def _lay_out(self) -> None:
        px = look().px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        for line in (self._when, self._title, self._where):
            words.addWidget(line)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(16), px(16), px(16))
        head.setSpacing(px(16))
        head.addWidget(self._leaf)
        head.addLayout(words, 1)
        head.addWidget(self._open)
        self.add(head)
        self.body.addWidget(hairline())
        meters = QHBoxLayout()
        meters.setSpacing(0)
        for number, meter in enumerate(self._meters.values()):
            if number:
                meters.addWidget(hairline(vertical=True))
            meters.addWidget(meter, 1)
        self.add(meters)
        self.replies_line = hairline()
        self.add(self.replies_line)
        self.add(self.replies)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(px(8), px(4), px(8), px(8))
        box.setSpacing(px(4))
        box.addWidget(self.notice)
        box.addWidget(self._warning)
        self._warning_holder = holder
        self.add(holder)

    def _go(self) -> None:
        self._desk.go(RoomKey.MEETINGS, self._meeting, self._part)

    def _revise(self) -> None:
        """To the meeting, whose head offers the revised notice."""
        self._desk.go(RoomKey.MEETINGS, self._meeting, "people")

    def show_rows(self, rows: HomePage) -> None:
        """Shows the next meeting, or nothing when none is ahead."""
        found = rows.next
        self.setVisible(found is not None)
        if found is None:
            return
        meeting = found.meeting
        self._meeting = meeting.id
        self._title.set_text(meeting.name)
        self._when.setText(_distance(found, rows))
        if meeting.starts is not None:
            self._leaf.set_day(
                month(meeting.starts), str(meeting.starts.day), weekday(meeting.starts)
            )
        self._where.set_text(_where(found, rows))
        self._show_meters(found)
        self._show_replies(found)
        self._warn(found)

    def _show_meters(self, found: Readiness) -> None:
        self._meters["invitations"].count(
            tr("{sent} of {invited} sent", sent=found.sent, invited=found.invited),
            found.sent,
            found.invited,
        )
        self._meters["answers"].count(
            tr("{answered} of {invited}", answered=found.answered, invited=found.invited),
            found.answered,
            found.invited,
        )
        self._meters["papers"].count(
            tr("{received} of {papers}", received=found.papers_received, papers=found.papers)
            if found.papers
            else tr("none"),
            found.papers_received,
            found.papers,
        )
        planned = found.meeting.minutes
        over = found.agenda_minutes - planned
        self._meters["agenda"].say(
            tr(
                "{total} of {planned}",
                total=duration(found.agenda_minutes),
                planned=duration(planned),
            ),
            tr("{minutes} over", minutes=duration(over)) if over > 0 else "",
        )

    def _show_replies(self, found: Readiness) -> None:
        """The replies counted, in the words of the meeting's own page."""
        self.replies.show_counts(dict(found.replies))
        for one in (self.replies, self.replies_line):
            one.setVisible(found.sent > 0 or found.answered > 0)

    def _warn(self, found: Readiness) -> None:
        sentence, self._part = _warning(found)
        changed = _changed(found)
        self._warning_holder.setVisible(bool(sentence or changed))
        self._warning.say(sentence, kind="warn", link=tr("Show"))
        self.notice.say(changed, kind="warn", link=tr("Revise it"))


def _distance(found: Readiness, rows: HomePage) -> str:
    starts = found.meeting.starts
    if starts is None:
        return tr("Next meeting, without a date yet")
    days = (starts.date() - rows.today).days
    if days == 0:
        return tr("Next meeting, today")
    return tr("Next meeting, in {n} days", n=days)


def _where(found: Readiness, rows: HomePage) -> str:
    meeting = found.meeting
    parts = [meeting.venue or tr("no place yet")]
    if meeting.starts is not None:
        span = time_span(meeting.starts, meeting.minutes)
        parts.insert(0, tr("{day}, {time}", day=short_day(meeting.starts), time=span))
    if found.called_on is not None:
        parts.append(tr("called on {day}", day=near_day(found.called_on, rows.today)))
    return " · ".join(parts)


def _changed(found: Readiness) -> str:
    """What guests were told and no longer holds; empty while all does."""
    if not found.revision_due:
        return ""
    if not found.notice_changed:
        return tr("The notice changed since the call.")
    return tr(
        "The notice changed since the call: {parts}.", parts=changed_words(found.notice_changed)
    )


def _warning(found: Readiness) -> tuple[str, str]:
    """The one thing most worth saying, and the tab where it is mended."""
    if sentence := _about_guests(found):
        return sentence, "people"
    return _about_agenda(found), "agenda"


def _about_guests(found: Readiness) -> str:
    if found.invited == 0:
        return tr("Nobody is invited yet.")
    if found.no_civil_society:
        return tr("Nobody outside government is invited yet.")
    if found.too_much_security:
        return tr("More than half of those invited are from the security sector.")
    if found.silent_sectors:
        names = ", ".join(sector_word(sector) for sector in found.silent_sectors[:3])
        return tr("No answer yet from: {sectors}.", sectors=names)
    return ""


def _about_agenda(found: Readiness) -> str:
    if found.missing_papers:
        titles = ", ".join(found.missing_papers[:2])
        return tr("{n} papers missing: {titles}.", n=len(found.missing_papers), titles=titles)
    if found.unnamed_presenters:
        return tr("{n} items have no presenter.", n=found.unnamed_presenters)
    return ""


class _Meter(QFrame):
    """A caption, words, and squares that count or a warning."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        px = look().px
        box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(8), px(8), px(10))
        box.setSpacing(px(2))
        self._words = ElidedLabel("", "strong")
        self._ticks = TickMeter()
        self._warning = IconText("triangle-alert", "", "warnSmall", icon_role="warn", size=14)
        box.addWidget(label(caption, "small"))
        box.addWidget(self._words)
        box.addWidget(self._ticks)
        box.addWidget(self._warning)
        box.addStretch(1)

    def count(self, words: str, done: int, total: int) -> None:
        """Says how many of how many."""
        self._words.set_text(words)
        self._ticks.set_value(done, total, words)
        self._ticks.setVisible(total > 0)
        self._warning.hide()

    def say(self, words: str, warning: str) -> None:
        """Says something that is not counted, with a warning if there is one."""
        self._words.set_text(words)
        self._ticks.hide()
        self._warning.setVisible(bool(warning))
        self._warning.set_text(warning)


class DayLeaf(QWidget):
    """A leaf of a calendar: month, day, weekday."""

    def __init__(self) -> None:
        super().__init__()
        self._month = self._day = self._weekday = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_day(self, month_name: str, day: str, weekday_name: str) -> None:
        """Shows a day."""
        self._month, self._day, self._weekday = month_name, day, weekday_name
        self.setAccessibleName(f"{weekday_name} {day} {month_name}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """56 × 60 at 100 %."""
        return QSize(look().px(56), look().px(60))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the leaf: the month on a dark band, day and weekday below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = look().theme, look().px
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.color("mark"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, px(4), px(4))
        band = QRectF(box.left(), box.top(), box.width(), px(18))
        painter.setBrush(theme.color("mark"))
        painter.drawRoundedRect(band, px(4), px(4))
        painter.drawRect(band.adjusted(0, px(8), 0, 0))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(theme.color("surface"))
        painter.setFont(look().font(TextSize.SMALL))
        painter.drawText(band, centre, self._month)
        painter.setPen(theme.color("text"))
        painter.setFont(look().font(TextSize.TITLE, semibold=True))
        painter.drawText(QRectF(box.left(), px(18), box.width(), px(24)), centre, self._day)
        painter.setPen(theme.color("text_2"))
        painter.setFont(look().font(TextSize.SMALL))
        painter.drawText(QRectF(box.left(), px(40), box.width(), px(17)), centre, self._weekday)
