"""The field a slip code is typed or scanned into (F51, N3)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget

from nlc_desktop.domain.sheet_codes import read_code, spaced
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import replies as reading
from nlc_desktop.services.reading import sheets
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.theme import look

_MOST = 30
"""Letters somebody may type; a scanner sends ten."""


class SlipLine(QLineEdit):
    """Finds the guest of a code as soon as its six letters stand there.

    Signals:
        found(meeting, invitation): whose slip it is; the line is empty again.
        sheet_found(sheet): it is the code of a sheet of a meeting instead.
        refused(sentence): no slip has this code.
    """

    found = Signal(str, str)
    sheet_found = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last = ""
        words = tr("Type a slip code")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(tr("The six letters on a reply slip or a sheet, of any meeting"))
        self.setMaxLength(_MOST)
        self.setFixedWidth(QFontMetrics(look().font()).horizontalAdvance(words) + look().px(28))
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._enter)

    def _look(self, text: str) -> None:
        """Looks a code up while it is typed; what is not whole yet waits."""
        code = read_code(text)
        if code and code != self._last:
            self.take(code)

    def _enter(self) -> None:
        if self.text().strip():
            self.take(self.text())

    def take(self, text: str) -> None:
        """Looks up what was typed or scanned."""
        code = read_code(text)
        place = reading.by_code(self._desk.office, code) if code else None
        sheet = sheets.sheet_of(self._desk.office, code) if code and place is None else None
        self._last = code
        if place is None and sheet is None:
            self.refused.emit(refusal(text))
            self.selectAll()
            return
        self.clear()
        self._last = ""
        if place is not None:
            self.found.emit(*place)
        else:
            self.sheet_found.emit(sheet)


def refusal(text: str) -> str:
    """Why a code leads nowhere, in one sentence."""
    code = read_code(text)
    if code:
        return tr("No slip has the code {code}. Look at its letters once more.", code=spaced(code))
    typed = " ".join(text.split())[:20]
    return tr("“{code}” is no slip code. It has six letters, without vowels.", code=typed)
