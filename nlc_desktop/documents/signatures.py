"""The signature block of minutes: two beside two, never split."""

from collections.abc import Sequence

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.formats.country_form import SignatureForm
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, Group, Paragraph, Row, Rule
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.papers import MinutesView, SignatureView

_WIDTH = 75 * m.MM
_SPACE = 15 * m.MM
_DATE = 15 * m.MM
_STAMP = 9 * m.U
_TO_WRITE = "(.........................................)"
"""Where a name is written in by hand."""


def signatures(paper: Compositor, view: MinutesView) -> Block:
    """Who prepared, checked and confirmed: a line to sign, the name, a line for the date."""
    people = {"prepared": view.prepared, "checked": view.checked, "confirmed": view.confirmed}
    signed = [(paper.form.say(f"sign.{name}"), people[name]) for name in paper.form.signatures]
    return signature_block(paper, signed)


def signature_block(
    paper: Compositor, signed: Sequence[tuple[str, SignatureView]], *, dated: bool = True
) -> Block:
    """Label and person of each signature, two beside two; ``dated`` adds a line for the date."""
    if paper.form.signature is SignatureForm.UNDERLINED:
        return _underlined(paper, signed)
    parts: list[tuple[float, Block]] = []
    down = 0.0
    for place in range(0, len(signed), 2):
        down += 3 * m.U if place else 0.0
        pair = signed[place : place + 2]
        cells = [
            _name(paper, person, column * paper.grid.text / 2)
            for column, (_, person) in enumerate(pair)
        ]
        tall = max(cell.height for cell in cells)
        for column, (label, _) in enumerate(pair):
            left = column * paper.grid.text / 2
            for shift, part in _signature(paper, label, cells[column], left, tall, dated=dated):
                parts.append((down + shift, part))
        down += m.LINE + _SPACE + tall + (2 * m.LINE if dated else 0.0)
    return Group(parts=parts, tall=down, before=2 * m.U)


def _underlined(paper: Compositor, signed: Sequence[tuple[str, SignatureView]]) -> Block:
    """Signatures as Indonesia sets them: one alone stands on the right, the first of two left."""
    parts: list[tuple[float, Block]] = []
    half, down = paper.grid.text / 2, 0.0
    for place in range(0, len(signed), 2):
        pair = signed[place : place + 2]
        for column, (label, person) in enumerate(pair, start=2 - len(pair)):
            for shift, part in _centred(paper, label, person, paper.at((column + 0.5) * half)):
                parts.append((down + shift, part))
        down += 2 * m.LINE + _STAMP + 2 * m.LINE
    return Group(parts=parts, tall=down, before=2 * m.U)


def _centred(
    paper: Compositor, label: str, person: SignatureView, centre: float
) -> list[tuple[float, Block]]:
    """Label, room to sign and stamp, the name underlined, the post."""
    room = paper.grid.text / 2 - m.U

    def lines(text: str, style: Style) -> Paragraph:
        return Paragraph(lines=paper.lines(text, style, room), x=0.0, centre=centre)

    post = person.post.strip()
    above = [label, *([post] if post and post.casefold() not in label.casefold() else [])]
    name = lines(_in_capitals(person.name) or _TO_WRITE, m.BODY_BOLD)
    wide = max((line.width for line in name.lines), default=0.0) / 2
    sign = 2 * m.LINE + _STAMP
    parts: list[tuple[float, Block]] = [(0.0, lines("\n".join(above), m.BODY)), (sign, name)]
    if person.name.strip():
        under = sign + name.height - 0.6 * m.MM
        parts.append((under, Rule(x=centre - wide, end=centre + wide)))
    return parts


def _in_capitals(name: str) -> str:
    """A name in capitals, titles and degrees as they are written: "Drs. SURYADI, M.Si."."""
    return " ".join(word if "." in word else word.upper() for word in name.split())


def _name(paper: Compositor, person: SignatureView, left: float) -> Cell:
    """The name in capitals and brackets, the post below it."""
    name = person.name.strip().upper()
    spans = [
        paper.span(paper.form.say("sign.name", name=name) if name else "\xa0", m.BODY_BOLD),
        paper.span(person.post.strip() or "\xa0", m.BODY),
    ]
    return paper.cell(spans, left, paper.grid.text / 2 - m.U)


def _signature(
    paper: Compositor, text: str, cell: Cell, left: float, tall: float, *, dated: bool
) -> list[tuple[float, Block]]:
    """One signature from its label down to the line for the date."""
    label = paper.cell([Span(text, m.BODY)], left, _WIDTH)
    start, end = paper.at(left), paper.at(left + _WIDTH)
    sign = m.LINE + _SPACE
    name: list[tuple[float, Block]] = [
        (0.0, _bare(label)),
        (sign, Rule(x=start, end=end)),
        (sign, _bare(cell)),
    ]
    if not dated:
        return name
    date = paper.cell(
        [Span(paper.form.say("sign.date"), m.CELL)], left, _DATE, drop=m.BODY.size - m.CELL.size
    )
    foot = sign + tall + m.LINE
    line = Rule(x=start + _DATE, end=end)
    return [*name, (foot, _bare(date)), (foot + 4.4 * m.MM, line)]


def _bare(cell: Cell) -> Row:
    """A cell on its own, without padding or rule."""
    return Row(cells=(cell,), above=0.0, below=0.0, rule=False)
