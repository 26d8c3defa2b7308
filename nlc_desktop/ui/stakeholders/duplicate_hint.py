"""A calm line that says who is there already: below what is typed, and on a record's page.

It never takes the focus and never stands in the way: names are looked up a moment after the last
key, and nothing has to be answered.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.duplicates import DuplicateHint, DuplicateKind
from nlc_desktop.domain.likeness import POSSIBLE
from nlc_desktop.domain.stakeholders import ContactKind, ContactRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import duplicates as writing
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.services.reading.duplicates import Context
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.likeness_words import hint_words
from nlc_desktop.ui.name_watch import name_watch
from nlc_desktop.ui.stakeholders.merge_dialog import MergeDialog
from nlc_desktop.ui.stakeholders.merges_dialog import MergesDialog
from nlc_desktop.ui.stakeholders.organisation_side import OrganisationSide
from nlc_desktop.ui.stakeholders.person_side import PersonSide
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.entry_line import EntryLine
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import IconLabel, label

_PAUSE = 150  # ms after the last key


class Duplicates:
    """The hints of the room, over one index of the office's names.

    ``kind`` says what the entry line adds at the moment, ``show`` goes to a record.
    """

    def __init__(
        self,
        desk: Desk,
        entry: EntryLine,
        *,
        kind: Callable[[], DuplicateKind | None],
        organisations: OrganisationSide,
        people: PersonSide,
        show: Callable[[str], object],
    ) -> None:
        self.show = show
        self._names = name_watch(desk)
        self._organisations = organisations
        self._people = people
        self.entry_hint = EntryHint(self, entry, kind)
        post = organisations.post_line
        self.post_hint = EntryHint(self, post, lambda: DuplicateKind.POST, self._organisation)
        self.organisation_hint = RecordHint(self, desk, organisations)
        self.person_hint = RecordHint(self, desk, people)
        self._names.began.connect(self.follow)

    def _organisation(self) -> str:
        page = self._organisations.page
        return page.row.id if page is not None else ""

    def find(self, text: str, kind: DuplicateKind, context: Context) -> tuple[DuplicateHint, ...]:
        """What looks like a text; nothing until the names were read."""
        return self._names.find(text, kind, context)

    def follow(self) -> None:
        """Looks at the records shown on the right, after they were read again."""
        body, person = self._organisations.page, self._people.page
        if body is not None:
            self.organisation_hint.follow(
                DuplicateKind.ORGANISATION, body.row.id, body.row.name, _values(body.contacts)
            )
        if person is not None:
            self.person_hint.follow(
                DuplicateKind.PERSON, person.row.id, person.row.display, _values(person.contacts)
            )


def _values(contacts: Iterable[ContactRow]) -> tuple[str, ...]:
    """Numbers and mail addresses; no postal ones."""
    kinds = {ContactKind.PHONE, ContactKind.MOBILE, ContactKind.EMAIL}
    return tuple(row.value for row in contacts if row.kind in kinds)


class _HintLine(QWidget):
    """An icon, who it looks like and why, and ways on that wrap below where there is no room."""

    def __init__(self, icon: str = "users") -> None:
        super().__init__()
        px = look().px
        self.words = label("", "small", wrap=True)
        self._links = QWidget()
        self._flow = FlowLayout(self._links, gap=12)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addWidget(self.words)
        column.addWidget(self._links)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), px(4), px(4), px(4))
        row.setSpacing(px(8))
        row.addWidget(IconLabel(icon, "text_2", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def add_link(self, text: str, run: Callable[[], object]) -> LinkButton:
        """A way on below the words."""
        made = LinkButton(text, small=True, on=run)
        self._flow.addWidget(made)
        return made

    def say(self, text: str) -> None:
        """Says something, or nothing at all."""
        self.words.setText(text)
        self.setVisible(bool(text))


class EntryHint(_HintLine):
    """Below an entry line: who is there already that looks like what is typed."""

    def __init__(
        self,
        duplicates: Duplicates,
        entry: EntryLine,
        kind: Callable[[], DuplicateKind | None],
        organisation: Callable[[], str] = str,
    ) -> None:
        super().__init__()
        self._organisation = organisation
        self._duplicates = duplicates
        self._entry = entry
        self._kind = kind
        self.hint: DuplicateHint | None = None
        self.open_link = self.add_link(tr("Open"), self._open)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        entry.typed.connect(self._typed)
        box = entry.layout()
        if box is not None:
            box.addWidget(self)

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._tell(None)

    def look(self) -> None:
        """Looks for who is there already; not once the page is gone, as when the office locks."""
        self._pause.stop()
        if not self._entry.isVisible():
            return
        kind = self._kind()
        context = Context(organisation_id=self._organisation())
        found = self._duplicates.find(self._entry.text, kind, context) if kind else ()
        self._tell(found[0] if found else None)

    def _tell(self, hint: DuplicateHint | None) -> None:
        self.hint = hint
        self.say(hint_words(hint) if hint is not None else "")
        if hint is not None:
            self.open_link.setAccessibleName(tr("Open {name}", name=hint.name))

    def _open(self) -> None:
        if self.hint is not None:
            self._duplicates.show(self.hint.id)


class RecordHint(QWidget):
    """On a record's page: who looks like it, and what became part of it."""

    def __init__(self, duplicates: Duplicates, desk: Desk, page: QWidget) -> None:
        super().__init__()
        self._duplicates = duplicates
        self._desk = desk
        self._record = ""
        self._name = ""
        self.hint: DuplicateHint | None = None
        self.alike = _HintLine()
        self.alike.add_link(tr("Open"), self._open)
        self.merge_link = self.alike.add_link(tr("Merge…"), self.merge)
        self.not_same_link = self.alike.add_link(tr("Not the same"), self._not_same)
        self.merged = _HintLine("git-merge")
        self.apart_link = self.merged.add_link(tr("Take apart…"), self.show_merges)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.alike)
        box.addWidget(self.merged)
        self.hide()
        below_head = page.layout()
        if isinstance(below_head, QBoxLayout):
            below_head.insertWidget(1, self)

    def follow(
        self, kind: DuplicateKind, record: str, name: str, contacts: Iterable[str] = ()
    ) -> None:
        """Looks at a record: its name and numbers against all others, and its merges."""
        self._record, self._name = record, name
        context = Context(contacts=tuple(contacts), without=record)
        found = self._duplicates.find(name, kind, context)
        self.hint = found[0] if found and found[0].score >= POSSIBLE else None
        self.alike.say(hint_words(self.hint) if self.hint is not None else "")
        merged = reading.merges(self._desk.office, record)
        names = ", ".join(row.gone_name for row in merged)
        self.merged.say(tr("Merged with: {names}", names=names) if merged else "")
        self.setVisible(bool(self.hint or merged))

    def _open(self) -> None:
        if self.hint is not None:
            self._duplicates.show(self.hint.id)

    def merge(self) -> None:
        """Opens both side by side."""
        if self.hint is not None:
            MergeDialog(self._desk, self._record, self.hint.id, self.window()).open()

    def _not_same(self) -> None:
        if self.hint is not None:
            self._desk.write(writing.not_same, self._record, self.hint.id)

    def show_merges(self) -> None:
        """Opens the list of what became part of the record."""
        MergesDialog(self._desk, self._record, self._name, self.window()).open()
