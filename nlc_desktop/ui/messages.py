"""The one door for errors, notices and questions.

An `NlcError` becomes its sentence with its details on demand; anything else is our bug and
becomes the crash dialog; a cancelled job is silent. Notices stand at the bottom for a while.
Questions come at the end of a thing, their buttons are verbs. The dialogs are imported when the
first one opens, since the window is painted before.
"""

from collections.abc import Callable
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from nlc_desktop.errors import Cancelled, NlcError
from nlc_desktop.ui.jobs import Jobs


class Messages(QObject):
    """Says things to the person; the window shows notices and the saved state.

    Signals:
        noticed(sentence, link): something to read, with an optional way on (`take_link`).
        saved_at(moment): the last write was committed; an aware datetime in the office's zone.
    """

    noticed = Signal(str, str)
    saved_at = Signal(object)

    def __init__(self, jobs: Jobs | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._link: Callable[[], object] | None = None
        self._open: set[QDialog] = set()
        self._crashing = False
        if jobs is not None:
            jobs.failed.connect(self._job_failed)

    def set_window(self, window: QWidget) -> None:
        """Says which window dialogs belong to."""
        self._window = window

    def saved(self, moment: datetime) -> None:
        """Says that everything up to this moment is stored on this laptop."""
        self.saved_at.emit(moment)

    def notice(
        self, sentence: str, *, link: str = "", on_link: Callable[[], object] | None = None
    ) -> None:
        """Says a sentence at the bottom of the window; it disappears by itself."""
        self._link = on_link
        self.noticed.emit(sentence, link)

    def take_link(self) -> None:
        """The person took the way on that the last notice offered."""
        link, self._link = self._link, None
        if link is not None:
            link()

    def error(self, error: BaseException) -> None:
        """Shows what went wrong: the world's fault, our bug, or nothing when cancelled."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, NlcError):
            from nlc_desktop.ui.dialogs import ErrorDialog  # noqa: PLC0415 - see above

            self._show(ErrorDialog(error, self._window))
        else:
            self._crash(error)

    def ask(
        self,
        question: str,
        *,
        verb: str,
        then: Callable[[], object],
        explanation: str = "",
        keep: str = "",
        danger: bool = False,
    ) -> QDialog:
        """Asks once, at the end: ``verb`` does it and calls ``then``, ``keep`` leaves all as it is.

        The dialog does not block the program; it is returned for tests.
        """
        from nlc_desktop.ui.dialogs import QuestionDialog  # noqa: PLC0415 - see above

        dialog = QuestionDialog(
            question, explanation, verb=verb, keep=keep, danger=danger, parent=self._window
        )
        dialog.accepted.connect(then)
        self._show(dialog)
        return dialog

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,  # noqa: ARG002 - the signature of sys.excepthook
    ) -> None:
        """Takes an exception nobody caught; set as ``sys.excepthook`` by the roof."""
        if not issubclass(kind, KeyboardInterrupt):
            self.error(error)

    def _job_failed(self, job: object, error: Exception) -> None:  # noqa: ARG002
        self.error(error)

    def _crash(self, error: BaseException) -> None:
        if self._crashing:
            return
        self._crashing = True
        from nlc_desktop.ui.dialogs import CrashDialog  # noqa: PLC0415 - see above

        dialog = CrashDialog(error, self._window)
        dialog.finished.connect(self._crash_read)
        self._show(dialog)

    def _crash_read(self) -> None:
        self._crashing = False

    def _show(self, dialog: QDialog) -> None:
        self._open.add(dialog)

        def forget() -> None:
            self._open.discard(dialog)
            dialog.deleteLater()

        dialog.finished.connect(forget)
        dialog.open()

    @property
    def dialogs(self) -> frozenset[QDialog]:
        """The dialogs that are open."""
        return frozenset(self._open)
