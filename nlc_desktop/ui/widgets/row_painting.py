"""How the ground, the hairline, the focus frame and the headings of a table are painted."""

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from nlc_desktop.ui.palettes import ThemeName
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.columns import Group

_EDGE = 16


def paint_ground(painter: QPainter, whole: QRect, line: QRect, ground: str) -> None:
    """Fills a row; ``line`` is the row without what is open below it."""
    theme = look().theme
    painter.fillRect(whole, theme.color("surface"))
    if ground:
        painter.fillRect(line, theme.color(ground))


def paint_hairline(painter: QPainter, whole: QRect) -> None:
    """Draws the line below a row."""
    line = whole.adjusted(0, whole.height() - 1, 0, 0)
    painter.fillRect(line, look().color("hairline"))


def paint_frame(painter: QPainter, line: QRect) -> None:
    """Frames the current row, two pixels inside it."""
    theme = look().theme
    role = "on_selected" if theme.name is ThemeName.CONTRAST else "accent"
    painter.setPen(QPen(theme.color(role), look().px(2)))
    painter.drawRect(line.left() + 1, line.top() + 1, line.width() - 2, line.height() - 3)


def paint_group(painter: QPainter, whole: QRect, group: Group[Any]) -> None:
    """Paints a heading: title, what it counts, and its link at the right."""
    theme, px = look().theme, look().px
    bold, plain = look().font(TextSize.SMALL, semibold=True), look().font(TextSize.SMALL)
    room = whole.adjusted(px(_EDGE), 0, -px(_EDGE), 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.fillRect(whole, theme.color("header_row"))
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    painter.drawText(room, middle, group.title)
    after = QFontMetrics(bold).horizontalAdvance(group.title) + px(12)
    painter.setFont(plain)
    painter.setPen(theme.color("text_2"))
    painter.drawText(room.adjusted(after, 0, 0, 0), middle, group.meta)
    if group.link:
        plain.setUnderline(True)
        painter.setFont(plain)
        painter.setPen(theme.color("accent"))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, group.link)


def link_room(group: Group[Any], width: int) -> tuple[int, int]:
    """From where to where the link of a heading reaches in a view of a width."""
    wide = QFontMetrics(look().font(TextSize.SMALL)).horizontalAdvance(group.link)
    right = width - look().px(_EDGE)
    return right - wide, right
