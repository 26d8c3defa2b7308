"""The History tab: who changed what when, on this laptop or another."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import finding
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.history_words import TELLING
from nlc_desktop.ui.telling import Told, what_cell, where_cell
from nlc_desktop.ui.widgets.columns import Cell, Column
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import KeyCap, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import moment_words


class HistoryTab(QWidget):
    """The steps of one meeting, newest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self.model: RowsModel[Told] = RowsModel(self._columns(), parent=self)
        self.view = RowView(self.model, tr("History"), row_height=48)
        self.empty = EmptyState(tr("Nothing was changed yet."), icon="history")
        hint = label(tr("takes the newest step back, wherever you are."), "meta")
        panel = Panel(tr("What was changed"))
        panel.add_corner(KeyCap("Ctrl+Z"))
        panel.add_corner(hint)
        panel.add(self.view)
        panel.add(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(panel)

    def _columns(self) -> tuple[Column[Told], ...]:
        return (
            Column("when", tr_noop("When"), self._when, width=150),
            Column("who", tr_noop("Who"), lambda row: Cell(row.who, "text_2"), width=150),
            Column("what", tr_noop("What"), what_cell, stretch=True),
            Column("where", tr_noop("Where"), where_cell, width=164),
        )

    def _when(self, row: Told) -> str:
        return moment_words(row.when, self._desk.office.today())

    def show_meeting(self, meeting: str) -> None:
        """Shows the history of another meeting."""
        self._meeting = meeting
        self.refresh()

    def changed(self, changes: Changes) -> None:
        """Any step may belong here."""
        if changes.group:
            self.refresh()

    def refresh(self) -> None:
        """Reads the history again."""
        office = self._desk.office
        page = reading.meeting(office, self._meeting)
        if page is None:
            return
        rows = TELLING.told(finding.whole_history(office, self._meeting), office.tz())
        self.model.set_rows(rows)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
