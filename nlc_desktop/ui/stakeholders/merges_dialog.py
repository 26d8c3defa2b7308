"""The merges made into one record, each of which can be taken apart again."""

from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.duplicates import MergeRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import duplicates as writing
from nlc_desktop.services import history
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.wording import plain_day


class MergesDialog(QDialog):
    """What became part of a record, the newest first, with *Take apart* beside each."""

    def __init__(self, desk: Desk, record: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self._desk = desk
        self.buttons: dict[str, Button] = {}
        self.setWindowTitle(tr("Merges"))
        rows = QWidget()
        lines = QVBoxLayout(rows)
        lines.setContentsMargins(0, 0, px(8), 0)
        lines.setSpacing(px(8))
        for row in reading.merges(desk.office, record):
            lines.addLayout(self._line(row))
        lines.addStretch(1)
        close = Button(tr("Close"), role="primary", on=self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(
            label(tr("What was changed since a merge stays as it is."), "meta", wrap=True), 1
        )
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(label(name, "section", wrap=True))
        box.addWidget(scrolled(rows), 1)
        box.addLayout(foot)
        self.setMinimumWidth(px(520))

    def _line(self, row: MergeRow) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(label(row.gone_name, "strong", wrap=True))
        if row.merged_on is not None:
            day = plain_day(row.merged_on)
            words.addWidget(label(tr("Became part of it on {day}", day=day), "meta"))
        button = Button(tr("Take apart"), role="small", on=partial(self._take_apart, row))
        button.setAccessibleName(tr("Take {name} apart again", name=row.gone_name))
        if not row.can_go_back:
            button.refuse(tr("It became part of another entry later. Take that apart first."))
        self.buttons[row.id] = button
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(button)
        return line

    def _take_apart(self, row: MergeRow) -> None:
        job = self._desk.write(writing.unmerge, row.id)
        job.succeeded.connect(partial(_tell, self._desk, row))
        self.accept()


def _tell(desk: Desk, row: MergeRow, changes: object) -> None:
    """Says that both are there; a notice of the step itself comes first."""
    if isinstance(changes, Changes) and changes.group and not changes.notices:
        said = tr("“{name}” is an entry of its own again.", name=row.gone_name)
        desk.messages.notice(said, link=tr("Undo"), on_link=partial(desk.write, history.undo))
