"""Makes a paper: a view in, the bytes of a PDF and its file name out."""

from dataclasses import dataclass, replace
from typing import cast

from nlc_desktop.documents.agenda import set_agenda
from nlc_desktop.documents.attendance_sheet import set_attendance_sheet
from nlc_desktop.documents.compositor import Compositor, SetPaper, Shared
from nlc_desktop.documents.file_names import public_file_name
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.letter import set_letter
from nlc_desktop.documents.matters import set_matters
from nlc_desktop.documents.minutes import set_minutes
from nlc_desktop.documents.recovery_sheet import set_recovery_sheet
from nlc_desktop.domain.letters import LetterView
from nlc_desktop.domain.matters_papers import MattersView
from nlc_desktop.domain.papers import (
    AgendaView,
    AttendanceSheetView,
    Language,
    MinutesView,
    PaperKind,
    PaperSize,
    RecoverySheetView,
)

PaperView = (
    AgendaView | AttendanceSheetView | LetterView | MattersView | MinutesView | RecoverySheetView
)

_VIEWS: dict[PaperKind, type[PaperView]] = {
    PaperKind.AGENDA: AgendaView,
    PaperKind.ATTENDANCE_BLANK: AttendanceSheetView,
    PaperKind.ATTENDANCE: AttendanceSheetView,
    PaperKind.MINUTES: MinutesView,
    PaperKind.LETTER: LetterView,
    PaperKind.MATTERS: MattersView,
    PaperKind.RECOVERY: RecoverySheetView,
}
"""The view each paper is set from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedPaper:
    """A finished paper."""

    data: bytes
    file_name: str
    """Made from the public title alone, safe on every system."""
    pages: int
    missing: tuple[str, ...] = ()
    """Characters no shipped face can show; they print as an empty box."""


def render(
    view: PaperView,
    *,
    kind: PaperKind,
    language: Language,
    size: PaperSize,
    country: str = "my",
    shared: Shared | None = None,
) -> RenderedPaper:
    """Sets a paper in type; those of one batch share what they have in common.

    Raises `PaperError` when it can't be made (no form for the language, a crest that is no
    picture) and `TypeError` when it isn't given the view of its kind: papers are never made
    from records.
    """
    if not isinstance(cast("object", view), _VIEWS[kind]):
        raise TypeError(f"a {kind.value} is set from {_VIEWS[kind].__name__}, not {type(view)}")
    compositor = Compositor(form_for(language, country), size, kind.value, shared)
    if kind is PaperKind.ATTENDANCE_BLANK and isinstance(view, AttendanceSheetView):
        view = replace(view, people=())
    paper = _set(compositor, view)
    return RenderedPaper(
        data=paper.data,
        file_name=public_file_name(compositor, view),
        pages=paper.pages,
        missing=paper.missing,
    )


def _set(compositor: Compositor, view: PaperView) -> SetPaper:
    """The paper of a view."""
    match view:
        case AgendaView():
            return set_agenda(compositor, view)
        case AttendanceSheetView():
            return set_attendance_sheet(compositor, view)
        case LetterView():
            return set_letter(compositor, view)
        case MattersView():
            return set_matters(compositor, view)
        case MinutesView():
            return set_minutes(compositor, view)
        case RecoverySheetView():
            return set_recovery_sheet(compositor, view)
