"""P10, M5, M6: a map with 2,000 nodes and 4,000 links, pushed, drawn anew and laid out anew.

The peer is a QGraphicsScene of items: the same picture in the same window, without OpenGL. Names
are hidden in its scene where the canvas leaves them out too.
"""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPixmapItem,
    QGraphicsPolygonItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
)
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.map_drawing import (
    BAR_HEIGHT,
    BAR_STEP,
    BAR_WIDTH,
    Stroke,
    Symbol,
)
from nlc_desktop.domain.map_shapes import outline
from nlc_desktop.domain.maps import WHOLE_MAP, MapRow
from nlc_desktop.ui import icons
from nlc_desktop.ui.map.canvas import MapCanvas
from nlc_desktop.ui.map.drawing import DASHES, arrow
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.palettes import ThemeName
from nlc_desktop.ui.theme import TextSize, look
from tests import networks
from tests.benchmarks.rows import Side, join, measure

WIDE, HIGH = 1100, 700
ROW = MapRow(WHOLE_MAP, "", everyone=True)
NETWORK = networks.large()


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[MapCanvas]:
    look().choose(ThemeName.LIGHT)
    made = MapCanvas(MapState(networks.TODAY))
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.show()
    made.state.show_map(ROW, [ROW], networks.TYPES, NETWORK)
    made.fit()
    yield made


@pytest.fixture
def peer(qtbot: QtBot, canvas: MapCanvas) -> QGraphicsView:
    """Items for everything that the canvas draws: lines, arrows, shapes, icons, bars, names."""
    view = QGraphicsView()
    qtbot.addWidget(view)
    scene = QGraphicsScene(view)
    picture = canvas.scene.picture
    for stroke in picture.strokes:
        scene.addItem(_line(stroke))
    for symbol in picture.symbols:
        scene.addItem(_node(symbol))
    view.setScene(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.resize(WIDE, HIGH)
    view.show()
    return view


def _line(stroke: Stroke) -> QGraphicsLineItem:
    (x1, y1), (x2, y2) = stroke.points
    line = QLineF(x1, y1, x2, y2)
    color = look().color(str(stroke.tone))
    pen = QPen(color, stroke.width)
    if pattern := DASHES[stroke.dash]:
        pen.setDashPattern([length / stroke.width for length in pattern])
    made = QGraphicsLineItem(line)
    made.setPen(pen)
    if stroke.arrow_at_target and line.length():
        unit = line.unitVector()
        head = QGraphicsPolygonItem(arrow(line.p2(), unit.dx(), unit.dy()), made)
        head.setBrush(color)
    return made


def _node(symbol: Symbol) -> QGraphicsItem:
    pen = QPen(look().color("mark"), 1.5)
    corners = outline(symbol.shape, symbol.x, symbol.y, symbol.size)
    half = symbol.size / 2
    made = (
        QGraphicsPolygonItem(QPolygonF([QPointF(x, y) for x, y in corners]))
        if corners
        else QGraphicsEllipseItem(symbol.x - half, symbol.y - half, symbol.size, symbol.size)
    )
    made.setPen(pen)
    made.setBrush(look().color("surface"))
    icon = QGraphicsPixmapItem(icons.pixmap(symbol.icon), made)
    icon.setPos(symbol.x - 8, symbol.y - 8)
    if symbol.tower is not None:
        for at in range(symbol.bars):
            top = symbol.tower.bottom - at * BAR_STEP - BAR_HEIGHT
            bar = QGraphicsRectItem(symbol.tower.left, top, BAR_WIDTH, BAR_HEIGHT, made)
            bar.setBrush(look().color("mark"))
            bar.setPen(QPen(Qt.PenStyle.NoPen))
    if symbol.label is not None:
        name = QGraphicsSimpleTextItem("\n".join(symbol.label.lines), made)
        name.setPos(symbol.label.box.left, symbol.label.box.top)
        name.setFont(look().font(TextSize.SMALL))
        name.setData(0, "name")
    return made


def _names(view: QGraphicsView, *, shown: bool) -> None:
    for item in view.scene().items():
        if item.data(0) == "name":
            item.setVisible(shown)


def _canvas_frame(canvas: MapCanvas, prepare: Callable[[], None]) -> Callable[[], None]:
    image = QImage(WIDE, HIGH, QImage.Format.Format_ARGB32_Premultiplied)

    def frame() -> None:
        prepare()
        canvas.render(image, QPointF(0, 0).toPoint())

    return frame


def _peer_frame(view: QGraphicsView, step: Callable[[], None]) -> Callable[[], None]:
    image = QImage(WIDE, HIGH, QImage.Format.Format_ARGB32_Premultiplied)

    def frame() -> None:
        step()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view.render(painter, QRectF(0, 0, WIDE, HIGH), view.viewport().rect())
        painter.end()

    return frame


def _fit(view: QGraphicsView) -> None:
    view.fitInView(view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)


def test_pushing(benchmark: Any, canvas: MapCanvas) -> None:
    canvas.zoom(1 / canvas.view.zoom)
    way = [1]

    def push() -> None:
        way[0] = -way[0]
        canvas.view = canvas.view.moved(way[0] * 12, way[0] * 7)

    frame = _canvas_frame(canvas, push)
    frame()
    drawn = canvas.kept.drawn
    measure(benchmark, "P10p", Side.OURS, frame)
    assert canvas.kept.drawn == drawn


def test_pushing_peer(benchmark: Any, peer: QGraphicsView) -> None:
    way = [1]

    def push() -> None:
        way[0] = -way[0]
        bar = peer.horizontalScrollBar()
        bar.setValue(bar.value() + way[0] * 12)

    peer.centerOn(3000, 3000)
    measure(benchmark, "P10p", Side.PEER, _peer_frame(peer, push))


def test_drawing_anew(benchmark: Any, canvas: MapCanvas) -> None:
    measure(benchmark, "P10f", Side.OURS, _canvas_frame(canvas, canvas.kept.forget))


def test_drawing_anew_peer(benchmark: Any, peer: QGraphicsView) -> None:
    _names(peer, shown=False)
    _fit(peer)
    measure(benchmark, "P10f", Side.PEER, _peer_frame(peer, lambda: None))


def test_drawing_names_anew(benchmark: Any, canvas: MapCanvas) -> None:
    canvas.zoom(1 / canvas.view.zoom)
    measure(benchmark, "P10n", Side.OURS, _canvas_frame(canvas, canvas.kept.forget))


def test_drawing_names_anew_peer(benchmark: Any, peer: QGraphicsView) -> None:
    peer.centerOn(3000, 3000)
    measure(benchmark, "P10n", Side.PEER, _peer_frame(peer, lambda: None))


def test_a_node_moved(benchmark: Any, canvas: MapCanvas) -> None:
    """All that the window waits for: names laid out anew and the picture drawn."""
    turn, node = count(), NETWORK.nodes[1000].id

    def move() -> None:
        canvas.state.move({node: (400 + next(turn) * 7, 300)})

    measure(benchmark, "M5", Side.OURS, _canvas_frame(canvas, move))
    assert canvas.state.network.by_id[node].place == (400 + (next(turn) - 1) * 7, 300)


def test_a_focus_taken_off(benchmark: Any, canvas: MapCanvas) -> None:
    paint, frame = (
        _canvas_frame(canvas, step) for step in (lambda: None, canvas.state.clear_focus)
    )

    def focus() -> None:
        canvas.state.focus_on([NETWORK.nodes[1000].id], 2)
        paint()
        assert any(symbol.faded for symbol in canvas.scene.picture.symbols)

    join(benchmark, "M6")
    benchmark.pedantic(frame, setup=focus, rounds=20)
    assert not any(symbol.faded for symbol in canvas.scene.picture.symbols)
