"""The findings as rows: the name of each kind, then what was found of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from nlc_desktop.domain.search import Hit, SearchKind
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.desk import LINK_TYPE, Destination, RoomKey

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()

_KINDS = {
    SearchKind.ORGANISATION: (tr_noop("Organisations"), "building-2"),
    SearchKind.POST: (tr_noop("Posts"), "user"),
    SearchKind.PERSON: (tr_noop("People", "kind of finding"), "user"),
    SearchKind.PROGRAMME: (tr_noop("Programmes"), "sprout"),
    SearchKind.MEETING: (tr_noop("Meetings"), "calendar-days"),
    SearchKind.AGENDA_ITEM: (tr_noop("Agenda items"), "list"),
    SearchKind.MINUTES: (tr_noop("Minutes", "kind of finding"), "sticky-note"),
    SearchKind.DECISION: (tr_noop("Decisions"), "gavel"),
    SearchKind.ACTION: (tr_noop("Actions"), "flag"),
    SearchKind.MAP: (tr_noop("Maps"), "waypoints"),
    SearchKind.LINK_TYPE: (tr_noop("Types of link"), "link"),
}
_ROOMS = {
    SearchKind.ORGANISATION: RoomKey.STAKEHOLDERS,
    SearchKind.POST: RoomKey.STAKEHOLDERS,
    SearchKind.PERSON: RoomKey.STAKEHOLDERS,
    SearchKind.PROGRAMME: RoomKey.PROGRAMMES,
    SearchKind.MEETING: RoomKey.MEETINGS,
    SearchKind.AGENDA_ITEM: RoomKey.MEETINGS,
    SearchKind.MINUTES: RoomKey.MEETINGS,
    SearchKind.DECISION: RoomKey.MEETINGS,
    SearchKind.ACTION: RoomKey.ACTIONS,
    SearchKind.MAP: RoomKey.MAP,
    SearchKind.LINK_TYPE: RoomKey.MAP,
}
_COMMENTS = {SearchKind.PERSON: "kind of finding", SearchKind.MINUTES: "kind of finding"}


def kind_word(kind: SearchKind) -> str:
    """What the findings of a kind are called."""
    return tr(_KINDS[kind][0], _COMMENTS.get(kind, ""))


def kind_icon(kind: SearchKind) -> str:
    """The icon of a kind."""
    return _KINDS[kind][1]


def destination(hit: Hit) -> Destination:
    """Where a finding is shown: its record, or its place in the record it belongs to."""
    room = _ROOMS[hit.kind]
    if room is RoomKey.MEETINGS and hit.target and hit.target != hit.record:
        return Destination(room, hit.target, hit.record)
    if room is RoomKey.ACTIONS:
        return Destination(room, hit.record)
    if hit.kind is SearchKind.LINK_TYPE:
        return Destination(room, hit.record, LINK_TYPE)
    return Destination(room, hit.target or hit.record)


def place_on_map(hit: Hit) -> Destination | None:
    """Where an organisation, or that of a post, stands on the map; nothing for other findings."""
    if hit.kind in (SearchKind.ORGANISATION, SearchKind.POST):
        return Destination(RoomKey.MAP, hit.target or hit.record)
    return None


class Role(IntEnum):
    """What a row is painted from."""

    HIT = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class _Row:
    kind: SearchKind
    hit: Hit | None = None


class FindingsModel(QAbstractListModel):
    """Kinds and hits in one list; the rows of kinds can't be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Shows other findings; they come together by kind."""
        self.beginResetModel()
        rows: list[_Row] = []
        for hit in hits:
            if not rows or rows[-1].kind is not hit.kind:
                rows.append(_Row(hit.kind))
            rows.append(_Row(hit.kind, hit))
        self._rows = rows
        self.endResetModel()

    def hit_at(self, index: Index) -> Hit | None:
        """The finding in a row, if it is one."""
        return self._rows[index.row()].hit if 0 <= index.row() < len(self._rows) else None

    def next_hit(self, row: int, step: int) -> int:
        """The row of the next finding that way, or -1."""
        row += step
        while 0 <= row < len(self._rows):
            if self._rows[row].hit is not None:
                return row
            row += step
        return -1

    @override
    def rowCount(self, parent: Index = _NONE, /) -> int:
        """Findings and the names of their kinds."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        """Only findings can be chosen."""
        if self.hit_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """The title, what a screen reader says, or what a row is painted from."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Role.HIT:
            return row.hit
        if role == Role.KIND:
            return row.kind
        if role == Qt.ItemDataRole.DisplayRole:
            return row.hit.title if row.hit else kind_word(row.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole and row.hit:
            return tr("{kind}: {title}", kind=kind_word(row.kind), title=row.hit.title)
        return None
