"""Names who holds a post, from wherever the post is shown."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from nlc_desktop.domain.duplicates import DuplicateHint, DuplicateKind
from nlc_desktop.domain.stakeholders import PersonRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import holders
from nlc_desktop.services.drafts import PersonDraft
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.reading.stakeholders import Candidate
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.likeness_words import hint_words
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.name_watch import name_watch
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, key_text, label

_TAKE = "Ctrl+Return"
"""Takes the person a hint names."""
_PAUSE = 150  # ms after the last key


class NameHolder(SpeakingDialog):
    """Asks for a name and since when; who held the post before did so until the day before.

    Signals:
        named(day): it is written down; they hold the post from this day.
    """

    named = Signal(object)

    def __init__(
        self, desk: Desk, post_id: str, post: str, holder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Name the holder"),
            tr("Who is {post}?", post=post),
            icon="user-plus",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._post_id = post_id
        self._person = ""
        self._people = {row.id: row for row in reading.people(desk.office)}
        self.honorific = QLineEdit()
        self.honorific.setPlaceholderText(tr("For example Puan or Dato’"))
        self.honorific.setAccessibleName(tr("Form of address"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.since = QDateEdit()
        self.since.setCalendarPopup(True)
        self.since.setDisplayFormat("d/M/yyyy")
        today = desk.office.today()
        self.since.setDate(QDate(today.year, today.month, today.day))
        self.mentions = Mentions(self.name, self._find, whole=True, taken=self._take)
        self.name.textEdited.connect(self._forget)
        self._names = name_watch(desk)
        self.hint: DuplicateHint | None = None
        self.hint_words = ElidedLabel("", "small")
        self.hint_link = LinkButton("", small=True, on=self._take_hint)
        self._hint_line = QWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self.finished.connect(self._pause.stop)
        QShortcut(QKeySequence(_TAKE), self).activated.connect(self._take_hint)
        self._lay_out(holder)
        self.name.setFocus()

    def _lay_out(self, holder: str) -> None:
        form = QFormLayout()
        form.setSpacing(look().px(8))
        form.addRow(tr("Name"), self.name)
        form.addRow(self._lay_out_hint())
        form.addRow(tr("Form of address"), self.honorific)
        form.addRow(tr("Since"), self.since)
        self.body.addLayout(form)
        if holder:
            said = tr("So far: {name}, until the day before.", name=holder)
            self.body.addWidget(label(said, "meta", wrap=True))
        self.keep = Button(tr("Leave as it is"), on=self.reject)
        self.accept_button = Button(tr("Name the holder"), role="primary", on=self._name)
        self.accept_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.keep)
        self.buttons.addWidget(self.accept_button)
        self._allow()

    def _lay_out_hint(self) -> QWidget:
        """One line that says who is there already; its room is kept, so that nothing jumps."""
        row = QHBoxLayout(self._hint_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self.hint_words, 1)
        row.addWidget(self.hint_link)
        self.hint_link.setText(tr("Take this one ({key})", key=key_text(_TAKE)))
        self._hint_line.setMinimumHeight(self.hint_link.sizeHint().height())
        self._tell(None)
        return self._hint_line

    def _look(self) -> None:
        """Says who looks like a new name; nothing about somebody who was chosen."""
        if not self.isVisible():  # closed within the pause, as when the office locks
            return
        found = () if self._person else self._names.find(self.name.text(), DuplicateKind.PERSON)
        known = (hint for hint in found if hint.id in self._people)
        self._tell(next(known, None))

    def _tell(self, hint: DuplicateHint | None) -> None:
        self.hint = hint
        self.hint_words.set_text(hint_words(hint) if hint is not None else "")
        self.hint_link.setVisible(hint is not None)
        if hint is not None:
            self.hint_link.setAccessibleName(tr("Take {name}", name=hint.name))

    def _take_hint(self) -> None:
        """Takes the person who is there already instead of writing down a new one."""
        if self.hint is None:
            return
        row = self._people[self.hint.id]
        self.mentions.list.hide()
        self.name.setText(row.name)
        self._take(Candidate(row.id, row.name, row.post or row.organisation, True))
        self.name.setFocus()

    def _find(self, text: str) -> list[Candidate]:
        words = text.casefold().split()
        fits = [row for row in self._people.values() if _fits(row, words)]
        return [Candidate(row.id, row.name, row.post or row.organisation, True) for row in fits]

    def _take(self, candidate: Candidate) -> None:
        self._person = candidate.id
        self.honorific.setText(self._people[candidate.id].honorific)
        self._pause.stop()
        self._tell(None)
        self._allow()

    def _forget(self) -> None:
        self._person = ""
        self._pause.start()
        self._allow()

    def _allow(self) -> None:
        if self.name.text().strip():
            self.accept_button.allow()
        else:
            self.accept_button.refuse(tr("Type a name first."))

    def _name(self) -> None:
        name = self.name.text().strip()
        if not name:
            return
        who: str | PersonDraft = self._person or PersonDraft(
            name=name, honorific=self.honorific.text().strip()
        )
        picked = self.since.date()
        on = self._desk.office.today().replace(
            year=picked.year(), month=picked.month(), day=picked.day()
        )
        job = self._desk.write(holders.name_holder, self._post_id, who, on)
        job.succeeded.connect(partial(self._named, on))
        self.accept()

    def _named(self, on: date, _changes: object) -> None:
        self.named.emit(on)


def _fits(row: PersonRow, words: list[str]) -> bool:
    begun = row.display.casefold().split()
    return bool(words) and all(any(part.startswith(word) for part in begun) for word in words)
