"""Whose details were not confirmed for half a year, and the way to them."""

from collections.abc import Sequence
from datetime import date

from nlc_desktop.domain.stakeholders import OrganisationRow
from nlc_desktop.i18n import tr
from nlc_desktop.ui.stakeholders.tables import is_stale
from nlc_desktop.ui.widgets.banner import Banner

_NAMES = 3


class StaleBanner(Banner):
    """Names the first few and counts the others; gone when there are none."""

    def show_rows(self, rows: Sequence[OrganisationRow], today: date) -> None:
        """Looks at these organisations."""
        found = [row.name for row in rows if is_stale(row, today)]
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
        self.say(said, link=tr("Show them"))
