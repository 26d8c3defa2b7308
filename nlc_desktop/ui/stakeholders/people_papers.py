"""Opens the papers about people: phone round, handover of a post, what is kept of somebody."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.i18n import tr
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.paper_window import PaperWindow

if TYPE_CHECKING:
    from nlc_desktop.services.papers import PaperFile


def phone_round(
    desk: Desk, window: QWidget, organisations: Sequence[str] | None = None
) -> PaperWindow:
    """The list to ring up by: of these organisations, or of all that were not confirmed."""

    def make(office: OpenOffice, language: Language, size: PaperSize) -> "PaperFile":
        from nlc_desktop.services import people_papers  # noqa: PLC0415 - loads typesetting

        return people_papers.make_phone_round(office, language, size, organisations)

    note = tr("It holds telephone numbers: keep it in the office and shred it afterwards.")
    return _opened(PaperWindow(desk, tr("Phone round"), make, note=note, parent=window))


def handover(desk: Desk, window: QWidget, post_id: str, on: date) -> PaperWindow:
    """What a successor in a post has to know."""

    def make(office: OpenOffice, language: Language, size: PaperSize) -> "PaperFile":
        from nlc_desktop.services import people_papers  # noqa: PLC0415 - loads typesetting

        return people_papers.make_handover(office, post_id, on, language, size)

    return _opened(PaperWindow(desk, tr("Handover of a post"), make, parent=window))


def subject_access(desk: Desk, window: QWidget, person_id: str) -> PaperWindow:
    """Everything that is kept of somebody, for them to read (R-DP-06)."""

    def make(office: OpenOffice, language: Language, size: PaperSize) -> "PaperFile":
        from nlc_desktop.services import people_papers  # noqa: PLC0415 - loads typesetting

        return people_papers.make_subject_access(office, person_id, language, size)

    note = tr("Give it to the person it is about and to nobody else.")
    return _opened(
        PaperWindow(desk, tr("What is kept about a person"), make, note=note, parent=window)
    )


def _opened(made: PaperWindow) -> PaperWindow:
    made.finished.connect(made.deleteLater)
    made.open()
    return made
