"""Erases a person for good: shows exactly what will happen, and asks for the name to be typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from nlc_desktop.domain.erasing import ErasurePage, NamesInMinutes
from nlc_desktop.i18n import tr
from nlc_desktop.services import erasure
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.asking import field
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.page import scrolled


class EraseDialog(SpeakingDialog):
    """What goes and what stays; nothing happens until the name is typed and the verb pressed."""

    def __init__(self, desk: Desk, page: ErasurePage, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Erase a person"),
            tr("Erasing {name} can’t be undone.", name=page.name),
            icon="triangle-alert",
            role="bad",
            parent=parent,
        )
        self._desk, self._page = desk, page
        self.keep_name = QRadioButton(tr("The name stays in papers of meetings that were held"))
        self.use_post = QRadioButton(tr("There the post takes the place of the name"))
        self.keep_name.setChecked(True)
        self.backups = QCheckBox(
            tr("Also delete {n} older copies of the workspace that hold the name", n=page.copies)
        )
        self.reason = QLineEdit()
        self.typed = QLineEdit()
        self.erase_button = Button(tr("Erase for good"), on=self.erase)
        self._lay_out()
        self.typed.textChanged.connect(self._allow)
        self.reason.textChanged.connect(self._allow)
        self._allow()
        self.reason.setFocus()

    def _lay_out(self) -> None:
        px = look().px
        told = QWidget()
        box = QVBoxLayout(told)
        box.setContentsMargins(0, 0, px(8), 0)
        box.setSpacing(px(6))
        _tell(box, tr("What goes"), self._page.goes)
        _tell(box, tr("What stays"), self._page.stays)
        box.addStretch(1)
        area = scrolled(told)
        area.setMinimumHeight(px(220))
        self.body.addWidget(area, 1)
        self.body.addWidget(self.keep_name)
        self.body.addWidget(self.use_post)
        self.backups.setVisible(bool(self._page.copies))
        self.body.addWidget(self.backups)
        hint = tr("For example: asked for it by letter")
        self.body.addLayout(
            field(tr("Why, without the name; this is kept"), self.reason, hint=hint)
        )
        asked = tr("Type {name} to confirm", name=self._page.name)
        self.body.addLayout(field(asked, self.typed))
        keep = Button(tr("Leave as it is"), role="primary", on=self.reject)
        keep.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(keep)
        self.buttons.addWidget(self.erase_button)
        self.setMinimumWidth(px(560))

    def _allow(self) -> None:
        if not self.reason.text().strip():
            self.erase_button.refuse(tr("Say why first."))
        elif not _same(self.typed.text(), self._page.name):
            self.erase_button.refuse(tr("Type the name exactly as it stands above."))
        else:
            self.erase_button.allow()

    def erase(self) -> None:
        """Erases, and closes."""
        names = NamesInMinutes.REPLACE if self.use_post.isChecked() else NamesInMinutes.KEEP
        work = partial(
            erasure.erase, names_in_minutes=names, remove_backups=self.backups.isChecked()
        )
        self._desk.write(work, self._page.person_id, self.reason.text())
        self.accept()


def _tell(box: QVBoxLayout, title: str, sentences: Sequence[str]) -> None:
    box.addWidget(label(title, "strong"))
    for sentence in sentences:
        said = label(sentence, wrap=True)
        said.setContentsMargins(look().px(12), 0, 0, 0)
        box.addWidget(said)


def _same(typed: str, name: str) -> bool:
    return " ".join(typed.split()).casefold() == " ".join(name.split()).casefold()
