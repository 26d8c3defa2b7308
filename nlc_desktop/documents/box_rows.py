"""What lists to ring up by share: rows with boxes to tick, numbers, who rang up and when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from typing_extensions import override

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.formats.form import NBSP
from nlc_desktop.documents.person_words import coded, way
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Group, Row, Rule
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.documents.typesetting.sheet import Page
from nlc_desktop.domain.people_papers import ChaseListView, ContactView, PhoneRoundView

BOX = 4 * m.MM
TO_WORD = 6 * m.MM
"""From the edge of a box to its word."""
_BOX_WEIGHT = 0.6
_NEXT_LINE = 7.5 * m.MM
_COLON = 37.5 * m.MM
_VALUE = 42.5 * m.MM
_LABEL_END = 110 * m.MM
_DATE_END = 75 * m.MM


@dataclass(frozen=True, kw_only=True)
class BoxRow(Row):
    """A row with boxes to tick and lines to write on."""

    boxes: tuple[tuple[float, float], ...] = ()
    """Where each box is: from the left of the page, and below the first line of the row."""
    write: tuple[float, float] = (0.0, 0.0)
    """From where to where the lines go."""
    first_line: float = 0.0
    """How far below the top the first of them is; the rule of the row is the last one."""

    @override
    def draw(self, page: Page, top: float) -> None:
        super().draw(page, top)
        for x, lower in self.boxes:
            page.box(x, top + self.above + 0.5 * m.MM + lower, BOX, BOX, _BOX_WEIGHT)
        down = self.first_line
        while down <= self.height - 0.75 * _NEXT_LINE:
            page.rule(*self.write, top + down)
            down += _NEXT_LINE


def numbers(paper: Compositor, contacts: Sequence[ContactView]) -> list[Span]:
    """The numbers and addresses there are, each on a line of its own."""
    if not contacts:
        return [Span(paper.form.say("phone-round.no-number"), m.SMALL)]
    spans: list[Span] = []
    for contact in contacts:
        spans.append(Span(way(paper, contact), m.CELL))
        spans.append(paper.span(contact.note, m.SMALL))
    return spans


@dataclass(frozen=True, slots=True)
class RingingList:
    """What tells one list to ring up by from another: its words, its labels, its table."""

    name: str
    """Of its words in the form, "chase" or "phone-round"."""
    labels: Sequence[tuple[str, str]]
    table: Sequence[Block]


def set_ringing_list(
    paper: Compositor, view: PhoneRoundView | ChaseListView, own: RingingList
) -> SetPaper:
    """Sets a list to ring up by: office and title, labels, table, who rang up and when."""
    form = paper.form
    title = form.say(own.name)
    office = paper.paragraph([Span(view.letterhead.name, m.BODY)])
    blocks: list[Block] = [
        replace(office, centre=paper.at(paper.grid.text / 2)),
        *paper.centred([title.upper()], before=m.U),
        *paper.labels(own.labels, colon=_COLON, value=_VALUE),
        paper.paragraph([Span(form.say(f"{own.name}.lead"), m.SMALL)], after=m.U),
        *own.table,
        _rung_up_by(paper),
    ]
    frame = Frame(
        short_title=f"{title}{NBSP * 3}·{NBSP * 3}{form.date(view.made_on)}",
        reference=form.say("office-only"),
        footer=f"{form.say('office-only')}{NBSP * 3}·{NBSP * 3}{coded(paper, view.code)}",
        page_of=lambda x, y: form.say("page", x=x, y=y),
    )
    return paper.bind(blocks, frame, title=title, author=view.letterhead.name)


def _rung_up_by(paper: Compositor) -> Block:
    """Lines for who rang up and when."""
    say = paper.form.say
    rows = (
        (say("phone-round.called-by"), _LABEL_END),
        (say("phone-round.called-on"), _DATE_END),
    )
    parts: list[tuple[float, Block]] = []
    for place, (label, end) in enumerate(rows):
        down = (4.5 + 10 * place) * m.MM
        cells = (
            paper.cell([Span(label, m.BODY)], 0, _COLON - m.U),
            paper.cell([Span(":", m.BODY)], _COLON, m.U),
        )
        parts.append((down, Row(cells=cells, above=0.0, below=0.0, rule=False)))
        start = paper.at(_VALUE)
        parts.append((down + 4.5 * m.MM, Rule(x=start, end=paper.at(end))))
    return Group(parts=parts, tall=20 * m.MM, before=2 * m.U)
