"""What the builders of the example share: the transaction, ids by key, days moved to today."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from nlc_desktop.domain.calendar_rules import is_working_day
from nlc_desktop.domain.example import (
    ExampleCity,
    on_day,
    plain_day,
)
from nlc_desktop.records import (
    Record,
)
from nlc_desktop.services.moments import utc_text
from nlc_desktop.services.reading.calendar import shipped
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.unit_of_work import UnitOfWork


@dataclass
class Keys:
    """The example being built: where records go and what their keys became."""

    work: UnitOfWork
    city: ExampleCity
    office: OpenOffice

    def __post_init__(self) -> None:
        self.ids: dict[str, str] = {}
        self.posts: set[str] = set()
        self.names: dict[str, str] = {}
        self.organisations: dict[str, str] = {}
        """The id of the organisation of each post, by the post's key."""
        zone = ZoneInfo(self.city.office.zone)
        self.today = self.office.clock.now().astimezone(zone).date()
        self._days_off: frozenset[date] | None = None

    def keep(self, key: str, record: Record) -> str:
        """Adds a record and remembers its id by its key in the data."""
        self.work.add(record)
        self.ids[key] = record.id
        return record.id

    def day(self, offset: int) -> date:
        """A relative day as a date, moved to a working day."""
        return on_day(offset, self.today, self._working)

    def plain(self, offset: int) -> str:
        """A relative day as ISO text, as it falls."""
        return plain_day(offset, self.today).isoformat()

    def iso(self, offset: int | None) -> str:
        """A relative day as ISO text, moved to a working day; empty for none."""
        return "" if offset is None else self.day(offset).isoformat()

    def moment(self, day: date, clock: time | None) -> str:
        """A local time of a day as UTC text; empty for none."""
        return utc_text(datetime.combine(day, clock), self.city.office.zone) if clock else ""

    def _working(self, day: date) -> bool:
        pack = self.office.pack
        if pack is None:
            return day.isoweekday() < 6
        if self._days_off is None:
            found = shipped(f"{self.city.country}-{self.city.office.state}")
            self._days_off = found.days_off() if found else frozenset()
        return is_working_day(day, pack.state(self.city.office.state), self._days_off)
