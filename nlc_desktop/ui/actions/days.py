"""When an action falls on a day nobody works: what is the matter, and the day to move it to."""

from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.actions import ActionRow, ActionState
from nlc_desktop.domain.calendar_rules import (
    is_working_day,
    working_day_on_or_after,
    working_day_on_or_before,
)
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.wording import long_weekday, near_day, weekday


@dataclass(frozen=True, slots=True)
class Clash:
    """A due day on which offices are shut; ``name`` is the holiday's, empty on a weekend."""

    day: date
    name: str
    better: date

    def words(self, today: date) -> str:
        """What would be better, as a question that fits a cell."""
        day = short(self.better, today)
        if self.name:
            return tr("Holiday: move to {day}?", day=day)
        return tr("{weekday}: move to {day}?", weekday=long_weekday(self.day), day=day)

    def reason(self, today: date) -> str:
        """What is the matter, in a sentence."""
        day = short(self.day, today)
        if self.name:
            return tr("{day} is a public holiday: {name}.", day=day, name=self.name)
        return tr("{day} is not a working day.", day=day)


def short(day: date, today: date) -> str:
    """A day with its weekday, near today: "Thu 10 Dec"."""
    return tr("{weekday} {day}", weekday=weekday(day), day=near_day(day, today))


class WorkingDays:
    """Looks at due days by the calendar of the office's state; read once per refresh.

    Painting asks it for every row, so it reads nothing afterwards.
    """

    def __init__(self, office: OpenOffice) -> None:
        self._rules = calendar.rules(office)
        self._today = office.today()
        spoken = screen_language()
        holidays = self._rules.holidays if self._rules is not None else ()
        self._names = {holiday.day: holiday.names.spoken(spoken) for holiday in holidays}

    def clash(self, row: ActionRow) -> Clash | None:
        """What is the matter with the due day of an open action that is still ahead."""
        if row.state is not ActionState.OPEN or row.due is None or row.due < self._today:
            return None
        return self.look_at(row.due)

    def look_at(self, day: date) -> Clash | None:
        """What is the matter with a day; nothing for a working day."""
        rules = self._rules
        if rules is None or is_working_day(day, rules.state, rules.days_off):
            return None
        better = working_day_on_or_before(day, rules.state, rules.days_off)
        if better < self._today:
            better = working_day_on_or_after(day, rules.state, rules.days_off)
        return Clash(day, self._names.get(day, ""), better)
