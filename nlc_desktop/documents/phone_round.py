"""The phone round: whom to ring up about old details, a third of the width left to write in."""

from collections.abc import Sequence
from dataclasses import replace

from nlc_desktop.documents.box_rows import TO_WORD, BoxRow, RingingList, numbers, set_ringing_list
from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, Group, Row
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.people_papers import PhoneBodyView, PhoneLineView, PhoneRoundView

_INSET = 1.5 * m.MM
_NAME = 10 * m.MM
_KNOWN_WIDTH = 45 * m.MM
_WRITE_WIDTH = 57.5 * m.MM
_HEAD = 7.5 * m.MM
_ROW = 22.5 * m.MM
_FIRST_LINE = 15 * m.MM
"""Where the lines to write on begin, from the top of a row; its rule is the last one."""
_SECOND_BOX = 29 * m.MM


def set_phone_round(paper: Compositor, view: PhoneRoundView) -> SetPaper:
    """Sets the list of a phone round in type."""
    form = paper.form
    count = len([body for body in view.bodies if body.name])
    labels = (
        (form.say("label.date"), form.date_with_day(view.made_on)),
        (form.say("phone-round.count"), str(count)),
    )
    own = RingingList("phone-round", labels, _table(paper, view.bodies))
    return set_ringing_list(paper, view, own)


def _edges(paper: Compositor) -> tuple[float, float]:
    """Where what is known and what is written begin; names take what other sizes add."""
    write = paper.grid.text - _WRITE_WIDTH
    return write - _KNOWN_WIDTH, write


def _table(paper: Compositor, bodies: Sequence[PhoneBodyView]) -> list[Block]:
    """The table: for each organisation its name, then a row for each line.

    The last row stays with who rang up: no page carries that alone.
    """
    head = _head(paper)
    blocks: list[Block] = [head]
    number = 0
    for body in bodies:
        own = _body(paper, body, head)
        again = Group(parts=((0.0, head), (head.height, own)), tall=head.height + own.height)
        blocks.append(own)
        for place, line in enumerate(body.lines):
            number += 1
            blocks.append(_line(paper, number, line, again if place else own))
    return [*blocks[:-1], replace(blocks[-1], keep=1)]


def _row_ends(paper: Compositor) -> tuple[float, float]:
    return paper.at(0), paper.at(paper.grid.text)


def _head(paper: Compositor) -> Row:
    """The head of the table; stays with the first organisation and its first line."""
    known, write = _edges(paper)
    say = paper.form.say
    columns = (
        (say("sheet.number"), 0.0, _NAME),
        (say("phone-round.who"), _NAME + _INSET, known - _NAME),
        (say("phone-round.known"), known + _INSET, _KNOWN_WIDTH),
        (say("phone-round.now"), write + _INSET, _WRITE_WIDTH - _INSET),
    )
    x, end = _row_ends(paper)
    return Row(
        cells=[paper.cell([Span(word, m.TABLE_HEAD)], at, width) for word, at, width in columns],
        x=x,
        end=end,
        above=1.75 * m.MM,
        least=_HEAD,
        rule_above=True,
        keep=2,
    )


def _body(paper: Compositor, body: PhoneBodyView, head: Block) -> Row:
    """The organisation, and when its details were last confirmed."""
    form = paper.form
    name = body.name or form.say("phone-round.unposted")
    said = form.say("phone-round.never")
    if body.confirmed_on is not None:
        said = form.say("phone-round.confirmed", date=form.date(body.confirmed_on))
    said = said if body.name else ""
    _, write = _edges(paper)
    width = paper.width(said, m.SMALL)
    x, end = _row_ends(paper)
    room = min(write + _WRITE_WIDTH - width - 2 * _INSET, paper.grid.text)
    drop = m.CELL_BOLD.size - m.SMALL.size
    return Row(
        cells=[
            paper.cell([paper.span(name, m.CELL_BOLD)], 0, room),
            paper.cell(
                [Span(said, m.SMALL)], paper.grid.text - width - 1, width + 1, flush=True, drop=drop
            ),
        ],
        x=x,
        end=end,
        keep=1,
        head=head,
    )


def _line(paper: Compositor, number: int, line: PhoneLineView, head: Block) -> Row:
    """One line to ring up about: who, the numbers there are, two boxes, lines to write on."""
    known, write = _edges(paper)
    say = paper.form.say
    start = _NAME + _INSET
    left = paper.at(write + _INSET)
    x, end = _row_ends(paper)
    return BoxRow(
        cells=[
            paper.cell([Span(f"{number}.", m.CELL)], 0, _NAME),
            paper.cell(_who(paper, line), start, known - start - _INSET),
            paper.cell(numbers(paper, line.contacts), known + _INSET, _KNOWN_WIDTH - 2 * _INSET),
            _word(paper, say("phone-round.right"), write + _INSET, _SECOND_BOX - TO_WORD),
            _word(
                paper,
                say("phone-round.changed"),
                write + _INSET + _SECOND_BOX,
                _WRITE_WIDTH - _SECOND_BOX - TO_WORD - _INSET,
            ),
        ],
        x=x,
        end=end,
        above=1.25 * m.MM,
        below=1.25 * m.MM,
        least=_ROW,
        uprights=(paper.at(known), paper.at(write)),
        boxes=((left, 0.0), (left + _SECOND_BOX, 0.0)),
        write=(left, end),
        first_line=_FIRST_LINE,
        head=head,
    )


def _word(paper: Compositor, word: str, at: float, width: float) -> Cell:
    """The word beside a box."""
    return paper.cell([Span(word, m.CELL)], at + TO_WORD, width)


def _who(paper: Compositor, line: PhoneLineView) -> list[Span]:
    """The holder with the post, the post alone, or the organisation's own line."""
    say = paper.form.say
    if not line.name and not line.post:
        return [Span(say("phone-round.itself"), m.CELL)]
    spans = [paper.span(line.name or line.post, m.CELL), Span(line.native_name, m.CELL)]
    spans.append(paper.span(line.post if line.name else say("phone-round.vacant"), m.SMALL))
    if line.review_on is not None:
        due = say("phone-round.review", date=paper.form.date(line.review_on))
        spans.append(paper.span(due, m.SMALL))
    return spans
