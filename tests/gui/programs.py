"""Whole programs for tests: on a folder of their own, with cheap keys and no keyring."""

from pathlib import Path

from nlc_desktop import app, settings
from nlc_desktop.clock import FixedClock
from nlc_desktop.keychain.system import NoKeychain
from nlc_desktop.settings import Settings
from tests.conftest import QUICK


class Programs:
    """Starts programs and ends them."""

    def __init__(self, qtbot, folder: Path) -> None:
        self._qtbot = qtbot
        self.file = folder / "settings.json"
        self.root = folder / "workspaces"
        self.clock = FixedClock()
        self._started: list[app.Program] = []

    def start(
        self, workspace: Path | None = None, chosen: Settings | None = None, opener=None
    ) -> app.Program:
        """A program whose first page is on the screen."""
        if chosen is not None:
            settings.write(self.file, chosen)
        program = app.Program(
            workspace,
            settings_file=self.file,
            root=self.root,
            keychain=NoKeychain(),
            clock=self.clock,
            opener=opener,
        )
        program.entrance.cost = QUICK
        self._started.append(program)
        with self._qtbot.waitSignals([program.painted, program.settled], order="strict"):
            program.window.show()
        return program

    def open(self, workspace: Path, chosen: Settings | None = None) -> app.Program:
        """A program in an open office, everything loaded."""
        program = self.start(workspace, chosen)
        self.until(lambda: program.desk is not None and program.desk.last_backup is not None)
        return program

    def until(self, true) -> None:
        """Waits until something is true."""
        self._qtbot.waitUntil(true, timeout=20_000)

    def end(self) -> None:
        """Closes what is still open."""
        for program in self._started:
            program.quit()
            program.idle.stop()
            program.window.deleteLater()
            program.deleteLater()
