"""The three lists of the room, one in front, and what is typed into their cells."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from nlc_desktop.domain.stakeholders import OrganisationRow, PersonRow, PostRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.ui.choice_delegate import ChoiceDelegate
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.stakeholders import tables
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.words import level_word, sector_word

ORGANISATIONS, POSTS, PEOPLE = "organisations", "posts", "people"


class StakeholderLists(QStackedWidget):
    """Organisations, posts and people; ``views`` gives each by its key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        today = desk.office.today()
        self.organisations: RowsModel[OrganisationRow] = RowsModel(
            tables.organisation_columns(today, self._edit_organisation), parent=self
        )
        self.posts: RowsModel[PostRow] = RowsModel(
            tables.post_columns(today, self._rename_post, {}), parent=self
        )
        self.people: RowsModel[PersonRow] = RowsModel(
            tables.person_columns(self._rename_person), parent=self
        )
        choices = {
            tables.SECTOR_COLUMN: [sector_word(one) for one in tables.SECTORS],
            tables.LEVEL_COLUMN: [level_word(one) for one in tables.LEVELS],
        }
        delegate = ChoiceDelegate(choices, self)
        self.views = {
            ORGANISATIONS: RowView(self.organisations, tr("Organisations"), delegate=delegate),
            POSTS: RowView(self.posts, tr("Posts")),
            PEOPLE: RowView(self.people, tr("People")),
        }
        for view in self.views.values():
            self.addWidget(view)

    def show_rows(
        self,
        organisations: Sequence[OrganisationRow],
        posts: Sequence[PostRow],
        people: Sequence[PersonRow],
    ) -> None:
        """Shows other rows, seen from today."""
        today = self._desk.office.today()
        self.organisations.columns = tables.organisation_columns(today, self._edit_organisation)
        names = {row.id: row.short_name or row.name for row in organisations}
        self.posts.columns = tables.post_columns(today, self._rename_post, names)
        self.organisations.set_rows(organisations)
        self.posts.set_rows(posts)
        self.people.set_rows(people)

    def list_of(self, record: str) -> str:
        """The key of the list a record is in; empty when it is in none."""
        for key, view in self.views.items():
            if view.rows.model_of_rows.index_of(record).isValid():
                return key
        return ""

    def _edit_organisation(self, row: OrganisationRow, field: str, text: str) -> None:
        if text.strip():
            self._desk.write(writing.update_organisation, row.id, **{field: text})

    def _rename_post(self, row: PostRow, text: str) -> None:
        if text.strip():
            self._desk.write(writing.update_post, row.id, title=text)

    def _rename_person(self, row: PersonRow, text: str) -> None:
        if text.strip():
            self._desk.write(writing.update_person, row.id, name=text)
