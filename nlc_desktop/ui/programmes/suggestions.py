"""Programmes the country pack knows of in this city, offered until they are in the list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.packs import PackProgramme
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.programmes import ProgrammeRow
from nlc_desktop.i18n import tr
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.programmes.words import category_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, hairline, label
from nlc_desktop.ui.widgets.panel import Panel

_FIRST = 3
"""How many are offered at once; none on a narrow page until somebody asks."""


def not_there(
    known: Sequence[PackProgramme], rows: Sequence[ProgrammeRow]
) -> tuple[PackProgramme, ...]:
    """Those that are not in the list under the same name in any language."""
    there = {row.public_name.casefold() for row in rows}
    return tuple(
        one
        for one in known
        if not any(one.public_names.spoken(spoken).casefold() in there for spoken in Language)
    )


class Suggestions(Panel):
    """A few known programmes, each with a link that adds it.

    Signals:
        chosen(keys): the person wants these in the list.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Known in this country"))
        self._rows: tuple[PackProgramme, ...] = ()
        self._whole = False
        self._folded = False
        self.more = LinkButton(tr("Show all"), on=self._show_whole)
        self.all = LinkButton(tr("Add all"), on=self._add_all)
        self.add_corner(self.more)
        self.add_corner(self.all)
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.add(self._holder)

    def show_suggestions(self, rows: Sequence[PackProgramme]) -> None:
        """Offers other programmes; without any the panel is gone."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._fill()
        self.setVisible(bool(rows))

    def fold(self, folded: bool) -> None:
        """Offers the title alone, or the first few again."""
        self._folded, self._whole = folded, False
        self._fill()

    def _show_whole(self) -> None:
        self._whole = True
        self._fill()

    def _add_all(self) -> None:
        self.chosen.emit(tuple(row.key for row in self._rows))

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = self._rows if self._whole else self._rows[: 0 if self._folded else _FIRST]
        for at, row in enumerate(shown):
            if at:
                self._list.addWidget(hairline())
            self._list.addWidget(self._offer(row))
        self.more.setVisible(len(shown) < len(self._rows))
        self.set_title(tr("Known in this country"), tr("{n} not in the list", n=len(self._rows)))

    def _offer(self, row: PackProgramme) -> QWidget:
        px = look().px
        name = row.public_names.spoken(screen_language())
        holder = QWidget()
        holder.setFixedHeight(px(32))
        line = QHBoxLayout(holder)
        line.setContentsMargins(px(16), 0, px(16), 0)
        line.setSpacing(px(16))
        line.addWidget(ElidedLabel(name), 1)
        line.addWidget(label(category_word(row.category), "meta"))
        hint = tr("Add the programme {name}", name=name)
        add = LinkButton(tr("Add"), hint=hint, on=partial(self.chosen.emit, (row.key,)))
        add.setAccessibleName(hint)
        line.addWidget(add)
        return holder
