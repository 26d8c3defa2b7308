"""What the room does beyond its lists: papers about people, reviews, erasing, the map."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from nlc_desktop.domain.erasing import ErasurePage
from nlc_desktop.domain.stakeholders import OrganisationRow, PersonRow, PostRow
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.stakeholders import people_papers
from nlc_desktop.ui.stakeholders.held_on import HeldOn
from nlc_desktop.ui.stakeholders.reviews import ORGANISATIONS, Reviews
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from nlc_desktop.ui.stakeholders.doubles_dialog import DoublesDialog

Row = OrganisationRow | PostRow | PersonRow | None
_ROOMY = 1000
"""Width of a page from which the buttons beside its title show their words."""


class Further:
    """Opens windows for the record the person is on; ``current`` gives its row."""

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        current: Callable[[], Row],
        show_record: Callable[[str], object],
    ) -> None:
        self._desk, self._page = desk, page
        self._current, self._show_record = current, show_record
        self.map_button = Button(
            tr("Show on map"), icon="waypoints", shortcut="Ctrl+Shift+G", on=self.show_on_map
        )
        self.print_button = Button(tr("Print…"), icon="printer", hint=tr("Print…"))
        self.print_menu = QMenu(self.print_button)
        self.print_button.set_menu(self.print_menu)
        self.print_menu.aboutToShow.connect(self._fill)
        self._words = {one: one.text() for one in (self.map_button, self.print_button)}
        self.fit(0)

    def fit(self, width: int) -> None:
        """Leaves the words of the buttons away where the page is narrow; their hints stay."""
        for button, words in self._words.items():
            button.setText(words if width >= look().px(_ROOMY) else "")

    def runs(self) -> dict[str, Callable[[], object]]:
        """What the commands do."""
        return {
            "stakeholder.map": self.show_on_map,
            "stakeholder.reviews": self.look_through,
            "stakeholder.doubles": self.look_for_doubles,
            "stakeholder.phone": self.print_phone_round,
            "stakeholder.handover": self.print_handover,
            "stakeholder.access": self.print_access,
            "stakeholder.held": self.show_held,
            "stakeholder.erase": self.erase,
        }

    def _fill(self) -> None:
        """Says what can be printed of the record the person is on."""
        menu, row = self.print_menu, self._current()
        menu.clear()
        menu.addAction(tr("Phone round…")).triggered.connect(self.print_phone_round)
        posts = self._posts()
        for post in posts:
            words = tr("Handover of {post}…", post=post.title)
            menu.addAction(words).triggered.connect(partial(self._hand_over, post))
        if isinstance(row, PersonRow):
            words = tr("What is kept about {name}…", name=row.display)
            menu.addAction(words).triggered.connect(self.print_access)

    def _posts(self) -> tuple[PostRow, ...]:
        row = self._current()
        if isinstance(row, PostRow):
            return (row,)
        if isinstance(row, OrganisationRow):
            return reading.posts(self._desk.office, row.id)
        return ()

    # -- the map ------------------------------------------------------------------------

    def show_on_map(self) -> None:
        """Goes to the map, to the organisation of the record."""
        row = self._current()
        found = row.id if isinstance(row, OrganisationRow) else getattr(row, "organisation_id", "")
        if found:
            self._desk.go(RoomKey.MAP, found)
        else:
            self._say(tr("People do not stand on the map. Choose an organisation or a post."))

    # -- papers -------------------------------------------------------------------------

    def print_phone_round(self) -> None:
        """Sets the list to ring up by, of all that were not confirmed."""
        people_papers.phone_round(self._desk, self._page.window())

    def print_handover(self) -> None:
        """Sets the handover report of the post, or of one of the organisation's posts."""
        posts = self._posts()
        if len(posts) == 1:
            self._hand_over(posts[0])
        elif posts:
            self.print_button.showMenu()
        else:
            self._say(tr("Choose a post first, or an organisation that has one."))

    def _hand_over(self, post: PostRow) -> None:
        today = self._desk.office.today()
        people_papers.handover(self._desk, self._page.window(), post.id, today)

    def offer_handover(self, post: PostRow, on: date) -> None:
        """Offers the handover report after somebody else was named for a post."""
        window = self._page.window()
        self._desk.messages.notice(
            tr("{post} changes hands. A handover report is ready to print.", post=post.title),
            link=tr("Show the report"),
            on_link=lambda: people_papers.handover(self._desk, window, post.id, on),
        )

    def print_access(self) -> None:
        """Sets everything that is kept about the person."""
        row = self._current()
        if isinstance(row, PersonRow):
            people_papers.subject_access(self._desk, self._page.window(), row.id)
        else:
            self._say(tr("Choose a person in the list of people first."))

    # -- reviews ------------------------------------------------------------------------

    def look_through(self, first: str = ORGANISATIONS) -> Reviews:
        """Opens the reviews."""
        made = Reviews(self._desk, first, self._page.window())
        made.phone_round_asked.connect(self._print_ticked)
        made.record_asked.connect(self._show_record)
        made.finished.connect(made.deleteLater)
        made.open()
        return made

    def look_for_doubles(self) -> "DoublesDialog":
        """Opens the pairs that look alike."""
        from nlc_desktop.ui.stakeholders.doubles_dialog import DoublesDialog  # noqa: PLC0415 - rare

        made = DoublesDialog(self._desk, self._page.window())
        made.record_asked.connect(self._show_record)
        made.finished.connect(made.deleteLater)
        made.open()
        return made

    def _print_ticked(self, ids: list[str]) -> None:
        people_papers.phone_round(self._desk, self._page.window(), ids or None)

    def show_held(self) -> None:
        """Opens who held the posts on a day."""
        row = self._current()
        if isinstance(row, OrganisationRow):
            HeldOn(self._desk, row.id, row.name, self._page.window()).open()
        elif row is not None and row.organisation_id:
            HeldOn(self._desk, row.organisation_id, row.organisation, self._page.window()).open()
        else:
            self._say(tr("Choose an organisation or a post first."))

    # -- erasing ------------------------------------------------------------------------

    def erase(self) -> None:
        """Looks what erasing the person would do, and asks."""
        row = self._current()
        if not isinstance(row, PersonRow):
            self._say(tr("Choose a person in the list of people first."))
            return
        work = partial(_what_goes, self._desk.office, row.id)
        job = self._desk.jobs.run(work, title=tr("Looking for the name"))
        job.succeeded.connect(self._ask)

    def _ask(self, page: ErasurePage) -> None:
        from nlc_desktop.ui.stakeholders.erase_dialog import EraseDialog  # noqa: PLC0415 - rare

        dialog = EraseDialog(self._desk, page, self._page.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, sentence: str) -> None:
        self._desk.messages.notice(sentence)


def _what_goes(office: OpenOffice, person_id: str, progress: Progress) -> ErasurePage:
    from nlc_desktop.services import erasure  # noqa: PLC0415 - rare

    progress.step(0, 1)
    return erasure.what_goes(office, person_id)
