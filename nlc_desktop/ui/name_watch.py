"""The names of the office, read once behind the screen, to say who looks like what is typed."""

from PySide6.QtCore import QObject, Signal

from nlc_desktop.domain.duplicates import DuplicateHint, DuplicateKind
from nlc_desktop.progress import Progress
from nlc_desktop.services.reading.duplicates import NO_CONTEXT, Context, DuplicateIndex
from nlc_desktop.ui.desk import Desk

_NAME = "nlcNameWatch"


class NameWatch(QObject):
    """One index for all windows of a desk; brought up to date from the log when asked.

    Signals:
        began: the names were read; from now on it finds.
    """

    began = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName(_NAME)
        self._index = DuplicateIndex(desk.office)
        self.ready = False
        desk.jobs.run(self._read).succeeded.connect(self._begin)

    def _read(self, _progress: Progress) -> None:
        """Reads all names once, behind the screen; later only what changed is read."""
        self._index.bring_up_to_date()

    def _begin(self, _nothing: object) -> None:
        self.ready = True
        self.began.emit()

    def find(
        self, text: str, kind: DuplicateKind, context: Context = NO_CONTEXT
    ) -> tuple[DuplicateHint, ...]:
        """What looks like a text, the likeliest first; nothing until the names were read."""
        return self._index.hints(text, kind, context) if self.ready else ()


def name_watch(desk: Desk) -> NameWatch:
    """The index of a desk; the first who asks has it read."""
    found = desk.findChild(NameWatch, _NAME)
    return found if isinstance(found, NameWatch) else NameWatch(desk)
