"""How to reach somebody: added and edited in place, seen in this office alone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.domain.stakeholders import ContactKind, ContactRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.drafts import ContactDraft
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.stakeholders.words import contact_icon, contact_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, IconButton, LinkButton
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import Tag

_KINDS = list(ContactKind)


class Contacts(QWidget):
    """The contacts of one organisation or person; a click on one edits it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._owner = ""
        self._rows: tuple[ContactRow, ...] = ()
        self._shown = QWidget()
        self._flow = FlowLayout(self._shown, gap=6)
        self.editor: ContactEditor | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().px(6))
        self._box.addWidget(self._shown)

    def show_contacts(self, owner: str, rows: Sequence[ContactRow]) -> None:
        """Shows the contacts of somebody; an open editor stays while it is theirs."""
        if owner != self._owner:
            self.close_editor()
        if self._owner == owner and self._rows == tuple(rows) and self._flow.count():
            return
        self._owner, self._rows = owner, tuple(rows)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._flow.addWidget(self._button(row))
        if rows:
            self._flow.addWidget(Tag(tr("office only"), "lock"))
        self._flow.addWidget(LinkButton(tr("Add a contact"), small=True, on=self.add))
        for child in self._shown.findChildren(QWidget):
            if child.parentWidget() is self._shown and not child.isHidden():
                child.show()
        self._shown.updateGeometry()

    def _button(self, row: ContactRow) -> Button:
        words = tr("{value} ({note})", value=row.value, note=row.note) if row.note else row.value
        kind = contact_word(row.kind)
        made = Button(
            " ".join(words.split()),
            role="small",
            icon=contact_icon(row.kind),
            hint=tr("{kind}: {value}. Press to change it.", kind=kind, value=words),
            on=partial(self.edit, row),
        )
        made.setAccessibleName(tr("{kind}: {value}", kind=kind, value=words))
        return made

    def add(self) -> None:
        """Opens a line for one more contact."""
        self._open(ContactEditor(self._desk, self._owner, None))

    def edit(self, row: ContactRow) -> None:
        """Opens a contact for changing."""
        self._open(ContactEditor(self._desk, self._owner, row))

    def _open(self, editor: "ContactEditor") -> None:
        self.close_editor()
        self.editor = editor
        editor.closed.clicked.connect(self.close_editor)
        editor.value.returnPressed.connect(self.close_editor)
        self._box.addWidget(editor)
        editor.value.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_editor(self) -> None:
        """Closes the line, keeping what was typed."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.finish()
        editor.hide()
        editor.deleteLater()


class ContactEditor(QWidget):
    """Kind, number or address, and a note; an existing contact is saved as typed."""

    def __init__(self, desk: Desk, owner: str, row: ContactRow | None) -> None:
        super().__init__()
        self._desk, self._owner, self._row = desk, owner, row
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of contact"))
        for kind in _KINDS:
            self.kind.addItem(contact_word(kind))
        self.value = QLineEdit(row.value if row else "")
        self.value.setPlaceholderText(tr("Number or address, then Enter"))
        self.value.setAccessibleName(tr("Number or address"))
        self.note = QLineEdit(row.note if row else "")
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note on the contact"))
        self.closed = IconButton("check", tr("Done with this contact"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(6))
        line.addWidget(self.kind)
        line.addWidget(self.value, 3)
        line.addWidget(self.note, 2)
        if row is not None:
            self._save_as_typed(row)
            line.addWidget(IconButton("trash-2", tr("Remove the contact"), on=self._remove))
        line.addWidget(self.closed)

    def _save_as_typed(self, row: ContactRow) -> None:
        self.kind.setCurrentIndex(_KINDS.index(row.kind))
        self.kind.activated.connect(self._take_kind)
        AutoSave(self.value, lambda text: self._update(value=text) if text.strip() else None)
        AutoSave(self.note, lambda text: self._update(note=text))

    def _take_kind(self, at: int) -> None:
        self._update(kind=_KINDS[at].value)

    def _update(self, **changes: str) -> None:
        if self._row is not None:
            self._desk.write(writing.update_contact, self._row.id, **changes)

    def _remove(self) -> None:
        if self._row is not None:
            self._desk.write(writing.remove_contact, self._row.id)
            self.closed.click()

    def finish(self) -> None:
        """Adds a new contact that has words."""
        if self._row is None and self.value.text().strip():
            draft = ContactDraft(
                owner_id=self._owner,
                value=self.value.text(),
                kind=_KINDS[self.kind.currentIndex()],
                note=self.note.text(),
            )
            self._desk.write(writing.add_contact, draft)
