"""Tables of texts, as papers about people need them: head, rows, fixed columns and one that gives.

Nothing is written in them by hand, so they have no uprights (papers.md 2).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Row
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.documents.typesetting.words import Style

_GAP = 2 * m.MM


@dataclass(frozen=True, slots=True)
class Text:
    """What one cell says: parts below each other, each in a style."""

    parts: tuple[tuple[str, Style], ...]


def text(main: str, small: str = "", *, bold: bool = False) -> Text:
    """A cell with a text and something in small print under it."""
    style = m.CELL_BOLD if bold else m.CELL
    return Text(tuple((part, kind) for part, kind in ((main, style), (small, m.SMALL)) if part))


def table(
    paper: Compositor, heads: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[Text]]
) -> list[Row]:
    """A table; a width of 0 takes what is left of the line."""
    edges = _edges(paper, widths)
    words = [Text(((head, m.TABLE_HEAD),)) for head in heads]
    head = _row(paper, edges, words, None, rule_above=True, keep=min(2, len(rows)))
    return [head, *(_row(paper, edges, cells, head) for cells in rows)]


def _edges(paper: Compositor, widths: Sequence[float]) -> list[tuple[float, float]]:
    """Where each column begins and how wide it is."""
    left = paper.grid.text - sum(widths)
    found: list[tuple[float, float]] = []
    at = 0.0
    for width in widths:
        own = width or left
        found.append((at, own))
        at += own
    return found


def _row(
    paper: Compositor,
    edges: Sequence[tuple[float, float]],
    cells: Sequence[Text],
    head: Block | None,
    *,
    rule_above: bool = False,
    keep: int = 0,
) -> Row:
    """One row; the columns but the last leave a gap to the next."""
    ends = [*[_GAP] * (len(edges) - 1), 0.0]
    return Row(
        cells=[
            paper.cell(_spans(paper, cell), at, width - gap)
            for cell, (at, width), gap in zip(cells, edges, ends, strict=True)
        ],
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        rule_above=rule_above,
        keep=keep,
        head=head,
    )


def _spans(paper: Compositor, cell: Text) -> list[Span]:
    """The parts of a cell with what holds together held together."""
    return [paper.span(part, style) for part, style in cell.parts]
