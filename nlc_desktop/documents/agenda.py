"""The agenda: when, what, who, and what is asked of the meeting, on one grid."""

from datetime import timedelta

from nlc_desktop.documents.compositor import Compositor, SetPaper, one_line
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, Row
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import AgendaLineView, AgendaView, ItemKind

_NUMBER = 15 * m.MM
_ITEM = 22.5 * m.MM
_PURPOSE_WIDTH = 28 * m.MM
_MINUTES_WIDTH = 12 * m.MM
_GAP = 2 * m.MM


def set_agenda(paper: Compositor, view: AgendaView) -> SetPaper:
    """Sets an agenda in type."""
    head = view.head
    blocks = [
        *letterhead(paper, view.letterhead, slogans=True),
        *paper.title("agenda", head),
        *paper.head_labels("agenda", head, registration=True),
        *_table(paper, view),
        *_notes(paper, view),
    ]
    title = paper.running("agenda.running", head)
    frame = paper.frame(head, title, paper.state_words(head))
    return paper.bind(blocks, frame, title=title, author=view.letterhead.name)


def _table(paper: Compositor, view: AgendaView) -> list[Block]:
    """The table of items with its head and the closing row."""
    head = _head(paper)
    rows: list[Block] = [_row(paper, line, head) for line in view.lines]
    closing = _closing(paper, view, head)
    return [head, *rows, *([closing] if closing is not None else [])]


def _edges(paper: Compositor) -> tuple[float, float]:
    """Where purpose and minutes stand; the item takes what other paper sizes add."""
    minutes = paper.grid.text - _MINUTES_WIDTH
    return minutes - _PURPOSE_WIDTH, minutes


def _cells(paper: Compositor, parts: tuple[list[Span], ...], drop: float = 0) -> list[Cell]:
    """The five columns: time, number, item, purpose, minutes."""
    purpose, minutes = _edges(paper)
    time, number, item, aim, length = parts
    return [
        paper.cell(time, 0, _NUMBER - _GAP, drop=drop),
        paper.cell(number, _NUMBER, _ITEM - _NUMBER, drop=drop),
        paper.cell(item, _ITEM, purpose - _ITEM - _GAP, drop=drop),
        paper.cell(aim, purpose, _PURPOSE_WIDTH - _GAP, drop=drop),
        paper.cell(length, minutes, _MINUTES_WIDTH, flush=True, drop=drop),
    ]


def _head(paper: Compositor) -> Row:
    """The head of the table; stays with the first two items."""
    names = ("time", "number", "item", "purpose", "minutes")
    spans = tuple([Span(paper.form.say(f"agenda.{name}"), m.TABLE_HEAD)] for name in names)
    return Row(
        cells=_cells(paper, spans),
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        rule_above=True,
        keep=2,
    )


def _row(paper: Compositor, line: AgendaLineView, head: Row) -> Row:
    """One item: the clock first, because that is what a late guest looks for."""
    form = paper.form
    title = form.say("agenda.closed-item") if line.closed and not line.title else line.title
    time = form.clock(line.starts) if line.starts is not None else ""
    purpose = form.say(f"purpose.{line.kind.value}")
    parts = (
        [Span(time, m.BODY)],
        [Span(f"{line.number}." if line.number else "", m.BODY)],
        [paper.span(title, m.BODY), paper.span(_small(paper, line), m.SMALL)],
        [Span("" if line.kind is ItemKind.BREAK else purpose, m.BODY)],
        [Span(str(line.minutes) if line.minutes else "", m.BODY)],
    )
    return Row(
        cells=_cells(paper, parts),
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        head=head,
        outline=one_line(f"{line.number}. {title}") if line.number else "",
    )


def _small(paper: Compositor, line: AgendaLineView) -> str:
    """Who presents, which papers belong to it, and a note, in small print under the item."""
    papers = [paper.cited(name) for name in line.papers]
    return " · ".join(filter(None, [line.presenter.strip(), *papers, line.note.strip()]))


def _closing(paper: Compositor, view: AgendaView, head: Row) -> Row | None:
    """The last row: when the meeting closes, and the sum of minutes."""
    total = sum(line.minutes for line in view.lines)
    ends = view.head.ends
    last = view.lines[-1] if view.lines else None
    if last is not None and last.starts is not None:
        ends = last.starts + timedelta(minutes=last.minutes)
    if ends is None and not total:
        return None
    parts = (
        [Span(paper.form.clock(ends) if ends is not None else "", m.BODY)],
        [Span("", m.BODY)],
        [Span(paper.form.say("agenda.close"), m.BODY)],
        [Span("", m.BODY)],
        [Span(str(total) if total else "", m.BODY_BOLD)],
    )
    return Row(cells=_cells(paper, parts), x=paper.at(0), end=paper.at(paper.grid.text), head=head)


def _notes(paper: Compositor, view: AgendaView) -> list[Block]:
    """Attached papers and what to bring; then the secretariat."""
    texts = [text for text in (_attached(paper, view), view.bring.strip()) if text]
    blocks: list[Block] = []
    if texts:
        spans = [paper.span(text, m.BODY) for text in texts]
        blocks.append(paper.paragraph(spans, before=2 * m.U, after=m.U))
    if view.head.secretariat.strip():
        text = paper.form.say("agenda.secretariat", secretariat=view.head.secretariat.strip())
        before = m.U if blocks else 2 * m.U
        blocks.append(paper.paragraph([paper.span(text, m.SMALL)], before=before))
    return blocks


def _attached(paper: Compositor, view: AgendaView) -> str:
    """The sentence "Papers 1/2026 and 2/2026 are attached."; each paper once, in order."""
    names = sorted({name.strip() for line in view.lines for name in line.papers if name.strip()})
    if not names:
        return ""
    count = "one" if len(names) == 1 else "many"
    numbers = tuple(number for name in names if (number := paper.paper_number(name)))
    if len(numbers) == len(names):
        listed = paper.form.listed(numbers)
        return paper.form.say(f"attached.numbers-{count}", numbers=listed)
    listed = paper.form.listed(tuple(names))
    return paper.form.say(f"attached.names-{count}", papers=listed)
