"""What was changed on a record and when, in a window of its own."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.operations import DELETED, Value
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
from nlc_desktop.ui.wording import moment_words, plain_day

_MOST = 120
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Told:
    """One step in words."""

    id: str
    when: datetime
    who: str
    step: str
    changes: tuple[str, ...]
    own: bool


Words = Mapping[tuple[str, str], Callable[[str], str]]
"""What stored values are called, by table and field."""


@dataclass(frozen=True)
class Telling:
    """What of a record is worth telling: fields by name, and words for their values."""

    fields: Mapping[str, str]
    """What each field is called, marked with ``tr_noop``."""
    words: Words = field(default_factory=dict[tuple[str, str], Callable[[str], str]])

    def told(self, rows: Sequence[HistoryRow], zone: ZoneInfo) -> tuple[Told, ...]:
        """The steps, newest first, each with what it changed."""
        steps: dict[str, list[HistoryRow]] = {}
        for row in rows:
            steps.setdefault(row.group, []).append(row)
        return tuple(self._step(group, found, zone) for group, found in steps.items())

    def _step(self, group: str, rows: list[HistoryRow], zone: ZoneInfo) -> Told:
        first = rows[0]
        made = {row.record for row in rows if row.field == DELETED and row.new is False}
        said = [
            self._change(row) for row in rows if row.record not in made and row.field in self.fields
        ]
        return Told(
            group,
            first.when.astimezone(zone),
            first.actor,
            step_name(first.label),
            tuple(dict.fromkeys(said)),
            first.own,
        )

    def _change(self, row: HistoryRow) -> str:
        name = tr(self.fields[row.field])
        old, new = self._value(row, row.old), self._value(row, row.new)
        if not old:
            return tr("{field}: {new}", field=name, new=new)
        if not new:
            return tr("{field}: {old} taken out", field=name, old=old)
        return tr("{field}: {old} → {new}", field=name, old=old, new=new)

    def _value(self, row: HistoryRow, value: Value) -> str:
        text = "" if value is None else str(value)
        words = self.words.get((row.table, row.field))
        try:
            if text and words is not None:
                return words(text)
            if _DAY.fullmatch(text):
                return plain_day(date.fromisoformat(text))
        except ValueError:  # a value of a later version stays as it is
            return text
        return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"


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
