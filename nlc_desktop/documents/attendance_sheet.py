"""The attendance sheet: names printed, half the width left to write in."""

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, Group, Row, Rule
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import AttendanceSheetView, MeetingRole, PersonView

_INSET = 1.5 * m.MM
_NAME = 10 * m.MM
_DELEGATE_WIDTH = 45 * m.MM
_SIGNATURE_WIDTH = 37.5 * m.MM
_POST_WIDTH = 57.5 * m.MM
_ROW = 15 * m.MM
_ROW_TWO_SCRIPTS = 17.5 * m.MM
_HEAD = 7.5 * m.MM
_WALK_INS = 8
_BLANK_ROWS = 24
"""Lines of a sheet without names: one page and a half of A4."""


def set_attendance_sheet(paper: Compositor, view: AttendanceSheetView) -> SetPaper:
    """Sets an attendance sheet in type; without people every line is blank."""
    head, say = view.head, paper.form.say
    date, time = paper.when(head)
    labels = [(say("label.date"), date), (say("label.time"), time), (say("label.venue"), head.venue)]
    invited = [person for person in view.people if not person.walk_in]
    walked_in = tuple(person for person in view.people if person.walk_in)
    blocks = [
        *_office(paper, view.letterhead.name),
        *paper.title("sheet", head),
        *paper.labels(labels),
        *(_invited(paper, invited) if invited else []),
        *_walk_ins(paper, walked_in, len(invited), alone=not invited),
        _sums(paper),
    ]
    number = paper.number(head)
    fields = {"number": number or head.title, "date": paper.form.date(head.starts) if head.starts else ""}
    running = paper.form.titled(paper.form.words["sheet.running"], fields).rstrip(", ")
    title = paper.form.titled("{kind} {title} {number}", {"kind": say("sheet"), "title": head.title, "number": number})
    frame = Frame(
        mark=head.mark,
        short_title=running,
        reference=head.reference,
        footer="\xa0\xa0·\xa0\xa0".join(filter(None, [head.reference, _code(paper, head.sheet_code)])),
        page_of=lambda x, y: say("page", x=x, y=y),
    )
    return paper.bind(blocks, frame, title=title, author=view.letterhead.name)


def _office(paper: Compositor, name: str) -> list[Block]:
    """The name of the office, centred over the title."""
    if not name.strip():
        return []
    line = paper.breaker.line(name, m.BODY, paper.grid.text)
    middle = paper.at((paper.grid.text - line.width) / 2)
    cell = Cell(middle, tuple(paper.cell([Span(name, m.BODY)], 0, paper.grid.text).lines[:1]))
    return [Row(cells=(cell,), above=0.0, below=0.0, rule=False, after=m.U)]


def _code(paper: Compositor, code: str) -> str:
    """The code that brings a loose page back to its meeting, in two groups of three."""
    if not code:
        return ""
    spaced = f"{code[:3]} {code[3:]}".strip().replace(" ", "\xa0")
    return paper.form.say("footer.sheet-code", code=spaced).replace("  ", "\xa0\xa0")


def _invited(paper: Compositor, people: list[PersonView]) -> list[Block]:
    """The table of those invited, numbered, with room for a delegate and a signature."""
    signature = paper.grid.text - _SIGNATURE_WIDTH
    delegate = signature - _DELEGATE_WIDTH
    edges = (_NAME, delegate, signature)
    uprights = (paper.at(delegate), paper.at(signature))
    head = _head(paper, edges, uprights, ("number", "person", "delegate", "signature"))
    rows = [
        _person(paper, number, person, head, edges, uprights)
        for number, person in enumerate(people, start=1)
    ]
    return [head, *rows]


def _head(
    paper: Compositor, edges: tuple[float, ...], uprights: tuple[float, ...], names: tuple[str, ...]
) -> Row:
    """The head of a table; stays with its first two rows."""
    starts = (0.0, *(edge + _INSET for edge in edges))
    ends = (*edges, paper.grid.text)
    cells = [
        paper.cell([Span(paper.form.say(f"sheet.{name}"), m.TABLE_HEAD)], start, end - start)
        for name, start, end in zip(names, starts, ends, strict=True)
    ]
    return Row(
        cells=cells,
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        above=1.0 * m.MM,
        least=_HEAD,
        rule_above=True,
        uprights=uprights,
        keep=2,
    )


def _person(
    paper: Compositor,
    number: int,
    person: PersonView,
    head: Row | None,
    edges: tuple[float, ...],
    uprights: tuple[float, ...],
) -> Row:
    """One person's row: name, the name in its own script, post and agency."""
    start = edges[0] + _INSET
    post = ", ".join(filter(None, [person.post.strip(), person.organisation.strip()]))
    if person.role is MeetingRole.CHAIR and post:
        post = paper.form.say("sheet.chairs", post=post)
    name = person.name.strip() or post
    texts = [
        paper.span(name, m.CELL),
        Span(person.native_name, m.CELL),
        paper.span(post if person.name.strip() else "", m.SMALL),
    ]
    return Row(
        cells=(
            paper.cell([Span(f"{number}.", m.CELL)], 0, edges[0]),
            paper.cell(texts, start, edges[1] - start - _INSET),
        ),
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        above=1.25 * m.MM,
        least=_ROW_TWO_SCRIPTS if person.native_name else _ROW,
        uprights=uprights,
        head=head,
    )


def _walk_ins(
    paper: Compositor, people: tuple[PersonView, ...], before: int, *, alone: bool
) -> list[Block]:
    """The table of those who came without a named invitation; numbering goes on."""
    signature = paper.grid.text - _SIGNATURE_WIDTH
    post = signature - _POST_WIDTH
    edges = (_NAME, post, signature)
    uprights = tuple(paper.at(edge) for edge in edges)
    head = _head(paper, edges, uprights, ("number", "full-name", "post", "signature"))
    count = max(_BLANK_ROWS if alone else _WALK_INS, len(people) + 1)
    rows: list[Block] = [
        _walk_in(paper, before + place + 1, people[place : place + 1], head, edges)
        for place in range(count)
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
    note = paper.paragraph([Span(say("sheet.walk-in-note"), m.SMALL)], after=m.U)
    return [heading, note]


def _walk_in(
    paper: Compositor,
    number: int,
    person: tuple[PersonView, ...],
    head: Row,
    edges: tuple[float, ...],
) -> Row:
    """One line to write on, or filled where the person is already known."""
    uprights = tuple(paper.at(edge) for edge in edges)
    cells = [paper.cell([Span(f"{number}.", m.CELL)], 0, edges[0])]
    for known in person:
        names = [paper.span(known.name, m.CELL), Span(known.native_name, m.CELL)]
        post = ", ".join(filter(None, [known.post.strip(), known.organisation.strip()]))
        name, at = edges[0] + _INSET, edges[1] + _INSET
        cells.append(paper.cell(names, name, edges[1] - name - _INSET))
        cells.append(paper.cell([paper.span(post, m.CELL)], at, edges[2] - at - _INSET))
    return Row(
        cells=cells,
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        above=1.25 * m.MM,
        least=_ROW,
        uprights=uprights,
        head=head,
    )


def _sums(paper: Compositor) -> Block:
    """Lines for the total and for who checked it."""
    say = paper.form.say
    rows = ((say("sheet.total"), 60 * m.MM), (say("sheet.checked-by"), 110 * m.MM))
    value = m.EDGE_VALUE
    parts: list[tuple[float, Block]] = []
    for place, (label, end) in enumerate(rows):
        down = (4.5 + 12.5 * place) * m.MM
        cells = (
            paper.cell([Span(label, m.BODY)], 0, m.EDGE_COLON - m.U),
            paper.cell([Span(":", m.BODY)], m.EDGE_COLON, value - m.EDGE_COLON),
        )
        parts.append((down, Row(cells=cells, above=0.0, below=0.0, rule=False)))
        line = Rule(x=paper.at(value), end=paper.at(end), tall=0.0)
        parts.append((down + 4.5 * m.MM, line))
    return Group(parts=parts, tall=22.5 * m.MM, before=2 * m.U)
