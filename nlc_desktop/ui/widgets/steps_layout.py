"""The layout of a dialog that leads through steps: what it is about, the step, its buttons."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.ui.theme import look


def lay_out_steps(
    dialog: QDialog, above: Sequence[QWidget], steps: QWidget, foot: Sequence[QWidget]
) -> None:
    """Puts ``above`` on top, ``steps`` in what room is left, and ``foot`` below them.

    The first of the foot, which says how a job goes, takes the room the buttons leave.
    """
    px = look().px
    row = QHBoxLayout()
    row.setSpacing(px(12))
    first, *buttons = foot
    row.addWidget(first, 1)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(px(24), px(16), px(24), px(16))
    box.setSpacing(px(12))
    for widget in above:
        box.addWidget(widget)
    box.addWidget(steps, 1)
    box.addLayout(row)
