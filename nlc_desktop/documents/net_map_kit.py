"""The Net-Map kit: what a round on one question needs on the table, to print and cut out.

Net-Map (Schiffer 2007) is a way to draw a network together: cards for actors, arrows for links,
towers for influence. The instructions are our own words. Each sheet carries the code that finds
the map again.
"""

from collections.abc import Sequence

from nlc_desktop.documents.compositor import Compositor, SetPaper, one_line
from nlc_desktop.documents.formats import Form, form_for
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.map_ink import IN_BLACK, Ink
from nlc_desktop.documents.map_pen import MapPen, Placing
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block
from nlc_desktop.documents.typesetting.flow import Flow
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.documents.typesetting.sheet import Imprint, Sheets
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.map_drawing import Stroke, Symbol
from nlc_desktop.domain.map_papers import NetMapKitView
from nlc_desktop.domain.map_shapes import LEVEL_SHAPES, SIZES
from nlc_desktop.domain.stakeholders import Level

_BLACK = (0.0, 0.0, 0.0)
_GREY = (0.5, 0.5, 0.5)
_CUT_DASH = (3.0, 3.0)
_TOP = 25 * m.MM

_CARDS_ACROSS, _CARD_HIGH = 2, 40 * m.MM
_BLANK_CARDS = 20
_DISC = 26 * m.MM
_LINK_ROW = 27 * m.MM
_GOAL_ROWS, _GOAL_ROW = 9, 20 * m.MM
_STEPS = 8


def set_net_map_kit(paper: Compositor, view: NetMapKitView) -> SetPaper:
    """Sets a kit: instructions in two languages, cards, arrows, discs, goals."""
    sheets = Sheets(paper.grid)
    form = paper.form
    other = form_for(next(one for one in form.languages if one is not form.language), form.country)
    Flow(sheets, m.TOP_FIRST).fill(_instructions(paper, view))
    Flow(sheets, _TOP).fill(_steps(paper, other))
    _cards(paper, sheets, view.names)
    _links(paper, sheets, view.types)
    _discs(paper, sheets)
    _goals(paper, sheets, view.goals)
    say = paper.form.say
    code = say("net-map.code", code=f"{view.code[:3]}\xa0{view.code[3:]}")
    frame = Frame(
        short_title=view.question.strip() or say("net-map"),
        reference=code,
        footer=code,
        page_of=lambda x, y: say("page", x=x, y=y),
    )
    frame.draw(sheets, paper.breaker)
    title = f"{say('net-map')} – {view.question}" if view.question.strip() else say("net-map")
    imprint = Imprint(one_line(title), one_line(view.letterhead.name), paper.form.tag)
    missing = tuple(sorted(paper.breaker.setter.missing))
    return SetPaper(sheets.bind(imprint), len(sheets.pages), missing)


def _instructions(paper: Compositor, view: NetMapKitView) -> list[Block]:
    """Letterhead, the question, what to do."""
    say = paper.form.say
    asked = view.question.strip()
    title = paper.centred([say("net-map").upper()])
    blocks = [*letterhead(paper, view.letterhead, slogans=False), *title]
    if asked:
        blocks.append(paper.paragraph([Span(say("net-map.question"), m.SMALL)], after=0.0))
        blocks.append(paper.paragraph([paper.span(asked, m.TITLE)], after=2 * m.U))
    else:
        text = say("net-map.no-question")
        blocks.append(paper.paragraph([Span(text, m.BODY_BOLD)], after=8 * m.U))
    return [*blocks, *_steps(paper, paper.form)]


def _steps(paper: Compositor, form: Form) -> list[Block]:
    """The steps in one language."""
    heading = paper.paragraph(
        [Span(form.say("net-map.steps"), m.BODY_BOLD)], before=2 * m.U, after=m.U, keep=2
    )
    steps = [
        paper.paragraph(
            [Span(form.say(f"net-map.step-{step}"), m.BODY)], edge=m.EDGE_B, number=f"{step}."
        )
        for step in range(1, _STEPS + 1)
    ]
    return [
        heading,
        paper.paragraph([Span(form.say("net-map.need"), m.BODY)]),
        *steps,
        paper.paragraph([Span(form.say("net-map.note"), m.BODY_BOLD)], before=2 * m.U),
    ]


class _Sheet:
    """One sheet of the kit with its title; what follows stands below it."""

    def __init__(self, paper: Compositor, sheets: Sheets, title: str, lead: str) -> None:
        self.paper = paper
        self.page = sheets.new_page()
        self.ink = Ink(self.page)
        self.top = _TOP
        self._say(title, m.TITLE)
        self._say(lead, m.BODY)
        self.top += 4 * m.MM

    def text(self, text: str, style: Style, x: float, baseline: float, width: float) -> float:
        """One line of text; gives where it ends."""
        line = self.paper.breaker.line(text, style, width)
        self.page.line(line, x, baseline)
        return x + line.width

    def pen(self, unit: float, x: float, y: float) -> MapPen:
        """A pen whose origin is here."""
        return MapPen(self.page, self.paper.breaker, IN_BLACK, Placing(unit, x, y))

    def _say(self, text: str, style: Style) -> None:
        for line in self.paper.breaker.lines([Span(text, style)], self.paper.grid.text):
            self.page.line(line, self.paper.grid.left, self.top + style.size)
            self.top += style.leading


def _cards(paper: Compositor, sheets: Sheets, names: Sequence[str]) -> None:
    """Cards with the names that are known, then blank ones, to the end of the sheet."""
    wide = paper.grid.text / _CARDS_ACROSS
    deep = int((paper.grid.foot - _TOP - 20 * m.MM) // _CARD_HIGH)
    on_sheet = _CARDS_ACROSS * deep
    whole = -(-(len(names) + _BLANK_CARDS) // on_sheet) * on_sheet
    texts = [*names, *[""] * (whole - len(names))]
    for start in range(0, whole, on_sheet):
        say = paper.form.say
        sheet = _Sheet(paper, sheets, say("net-map.cards"), say("net-map.cards-lead"))
        for at, name in enumerate(texts[start : start + on_sheet]):
            row, column = divmod(at, _CARDS_ACROSS)
            left, top = paper.grid.left + column * wide, sheet.top + row * _CARD_HIGH
            _card(sheet, name, left, top, wide)


def _card(sheet: _Sheet, name: str, left: float, top: float, wide: float) -> None:
    inner, room = left + 4 * m.MM, wide - 8 * m.MM
    corners = (
        (left, top),
        (left + wide, top),
        (left + wide, top + _CARD_HIGH),
        (left, top + _CARD_HIGH),
        (left, top),
    )
    sheet.ink.line(corners, _GREY, m.HAIR, _CUT_DASH)
    say = sheet.paper.form.say
    sheet.text(say("net-map.name"), m.FOOT, inner, top + 6 * m.MM, room)
    if name:
        lines = sheet.paper.breaker.lines([Span(name, m.BODY_BOLD)], room)[:2]
        for number, line in enumerate(lines):
            sheet.page.line(line, inner, top + 12 * m.MM + number * m.LINE)
    sheet.page.rule(inner, inner + room, top + 19 * m.MM)
    step = room / len(Level)
    for at, level in enumerate(Level):
        x, shape = inner + (at + 0.5) * step, LEVEL_SHAPES[level]
        sheet.pen(0.55, x, top + 26 * m.MM).symbol(Symbol("", 0, 0, SIZES[shape], shape, ""))
        word = sheet.paper.breaker.lines([Span(say(f"map.level.{level.value}"), _TINY)], step)
        for number, line in enumerate(word[:2]):
            baseline = top + 33.5 * m.MM + number * 3 * m.MM
            sheet.page.line(line, x - line.width / 2, baseline)


_TINY = Style(m.FOOT.weight, 7, 3 * m.MM)


def _links(paper: Compositor, sheets: Sheets, types: Sequence[LinkType]) -> None:
    """Each type of link with two arrows to cut out."""
    say = paper.form.say
    sheet = _Sheet(paper, sheets, say("net-map.links"), say("net-map.links-lead"))
    for kind in types:
        if sheet.top + _LINK_ROW > paper.grid.foot:
            sheet = _Sheet(paper, sheets, say("net-map.links"), say("net-map.links-lead"))
        _link(sheet, kind)
        sheet.top += _LINK_ROW


def _link(sheet: _Sheet, kind: LinkType) -> None:
    paper, top, left = sheet.paper, sheet.top, sheet.paper.grid.left
    say, language = paper.form.say, paper.form.language
    end = sheet.text(kind.names.spoken(language), m.BODY_BOLD, left, top + 5 * m.MM, 70 * m.MM)
    reverse = kind.reverse.spoken(language)
    back = say("net-map.reads-back", name=reverse) if kind.directed else say("net-map.both-ways")
    room = paper.grid.right - end - 4 * m.MM
    sheet.text(back, m.SMALL, end + 4 * m.MM, top + 5 * m.MM, room)
    half = paper.grid.text / 2
    for at in range(2):
        x, y, wide = left + at * half, top + 8 * m.MM, half - 2 * m.MM
        corners = ((x, y), (x + wide, y), (x + wide, y + 12 * m.MM), (x, y + 12 * m.MM), (x, y))
        sheet.ink.line(corners, _GREY, m.HAIR, _CUT_DASH)
        unit = 1.6
        span = (wide - 12 * m.MM) / unit
        sheet.pen(unit, x + 6 * m.MM, y + 6 * m.MM).stroke(
            Stroke(
                link="x",
                type=kind.key,
                source="",
                target="",
                points=((0.0, 0.0), (span, 0.0)),
                tone=kind.tone,
                dash=kind.dash,
                width=1.5 if kind.directed else 2.0,
                arrow_at_target=kind.directed,
            )
        )


def _discs(paper: Compositor, sheets: Sheets) -> None:
    """A sheet of discs to stack: one storey each."""
    say = paper.form.say
    sheet = _Sheet(paper, sheets, say("net-map.discs"), say("net-map.discs-lead"))
    across = int(paper.grid.text // (_DISC + 2 * m.MM))
    step = paper.grid.text / across
    rows = int((paper.grid.foot - sheet.top) // step)
    for row in range(rows):
        for column in range(across):
            x = paper.grid.left + (column + 0.5) * step
            y = sheet.top + (row + 0.5) * step
            sheet.ink.circle((x, y), _DISC / 2, _GREY, m.HAIR)
            sheet.ink.circle((x, y), _DISC / 2 - 2 * m.MM, _BLACK, 1.5)
            sheet.text("1", m.TITLE, x - 3.7, y + 4.6, _DISC)


def _goals(paper: Compositor, sheets: Sheets, goals: Sequence[str]) -> None:
    """Lines for goals and for who holds them; those of the map are written in already."""
    say = paper.form.say
    grid = paper.grid
    lines = max(_GOAL_ROWS, len(goals) + 3)
    texts = [*goals, *[""] * (lines - len(goals))]
    while texts:
        sheet = _Sheet(paper, sheets, say("net-map.goals"), say("net-map.goals-lead"))
        middle = grid.left + grid.text * 0.45
        for label, start, end in (
            (say("net-map.who"), grid.left, middle - 5 * m.MM),
            (say("net-map.when"), middle, grid.right),
        ):
            after = sheet.text(label, m.SMALL, start, sheet.top + 6 * m.MM, end - start)
            sheet.page.rule(after + 2 * m.MM, end, sheet.top + 6.5 * m.MM)
        top = sheet.top + 14 * m.MM
        sheet.text(say("net-map.goal"), m.TABLE_HEAD, grid.left, top, grid.text * 0.4)
        sheet.text(say("net-map.holders"), m.TABLE_HEAD, middle, top, grid.text * 0.5)
        top += 2 * m.MM
        sheet.page.rule(grid.left, grid.right, top)
        fitting = int((grid.foot - top) // _GOAL_ROW)
        _goal_rows(sheet, texts[:fitting], top, middle)
        texts = texts[fitting:]


def _goal_rows(sheet: _Sheet, texts: Sequence[str], top: float, middle: float) -> None:
    grid = sheet.paper.grid
    room = middle - grid.left - 4 * m.MM
    for at, text in enumerate(texts):
        start = top + at * _GOAL_ROW
        if text:
            found = sheet.paper.breaker.lines([Span(text, m.BODY)], room)[:3]
            for number, line in enumerate(found):
                sheet.page.line(line, grid.left, start + (number + 1) * m.LINE)
        sheet.page.rule(grid.left, grid.right, start + _GOAL_ROW)
    sheet.page.upright(middle - 2 * m.MM, top, top + len(texts) * _GOAL_ROW)
