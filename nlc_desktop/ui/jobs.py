"""One runner owns every slow job until it ends; writes go one after the other on one thread.

Work is a plain function. Whatever it raises arrives on the GUI thread as ``failed``; the one
broad ``except`` of the program stands here. All signals are sent on the GUI thread, in order.

While a worker runs, Python collects no cycles: it would do so on whichever thread allocates, and
a window that ended in a cycle would be taken down on the worker's thread while the GUI thread
paints, which crashes Qt (seen: a segmentation fault in a paint event). What piles up meanwhile is
collected right after, on the GUI thread.
"""

import gc
from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QObject,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)

from nlc_desktop.errors import Cancelled
from nlc_desktop.progress import Progress

T = TypeVar("T")

_SHOWN_AFTER = 300  # ms; sooner would only flicker
_CANCELLABLE_AFTER = 2000  # ms
_THREADS = 2


class Job(QObject):
    """A piece of work that runs behind the screen.

    Signals:
        progressed(done, total, sentence): how far it is.
        succeeded(result): what the work returned.
        failed(error): what it raised; not sent when it was cancelled.
        finished: always, last.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, title: str, *, cancellable: bool, own_errors: bool) -> None:
        super().__init__()
        self.title = title
        self.cancellable = cancellable
        self.own_errors = own_errors
        self.done = False
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether somebody cancelled it."""
        return self._cancelled

    def cancel(self) -> None:
        """Stops the work at its next step; a write that began is never cut off."""
        if self.cancellable:
            self._cancelled = True


class Jobs(QObject):
    """Runs jobs; lives as long as the program.

    Signals:
        shown(job): the job has taken 300 ms; the status line shows it.
        stoppable(job): it has taken two seconds and can be cancelled.
        failed(job, error): a job failed whose owner does not handle errors itself.
        settled(job): a job ended, one way or another.
    """

    shown = Signal(object)
    stoppable = Signal(object)
    failed = Signal(object, object)
    settled = Signal(object)
    _called = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alive: set[Job] = set()
        self._closed = False
        self._slow = _pool(self, _THREADS)
        self._writer = _pool(self, 1)
        self._called.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> frozenset[Job]:
        """The jobs that have not ended yet."""
        return frozenset(self._alive)

    def run(
        self, work: Callable[[Progress], T], *, title: str = "", own_errors: bool = False
    ) -> Job:
        """Runs slow work; it calls ``progress.step`` often, and that is where it is cancelled.

        ``own_errors``: the caller listens to ``failed`` and shows the error itself.
        """
        job = Job(title, cancellable=True, own_errors=own_errors)
        return self._start(job, self._slow, lambda: work(_Reporter(self, job)))

    def write(self, work: Callable[[], T], *, title: str = "", own_errors: bool = False) -> Job:
        """Runs a write after all writes before it, on the one writing thread."""
        job = Job(title, cancellable=False, own_errors=own_errors)
        return self._start(job, self._writer, work)

    def write_slowly(
        self, work: Callable[[Progress], T], *, title: str = "", own_errors: bool = False
    ) -> Job:
        """Runs a long write in its turn; it says how far it is and, cancelled, changes nothing."""
        job = Job(title, cancellable=True, own_errors=own_errors)
        return self._start(job, self._writer, lambda: work(_Reporter(self, job)))

    def shutdown(self) -> None:
        """Cancels what can be cancelled, waits for every write, and takes no more work."""
        self._closed = True
        self.rest()

    def rest(self) -> None:
        """Cancels what can be cancelled and waits until nothing runs, e.g. before locking."""
        for job in tuple(self._alive):
            job.cancel()
        self._slow.waitForDone(-1)
        self._writer.waitForDone(-1)
        while self._alive:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _start(self, job: Job, pool: QThreadPool, work: Callable[[], Any]) -> Job:
        self._alive.add(job)
        _cycles.keep()
        if self._closed:
            self._post(lambda: self._end(job, None, Cancelled()))
            return job
        self._later(_SHOWN_AFTER, job, self.shown)
        if job.cancellable:
            self._later(_CANCELLABLE_AFTER, job, self.stoppable)
        pool.start(lambda: self._work(job, work))
        return job

    def _work(self, job: Job, work: Callable[[], Any]) -> None:
        """Runs on a worker's thread."""
        try:
            if job.cancelled:
                raise Cancelled  # noqa: TRY301 - cancelled before it began
            result, error = work(), None
        except Exception as caught:  # noqa: BLE001 - the one place; it ends in `Messages`
            result, error = None, caught
        self._post(lambda: self._end(job, result, error))

    def _end(self, job: Job, result: object, error: Exception | None) -> None:
        job.done = True
        self._alive.discard(job)
        _cycles.release()
        try:
            if error is None:
                job.succeeded.emit(result)
            elif not isinstance(error, Cancelled):
                job.failed.emit(error)
                if not job.own_errors:
                    self.failed.emit(job, error)
        finally:
            job.finished.emit()
            self.settled.emit(job)

    def _later(self, wait: int, job: Job, signal: Any) -> None:
        def tell() -> None:
            if not job.done:
                signal.emit(job)

        QTimer.singleShot(wait, self, tell)

    def _post(self, call: Callable[[], object]) -> None:
        """Has something called on the GUI thread."""
        self._called.emit(_Call(call))

    @Slot(object)
    def _call(self, sent: "_Call") -> None:
        sent.call()

    def report(self, job: Job, call: Callable[[], object]) -> None:
        """Has a job's progress told on the GUI thread, unless the job has ended by then."""
        self._post(lambda: None if job.done else call())


class _Cycles:
    """Keeps the collector of cycles still while workers run; used on the GUI thread alone."""

    def __init__(self) -> None:
        self._running = 0

    def keep(self) -> None:
        """A worker begins."""
        self._running += 1
        gc.disable()

    def release(self) -> None:
        """A worker ended; after the last one cycles are collected again."""
        self._running -= 1
        if not self._running:
            gc.enable()


_cycles = _Cycles()


class _Call:
    """A call on its way to the GUI thread."""

    def __init__(self, call: Callable[[], object]) -> None:
        self.call = call


class _Reporter:
    """The `Progress` handed to work: keeps the newest step, so that fast loops flood nothing."""

    def __init__(self, jobs: Jobs, job: Job) -> None:
        self._jobs, self._job = jobs, job
        self._lock = Lock()
        self._newest: tuple[int, int, str] | None = None

    def step(self, done: int, total: int, sentence: str = "") -> None:
        """Says how far the work is; raises `Cancelled` when somebody cancelled it."""
        if self._job.cancelled:
            raise Cancelled
        with self._lock:
            waiting = self._newest is not None
            self._newest = (done, total, sentence)
        if not waiting:
            self._jobs.report(self._job, self._tell)

    def _tell(self) -> None:
        with self._lock:
            newest, self._newest = self._newest, None
        if newest is not None:
            self._job.progressed.emit(*newest)


def _pool(parent: QObject, threads: int) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(-1)
    return pool
