"""The recovery sheet: 24 words in a clear grid, what to do with them, who sealed it."""

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Group, Row, Rule
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import RecoverySheetView

_COLUMNS = 4
_ROW = 10 * m.MM
_WORD = 10 * m.MM


def set_recovery_sheet(paper: Compositor, view: RecoverySheetView) -> SetPaper:
    """Sets a recovery sheet in type."""
    form = paper.form
    title = form.say("recovery")
    rows = [title.upper()]
    if view.workspace.strip():
        rows.append(form.say("recovery.subtitle", workspace=view.workspace.strip()))
    made = f"{form.date(view.made)}, {form.time(view.made)}"
    blocks = [
        *letterhead(paper, view.letterhead, slogans=False),
        *paper.centred(rows),
        paper.paragraph([Span(form.say("recovery.lead"), m.BODY)], after=2 * m.U),
        *_grid(paper, view.words),
        *_steps(paper),
        _sealed(paper, made),
    ]
    frame = Frame(
        short_title=title,
        footer=form.say("recovery.footer"),
        page_of=lambda x, y: form.say("page", x=x, y=y),
    )
    return paper.bind(blocks, frame, title=title, author=view.letterhead.name)


def _grid(paper: Compositor, words: tuple[str, ...]) -> list[Block]:
    """The words in four columns, numbered down each column, lines between the rows."""
    deep = -(-len(words) // _COLUMNS)
    width = paper.grid.text / _COLUMNS
    rows: list[Block] = []
    for row in range(deep):
        cells = [
            cell
            for column in range(_COLUMNS)
            if (place := column * deep + row) < len(words)
            for cell in (
                paper.cell(
                    [Span(f"{place + 1}.", m.CELL)],
                    column * width,
                    _WORD - m.U,
                    drop=m.CODE.size - m.CELL.size,
                ),
                paper.cell([Span(words[place], m.CODE)], column * width + _WORD, width - _WORD),
            )
        ]
        rows.append(
            Row(
                cells=cells,
                x=paper.at(0),
                end=paper.at(paper.grid.text),
                above=2.5 * m.MM,
                least=_ROW,
                rule_above=row == 0,
                keep=deep - 1 - row,
            )
        )
    return rows


def _steps(paper: Compositor) -> list[Block]:
    """What to do now, in four steps, and how the words are used one day."""
    say = paper.form.say
    heading = paper.paragraph(
        [Span(say("recovery.do"), m.BODY_BOLD)], before=3 * m.U, after=m.U, keep=1
    )
    steps = [
        paper.paragraph(
            [Span(say(f"recovery.step-{step}"), m.BODY)], edge=m.EDGE_B, number=f"{step}."
        )
        for step in range(1, 5)
    ]
    return [heading, *steps, paper.paragraph([Span(say("recovery.use"), m.BODY)], before=2 * m.U)]


def _sealed(paper: Compositor, made: str) -> Block:
    """When it was made, and lines for who sealed it, when, and where it is kept."""
    say = paper.form.say
    half = paper.grid.text / 2
    parts: list[tuple[float, Block]] = [(0.0, _label(paper, say("recovery.made"), made, 0.0))]
    names = (("sealed-by", "sealed-on"), ("signature", "kept-at"))
    for place, pair in enumerate(names, start=1):
        down = place * 12.5 * m.MM
        for column, name in enumerate(pair):
            left = column * half
            parts.append((down, _label(paper, say(f"recovery.{name}"), "", left)))
            rule = Rule(x=paper.at(left + m.EDGE_VALUE), end=paper.at(left + 75 * m.MM))
            parts.append((down + 4.4 * m.MM, rule))
    return Group(parts=parts, tall=len(names) * 12.5 * m.MM + m.LINE, before=2 * m.U)


def _label(paper: Compositor, label: str, text: str, left: float) -> Row:
    """A label, its colon, and a text or nothing."""
    colon, value = left + m.EDGE_COLON, left + m.EDGE_VALUE
    cells = (
        paper.cell([Span(label, m.CELL)], left, m.EDGE_COLON),
        paper.cell([Span(":", m.CELL)], colon, value - colon),
        paper.cell([Span(text, m.CELL)], value, paper.grid.text - value),
    )
    return Row(cells=cells, above=0.0, below=0.0, rule=False)
