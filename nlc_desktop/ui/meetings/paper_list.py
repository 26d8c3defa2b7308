"""The papers of a meeting in a list: what each is, and how final."""

from dataclasses import dataclass

from nlc_desktop.domain.meetings import MeetingPage, MeetingState
from nlc_desktop.domain.papers import PaperKind
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.wording import plain_day
from nlc_desktop.ui.words import paper_word

_KINDS = (
    PaperKind.AGENDA,
    PaperKind.ATTENDANCE,
    PaperKind.ATTENDANCE_BLANK,
    PaperKind.MINUTES,
)
_ICONS = {
    PaperKind.AGENDA: "list",
    PaperKind.ATTENDANCE: "users",
    PaperKind.ATTENDANCE_BLANK: "users",
    PaperKind.MINUTES: "file-text",
}


@dataclass(frozen=True, slots=True)
class Document:
    """A paper in the list."""

    id: str
    kind: PaperKind
    state: str
    ready: bool


def documents(page: MeetingPage, *, written: bool) -> list[Document]:
    """Every paper of a meeting; the minutes can be made once something is ``written``."""
    return [_document(kind, page, written) for kind in _KINDS]


def columns() -> tuple[Column[Document], ...]:
    """One column: the paper, its state below."""
    return (Column("paper", tr_noop("Paper"), _cell, stretch=True),)


def _cell(row: Document) -> Cell:
    role = "text" if row.ready else "text_off"
    return Cell(
        paper_word(row.kind), role, Mark(_ICONS[row.kind], role), second=row.state, bold=row.ready
    )


def _document(kind: PaperKind, page: MeetingPage, written: bool) -> Document:
    ready = kind is not PaperKind.MINUTES or written
    return Document(kind.value, kind, _state(kind, page, ready), ready)


def _state(kind: PaperKind, page: MeetingPage, ready: bool) -> str:
    if not ready:
        return tr("nothing is written yet")
    if page.row.state is MeetingState.VOID:
        return tr("called off")
    return _minutes_state(page) if kind is PaperKind.MINUTES else _call_state(page)


def _call_state(page: MeetingPage) -> str:
    if page.called_on is None:
        return tr("draft")
    return tr("called {day}", day=plain_day(page.called_on))


def _minutes_state(page: MeetingPage) -> str:
    if page.confirmed_on is not None:
        return tr("adopted {day}", day=plain_day(page.confirmed_on))
    if page.circulated_on is not None:
        return tr("circulated {day}", day=plain_day(page.circulated_on))
    return tr("draft")
