"""The open office: what every use case is handed."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from nlc_desktop.clock import Clock, zone_of
from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.papers import Language
from nlc_desktop.store.queries.rows import Connection
from nlc_desktop.store.workspace import Workspace


@dataclass(frozen=True)
class OpenOffice:
    """An unlocked workspace with the clock, the country pack and who is at the keyboard.

    Reading use cases (`services.reading`) take it and return frozen rows; writing ones return
    `Changes`. It holds no state of its own.
    """

    workspace: Workspace
    clock: Clock
    pack: CountryPack | None
    zone: str
    """The office's IANA time zone."""
    actor: str = ""
    """Who the log says it was."""

    @property
    def own_language(self) -> Language:
        """The language the register is kept in: the usual one of the country's papers."""
        return self.pack.language if self.pack else Language.MALAY

    @property
    def usual_languages(self) -> tuple[Language, ...]:
        """The languages the country's papers are written in, the usual one first."""
        return self.pack.languages if self.pack else (Language.MALAY, Language.ENGLISH)

    @property
    def paper_languages(self) -> tuple[Language, ...]:
        """The languages a paper can be had in: all there are, the country's own first."""
        usual = self.usual_languages
        return (*usual, *(one for one in Language if one not in usual))

    def reader(self) -> Connection:
        """This thread's reading connection."""
        return self.workspace.reader()

    def today(self) -> date:
        """The date in the office's zone."""
        return self.clock.today(self.zone)

    def tz(self) -> ZoneInfo:
        """The office's time zone."""
        return zone_of(self.zone)
