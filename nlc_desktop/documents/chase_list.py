"""The chase list: guests who have not answered, to ring up, with boxes for what they say (F65)."""

from collections.abc import Sequence
from dataclasses import replace

from nlc_desktop.documents.box_rows import TO_WORD, BoxRow, RingingList, numbers, set_ringing_list
from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.person_words import spaced
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, Row
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.people_papers import ChaseLineView, ChaseListView

_INSET = 1.5 * m.MM
_NUMBER = 10 * m.MM
_KNOWN = 45 * m.MM
_ANSWER = 55 * m.MM
_HEAD = 7.5 * m.MM
_ROW = 17 * m.MM
_SECOND = 27 * m.MM
"""From the first box of a line to the second."""
_LOWER = 7 * m.MM
"""From the first line of boxes to the second."""


def set_chase_list(paper: Compositor, view: ChaseListView) -> SetPaper:
    """Sets the list in type."""
    own = RingingList("chase", _labels(paper, view), _table(paper, view.lines))
    return set_ringing_list(paper, view, own)


def _labels(paper: Compositor, view: ChaseListView) -> list[tuple[str, str]]:
    """Which meeting, when and where, until when, how many."""
    say, head = paper.form.say, view.head
    date, time = paper.when(head)
    number = paper.number(head)
    rows = [
        (say("label.meeting"), f"{head.title} {number}".strip()),
        (say("label.date"), date),
        (say("label.time"), time),
        (say("label.venue"), head.venue),
        (
            say("chase.answer-by"),
            paper.form.date_with_day(view.answer_by) if view.answer_by else "",
        ),
        (say("chase.count"), str(len(view.lines))),
    ]
    return [(label, value) for label, value in rows if value]


def _edges(paper: Compositor) -> tuple[float, float]:
    """Where the numbers and the answers begin."""
    answer = paper.grid.text - _ANSWER
    return answer - _KNOWN, answer


def _table(paper: Compositor, lines: Sequence[ChaseLineView]) -> list[Block]:
    head = _head(paper)
    rows = [head, *(_line(paper, at, line, head) for at, line in enumerate(lines, 1))]
    return [*rows[:-1], replace(rows[-1], keep=1)]


def _head(paper: Compositor) -> Row:
    known, answer = _edges(paper)
    say = paper.form.say
    columns = (
        (say("sheet.number"), 0.0, _NUMBER),
        (say("phone-round.who"), _NUMBER + _INSET, known - _NUMBER),
        (say("phone-round.known"), known + _INSET, _KNOWN),
        (say("chase.now"), answer + _INSET, _ANSWER - _INSET),
    )
    return Row(
        cells=[paper.cell([Span(word, m.TABLE_HEAD)], at, width) for word, at, width in columns],
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        above=1.75 * m.MM,
        least=_HEAD,
        rule_above=True,
        keep=1,
    )


def _line(paper: Compositor, number: int, line: ChaseLineView, head: Block) -> Row:
    """A guest: who, numbers and code, three boxes and a line for the delegate's name."""
    known, answer = _edges(paper)
    say = paper.form.say
    start, left = _NUMBER + _INSET, answer + _INSET
    word = say("chase.delegate")
    delegate = paper.width(word, m.CELL)
    x, end = paper.at(0), paper.at(paper.grid.text)
    return BoxRow(
        cells=[
            paper.cell([Span(f"{number}.", m.CELL)], 0, _NUMBER),
            paper.cell(_who(paper, line), start, known - start - _INSET),
            paper.cell(_known(paper, line), known + _INSET, _KNOWN - 2 * _INSET),
            _word(paper, say("chase.yes"), left, _SECOND - TO_WORD),
            _word(paper, say("chase.no"), left + _SECOND, _ANSWER - _SECOND - TO_WORD - _INSET),
            replace(_word(paper, word, left, _ANSWER - TO_WORD - _INSET), drop=_LOWER),
        ],
        x=x,
        end=end,
        above=1.25 * m.MM,
        below=1.25 * m.MM,
        least=_ROW,
        uprights=(paper.at(known), paper.at(answer)),
        boxes=(
            (paper.at(left), 0.0),
            (paper.at(left + _SECOND), 0.0),
            (paper.at(left), _LOWER),
        ),
        write=(paper.at(left + TO_WORD + delegate + m.MM), end),
        first_line=1.25 * m.MM + _LOWER + 5 * m.MM,
        head=head,
    )


def _word(paper: Compositor, word: str, at: float, width: float) -> Cell:
    """The word beside a box."""
    return paper.cell([Span(word, m.CELL)], at + TO_WORD, width)


def _who(paper: Compositor, line: ChaseLineView) -> list[Span]:
    """The person, the post, whom they come from, and since when they could have answered."""
    say = paper.form.say
    names = [line.name, line.native_name, line.post, line.organisation]
    shown = [name for name in names if name]
    spans = [paper.span(name, m.CELL if at else m.CELL_BOLD) for at, name in enumerate(shown)]
    sent = say("chase.not-sent")
    if line.sent_on is not None:
        sent = say("chase.sent", date=paper.form.date(line.sent_on))
    return [*spans, paper.span(sent, m.SMALL)]


def _known(paper: Compositor, line: ChaseLineView) -> list[Span]:
    """The numbers, and the code that answers by telephone."""
    spans = numbers(paper, line.contacts)
    if line.code:
        code = paper.form.say("chase.code", code=spaced(line.code))
        spans.append(paper.span(code, m.SMALL))
    return spans
