"""What tests of the Meetings room share: waiting for writes, the texts a person sees."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.widgets.labels import ElidedLabel


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Waits until every write and every preview is done."""
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=10_000)


def words(widget: QWidget) -> str:
    """Everything the visible labels and buttons say."""
    QApplication.processEvents()
    labels = [
        one.whole if isinstance(one, ElidedLabel) else one.text()
        for one in widget.findChildren(QLabel)
        if one.isVisible()
    ]
    buttons = [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    return " | ".join([*labels, *buttons])


def cells(view, column: str) -> list[str]:
    """What a column of a table says, row by row, headings left out."""
    model = view.rows
    at = [one.key for one in model.model_of_rows.columns].index(column)
    found: list[str] = []

    def walk(parent) -> None:
        for row in range(model.rowCount(parent)):
            first = model.index(row, 0, parent)
            if model.row_at(first) is None:
                walk(first)
            else:
                found.append(str(model.index(row, at, parent).data() or ""))

    walk(view.rootIndex())
    return found
