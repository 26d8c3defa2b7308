"""The room: three lists on the left, the organisation or person of the current row on the right."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.duplicates import DuplicateKind
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.stakeholders import OrganisationRow, PersonRow, PostRow
from nlc_desktop.domain.tags import tags_in
from nlc_desktop.i18n import tr
from nlc_desktop.services import history
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.drafts import OrganisationDraft, PersonDraft
from nlc_desktop.services.reading import meetings as meeting_reading
from nlc_desktop.services.reading import reviews
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.filter_bar import FilterBar
from nlc_desktop.ui.linking.connect_dialog import ConnectDialog
from nlc_desktop.ui.split import ListAndSide
from nlc_desktop.ui.stakeholders.duplicate_hint import Duplicates
from nlc_desktop.ui.stakeholders.filters import STALE, filters, tag_key
from nlc_desktop.ui.stakeholders.further import Further
from nlc_desktop.ui.stakeholders.lists import ORGANISATIONS, PEOPLE, POSTS, StakeholderLists
from nlc_desktop.ui.stakeholders.merge_dialog import MergeDialog
from nlc_desktop.ui.stakeholders.organisation_side import OrganisationSide
from nlc_desktop.ui.stakeholders.person_side import PersonSide
from nlc_desktop.ui.stakeholders.reviews import PEOPLE as REVIEW_PEOPLE
from nlc_desktop.ui.stakeholders.stale import PeopleBanner, StaleBanner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.entry_line import EntryLine, Piece
from nlc_desktop.ui.widgets.page import Page, scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_view import RowView

_TABLES = (
    "organisation",
    "post",
    "person",
    "tenure",
    "contact",
    "invitation",
    "meeting",
    "action",
    "action_owner",
    "link",
    "link_type",
    "detail",
    "merge",
    "not_same",
)


class StakeholdersPage(Page):
    """Who is who: organisations, their posts, and the people who hold them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Stakeholders"))
        self._desk = desk
        self.bar = FilterBar(
            [
                (ORGANISATIONS, tr("Organisations")),
                (POSTS, tr("Posts")),
                (PEOPLE, tr("People", "not guests of a meeting")),
            ]
        )
        self.lists = StakeholderLists(desk)
        self.entry = EntryLine(tr("Type a name, Enter"), pieces=_tag_pieces)
        self.stale = StaleBanner()
        self.names = PeopleBanner()
        self.further = Further(desk, self, lambda: self.view.current, self.show_record)
        self.new_button = Button(
            tr("New organisation"), role="primary", icon="plus", shortcut="Insert", on=self.add
        )
        self.organisation_side = OrganisationSide(desk)
        self.person_side = PersonSide(desk)
        self.empty = EmptyState(
            tr("Choose a row on the left, or type the name of an organisation."),
            tr("New organisation"),
            icon="users",
        )
        self._side = QStackedWidget()
        self._lay_out()
        self._connect()
        self.duplicates = Duplicates(
            desk,
            self.entry,
            kind=self._typed_kind,
            organisations=self.organisation_side,
            people=self.person_side,
            show=self.show_record,
        )
        self._show_list(ORGANISATIONS)
        self.refresh()
        self.view.go_to_first()

    def _lay_out(self) -> None:
        for button in (self.further.map_button, self.further.print_button, self.new_button):
            self.add_action(button)
        panel = Panel()
        panel.add(self.lists)
        panel.add(self.entry, line=True)
        panel.body.setStretch(0, 1)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(self.body.spacing())
        left.addWidget(panel, 1)
        left.addWidget(self.stale)
        left.addWidget(self.names)
        for side in (self.organisation_side, self.person_side):
            self._side.addWidget(scrolled(side))
        self._side.addWidget(self.empty)
        self.split = ListAndSide(self._left, self._side, 54)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.bar.chosen.connect(self._show_list)
        self.entry.entered.connect(self._enter)
        self.entry.left_up.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.stale.link_clicked.connect(self.further.look_through)
        self.stale.print_asked.connect(self.further.print_phone_round)
        self.names.link_clicked.connect(lambda: self.further.look_through(REVIEW_PEOPLE))
        self.organisation_side.holder_changed.connect(self.further.offer_handover)
        self.empty.stepped.connect(self.add)
        self.organisation_side.person_asked.connect(self.show_record)
        self.organisation_side.organisation_asked.connect(self.show_record)
        self.organisation_side.tag_asked.connect(self.show_tagged)
        self.person_side.tag_asked.connect(self.show_tagged)
        self.organisation_side.rename_asked.connect(self._rename_in_list)
        self.person_side.post_asked.connect(self.show_record)
        for view in self.lists.views.values():
            view.current_changed.connect(self._follow)
            view.key_pressed.connect(self._key)
            view.left_below.connect(self._enter_entry)
            view.opened.connect(self._focus_side)
        self._desk.changed.connect(self._changed)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Gives the buttons beside the title the room there is."""
        super().resizeEvent(event)
        self.further.fit(self.width())

    # -- reading ------------------------------------------------------------------------

    @property
    def view(self) -> RowView:
        """The list in front."""
        return self.lists.views[self.bar.current]

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self.refresh()

    def refresh(self) -> None:
        """Reads the lists and the record on the right again."""
        office = self._desk.office
        organisations = reading.organisations(office)
        posts, people = reading.posts(office), reading.people(office)
        ahead = meeting_reading.next_meeting(office)
        number = (ahead.number or ahead.title) if ahead else ""
        self.lists.show_rows(organisations, posts, people)
        linked = reviews.linked(office)
        today = office.today()
        self.bar.offer(
            filters(organisations, posts, people, next_meeting=number, linked=linked, today=today)
        )
        self.set_title(
            tr("Stakeholders"),
            tr(
                "{organisations} organisations, {posts} posts, {people} people",
                organisations=len(organisations),
                posts=len(posts),
                people=len(people),
            ),
        )
        self.empty.say(
            tr("Choose a row on the left.")
            if organisations or people
            else tr("No organisation yet. Type the name of the first one, then its posts."),
            tr("New organisation"),
        )
        self._show_old(organisations, people)
        self._follow(self.view.current)

    def _show_old(
        self, organisations: Sequence[OrganisationRow], people: Sequence[PersonRow]
    ) -> None:
        """Says under the list what is old in it."""
        if self.bar.current == PEOPLE:
            self.stale.say("")
            self.names.show_counts(len(reviews.due(self._desk.office)), len(people))
        else:
            self.names.say("")
            self.stale.show_rows(organisations, self._desk.office.today())

    def show_stale(self) -> None:
        """Shows the organisations whose details were not confirmed for half a year."""
        self._show_list(ORGANISATIONS)
        self.bar.clear()
        self.bar.put_on(STALE)
        self.view.go_to_first()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tagged(self, tag: str) -> None:
        """Shows what else has a tag, in the list in front."""
        self.bar.clear()
        self.bar.put_on(tag_key(tag))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_list(self, key: str) -> None:
        if self.bar.segments is not None:
            self.bar.segments.choose(key)
        self.lists.setCurrentWidget(self.lists.views[key])
        self.bar.watch(self.lists.views[key])
        self.entry.setVisible(key != POSTS)
        self.entry.edit.setPlaceholderText(
            tr("Type a person's name, Enter") if key == PEOPLE else tr("Type a name, Enter")
        )
        self.entry.edit.setAccessibleName(self.entry.edit.placeholderText())
        self._show_old(self.lists.organisations.rows, self.lists.people.rows)
        self._follow(self.view.current)

    def _follow(self, row: Any) -> None:
        """Shows on the right what the current row is about."""
        shown = False
        if isinstance(row, PersonRow):
            self._side.setCurrentIndex(1)
            shown = self.person_side.show_person(row.id)
        elif isinstance(row, OrganisationRow):
            shown = self._show_organisation(row.id)
        elif isinstance(row, PostRow):
            shown = self._show_organisation(row.organisation_id)
        if not shown:
            self._side.setCurrentWidget(self.empty)
        self.duplicates.follow()

    def _show_organisation(self, identity: str) -> bool:
        self._side.setCurrentIndex(0)
        return self.organisation_side.show_organisation(identity)

    def show_record(self, record: str, part: str = "") -> None:
        """Goes to an organisation, a post or a person; ``new`` goes to the line for a new one."""
        if part == "new":
            self.add()
            return
        key = self.lists.list_of(record)
        if key:
            self._show_list(key)
            if not self.view.go_to(record):
                self.bar.clear()
                self.view.go_to(record)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- writing ------------------------------------------------------------------------

    def add(self) -> None:
        """Goes to the line where a new organisation is typed."""
        self._show_list(ORGANISATIONS)
        self._enter_entry()

    def _enter_entry(self) -> None:
        self.entry.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter(self, typed: str) -> None:
        name, tags = tags_in(typed)
        if self.bar.current == PEOPLE:
            job = self._desk.write(writing.add_person, PersonDraft(name=name, tags=tags))
        else:
            draft = OrganisationDraft(name=name, tags=tags)
            job = self._desk.write(writing.add_organisation, draft)
        job.succeeded.connect(self._added)
        job.failed.connect(lambda: self.entry.set_text(typed))

    def _typed_kind(self) -> DuplicateKind:
        person = self.bar.current == PEOPLE
        return DuplicateKind.PERSON if person else DuplicateKind.ORGANISATION

    def _added(self, changes: object) -> None:
        """Shows what was added; the line keeps the focus for the next one."""
        if isinstance(changes, Changes) and not self.view.go_to(changes.record):
            self.bar.clear()
            self.view.go_to(changes.record)

    def _rename_in_list(self, post: str) -> None:
        self.show_record(post)
        self.view.edit_cell("title")

    def _key(self, row: Any, key: int) -> None:
        if key == Qt.Key.Key_Delete:
            self.remove()
        else:
            self.bar.typed(row, key)

    def remove(self) -> None:
        """Removes the record of the current row; the notice takes it back."""
        row = self.view.current
        if isinstance(row, OrganisationRow):
            job = self._desk.write(writing.remove_organisation, row.id)
            job.succeeded.connect(partial(self._removed, row.name))
        elif isinstance(row, PostRow):
            job = self._desk.write(writing.remove_post, row.id)
            job.succeeded.connect(partial(self._removed, row.title))
        elif isinstance(row, PersonRow):
            job = self._desk.write(writing.remove_person, row.id)
            job.succeeded.connect(partial(self._removed, row.display))

    def _removed(self, name: str, _changes: object) -> None:
        said = tr("“{name}” is removed.", name=name)
        undo = partial(self._desk.write, history.undo)
        self._desk.messages.notice(said, link=tr("Undo"), on_link=undo)

    # -- commands -----------------------------------------------------------------------

    def _focus_side(self) -> None:
        """Goes to the record on the right."""
        person = self._side.currentIndex() == 1
        first = (self.person_side if person else self.organisation_side).history_button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_alone(self) -> None:
        """Shows the record alone, or the list beside it again."""
        self._left.setVisible(self._left.isHidden())

    def link_selected(self) -> ConnectDialog | None:
        """Asks with whom all selected organisations or posts have to do (F5)."""
        rows = [row for row in self.view.selected if not isinstance(row, PersonRow)]
        if not rows:
            said = tr("Choose organisations or posts first. Links never join people.")
            self._desk.messages.notice(said)
            return None
        dialog = ConnectDialog(self._desk, [row.id for row in rows], self.window())
        dialog.open()
        return dialog

    def merge_selected(self) -> MergeDialog | None:
        """Opens the two selected organisations, posts or people side by side."""
        rows = self.view.selected
        if len(rows) != 2:
            said = tr(
                "Select exactly two rows first: hold Ctrl and click, or Shift with the arrows."
            )
            self._desk.messages.notice(said)
            return None
        current = self.view.current
        one, other = sorted((row.id for row in rows), key=lambda row: row != current.id)
        dialog = MergeDialog(self._desk, one, other, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def bind(self, commands: Commands) -> None:
        """Says what the room's commands do."""
        side = self.organisation_side
        runs: dict[str, Callable[[], object]] = {
            "stakeholder.new": self.add,
            "stakeholder.post": side.add_post,
            "stakeholder.holder": side.name_holder,
            "stakeholder.contact": self._add_contact,
            "stakeholder.link": self.link_selected,
            "stakeholder.merge": self.merge_selected,
            "stakeholder.confirm": side.confirm,
            "stakeholder.remove": self.remove,
            "stakeholder.filter": self.bar.edit.setFocus,
            "stakeholder.alone": self.show_alone,
            "stakeholder.history": self._show_history,
        }
        for name, run in {**runs, **self.further.runs()}.items():
            commands.bind(name, run)

    def _add_contact(self) -> None:
        person = self._side.currentIndex() == 1
        (self.person_side if person else self.organisation_side).contacts.add()

    def _show_history(self) -> None:
        person = self._side.currentIndex() == 1
        (self.person_side if person else self.organisation_side).show_history()


def _tag_pieces(typed: str) -> list[Piece]:
    """The tags of a typed line, read back while typing."""
    return [Piece(f"#{tag}", "tag") for tag in tags_in(typed)[1]]
