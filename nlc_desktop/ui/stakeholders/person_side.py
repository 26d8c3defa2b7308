"""One person: the parts of the name, posts over time, contacts, why the name is kept."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.stakeholders import PersonPage, TenureRow
from nlc_desktop.domain.tags import tag_text
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services import reviews
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.fields import Field
from nlc_desktop.ui.history_dialog import HistoryDialog
from nlc_desktop.ui.stakeholders.contacts import Contacts
from nlc_desktop.ui.stakeholders.optional_day import OptionalDay
from nlc_desktop.ui.stakeholders.tag_links import TagLinks
from nlc_desktop.ui.stakeholders.timeline import Timeline
from nlc_desktop.ui.stakeholders.words import TELLING
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.shapes import Shape
from nlc_desktop.ui.wording import plain_day


class PersonSide(QWidget):
    """The page of a person beside the list.

    Signals:
        post_asked(id), tag_asked(tag): the person goes on there.
    """

    post_asked = Signal(str)
    tag_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page: PersonPage | None = None
        self.name = label("", "section", wrap=True)
        self.second = label("", "small", wrap=True)
        self.history_button = Button(
            tr("History"), role="small", icon="history", on=self.show_history
        )
        self.contacts = Contacts(desk)
        office = tr("office only")
        save = self._save
        self.fields = {
            "honorific": Field(tr("Form of address"), save("honorific"), hint=tr("Puan, Dato’")),
            "name": Field(tr("Name"), save("name")),
            "post_nominals": Field(tr("Letters after the name"), save("post_nominals")),
            "native_name": Field(tr("Name in its own script"), save("native_name")),
            "aliases": Field(
                tr("Other names"), save("aliases"), hint=tr("one; another"), tag=office
            ),
            "source": Field(tr("Where the name is from"), save("source"), tag=office),
            "purpose": Field(tr("What it is kept for"), save("purpose"), tag=office),
            "tags": Field(tr("Tags"), save("tags"), hint=tr("#youth #zone9"), tag=office),
        }
        self.review = OptionalDay(desk.office, tr("Look at the name again on"), self._take_review)
        self.kept = label("", "small", wrap=True)
        self.keep_link = LinkButton(tr("Keep for another year"), small=True, on=self.keep)
        self.tags = TagLinks()
        self._posts: RowsModel[TenureRow] = RowsModel(_post_columns(), ())
        self.posts = RowView(self._posts, tr("Posts over time"))
        self.no_posts = EmptyState(
            tr("No post yet. Open an organisation and name this person as a holder.")
        )
        self.timeline = Timeline(desk)
        self._lay_out()
        self.posts.opened.connect(self._go_to_post)

    def _go_to_post(self, row: TenureRow) -> None:
        self.post_asked.emit(row.post_id)

    def _lay_out(self) -> None:
        px = look().px
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(px(4))
        for piece in (self.name, self.second, self.tags, self.contacts):
            words.addWidget(piece)
        head.addLayout(words, 1)
        head.addWidget(self.history_button, 0, Qt.AlignmentFlag.AlignTop)
        about = Panel()
        about.add(head, padded=True)
        about.add(self._form(), line=True, padded=True)
        about.add(self._kept_line(), line=True, padded=True)
        posts = Panel(tr("Posts over time"))
        self.posts.header().hide()
        posts.add(self.posts)
        posts.add(self.no_posts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        for panel in (about, posts, self.timeline):
            box.addWidget(panel)
        box.addStretch(1)

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(look().px(8))
        for at, field in enumerate(self.fields.values()):
            grid.addWidget(field, at // 2, at % 2)
        grid.addWidget(self.review, len(self.fields) // 2, len(self.fields) % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _kept_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(self.kept, 1)
        row.addWidget(self.keep_link)
        return row

    def show_person(self, identity: str) -> bool:
        """Shows a person, or the same one anew; false when they are gone."""
        fresh = self.page is None or self.page.row.id != identity
        if fresh:
            for field in self.fields.values():
                field.saving.flush()
        page = reading.person(self._desk.office, identity)
        self.page = page
        if page is None:
            return False
        row = page.row
        self.name.setText(row.display)
        today = [part for part in (row.native_name, row.post, row.organisation) if part]
        self.second.setText(" · ".join(today))
        texts = {
            "honorific": row.honorific,
            "name": row.name,
            "post_nominals": row.post_nominals,
            "native_name": row.native_name,
            "source": page.source,
            "purpose": page.purpose,
            "tags": tag_text(row.tags),
        }
        for key, text in texts.items():
            self.fields[key].show_text(text)
        others = self.fields["aliases"]
        if fresh or _names_in(others.text) != page.aliases:  # else "Ali; " loses its semicolon
            others.show_text("; ".join(page.aliases))
        self.contacts.show_contacts(row.id, page.contacts)
        self.tags.show_tags(row.tags)
        self._show_kept(page)
        self._posts.set_rows(page.tenures)
        self.posts.setFixedHeight(look().px(32) * max(1, len(page.tenures)) + 2)
        self.posts.setVisible(bool(page.tenures))
        self.no_posts.setVisible(not page.tenures)
        self.timeline.show_happenings(page.happenings, self._desk.office.today(), fresh=fresh)
        return True

    def _show_kept(self, page: PersonPage) -> None:
        """Says since when the name is kept, and whether somebody should look at it."""
        today = self._desk.office.today()
        self.review.show_day(page.review_on)
        added = plain_day(page.added_on) if page.added_on else ""
        said = (
            tr("Written down on {day}.", day=added)
            if added
            else tr("The day it was written down is not known.")
        )
        due = page.review_on is not None and page.review_on <= today
        if due:
            said = tr("{sentence} Its review is due: is the name still needed?", sentence=said)
        self.kept.setText(said)
        self.keep_link.setVisible(due)

    def keep(self) -> None:
        """Keeps the name for another year."""
        if self.page is not None:
            self._desk.write(reviews.keep_people, [self.page.row.id])

    def _take_review(self, day: date | None) -> None:
        if self.page is not None:
            self._desk.write(writing.update_person, self.page.row.id, review_on=day)

    def _save(self, field: str) -> Callable[[str], None]:
        return partial(self._take, field)

    def _take(self, field: str, text: str) -> None:
        if field == "aliases":
            text = "\n".join(_names_in(text))
        if self.page is not None and (field != "name" or text.strip()):
            self._desk.write(writing.update_person, self.page.row.id, **{field: text})

    def show_history(self) -> None:
        """Opens what was changed."""
        if self.page is not None:
            row = self.page.row
            HistoryDialog(self._desk, row.id, row.display, TELLING, self.window()).open()


def _names_in(text: str) -> tuple[str, ...]:
    """Names in one line, parted by semicolons."""
    return tuple(name.strip() for name in text.split(";") if name.strip())


def _post_columns() -> tuple[Column[TenureRow], ...]:
    return (
        Column("post", tr_noop("Post"), _post, stretch=True),
        Column(
            "when",
            tr_noop("When"),
            lambda row: Cell(_when(row), "text_2", small=True),
            right=True,
            width=190,
        ),
    )


def _post(row: TenureRow) -> Cell:
    words = tr("{post}, {organisation}", post=row.post, organisation=row.organisation)
    shape = Shape.HERE if row.until is None else Shape.AHEAD
    role = "text" if row.until is None else "text_2"
    return Cell(words, role, mark=Mark(shape, size=14), tooltip=words)


def _when(row: TenureRow) -> str:
    if row.until is None:
        return (
            tr("since {day}", day=plain_day(row.since))
            if row.since
            else tr("today", "holds it now")
        )
    if row.since is None:
        return tr("until {day}", day=plain_day(row.until))
    return tr("{since} to {until}", since=plain_day(row.since), until=plain_day(row.until))
