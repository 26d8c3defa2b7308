"""The letterhead: crest left, names beside it, contact lines right, one line below."""

from dataclasses import dataclass

from typing_extensions import override

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.crest import Crest, read_crest
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, CellLine, Row
from nlc_desktop.documents.typesetting.lines import Line, Span
from nlc_desktop.documents.typesetting.sheet import Page
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.papers import LetterheadView

_HEIGHT = 22.5 * m.MM
_NAMES = 20 * m.MM
_CREST_WIDTH = 15 * m.MM
_CREST_HEIGHT = 17.5 * m.MM
_CONTACT_SHARE = 0.4


@dataclass(frozen=True, kw_only=True)
class _Letterhead(Row):
    """The row of the letterhead with the crest in it."""

    crest: Crest | None = None

    @override
    def draw(self, page: Page, top: float) -> None:
        if self.crest is not None:
            self.crest.draw(page, self.x, top, _CREST_WIDTH, _CREST_HEIGHT)
        super().draw(page, top)


def letterhead(paper: Compositor, office: LetterheadView, *, slogans: bool) -> list[Block]:
    """The blocks of the letterhead; ``slogans`` adds up to two lines below it."""
    crest = read_crest(office.crest) if office.crest else None
    contact = _contact(paper, office)
    room = max((line.line.width for line in contact.lines), default=0.0)
    left = _NAMES if crest is not None else 0.0
    names = _names(paper, office, left, paper.grid.text - left - room - 5 * m.MM)
    block = _Letterhead(
        cells=(names, contact),
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        above=0.0,
        below=0.0,
        least=max(_HEIGHT, _whole(max(names.height, contact.height) + m.U)),
        crest=crest,
    )
    return [block, *(_slogans(paper, office) if slogans else [])]


def _names(paper: Compositor, office: LetterheadView, left: float, width: float) -> Cell:
    """The name of the office in capitals, the second name and the department below it."""
    title = [(line, m.ORG.leading) for line in paper.lines(office.name.upper(), m.ORG, width)]
    if title:
        title[-1] = (title[-1][0], 7.5 * m.MM)
    lines = [CellLine(line, leading, m.ORG.size) for line, leading in title]
    for text in (office.name_second, office.department):
        if text.strip():
            lines += _set(paper.lines(text, m.LETTERHEAD, width), m.LETTERHEAD)
    return Cell(paper.at(left), tuple(lines))


def _contact(paper: Compositor, office: LetterheadView) -> Cell:
    """Address, telephone and e-mail, flush right; the first baseline is that of the name."""
    form = paper.form
    phones = [
        form.say("contact.phone", phone=office.phone) if office.phone else "",
        form.say("contact.fax", fax=office.fax) if office.fax else "",
    ]
    texts = [*office.address, "  ·  ".join(filter(None, phones)), office.email]
    width = paper.grid.text * _CONTACT_SHARE
    lines = [
        line
        for text in texts
        if text.strip()
        for line in paper.lines(text.replace("  ·  ", "\xa0\xa0· \xa0"), m.CONTACT, width)
    ]
    drop = m.ORG.size - m.CONTACT.size
    right = paper.at(paper.grid.text)
    return Cell(right, tuple(_set(lines, m.CONTACT)), right=right, drop=drop)


def _slogans(paper: Compositor, office: LetterheadView) -> list[Block]:
    """Up to two slogan lines, close below the line of the letterhead."""
    texts = [text for text in office.slogans if text.strip()][:2]
    if not texts:
        return []
    cell = paper.cell([Span(text, m.SLOGAN) for text in texts], 0, paper.grid.text)
    lines = len(cell.lines)
    return [
        Row(
            cells=(cell,),
            above=0.6 * m.MM,
            below=m.U * (2 * lines - 1) - 0.6 * m.MM - cell.height,
            rule=False,
        )
    ]


def _set(lines: list[Line], style: Style) -> list[CellLine]:
    """Lines of a cell in one style."""
    return [CellLine(line, style.leading, style.size) for line in lines]


def _whole(height: float) -> float:
    """A height in whole half lines."""
    return m.U * -(-height // m.U)
