"""What holds on this computer alone: language, colours, sizes, locking, where papers go."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from nlc_desktop import i18n
from nlc_desktop.i18n import tr
from nlc_desktop.settings import Colours, Motion
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.languages import LANGUAGES, language_name
from nlc_desktop.ui.preferences.rows import ChoiceRow
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown

_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
_WAITS = (1, 5, 10, 15, 30, 60, 0)


class ComputerPanel(Panel):
    """Everything here holds at once, without a restart."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("This computer"))
        self._desk = desk
        self.language = ChoiceRow(tr("Language of the screens"), _languages(), self._language)
        self.colours = ChoiceRow(tr("Colours"), _colours(), self._colours)
        self.text_size = ChoiceRow(tr("Text size"), _sizes(desk.settings.text_size), self._size)
        self.motion = ChoiceRow(tr("Animations"), _motion(), self._motion)
        self.lock = ChoiceRow(
            tr("Lock when nobody types or clicks"), _waits(desk.settings.lock_after), self._lock
        )
        self.folder = ElidedLabel("", "meta")
        self.folder_button = Button(tr("Choose a folder…"), icon="folder-open", on=self._pick)
        self.no_folder = LinkButton(tr("Ask each time"), on=lambda: self._set(export_folder=None))
        box = QVBoxLayout()
        box.setSpacing(look().px(10))
        for row in (self.language, self.colours, self.text_size, self.motion, self.lock):
            box.addWidget(row)
        box.addWidget(label(tr("Exported papers go to"), "small"))
        box.addWidget(self.folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(look().px(12))
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.no_folder)
        buttons.addStretch(1)
        box.addLayout(buttons)
        self.add(box, padded=True)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is chosen."""
        chosen = self._desk.settings
        self.language.show_choice(chosen.language or i18n.language())
        self.colours.show_choice(chosen.colours.value)
        self.text_size.show_choice(str(chosen.text_size))
        self.motion.show_choice(chosen.motion.value)
        self.lock.show_choice(str(chosen.lock_after))
        folder = chosen.export_folder
        self.folder.set_text(str(folder) if folder else tr("Asked each time"))
        set_shown(self.no_folder, folder is not None)

    def _set(self, **values: Any) -> None:
        self._desk.choose(replace(self._desk.settings, **values))
        self.refresh()

    def _language(self, code: str) -> None:
        self._set(language=code)

    def _colours(self, key: str) -> None:
        self._set(colours=Colours(key))

    def _size(self, key: str) -> None:
        self._set(text_size=int(key))

    def _motion(self, key: str) -> None:
        self._set(motion=Motion(key))

    def _lock(self, key: str) -> None:
        self._set(lock_after=int(key))

    def _pick(self) -> None:
        dialog = QFileDialog(self, tr("Where exported papers go"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    def take_folder(self, path: str) -> None:
        """Puts exported papers into a folder from now on."""
        self._set(export_folder=Path(path))


def _languages() -> list[tuple[str, str]]:
    codes = dict.fromkeys((*LANGUAGES, i18n.language()))
    return [(code, language_name(code)) for code in codes]


def _colours() -> list[tuple[str, str]]:
    return [
        (Colours.SYSTEM.value, tr("Like the system")),
        (Colours.LIGHT.value, tr("Light")),
        (Colours.DARK.value, tr("Dark")),
        (Colours.CONTRAST.value, tr("High contrast")),
    ]


def _motion() -> list[tuple[str, str]]:
    return [
        (Motion.SYSTEM.value, tr("Like the system")),
        (Motion.FULL.value, tr("On")),
        (Motion.REDUCED.value, tr("Off")),
    ]


def _sizes(current: int) -> list[tuple[str, str]]:
    sizes = sorted({*_SIZES, current})
    return [(str(size), tr("{percent} %", percent=size)) for size in sizes]


def _waits(current: int) -> list[tuple[str, str]]:
    waits = dict.fromkeys((*_WAITS[:-1], current, 0) if current else _WAITS)
    return [
        (str(minutes), tr("After {n} minutes", n=minutes) if minutes else tr("Never"))
        for minutes in waits
    ]
