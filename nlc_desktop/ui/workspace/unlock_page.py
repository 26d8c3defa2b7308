"""Asks for the passphrase of a workspace, or for the 24 words when it is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit
from typing_extensions import override

from nlc_desktop.errors import DamagedWorkspace, NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.secret_edit import SecretEdit
from nlc_desktop.ui.workspace.card import CardPage

if TYPE_CHECKING:
    from nlc_desktop.services.session import OpenOffice
    from nlc_desktop.ui.workspace.entrance import Entrance


class UnlockPage(CardPage):
    """The lock of one workspace."""

    def __init__(self, entrance: "Entrance", folder: Path) -> None:
        from nlc_desktop.services import (  # noqa: PLC0415 - loaded by now
            example_mark,
            setup,
            unlocking,
        )

        example = setup.look_into(folder) is setup.Found.EXAMPLE
        words = example_mark.PASSPHRASE
        super().__init__(
            unlocking.name_of(folder),
            tr("This is the example. Its passphrase is “{words}”.", words=words)
            if example
            else tr("Everything is encrypted on this laptop. Type the passphrase to open it."),
            icon="lock",
        )
        self._entrance = entrance
        self._folder = folder
        self._by_words = False
        self.passphrase = SecretEdit(tr("Passphrase"))
        self.passphrase.returnPressed.connect(self.unlock)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(tr("The 24 words of the recovery sheet"))
        self.words.setPlaceholderText(tr("All 24 words in order, with spaces between them"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(look().px(96))
        self.words.hide()
        self.what = label(tr("Passphrase"))
        self.what.setBuddy(self.passphrase)
        self.refusal = label("", "fieldBad", wrap=True)
        self.repair = Banner(kind="bad", link=tr("Restore the newest backup"))
        self.repair.hide()
        self.open_button = Button(tr("Open"), role="primary", on=self.unlock)
        self.other_way = LinkButton(tr("Passphrase lost? Use the recovery sheet"), on=self._turn)
        self.elsewhere = LinkButton(tr("Another workspace…"), on=self._choose)
        self.repair.link_clicked.connect(self._restore)
        self._lay_out()

    def _lay_out(self) -> None:
        for widget in (self.what, self.passphrase, self.words, self.refusal, self.repair):
            self.add(widget)
        row = QHBoxLayout()
        row.setSpacing(look().px(16))
        row.addWidget(self.open_button)
        row.addWidget(self.other_way)
        row.addStretch(1)
        self.add(row)
        self.add(self.elsewhere, gap=16)
        self.setFocusProxy(self.passphrase)

    def _turn(self) -> None:
        """Asks for the other of the two."""
        self._by_words = not self._by_words
        self.words.setVisible(self._by_words)
        self.passphrase.setVisible(not self._by_words)
        self._refuse("")
        field = self.words if self._by_words else self.passphrase
        self.what.setText(
            tr("The 24 words of the recovery sheet") if self._by_words else tr("Passphrase")
        )
        self.other_way.setText(
            tr("Use the passphrase")
            if self._by_words
            else tr("Passphrase lost? Use the recovery sheet")
        )
        self.what.setBuddy(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> str:
        return self.words.toPlainText() if self._by_words else self.passphrase.text()

    def unlock(self) -> None:
        """Tries what was typed, behind the screen."""
        typed = self._typed()
        if not typed.strip():
            self._refuse(tr("Type the passphrase first."))
            return
        self._try(lambda progress: self._open(typed, progress))

    def _open(self, typed: str, progress: Progress) -> "OpenOffice":
        from nlc_desktop.services import unlocking  # noqa: PLC0415 - loaded by now

        progress.step(0, 1)
        door = self._entrance
        floor = door.cost or unlocking.COST
        if self._by_words:
            return unlocking.open_with_words(self._folder, typed, door.clock, floor)
        return unlocking.open_with_passphrase(self._folder, typed, door.clock, door.keychain, floor)

    def _restore(self) -> None:
        typed = self._typed()
        self.repair.hide()
        self._try(lambda progress: self._put_back(typed, progress))

    def _put_back(self, typed: str, progress: Progress) -> "OpenOffice":
        from nlc_desktop.services import backups  # noqa: PLC0415 - only after damage

        return backups.restore_newest(
            self._folder,
            typed,
            self._entrance.clock,
            words=self._by_words,
            keychain=self._entrance.keychain,
            floor=self._entrance.cost or backups.COST,
            progress=progress,
        )

    def _try(self, work: "Callable[[Progress], OpenOffice]") -> None:
        self._refuse("")
        self.open_button.refuse(tr("The workspace is being opened."))
        for field in (self.passphrase, self.words):
            field.setReadOnly(True)
        job = self._entrance.open_with(work, own_errors=True)
        job.failed.connect(self._failed)

    def _failed(self, error: object) -> None:
        self.open_button.allow()
        for field in (self.passphrase, self.words):
            field.setReadOnly(False)
        if isinstance(error, DamagedWorkspace) and self._has_backup():
            self.repair.say(error.sentence, kind="bad", link=tr("Restore the newest backup"))
        elif isinstance(error, NlcError):
            self._refuse(error.sentence)
        elif isinstance(error, BaseException):
            self._entrance.bug(error)
        if not self._by_words:
            self.passphrase.selectAll()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_backup(self) -> bool:
        from nlc_desktop.services import backups  # noqa: PLC0415 - only after damage

        return bool(backups.moments(self._folder))

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        restyle(self.passphrase, invalid=bool(sentence))

    def _choose(self) -> None:
        self._entrance.choose()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Typing can begin at once."""
        super().focusInEvent(event)
        self.passphrase.setFocus(event.reason())
