"""The running program without a screen, standing still on one afternoon, and its camera."""

import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from nlc_desktop import settings
from nlc_desktop.app import Program
from nlc_desktop.clock import FixedClock
from nlc_desktop.domain import recovery
from nlc_desktop.keychain.system import NoKeychain
from nlc_desktop.services import example, setup, unlocking
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.key_file import KdfCost
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.main_window import MainWindow
from nlc_desktop.ui.theme import look
from screenshots.variants import Variant

CHEAP = KdfCost(memory=8192, passes=1, lanes=1)
"""What guessing a passphrase costs here: next to nothing."""
EXAMPLE, FRESH, DAMAGED = "kota-damai", "fresh", "damaged"
_ROUNDS = 4
_LONGEST = 20.0
_NAP = 20

Scene = Callable[["Stage"], None]


class Stage:
    """One program in one variant; scenes move it and call `shot`."""

    def __init__(self, variant: Variant, workspaces: Path, pictures: Path, own: Path) -> None:
        self.variant = variant
        self.folder = pictures
        self.root = own / "workspaces"
        shutil.copytree(workspaces, self.root)
        file = own / "settings.json"
        settings.write(file, variant.settings)
        setup.new_words = _words
        setup.words_to_check = lambda: (6, 18)
        self.program = Program(
            settings_file=file, root=self.root, keychain=NoKeychain(), clock=FixedClock()
        )
        self.program.entrance.cost = CHEAP
        QApplication.setCursorFlashTime(0)
        self.failed: list[str] = []
        self.taken = 0

    @property
    def window(self) -> MainWindow:
        """The window of the program."""
        return self.program.window

    @property
    def desk(self) -> Desk:
        """The desk of the open office."""
        if self.program.desk is None:
            raise RuntimeError("no office is open")
        return self.program.desk

    @property
    def office(self) -> OpenOffice:
        """The open office."""
        return self.desk.office

    # -- the play ----------------------------------------------------------------------

    def begin(self) -> None:
        """Opens the window."""
        self.window.show()
        self.window.resize(self.variant.width, self.variant.height)
        self.window.move(0, 0)
        self.window.activateWindow()
        self.settle()

    def enter(self, name: str) -> None:
        """Opens one of the workspaces and waits until everything is loaded."""
        ready: list[bool] = []
        self.program.ready.connect(lambda: ready.append(True))
        folder, clock = self.root / name, self.program.clock
        self.program.entrance.open_with(
            lambda _: unlocking.open_with_passphrase(folder, example.PASSPHRASE, clock, floor=CHEAP)
        )
        if not wait_for(lambda: bool(ready)):
            said = [str(dialog) for dialog in self.program.messages.dialogs]
            raise RuntimeError(f"{name} did not open: {said}")
        self.settle()

    def leave(self) -> None:
        """Closes the open office."""
        self.program.change_workspace()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing runs and everything is painted."""
        for _ in range(_ROUNDS):
            wait_for(lambda: not self.program.jobs.running)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()

    def go(self, room: RoomKey, record: str = "", part: str = "") -> QWidget:
        """Goes somewhere, as a link would; gives the page."""
        self.desk.go(room, record, part)
        self.settle()
        page = self.window.full_page or self.window.pages.currentWidget()
        if page is None:
            raise RuntimeError(room)
        return page

    def play(self, scenes: Sequence[Scene], only: str = "") -> None:
        """Plays scenes one after the other; one that fails is told and left."""
        for scene in scenes:
            if only and only not in scene.__name__:
                continue
            try:
                scene(self)
            except Exception:  # noqa: BLE001 - told below; the other pictures are taken
                self.failed.append(scene.__name__)
                print(f"{self.variant.name}: {scene.__name__} failed", file=sys.stderr)
                traceback.print_exc()
            self.clear()

    def clear(self) -> None:
        """Closes dialogs and menus, and takes the notice away."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()
        self.window.notices.hide()
        self.settle()

    # -- the camera --------------------------------------------------------------------

    def shot(self, name: str) -> None:
        """Writes what is on the screen as ``name-variant.png``."""
        self.settle()
        picture = self.window.grab()
        with painting(picture) as painter:
            for above in self._above():
                where = above.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
                painter.drawPixmap(where, above.grab())
                painter.setPen(QPen(look().color("border")))
                painter.drawRect(above.rect().translated(where).adjusted(-1, -1, 0, 0))
        picture.save(str(self.folder / f"{name}-{self.variant.name}.png"))
        self.taken += 1

    def _above(self) -> list[QWidget]:
        """Dialogs, those on others over them, then menus and other popups."""
        shown = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and not isinstance(widget, MainWindow)
        ]
        popup = Qt.WindowType.Popup
        return sorted(shown, key=lambda widget: (widget.windowType() == popup, _depth(widget)))


def _depth(widget: QWidget) -> int:
    """How many windows stand behind one."""
    behind = widget.parentWidget()
    return 1 + _depth(behind.window()) if behind is not None else 0


def wait_for(happened: Callable[[], bool]) -> bool:
    """Lets the program run until something happened; false when it did not in 20 seconds."""
    end = time.monotonic() + _LONGEST
    while not happened() and time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _NAP)
        time.sleep(_NAP / 4000)
    return happened()


@contextmanager
def painting(picture: QPixmap) -> Iterator[QPainter]:
    """A painter on a picture, ended in time."""
    painter = QPainter(picture)
    try:
        yield painter
    finally:
        painter.end()


def _words() -> tuple[str, ...]:
    """Recovery words that are the same in every picture."""
    return recovery.encode(bytes(range(64, 96)), unlocking.recovery_words())


def build_workspaces(folder: Path) -> None:
    """Makes the workspaces all variants are copies of: the example, an empty one, a damaged one."""
    clock = FixedClock()
    example.build(folder / EXAMPLE, clock, cost=CHEAP).workspace.close()
    draft = setup.OfficeDraft(
        name="Majlis Bandaraya Seri Murni", name_second="Seri Murni City Council", country="my"
    )
    protection = setup.Protection(example.PASSPHRASE, _words())
    office = setup.create_office(folder / "new", draft, protection, clock, cost=CHEAP)
    office.workspace.close()
    office.workspace.folder.replace(folder / FRESH)
    shutil.copytree(folder / FRESH, folder / DAMAGED)
    with (folder / DAMAGED / "workspace.db").open("r+b") as file:
        file.write(bytes(2048))
