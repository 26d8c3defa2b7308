"""Making papers behind the screen: plain functions for jobs, nothing of Qt.

The services of papers load the typesetting, which takes a moment; they are imported on the
worker with the first paper.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.progress import Progress
from nlc_desktop.services.session import OpenOffice

if TYPE_CHECKING:
    from nlc_desktop.services.papers import PagePicture, PaperRequest


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper of which meeting, for whom, in which language, on what size of paper."""

    kind: PaperKind
    meeting: str
    audience: Audience
    language: Language
    size: PaperSize

    def request(self) -> "PaperRequest":
        """The same for the services."""
        from nlc_desktop.services.papers import PaperRequest  # noqa: PLC0415

        return PaperRequest(self.kind, self.meeting, self.audience, self.language, self.size)


@dataclass(frozen=True, slots=True)
class Shown:
    """A finished paper with pictures of its pages."""

    name: str
    data: bytes
    pages: "tuple[PagePicture, ...]"


def pictures(office: OpenOffice, wanted: Wanted, dpi: int) -> Callable[[Progress], Shown]:
    """Makes a paper and pictures of its pages."""

    def work(progress: Progress) -> Shown:
        from nlc_desktop.services import papers  # noqa: PLC0415

        progress.step(0, 2)
        made = papers.make(office, wanted.request())
        progress.step(1, 2)
        return Shown(made.name, made.data, papers.page_pictures(made.data, dpi))

    return work


def pages_again(shown: Shown, dpi: int) -> Callable[[Progress], Shown]:
    """Other pictures of a paper that was made already."""

    def work(progress: Progress) -> Shown:
        from nlc_desktop.services import papers  # noqa: PLC0415

        progress.step(0, 1)
        return Shown(shown.name, shown.data, papers.page_pictures(shown.data, dpi))

    return work


def exporting(office: OpenOffice, wanted: Wanted, folder: Path) -> Callable[[Progress], Path]:
    """Writes one paper into a folder."""

    def work(progress: Progress) -> Path:
        from nlc_desktop.services import papers  # noqa: PLC0415

        progress.step(0, 1)
        return papers.export(office, wanted.request(), folder)

    return work


def exporting_all(
    office: OpenOffice, wanted: Wanted, languages: Sequence[Language], folder: Path
) -> Callable[[Progress], tuple[Path, ...]]:
    """Writes all papers of a meeting for one audience."""

    def work(progress: Progress) -> tuple[Path, ...]:
        from nlc_desktop.services import papers  # noqa: PLC0415

        return papers.export_meeting(
            office,
            wanted.meeting,
            wanted.audience,
            languages,
            folder,
            wanted.size,
            progress,
        )

    return work
