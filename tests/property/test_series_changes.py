"""However a series is changed, its dates are in order, no slot comes twice, nothing is lost."""

import shutil
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.recurrence import OccurrenceState, Pattern, Recurrence, Scope
from nlc_desktop.errors import InputError
from nlc_desktop.services import history, meeting_steps, series
from nlc_desktop.services.drafts import SeriesEdit
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import series as dates
from nlc_desktop.services.series_changes import change_dates, preview_change
from tests import factories
from tests.services.conftest import BROUGHT, CHEAP, fresh, opened, pack  # noqa: F401

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["move", "move", "rule", "place", "prepare", "held", "cancel", "end"]),
        st.sampled_from([Scope.ONE, Scope.LATER, Scope.LATER, Scope.ALL]),
        st.integers(0, 5),
        st.integers(-9, 9),
        st.integers(8, 17),
    ),
    min_size=1,
    max_size=7,
)
RULES = st.sampled_from(
    [
        Recurrence(Pattern.WEEKLY, 2, weekday=3),
        Recurrence(Pattern.MONTHLY_DATE, day=31),
        Recurrence(Pattern.MONTHLY_WEEKDAY, 3, weekday=4, nth=2),
        Recurrence(Pattern.LAST_WORKING_DAY),
    ]
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory, fresh, pack):  # noqa: F811
    from nlc_desktop.clock import FixedClock  # noqa: PLC0415

    folder = Path(shutil.copytree(fresh, tmp_path_factory.mktemp("series") / "workspace"))
    with opened(folder, pack, FixedClock()) as office:
        factories.office(office)
        yield office, factories.mechanism(office)


def act(office, identity, step, rule):
    what, scope, place, days, hour = step
    found = [
        one
        for row in dates.series(office)
        for one in dates.occurrences(office, row.id, date(2026, 11, 23), 6)
    ]
    if not found:
        return
    one = found[place % len(found)]
    key = (one.series_id, one.slot)
    when = datetime.combine(one.starts.date() + timedelta(days=days), one.starts.time())
    if what == "prepare":
        series.prepare(office, *key)
    elif what == "held" and one.meeting_id:
        meeting_steps.mark_held(office, one.meeting_id)
    elif what == "cancel":
        series.cancel_date(office, *key, "banjir")
    elif what == "end":
        series.end_series(office, one.series_id, when.date(), "tamat")
    elif what == "place":
        change_dates(office, *key, scope, SeriesEdit(venue=f"Bilik {hour}"))
    elif what in {"move", "rule"}:
        edit = SeriesEdit(
            starts=when.replace(hour=hour), recurrence=rule if what == "rule" else None
        )
        shown = preview_change(office, *key, scope, edit)
        changes = change_dates(office, *key, scope, edit)
        check_shown(office, changes.record, shown, scope)


def check_shown(office, identity, shown, scope):
    """What the list said is what there is now."""
    if scope is Scope.ONE:
        return
    expected = {line.after for line in shown if line.after and not line.held}
    now = dates.occurrences(office, identity, date.min, 200)
    made = {row.starts for row in reading.meetings(office)}
    assert expected <= {one.starts for one in now} | made


def check(office):
    slots, held = [], {}
    for row in dates.series(office):
        found = dates.occurrences(office, row.id, date.min, 30)
        assert [one.starts for one in found] == sorted(one.starts for one in found)
        slots += [(one.series_id, one.slot) for one in found]
        held |= {one.meeting_id: one for one in found if one.state is OccurrenceState.HELD}
        month = dates.between(office, date(2027, 4, 1), date(2027, 4, 30))
        inside = {
            (one.series_id, one.slot)
            for one in found
            if date(2027, 4, 1) <= one.starts.date() <= date(2027, 4, 30)
        }
        assert inside <= {(one.series_id, one.slot) for one in month}
    assert len(slots) == len(set(slots))
    told = [
        one.meeting_id
        for row in dates.series(office)
        for one in dates.occurrences(office, row.id, date.min, 300)
        if one.meeting_id
    ]
    assert sorted(told) == sorted(row.id for row in reading.meetings(office))


def held_days(office):
    sql = "SELECT id, starts, series_id, slot, calendar_uid FROM meeting WHERE state = 'held'"
    return {row[0]: row for row in office.reader().execute(sql)}


@settings(max_examples=60)
@given(STEPS, RULES, RULES)
def test_any_changes_one_after_another(begun, steps, rule, other):
    office, seat = begun
    factories.series(office, seat, recurrence=rule, first=factories.at(2026, 12, 1, 9))
    done, held = 0, {}
    for step in steps:
        with suppress(InputError):
            act(office, "", step, other)
        now = held_days(office)
        assert held.items() <= now.items()
        held = now
        check(office)
    while history.undo(office).group:
        done += 1
        if not dates.series(office):
            break
    assert dates.series(office) == ()
    assert reading.meetings(office) == ()
    assert done
