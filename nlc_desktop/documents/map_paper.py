"""A map on one sheet: question, day, map, legend."""

from collections.abc import Sequence
from dataclasses import dataclass

from nlc_desktop.documents.compositor import Compositor, SetPaper, one_line
from nlc_desktop.documents.map_fit import fitted
from nlc_desktop.documents.map_ink import IN_BLACK, IN_COLOUR, Inks
from nlc_desktop.documents.map_key import MapKey, map_key
from nlc_desktop.documents.map_pen import MapPen
from nlc_desktop.documents.map_sheets import MARGIN, sheet_grid
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.faces import Weight
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Line, Span
from nlc_desktop.documents.typesetting.sheet import Imprint, Page, Sheets
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.map_drawing import LegendEntry, Mark
from nlc_desktop.domain.map_papers import MapSheet, MapView
from nlc_desktop.domain.map_picture import PictureOptions, picture
from nlc_desktop.domain.map_shapes import Box

QUESTION = Style(Weight.BOLD, 15, 6.5 * m.MM)
_SIDE_BY_SIDE = 6 * m.MM
_GAP = 2 * m.MM
_COLUMN, _GUTTER = 64 * m.MM, 8 * m.MM
"""A legend beside the map, and the room between them."""
_HEAD = 40 * m.MM
"""What the head of a sheet takes, about; for choosing a layout."""
_LEAST = 30 * m.MM


@dataclass(frozen=True, slots=True)
class Printing:
    """How a map is printed."""

    sheet: MapSheet = MapSheet.A4
    colour: bool = False
    copy: str = ""
    """"Copy 2 of 5"; empty for none."""

    @property
    def inks(self) -> Inks:
        """The colours used."""
        return IN_COLOUR if self.colour else IN_BLACK


def set_map(paper: Compositor, view: MapView, printing: Printing) -> SetPaper:
    """Sets a map on one sheet, upright or on its side, whichever shows it larger."""
    layout = _best(paper, view, printing)
    paper.grid = layout.grid
    sheets = Sheets(paper.grid)
    page = sheets.new_page()
    top = map_head(paper, page, view, printing.copy)
    notes = _notes(paper, view)
    foot = paper.grid.foot - len(notes) * m.SMALL.leading
    for number, line in enumerate(notes):
        page.line(line, paper.grid.left, foot + (number + 0.7) * m.SMALL.leading)
    made = fitted(view, paper, layout.area(top, foot), mark_words(paper))
    MapPen(page, paper.breaker, printing.inks, made.placing).draw(made.picture)
    layout.draw_key(paper, page, printing.inks, top, foot)
    frame(paper, view).draw(sheets, paper.breaker)
    return bound(paper, sheets, view)


@dataclass(frozen=True, slots=True)
class _Layout:
    """A sheet with its legend below the map, or beside it."""

    grid: m.Grid
    key: MapKey
    beside: bool

    def area(self, top: float, foot: float) -> Box:
        """The room for the map between the head and the foot of the sheet."""
        if self.beside:
            return Box(self.grid.left, top, self.grid.right - _COLUMN - _GUTTER, foot - _GAP)
        end = foot - self.key.height - 2 * _GAP
        return Box(self.grid.left, top, self.grid.right, max(end, top + _LEAST))

    def draw_key(self, paper: Compositor, page: Page, inks: Inks, top: float, foot: float) -> None:
        """The legend, with a thin line between it and the map."""
        if self.beside:
            left = self.grid.right - _COLUMN
            page.upright(left - _GUTTER / 2, top, foot - _GAP)
            self.key.draw(paper, page, inks, left, top)
        else:
            start = foot - self.key.height
            page.rule(self.grid.left, self.grid.right, start - _GAP)
            self.key.draw(paper, page, inks, self.grid.left, start)


def _best(paper: Compositor, view: MapView, printing: Printing) -> _Layout:
    """The layout that shows a map largest."""
    legend = legend_of(view)
    column = map_key(paper, legend, _COLUMN, heads_above=True)
    found: list[_Layout] = []
    for on_side in (True, False):
        grid = sheet_grid(printing.sheet, landscape=on_side)
        found.append(_Layout(grid, map_key(paper, legend, grid.text), beside=False))
        if column.height < grid.foot - _HEAD:
            found.append(_Layout(grid, column, beside=True))
    return max(found, key=lambda one: _reach(view, one.area(_HEAD, one.grid.foot)))


def legend_of(view: MapView) -> tuple[LegendEntry, ...]:
    """The legend of a map, whatever its size."""
    options = PictureOptions(focus=view.focus, difference=view.difference)
    return picture(view.network, view.types, lambda text, _: 6.0 * len(text), options).legend


def mark_words(paper: Compositor) -> dict[Mark, str]:
    """What stands under names of what is new and what is gone."""
    return {Mark.NEW: paper.form.say("map.new"), Mark.GONE: paper.form.say("map.gone")}


def question(paper: Compositor, view: MapView) -> str:
    """The question of a map, or that of the map of everybody."""
    return view.question.strip() or paper.form.say("map.everyone")


def dated(paper: Compositor, view: MapView) -> str:
    """Of which day the map is, or of which two."""
    form = paper.form
    if view.since is None:
        return form.say("map.on", date=form.date(view.on))
    return form.say("map.compared", date=form.date(view.on), since=form.date(view.since))


def frame(paper: Compositor, view: MapView) -> Frame:
    """The footer: day, how much is on the map, page."""
    form = paper.form
    shown = [node for node in view.network.nodes if node.place is not None]
    counted = form.say("map.count", nodes=len(shown), links=len(view.network.links))
    return Frame(
        short_title=question(paper, view),
        footer=form.say("map.footer", dated=dated(paper, view), counted=counted),
        page_of=lambda x, y: form.say("page", x=x, y=y),
    )


def bound(paper: Compositor, sheets: Sheets, view: MapView) -> SetPaper:
    """The finished file; what it says of itself is on its pages too."""
    title = f"{paper.form.say('map')} – {question(paper, view)}"
    imprint = Imprint(one_line(title), one_line(view.office), paper.form.tag)
    missing = tuple(sorted(paper.breaker.setter.missing))
    return SetPaper(sheets.bind(imprint), len(sheets.pages), missing)


def _reach(view: MapView, area: Box) -> float:
    """How much an area enlarges the places of a map, with names around them."""
    places = [node.place for node in view.network.nodes if node.place is not None]
    across = [place[0] for place in places] or [0]
    down = [place[1] for place in places] or [0]
    wide = (area.width - 30 * m.MM) / max(1, max(across) - min(across))
    high = (area.height - 15 * m.MM) / max(1, max(down) - min(down))
    return min(wide, high)


def map_head(paper: Compositor, page: Page, view: MapView, copy: str) -> float:
    """Office and copy, the question, the day; gives where the map begins."""
    grid = paper.grid
    right = paper.breaker.line(copy, m.SMALL, grid.text / 3)
    office = paper.breaker.line(view.office, m.SMALL, grid.text - right.width - _SIDE_BY_SIDE)
    top = MARGIN
    page.line(office, grid.left, top + m.SMALL.size)
    page.line(right, grid.right - right.width, top + m.SMALL.size)
    top += 6 * m.MM
    for line in paper.lines(question(paper, view), QUESTION, grid.text):
        page.line(line, grid.left, top + QUESTION.size)
        top += QUESTION.leading
    top += m.MM
    words = [dated(paper, view)]
    if view.redacted:
        words.append(paper.form.say("map.redacted"))
    for line in paper.lines(" · ".join(words), m.SMALL, grid.text):
        page.line(line, grid.left, top + m.SMALL.size)
        top += m.SMALL.leading
    return top + 3 * m.MM


def _notes(paper: Compositor, view: MapView) -> Sequence[Line]:
    """Names of nodes that have no place yet, so that nobody is missing without a word."""
    names = sorted(view.names[node.id] for node in view.network.nodes if node.place is None)
    if not names:
        return ()
    text = paper.form.say("map.unplaced", names=", ".join(names))
    return paper.breaker.lines([Span(text, m.SMALL)], paper.grid.text)
