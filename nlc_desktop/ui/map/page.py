"""The room: the canvas, and beside it grid, table and panels of the same map."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.maps import MapRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.reading import stakeholders
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import LINK_TYPE, Desk
from nlc_desktop.ui.map.canvas import NUDGE, MapCanvas
from nlc_desktop.ui.map.commands import CANVAS, DRAW_MENU, Sub
from nlc_desktop.ui.map.day_bar import DayBar
from nlc_desktop.ui.map.editing import Editing
from nlc_desktop.ui.map.facilitator import Facilitator
from nlc_desktop.ui.map.filter_button import FilterButton, HiddenNodes
from nlc_desktop.ui.map.focus_bar import FocusBar
from nlc_desktop.ui.map.map_head import MapHead
from nlc_desktop.ui.map.map_state import MapState, Shown, View
from nlc_desktop.ui.map.panel_commands import bind_panels
from nlc_desktop.ui.map.panels import build_panels
from nlc_desktop.ui.map.viewport import STEP
from nlc_desktop.ui.map.views_bar import ViewsBar
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.split import ListAndSide
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import hairline
from nlc_desktop.ui.widgets.page import Page, scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown

_TABLES = (
    "organisation",
    "post",
    "link",
    "link_type",
    "placement",
    "stakeholder_map",
    "office",
)
_LOW, _LOW_WITH_TABLE = 600, 900
"""Heights of the page below which the legend keeps to one line; the table needs some as well."""
_NEEDS_NODE = (
    "map.connect",
    "map.connect_named",
    "map.rename",
    "map.pin",
    *(f"map.{way}" for way in ("left", "right", "up", "down")),
)
_NEEDS_ANY = ("map.remove", "map.open")
_NEEDS_FOCUS = tuple(f"map.steps{n}" for n in ("0", "1", "2", "3", "_all"))


class MapPage(Page):
    """Who works with whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Map"))
        self._desk = desk
        self._commands: Commands | None = None
        self._stale = False
        self.state = MapState(desk.office.today(), self)
        self.canvas = MapCanvas(self.state)
        self.editing = Editing(desk, self.state, self.canvas)
        self.panels = build_panels(desk, self.state)
        self.head = MapHead(desk, self.state)
        self.views = ViewsBar(self.state)
        self.focus = FocusBar(self.state)
        self.filter = FilterButton(self.state)
        self.days = DayBar(desk, self.state)
        self.hidden = HiddenNodes(self.state)
        self.print_button = Button(tr("Print…"), icon="printer", shortcut="Ctrl+P", on=self.print)
        self.draw_button = Button(tr("Draw"))
        self._draw_menu = QMenu(self.draw_button)
        self.draw_button.set_menu(self._draw_menu)
        self.empty = EmptyState(
            tr("No organisation yet. Type the name of the first one where it stands on the map."),
            tr("New organisation"),
            icon="waypoints",
            primary=True,
        )
        self.facilitator: Facilitator | None = None
        """The window that is shown to a room, while it is open."""
        self._lay_out()
        self._connect()
        self.refresh()
        self._follow_map()

    # -- laying out -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head.setStretch(self._head.indexOf(self.meta_label), 0)
        self.meta_label.hide()
        self._head.addWidget(self.head, 1)
        for widget in (self.views, self.print_button, self.draw_button):
            self.add_action(widget)
        bar = QWidget()
        flow = FlowLayout(bar, gap=12)
        for widget in (self.focus, self.filter, self.days, self.hidden):
            flow.addWidget(widget)
        self.body.addWidget(bar)
        self._map_panel = self._framed()
        self._main = QSplitter(Qt.Orientation.Vertical)
        self._main.setChildrenCollapsible(False)
        self._main.setHandleWidth(look().px(16))
        self._main.addWidget(self._map_panel)
        self._main.addWidget(self.panels.table)
        self._side = self._column()
        self.split = ListAndSide(self._main, self._side, 69)
        self.body.addWidget(self.split, 1)
        self._show_views()

    def _framed(self) -> Panel:
        """Canvas and legend in one frame."""
        panel = Panel()
        panel.setAccessibleName(tr("Map"))
        panel.add(self.canvas)
        panel.add(self.empty)
        self.canvas.setParent(panel)
        self._legend_line = hairline()
        panel.body.addWidget(self._legend_line)
        if self.panels.legend is not None:
            panel.add(self.panels.legend, padded=True)
        panel.body.setStretch(0, 1)
        panel.body.setStretch(1, 1)
        return panel

    def _column(self) -> QWidget:
        """The column on the right; it scrolls as one when it is longer."""
        column = QWidget()
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().px(16))
        box.addWidget(self.panels.grid)
        for panel in self.panels.side:
            box.addWidget(panel, 1)
        self._column_widget = column
        return scrolled(column)

    def _connect(self) -> None:
        state = self.state
        state.viewed.connect(self._show_views)
        state.selected.connect(self._allow)
        state.focused.connect(self._allow)
        state.reread.connect(self._follow_map)
        state.map_asked.connect(self.show_map)
        self.split.narrowed.connect(self._share)
        self.canvas.pictured.connect(self._tell_legend)
        self.canvas.depth_chosen.connect(self.focus.choose)
        self.canvas.menu_asked.connect(self._open_draw_menu)
        self.editing.refused.connect(self.refresh)
        self.empty.stepped.connect(self._first)
        self._desk.changed.connect(self._changed)
        screen = projector(self._desk)
        screen.changed.connect(self._project)
        self._project(screen.on)

    def _show_views(self) -> None:
        """Shows what is on; the right column keeps what is missing as long as the canvas is."""
        held, on = QApplication.focusWidget(), self.state.views
        network, grid, table = (view in on for view in (View.NETWORK, View.GRID, View.TABLE))
        set_shown(self._map_panel, network)
        set_shown(self.panels.table, table)
        set_shown(self._main, network or table)
        set_shown(self.panels.grid, grid)
        others = (network or table) and self.panels.towers.isHidden()
        set_shown(self.panels.gaps, others)
        set_shown(self._side, grid or network)
        if held is not None and self.isAncestorOf(held) and not held.isVisibleTo(self):
            self.views.setFocus()
        self._shorten_legend()
        if self._commands is not None:
            for view in View:
                self._commands.action(f"map.view_{view.value}").setChecked(view in on)

    def _shorten_legend(self) -> None:
        """Leaves the height to the map in a low window."""
        legend = self.panels.legend
        if legend is not None:
            enough = _LOW_WITH_TABLE if View.TABLE in self.state.views else _LOW
            legend.shorten(short=self.height() < look().px(enough))

    def _share(self, narrow: bool) -> None:
        """Leaves most of the height to the map when the column stands below it."""
        if narrow:
            self.split.setSizes([3000, 1000])

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Gives the canvas its room."""
        super().resizeEvent(event)
        self._main.setSizes([580, 420])
        self._shorten_legend()

    # -- reading --------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """Reads what changed while another room was in front."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        """Writes what waits."""
        super().hideEvent(event)
        self.editing.flush()

    def refresh(self) -> None:
        """Reads the map in front again."""
        self._stale = False
        rows = reading.maps(self._desk.office)
        row = next((one for one in rows if one.id == self.state.map_id), rows[0])
        self._show(row, rows)

    def show_map(self, map_id: str) -> None:
        """Brings another map to the front."""
        self.editing.flush()
        rows = reading.maps(self._desk.office)
        row = next((one for one in rows if one.id == map_id), rows[0])
        self.canvas.forget_view()
        self._show(row, rows)

    def _show(self, row: MapRow, rows: Sequence[MapRow]) -> None:
        office = self._desk.office
        network = reading.network(office, row.id).moved(self.editing.waiting)
        self.state.show_map(row, rows, reading.link_types(office), network)
        self.editing.settle(network)
        self._allow_put()

    def _follow_map(self) -> None:
        """Offers the first step on an empty map."""
        some = bool(self.state.whole.nodes)
        naming = self.editing.line is not None
        set_shown(self.empty, not some and not naming)
        set_shown(self.canvas, some or naming)
        self._allow()

    def _first(self) -> None:
        """The first organisation is named on the empty map itself."""
        set_shown(self.empty, False)
        set_shown(self.canvas, True)
        self.editing.add()
        if self.editing.line is not None:
            self.editing.line.left.connect(self._follow_map, Qt.ConnectionType.QueuedConnection)

    def _tell_legend(self) -> None:
        if self.panels.legend is not None:
            depth = self.state.depth if self.state.focus else None
            self.panels.legend.show_legend(self.canvas.legend, depth=depth)

    def show_record(self, record: str, part: str = "") -> None:
        """Goes to an organisation, a post, a map or a type of link; ``new`` begins a new body."""
        if part == "new":
            self.editing.add()
        elif part == LINK_TYPE:
            self.state.filter(Shown(types=frozenset({record})))
            self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif any(record == row.id for row in reading.maps(self._desk.office)):
            self.show_map(record)
        elif record:
            if record not in self.state.network.by_id:
                self.filter.clear()
            self.state.select(record)
            self.canvas.show_node(record)
            self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _project(self, on: bool) -> None:
        """Hides influence and what members may not know while the screen is shown to a room."""
        self.canvas.towers = not on
        self.state.show_to_guests(on)
        self.canvas.refresh()

    # -- commands -------------------------------------------------------------------------

    @property
    def _hand(self) -> Editing:
        """What the commands act on: the window shown to a room while it is in front."""
        shown = self.facilitator
        return shown.editing if shown is not None and shown.isActiveWindow() else self.editing

    def bind(self, commands: Commands) -> None:
        """Says what the room's commands do."""
        first = self._commands is None
        self._commands = commands
        for name, run in self._runs().items():
            commands.bind(name, run)
        self.give_keys(self.canvas, commands)
        bind_panels(commands, self.panels, self._desk, self.state)
        if first:
            self._fill_draw_menu(commands)
        legend = commands.action("map.legend")
        legend.setChecked(self.panels.legend is not None and not self.panels.legend.isHidden())
        self._show_views()
        self._allow()
        self._allow_put()

    def give_keys(self, canvas: QWidget, commands: Commands) -> None:
        """Lets the keys of one sign hold on a canvas, and only there."""
        for name in CANVAS:
            action = commands.action(name)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            canvas.addAction(action)

    def _runs(self) -> dict[str, Callable[[], object]]:
        ways = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
        runs: dict[str, Callable[[], object]] = {
            "map.new": self._new,
            "map.put": partial(self._do, Editing.put),
            "map.connect": partial(self._do, Editing.connect_nodes),
            "map.connect_named": partial(self._do, Editing.connect_by_name),
            "map.rename": partial(self._do, Editing.rename),
            "map.pin": partial(self._do, Editing.pin),
            "map.remove": partial(self._do, Editing.remove),
            "map.select_all": partial(self._do, Editing.select_all),
            "map.select": partial(self._do, lambda hand: hand.canvas.select_middle()),
            "map.clear": self.clear,
            "map.open": partial(self._do, Editing.open_selected),
            "map.larger": partial(self._do, lambda hand: hand.canvas.zoom(STEP)),
            "map.smaller": partial(self._do, lambda hand: hand.canvas.zoom(1 / STEP)),
            "map.fit": partial(self._do, lambda hand: hand.canvas.fit()),
            "map.arrange": partial(self._do, Editing.arrange),
            "map.print": self.print,
            "map.new_map": self.head.add_map,
            "map.question": self.head.word,
            "map.legend": self.turn_legend,
            "map.show_all": self.filter.clear,
            "map.day": self.days.ask,
            "map.facilitate": self.facilitate,
        }
        for name, (right, down) in ways.items():
            runs[f"map.{name}"] = partial(self._nudge, right * NUDGE, down * NUDGE)
        for steps in (0, 1, 2, 3, None):
            key = "_all" if steps is None else str(steps)
            runs[f"map.steps{key}"] = partial(self._focus, steps)
        for view in View:
            runs[f"map.view_{view.value}"] = partial(self.views.turn, view)
        return runs

    def _nudge(self, right: int, down: int) -> None:
        self._hand.nudge(right, down)

    def _focus(self, depth: int | None) -> None:
        state = self._hand.state
        nodes = state.selection or state.focus
        if nodes:
            state.focus_on(nodes, depth)

    def _do(self, work: Callable[[Editing], object]) -> None:
        work(self._hand)

    def _new(self) -> None:
        if self.state.whole.nodes:
            self._hand.add()
        else:
            self._first()

    def clear(self) -> None:
        """Lets go of what is being drawn, else of the focus, else of the selection."""
        hand = self._hand
        if hand.canvas.leave_gesture():
            return
        if hand.state.focus:
            hand.state.clear_focus()
        elif hand.state.selection or hand.state.link:
            hand.state.select()
        elif hand is not self.editing and self.facilitator is not None:
            self.facilitator.close()

    def turn_legend(self) -> None:
        """Folds the legend away, or shows it again."""
        if self.panels.legend is not None:
            shown = self.panels.legend.isHidden()
            set_shown(self.panels.legend, shown)
            set_shown(self._legend_line, shown)

    def facilitate(self) -> Facilitator:
        """Opens the window for a projected room."""
        if self.facilitator is None:
            self.facilitator = Facilitator(self._desk, self.state, self.window())
            self.facilitator.left.connect(self._leave_room)
            if self._commands is not None:
                self.give_keys(self.facilitator.canvas, self._commands)
        self.facilitator.open_for_room()
        return self.facilitator

    def _leave_room(self) -> None:
        shown, self.facilitator = self.facilitator, None
        if shown is not None:
            shown.deleteLater()

    def print(self) -> QDialog:
        """Opens the paper of the map."""
        from nlc_desktop.ui.map.print_dialog import PrintMapDialog  # noqa: PLC0415 - on first use

        self.editing.flush()
        dialog = PrintMapDialog(self._desk, self.state, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    # -- what can be done now -------------------------------------------------------------

    def _fill_draw_menu(self, commands: Commands) -> None:
        menu = self._draw_menu
        menu.setToolTipsVisible(True)
        for number, part in enumerate(DRAW_MENU):
            if number:
                menu.addSeparator()
            for entry in part:
                if isinstance(entry, Sub):
                    inner = menu.addMenu(tr(entry.title))
                    inner.setToolTipsVisible(True)
                    inner.addActions([commands.action(name) for name in entry.commands])
                else:
                    menu.addAction(commands.action(entry))

    def _open_draw_menu(self, where: QPoint) -> None:
        self._draw_menu.popup(where)

    def _allow(self) -> None:
        """Lets commands act that have something to act on; the others say why not."""
        commands, state = self._commands, self.state
        if commands is None:
            return
        chosen = bool(state.selection)
        self._let(commands, _NEEDS_NODE, chosen, tr("Select an organisation first."))
        either = chosen or bool(state.link)
        self._let(commands, _NEEDS_ANY, either, tr("Select an organisation or a link first."))
        focus = chosen or bool(state.focus)
        self._let(commands, _NEEDS_FOCUS, focus, tr("Select an organisation first."))

    def _allow_put(self) -> None:
        """Lets somebody be put on the map who is not there yet; on one of all, only posts are."""
        if self._commands is None:
            return
        office, there = self._desk.office, self.state.whole.by_id
        some = any(post.id not in there for post in stakeholders.posts(office))
        if self.state.row.everyone:
            why = tr("This map shows every organisation already.")
        else:
            some = some or any(row.id not in there for row in stakeholders.organisations(office))
            why = tr("Every organisation and post is on this map already.")
        self._let(self._commands, ("map.put",), some, why)

    @staticmethod
    def _let(commands: Commands, names: Sequence[str], can: bool, why: str) -> None:
        for name in names:
            if can:
                commands.allow(name)
            else:
                commands.refuse(name, why)
