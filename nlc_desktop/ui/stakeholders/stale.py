"""What is old in the register, and the ways on: details nobody confirmed, names to look at."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from nlc_desktop.domain.reviewing import MANY_PEOPLE
from nlc_desktop.domain.stakeholders import OrganisationRow
from nlc_desktop.i18n import tr
from nlc_desktop.ui.stakeholders.tables import is_stale
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import LinkButton

_NAMES = 3


class StaleBanner(Banner):
    """Names the first few organisations not confirmed; gone when there are none.

    ``link_clicked`` asks to look through them.

    Signals:
        print_asked: print the list to ring up by.
    """

    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.print_link = LinkButton(tr("Print phone round"), on=self.print_asked.emit)
        if (row := self.layout()) is not None:
            row.addWidget(self.print_link)

    def show_rows(self, rows: Sequence[OrganisationRow], today: date) -> None:
        """Looks at these organisations."""
        found = [row.short_name or row.name for row in rows if is_stale(row, today)]
        names, more = ", ".join(found[:_NAMES]), len(found) - _NAMES
        if not found:
            self.say("")
            return
        if more > 0:
            said = tr(
                "{count} not confirmed for 6 months: {names} and {more} more",
                count=len(found),
                names=names,
                more=more,
            )
        else:
            said = tr("{count} not confirmed for 6 months: {names}", count=len(found), names=names)
        self.say(said, link=tr("Look through"))


class PeopleBanner(Banner):
    """Counts names to look at again, and says when the register is a large one (R-DP-07)."""

    def show_counts(self, due: int, people: int) -> None:
        """Looks at how many names there are."""
        parts: list[str] = []
        if due:
            parts.append(tr("{n} names are to be looked at again.", n=due))
        if people >= MANY_PEOPLE:
            parts.append(
                tr(
                    "{n} people are kept here. Registers of {many} and more have rules of their "
                    "own in some countries.",
                    n=people,
                    many=MANY_PEOPLE,
                )
            )
        self.say(" ".join(parts), kind="plain", link=tr("Look through") if due else "")
