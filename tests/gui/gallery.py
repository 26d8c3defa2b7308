"""Draws every control in its states, in the three palettes, to lay beside the design.

    python -m tests.gui.gallery [FOLDER]

Writes ``components-light.png``, ``components-dark.png`` and ``components-contrast.png`` into
``build/screenshots`` or the folder named.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.ui import theme
from nlc_desktop.ui.theme import ThemeName, look, restyle
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button, IconButton, LinkButton, SegmentBar
from nlc_desktop.ui.widgets.chips import Chip, FilterChip
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.entry_line import EntryLine, Piece
from nlc_desktop.ui.widgets.labels import IconText, KeyCap, Tag, label
from nlc_desktop.ui.widgets.meters import MeterBar, TickMeter
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.shapes import Shape, ShapeLabel, word_role_of
from nlc_desktop.ui.widgets.tab_bar import TabBar
from nlc_desktop.ui.widgets.tables import Cell, Column, Group, GroupsModel, Mark, RowsModel, RowView
from nlc_desktop.ui.widgets.toggle import Toggle
from nlc_desktop.ui.widgets.verb import VerbButton


@dataclass(frozen=True)
class Guest:
    """A row of the sample tables."""

    id: str
    name: str
    shape: Shape
    note: str
    count: int = 0


GUESTS = (
    Guest("1", "JPNIN Selangor", Shape.WILL_COME, "rest", 10),
    Guest("2", "Police, Kota Damai North", Shape.NO_ANSWER, "hover", 5),
    Guest("3", "District Education Office", Shape.NOT_SURE, "selected", 20),
    Guest("4", "Kota Damai District Office", Shape.DELEGATE, "selected, with focus", 115),
    Guest("5", "Social Welfare Office", Shape.CANNOT_COME, "", 3),
)

COLUMNS = (
    Column[Guest]("name", "Organisation", lambda r: Cell(r.name, mark=Mark(r.shape)), stretch=True),
    Column[Guest](
        "count", "Min", lambda r: str(r.count), sort=lambda r: r.count, right=True, width=60
    ),
    Column[Guest]("note", "Note", lambda r: Cell(r.note, role="text_2"), width=150),
)


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side."""
    made = QHBoxLayout()
    made.setSpacing(look().px(12))
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch(1)
    return made


def buttons(parts: QVBoxLayout) -> None:
    """Buttons of every role."""
    off = Button("Issue notice", role="primary")
    off.refuse("Set a date first.")
    parts.addLayout(
        row(
            Button("Issue notice", role="primary", icon="send"),
            off,
            Button("Print…", icon="printer"),
            Button("Flat", role="flat"),
            Button("Add", role="small"),
            IconButton("ellipsis", "More"),
            LinkButton("All actions"),
        )
    )
    focused = Button("Focus", role="primary")
    focused.setObjectName("focused")
    parts.addLayout(
        row(
            focused,
            SegmentBar([("a", "Organisations"), ("b", "Posts"), ("c", "People")]),
            Toggle("Projector view"),
            Toggle("Projector view", on=True),
        )
    )


def fields(parts: QVBoxLayout) -> None:
    """Inputs, chips, ticks."""
    edit, bad, off = QLineEdit(), QLineEdit("31 Nov"), QLineEdit("Waits for the print")
    edit.setPlaceholderText("Type to filter")
    restyle(bad, invalid=True)
    off.setEnabled(False)
    box = QComboBox()
    box.addItems(["English", "Bahasa Melayu"])
    date = QDateEdit()
    date.setCalendarPopup(True)
    parts.addLayout(
        row(
            edit,
            bad,
            IconText(
                "triangle-alert", "November has 30 days", "fieldBad", icon_role="bad", size=14
            ),
        )
    )
    parts.addLayout(row(off, box, date))
    parts.addLayout(
        row(
            Chip("Faith"),
            FilterChip(),
            KeyCap("Ctrl+K"),
            Tag("office only", "lock"),
            Banner("7 of 42 hidden –", link="show all"),
        )
    )
    tick, tick_off, dot = QCheckBox("Minutes"), QCheckBox("Papers"), QRadioButton("By hand")
    tick.setChecked(True)
    dot.setChecked(True)
    tick_off.setEnabled(False)
    parts.addLayout(row(tick, QCheckBox("Agenda"), tick_off, dot, QRadioButton("By mail")))
    note = QPlainTextEdit("A line that grows.")
    note.setMaximumHeight(look().px(60))
    parts.addWidget(note)
    entry = EntryLine(
        "Type the next item, Enter",
        lead="Enter adds item 11:",
        number="11",
        pieces=lambda text: [
            Piece("Training calendar"),
            Piece("15 min", "clock"),
            Piece("to be named", "triangle-alert", warn=True),
        ],
    )
    entry.set_text("Training calendar 15m")
    parts.addWidget(entry)


def states(parts: QVBoxLayout) -> None:
    """Every shape with its word."""
    for group in (list(Shape)[:4], list(Shape)[4:12], list(Shape)[12:]):
        holder = QHBoxLayout()
        holder.setSpacing(look().px(6))
        for shape in group:
            holder.addWidget(ShapeLabel(shape))
            holder.addWidget(label(shape.value.capitalize(), word_role_of(shape)))
        holder.addStretch(1)
        parts.addLayout(holder)
    meter, bar = TickMeter(9, 14), MeterBar()
    bar.set_value(195, 180, "3 h 15 of 3 h")
    parts.addLayout(row(meter, bar, label("3 h 15 of 3 h", "strong")))


def tables(parts: QVBoxLayout) -> None:
    """A flat table and one under headings."""
    flat = RowView(RowsModel(COLUMNS, GUESTS), "Guests")
    flat.go_to("3")
    flat.setObjectName("flat")
    flat.setFixedHeight(look().px(32 * 6 + 2))
    panel = Panel("Guests", "5 invited")
    panel.add_corner(LinkButton("All guests"))
    panel.add(flat)
    parts.addWidget(panel)
    groups = [
        Group("n", "National", GUESTS[:1], "1 invited", "Chase sheet"),
        Group("c", "City", GUESTS[1:3], "2 invited"),
    ]
    under = RowView(GroupsModel(COLUMNS, groups), "Guests by level")
    under.setFixedHeight(look().px(32 * 4 + 56))
    parts.addWidget(under)


def gallery() -> QWidget:
    """The whole page."""
    page = QWidget()
    page.setObjectName("gallery")
    left, right = QVBoxLayout(), QVBoxLayout()
    both = QHBoxLayout(page)
    both.setContentsMargins(*(look().px(24),) * 4)
    both.setSpacing(look().px(24))
    both.addLayout(left, 1)
    both.addLayout(right, 1)
    left.addWidget(label("Kota Damai City Council", "title"))
    left.addWidget(label("Buttons", "section"))
    buttons(left)
    left.addWidget(label("Fields and chips", "section"))
    fields(left)
    left.addWidget(label("States", "section"))
    states(left)
    left.addStretch(1)
    tabs = TabBar([("a", "Agenda"), ("p", "People"), ("h", "History")])
    tabs.set_count("p", "9 of 14")
    right.addWidget(tabs)
    right.addLayout(
        row(
            VerbButton(
                "Call a meeting",
                "Letters, attendance sheet",
                icon="calendar-plus",
                shortcut="Ctrl+M",
                primary=True,
            ),
            VerbButton(
                "Take minutes", "Next: coordination meeting", icon="square-pen", shortcut="F5"
            ),
        )
    )
    tables(right)
    right.addWidget(Banner("No youth group has answered yet.", link="Show"))
    right.addWidget(
        Banner("This folder can’t be written to. Choose another one.", kind="bad", link="Choose")
    )
    right.addWidget(
        EmptyState(
            "No programme yet. A programme brings partners together over time.",
            "Add the first programme",
            icon="sprout",
        )
    )
    right.addStretch(1)
    return page


def main(folder: Path) -> None:
    """Writes the three pictures."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.install(app)
    folder.mkdir(parents=True, exist_ok=True)
    scale = float(os.environ.get("NLC_SCALE", "1"))
    for name in ThemeName:
        look().choose(name, scale=scale)
        page = gallery()
        page.resize(look().px(1366), look().px(768))
        page.show()
        page.activateWindow()
        app.processEvents()
        focused = page.findChild(Button, "focused")
        assert focused is not None
        before = focused.previousInFocusChain()
        before.setFocus()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        app.processEvents()
        page.grab().save(str(folder / f"components-{name}.png"))
        page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots"))
