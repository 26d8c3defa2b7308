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
    PaperKind.LETTER,
    PaperKind.ATTENDANCE,
    PaperKind.ATTENDANCE_BLANK,
    PaperKind.MATTERS,
    PaperKind.MINUTES,
)
_ICONS = {
    PaperKind.AGENDA: "list",
    PaperKind.LETTER: "mail",
    PaperKind.ATTENDANCE: "users",
    PaperKind.ATTENDANCE_BLANK: "users",
    PaperKind.MATTERS: "history",
    PaperKind.MINUTES: "file-text",
}


@dataclass(frozen=True, slots=True)
class Document:
    """A paper in the list."""

    id: str
    kind: PaperKind
    state: str
    ready: bool
    title: str


def documents(
    page: MeetingPage, *, written: bool, letters: int, matters: bool = False
) -> list[Document]:
    """Every paper of a meeting, its letters in one line, ``matters`` arising where there are any.

    The minutes can be made once something is ``written``, letters once the meeting is called.
    """
    ready = {PaperKind.MINUTES: written, PaperKind.LETTER: letters > 0}
    kinds = [kind for kind in _KINDS if matters or kind is not PaperKind.MATTERS]
    return [_document(kind, page, ready.get(kind, True), letters) for kind in kinds]


def columns() -> tuple[Column[Document], ...]:
    """One column: the paper, its state below."""
    return (Column("paper", tr_noop("Paper"), _cell, stretch=True),)


def _cell(row: Document) -> Cell:
    role = "text" if row.ready else "text_off"
    return Cell(row.title, role, Mark(_ICONS[row.kind], role), second=row.state, bold=row.ready)


def _document(kind: PaperKind, page: MeetingPage, ready: bool, letters: int) -> Document:
    return Document(kind.value, kind, _state(kind, page, ready), ready, _title(kind, letters))


def _title(kind: PaperKind, letters: int) -> str:
    if kind is not PaperKind.LETTER:
        return paper_word(kind)
    return tr("Letters · {n}", n=letters) if letters else tr("Letters")


def _state(kind: PaperKind, page: MeetingPage, ready: bool) -> str:
    if not ready and kind is PaperKind.LETTER:
        return tr("made when the meeting is called")
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
