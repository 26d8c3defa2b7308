"""The signature block of minutes: two beside two, never split."""

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, Group, Row, Rule
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import MinutesView, SignatureView

_WIDTH = 75 * m.MM
_SPACE = 15 * m.MM
_DATE = 15 * m.MM


def signatures(paper: Compositor, view: MinutesView) -> Block:
    """Who prepared, checked and confirmed: a line to sign, the name, a line for the date."""
    people = {"prepared": view.prepared, "checked": view.checked, "confirmed": view.confirmed}
    names = paper.form.signatures
    parts: list[tuple[float, Block]] = []
    down = 0.0
    for place in range(0, len(names), 2):
        down += 3 * m.U if place else 0.0
        pair = names[place : place + 2]
        cells = [
            _name(paper, people[name], column * paper.grid.text / 2)
            for column, name in enumerate(pair)
        ]
        tall = max(cell.height for cell in cells)
        for column, name in enumerate(pair):
            left = column * paper.grid.text / 2
            for shift, part in _signature(paper, name, cells[column], left, tall):
                parts.append((down + shift, part))
        down += m.LINE + _SPACE + tall + 2 * m.LINE
    return Group(parts=parts, tall=down, before=2 * m.U)


def _name(paper: Compositor, person: SignatureView, left: float) -> Cell:
    """The name in capitals and brackets, the post below it."""
    name = person.name.strip().upper()
    spans = [
        paper.span(paper.form.say("sign.name", name=name) if name else "\xa0", m.BODY_BOLD),
        paper.span(person.post.strip() or "\xa0", m.BODY),
    ]
    return paper.cell(spans, left, paper.grid.text / 2 - m.U)


def _signature(
    paper: Compositor, name: str, cell: Cell, left: float, tall: float
) -> list[tuple[float, Block]]:
    """One signature from its label down to the line for the date."""
    label = paper.cell([Span(paper.form.say(f"sign.{name}"), m.BODY)], left, _WIDTH)
    date = paper.cell(
        [Span(paper.form.say("sign.date"), m.CELL)], left, _DATE, drop=m.BODY.size - m.CELL.size
    )
    sign = m.LINE + _SPACE
    foot = sign + tall + m.LINE
    start, end = paper.at(left), paper.at(left + _WIDTH)
    return [
        (0.0, _bare(label)),
        (sign, Rule(x=start, end=end)),
        (sign, _bare(cell)),
        (foot, _bare(date)),
        (foot + 4.4 * m.MM, Rule(x=start + _DATE, end=end)),
    ]


def _bare(cell: Cell) -> Row:
    """A cell on its own, without padding or rule."""
    return Row(cells=(cell,), above=0.0, below=0.0, rule=False)
