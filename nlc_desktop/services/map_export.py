"""Writes a map to a file: PDF, or GraphML, GEXF and CSV for other programs.

All come from one projection: nobody finds more in one of them than on paper.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nlc_desktop.documents import leak_gate
from nlc_desktop.domain.map_papers import MapView
from nlc_desktop.domain.maps import MapRow
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.network import graphs
from nlc_desktop.services import map_papers, papers
from nlc_desktop.services.map_papers import MapPaperRequest
from nlc_desktop.services.papers import PaperFile
from nlc_desktop.services.reading import maps
from nlc_desktop.services.session import OpenOffice


class MapFormat(StrEnum):
    """What a map can be written as."""

    PDF = "pdf"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CSV = "csv"
    """Two tables: nodes, and beside them links."""


_FORMAT_WORDS = (
    *("graph", "graphml", "attributes", "attribute", "directed", "undirected", "position"),
    *("string", "boolean", "integer", "nodes", "edges", "dynamic", "static", "source", "target"),
)


@dataclass(frozen=True, slots=True)
class MapExport:
    """What was written."""

    files: tuple[Path, ...]
    nodes: int
    links: int
    left_out: int
    """Nodes that the audience may not know of."""


def export_map(
    office: OpenOffice, request: MapPaperRequest, form: MapFormat, target: Path
) -> MapExport:
    """Writes a map for one audience; an earlier file of the name is replaced.

    Raises:
        InputError: if the map is gone or not for this audience, or there is nothing on it.
        PaperError: if the file can't be written, or holds what its audience may not see.
    """
    view = map_papers.map_view(office, request)
    map_papers.check_not_empty(view)
    if form is MapFormat.PDF:
        texts = {target: map_papers.make_map(office, request).data}
    else:
        texts = {
            path: text.encode("utf-8-sig" if form is MapFormat.CSV else "utf-8")
            for path, text in _texts(office, request, view, form, target).items()
        }
    files = tuple(
        papers.write(PaperFile(path.name, data, 0), path.parent) for path, data in texts.items()
    )
    return MapExport(files, len(view.network.nodes), len(view.network.links), view.left_out)


def map_named(office: OpenOffice, name: str) -> MapRow:
    """The map with this id or this question.

    Raises:
        InputError: if there is none, or there are several.
    """
    wanted = name.strip().casefold()
    rows = maps.maps(office)
    found = [row for row in rows if row.id == name.strip()] or [
        row for row in rows if row.question.strip().casefold() == wanted
    ]
    if len(found) == 1:
        return found[0]
    raise InputError(
        tr(
            "No map, or more than one, has the question “{name}”. The maps are: {questions}.",
            name=name,
            questions="; ".join(row.question or row.id for row in rows),
        )
    )


def _texts(
    office: OpenOffice, request: MapPaperRequest, view: MapView, form: MapFormat, target: Path
) -> dict[Path, str]:
    """The texts of a format and where they go, each searched for what is withheld."""
    drawing = graphs.Drawing(view.network, view.types, request.language, request.audience)
    if form is MapFormat.GRAPHML:
        texts = {target: graphs.graphml(drawing)}
    elif form is MapFormat.GEXF:
        texts = {target: graphs.gexf(drawing)}
    else:
        links = target.with_name(f"{target.stem}-links{target.suffix}")
        texts = {target: graphs.nodes_csv(drawing), links: graphs.links_csv(drawing)}
    hidden = map_papers.withheld(office, request, view)
    words = _own_words(drawing)
    hidden = {text for text in hidden if text.strip().casefold() not in words}
    for path, text in texts.items():
        leak_gate.check_text(f"{path.name}\n{text}", hidden)
    return texts


def _own_words(drawing: graphs.Drawing) -> frozenset[str]:
    """Words of the formats themselves: a note that says no more than "level" is in every file."""
    values = [drawing.of_node(node) for node in drawing.network.nodes]
    values += [drawing.of_link(link) for link in drawing.network.links]
    names = {name for row in values for name in row}
    return frozenset({*names, *_FORMAT_WORDS, *Level, *Sector})
