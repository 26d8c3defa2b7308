"""Until when a series goes on: no end, a last day, or so many meetings."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from nlc_desktop.domain.recurrence import MOST
from nlc_desktop.i18n import tr
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.theme import look

_OPEN, _DAY, _COUNT = "open", "day", "count"
_YEARLY = 4


class EndRow(QWidget):
    """The choice of the end.

    Signals:
        changed: a person chose something else.
    """

    changed = Signal()

    def __init__(self, office: OpenOffice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.day = DayField(office, tr("Last day of the series"))
        self.count = QSpinBox()
        self.kind.setAccessibleName(tr("End of the series"))
        self.count.setAccessibleName(tr("Number of meetings"))
        self.count.setRange(1, MOST)
        self.count.setValue(_YEARLY)
        self.count.setSuffix(tr(" meetings", "after a number"))
        for key, words in (
            (_OPEN, tr("never", "end of a series")),
            (_DAY, tr("on a last day")),
            (_COUNT, tr("after so many meetings")),
        ):
            self.kind.addItem(words, key)
        self.day.show_day(office.today().replace(month=12, day=31))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self.kind, 1)
        row.addWidget(self.day, 1)
        row.addWidget(self.count, 1)
        self.kind.activated.connect(self._said)
        self.day.dateChanged.connect(self._said)
        self.count.valueChanged.connect(self._said)
        self._show()

    def _show(self) -> None:
        self.day.setVisible(self.kind.currentData() == _DAY)
        self.count.setVisible(self.kind.currentData() == _COUNT)

    def _said(self) -> None:
        self._show()
        self.changed.emit()

    @property
    def until(self) -> date | None:
        """The last day, where one is chosen."""
        return self.day.day if self.kind.currentData() == _DAY else None

    @property
    def meetings(self) -> int | None:
        """How many meetings, where that is chosen."""
        return self.count.value() if self.kind.currentData() == _COUNT else None
