"""What screens read of the example city: the numbers and names a person sees."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from nlc_desktop.domain.actions import ActionLook
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.domain.scheduling import DateIssueKind
from nlc_desktop.domain.worth import WorthKind
from nlc_desktop.services import agenda as agenda_services
from nlc_desktop.services import meetings as meeting_services
from nlc_desktop.services.reading import (
    actions,
    calendar,
    home,
    meetings,
    minutes,
    programmes,
    stakeholders,
)
from nlc_desktop.services.reading.worth import worth_a_look
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import tables

SULTAN = "Birthday of the Sultan of Selangor"


def test_home_counts_what_is_due(example_office: OpenOffice) -> None:
    page = home.home(example_office)
    looks = [row.look(page.today) for row in actions.actions(example_office)]
    assert page.overdue == looks.count(ActionLook.OVERDUE) > 0
    assert page.due_today == looks.count(ActionLook.DUE_TODAY) > 0
    assert page.next is not None
    assert page.next.meeting.number == "Bil. 4/2026"
    assert page.next.answered + len(page.unanswered) == page.next.invited == page.invited
    assert page.holiday == (date(2026, 12, 11), SULTAN)


def test_agenda_is_numbered_and_timed(example_office: OpenOffice) -> None:
    row = meetings.next_meeting(example_office)
    assert row is not None
    items = meetings.agenda(example_office, row.id)
    top = [item for item in items if not item.parent_id]
    assert [item.number for item in top] == [str(n) for n in range(1, len(top) + 1)]
    assert top[1].starts is not None
    assert top[0].starts == row.starts
    assert (top[1].starts - top[0].starts).seconds == top[0].minutes * 60
    matters = [item for item in items if item.parent_id]
    assert matters
    parent = next(item for item in top if item.kind is ItemKind.MATTERS_ARISING)
    assert matters[0].number == f"{parent.number}.1"


def test_guests_are_in_seniority_order_with_holders_of_the_day(example_office: OpenOffice) -> None:
    row = meetings.meetings(example_office)[-1]
    guests = meetings.guests(example_office, row.id)
    invited = [guest.rank for guest in guests if not guest.walk_in]
    assert invited == sorted(invited)
    assert guests[0].person.startswith("YBhg. Dato’")


def test_candidates_match_words_begun(example_office: OpenOffice) -> None:
    found = stakeholders.candidates(example_office, "ketua pol")
    assert found[0].name == "Ketua Polis Daerah, IPD Kota Damai"
    assert found[0].is_post
    assert stakeholders.candidates(example_office, "ipd kota")[0].name == "IPD Kota Damai"
    assert stakeholders.candidates(example_office, "zzz") == ()


def test_organisation_page_tells_vacancies(example_office: OpenOffice) -> None:
    pages = [
        stakeholders.organisation(example_office, row.id)
        for row in stakeholders.organisations(example_office)
    ]
    assert any(page and page.vacancies for page in pages)
    assert any(page and page.happenings for page in pages)


def test_worth_a_look_follows_the_calendar(example_office: OpenOffice) -> None:
    row = meetings.next_meeting(example_office)
    assert row is not None
    assert row.starts is not None
    kinds = {worth.kind for worth in worth_a_look(example_office, row.id)}
    assert WorthKind.CALENDAR_FINE in kinds
    holiday = row.starts.replace(day=11)
    meeting_services.reschedule(example_office, row.id, starts=holiday.replace(tzinfo=None))
    found = worth_a_look(example_office, row.id)
    (holiday_said,) = [
        worth.issue for worth in found if worth.issue and worth.issue.kind is DateIssueKind.HOLIDAY
    ]
    assert holiday_said.name == SULTAN
    assert holiday_said.where == ("Selangor",)
    assert WorthKind.CALENDAR_FINE not in {worth.kind for worth in found}


def test_a_break_in_the_fasting_month_is_pointed_out(example_office: OpenOffice) -> None:
    row = meetings.next_meeting(example_office)
    assert row is not None
    rest = agenda_services.add_break(example_office, row.id, "Makan tengah hari", 60).record

    def pointed_out() -> list[str]:
        found = worth_a_look(example_office, row.id)
        return [worth.record for worth in found if worth.kind is WorthKind.FASTING_BREAK]

    assert pointed_out() == []
    for day in (16, 7):
        meeting_services.reschedule(
            example_office,
            row.id,
            starts=datetime(2027, 2, day, 9),  # noqa: DTZ001 - local, as typed
        )
        assert pointed_out() == [rest]
    agenda_services.remove_item(example_office, rest)
    assert pointed_out() == []


def test_an_agenda_that_runs_over_is_pointed_out(example_office: OpenOffice) -> None:
    row = meetings.next_meeting(example_office)
    assert row is not None
    agenda_services.add_item(example_office, row.id, "Taklimat panjang 3h")
    over = [w for w in worth_a_look(example_office, row.id) if w.kind is WorthKind.OVERRUN]
    assert over
    assert over[0].count == 180


def test_past_minutes_have_frozen_numbers(example_office: OpenOffice) -> None:
    row = meetings.meetings(example_office)[1]
    assert row.state is MeetingState.CIRCULATED
    lines = [line for found in minutes.blocks(example_office, row.id).values() for line in found]
    assert lines
    assert all(re.fullmatch(r"\d+\.\d+(\.\d+)?", line.number) for line in lines)
    assert len({line.number for line in lines}) == len(lines)


def test_closing_checks_name_what_is_missing(example_office: OpenOffice) -> None:
    ahead = meetings.next_meeting(example_office)
    assert ahead is not None
    checks = {check.kind: check for check in minutes.closing_checks(example_office, ahead.id)}
    assert not checks[minutes.CheckKind.NOBODY_PRESENT].fine
    held = meetings.meetings(example_office)[1]
    checks = {check.kind: check for check in minutes.closing_checks(example_office, held.id)}
    assert checks[minutes.CheckKind.NOBODY_PRESENT].fine


def test_programmes_tell_what_they_got(example_office: OpenOffice) -> None:
    pages = [
        programmes.programme(example_office, row.id)
        for row in programmes.programmes(example_office)
    ]
    assert any(page and page.mentions for page in pages)


def test_calendar_knows_the_state(example_office: OpenOffice) -> None:
    assert calendar.holiday(example_office, date(2027, 12, 11)) == SULTAN
    assert calendar.holiday(example_office, date(2027, 12, 12)) == ""


def test_every_column_a_query_names_is_in_the_models() -> None:
    """Aliases of the queries are the first letters the modules give their tables."""
    columns = {
        column.name for table in SQLModel.metadata.tables.values() for column in table.columns
    }
    root = Path("nlc_desktop/store/queries")
    named = {
        match
        for file in root.glob("*.py")
        for sql in re.findall(r'"""(.*?)"""', file.read_text("utf-8"), re.DOTALL)
        if "SELECT" in sql
        for match in re.findall(r"\b[a-z]\.([a-z_]+)\b", sql)
    }
    made_up = {"display", "holder", "other", "pick", "post", "reader"}
    assert tables.metadata is SQLModel.metadata
    assert len(named) > 60
    assert named - columns - made_up == set()


@pytest.mark.parametrize("gone", ["", "0" * 32])
def test_what_is_gone_reads_as_nothing(example_office: OpenOffice, gone: str) -> None:
    assert meetings.meeting(example_office, gone) is None
    assert stakeholders.organisation(example_office, gone) is None
    assert stakeholders.person(example_office, gone) is None
    assert programmes.programme(example_office, gone) is None
    assert actions.action(example_office, gone) is None
    assert meetings.guests(example_office, gone) == ()
