"""The rule of matters arising (F37): what stays alive, what fades out, and the trail it keeps."""

from datetime import date

import pytest

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.carrying import Matter, PastAction, PastItem, matters
from nlc_desktop.domain.meetings import Outcome
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.services import actions, carrying, closing, history, minutes
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import minutes as minutes_reading
from tests import factories

ON = date(2027, 3, 16)


def test_undiscussed_items_and_open_actions_stay_alive():
    items = [
        PastItem("i1", "Ucapan", ItemKind.INFORMATION, Outcome.DISCUSSED),
        PastItem("i2", "Laporan", ItemKind.INFORMATION, Outcome.DEFERRED, 2),
        PastItem("i3", "Rehat", ItemKind.BREAK, Outcome.DEFERRED, 1),
        PastItem("i4", "Pengesahan", ItemKind.ADOPTION, Outcome.DEFERRED, 1),
        PastItem("i5", "Belum", ItemKind.DISCUSSION, Outcome.AHEAD),
        PastItem("i6", "Senarai", ItemKind.DISCUSSION, Outcome.DEFERRED, 3, "a1"),
    ]
    found = matters(
        items,
        [
            PastAction("a1", "Hantar senarai", ActionState.OPEN),
            PastAction("a2", "Selesai", ActionState.DONE),
            PastAction("a3", "Batal", ActionState.CANCELLED),
            PastAction("a4", "Kemudian", ActionState.OPEN, date(2027, 3, 17)),
            PastAction("a5", "Sekarang", ActionState.OPEN, ON),
        ],
        ON,
    )
    assert found == (
        Matter("Laporan", item_id="i2", deferred=2),
        Matter("Hantar senarai", action_id="a1", deferred=3),
        Matter("Sekarang", action_id="a5"),
    )


@pytest.fixture
def closed(office):
    """A meeting with one line noted, one item put off, and one open action."""
    meeting, items = factories.held_meeting(office)
    factories.block(office, items[0])
    factories.action_line(
        office, items[1], "Hantar senarai program.", owners=[factories.post(office)]
    )
    closing.close_meeting(office, meeting)
    return meeting, items


def plan(office, meeting, **fields):
    seat = reading.meeting(office, meeting).row.mechanism_id
    values = {"starts": factories.at(2027, 3, 16, 9), **fields}
    return factories.meeting(office, mechanism_id=seat, **values)


def arising(office, meeting):
    rows = reading.agenda(office, meeting)
    heading = next(row for row in rows if row.kind is ItemKind.MATTERS_ARISING)
    return [row for row in rows if row.parent_id == heading.id]


def action_of(office, meeting):
    blocks = minutes_reading.blocks(office, meeting).values()
    return next(line.action_id for found in blocks for line in found if line.action_id)


def test_the_next_meeting_opens_with_confirmation_and_matters_arising(office, closed):
    meeting, _ = closed
    later = plan(office, meeting, template="quarterly-coordination")
    rows = [row for row in reading.agenda(office, later) if not row.parent_id]
    assert [row.kind for row in rows[:3]] == [
        ItemKind.INFORMATION,
        ItemKind.ADOPTION,
        ItemKind.MATTERS_ARISING,
    ]
    assert [(row.number, row.title, row.deferred) for row in arising(office, later)] == [
        ("3.1", "Program belia", 1),
        ("3.2", "Hantar senarai program.", 0),
    ]
    assert arising(office, later)[1].presenter == "Pegawai"
    assert reading.meeting(office, later).previous_id == meeting
    assert minutes_reading.adoption(office, later).adopted_id == meeting


def test_a_first_meeting_has_nothing_arising(office):
    meeting = factories.meeting(office)
    assert reading.agenda(office, meeting) == ()
    assert reading.meeting(office, meeting).previous_id == ""


def test_another_mechanism_has_its_own_matters(office, closed):
    other = factories.meeting(office, starts=factories.at(2027, 3, 16, 9))
    assert reading.agenda(office, other) == ()


def test_a_matter_put_off_again_counts_on(office, closed):
    second = plan(office, closed[0])
    closing.close_meeting(office, second)
    third = plan(office, second, starts=factories.at(2027, 6, 16, 9))
    assert [(row.title, row.deferred) for row in arising(office, third)] == [
        ("Program belia", 2),
        ("Hantar senarai program.", 1),
    ]


def test_a_matter_taken_up_fades_out(office, closed):
    second = plan(office, closed[0])
    item, action = arising(office, second)
    factories.block(office, item.id)
    factories.block(office, action.id)
    actions.set_state(office, action_of(office, closed[0]), ActionState.DONE)
    closing.close_meeting(office, second)
    third = plan(office, second, starts=factories.at(2027, 6, 16, 9))
    assert arising(office, third) == []


def test_an_action_is_hidden_until_its_day(office, closed):
    actions.bring_forward(office, action_of(office, closed[0]), date(2027, 6, 1))
    second = plan(office, closed[0])
    assert [row.title for row in arising(office, second)] == ["Program belia"]
    third = plan(office, closed[0], starts=factories.at(2027, 6, 16, 9))
    assert "Hantar senarai program." in [row.title for row in arising(office, third)]


def test_a_deferred_line_that_comes_anyway_keeps_its_trail_there(office):
    seat = factories.mechanism(office)
    template = "quarterly-coordination"
    first = factories.meeting(
        office, mechanism_id=seat, template=template, starts=factories.at(2026, 12, 8, 9)
    )
    closing.close_meeting(office, first)
    second = plan(office, first, template=template)
    assert arising(office, second) == []
    row = next(r for r in reading.agenda(office, second) if r.title.startswith("Pemantauan"))
    assert row.deferred == 1


def test_closing_brings_a_planned_meeting_up_to_date(office):
    meeting, items = factories.held_meeting(office)
    later = plan(office, meeting)
    assert reading.agenda(office, later) == ()
    factories.block(office, items[1])
    closing.close_meeting(office, meeting)
    assert [row.title for row in arising(office, later)] == ["Program belia"]
    assert reading.meeting(office, later).previous_id == meeting


def test_bringing_up_to_date_keeps_what_has_notes(office, closed):
    second = plan(office, closed[0])
    item, action = arising(office, second)
    minutes.set_outcome(office, closed[1][2], outcome=item.outcome.DISCUSSED)
    actions.set_state(office, action_of(office, closed[0]), ActionState.DONE)
    carrying.carry_over(office, second)
    assert arising(office, second) == []
    history.undo(office)
    factories.block(office, action.id)
    carrying.carry_over(office, second)
    assert [row.id for row in arising(office, second)] == [action.id]
