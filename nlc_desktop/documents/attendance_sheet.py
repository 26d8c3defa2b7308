"""The attendance sheet: names printed, half the width left to write in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.formats.country_form import HeadLine, HeadStyle
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, Group, Row, Rule
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import (
    AttendanceSheetView,
    LetterheadView,
    MeetingHeadView,
    MeetingRole,
    PersonView,
)

_INSET = 1.5 * m.MM
_NAME = 10 * m.MM
_DELEGATE_WIDTH = 45 * m.MM
_SIGNATURE_WIDTH = 37.5 * m.MM
_POST_WIDTH = 57.5 * m.MM
_ROW = 15 * m.MM
_ROW_TWO_SCRIPTS = 17.5 * m.MM
_HEAD = 7.5 * m.MM
_WALK_INS = 8
_BLANK_ROWS = 22
"""Lines of a sheet without names: one page and a half of A4."""


def set_attendance_sheet(paper: Compositor, view: AttendanceSheetView) -> SetPaper:
    """Sets an attendance sheet in type; without people every line is blank."""
    head = view.head
    invited = [person for person in view.people if not person.walk_in]
    walked_in = tuple(person for person in view.people if person.walk_in)
    blocks = [
        *_office(paper, view.letterhead),
        *paper.title("sheet", head, before=m.U),
        *paper.head_labels("sheet", head),
        *(_invited(paper, invited) if invited else []),
        *_walk_ins(paper, walked_in, len(invited), alone=not invited),
        _sums(paper),
    ]
    frame = paper.frame(head, _running(paper, head), _code(paper, head.sheet_code))
    title = paper.running("sheet.running", head)
    return paper.bind(blocks, frame, title=title, author=view.letterhead.name)


def _running(paper: Compositor, head: MeetingHeadView) -> str:
    """Number and date, by which a loose page is told from that of another meeting."""
    number = paper.number(head) or head.title
    if head.starts is None:
        return paper.form.say("sheet.running-undated", number=number)
    return paper.form.say("sheet.running-dated", number=number, date=paper.form.date(head.starts))


def _office(paper: Compositor, office: LetterheadView) -> list[Block]:
    """The name of the office, centred over the title; the department where it is what writes."""
    names = [office.name]
    if (HeadLine.DEPARTMENT, HeadStyle.BOLD) in paper.form.letterhead.lines:
        names.append(office.department)
    text = "\n".join(name.strip() for name in names if name.strip())
    if not text:
        return []
    middle = paper.at(paper.grid.text / 2)
    return [replace(paper.paragraph([Span(text, m.BODY)]), centre=middle)]


def _code(paper: Compositor, code: str) -> str:
    """The code that brings a loose page back to its meeting, in two groups of three."""
    if not code:
        return ""
    spaced = f"{code[:3]} {code[3:]}".strip()
    return paper.form.say("footer.sheet-code", code=spaced).replace(" ", "\xa0")


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the columns of a table begin after the number, and which have lines beside them."""

    edges: tuple[float, float, float]
    ruled: tuple[float, ...]
    heads: tuple[str, str, str]

    def row(self, paper: Compositor, cells: Sequence[Cell], **changes: Any) -> Row:
        """A row with this table's lines."""
        uprights = tuple(paper.at(edge) for edge in self.ruled)
        ends: dict[str, Any] = {"x": paper.at(0), "end": paper.at(paper.grid.text)}
        return Row(cells=cells, uprights=uprights, **{**ends, **changes})

    def head(self, paper: Compositor) -> Row:
        """The head; stays with the first two rows."""
        starts = (0.0, *(edge + _INSET for edge in self.edges))
        ends = (*self.edges, paper.grid.text)
        words = [paper.form.say(f"sheet.{name}") for name in ("number", *self.heads)]
        cells = [
            paper.cell([Span(word, m.TABLE_HEAD)], start, end - start)
            for word, start, end in zip(words, starts, ends, strict=True)
        ]
        return self.row(paper, cells, above=1.0 * m.MM, least=_HEAD, rule_above=True, keep=2)


def _invited(paper: Compositor, people: list[PersonView]) -> list[Block]:
    """The table of those invited, numbered, with room for a delegate and a signature."""
    signature = paper.grid.text - _SIGNATURE_WIDTH
    delegate = signature - _DELEGATE_WIDTH
    edges = (_NAME, delegate, signature)
    table = _Table(edges, (delegate, signature), ("person", "delegate", "signature"))
    head = table.head(paper)
    rows = [
        table.row(
            paper,
            _person(paper, number, person, delegate),
            above=1.25 * m.MM,
            least=_ROW_TWO_SCRIPTS if person.native_name else _ROW,
            head=head,
        )
        for number, person in enumerate(people, start=1)
    ]
    return [head, *rows]


def _person(paper: Compositor, number: int, person: PersonView, end: float) -> list[Cell]:
    """One person: name, the name in its own script, post and agency."""
    start = _NAME + _INSET
    post = _post(person)
    if person.role is MeetingRole.CHAIR and post:
        post = paper.form.say("sheet.chairs", post=post)
    named = bool(person.name.strip())
    texts = [
        paper.span(person.name if named else post, m.CELL),
        Span(person.native_name, m.CELL),
        paper.span(post if named else "", m.SMALL),
    ]
    return [
        paper.cell([Span(f"{number}.", m.CELL)], 0, _NAME),
        paper.cell(texts, start, end - start - _INSET),
        *_place_to_sign(paper, number),
    ]


def _place_to_sign(paper: Compositor, number: int) -> list[Cell]:
    """The number where this row signs, in a country that has odd and even sign apart (R-ID-01)."""
    if not paper.form.staggered:
        return []
    half = 0.0 if number % 2 else _SIGNATURE_WIDTH / 2
    x = paper.grid.text - _SIGNATURE_WIDTH + half + _INSET
    return [paper.cell([Span(f"{number}.", m.SMALL)], x, _SIGNATURE_WIDTH / 2 - _INSET)]


def _post(person: PersonView) -> str:
    """Post and agency in one line."""
    return ", ".join(filter(None, [person.post.strip(), person.organisation.strip()]))


def _walk_ins(
    paper: Compositor, people: Sequence[PersonView], before: int, *, alone: bool
) -> list[Block]:
    """The table of those who came without a named invitation; numbering goes on."""
    signature = paper.grid.text - _SIGNATURE_WIDTH
    edges = (_NAME, signature - _POST_WIDTH, signature)
    table = _Table(edges, edges, ("full-name", "post", "signature"))
    head = table.head(paper)
    count = max(_BLANK_ROWS if alone else _WALK_INS, len(people) + 1)
    rows: list[Block] = [
        table.row(paper, cells, above=1.25 * m.MM, least=_ROW, head=head)
        for place in range(count)
        for cells in [_walk_in(paper, before + place + 1, people[place : place + 1], edges)]
    ]
    if alone:
        return [head, *rows]
    return [*_walk_in_heading(paper, len(rows) if len(rows) == _WALK_INS else 2), head, *rows]


def _walk_in_heading(paper: Compositor, rows: int) -> list[Block]:
    """The heading and how to write; the table stays whole with it where it fits a page."""
    say = paper.form.say
    text = say("sheet.walk-in")
    heading = paper.paragraph(
        [Span(text, m.BODY_BOLD)], before=4 * m.U, after=m.U, keep=rows + 3, outline=text
    )
    note = paper.paragraph([Span(say("sheet.walk-in-note"), m.SMALL)], after=m.U, keep=1)
    return [heading, note]


def _walk_in(
    paper: Compositor,
    number: int,
    known: Sequence[PersonView],
    edges: tuple[float, float, float],
) -> list[Cell]:
    """One line to write on, or filled where the person is already known."""
    cells = [paper.cell([Span(f"{number}.", m.CELL)], 0, edges[0])]
    name, post = edges[0] + _INSET, edges[1] + _INSET
    for person in known:
        names = [paper.span(person.name, m.CELL), Span(person.native_name, m.CELL)]
        cells.append(paper.cell(names, name, edges[1] - name - _INSET))
        texts = [paper.span(_post(person), m.CELL)]
        cells.append(paper.cell(texts, post, edges[2] - post - _INSET))
    return [*cells, *_place_to_sign(paper, number)]


def _sums(paper: Compositor) -> Block:
    """Lines for the total and for who checked it."""
    say = paper.form.say
    rows = ((say("sheet.total"), 60 * m.MM), (say("sheet.checked-by"), 110 * m.MM))
    shift = paper.past([label for label, _ in rows], m.EDGE_COLON)
    colon, value = m.EDGE_COLON + shift, m.EDGE_VALUE + shift
    parts: list[tuple[float, Block]] = []
    for place, (label, end) in enumerate(rows):
        down = (4.5 + 12.5 * place) * m.MM
        cells = (
            paper.cell([Span(label, m.BODY)], 0, colon - m.U),
            paper.cell([Span(":", m.BODY)], colon, value - colon),
        )
        parts.append((down, Row(cells=cells, above=0.0, below=0.0, rule=False)))
        line = Rule(x=paper.at(value), end=paper.at(end + shift), tall=0.0)
        parts.append((down + 4.5 * m.MM, line))
    return Group(parts=parts, tall=22.5 * m.MM, before=2 * m.U)
