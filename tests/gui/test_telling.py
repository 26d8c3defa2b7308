"""What the log says in words: fields by name, values as people say them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.operations import DELETED, Label, Value
from nlc_desktop.ui.meetings.history_words import TELLING
from nlc_desktop.ui.theme import Look

ZONE = ZoneInfo("Asia/Kuala_Lumpur")
WHEN = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


def _row(field: str, old: Value, new: Value, record: str = "m1") -> HistoryRow:
    return HistoryRow(
        when=WHEN,
        actor="Siti",
        device="d1d1d1d1",
        own=True,
        label=Label("Edit"),
        table="meeting",
        record=record,
        field=field,
        old=old,
        new=new,
        group="g1",
    )


def _changes(*rows: HistoryRow) -> tuple[str, ...]:
    (step,) = TELLING.told(rows, ZONE)
    return step.changes


def test_steps_say_who_and_when_where_the_office_is(kit: Look) -> None:
    (step,) = TELLING.told((_row("venue", "", "Dewan"),), ZONE)
    assert (step.who, step.step, step.own) == ("Siti", "Edit", True)
    assert step.when == datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)


def test_values_are_said_as_people_say_them(kit: Look) -> None:
    (said,) = _changes(_row("venue", "Dewan", "Bilik"))
    assert said.endswith(": Dewan → Bilik")
    (said,) = _changes(_row("starts", "", "2026-03-05T01:30:00Z"))
    assert "5 Mar 2026" in said
    assert "9.30" in said
    (said,) = _changes(_row("state", "planned", "called"))
    assert said.endswith(": Planned → Called")


def test_a_value_of_a_later_version_stays_as_it_is(kit: Look) -> None:
    (said,) = _changes(_row("state", "planned", "dissolved"))
    assert said.endswith("→ dissolved")


def test_what_was_made_in_the_step_is_not_told_field_by_field(kit: Look) -> None:
    made = _row(DELETED, None, False, "m2")
    assert _changes(made, _row("venue", None, "Hall", "m2")) == ()
