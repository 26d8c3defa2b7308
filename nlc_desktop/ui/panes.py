"""Going round the parts of the window with Ctrl+F6: rooms, page, side panels.

A page names its side panels by the object name ``side`` of their widgets.
"""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def cycle(rooms: QWidget, page: QWidget | None, step: int) -> None:
    """Moves the focus to the next part, or the one before with ``step`` -1."""
    panes = _panes(rooms, page)
    here = QApplication.focusWidget()
    inside = [at for at, pane in enumerate(panes) if _inside(here, pane)]
    to = panes[(inside[-1] + step if inside else 0) % len(panes)]
    others = [pane for pane in panes if pane is not to and to.isAncestorOf(pane)]
    target = cast("QWidget | None", to.focusWidget())
    if target is None or any(_inside(target, other) for other in others):
        target = _first_focus(to, others)
    (target or to).setFocus(Qt.FocusReason.TabFocusReason)


def _panes(rooms: QWidget, page: QWidget | None) -> list[QWidget]:
    """The parts from left to right; a page comes before the side panels inside it."""
    if page is None:
        return [rooms]
    sides = page.findChildren(QWidget, "side")
    return [rooms, page, *[side for side in sides if side.isVisible()]]


def _inside(widget: QWidget | None, pane: QWidget) -> bool:
    """A widget counts as inside itself."""
    return widget is not None and pane.isAncestorOf(widget)


def _first_focus(pane: QWidget, others: list[QWidget]) -> QWidget | None:
    for child in pane.findChildren(QWidget):
        reached = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus) and child.isVisible()
        if reached and not any(_inside(child, other) for other in others):
            return child
    return None
