"""One row of the list looked at: what would be different, whom it looks like, what to do."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.contact_cards import ContactCard
from nlc_desktop.domain.contact_plans import Choice, EntryState, FieldChange, PlanEntry
from nlc_desktop.i18n import tr
from nlc_desktop.ui.importing.choices import Decisions
from nlc_desktop.ui.importing.words import field_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.panel import Panel


class EntryPanel(Panel):
    """The row of the table that is current."""

    def __init__(self, decisions: Decisions) -> None:
        super().__init__(tr("This row"))
        self._decisions = decisions
        self._entry: PlanEntry | None = None
        self._holder = QWidget()
        self._box = QVBoxLayout(self._holder)
        px = look().px
        self._box.setContentsMargins(px(16), px(12), px(16), px(12))
        self._box.setSpacing(px(8))
        self.add(scrolled(self._holder))
        self._groups: list[QButtonGroup] = []
        decisions.changed.connect(self._again)

    def show_entry(self, entry: PlanEntry | None) -> None:
        """Shows a row, or nothing."""
        self._entry = entry
        self._groups = []
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if entry is None:
            self.set_title(tr("This row"))
            return
        self.set_title(entry.display or tr("This row"), tr("line {line}", line=entry.line))
        self._fill(entry)
        self._box.addStretch(1)

    def _again(self, ids: tuple[int, ...]) -> None:
        if self._entry is not None and self._entry.id in ids:
            self.show_entry(self._entry)

    def _fill(self, entry: PlanEntry) -> None:
        if entry.reason:
            role = "warn" if entry.state is EntryState.DUPLICATE else "bad"
            self._box.addWidget(label(entry.reason, role, wrap=True))
        if entry.state is EntryState.DUPLICATE:
            self._box.addWidget(self._alike(entry))
        if entry.card is not None and entry.state is not EntryState.CHANGED:
            self._box.addWidget(_card(entry.card))
        if entry.changes:
            if entry.state is EntryState.DUPLICATE:
                self._box.addWidget(label(tr("Taken over if it is the same:"), "strong", wrap=True))
            self._box.addWidget(_differences(entry))
        if entry.holder:
            self._box.addWidget(self._held(entry))

    def _alike(self, entry: PlanEntry) -> QWidget:
        """What to do with somebody who looks like somebody."""
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().px(4))
        group = QButtonGroup(holder)
        self._groups.append(group)
        twin = entry.twin or tr("line {line}", line=entry.twin_line)
        box.addWidget(label(tr("Looks like {name}.", name=twin), wrap=True))
        choice = self._decisions.of(entry)
        for words, wanted in (
            (tr("Leave this row out"), Choice(take=False)),
            (tr("Somebody else: add anyway"), Choice()),
            (tr("The same: take over what it says"), Choice(same=True)),
        ):
            one = QRadioButton(words)
            one.setChecked(choice.take == wanted.take and choice.same == wanted.same)
            group.addButton(one)
            one.clicked.connect(lambda _on=True, to=wanted: self._decisions.decide(entry, to))
            box.addWidget(one)
        return holder

    def _held(self, entry: PlanEntry) -> QWidget:
        """Whether somebody takes a post over from who holds it now."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(label(tr("{name} holds the post now.", name=entry.holder), wrap=True))
        box = QCheckBox(tr("Takes the post over from today"))
        column.addWidget(box)
        choice = self._decisions.of(entry)
        box.setChecked(choice.take and choice.takes_over)

        def decide(on: bool) -> None:
            self._decisions.decide(entry, Choice(take=True, same=choice.same, takes_over=on))

        box.clicked.connect(decide)
        return holder


def _card(card: ContactCard) -> QWidget:
    """What the row says, line by line."""
    said = [
        (tr("Organisation"), card.organisation),
        (tr("Post in it"), card.post),
        *((tr("Phone"), phone.number) for phone in card.phones),
        *((tr("E-mail"), email) for email in card.emails),
        (tr("Office address"), card.postal),
        (tr("Note"), card.note),
        (tr("Tags"), " ".join(f"#{tag}" for tag in card.tags)),
    ]
    holder = QWidget()
    grid = _grid(holder)
    for row, (name, value) in enumerate((name, value) for name, value in said if value):
        grid.addWidget(label(name, "small"), row, 0)
        grid.addWidget(label(value, wrap=True), row, 1)
    return holder


def _differences(entry: PlanEntry) -> QWidget:
    """Old and new of every field that would be different."""
    holder = QWidget()
    grid = _grid(holder)
    for row, change in enumerate(entry.changes):
        grid.addWidget(label(field_word(change.field), "small"), row, 0)
        grid.addWidget(label(change_words(change), wrap=True), row, 1)
    return holder


def change_words(change: FieldChange) -> str:
    """One difference: what is kept now, and what the list says."""
    new = " ".join(change.new.split("\n"))
    if not change.old:
        return tr("{new} is added", new=new)
    return tr("{old} → {new}", old=" ".join(change.old.split("\n")), new=new)


def _grid(holder: QWidget) -> QGridLayout:
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look().px(12))
    grid.setVerticalSpacing(look().px(4))
    grid.setColumnStretch(1, 1)
    return grid
