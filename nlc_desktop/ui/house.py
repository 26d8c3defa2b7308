"""The open office in the window: its rooms, undo, what can be done everywhere, the status line."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Colours
from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.desk import NEW, Desk, Destination, RoomKey
from nlc_desktop.ui.dressing import close_others
from nlc_desktop.ui.importing.drops import Drops
from nlc_desktop.ui.main_window import MainWindow
from nlc_desktop.ui.office_commands import OFFICE_COMMANDS
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.room_packages import RoomCommands, commands_of, page_of

if TYPE_CHECKING:
    from nlc_desktop.ui.about import AboutDialog
    from nlc_desktop.ui.guide import Guide
    from nlc_desktop.ui.search.popup import SearchPopup

_TEXT_STEP = 10


class House(QObject):
    """Shows an open office in the window until it is locked.

    Signals:
        lock_asked: the person wants to lock.
        other_asked: the person wants to open another workspace.
    """

    lock_asked = Signal()
    other_asked = Signal()

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        desk.going.connect(self.go)
        desk.changed.connect(self._changed)
        desk.backed_up.connect(self._say_backup)
        projector(desk).changed.connect(self._say_projector)
        window.room_opened.connect(self._opened)
        window.searched.connect(self._search)
        self.popup: SearchPopup | None = None
        self.drops: Drops | None = None
        self._bind()

    def open(self, destination: Destination | None = None) -> None:
        """Goes to the first page and says whose office it is."""
        self._say_office()
        self._say_steps()
        self._window.status.set_backup(self._desk.last_backup)
        self._say_projector(projector(self._desk).on)
        self.drops = Drops(self._window, self._desk)
        self.go(destination or Destination(RoomKey.HOME))

    def leave(self) -> None:
        """Commits what is being typed and closes every dialog, before the office is closed."""
        for page in (self._window.full_page, self._window.pages.currentWidget()):
            if page is not None:
                page.hide()
        close_others()
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self._desk.going.disconnect(self.go)
        self._desk.changed.disconnect(self._changed)
        self._desk.backed_up.disconnect(self._say_backup)
        projector(self._desk).changed.disconnect(self._say_projector)
        self._window.status.set_facts(())
        self._window.room_opened.disconnect(self._opened)
        self._window.searched.disconnect(self._search)
        if self.popup is not None:
            self.popup.let_go()
        if self.drops is not None:
            self.drops.let_go()
        self._window.header.search.clear()
        for command in (*self._own, "edit.undo", "edit.redo", "file.lock"):
            self._window.commands.unbind(command)
        self._window.status.set_undo("")
        self._window.status.set_backup(None)

    def take_in(self, commands: RoomCommands) -> None:
        """Puts the commands of the rooms into the menus; an opened room binds its own."""
        for listed in commands.values():
            self._know(listed)

    def _know(self, listed: Sequence[Command]) -> None:
        known = self._window.commands
        known.add_all(command for command in listed if not known.knows(command.id))

    def go(self, to: Destination) -> None:
        """Goes to a room, a record in it, a part of its page."""
        if to.room is RoomKey.MINUTES:
            page = page_of(to.room, lambda: self._desk)
            self._window.show_full(page, to.room)
            self._bind_page(to.room, page)
        else:
            page = self._window.open_room(to.room)
        if (to.record or to.part) and hasattr(page, "show_record"):
            cast("Any", page).show_record(to.record, to.part)

    def _search(self, text: str) -> None:
        """Builds the list of findings at the first letter; from then on it listens itself."""
        if self.popup is None and text.strip():
            from nlc_desktop.ui.search.popup import SearchPopup  # noqa: PLC0415 - on first use

            self.popup = SearchPopup(self._window, self._desk)
            self.popup.search()

    def _opened(self, key: str) -> None:
        if key == self._window.room:
            self._bind_page(RoomKey(key), self._window.page(key))

    def _bind_page(self, key: RoomKey, page: QWidget) -> None:
        """Tells the commands of a room what they do on its page."""
        self._know(commands_of(key))
        if hasattr(page, "bind"):
            cast("Any", page).bind(self._window.commands)

    # -- what the frame says ----------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        self._say_steps()
        if changes.touches("office"):
            self._say_office()

    def _say_projector(self, on: bool) -> None:
        self._window.commands.action("view.projector").setChecked(on)
        said = tr("Projector view is on: phones, remarks and office lines are hidden.")
        self._window.status.set_facts((("eye-off", said),) if on else ())

    def _say_office(self) -> None:
        from nlc_desktop.services.reading import office  # noqa: PLC0415 - after the first frame

        own = office.profile(self._desk.office)
        if own is None:
            return
        crest = QPixmap()
        if own.crest:
            crest.loadFromData(own.crest)
        self._window.set_office(own.name, own.name_second, crest)

    def _say_steps(self) -> None:
        from nlc_desktop.domain.step_names import step_name  # noqa: PLC0415 - see above
        from nlc_desktop.services.reading import steps  # noqa: PLC0415

        back, forth = steps.next_steps(self._desk.office)
        self._window.set_undo(step_name(back) if back else "", step_name(forth) if forth else "")

    # -- commands ---------------------------------------------------------------------

    def _bind(self) -> None:
        commands = self._window.commands
        self._own: dict[str, Callable[[], object]] = {
            "home.call": lambda: self.go(Destination(RoomKey.MEETINGS, part=NEW)),
            "home.minutes": self._take_minutes,
            "file.other": self.other_asked.emit,
            "file.backup": self.back_up,
            "file.import": self.import_contacts,
            "file.export_csv": lambda: self.export_contacts("csv"),
            "file.export_cards": lambda: self.export_contacts("vcard"),
            "view.projector": projector(self._desk).turn,
            "view.larger": lambda: self._resize_text(_TEXT_STEP),
            "view.smaller": lambda: self._resize_text(-_TEXT_STEP),
            "view.usual": lambda: self._choose(text_size=100),
            "help.guide": self.show_guide,
            "help.about": self.show_about,
        }
        for colours in Colours:
            self._own[f"view.{colours.value}"] = partial(self._choose, colours=colours)
        for command in OFFICE_COMMANDS:
            if not commands.knows(command.id):
                commands.add(command)
        for name, run in self._own.items():
            commands.bind(name, run)
        commands.bind("edit.undo", self._undo)
        commands.bind("edit.redo", self._redo)
        commands.bind("file.lock", self.lock_asked.emit)

    def _take_minutes(self) -> None:
        """Takes minutes of the meeting in front, under way or next."""
        from nlc_desktop.services.reading import home  # noqa: PLC0415 - after the first frame

        page = self._window.pages.currentWidget()
        meeting = getattr(page, "meeting", "") if self._window.room == RoomKey.MEETINGS else ""
        ahead = home.home(self._desk.office).minutes_for
        found = meeting or (ahead.id if ahead else "")
        if found:
            self.go(Destination(RoomKey.MINUTES, found))
        else:
            self._desk.messages.notice(
                tr("There is no meeting to take minutes of. Call one first.")
            )

    def show_guide(self) -> "Guide":
        """Opens *First meeting in five steps*."""
        from nlc_desktop.ui.guide import Guide  # noqa: PLC0415 - on first use

        guide = Guide(self._desk, self._window)
        guide.open()
        return guide

    def show_about(self) -> "AboutDialog":
        """Opens what the program is."""
        from nlc_desktop.ui.about import AboutDialog  # noqa: PLC0415 - on first use

        dialog = AboutDialog(self._window)
        dialog.open()
        return dialog

    def import_contacts(self) -> None:
        """Asks for a contact list and shows what it would change."""
        from nlc_desktop.ui.importing import opening  # noqa: PLC0415 - on first use

        opening.choose_file(self._desk, self._window)

    def export_contacts(self, form: str) -> None:
        """Writes all contacts to a file."""
        from nlc_desktop.services.contact_export import ExportFormat  # noqa: PLC0415 - on first use
        from nlc_desktop.ui.importing import exporting  # noqa: PLC0415

        exporting.export_contacts(self._desk, self._window, ExportFormat(form))

    def _choose(self, **values: Any) -> None:
        self._desk.choose(replace(self._desk.settings, **values))

    def _resize_text(self, step: int) -> None:
        size = self._desk.settings.text_size + step
        self._choose(text_size=min(max(size, SMALLEST_TEXT), LARGEST_TEXT))

    def back_up(self) -> None:
        """Makes a verified backup behind the screen and says when it was made."""
        from nlc_desktop.services import backups  # noqa: PLC0415 - after the first frame

        office = self._desk.office
        job = self._desk.jobs.run(
            lambda progress: backups.make(office, progress), title=tr("Making a backup")
        )
        job.succeeded.connect(self._backed_up)

    def _backed_up(self, moment: object) -> None:
        if isinstance(moment, datetime):
            self._desk.backed_up.emit(moment.astimezone(self._desk.office.tz()))

    def _say_backup(self, moment: datetime) -> None:
        self._desk.last_backup = moment
        self._window.status.set_backup(moment)

    def _undo(self) -> None:
        from nlc_desktop.services import history  # noqa: PLC0415 - the writing side

        self._desk.write(history.undo)

    def _redo(self) -> None:
        from nlc_desktop.services import history  # noqa: PLC0415 - the writing side

        self._desk.write(history.redo)
