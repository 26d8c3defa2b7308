"""The map as a table: organisations and links, edited in place, many at once; also its list.

Everything the canvas shows can be read here cell by cell; a link is spoken as a sentence.
Ctrl+D gives the first selected row's value in the current column to the other selected ones.
"""

from collections import Counter
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from nlc_desktop.domain.links import STRENGTHS, LinkRow
from nlc_desktop.domain.network import Node
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.i18n import tr
from nlc_desktop.ui.choice_delegate import ChoiceDelegate
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.filter_bar import FilterBar
from nlc_desktop.ui.linking.link_dialog import LinkDialog
from nlc_desktop.ui.linking.words import strength_word, type_word
from nlc_desktop.ui.map import table_columns as columns
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.table_edits import TableEdits
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.listed_rows import ListedRows
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.words import level_word, sector_word

NODES, LINKS = "nodes", "links"


class TablePanel(Panel):
    """Two lists of the same map, in step with canvas and grid."""

    def __init__(self, desk: Desk, state: MapState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._quiet = False
        self._edits = TableEdits(desk, state)
        today = desk.office.today()
        self.nodes: RowsModel[Node] = RowsModel(
            columns.node_columns({}, self._edits.edit_node), parent=self
        )
        self.links: RowsModel[LinkRow] = RowsModel(
            columns.link_columns({}, today, self._edits.edit_link), parent=self
        )
        self.node_rows = ListedRows(self.nodes, _node_text, self)
        self.link_rows = ListedRows(self.links, self._link_text, self)
        self._link_choices = {
            columns.TYPE: list[str](),
            columns.STRENGTH: [strength_word(one) for one in STRENGTHS],
        }
        node_choices = {
            columns.LEVEL: [level_word(one) for one in Level],
            columns.SECTOR: [sector_word(one) for one in Sector],
        }
        self.node_view = RowView(
            self.nodes,
            tr("Organisations and posts of the map"),
            delegate=ChoiceDelegate(node_choices, self),
            rows=self.node_rows,
        )
        self.link_view = RowView(
            self.links,
            tr("Links of the map"),
            delegate=ChoiceDelegate(self._link_choices, self),
            rows=self.link_rows,
        )
        self.bar = FilterBar([(NODES, tr("Organisations")), (LINKS, tr("Links"))])
        self.stack = QStackedWidget()
        self._many = QWidget()
        self.many_words = label("", "strong")
        self._lay_out()
        self._connect()
        self.show_list(NODES)

    def _lay_out(self) -> None:
        px = look().px
        self.bar.add_chip.hide()
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(8), px(16), px(8))
        head.addWidget(self.bar)
        for view in (self.node_view, self.link_view):
            self.stack.addWidget(view)
        self.type_button = Button(tr("Type"), role="small")
        self.strength_button = Button(tr("Strength"), role="small")
        self.level_button = Button(tr("Level"), role="small")
        self.sector_button = Button(tr("Sector"), role="small")
        self.fill_button = Button(
            tr("Fill down"),
            role="small",
            icon="arrow-down",
            shortcut="Ctrl+D",
            hint=tr("Gives the first row’s value in this column to the others"),
            on=self.fill_down,
        )
        self.checked_button = Button(
            tr("Checked today"), role="small", icon="check", on=self.confirm_selected
        )
        self.end_button = Button(tr("Ended today"), role="small", on=self.end_selected)
        self.remove_button = Button(
            tr("Remove"), role="small", icon="trash-2", on=self.remove_selected
        )
        self.open_button = Button(tr("Change…"), role="small", on=self.open_current)
        row = QHBoxLayout(self._many)
        row.setContentsMargins(px(16), px(4), px(16), px(4))
        row.setSpacing(px(8))
        row.addWidget(self.many_words)
        row.addStretch(1)
        for button in (*self._for_nodes, *self._for_links[:2], self.fill_button,
                       *self._for_links[2:], self.open_button):  # fmt: skip
            row.addWidget(button)
        self.add(head)
        self.add(self.stack, line=True)
        self.body.setStretch(self.body.count() - 1, 1)
        self.add(self._many, line=True)

    @property
    def _for_nodes(self) -> tuple[Button, ...]:
        return self.level_button, self.sector_button

    @property
    def _for_links(self) -> tuple[Button, ...]:
        return (
            self.type_button,
            self.strength_button,
            self.checked_button,
            self.end_button,
            self.remove_button,
        )

    def _connect(self) -> None:
        self.bar.chosen.connect(self.show_list)
        for view in (self.node_view, self.link_view):
            view.key_pressed.connect(self._key)
            view.opened.connect(self._open)
            view.selectionModel().selectionChanged.connect(self._chosen)
            fill = QShortcut(QKeySequence("Ctrl+D"), view)
            fill.setContext(Qt.ShortcutContext.WidgetShortcut)
            fill.activated.connect(self.fill_down)
        self._state.reread.connect(self.refresh)
        self._state.filtered.connect(self.refresh)
        self._state.selected.connect(self._mark)
        self._fill_menus()

    def _fill_menus(self) -> None:
        levels, sectors, strengths = QMenu(self), QMenu(self), QMenu(self)
        for level in Level:
            levels.addAction(level_word(level)).triggered.connect(
                partial(self._set_nodes, "level", level.value)
            )
        for sector in Sector:
            sectors.addAction(sector_word(sector)).triggered.connect(
                partial(self._set_nodes, "sector", sector.value)
            )
        for strength in STRENGTHS:
            strengths.addAction(strength_word(strength)).triggered.connect(
                partial(self._set_links, "strength", strength)
            )
        self.level_button.set_menu(levels)
        self.sector_button.set_menu(sectors)
        self.strength_button.set_menu(strengths)
        self._types = QMenu(self)
        self.type_button.set_menu(self._types)

    # -- reading --------------------------------------------------------------------------

    @property
    def view(self) -> RowView:
        """The list in front."""
        return self.link_view if self.bar.current == LINKS else self.node_view

    def show_list(self, key: str) -> None:
        """Shows organisations or links."""
        if self.bar.segments is not None:
            self.bar.segments.choose(key)
        self.stack.setCurrentWidget(self.view)
        self.bar.watch(self.view)
        self._say_selected()

    def refresh(self) -> None:
        """Shows what is drawn of the map."""
        network, types = self._state.network, self._state.types
        counts = Counter(end for link in network.links for end in (link.source, link.target))
        today = self._desk.office.today()
        self.nodes.columns = columns.node_columns(counts, self._edits.edit_node)
        self.links.columns = columns.link_columns(types, today, self._edits.edit_link)
        self._link_choices[columns.TYPE] = self._edits.type_words()
        self._types.clear()
        for key, kind in types.items():
            self._types.addAction(type_word(kind)).triggered.connect(
                partial(self._set_links, "link_type", key)
            )
        self._quiet = True
        self.node_rows.set_rows(sorted(network.nodes, key=lambda node: node.name.casefold()))
        self.link_rows.set_rows(
            sorted(network.links, key=lambda link: (link.source_name.casefold(), link.target_name))
        )
        self._quiet = False
        self._mark()

    def _link_text(self, row: LinkRow) -> str:
        kind = self._state.types.get(row.type)
        word = type_word(kind) if kind is not None else row.type
        strength = strength_word(row.strength) if row.strength else ""
        return f"{row.source_name} {word} {row.target_name} {row.said_by} {strength} {row.note}"

    # -- in step with canvas and grid ---------------------------------------------------------

    def _mark(self) -> None:
        """Selects here what is selected elsewhere."""
        if self._quiet:
            return
        self._quiet = True
        if self._state.link:
            self._select(self.link_view, (self._state.link,))
        else:
            self._select(self.node_view, self._state.selection)
        self._quiet = False
        self._say_selected()

    def _select(self, view: RowView, keys: tuple[str, ...]) -> None:
        if [row.id for row in view.selected] == list(keys):
            return
        selection = QItemSelection()
        last = None
        for key in keys:
            index = view.rows.index_of(key)
            if index.isValid():
                selection.select(index, index)
                last = index
        flags = QItemSelectionModel.SelectionFlag
        view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if last is not None:
            view.selectionModel().setCurrentIndex(last, flags.NoUpdate)
            view.scrollTo(last)

    def _chosen(self) -> None:
        """Tells the others what is selected here."""
        self._say_selected()
        if self._quiet:
            return
        rows = self.view.selected
        self._quiet = True
        if self.view is self.node_view:
            self._state.select(*(row.id for row in rows))
        elif rows:
            self._state.select_link(rows[-1].id)
        self._quiet = False

    def _say_selected(self) -> None:
        """What can be done with the selected rows."""
        rows, of_links = self.view.selected, self.view is self.link_view
        count = len(rows)
        self.many_words.setText(
            tr("{n} links selected", n=count) if of_links else tr("{n} selected", n=count)
        )
        for button in self._for_nodes:
            set_shown(button, not of_links)
        for button in self._for_links:
            set_shown(button, of_links)
        set_shown(self.fill_button, count > 1)
        set_shown(self.open_button, count == 1)
        set_shown(self._many, count > 0)

    # -- doing --------------------------------------------------------------------------------

    def _set_nodes(self, field: str, value: str) -> None:
        self._edits.change_nodes(self.node_view.selected, field, value)

    def _set_links(self, field: str, value: str | int) -> None:
        self._edits.change_links(self.link_view.selected, field, value)

    def fill_down(self) -> None:
        """Gives the first selected row's value in the current column to the other ones."""
        at = max(self.view.currentIndex().column(), 0)
        field = self.view.rows.model_of_rows.columns[at].key
        editable = self.view.rows.model_of_rows.columns[at].edit is not None
        if not editable or field == "name":
            self._desk.messages.notice(
                tr("Go to a column that can be filled, such as the type, then fill down.")
            )
        elif self.view is self.link_view:
            self._edits.fill_links(self.link_view.selected, field)
        else:
            self._edits.fill_nodes(self.node_view.selected, field)

    def confirm_selected(self) -> None:
        """Notes that the selected links were checked today."""
        self._edits.confirm(self.link_view.selected)

    def end_selected(self) -> None:
        """Ends the selected links today."""
        self._edits.end(self.link_view.selected)

    def remove_selected(self) -> None:
        """Removes the selected links."""
        self._edits.remove_links(self.link_view.selected)

    def open_current(self) -> None:
        """Opens the link, or the organisation in its room."""
        self._open(self.view.current)

    def _open(self, row: Any) -> None:
        if isinstance(row, LinkRow):
            dialog = LinkDialog(self._desk, row, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        elif isinstance(row, Node):
            self._desk.go(RoomKey.STAKEHOLDERS, row.id)

    def _key(self, row: Any, key: int) -> None:
        if key == Qt.Key.Key_Delete and self.view is self.link_view:
            self.remove_selected()
        else:
            self.bar.typed(row, key)


def _node_text(row: Node) -> str:
    return (
        f"{row.name} {row.name_english} {row.short_name} {row.area} "
        f"{level_word(row.level)} {sector_word(row.sector)}"
    )
