"""What the first start needs of the entrance it stands in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from nlc_desktop.clock import Clock
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages

if TYPE_CHECKING:
    from nlc_desktop.services.session import OpenOffice
    from nlc_desktop.services.setup import KdfCost
    from nlc_desktop.services.unlocking import Keychain


class Door(Protocol):
    """Leads from the first start into an office."""

    jobs: Jobs
    messages: Messages
    clock: Clock
    root: Path
    keychain: "Keychain | None"
    cost: "KdfCost | None"

    def choose_language(self, language: str) -> None:
        """Speaks another language from now on."""
        ...

    def remember(self, office: "OpenOffice") -> None:
        """Opens this workspace at the next start."""
        ...

    def enter(self, office: "OpenOffice", then: object) -> None:
        """Goes into an office that is open already."""
        ...

    def open_example(self, failed: Callable[[object], object]) -> object:
        """Opens the example city."""
        ...

    def choose(self) -> None:
        """Offers the workspaces of this computer."""
        ...

    def bug(self, error: BaseException) -> None:
        """Shows a mistake of ours."""
        ...
