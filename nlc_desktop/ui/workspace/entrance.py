"""What stands before an open office: finding the workspace, unlocking it, the first start.

Everything slow (guess-proof keys, the keyring, building the example) runs behind the screen; the
services are imported there too, since they are not needed for the first frame.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nlc_desktop.clock import Clock
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.settings import Settings
from nlc_desktop.ui.jobs import Job, Jobs
from nlc_desktop.ui.main_window import MainWindow
from nlc_desktop.ui.messages import Messages

if TYPE_CHECKING:
    from nlc_desktop.services.session import OpenOffice
    from nlc_desktop.services.setup import Found, KdfCost
    from nlc_desktop.services.unlocking import Keychain

ENTRANCE = "entrance"
"""The scope while no office is open."""

Opener = Callable[[Path], "OpenOffice"]
"""Opens a workspace whose key is at hand."""

FirstStart = Callable[["Entrance", Progress], Callable[[], QWidget]]
"""Prepares the first start behind the screen; gives what makes its page, in each new window."""


class Entrance(QObject):
    """Leads to an open office.

    Signals:
        opened(office, then): an office is open; ``then`` is the `Destination` to go to, or none.
        shown: a page that waits for the person is on the screen.
        chosen(settings): the person chose other settings on the way, such as the language.
    """

    opened = Signal(object, object)
    shown = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        messages: Messages,
        clock: Clock,
        settings: Settings,
        root: Path,
        *,
        first_start: FirstStart,
        keychain: "Keychain | None" = None,
        opener: Opener | None = None,
    ) -> None:
        super().__init__()
        self.jobs = jobs
        self.messages = messages
        self.clock = clock
        self.settings = settings
        self.root = root
        """The folder new workspaces are put in."""
        self.keychain = keychain
        self.cost: KdfCost | None = None
        """What a guess at a passphrase costs; the usual cost if none."""
        self._opener = opener
        self._window: MainWindow | None = None
        self._prepare_first_start = first_start
        self._first: Callable[[], QWidget] | None = None
        self._page: Callable[[], QWidget] | None = None

    def stand_in(self, window: MainWindow) -> None:
        """Takes a new window and shows in it what was shown before."""
        self._window = window
        if self._page is not None:
            window.show_full(self._page(), ENTRANCE)

    def wait(self) -> None:
        """Shows nothing yet: what is in the workspace is being found out."""
        self._show(QWidget)

    def begin(self, folder: Path | None) -> Job:
        """Finds out what lies in a folder and goes on from there."""
        job = self.jobs.run(lambda _: self._find(folder))
        job.succeeded.connect(partial(self._go_on, folder))
        return job

    def _find(self, folder: Path | None) -> "Found":
        from nlc_desktop.services import setup  # noqa: PLC0415 - after the first frame

        return setup.look_into(folder)

    def _go_on(self, folder: Path | None, found: "Found") -> None:
        from nlc_desktop.services.setup import Found  # noqa: PLC0415 - loaded by now

        if folder is None:
            self.first_start()
        elif found is Found.NOTHING:
            self.choose(missing=folder)
        elif found is Found.EXAMPLE or self._opener is not None:
            job = self.open_with(lambda _: self._open_at_hand(folder))
            job.failed.connect(self._not_at_hand)
        else:
            self.unlock(folder)

    def _not_at_hand(self, _error: object) -> None:
        self.choose()

    def _open_at_hand(self, folder: Path) -> "OpenOffice":
        from nlc_desktop.services import setup  # noqa: PLC0415 - after the first frame

        if self._opener is not None:
            return self._opener(folder)
        return setup.open_built_example(folder, self.clock, cost=self.cost or setup.COST)

    def open_with(
        self,
        work: "Callable[[Progress], OpenOffice]",
        *,
        title: str = "",
        own_errors: bool = False,
        then: object = None,
    ) -> Job:
        """Opens an office behind the screen and says so."""
        job = self.jobs.run(work, title=title, own_errors=own_errors)
        job.succeeded.connect(partial(self._opened, then))
        return job

    def _opened(self, then: object, office: object) -> None:
        self._page = self._first = None
        self.opened.emit(office, then)

    def open_example(self, failed: Callable[[object], object], then: object = None) -> Job:
        """Opens the example city, built the first time."""
        job = self.open_with(
            self._example, title=tr("Building the example"), own_errors=True, then=then
        )
        job.failed.connect(failed)
        return job

    def _example(self, progress: Progress) -> "OpenOffice":
        from nlc_desktop.services import setup  # noqa: PLC0415 - loaded by now

        progress.step(0, 1)
        return setup.open_example(self.root, self.clock, cost=self.cost or setup.COST)

    def bug(self, error: BaseException) -> None:
        """Shows a mistake of ours."""
        self.messages.error(error)

    # -- pages ------------------------------------------------------------------------

    def first_start(self) -> None:
        """Shows the first start, at the answers of an earlier one that was interrupted."""
        if self._first is not None:
            self._show(self._first)
            return
        job = self.jobs.run(partial(self._prepare_first_start, self))
        job.succeeded.connect(self._show_first_start)

    def _show_first_start(self, page: Callable[[], QWidget]) -> None:
        self._first = page
        self._show(page)

    def remember(self, office: "OpenOffice") -> None:
        """Opens this workspace at the next start."""
        self.settings = replace(self.settings, last_workspace=office.workspace.folder)
        self.chosen.emit(self.settings)

    def enter(self, office: "OpenOffice", then: object) -> None:
        """Goes into an office that is open already."""
        self._opened(then, office)

    def unlock(self, folder: Path) -> None:
        """Asks for the passphrase of a workspace."""
        from nlc_desktop.ui.workspace.unlock_page import UnlockPage  # noqa: PLC0415

        self._show(lambda: UnlockPage(self, folder))

    def choose(self, missing: Path | None = None) -> None:
        """Offers the workspaces of this computer, a new one, and the example."""
        from nlc_desktop.ui.workspace.choose_page import ChoosePage  # noqa: PLC0415

        self._show(lambda: ChoosePage(self, missing))

    def choose_language(self, language: str) -> None:
        """Speaks another language from now on."""
        self.settings = replace(self.settings, language=language)
        self.chosen.emit(self.settings)

    def _show(self, page: Callable[[], QWidget]) -> None:
        self._page = page
        if self._window is not None:
            self._window.show_full(page(), ENTRANCE)
        self.shown.emit()
