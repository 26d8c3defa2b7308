"""Proposed topics: the backlog that lies beside the agenda while a meeting is prepared (F38)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import MeetingPage, MeetingState
from nlc_desktop.domain.topics import TopicRow, TopicState
from nlc_desktop.i18n import tr
from nlc_desktop.services import topics as writing
from nlc_desktop.services.drafts import TopicDraft
from nlc_desktop.services.reading import topics as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.topic_dialog import TopicDialog
from nlc_desktop.ui.meetings.worth_panel import clear
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import IconButton, LinkButton
from nlc_desktop.ui.widgets.entry_line import EntryLine, Piece
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.wording import short_day


class BacklogPanel(Panel):
    """What somebody proposed, each with a way onto the agenda; gone once the meeting is called."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Proposed topics"), parent=parent)
        self._desk = desk
        self._page: MeetingPage | None = None
        self._shown: tuple[TopicRow, ...] | None = None
        self._dropped: tuple[TopicRow, ...] = ()
        self.count = label("", "meta")
        self.add_corner(self.count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.entry = EntryLine(tr("Topic @who, Enter"), pieces=self._pieces)
        self.entry.edit.setAccessibleName(tr("New proposed topic"))
        self.entry.entered.connect(self._propose)
        self.aside = LinkButton("", on=self._offer_again)
        self._aside_row = QWidget()
        below = QHBoxLayout(self._aside_row)
        below.setContentsMargins(look().px(16), 0, look().px(16), look().px(8))
        below.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._rows)
        self.add(self._aside_row)
        self.add(self.entry, line=True)

    def show_page(self, page: MeetingPage) -> None:
        """Shows the backlog of the meeting's committee or network."""
        self._page = page
        self.setVisible(page.row.state is MeetingState.PLANNED)
        everything = reading.topics(self._desk.office, page.row.mechanism_id)
        if everything == self._shown:
            return
        self._shown = everything
        self._dropped = tuple(row for row in everything if row.state is TopicState.DROPPED)
        self.aside.setText(tr("Offer again what was put aside: {count}", count=len(self._dropped)))
        set_shown(self._aside_row, bool(self._dropped))
        found = tuple(row for row in everything if row.state is TopicState.OPEN)
        self.count.setText(str(len(found)) if found else "")
        clear(self._rows)
        for topic in found:
            self._rows.addWidget(self._row(topic))

    def _row(self, topic: TopicRow) -> QWidget:
        px = look().px
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(px(16), px(8), px(12), px(8))
        box.setSpacing(px(2))
        box.addWidget(label(topic.title, wrap=True))
        if said := proposed_words(topic):
            box.addWidget(label(said, "meta", wrap=True))
        doors = QHBoxLayout()
        doors.setSpacing(px(8))
        use = LinkButton(
            tr("Put on the agenda"),
            hint=tr("Put “{title}” on the agenda", title=topic.title),
            on=partial(self._use, topic.id),
        )
        edit = IconButton(
            "pencil", tr("Change “{title}”", title=topic.title), on=partial(self.edit, topic)
        )
        aside = IconButton(
            "x", tr("Put “{title}” aside", title=topic.title), on=partial(self._drop, topic.id)
        )
        doors.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)
        doors.addStretch(1)
        doors.addWidget(edit)
        doors.addWidget(aside)
        box.addLayout(doors)
        return holder

    def edit(self, topic: TopicRow) -> TopicDialog:
        """Opens a topic to be reworded or removed."""
        dialog = TopicDialog(self._desk, topic, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    @staticmethod
    def _pieces(text: str) -> list[Piece]:
        title, who = split_topic(text)
        pieces = [Piece(title)] if title else []
        return [*pieces, Piece(who, "users")] if who else pieces

    def _offer_again(self) -> None:
        """Offers the topics again that were put aside."""
        for topic in self._dropped:
            self._desk.write(writing.reopen_topic, topic.id)

    def _propose(self, text: str) -> None:
        title, who = split_topic(text)
        if not title or self._page is None:
            self.entry.set_text(text)
            self._desk.messages.notice(tr("A topic needs a title. Type what it is about."))
            return
        draft = TopicDraft(title=title, proposed_by=who)
        self._desk.write(writing.propose, self._page.row.mechanism_id, draft)

    def _use(self, topic: str) -> None:
        if self._page is not None:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
            self._desk.write(writing.use_topic, topic, self._page.row.id)

    def _drop(self, topic: str) -> None:
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.write(writing.drop_topic, topic)


def split_topic(text: str) -> tuple[str, str]:
    """Title and who proposes it: "Street lights @Residents"."""
    title, _, who = text.partition("@")
    return " ".join(title.split()), " ".join(who.split())


def proposed_words(topic: TopicRow) -> str:
    """Who proposed a topic and when, in one line."""
    day = short_day(topic.proposed_on) if topic.proposed_on else ""
    if topic.proposed_by and day:
        return tr("{who}, {day}", who=topic.proposed_by, day=day)
    return topic.proposed_by or day
