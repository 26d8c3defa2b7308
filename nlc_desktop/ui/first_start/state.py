"""What the first start knows so far; it outlives the window when the language changes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from nlc_desktop.services import first_start
from nlc_desktop.services.drafts import OfficeDraft

if TYPE_CHECKING:
    from nlc_desktop.domain.packs import CountryPack
    from nlc_desktop.services.session import OpenOffice


@dataclass
class FirstStartState:
    """The answers, and the words nobody else may see."""

    root: Path
    speak: Callable[[str], object]
    packs: "tuple[CountryPack, ...]" = ()
    draft: OfficeDraft = field(default_factory=OfficeDraft)
    step: int = 0
    passphrase: str = ""
    words: tuple[str, ...] = ()
    checked: tuple[int, int] = (6, 18)
    """Which two words are typed back, counted from 0."""
    printed: bool = False
    office: "OpenOffice | None" = None
    """The office, once it is made."""

    def change(self, **values: object) -> None:
        """Notes an answer and keeps it for a later start."""
        changed = replace(self.draft, **values)  # pyright: ignore[reportArgumentType]
        if changed != self.draft:
            self.draft = changed
            first_start.keep(self.root, changed)

    def forget_secrets(self) -> None:
        """Drops passphrase and words once they protect the workspace."""
        self.passphrase, self.words = "", ()
        first_start.forget(self.root)
