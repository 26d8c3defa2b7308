"""What was changed on a record and when, in a window of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.operations import DELETED
from nlc_desktop.domain.step_names import step_name
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import finding
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import moment_words

_MOST = 120


@dataclass(frozen=True, slots=True)
class Told:
    """One step in words."""

    id: str
    when: datetime
    who: str
    step: str
    changes: tuple[str, ...]
    own: bool


def told(rows: Sequence[HistoryRow], fields: Mapping[str, str], zone: ZoneInfo) -> tuple[Told, ...]:
    """The steps, newest first, each with what it changed in ``fields`` (name by key)."""
    steps: dict[str, list[HistoryRow]] = {}
    for row in rows:
        steps.setdefault(row.group, []).append(row)
    return tuple(_step(group, found, fields, zone) for group, found in steps.items())


def _step(group: str, rows: list[HistoryRow], fields: Mapping[str, str], zone: ZoneInfo) -> Told:
    first = rows[0]
    made = {row.record for row in rows if row.field == DELETED and row.new is False}
    said = [
        _change(tr(fields[row.field]), row)
        for row in rows
        if row.record not in made and row.field in fields
    ]
    return Told(
        group,
        first.when.astimezone(zone),
        first.actor,
        step_name(first.label),
        tuple(dict.fromkeys(said)),
        first.own,
    )


def _change(name: str, row: HistoryRow) -> str:
    old, new = _short(row.old), _short(row.new)
    if not old:
        return tr("{field}: {new}", field=name, new=new)
    if not new:
        return tr("{field}: {old} taken out", field=name, old=old)
    return tr("{field}: {old} → {new}", field=name, old=old, new=new)


def _short(value: object) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"


class HistoryDialog(QDialog):
    """The steps of one record and its parts, newest first."""

    def __init__(
        self,
        desk: Desk,
        record: str,
        name: str,
        fields: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look().px
        self._today = desk.office.today()
        self.setWindowTitle(tr("History"))
        rows = told(finding.whole_history(desk.office, record), fields, desk.office.tz())
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
            Column("what", tr_noop("What"), _what, stretch=True),
            Column("who", tr_noop("Who"), lambda row: Cell(row.who, "text_2"), width=140),
            Column("where", tr_noop("Where"), _where, width=140),
        )

    def _when(self, row: Told) -> str:
        return moment_words(row.when, self._today)


def _what(row: Told) -> Cell:
    return Cell(row.step, second=" · ".join(row.changes), tooltip="\n".join(row.changes))


def _where(row: Told) -> Cell:
    said = tr("this laptop") if row.own else tr("another laptop")
    return Cell(said, "text_2", mark=Mark("hard-drive" if row.own else "git-merge", size=14))
