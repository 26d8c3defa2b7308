"""The desk: what every room works at. Reads go straight through, writes go in order behind it.

A room never touches the store. It reads with ``services.reading.x.y(desk.office, …)`` on the
GUI thread (plain SQL, milliseconds) and writes with ``desk.write(services.x.y, …)``: the use
case runs on the one writing thread, then `changed` tells every room what was touched.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from nlc_desktop.domain.operations import Changes
from nlc_desktop.progress import Progress
from nlc_desktop.settings import Settings
from nlc_desktop.ui.jobs import Job, Jobs
from nlc_desktop.ui.messages import Messages

if TYPE_CHECKING:  # the services are not needed for the first frame
    from datetime import datetime

    from nlc_desktop.clock import Clock
    from nlc_desktop.services.session import OpenOffice
    from nlc_desktop.services.unlocking import KdfCost, Keychain

P = ParamSpec("P")


class RoomKey(StrEnum):
    """The rooms of the house, in the order of the list on the left."""

    HOME = "home"
    STAKEHOLDERS = "stakeholders"
    MAP = "map"
    PROGRAMMES = "programmes"
    MEETINGS = "meetings"
    ACTIONS = "actions"
    PREFERENCES = "preferences"
    MINUTES = "minutes"
    """Minutes mode; a full window, not in the list."""


NEW = "new"
"""The part of a room that makes a new record: *Call a meeting* in Meetings."""

TO_LOOK_AT = "to-look-at"
"""The part of the Meetings room with the replies somebody has to look at, of all meetings."""

LINK_TYPE = "link-type"
"""The part of the Map room that shows the links of one type; the record is the type's key."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where to go: a room, a record in it, and a part of its page."""

    room: RoomKey
    record: str = ""
    part: str = ""
    """A tab ("agenda", "people", "minutes", "documents", "history") or a sub-record's id."""


class Desk(QObject):
    """The open office as rooms see it."""

    changed = Signal(object)
    """`Changes` of a write, an undo or a redo: what to read again."""
    going = Signal(object)
    """`Destination` somebody asked for; the window goes there."""
    chosen = Signal(object)
    """`Settings` the person chose; the roof applies and keeps them."""
    backed_up = Signal(object)
    """The moment of a new backup, an aware datetime in the office's zone."""

    def __init__(
        self, office: "OpenOffice", jobs: Jobs, messages: Messages, settings: Settings
    ) -> None:
        super().__init__()
        self.office = office
        self.jobs = jobs
        self.messages = messages
        self.settings = settings
        self.keychain: Keychain | None = None
        """The keyring of this computer, where the office's passphrase is changed."""
        self.last_backup: datetime | None = None
        """When the newest backup since the start was made, in the office's zone."""
        self.cost: KdfCost | None = None
        """What a guess at a passphrase costs; the usual cost if none."""

    @property
    def clock(self) -> "Clock":
        """The clock of the program."""
        return self.office.clock

    def write(
        self,
        work: "Callable[Concatenate[OpenOffice, P], Changes]",
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Job:
        """Runs a writing use case behind the screen; `changed` follows when it is committed.

        The job's ``succeeded`` carries the `Changes`; a refusal is shown by the messages.
        """
        job = self.jobs.write(lambda: work(self.office, *args, **kwargs))
        job.succeeded.connect(self._committed)
        return job

    def write_slowly(self, work: "Callable[[OpenOffice, Progress], Changes]", *, title: str) -> Job:
        """Runs a long writing use case the same way; it shows its progress and can be cancelled."""
        job = self.jobs.write_slowly(lambda progress: work(self.office, progress), title=title)
        job.succeeded.connect(self._committed)
        return job

    def _committed(self, changes: object) -> None:
        if not isinstance(changes, Changes):
            return
        if changes.group:
            self.messages.saved(self.office.clock.now().astimezone(self.office.tz()))
        self.changed.emit(changes)
        for notice in changes.notices:
            self.messages.notice(notice)

    def choose(self, settings: Settings) -> None:
        """Takes other settings of this computer; they hold at once."""
        self.settings = settings
        self.chosen.emit(settings)

    def go(self, room: RoomKey, record: str = "", part: str = "") -> None:
        """Goes to a room, a record in it, a part of its page."""
        self.going.emit(Destination(room, record, part))
