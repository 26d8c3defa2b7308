"""How far an arrangement is, for whoever watches it."""

from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent


class Steps:
    """Counts pieces of work towards a total and passes them on; raises when cancelled."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress or Silent()
        self._done = 0
        self._total = max(total, 1)
        self.step(0)

    def step(self, pieces: int = 1) -> None:
        """Says that some more pieces are done.

        Raises:
            Cancelled: when somebody stopped the work.
        """
        self._done = min(self._done + pieces, self._total)
        self._progress.step(self._done, self._total, tr("Arranging the map"))
