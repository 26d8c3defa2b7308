"""One programme: what it is called and what it is for, who runs it, what it got from meetings."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.programmes import ProgrammePage
from nlc_desktop.i18n import tr
from nlc_desktop.services import programmes as writing
from nlc_desktop.services.reading import actions as action_reading
from nlc_desktop.services.reading import programmes as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.fields import Field
from nlc_desktop.ui.history_dialog import HistoryDialog
from nlc_desktop.ui.programmes.bodies import Bodies, organisations
from nlc_desktop.ui.programmes.record_lists import Mentioned, OpenActions
from nlc_desktop.ui.programmes.tables import CATEGORIES
from nlc_desktop.ui.programmes.words import TELLING, category_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel


class ProgrammeSide(QWidget):
    """The page of a programme beside the list; everything is saved as typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page: ProgrammePage | None = None
        self.name = label("", "section", wrap=True)
        self.second = label("", "small", wrap=True)
        self.history_button = Button(
            tr("History"), role="small", icon="history", on=self.show_history
        )
        save, office = self._save, tr("office only")
        self.fields = {
            "public_name": Field(tr("Public name"), save("public_name")),
            "since": Field(tr("Since"), save("since"), hint=tr("2019, or March 2024")),
            "audience_note": Field(tr("Whom it is for"), save("audience_note"), lines=2),
            "budget": Field(tr("Budget"), save("budget"), tag=office),
            "internal_purpose": Field(
                tr("Internal purpose"),
                save("internal_purpose"),
                tag=tr("office only, never printed"),
                lines=3,
            ),
            "note": Field(tr("Note"), save("note"), tag=office, lines=2),
        }
        self.category = QComboBox()
        self.category.setAccessibleName(tr("Category"))
        self.category.addItems([category_word(one) for one in CATEGORIES])
        self.category.activated.connect(self._take_category)
        find = organisations(desk.office)
        self.owner = Bodies(tr("Owner"), tr("Name the owner"), find, single=True)
        self.partners = Bodies(tr("Partners"), tr("Add a partner"), find)
        self.owner.chosen.connect(self._take_owner)
        self.partners.chosen.connect(self._take_partners)
        self.mentioned = Mentioned(desk)
        self.open_actions = OpenActions(desk)
        self._lay_out()

    def _lay_out(self) -> None:
        px = look().px
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.name)
        words.addWidget(self.second)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.history_button, 0, Qt.AlignmentFlag.AlignTop)
        about = Panel()
        about.add(head, padded=True)
        about.add(self._form(), line=True, padded=True)
        inside = Panel(tr("Inside the office"))
        column = QVBoxLayout()
        column.setSpacing(px(8))
        for key in ("internal_purpose", "budget", "note"):
            column.addWidget(self.fields[key])
        inside.add(column, padded=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        for panel in (about, self.mentioned, self.open_actions, inside):
            box.addWidget(panel)
        box.addStretch(1)

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(look().px(8))
        grid.addWidget(self.fields["public_name"], 0, 0, 1, 2)
        hint = label(tr("Papers for the community and the public carry this name."), "small")
        hint.setWordWrap(True)
        grid.addWidget(hint, 1, 0, 1, 2)
        category = QVBoxLayout()
        category.setSpacing(look().px(4))
        category.addWidget(label(tr("Category"), "small"))
        category.addWidget(self.category)
        grid.addLayout(category, 2, 0)
        grid.addWidget(self.fields["since"], 2, 1)
        grid.addWidget(self.owner, 3, 0, 1, 2)
        grid.addWidget(self.partners, 4, 0, 1, 2)
        grid.addWidget(self.fields["audience_note"], 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def show_programme(self, identity: str) -> bool:
        """Shows a programme, or the same one anew; false when it is gone."""
        if self.page is not None and self.page.row.id != identity:
            for field in self.fields.values():
                field.saving.flush()
        page = reading.programme(self._desk.office, identity)
        self.page = page
        if page is None:
            return False
        row = page.row
        self.name.setText(row.public_name)
        said = [category_word(row.category)]
        if row.since:
            said.append(tr("since {since}", since=row.since))
        self.second.setText(" · ".join(said))
        self._show_fields(page)
        self.category.setCurrentIndex(CATEGORIES.index(row.category))
        self.owner.show_bodies([(row.owner_id, row.owner)] if row.owner else [])
        self.partners.show_bodies(page.partners)
        self.mentioned.show_mentions(page.mentions)
        found = action_reading.of_programme(self._desk.office, identity)
        self.open_actions.show_actions([one for one in found if one.state is ActionState.OPEN])
        return True

    def _show_fields(self, page: ProgrammePage) -> None:
        texts = {
            "public_name": page.row.public_name,
            "since": page.row.since,
            "audience_note": page.audience_note,
            "budget": page.budget,
            "internal_purpose": page.internal_purpose,
            "note": page.note,
        }
        for key, text in texts.items():
            self.fields[key].show_text(text)

    # -- writing ------------------------------------------------------------------------

    def _save(self, field: str) -> Callable[[str], None]:
        return partial(self._take, field)

    def _take(self, field: str, text: str) -> None:
        if field != "public_name" or text.strip():
            self._update(**{field: text})

    def _take_category(self, at: int) -> None:
        self._update(category=CATEGORIES[at].value)

    def _take_owner(self, ids: tuple[str, ...]) -> None:
        self._update(owner_id=ids[0] if ids else "")

    def _take_partners(self, ids: tuple[str, ...]) -> None:
        if self.page is not None:
            self._desk.write(writing.set_partners, self.page.row.id, ids)

    def _update(self, **changes: str) -> None:
        if self.page is not None:
            self._desk.write(writing.update_programme, self.page.row.id, **changes)

    def show_history(self) -> None:
        """Opens what was changed."""
        if self.page is not None:
            row = self.page.row
            HistoryDialog(self._desk, row.id, row.public_name, TELLING, self.window()).open()
