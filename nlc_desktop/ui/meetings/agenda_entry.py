"""The line under the agenda: type the next item, read it back in pieces, Enter adds it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import parse_item
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.i18n import tr
from nlc_desktop.services import agenda as writing
from nlc_desktop.services import naming
from nlc_desktop.services.drafts import ItemDraft
from nlc_desktop.services.reading.stakeholders import Candidate, candidates
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.widgets.entry_line import EntryLine, Piece
from nlc_desktop.ui.wording import duration
from nlc_desktop.ui.words import kind_icon, kind_word


class AgendaEntry(QWidget):
    """Takes one item a line: ``Laporan PPS 10m @Polis #information``.

    Signals:
        entered(ItemDraft): Enter on a line with words.
        left_up: arrow up, so that the table takes the focus.
    """

    entered = Signal(object)
    left_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._names: dict[str, str] = {}
        self.line = EntryLine(
            tr("Type the next item, Enter – for example: Report 10m @Police #information"),
            pieces=self._pieces,
        )
        self.line.edit.setAccessibleName(tr("Next agenda item"))
        self.mentions = Mentions(
            self.line.edit, lambda text: candidates(desk.office, text), taken=self._remember
        )
        self.line.entered.connect(self._enter)
        self.line.left_up.connect(self.left_up)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_next(self, meeting: str, number: int) -> None:
        """Says which number the next item would have."""
        self._meeting = meeting
        self.line.set_next(tr("Enter adds item {number}:", number=number), str(number))

    def _remember(self, candidate: Candidate) -> None:
        self._names[candidate.name] = candidate.id

    def _pieces(self, text: str) -> list[Piece]:
        draft = self._read(text)
        pieces = [Piece(draft.title)] if draft.title else []
        pieces.append(Piece(duration(draft.minutes), "clock"))
        if said := parse_item(text).presenter:
            pieces.append(Piece(self._known(said), "users"))
        if draft.kind is not ItemKind.BREAK or draft.title:
            pieces.append(Piece(kind_word(draft.kind), kind_icon(draft.kind)))
        return pieces

    def _known(self, said: str) -> str:
        """Whom the words mean; the words while names are still offered for them."""
        if self.mentions.offered:
            return said
        found = naming.resolve(self._desk.office, said, self._meeting)
        return found.name if found and said not in self._names else said

    def _read(self, text: str) -> ItemDraft:
        typed = parse_item(text)
        known = self._names.get(typed.presenter)
        found = naming.resolve(self._desk.office, typed.presenter, self._meeting)
        return ItemDraft(
            title=typed.title,
            kind=typed.kind or ItemKind.INFORMATION,
            minutes=ItemDraft.minutes if typed.minutes is None else typed.minutes,
            presenter=known or (found.id if found else typed.presenter),
        )

    def _enter(self, text: str) -> None:
        draft = self._read(text)
        if not draft.title:
            self.line.set_text(text)
            self._desk.messages.notice(tr("An item needs a title. Type what it is about."))
            return
        self.entered.emit(draft)

    def add(self, draft: ItemDraft) -> None:
        """Writes the item at the end of the agenda."""
        self._desk.write(writing.add_item, self._meeting, draft)
