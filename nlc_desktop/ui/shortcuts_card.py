"""The shortcut card (F1): every command with a key, by menu, to read and to print."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.commands import MENU_TITLES, Command, Commands, Menu
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import KeyCap, key_text, label
from nlc_desktop.ui.widgets.page import scrolled

_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class CardPart:
    """The commands of one menu: what they do and their keys."""

    title: str
    lines: tuple[tuple[str, str], ...]


EVERYWHERE = (
    (tr_noop("In a table: move, open, edit a cell"), tr_noop("arrows, Enter, F2")),
    (tr_noop("In a table: copy the selected rows as text"), "Ctrl+C"),
    (tr_noop("In an agenda: move the item up or down"), "Alt+↑ Alt+↓"),
    (tr_noop("In an entry line: add and stay"), tr_noop("Enter")),
    (tr_noop("On the map: choose all inside a frame"), tr_noop("Shift or Ctrl and drag")),
    (tr_noop("On the map: draw a link from a symbol"), tr_noop("Alt and drag")),
    (tr_noop("Open a menu"), tr_noop("Alt and the underlined letter")),
)
"""Keys that belong to a kind of control rather than to a command."""


def card(commands: Commands) -> list[CardPart]:
    """The whole card from the registry, in the order of the menus."""
    parts = [
        CardPart(_plain(tr(MENU_TITLES[menu])), _lines(commands, menu))
        for menu in Menu
        if _lines(commands, menu)
    ]
    everywhere = tuple((tr(what), tr(keys)) for what, keys in EVERYWHERE)
    return [*parts, CardPart(tr("Everywhere"), everywhere)]


def _lines(commands: Commands, menu: Menu) -> tuple[tuple[str, str], ...]:
    """What a menu offers by key; the same words and key in several rooms stand there once."""
    found = (
        (_plain(tr(command.text)), _keys_of(command))
        for command in commands.of_menu(menu)
        if command.shortcut
    )
    return tuple(dict.fromkeys(found))


def _keys_of(command: Command) -> str:
    """The key of a command, and its second one."""
    return "  ".join(key_text(key) for key in (command.shortcut, command.also) if key)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def card_html(parts: Sequence[CardPart], title: str) -> str:
    """The card as a page to print; black on white, every text escaped."""
    tables = "".join(
        f"<h3>{html.escape(part.title)}</h3><table width='100%' cellpadding='3'>"
        + "".join(
            f"<tr><td>{html.escape(what)}</td>"
            f"<td width='35%' align='right'><b>{html.escape(keys)}</b></td></tr>"
            for what, keys in part.lines
        )
        + "</table>"
        for part in parts
    )
    return f"<h2>{html.escape(title)}</h2>{tables}"


class ShortcutCard(QDialog):
    """Shows the card; *Print* puts it on paper."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self.parts = card(commands)
        self.setWindowTitle(tr("Shortcut card"))
        self.resize(px(860), px(620))
        columns = QHBoxLayout()
        columns.setSpacing(px(40))
        for half in _balanced(self.parts):
            columns.addLayout(_column(half), 1)
        inside = QWidget()
        inside.setLayout(columns)
        columns.setContentsMargins(0, 0, px(16), 0)
        self.print_button = Button(tr("Print…"), icon="printer", on=self._print)
        close = Button(tr("Close"), role="primary", on=self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.print_button)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.setSpacing(px(16))
        box.addWidget(label(tr("Shortcut card"), "title"))
        box.addWidget(scrolled(inside), 1)
        box.addLayout(foot)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - only who prints pays for it
            QPrintDialog,
            QPrinter,
        )

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: print_card(printer, self.parts))
        dialog.setModal(True)
        dialog.show()


def print_card(printer: object, parts: Sequence[CardPart]) -> None:
    """Puts the card on a `QPrinter`."""
    from PySide6.QtGui import QTextDocument  # noqa: PLC0415 - only who prints pays for it
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - only who prints pays for it

    if not isinstance(printer, QPrinter):
        raise TypeError(printer)
    document = QTextDocument()
    document.setHtml(card_html(parts, tr("Shortcut card")))
    document.print_(printer)


def _balanced(parts: Sequence[CardPart]) -> list[list[CardPart]]:
    """The parts in two columns of about the same height, in reading order."""
    total = sum(len(part.lines) + 2 for part in parts)
    columns: list[list[CardPart]] = [[] for _ in range(_COLUMNS)]
    filled = 0
    for part in parts:
        columns[0 if filled < total / _COLUMNS else 1].append(part)
        filled += len(part.lines) + 2
    return columns


def _column(parts: Sequence[CardPart]) -> QVBoxLayout:
    px = look().px
    column = QVBoxLayout()
    column.setSpacing(px(8))
    for part in parts:
        column.addWidget(label(part.title, "section"))
        grid = QGridLayout()
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 1)
        for at, (what, keys) in enumerate(part.lines):
            grid.addWidget(label(what, wrap=True), at, 0)
            grid.addWidget(KeyCap(keys, words=True), at, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        column.addSpacing(px(8))
    column.addStretch(1)
    return column
