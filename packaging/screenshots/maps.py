"""Pictures of the Map room."""

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from nlc_desktop.domain.stakeholders import Level
from nlc_desktop.ui.desk import RoomKey
from nlc_desktop.ui.map.map_state import Shown, View
from screenshots.stage import Scene, Stage, wait_for

if TYPE_CHECKING:
    from nlc_desktop.ui.map.page import MapPage


def _page(stage: Stage) -> "MapPage":
    page = cast("MapPage", stage.go(RoomKey.MAP))
    wait_for(lambda: all(node.place is not None for node in page.state.of_day.nodes))
    page.state.view((View.NETWORK, View.GRID))
    page.state.filter(Shown())
    page.state.show_day(page.state.today)
    page.state.clear_focus()
    page.state.select()
    page.canvas.fit()
    stage.settle()
    return page


def _busiest(page: "MapPage") -> str:
    """The node with most links."""
    network = page.state.network
    return max(network.by_id, key=lambda node: (len(network.neighbours(node)), node))


def whole_map(stage: Stage) -> None:
    """The map as it opens, then with the focus on one organisation and a filter."""
    page = _page(stage)
    stage.shot("map")
    page.state.select(_busiest(page))
    stage.shot("map-selected")
    page.state.focus_on(page.state.selection, 1)
    page.state.filter(Shown(levels=frozenset((Level.CITY, Level.STATE, Level.COMMUNITY))))
    stage.shot("map-focus")


def map_gestures(stage: Stage) -> None:
    """A link selected, a link being drawn, a name being typed."""
    page = _page(stage)
    page.state.select_link(page.state.network.links[0].id)
    stage.shot("map-link")
    page.state.select(_busiest(page))
    page.canvas.begin_line()
    stage.shot("map-connect")
    page.canvas.leave_gesture()
    page.editing.add()
    if page.editing.line is not None:
        page.editing.line.setText("Kelab Belia Tepi Sungai")
        stage.shot("map-new")
        page.editing.line.leave()


def map_views(stage: Stage) -> None:
    """Each view alone and all of them, and two days compared."""
    page = _page(stage)
    for views in ((View.NETWORK,), (View.GRID,), (View.TABLE,), tuple(View)):
        page.state.view(views)
        stage.settle()
        page.canvas.fit()
        stage.shot("map-" + "-".join(views))
    page.state.view((View.NETWORK, View.GRID))
    stage.settle()
    page.canvas.fit()
    page.state.show_day(page.state.today, page.state.today - timedelta(days=365))
    stage.shot("map-compared")
    page.days.ask()
    stage.shot("map-day")


def map_facilitator(stage: Stage) -> None:
    """The window for a projected room, one type of link at a time."""
    page = _page(stage)
    shown = page.facilitate()
    shown.showNormal()
    shown.resize(stage.variant.width, stage.variant.height)
    shown.forth()
    stage.settle()
    shown.canvas.fit()
    stage.shot("map-facilitator")
    shown.close()


def empty_map(stage: Stage) -> None:
    """The map of an office on its first day."""
    stage.go(RoomKey.MAP)
    stage.shot("empty-map")


SCENES: tuple[Scene, ...] = (whole_map, map_gestures, map_views, map_facilitator)
FRESH_SCENES: tuple[Scene, ...] = (empty_map,)
