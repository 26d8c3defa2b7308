"""What the log says about a record, in words people use."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.operations import DELETED, Value
from nlc_desktop.domain.step_names import step_name
from nlc_desktop.i18n import tr
from nlc_desktop.ui.widgets.columns import Cell, Mark
from nlc_desktop.ui.wording import clock, plain_day

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
    """What each field is called, marked with ``tr_noop``; others are not told.

    A key like ``detail.value`` names the field of one table where its name means another thing.
    """
    words: Words = field(default_factory=dict[tuple[str, str], Callable[[str], str]])
    comments: Mapping[str, str] = field(default_factory=dict[str, str])
    """What tells the name of a field apart from the same word elsewhere, as it was marked."""

    def told(self, rows: Sequence[HistoryRow], zone: ZoneInfo) -> tuple[Told, ...]:
        """The steps, newest first, each with what it changed."""
        steps: dict[str, list[HistoryRow]] = {}
        for row in rows:
            steps.setdefault(row.group, []).append(row)
        return tuple(self._step(group, found, zone) for group, found in steps.items())

    def _step(self, group: str, rows: list[HistoryRow], zone: ZoneInfo) -> Told:
        newest = rows[0]
        made = {row.record for row in rows if row.field == DELETED and row.new is False}
        said = [
            self._change(row, zone)
            for row in rows
            if row.record not in made and row.field in self.fields
        ]
        return Told(
            group,
            newest.when.astimezone(zone),
            newest.actor,
            step_name(newest.label),
            tuple(dict.fromkeys(said)),
            newest.own,
        )

    def _change(self, row: HistoryRow, zone: ZoneInfo) -> str:
        own = f"{row.table}.{row.field}"
        field_key = own if own in self.fields else row.field
        name = tr(self.fields[field_key], self.comments.get(field_key, ""))
        old, new = self._value(row, row.old, zone), self._value(row, row.new, zone)
        if not old:
            return tr("{field}: {new}", field=name, new=new)
        if not new:
            return tr("{field}: {old} taken out", field=name, old=old)
        return tr("{field}: {old} → {new}", field=name, old=old, new=new)

    def _value(self, row: HistoryRow, value: Value, zone: ZoneInfo) -> str:
        if isinstance(value, bool):
            return tr("yes") if value else tr("no")
        text = "" if value is None else str(value)
        try:
            return self._spoken(row, text, zone) if text else ""
        except ValueError:  # a value of a later version stays as it is
            return text

    def _spoken(self, row: HistoryRow, text: str, zone: ZoneInfo) -> str:
        """A stored text in words; raises ValueError for one no longer understood."""
        words = self.words.get((row.table, row.field))
        if words is not None:
            return words(text)
        if row.field.endswith("starts"):
            return _moment(text, zone)
        if _DAY.fullmatch(text):
            return plain_day(date.fromisoformat(text))
        return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"


def _moment(text: str, zone: ZoneInfo) -> str:
    moment = datetime.fromisoformat(text).astimezone(zone)
    return tr("{day}, {time}", day=plain_day(moment.date()), time=clock(moment))


def what_cell(row: Told) -> Cell:
    """The step, and below it what it changed."""
    return Cell(row.step, second=" · ".join(row.changes), tooltip="\n".join(row.changes))


def where_cell(row: Told) -> Cell:
    """Whether it was done on this laptop."""
    said = tr("this laptop") if row.own else tr("another laptop")
    return Cell(said, "text_2", mark=Mark("hard-drive" if row.own else "git-merge", size=14))
