"""A map as a poster: several sheets of A4 to be cut and glued, and one that says how."""

from dataclasses import replace

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.map_fit import Fitted, fitted
from nlc_desktop.documents.map_ink import WHITE, Ink
from nlc_desktop.documents.map_key import map_key
from nlc_desktop.documents.map_paper import (
    QUESTION,
    Printing,
    bound,
    dated,
    legend_of,
    map_head,
    mark_words,
    question,
)
from nlc_desktop.documents.map_pen import MapPen, Placing
from nlc_desktop.documents.map_sheets import OVERLAP, Tiling, sheet_grid
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.documents.typesetting.sheet import Page, Sheets
from nlc_desktop.domain.map_drawing import MapPicture
from nlc_desktop.domain.map_papers import MapSheet, MapView
from nlc_desktop.domain.map_shapes import Box

_OVERLAPS = (OVERLAP, 15 * m.MM, 20 * m.MM, 30 * m.MM, 45 * m.MM)
"""Wider strips are tried where a name or a symbol would not be whole on any sheet."""

_CUT = 5 * m.MM
_EDGE = 3 * m.MM
_KEY = 14 * m.MM
_INSET = 3 * m.MM
"""How far what is written at the edge keeps from the marks to cut at."""


def set_poster(
    paper: Compositor, view: MapView, printing: Printing, tiles: tuple[int, int]
) -> SetPaper:
    """Sets a map as a poster of so many sheets across and down, and a first sheet that explains."""
    tiling, made = laid_out(paper, view, tiles)
    paper.grid = tiling.grid
    sheets = Sheets(tiling.grid)
    _cover(paper, sheets.new_page(), view, printing, tiling)
    for name, window in tiling.tiles():
        page = sheets.new_page()
        _tile(paper, page, printing, made, _Window(name, window, tiling))
        _around(paper, page, view, printing.copy, _Window(name, window, tiling))
    return bound(paper, sheets, view)


def whole_somewhere(made: Fitted, tiling: Tiling) -> bool:
    """Whether every name, symbol and tower is on one of the sheets in full."""
    windows = [window for _, window in tiling.tiles()]
    return all(
        any(window.holds(box) for window in windows)
        for box in (made.placing.box(piece) for piece in pieces(made.picture))
    )


def pieces(picture: MapPicture) -> list[Box]:
    """The boxes of a picture nobody wants to see cut."""
    found: list[Box] = []
    for symbol in picture.symbols:
        found.append(symbol.body)
        if symbol.tower is not None:
            found.append(symbol.tower)
        if symbol.label is not None:
            found.append(symbol.label.box)
    return found


def laid_out(paper: Compositor, view: MapView, tiles: tuple[int, int]) -> tuple[Tiling, Fitted]:
    """The sheets and the picture on them, with strips as wide as the names need."""
    columns, rows = tiles
    for overlap in _OVERLAPS:
        choices = [
            Tiling(sheet_grid(MapSheet.POSTER, landscape=on_side), columns, rows, overlap)
            for on_side in (True, False)
        ]
        tiling = max(choices, key=lambda one: _fill(view, one))
        made = _fitted(paper, view, tiling)
        if whole_somewhere(made, tiling) or overlap == _OVERLAPS[-1]:
            return tiling, made
    raise AssertionError("the widest strip always returns")


def _fitted(paper: Compositor, view: MapView, tiling: Tiling) -> Fitted:
    wide, high = tiling.size

    def windows(placing: Placing) -> list[Box]:
        """The sheets in map units, a little smaller so that rounding cuts nothing."""
        return [
            Box(
                (window.left - placing.left) / placing.unit,
                (window.top - placing.top) / placing.unit,
                (window.right - placing.left) / placing.unit,
                (window.bottom - placing.top) / placing.unit,
            ).grown(-0.5)
            for _, window in tiling.tiles()
        ]

    area = Box(0, 0, wide, high).grown(-_EDGE)
    return fitted(view, paper, area, mark_words(paper), cut=windows)


def _fill(view: MapView, tiling: Tiling) -> float:
    places = [node.place for node in view.network.nodes if node.place is not None]
    across = [place[0] for place in places] or [0]
    down = [place[1] for place in places] or [0]
    wide, high = tiling.size
    return min(wide / max(1, max(across) - min(across)), high / max(1, max(down) - min(down)))


class _Window:
    """What one sheet shows, and where on the sheet it is."""

    def __init__(self, name: str, shown: Box, tiling: Tiling) -> None:
        self.name = name
        self.shown = shown
        self.tiling = tiling
        self.frame = Box(0, 0, shown.width, shown.height).shifted(tiling.grid.left, tiling.top)
        self.right = self.frame.left - shown.left
        self.down = self.frame.top - shown.top


def _tile(paper: Compositor, page: Page, printing: Printing, made: Fitted, window: _Window) -> None:
    """The part of the map on one sheet."""
    placing = made.placing
    moved = replace(placing, left=placing.left + window.right, top=placing.top + window.down)
    ink = Ink(page)
    ink.begin_window(window.frame)
    MapPen(page, paper.breaker, printing.inks, moved).draw(made.picture, window.frame)
    ink.end_window()


def _around(paper: Compositor, page: Page, view: MapView, copy: str, window: _Window) -> None:
    """What is cut off: question and sheet, the key of the whole, marks to cut at."""
    grid, tiling = window.tiling.grid, window.tiling
    say = paper.form.say
    left, last = grid.left + _INSET, grid.right - _INSET
    _key(page, tiling, window.name, last - _KEY, 3 * m.MM)
    size = f"{tiling.columns}×{tiling.rows}"
    name = paper.breaker.line(say("map.tile", name=window.name, size=size), m.CELL_BOLD, grid.text)
    right = last - _KEY - 4 * m.MM
    page.line(name, right - name.width, 9 * m.MM)
    title = paper.breaker.line(question(paper, view), m.SMALL, right - name.width - left - 5 * m.MM)
    page.line(title, left, 9 * m.MM)
    foot = grid.height - 5 * m.MM
    start = paper.breaker.line(view.office, m.FOOT, grid.text / 2)
    page.line(start, left, foot)
    end = paper.breaker.line(
        " · ".join(filter(None, [dated(paper, view), copy])), m.FOOT, grid.text / 2
    )
    page.line(end, last - end.width, foot)
    _cuts(page, window)
    _strips(page, window)


def _cuts(page: Page, window: _Window) -> None:
    """Marks outside the corners of the window."""
    ink, box, near = Ink(page), window.frame, 1 * m.MM
    for x, out in ((box.left, -1), (box.right, 1)):
        for y, away in ((box.top, -1), (box.bottom, 1)):
            ink.line(((x + out * near, y), (x + out * (near + _CUT), y)), (0, 0, 0), m.HAIR)
            ink.line(((x, y + away * near), (x, y + away * (near + _CUT))), (0, 0, 0), m.HAIR)


def _strips(page: Page, window: _Window) -> None:
    """Where the next sheets are glued on: thin broken lines at the right and the bottom."""
    tiling, box, ink = window.tiling, window.frame, Ink(page)
    grey, dash = (0.6, 0.6, 0.6), (2.0, 3.0)
    wide, high = tiling.size
    if window.shown.right < wide - 1:
        x = box.right - tiling.overlap
        ink.line(((x, box.top), (x, box.bottom)), grey, m.HAIR, dash)
    if window.shown.bottom < high - 1:
        y = box.bottom - tiling.overlap
        ink.line(((box.left, y), (box.right, y)), grey, m.HAIR, dash)


def _key(page: Page, tiling: Tiling, name: str, left: float, top: float) -> None:
    """The whole in small, this sheet filled; no name is marked on the first sheet."""
    ink = Ink(page)
    wide = _KEY / tiling.columns
    high = min(10 * m.MM / tiling.rows, wide * 1.4)
    wide = min(wide, high * 1.4)
    left += _KEY - wide * tiling.columns
    for at, (tile, _) in enumerate(tiling.tiles()):
        row, column = divmod(at, tiling.columns)
        x, y = left + column * wide, top + row * high
        corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        ink.polygon(corners, (0, 0, 0), 0.6, (0.2, 0.2, 0.2) if tile == name else WHITE)


def _cover(
    paper: Compositor, page: Page, view: MapView, printing: Printing, tiling: Tiling
) -> None:
    """The first sheet: question and day, the legend, how the sheets go together."""
    grid, say = paper.grid, paper.form.say
    top = map_head(paper, page, view, printing.copy) + 4 * m.MM
    key = map_key(paper, legend_of(view), grid.text)
    key.draw(paper, page, printing.inks, grid.left, top)
    top += key.height + 8 * m.MM
    heading = paper.breaker.line(say("map.poster"), m.BODY_BOLD, grid.text)
    page.line(heading, grid.left, top + QUESTION.size)
    top += 10 * m.MM
    count = tiling.columns * tiling.rows
    steps = (
        say("map.poster-step-1"),
        say("map.poster-step-2"),
        say("map.poster-step-3", count=count, columns=tiling.columns, rows=tiling.rows),
    )
    for number, step in enumerate(steps, start=1):
        page.line(paper.breaker.line(f"{number}.", m.BODY, grid.text), grid.left, top + m.LINE)
        for line in paper.breaker.lines([Span(step, m.BODY)], grid.text - 10 * m.MM):
            top += m.LINE
            page.line(line, grid.left + 7 * m.MM, top)
        top += m.U
    _plan(paper, page, tiling, top + 5 * m.MM)


def _plan(paper: Compositor, page: Page, tiling: Tiling, top: float) -> None:
    """The whole with the name of each sheet."""
    grid, ink = paper.grid, Ink(page)
    shown_wide, shown_high = tiling.window
    room_wide, room_high = grid.text / tiling.columns, (grid.foot - top) / tiling.rows
    scale = min(room_wide / shown_wide, room_high / shown_high, 0.16)
    wide, high = shown_wide * scale, shown_high * scale
    for at, (name, _) in enumerate(tiling.tiles()):
        row, column = divmod(at, tiling.columns)
        x, y = grid.left + column * wide, top + row * high
        ink.polygon(((x, y), (x + wide, y), (x + wide, y + high), (x, y + high)), (0, 0, 0), 0.6)
        line = paper.breaker.line(name, m.BODY_BOLD, wide)
        page.line(line, x + (wide - line.width) / 2, y + high / 2 + 4)
