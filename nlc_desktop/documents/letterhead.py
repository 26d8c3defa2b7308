"""The letterhead, as the country sets it.

Malaysia: crest left, names beside it, contact lines right, one line below. Indonesia: names
centred beside the emblem, a double line. The Philippines: names centred between two seals, of
which an office has the left one here.
"""

from dataclasses import dataclass

from typing_extensions import override

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.crest import Crest, read_crest
from nlc_desktop.documents.formats.country_form import HeadLine, HeadStyle, Names
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, CellLine, Row
from nlc_desktop.documents.typesetting.lines import Line, Span
from nlc_desktop.documents.typesetting.sheet import Page
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.papers import LetterheadView

_HEIGHT = 22.5 * m.MM
_NAMES = 20 * m.MM
_SEAL_INSET = 5 * m.MM
_CREST_WIDTH = 15 * m.MM
_CREST_HEIGHT = 17.5 * m.MM
_CONTACT_SHARE = 0.4
_BETWEEN_RULES = 0.9 * m.MM
_STYLES = {HeadStyle.PLAIN: m.LETTERHEAD, HeadStyle.CAPITALS: m.BODY, HeadStyle.BOLD: m.ORG}


@dataclass(frozen=True, kw_only=True)
class _Letterhead(Row):
    """The row of the letterhead with the crest in it."""

    crest: Crest | None = None
    crest_x: float = 0.0
    middle: tuple[CellLine, ...] = ()
    """Lines that are centred."""
    centre: float = 0.0
    rules: tuple[float, ...] = ()
    rule: bool = False

    @override
    def draw(self, page: Page, top: float) -> None:
        if self.crest is not None:
            self.crest.draw(page, self.crest_x, top, _CREST_WIDTH, _CREST_HEIGHT)
        y = top
        for line, leading, size in self.middle:
            page.line(line, self.centre - line.width / 2, y + size)
            y += leading
        for place, weight in enumerate(reversed(self.rules)):
            page.rule(self.x, self.end, top + self.height - place * _BETWEEN_RULES, weight)
        super().draw(page, top)


def letterhead(paper: Compositor, office: LetterheadView, *, slogans: bool) -> list[Block]:
    """The blocks of the letterhead; ``slogans`` adds up to two lines below it."""
    crest = read_crest(office.crest) if office.crest else None
    if paper.form.letterhead.names is Names.LEFT:
        block = _left(paper, office, crest)
    else:
        block = _centred(paper, office, crest)
    return [block, *(_slogans(paper, office) if slogans else [])]


def _left(paper: Compositor, office: LetterheadView, crest: Crest | None) -> Block:
    """Names from the crest on, contact lines flush right."""
    contact = _contact(paper, office)
    room = max((line.line.width for line in contact.lines), default=0.0)
    left = _NAMES if crest is not None else 0.0
    lines = _names(paper, office, paper.grid.text - left - room - 5 * m.MM)
    names = Cell(paper.at(left), tuple(lines))
    return _Letterhead(
        cells=(names, contact),
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        above=0.0,
        below=0.0,
        least=max(_HEIGHT, _whole(max(names.height, contact.height) + m.U)),
        crest=crest,
        crest_x=paper.at(0),
        rules=paper.form.letterhead.rules,
    )


def _centred(paper: Compositor, office: LetterheadView, crest: Crest | None) -> Block:
    """Names centred beside the emblem or between the seals, contact lines below them."""
    text, seals = paper.grid.text, paper.form.letterhead.names is Names.CENTRED
    inset = _SEAL_INSET if seals else 0.0
    taken = inset + _NAMES if crest is not None else 0.0
    centre = text / 2 if seals else (text + taken) / 2
    width = text - (2 * taken if seals else taken)
    lines = _names(paper, office, width)
    contact = _contact_lines(paper, office, width, joined=True)
    if lines and contact:
        lines[-1] = lines[-1]._replace(leading=lines[-1].leading + m.MM)
    lines += _set(contact, m.CONTACT)
    tall = sum(line.leading for line in lines)
    return _Letterhead(
        cells=(),
        x=paper.at(0),
        end=paper.at(text),
        above=0.0,
        below=0.0,
        least=max(_HEIGHT, _whole(tall + m.U)),
        crest=crest,
        crest_x=paper.at(inset),
        middle=tuple(lines),
        centre=paper.at(centre),
        rules=paper.form.letterhead.rules,
    )


def _names(paper: Compositor, office: LetterheadView, width: float) -> list[CellLine]:
    """The names of the office in the country's order; somebody in it always stands out."""
    texts = {
        HeadLine.ABOVE: "\n".join(paper.form.above),
        HeadLine.NAME: office.name,
        HeadLine.SECOND: office.name_second,
        HeadLine.DEPARTMENT: office.department,
    }
    styles = dict(paper.form.letterhead.lines)
    bold = [line for line, style in styles.items() if style is HeadStyle.BOLD]
    if not any(texts[line].strip() for line in bold):
        styles[HeadLine.NAME] = HeadStyle.BOLD
    lines: list[CellLine] = []
    for name, style in styles.items():
        if texts[name].strip():
            text = texts[name] if style is HeadStyle.PLAIN else texts[name].upper()
            lines += _set(paper.lines(text, _STYLES[style], width), _STYLES[style])
    if paper.form.letterhead.names is Names.LEFT and office.name.strip():
        return _first_apart(lines)
    return lines


def _first_apart(lines: list[CellLine]) -> list[CellLine]:
    """The lines with a little more room below the name."""
    last = max(place for place, line in enumerate(lines) if line.size == m.ORG.size)
    return [
        line._replace(leading=7.5 * m.MM) if place == last else line
        for place, line in enumerate(lines)
    ]


def _contact(paper: Compositor, office: LetterheadView) -> Cell:
    """Address, telephone and e-mail, flush right; the first baseline is that of the name."""
    lines = _contact_lines(paper, office, paper.grid.text * _CONTACT_SHARE, joined=False)
    drop = m.ORG.size - m.CONTACT.size
    right = paper.at(paper.grid.text)
    return Cell(right, tuple(_set(lines, m.CONTACT)), right=right, drop=drop)


def _contact_lines(
    paper: Compositor, office: LetterheadView, width: float, *, joined: bool
) -> list[Line]:
    """Address, telephone and e-mail; ``joined`` puts each kind on one line."""
    form = paper.form
    phones = [
        form.say("contact.phone", phone=office.phone) if office.phone else "",
        form.say("contact.fax", fax=office.fax) if office.fax else "",
    ]
    if joined:
        address = [", ".join(line.strip(" ,") for line in office.address if line.strip(" ,"))]
        reach = ["  ·  ".join(filter(None, [*phones, office.email]))]
    else:
        address, reach = [*office.address], ["  ·  ".join(filter(None, phones)), office.email]
    return [
        line
        for text in (*address, *reach)
        if text.strip()
        for line in paper.lines(text.replace("  ·  ", "\xa0\xa0· \xa0"), m.CONTACT, width)
    ]


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
