"""Meetings that were cancelled since the last one: told once, in the minutes of the next (F35)."""

from datetime import datetime
from zoneinfo import ZoneInfo

from nlc_desktop import records as r
from nlc_desktop.clock import zone_of
from nlc_desktop.domain.mechanisms import series_number
from nlc_desktop.domain.papers import CancelledView
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries import series as series_queries
from nlc_desktop.store.queries.rows import moment, one, select

_LAST = """
    SELECT max(starts) FROM meeting WHERE mechanism_id = ? AND starts < ? AND starts <> ''
    AND state NOT IN ('planned', 'called', 'void')
"""


def cancelled(desk: PaperDesk, meeting: str) -> tuple[CancelledView, ...]:
    """The mechanism's meetings cancelled between its last meeting and this one, in order.

    Those cancelled without a reason, or whose reason the audience may not see, are left out.
    """
    row = one(desk.db, "SELECT mechanism_id, starts FROM meeting WHERE id = ?", meeting)
    if row is None or not row[0] or not row[1]:
        return ()
    mechanism, until = row
    since = _last_before(desk, mechanism, until)
    found = [*_called_off(desk, mechanism, since, until), *_dates(desk, mechanism, since, until)]
    return tuple(view for _, view in sorted(found, key=lambda pair: pair[0]) if view.reason)


def _last_before(desk: PaperDesk, mechanism: str, until: str) -> str:
    """When the mechanism last met before a moment; empty when it never did."""
    row = one(desk.db, _LAST, mechanism, until)
    return (row[0] if row else "") or ""


_Found = list[tuple[str, CancelledView]]


def _called_off(desk: PaperDesk, mechanism: str, since: str, until: str) -> _Found:
    """Meetings that had been made and were called off."""
    rows = desk.sight.rows(
        r.Meeting,
        "WHERE mechanism_id = ? AND state = 'void' AND starts > ? AND starts < ? AND starts <> ''",
        mechanism,
        since,
        until,
    )
    return [(row.text("starts"), _view(desk, row)) for row in rows]


def _view(desk: PaperDesk, row: Seen) -> CancelledView:
    starts = moment(row.text("starts"), zone_of(row.text("zone")))
    number = series_number(
        row.text("series"), row.number("series_number"), row.number("series_year")
    )
    return CancelledView(
        audience=desk.audience,
        number=number,
        day=starts.date() if starts else None,
        reason=row.text("void_reason").strip(),
    )


def _dates(desk: PaperDesk, mechanism: str, since: str, until: str) -> _Found:
    """Dates of a series of which no meeting had been made yet."""
    found: _Found = []
    sql = "SELECT id FROM series WHERE mechanism_id = ?"
    for (identity,) in select(desk.db, sql, mechanism):
        for facts in series_queries.facts(desk.db, identity):
            for slot, change in facts.changes.items():
                starts = (change.starts or slot).replace(tzinfo=facts.zone)
                made, ends = slot in facts.meetings, facts.row.until
                if change.cancelled and not made and (ends is None or slot.date() <= ends):
                    found.append((_utc(starts), _slot_view(desk, identity, slot, starts)))
    return [pair for pair in found if since < pair[0] < until]


def _utc(starts: datetime) -> str:
    return starts.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ")


def _slot_view(desk: PaperDesk, series: str, slot: datetime, starts: datetime) -> CancelledView:
    rows = desk.sight.rows(
        r.SeriesChange, "WHERE series_id = ? AND slot = ?", series, slot.isoformat()
    )
    reason = rows[0].text("reason").strip() if rows else ""
    return CancelledView(audience=desk.audience, day=starts.date(), reason=reason)
