"""How many members have to be there (F52)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.meetings import InvitationRow, Reply
from nlc_desktop.domain.papers import MeetingRole, Presence
from nlc_desktop.domain.quorum import quorum
from nlc_desktop.domain.stakeholders import Level, Sector

GUEST = InvitationRow(
    id="i",
    post_id="p",
    person_id="",
    organisation_id="o",
    organisation="Polis",
    post="Ketua",
    person="",
    native_name="",
    level=Level.CITY,
    sector=Sector.POLICE,
    role=MeetingRole.MEMBER,
    rank=1,
    reply=Reply.NONE,
    channel=None,
    replied_on=None,
    delegate="",
    presence=Presence.NOT_YET,
    arrived=None,
    reason="",
    walk_in=False,
)


def guests(*replies: Reply, **fields: object) -> list[InvitationRow]:
    return [replace(GUEST, reply=reply, **fields) for reply in replies]


def test_more_than_half_unless_the_committee_says_otherwise():
    found = quorum(guests(Reply.YES, Reply.DELEGATE, Reply.NONE, Reply.NO))
    assert (found.members, found.needed, found.coming, found.open) == (4, 3, 2, 1)
    assert not found.will_be_reached
    assert found.can_be_reached
    assert quorum(guests(*[Reply.YES] * 2, Reply.NO, Reply.NO), 2).will_be_reached


def test_it_can_be_out_of_reach():
    assert not quorum(guests(Reply.YES, Reply.NO, Reply.NO)).can_be_reached


@pytest.mark.parametrize(
    ("role", "counts"),
    [
        (MeetingRole.CHAIR, True),
        (MeetingRole.DEPUTY_CHAIR, True),
        (MeetingRole.MEMBER, True),
        (MeetingRole.SECRETARY, False),
        (MeetingRole.MINUTE_TAKER, False),
        (MeetingRole.OBSERVER, False),
        (MeetingRole.GUEST, False),
    ],
)
def test_who_counts(role: MeetingRole, counts: bool):
    assert (quorum(guests(Reply.YES, role=role)) is not None) is counts


def test_walk_ins_do_not_count():
    assert quorum(guests(Reply.YES, walk_in=True)) is None


def test_in_the_room_the_late_and_the_represented_count():
    there = [Presence.PRESENT, Presence.LATE, Presence.REPRESENTED, Presence.APOLOGIES]
    rows = [replace(GUEST, presence=one) for one in there]
    assert quorum(rows).there == 3
    assert quorum(rows).is_reached


@given(st.lists(st.sampled_from(Reply), min_size=1, max_size=30), st.integers(0, 40))
def test_one_more_yes_never_takes_it_away(replies: list[Reply], needed: int):
    before = quorum(guests(*replies), needed)
    after = quorum(guests(*[Reply.YES if one is Reply.NO else one for one in replies]), needed)
    assert after.will_be_reached or not before.will_be_reached
    assert after.can_be_reached or not before.can_be_reached
