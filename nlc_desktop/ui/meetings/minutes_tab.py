"""The Minutes tab: the minutes as written, by item, with numbers, owners and due days."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import ItemRow, MeetingPage, MeetingState, Outcome
from nlc_desktop.domain.minutes import AdoptionOutcome, AdoptionRow, Agreement, BlockRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.outline import fact_groups, number_blocks, outline
from nlc_desktop.domain.papers import BlockKind, SectionKind
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import minutes as minutes_reading
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.meetings.correction_dialog import CorrectionDialog, adoption_of
from nlc_desktop.ui.meetings.kinds import why_here
from nlc_desktop.ui.meetings.worth_panel import clear
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import IconLabel, Tag, label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.wording import plain_day, short_day, time_span
from nlc_desktop.ui.words import block_icon, block_word

_TABLES = (
    "meeting",
    "agenda_item",
    "block",
    "decision",
    "action",
    "action_owner",
    "adoption",
    "correction",
)


class MinutesTab(QWidget):
    """The minutes of one meeting, to read.

    Signals:
        correction_asked: a correction is to be noted.
    """

    correction_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._lines: dict[str, QWidget] = {}
        self.banner = Banner(kind="plain")
        self.take = Button(
            tr("Take minutes"), icon="square-pen", shortcut="F5", on=self._take_minutes
        )
        self.empty = EmptyState(
            tr("Nothing is written yet. Take minutes in the meeting, one line after another."),
            tr("Take minutes"),
            icon="square-pen",
        )
        self._body = QVBoxLayout()
        self.panel = Panel()
        self.area: QScrollArea = self._scroll()
        self._lay_out()
        self.empty.stepped.connect(self._take_minutes)
        self.banner.link_clicked.connect(self.add_correction)

    def _scroll(self) -> QScrollArea:
        px = look().px
        holder = QWidget()
        self._body.setContentsMargins(px(24), px(12), px(24), px(24))
        self._body.setSpacing(px(6))
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._body)
        outer.addStretch(1)
        area = scrolled(holder)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(tr("Minutes"))
        return area

    def _lay_out(self) -> None:
        px = look().px
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.banner, 1)
        row.addWidget(self.take)
        self.panel.add(self.area)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        box.addLayout(row)
        box.addWidget(self.panel, 1)
        box.addWidget(self.empty, 1)

    def show_meeting(self, meeting: str) -> None:
        """Shows the minutes of another meeting."""
        self._meeting = meeting
        self.refresh()

    def changed(self, changes: Changes) -> None:
        """Reads again when something shown here was touched."""
        if changes.touches(*_TABLES):
            self.refresh()

    def refresh(self) -> None:
        """Reads everything again; the place in the text stays."""
        office = self._desk.office
        page = reading.meeting(office, self._meeting)
        if page is None:
            return
        items = reading.agenda(office, self._meeting)
        blocks = minutes_reading.blocks(office, self._meeting)
        adoption = minutes_reading.adoption(office, self._meeting)
        written = any(blocks.values()) or (adoption is not None and adoption.outcome is not None)
        place = self.area.verticalScrollBar().value()
        self.panel.setVisible(written)
        self.empty.setVisible(not written)
        self._say_state(page, written=written)
        self._fill(page, items, blocks, adoption)
        self.area.verticalScrollBar().setValue(place)

    def show_line(self, block: str) -> None:
        """Scrolls to a line."""
        line = self._lines.get(block)
        if line is not None:
            self.area.ensureWidgetVisible(line)

    # -- what is said -------------------------------------------------------------------

    def _say_state(self, page: MeetingPage, *, written: bool) -> None:
        frozen = page.row.state.freezes_numbers
        self.take.setVisible(written and not frozen)
        match page.row.state:
            case MeetingState.CIRCULATED if page.circulated_on:
                day = plain_day(page.circulated_on)
                said = tr(
                    "With the members since {day}. The text no longer changes; "
                    "what is wrong is noted as a correction.",
                    day=day,
                )
                self.banner.say(said, kind="plain", link=tr("Add a correction"))
            case MeetingState.CONFIRMED if page.confirmed_on:
                said = tr("Adopted on {day}.", day=plain_day(page.confirmed_on))
                self.banner.say(said, kind="plain")
            case _ if page.closed is not None:
                said = tr("Closed. Read it through, then circulate it.")
                self.banner.say(said if written else "", kind="plain")
            case _:
                self.banner.say("")

    def _fill(
        self,
        page: MeetingPage,
        items: Sequence[ItemRow],
        blocks: Mapping[str, Sequence[BlockRow]],
        adoption: AdoptionRow | None,
    ) -> None:
        clear(self._body)
        self._lines = {}
        adopted = adoption is not None and adoption.outcome is not None
        said = {item: [b.id for b in found if b.text.strip()] for item, found in blocks.items()}
        numbers = number_blocks(items, said, adopted=adopted)
        by_id = {item.id: item for item in items}
        for section in outline(items):
            own = by_id.get(section.item)
            number = f"{section.number}.0"
            self._body.addWidget(
                _section(number, tr("Papers and discussion"))
                if own is None
                else _heading(own, number)
            )
            if section.kind is SectionKind.ADOPTION and adoption is not None:
                self._body.addWidget(_adoption(adoption))
            self._add_lines(blocks.get(section.item, ()), numbers)
            for place, part in enumerate(section.parts, 1):
                number = f"{section.number}.{place}"
                self._body.addWidget(_heading(by_id[part], number))
                self._add_facts(by_id[part], number)
                self._add_lines(blocks.get(part, ()), numbers)
        if page.next_starts is not None:
            self._body.addWidget(label(_next_words(page), "meta", wrap=True))

    def _add_lines(self, lines: Sequence[BlockRow], numbers: Mapping[str, str]) -> None:
        for block in lines:
            line = _line(block, block.number or numbers.get(block.id, ""))
            self._lines[block.id] = line
            self._body.addWidget(line)

    def _add_facts(self, item: ItemRow, number: str) -> None:
        """Says which paragraphs the noted facts of a paper make on the printed minutes."""
        place = 0
        for paper in item.papers:
            for _ in fact_groups(paper):
                place += 1
                words = tr(
                    "{number}  from the facts noted of paper {paper}, {title}",
                    number=f"{number}.{place}",
                    paper=paper.number,
                    title=paper.title,
                )
                self._body.addWidget(label(words, "meta", wrap=True))

    # -- commands -----------------------------------------------------------------------

    def _take_minutes(self) -> None:
        self._desk.go(RoomKey.MINUTES, self._meeting)

    def add_correction(self) -> None:
        """Notes a correction to circulated minutes, in the meeting that will confirm them."""
        adoption = adoption_of(self._desk.office, self._meeting)
        if adoption is None:
            self._desk.messages.notice(
                tr(
                    "Corrections are noted in the meeting that confirms these minutes. "
                    "Call the next meeting first."
                )
            )
            return
        CorrectionDialog(self._desk, adoption, self.window()).open()


def _section(number: str, title: str) -> QWidget:
    made = label(tr("{number}  {title}", number=number, title=title), "section", wrap=True)
    made.setContentsMargins(0, look().px(10), 0, 0)
    return made


def _heading(item: ItemRow, number: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, look().px(10), 0, 0)
    row.setSpacing(look().px(8))
    title = tr("{number}  {title}", number=number, title=item.title)
    words = label(title, "section" if number.endswith(".0") else "strong", wrap=True)
    row.addWidget(words, 1)
    if item.closed:
        row.addWidget(Tag(tr("closed"), "lock"))
    if why := why_here(item):
        row.addWidget(label(why, "small"))
    if item.outcome is Outcome.DEFERRED:
        row.addWidget(Tag(tr("put off"), "calendar-days"))
    return holder


def _adoption(adoption: AdoptionRow) -> QWidget:
    if adoption.outcome is None:
        said = tr("The minutes of {meeting} wait to be confirmed.", meeting=adoption.adopted)
        return label(said, "meta", wrap=True)
    if adoption.outcome is AdoptionOutcome.WITHOUT_AMENDMENT:
        said = tr(
            "The minutes of {meeting} were confirmed without amendment.", meeting=adoption.adopted
        )
    else:
        said = tr(
            "The minutes of {meeting} were confirmed with amendments.", meeting=adoption.adopted
        )
    names = ""
    if adoption.proposer and adoption.seconder:
        names = tr(
            "Proposed by {proposer}, seconded by {seconder}.",
            proposer=adoption.proposer,
            seconder=adoption.seconder,
        )
    fixes = [
        tr("Paragraph {paragraph}: {text}", paragraph=fix.paragraph, text=fix.text)
        for fix in adoption.corrections
    ]
    return label("\n".join(part for part in (said, names, *fixes) if part), wrap=True)


def _line(block: BlockRow, number: str) -> QWidget:
    px = look().px
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, px(2), 0, px(2))
    grid.setHorizontalSpacing(px(10))
    grid.setVerticalSpacing(px(2))
    grid.setColumnMinimumWidth(0, px(46))
    grid.setColumnStretch(2, 1)
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(label(number, "meta"), 0, 0, top)
    icon = IconLabel(block_icon(block.kind) if block.kind is not BlockKind.NOTE else "")
    icon.setToolTip(block_word(block.kind))
    grid.addWidget(icon, 0, 1, top)
    words = label(block.text, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    grid.addWidget(words, 0, 2)
    if block.office_only:
        grid.addWidget(Tag(tr("office only"), "lock"), 0, 3, top)
    if below := _below(block):
        grid.addWidget(label(below, "small", wrap=True), 1, 2)
    kind = block_word(block.kind)
    holder.setAccessibleName(f"{number} {kind}: {block.text} {below}".strip())
    return holder


def _below(block: BlockRow) -> str:
    if block.kind is BlockKind.DECISION:
        how = tr("by vote") if block.agreement is Agreement.VOTE else tr("by consensus")
        return tr("Decision {number}, {how}", number=block.decision_number, how=how)
    if block.kind is not BlockKind.ACTION:
        return ""
    owners = ", ".join(block.owners) or tr("nobody named yet")
    said = tr("Action {number}: {owners}", number=block.action_number, owners=owners)
    if block.due is None:
        return said
    return tr("{action} · by {day}", action=said, day=plain_day(block.due))


def _next_words(page: MeetingPage) -> str:
    starts = page.next_starts
    if starts is None:
        return ""
    said = tr(
        "Next meeting: {day}, {time}",
        day=short_day(starts.date()),
        time=time_span(starts, page.row.minutes),
    )
    return tr("{when}, {place}", when=said, place=page.next_venue) if page.next_venue else said
