"""What hands do on the canvas, written down: each gesture is one step that Undo takes back."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from nlc_desktop.domain.network import Network, Node, Point
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import arranging, history, links, maps, stakeholders
from nlc_desktop.services.drafts import OrganisationDraft
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.jobs import Job
from nlc_desktop.ui.linking.connect_dialog import ConnectDialog
from nlc_desktop.ui.linking.link_dialog import LinkDialog
from nlc_desktop.ui.map.canvas import MapCanvas
from nlc_desktop.ui.map.free_place import free_place
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.name_here import NameHere
from nlc_desktop.ui.map.put_dialog import PutOnMapDialog, put_near_links
from nlc_desktop.ui.map.saying import whole_link_words

_PAUSE = 300
"""Milliseconds after the last nudge when the move is written: one step for a row of them."""


class Editing(QObject):
    """Writes for one canvas and the state it shows.

    Signals:
        refused: a write was refused; the map is to be read again.
    """

    refused = Signal()

    def __init__(self, desk: Desk, state: MapState, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._desk, self.state, self.canvas = desk, state, canvas
        self.line: NameHere | None = None
        """The line where a name is being typed."""
        self.kind = ""
        """The type of link that is drawn, where the canvas shows one alone."""
        self._nudged: dict[str, Point] = {}
        self._settling: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.flush)
        canvas.moved.connect(self.drop)
        canvas.nudged.connect(self.nudge)
        canvas.joined.connect(self.join)
        canvas.opened.connect(self.open_node)
        canvas.link_opened.connect(self.open_link)
        canvas.left_alone.connect(self.flush)

    # -- places -------------------------------------------------------------------------

    def drop(self, places: Mapping[str, Point]) -> None:
        """Puts nodes where they were dropped."""
        self.state.move(places)
        self._write(maps.move_nodes, self.state.map_id, dict(places))

    def nudge(self, right: int, down: int) -> None:
        """Moves the selection a little; a row of nudges is one step."""
        known = self.state.network.by_id
        moved = {
            node: (place[0] + right, place[1] + down)
            for node in self.state.selection
            if (place := known[node].place) is not None
        }
        self._nudged |= moved
        self.state.move(moved)
        self._timer.start()

    def flush(self) -> None:
        """Writes a row of nudges."""
        self._timer.stop()
        places, self._nudged = self._nudged, {}
        if places:
            self._write(maps.move_nodes, self.state.map_id, places)

    @property
    def waiting(self) -> Mapping[str, Point]:
        """Nudged places that are not written yet."""
        return self._nudged

    def settle(self, network: Network) -> None:
        """Gives nodes that have no place yet one near their links; nothing else moves."""
        fresh = [node.id for node in network.nodes if node.place is None]
        wanted = [node for node in fresh if node not in self._settling]
        if not wanted:
            return
        self._settling |= set(wanted)
        begun = any(node.place is not None for node in network.nodes)
        office = self._desk.office
        job = self._desk.jobs.run(
            lambda progress: (
                arranging.first_places(network)
                if begun
                else arranging.arrange(office, network, progress)
            )
        )
        job.succeeded.connect(partial(self._settle, self.state.map_id))
        job.finished.connect(partial(self._settling.difference_update, wanted))

    def _settle(self, map_id: str, places: object) -> None:
        if isinstance(places, dict):
            self._desk.write(maps.settle_nodes, map_id, cast("dict[str, Point]", places))

    def arrange(self) -> None:
        """Arranges the whole map behind the screen; Undo puts everything back."""
        self.flush()
        network, office = self.state.whole, self._desk.office
        job = self._desk.jobs.run(
            lambda progress: arranging.arrange(office, network, progress),
            title=tr("Arranging the map"),
        )
        job.succeeded.connect(partial(self._arranged, self.state.map_id))

    def _arranged(self, map_id: str, places: object) -> None:
        if not isinstance(places, dict) or map_id != self.state.map_id:
            return
        job = self._desk.write(maps.arrange_nodes, map_id, cast("dict[str, Point]", places))
        job.finished.connect(self.canvas.fit)
        self._offer_undo(job, tr("The map is arranged anew."))

    def pin(self) -> None:
        """Pins the selected nodes, or lets them go when all are pinned."""
        known = self.state.network.by_id
        chosen = self.state.selection
        if chosen:
            pinned = not all(known[node].pinned for node in chosen)
            self._write(maps.pin_nodes, self.state.map_id, chosen, pinned=pinned)

    # -- organisations --------------------------------------------------------------------

    def add(self) -> None:
        """Opens the line where a new organisation is named, beside the selected one."""
        self.flush()
        place = self.new_place()
        self.canvas.show_place(place)
        line = self._name_at(place, tr("Name of the new organisation"), "")
        line.named.connect(partial(self._add, place))

    def new_place(self) -> Point:
        """Where a new organisation goes: beside the selected one, else in the middle."""
        node = self.state.current_node
        taken = [one.place for one in self.state.of_day.nodes if one.place is not None]
        centre = self.canvas.view.centre
        near = node.place if node and node.place else (round(centre.x()), round(centre.y()))
        return free_place(near, taken, self.canvas.scene.spread)

    def _add(self, place: Point, name: str) -> None:
        draft = OrganisationDraft(name=name)
        job = self._desk.write(maps.draw_organisation, self.state.map_id, draft, place)
        job.succeeded.connect(self._select)

    def _select(self, changes: object) -> None:
        if isinstance(changes, Changes):
            self.state.select(changes.record)
            self.canvas.setFocus()

    def put(self) -> PutOnMapDialog:
        """Asks which known organisations and posts are to stand on the map too."""
        self.flush()
        dialog = PutOnMapDialog(self._desk, self.state, self.canvas.window())
        dialog.put.connect(partial(self._put, self.state.map_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _put(self, map_id: str, nodes: tuple[str, ...]) -> None:
        job = self._desk.write(put_near_links, map_id, nodes)
        job.succeeded.connect(partial(_ignoring, partial(self._show_put, nodes)))

    def _show_put(self, nodes: tuple[str, ...]) -> None:
        """Selects what was put on the map, and brings it into sight."""
        self.state.select(*nodes)
        if len(nodes) > 1:
            self.canvas.fit()
        else:
            self.canvas.show_node(self.state.current)
        self.canvas.setFocus()

    def rename(self) -> None:
        """Opens the line where the selected organisation or post is named anew."""
        node = self.state.current_node
        if node is not None and node.place is not None:
            line = self._name_at(node.place, tr("Name"), node.name)
            line.named.connect(partial(self._rename, node))

    def _rename(self, node: Node, name: str) -> None:
        if node.is_post:
            self._write(stakeholders.update_post, node.id, title=name)
        else:
            self._write(stakeholders.update_organisation, node.id, name=name)

    def _name_at(self, place: Point, what: str, name: str) -> NameHere:
        if self.line is not None:
            self.line.take()
        at = self.canvas.view.to_screen(*place).toPoint()
        self.line = NameHere(at, what, name, self.canvas)
        self.line.left.connect(self._unname)
        return self.line

    def _unname(self) -> None:
        self.line = None

    # -- links ----------------------------------------------------------------------------

    def connect_nodes(self) -> None:
        """Begins a link from the selection; a second time asks for the name of the other end."""
        if not self.state.selection:
            return
        if self.canvas.drawing_line:
            self.connect_by_name()
        else:
            self.canvas.begin_line()

    def connect_by_name(self) -> None:
        """Asks by name whom the selection is to be linked with."""
        self.canvas.leave_gesture()
        self.join(self.state.selection, "")

    def join(self, sources: tuple[str, ...], target: str) -> None:
        """Asks what a drawn link says."""
        targets = (target,) if target else ()
        window = self.canvas.window()
        dialog = ConnectDialog(self._desk, sources, window, targets=targets, kind=self.kind)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_link(self, link: str) -> None:
        """Opens a link to change it."""
        found = next((one for one in self.state.network.links if one.id == link), None)
        if found is not None:
            dialog = LinkDialog(self._desk, found, self.canvas.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def open_selected(self) -> None:
        """Opens the selected node where all is known of it, or the link."""
        if self.canvas.drawing_line:
            self.connect_by_name()
        elif self.state.link:
            self.open_link(self.state.link)
        elif self.state.current:
            self.open_node(self.state.current)

    def open_node(self, node: str) -> None:
        """Goes to the organisation or post in the Stakeholders room."""
        self._desk.go(RoomKey.STAKEHOLDERS, node)

    def select_all(self) -> None:
        """Selects everything that is drawn."""
        self.state.select(*self.state.network.by_id)

    # -- taking away ------------------------------------------------------------------------

    def remove(self) -> None:
        """Removes the link, or what is selected; says so, with a way back."""
        self.flush()
        state = self.state
        link = state.current_link
        if link is not None:
            job = self._desk.write(links.remove_links, [link.id])
            said = tr("The link “{link}” is removed.", link=whole_link_words(link, state.types))
            self._offer_undo(job, said)
            return
        chosen = [state.network.by_id[one] for one in state.selection]
        posts = [node.id for node in chosen if node.is_post]
        bodies = [node for node in chosen if not node.is_post]
        nodes = posts if state.row.everyone else [node.id for node in chosen]
        if nodes:
            job = self._desk.write(maps.take_off_map, state.map_id, nodes)
            n = len(nodes)
            self._offer_undo(job, tr("{n} are off this map; they stay in Stakeholders.", n=n))
        elif bodies:
            self._remove_all(bodies)

    def _remove_all(self, bodies: Sequence[Node]) -> None:
        """Removes organisations, all in one step or none of them."""
        if len(bodies) == 1:
            job = self._desk.write(stakeholders.remove_organisation, bodies[0].id)
            self._offer_undo(job, tr("“{name}” is removed.", name=bodies[0].name))
        else:
            ids = [node.id for node in bodies]
            job = self._desk.write(stakeholders.remove_organisations, ids)
            self._offer_undo(job, tr("{n} organisations are removed.", n=len(bodies)))

    def _offer_undo(self, job: Job, said: str) -> None:
        undo = partial(self._desk.write, history.undo)
        tell = partial(self._desk.messages.notice, said, link=tr("Undo"), on_link=undo)
        job.succeeded.connect(partial(_ignoring, tell))

    def _write(self, work: Callable[..., Changes], *args: object, **kwargs: object) -> Job:
        """Writes; when it is refused, the map goes back to what is written."""
        job = self._desk.write(work, *args, **kwargs)
        job.failed.connect(partial(_ignoring, self.refused.emit))
        return job


def _ignoring(call: Callable[[], object], _sent: object) -> None:
    """Calls something that does not ask what was sent."""
    call()
