"""The further details of an organisation, saved as typed; closed until somebody asks."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.stakeholders import Level, OrganisationKind, OrganisationPage, Sector
from nlc_desktop.domain.tags import tag_text
from nlc_desktop.i18n import tr
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.reading import calendar
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.fields import Field
from nlc_desktop.ui.stakeholders.optional_day import OptionalDay
from nlc_desktop.ui.stakeholders.own_details import OwnDetails
from nlc_desktop.ui.stakeholders.words import VISIBLE_LEVELS, visible_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.words import level_word, organisation_kind_word, sector_word

_LEVELS, _SECTORS, _KINDS = list(Level), list(Sector), list(OrganisationKind)


class OrganisationDetails(QWidget):
    """Names, level, sector, tags, who may know of it and more, behind ``link`` elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._organisation = ""
        self.link = LinkButton(tr("Names and details"), small=True, on=self.toggle)
        self.form = QWidget()
        self.form.hide()
        save, office = self._save, tr("office only")
        self.fields = {
            "name": Field(tr("Name"), save("name")),
            "name_english": Field(tr("Name in English"), save("name_english")),
            "short_name": Field(tr("Short name"), save("short_name")),
            "area": Field(tr("Area"), save("area")),
            "tags": Field(tr("Tags"), save("tags"), hint=tr("#youth #zone9"), tag=office),
            "source": Field(tr("Where the details are from"), save("source"), tag=office),
            "note": Field(tr("Note"), save("note"), tag=office, lines=2),
        }
        self.level = self._choice(tr("Level"), [level_word(one) for one in _LEVELS])
        self.sector = self._choice(tr("Sector"), [sector_word(one) for one in _SECTORS])
        self.kind = self._choice(tr("Kind"), [organisation_kind_word(one) for one in _KINDS])
        self.visible = self._choice(
            tr("May be shown to"), [visible_word(one) for one in VISIBLE_LEVELS]
        )
        self.calendar = self._calendar()
        self.since = OptionalDay(desk.office, tr("There since"), partial(self._take_day, "since"))
        self.until = OptionalDay(desk.office, tr("There until"), partial(self._take_day, "until"))
        self.own = OwnDetails(desk)
        self.level.activated.connect(self._take_level)
        self.visible.activated.connect(self._take_visible)
        self.sector.activated.connect(self._take_sector)
        self.kind.activated.connect(self._take_kind)
        self.calendar.activated.connect(self._take_calendar)
        self._lay_out()

    def _lay_out(self) -> None:
        px = look().px
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(8))
        grid.addWidget(self.fields["name"], 0, 0, 1, 2)
        grid.addWidget(self.fields["name_english"], 1, 0, 1, 2)
        grid.addWidget(self.fields["short_name"], 2, 0)
        grid.addWidget(self.fields["area"], 2, 1)
        grid.addWidget(_captioned(self.level), 3, 0)
        grid.addWidget(_captioned(self.sector), 3, 1)
        grid.addWidget(_captioned(self.kind), 4, 0)
        grid.addWidget(_captioned(self.visible), 4, 1)
        grid.addWidget(self.fields["tags"], 5, 0, 1, 2)
        grid.addWidget(self.fields["source"], 6, 0, 1, 2)
        grid.addWidget(_captioned(self.calendar), 7, 0, 1, 2)
        grid.addWidget(self.since, 8, 0)
        grid.addWidget(self.until, 8, 1)
        grid.addWidget(self.fields["note"], 9, 0, 1, 2)
        grid.addWidget(self.own, 10, 0, 1, 2)
        grid.setColumnStretch(0, 6)  # levels have the longest names
        grid.setColumnStretch(1, 5)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(8))
        box.addWidget(self.form)

    def _choice(self, name: str, words: list[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItems(words)
        made.setMinimumWidth(look().px(80))
        return made

    def _calendar(self) -> QComboBox:
        """Whose holidays and working week a body keeps; most keep the office's own."""
        made = self._choice(tr("Keeps the calendar of"), [])
        made.addItem(tr("like this office"), "")
        for key, name in calendar.choices(self._desk.office, screen_language()):
            made.addItem(name, key)
        made.setToolTip(tr("Whose holidays and weekend count when dates are judged."))
        return made

    def toggle(self) -> None:
        """Opens or closes the details."""
        shown = self.form.isHidden()
        self.form.setVisible(shown)
        self.link.setText(tr("Close the details") if shown else tr("Names and details"))

    def show_organisation(self, page: OrganisationPage, *, fresh: bool) -> None:
        """Shows the details of an organisation; for another one the form closes."""
        if fresh:
            for field in self.fields.values():
                field.saving.flush()
            if not self.form.isHidden():
                self.toggle()
        row = page.row
        self._organisation = row.id
        texts = {
            "name": row.name,
            "name_english": row.name_english,
            "short_name": row.short_name,
            "area": page.area,
            "tags": tag_text(row.tags),
            "source": page.source,
            "note": page.note,
        }
        for key, text in texts.items():
            self.fields[key].show_text(text)
        self.level.setCurrentIndex(_LEVELS.index(row.level))
        self.sector.setCurrentIndex(_SECTORS.index(row.sector))
        self.kind.setCurrentIndex(_KINDS.index(row.kind))
        at = VISIBLE_LEVELS.index(row.visible_to) if row.visible_to in VISIBLE_LEVELS else -1
        self.visible.setPlaceholderText(visible_word(row.visible_to))
        self.visible.setCurrentIndex(at)
        self._show_calendar(page.jurisdiction)
        self.since.show_day(row.since)
        self.until.show_day(row.until)
        self.own.show_details(row.id, page.details)

    def _show_calendar(self, key: str) -> None:
        """Shows whose calendar is kept; one no country here knows is said, and kept."""
        at = self.calendar.findData(key)
        self.calendar.setPlaceholderText(tr("a place that is not known here"))
        self.calendar.setCurrentIndex(at)

    def _save(self, field: str) -> Callable[[str], None]:
        return partial(self._take, field)

    def _take(self, field: str, text: str) -> None:
        if field != "name" or text.strip():
            self._update(**{field: text})

    def _take_level(self, at: int) -> None:
        self._update(level=_LEVELS[at].value)

    def _take_sector(self, at: int) -> None:
        self._update(sector=_SECTORS[at].value)

    def _take_kind(self, at: int) -> None:
        self._update(kind=_KINDS[at].value)

    def _take_calendar(self, at: int) -> None:
        self._update(jurisdiction=str(self.calendar.itemData(at)))

    def _take_visible(self, at: int) -> None:
        self._update(visible_to=VISIBLE_LEVELS[at].name.lower())

    def _take_day(self, field: str, day: date | None) -> None:
        self._update(**{field: day})

    def _update(self, **changes: str | date | None) -> None:
        if self._organisation:
            self._desk.write(writing.update_organisation, self._organisation, **changes)


def _captioned(box: QComboBox) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(4))
    column.addWidget(label(box.accessibleName(), "small"))
    column.addWidget(box)
    return holder
