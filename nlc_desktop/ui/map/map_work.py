"""Making maps on paper behind the screen: plain functions for jobs, nothing of Qt.

The services load the typesetting, which takes a moment; they are imported on the worker.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MapSheet
from nlc_desktop.domain.papers import Language
from nlc_desktop.progress import Progress
from nlc_desktop.services.session import OpenOffice

if TYPE_CHECKING:
    from nlc_desktop.services.map_papers import MapPaperRequest
    from nlc_desktop.services.papers import PagePicture, PaperFile

PDF = "pdf"
FORMATS = (PDF, "graphml", "gexf", "csv")
"""What a map is written as: values of `map_export.MapFormat`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapWanted:
    """Which map, for whom, of which day, on what; ``kit`` is the Net-Map kit instead."""

    map_id: str
    audience: Audience
    language: Language
    sheet: MapSheet
    tiles: tuple[int, int]
    colour: bool
    on: date
    since: date | None
    redact_above: Audience | None
    redact_all: bool
    copy: int
    copies: int
    focus: frozenset[str] | None
    kit: bool = False

    def request(self) -> "MapPaperRequest":
        """The same for the services."""
        from nlc_desktop.services.map_papers import MapPaperRequest  # noqa: PLC0415

        return MapPaperRequest(
            map_id=self.map_id,
            audience=self.audience,
            language=self.language,
            sheet=self.sheet,
            tiles=self.tiles,
            colour=self.colour,
            on=self.on,
            since=self.since,
            redact_above=self.redact_above,
            redact_all=self.redact_all,
            copy=self.copy,
            copies=self.copies,
            focus=self.focus,
        )


@dataclass(frozen=True, slots=True)
class ShownMap:
    """A finished paper with pictures of its pages, and how many nodes its readers may not see."""

    name: str
    data: bytes
    pages: "tuple[PagePicture, ...]"
    left_out: int = 0


def _made(office: OpenOffice, wanted: MapWanted) -> "PaperFile":
    from nlc_desktop.services import map_papers  # noqa: PLC0415

    if wanted.kit:
        return map_papers.make_kit(office, wanted.map_id, wanted.language)
    return map_papers.make_map(office, wanted.request())


def pictures(office: OpenOffice, wanted: MapWanted, dpi: int) -> Callable[[Progress], ShownMap]:
    """Makes a paper and pictures of its pages."""

    def work(progress: Progress) -> ShownMap:
        from nlc_desktop.services import map_papers, papers  # noqa: PLC0415

        progress.step(0, 3)
        made = _made(office, wanted)
        progress.step(1, 3)
        out = 0 if wanted.kit else map_papers.map_view(office, wanted.request()).left_out
        progress.step(2, 3)
        return ShownMap(made.name, made.data, papers.page_pictures(made.data, dpi), out)

    return work


def pages_again(shown: ShownMap, dpi: int) -> Callable[[Progress], ShownMap]:
    """Other pictures of a paper that was made already."""

    def work(progress: Progress) -> ShownMap:
        from nlc_desktop.services import papers  # noqa: PLC0415

        progress.step(0, 1)
        pages = papers.page_pictures(shown.data, dpi)
        return ShownMap(shown.name, shown.data, pages, shown.left_out)

    return work


def exporting(
    office: OpenOffice, wanted: MapWanted, form: str, folder: Path
) -> Callable[[Progress], tuple[Path, ...]]:
    """Writes the paper into a folder, or the map in a format of other programs.

    ``form`` is one of `FORMATS`; files of other programs are named as the paper is.
    """

    def work(progress: Progress) -> tuple[Path, ...]:
        from nlc_desktop.services import map_export, papers  # noqa: PLC0415

        progress.step(0, 2)
        paper = _made(office, wanted)
        progress.step(1, 2)
        if form == PDF or wanted.kit:
            return (papers.write(paper, folder),)
        target = (folder / paper.name).with_suffix(f".{form}")
        format_ = map_export.MapFormat(form)
        return map_export.export_map(office, wanted.request(), format_, target).files

    return work
