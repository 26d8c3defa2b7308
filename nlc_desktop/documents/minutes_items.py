"""What a meeting was about, at the head of its minutes: beside a label, or in two columns."""

from collections.abc import Sequence
from dataclasses import replace

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.formats.country_form import Items
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Row
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import MinutesView

_COLON = 42.5 * m.MM
_VALUE = 47.5 * m.MM
_NUMBER = 7.5 * m.MM
_COLUMN_NUMBER = 10 * m.MM
_GAP = 2 * m.MM


def head_labels(paper: Compositor, view: MinutesView, titles: Sequence[str]) -> list[Block]:
    """The labels of the meeting; where the country has it so, with its items as the last one."""
    if paper.form.items is not Items.LABEL:
        return paper.head_labels("minutes", view.head)
    pairs = paper.head_values("minutes", view.head, until=view.closed_at)
    labels = paper.labels(pairs, colon=_COLON, value=_VALUE)
    rows = [_labelled(paper, number, title) for number, title in enumerate(titles, start=1)]
    if not rows:
        return labels
    return [
        *(replace(label, after=0.0) for label in labels),
        *rows[:-1],
        replace(rows[-1], after=2 * m.U),
    ]


def in_columns(paper: Compositor, titles: Sequence[str]) -> list[Block]:
    """The items in two columns under a head, and the head of what follows."""
    if paper.form.items is not Items.COLUMNS or not titles:
        return []
    half = -(-len(titles) // 2)
    numbered = [f"{number}." for number in range(1, len(titles) + 1)]
    entries = list(zip(numbered, titles, strict=True))
    rows = [
        _pair(paper, entries[place : place + 1], entries[half + place : half + place + 1])
        for place in range(half)
    ]
    return [_head(paper, "label.items", keep=min(half, 6)), *rows, _head(paper, "head.proceedings")]


def _head(paper: Compositor, word: str, keep: int = 1) -> Block:
    """The head of a list."""
    text = f"{paper.form.say(word).upper()}:"
    return paper.paragraph([Span(text, m.BODY_BOLD)], before=m.U, after=m.U, keep=keep)


def _labelled(paper: Compositor, number: int, title: str) -> Row:
    """One item in the column of the values; the label stands beside the first."""
    label = [Span(paper.form.say("label.items"), m.BODY)] if number == 1 else []
    colon = [Span(":", m.BODY)] if number == 1 else []
    text = _VALUE + _NUMBER
    return Row(
        cells=(
            paper.cell(label, 0, _COLON - m.U),
            paper.cell(colon, _COLON, _VALUE - _COLON),
            paper.cell([Span(f"{number}.", m.BODY)], _VALUE, _NUMBER),
            paper.cell([paper.span(title, m.BODY)], text, paper.grid.text - text),
        ),
        above=0.0,
        below=0.0,
        rule=False,
    )


def _pair(
    paper: Compositor, left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]]
) -> Row:
    """An item of each column."""
    half = paper.grid.text / 2
    width = half - _COLUMN_NUMBER - _GAP
    cells = [
        cell
        for edge, entries in ((0.0, left), (half, right))
        for number, title in entries
        for cell in (
            paper.cell([Span(number, m.CELL)], edge, _COLUMN_NUMBER),
            paper.cell([paper.span(title, m.CELL)], edge + _COLUMN_NUMBER, width),
        )
    ]
    return Row(cells=tuple(cells), above=0.0, below=1.25 * m.MM, rule=False)
