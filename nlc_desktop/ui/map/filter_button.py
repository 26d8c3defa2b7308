"""Filters of the map: levels, sectors and types of link that are shown; the rest is hidden."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QMenu, QWidget

from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.i18n import tr
from nlc_desktop.ui.linking.words import type_word
from nlc_desktop.ui.map.map_state import MapState, Shown
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.words import level_word, sector_word


class FilterButton(Button):
    """Opens the choice of what is shown; nothing chosen shows everything."""

    def __init__(self, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__("", icon="filter", hint=tr("Filter the map"), parent=parent)
        self._state = state
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(self._fill)
        self.set_menu(self.choices)
        state.filtered.connect(self._say)
        state.reread.connect(self._say)
        self._say()

    def _say(self) -> None:
        shown = self._state.shown
        count = len(shown.levels) + len(shown.sectors) + len(shown.types)
        self.setText(str(count) if count else "")
        self.set_icon("filter")
        said = tr("Filter the map, {n} chosen", n=count) if count else tr("Filter the map")
        self.setAccessibleName(said)
        if self._state.of_day.nodes:
            self.allow()
            self.setToolTip(said)
        else:
            self.refuse(tr("There is nothing on the map to filter."))

    def _fill(self) -> None:
        """Fills the menu with what is on the map."""
        self.choices.clear()
        state = self._state
        levels = {node.level for node in state.of_day.nodes}
        sectors = {node.sector for node in state.of_day.nodes}
        types = {link.type for link in state.of_day.links}
        level = self.choices.addMenu(tr("Level"))
        for one in Level:
            if one in levels:
                self._add(level, level_word(one), one in state.shown.levels, self._level(one))
        sector = self.choices.addMenu(tr("Sector"))
        for each in Sector:
            if each in sectors:
                on = each in state.shown.sectors
                self._add(sector, sector_word(each), on, self._sector(each))
        link = self.choices.addMenu(tr("Link", "between organisations"))
        for key, kind in state.types.items():
            if key in types:
                self._add(link, type_word(kind), key in state.shown.types, self._type(key))
        if not state.shown.everything:
            self.choices.addSeparator()
            self.choices.addAction(tr("Show all")).triggered.connect(self.clear)

    @staticmethod
    def _add(menu: QMenu, text: str, on: bool, turn: Callable[[object], None]) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(turn)

    def _level(self, level: Level) -> Callable[[object], None]:
        def turn(_on: object) -> None:
            shown = self._state.shown
            self._state.filter(replace(shown, levels=shown.levels ^ {level}))

        return turn

    def _sector(self, sector: Sector) -> Callable[[object], None]:
        def turn(_on: object) -> None:
            shown = self._state.shown
            self._state.filter(replace(shown, sectors=shown.sectors ^ {sector}))

        return turn

    def _type(self, key: str) -> Callable[[object], None]:
        def turn(_on: object) -> None:
            shown = self._state.shown
            self._state.filter(replace(shown, types=shown.types ^ {key}))

        return turn

    def clear(self) -> None:
        """Shows everything."""
        self._state.filter(Shown())


class HiddenNodes(Banner):
    """*7 of 42 hidden – show all*: stands there as long as a filter hides anything."""

    def __init__(self, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state = state
        self._words.setWordWrap(False)
        self.link_clicked.connect(lambda: state.filter(Shown()))
        state.filtered.connect(self.refresh)
        state.reread.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Counts organisations, or links where no organisation is hidden."""
        hidden, total = self._state.hidden
        links, every = self._state.hidden_links
        if hidden:
            self.say(tr("{hidden} of {total} hidden –", hidden=hidden, total=total),
                     link=tr("show all"))  # fmt: skip
        elif links:
            self.say(tr("{hidden} of {total} links hidden –", hidden=links, total=every),
                     link=tr("show all"))  # fmt: skip
        else:
            self.say("")
