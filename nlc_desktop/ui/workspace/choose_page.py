"""Offers the workspaces of this computer, a folder elsewhere, a new office and the example."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.workspace.card import CardPage

if TYPE_CHECKING:
    from nlc_desktop.ui.workspace.entrance import Entrance


class ChoosePage(CardPage):
    """Which office to open."""

    def __init__(self, entrance: "Entrance", missing: Path | None = None) -> None:
        from nlc_desktop.services import setup, unlocking  # noqa: PLC0415 - loaded by now

        super().__init__(
            tr("Which office do you want to open?"),
            tr("Each office has a workspace of its own, encrypted on this laptop."),
            icon="folder-open",
        )
        self._entrance = entrance
        self.missing = Banner()
        set_shown(self.missing, missing is not None)
        if missing is not None:
            self.missing.say(
                tr(
                    "There is no workspace in {folder} any more. If it is on a disk, connect "
                    "the disk and choose the folder.",
                    folder=missing,
                )
            )
        self.add(self.missing)
        self.offices: list[Button] = []
        for folder in setup.workspaces(entrance.root):
            if setup.look_into(folder) is setup.Found.WORKSPACE:
                self._offer(unlocking.name_of(folder), folder)
        self.refusal = label("", "fieldBad", wrap=True)
        self.folder_button = Button(tr("Another folder…"), icon="folder-open", on=self._pick)
        self.new_button = Button(tr("Set up an office"), icon="plus", on=entrance.first_start)
        self.example_button = Button(tr("Open the example"), on=self._example)
        row = FlowLayout(gap=12)
        for button in (self.folder_button, self.new_button, self.example_button):
            row.addWidget(button)
        self.add(self.refusal)
        self.add(row, gap=8)
        self.setFocusProxy(self.offices[0] if self.offices else self.folder_button)

    def _offer(self, name: str, folder: Path) -> None:
        button = Button(name, role="choice", icon="landmark", on=partial(self._open, folder))
        button.setToolTip(str(folder))
        self.offices.append(button)
        self.add(button)

    def _open(self, folder: Path) -> None:
        self._entrance.begin(folder)

    def _pick(self) -> None:
        dialog = QFileDialog(self, tr("The folder of a workspace"), str(self._entrance.root))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.picked)
        dialog.open()

    def picked(self, path: str) -> None:
        """Opens a folder from elsewhere, if it holds a workspace."""
        from nlc_desktop.services import setup  # noqa: PLC0415 - loaded by now

        folder = Path(path)
        if setup.look_into(folder) is setup.Found.NOTHING:
            self.refusal.setText(
                tr(
                    "There is no workspace in {folder}. Choose the folder that holds the files "
                    "workspace.db and keys.json.",
                    folder=folder,
                )
            )
            return
        self._entrance.begin(folder)

    def _example(self) -> None:
        self.example_button.refuse(tr("The example is being opened."))
        self._entrance.open_example(self._failed)

    def _failed(self, error: object) -> None:
        self.example_button.allow()
        if isinstance(error, NlcError):
            self.refusal.setText(error.sentence)
        elif isinstance(error, BaseException):
            self._entrance.bug(error)
