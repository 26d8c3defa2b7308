"""Gives the members the law wants their seats: into the mechanism, and onto a guest list."""

from collections.abc import Sequence

from nlc_desktop.domain.mandatory import MandatorySeat
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.i18n import tr_noop
from nlc_desktop.records import Invitation, Mechanism, Meeting, Member
from nlc_desktop.services.pack_bodies import PackBodies, local_pack
from nlc_desktop.services.reading import mandatory
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_AHEAD = {MeetingState.PLANNED, MeetingState.CALLED}


def seat_missing(office: OpenOffice, mechanism_id: str, meeting_id: str = "") -> Changes:
    """Seats whoever the law surely wants and the mechanism lacks, the last in seniority.

    They come onto the guest list of a meeting that is still ahead, too. What has to be checked
    by somebody who knows the place is left alone.
    """
    missing = mandatory.missing_members(office, mechanism_id)
    rule = mandatory.rule_of(office, mechanism_id)
    seats = [one.seat for one in missing if one.certain]
    with begin(office, tr_noop("Seat the members of {rule}"), rule=rule) as work:
        work.get(Mechanism, mechanism_id)
        if seats:
            posts = _posts(office, work, seats)
            _seat(work, mechanism_id, posts)
            _invite(work, meeting_id, posts)
        return work.commit(record=mechanism_id)


def _posts(office: OpenOffice, work: UnitOfWork, seats: Sequence[MandatorySeat]) -> list[str]:
    """The ids of the usual posts of the seats, made from the pack where they are not there."""
    pack = local_pack(office)
    bodies = PackBodies(work, pack)
    keys = [
        seat.posts[0]
        if seat.posts
        else next(post.key for post in pack.posts if post.organisation in seat.organisations)
        for seat in seats
    ]
    return [bodies.post(key).id for key in keys]


def _seat(work: UnitOfWork, mechanism_id: str, posts: Sequence[str]) -> None:
    there = work.find(Member, mechanism_id=mechanism_id)
    last = max((member.rank for member in there), default=0)
    role = MeetingRole.MEMBER.value
    for rank, post in enumerate(posts, last + 1):
        work.add(Member(mechanism_id=mechanism_id, post_id=post, role=role, rank=rank))


def _invite(work: UnitOfWork, meeting_id: str, posts: Sequence[str]) -> None:
    if not meeting_id:
        return
    if known(MeetingState, work.get(Meeting, meeting_id).state) not in _AHEAD:
        return
    there = work.find(Invitation, meeting_id=meeting_id)
    invited = {guest.post_id for guest in there}
    last = max((guest.rank for guest in there), default=0)
    role = MeetingRole.MEMBER.value
    for rank, post in enumerate((one for one in posts if one not in invited), last + 1):
        work.add(Invitation(meeting_id=meeting_id, post_id=post, role=role, rank=rank))
