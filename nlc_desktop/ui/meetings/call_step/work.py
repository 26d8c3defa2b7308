"""Making letters behind the screen: plain functions for jobs, nothing of Qt.

The services of letters load the typesetting, which takes a moment; they are imported on the
worker with the first letter.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from nlc_desktop.domain.calling import CallDraft, CallFiles
from nlc_desktop.domain.papers import Language
from nlc_desktop.progress import Progress
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.meetings.paper_work import Shown

if TYPE_CHECKING:
    from nlc_desktop.services.call_files import CallPapers


def letter(
    office: OpenOffice, meeting: str, invitation: str, draft: CallDraft, dpi: int
) -> Callable[[Progress], Shown]:
    """One letter as it would go out, with pictures of its pages."""

    def work(progress: Progress) -> Shown:
        from nlc_desktop.services import call_files, papers  # noqa: PLC0415

        progress.step(0, 2)
        made = call_files.preview_letter(office, meeting, invitation, draft)
        progress.step(1, 2)
        return Shown(made.name, made.data, papers.page_pictures(made.data, dpi))

    return work


def finished(
    office: OpenOffice,
    meeting: str,
    language: Language | None = None,
    only: frozenset[str] | None = None,
) -> "Callable[[Progress], CallPapers]":
    """All papers of a call, finished and checked."""

    def work(progress: Progress) -> "CallPapers":
        from nlc_desktop.services import call_files  # noqa: PLC0415

        return call_files.make_papers(office, meeting, progress, only=only, language=language)

    return work


def saving(
    office: OpenOffice,
    meeting: str,
    folder: Path,
    language: Language | None = None,
    only: frozenset[str] | None = None,
) -> Callable[[Progress], CallFiles]:
    """Writes all files of a call into a folder."""

    def work(progress: Progress) -> CallFiles:
        from nlc_desktop.services import call_files  # noqa: PLC0415

        return call_files.make_files(
            office, meeting, folder, progress, only=only, language=language
        )

    return work
