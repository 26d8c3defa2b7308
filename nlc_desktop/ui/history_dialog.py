"""What was changed on a record and when, in a window of its own."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import finding
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.telling import Telling, Told, what_cell, where_cell
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import moment_words


class HistoryDialog(QDialog):
    """The steps of one record and its parts, newest first."""

    def __init__(
        self,
        desk: Desk,
        record: str,
        name: str,
        telling: Telling,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look().px
        self._today = desk.office.today()
        self.setWindowTitle(tr("History"))
        rows = telling.told(finding.whole_history(desk.office, record), desk.office.tz())
        self.model: RowsModel[Told] = RowsModel(self._columns(), rows, parent=self)
        self.view = RowView(self.model, tr("History"), row_height=48)
        panel = Panel()
        panel.add(self.view if rows else EmptyState(tr("Nothing was changed yet.")))
        close = Button(tr("Close"), role="primary", on=self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Undo takes the newest step back."), "meta", wrap=True), 1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(label(name, "section", wrap=True))
        box.addWidget(panel, 1)
        box.addLayout(foot)
        self.resize(px(760), px(460))

    def _columns(self) -> tuple[Column[Told], ...]:
        return (
            Column("when", tr_noop("When"), self._when, width=130),
            Column("what", tr_noop("What"), what_cell, stretch=True),
            Column("who", tr_noop("Who"), lambda row: Cell(row.who, "text_2"), width=140),
            Column("where", tr_noop("Where"), where_cell, width=140),
        )

    def _when(self, row: Told) -> str:
        return moment_words(row.when, self._today)
