"""The guest list of a meeting: who is asked, what they answered, and who came."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import MeetingRole, Presence
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Invitation, Meeting, Organisation, Person, Post
from nlc_desktop.services.checks import (
    Given,
    Rules,
    choice,
    line,
    line_of,
    moment_text,
    name_of,
    text_of,
)
from nlc_desktop.services.drafts import GuestDraft
from nlc_desktop.services.edits import edit
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.moments import utc_text
from nlc_desktop.services.naming import resolve
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries import lookups
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_GUEST: Rules = {
    "role": choice(MeetingRole),
    "person_id": line(),
    "name_text": line(),
    "post_text": line(),
    "delegate": line(),
    "reason": line(),
}
_MOST_PASTED = 200


def invite(office: OpenOffice, meeting_id: str, guests: Iterable[GuestDraft]) -> Changes:
    """Puts posts, organisations, people or typed names on the guest list, in one step.

    Who is on it already stays as they are; `Changes.record` is the last one added.
    """
    with begin(office, tr_noop("Invite guests")) as work:
        open_meeting(work, meeting_id)
        last = ""
        for guest in guests:
            last = add_guest(work, meeting_id, guest) or last
        return work.commit(record=last)


def invite_list(office: OpenOffice, meeting_id: str, pasted: str) -> Changes:
    """Invites everybody on a pasted list, one name a line.

    A name that means one post or organisation becomes that guest; any other is kept as typed.
    """
    names = [" ".join(name.split()).strip(" •-*\t") for name in pasted.splitlines()]
    names = [name for name in dict.fromkeys(names) if name]
    if len(names) > _MOST_PASTED:
        raise InputError(
            tr("The list has more than {limit} names. Paste it in parts.", limit=_MOST_PASTED)
        )
    return invite(office, meeting_id, [_meant(office, meeting_id, name) for name in names])


def _meant(office: OpenOffice, meeting_id: str, name: str) -> GuestDraft:
    found = resolve(office, name, meeting_id)
    if found is None:
        return GuestDraft(name=name, role=MeetingRole.GUEST)
    return GuestDraft(post_id=found.id) if found.is_post else GuestDraft(organisation_id=found.id)


def add_guest(work: UnitOfWork, meeting_id: str, guest: GuestDraft) -> str:
    """The id of the new invitation; empty when the guest was there already."""
    _check(work, guest)
    there = work.find(Invitation, meeting_id=meeting_id)
    key = (guest.post_id, guest.organisation_id, guest.person_id, line_of(guest.name))
    if any((i.post_id, i.organisation_id, i.person_id, i.name_text) == key for i in there):
        return ""
    if guest.post_id and any(i.post_id == guest.post_id for i in there):
        return ""
    record = Invitation(
        meeting_id=meeting_id,
        post_id=guest.post_id,
        organisation_id=guest.organisation_id,
        person_id=guest.person_id,
        name_text=key[3],
        role=guest.role.value,
        rank=_last_rank(there) + 1,
    )
    return work.add(record).id


def _check(work: UnitOfWork, guest: GuestDraft) -> None:
    if not (guest.post_id or guest.organisation_id or guest.person_id or guest.name.strip()):
        raise InputError(tr("Nobody is named yet. Choose or type who is invited."))
    if guest.post_id:
        work.get(Post, guest.post_id)
    if guest.organisation_id:
        work.get(Organisation, guest.organisation_id)
    if guest.person_id:
        work.get(Person, guest.person_id)


def _last_rank(guests: Iterable[Invitation]) -> int:
    return max((guest.rank for guest in guests if not guest.walk_in), default=0)


def uninvite(office: OpenOffice, invitation_id: str) -> Changes:
    """Takes somebody off the guest list."""
    with begin(office, tr_noop("Remove a guest from the list")) as work:
        guest = _open_guest(work, invitation_id)
        meeting = work.get(Meeting, guest.meeting_id)
        if guest.post_id and meeting.chair_post_id == guest.post_id:
            meeting.chair_post_id = ""
        work.delete(guest)
        return work.commit(record=invitation_id)


def _open_guest(work: UnitOfWork, invitation_id: str) -> Invitation:
    guest = work.get(Invitation, invitation_id)
    open_meeting(work, guest.meeting_id)
    return guest


def move_guest(
    office: OpenOffice, invitation_id: str, *, before: str = "", after: str = ""
) -> Changes:
    """Moves a guest in the order of seniority, before or after another; to the end by default."""
    with begin(office, tr_noop("Change the order of the guest list")) as work:
        guest = _open_guest(work, invitation_id)
        found = work.find(Invitation, meeting_id=guest.meeting_id, walk_in=False)
        order = [i for i in sorted(found, key=lambda i: (i.rank, i.id)) if i.id != invitation_id]
        ids = [i.id for i in order]
        target = before or after
        index = ids.index(target) + (0 if before else 1) if target in ids else len(order)
        order.insert(index, guest)
        for rank, other in enumerate(order, 1):
            if other.rank != rank:
                other.rank = rank
        return work.commit(record=invitation_id)


def update_guest(office: OpenOffice, invitation_id: str, **changes: Given) -> Changes:
    """Changes some fields of a guest: role, person_id, name_text, post_text, delegate, reason.

    There is one chair: who had the chair before becomes a member.
    """

    def guard(work: UnitOfWork, guest: Invitation) -> None:
        meeting = open_meeting(work, guest.meeting_id)
        if changes.get("role") == MeetingRole.CHAIR:
            _take_chair(work, meeting, guest)

    label = tr_noop("Change a guest")
    return edit(office, Invitation, invitation_id, _GUEST, changes, label=label, guard=guard)


def _take_chair(work: UnitOfWork, meeting: Meeting, guest: Invitation) -> None:
    meeting.chair_post_id = guest.post_id
    chair = MeetingRole.CHAIR.value
    for other in work.find(Invitation, meeting_id=meeting.id, role=chair):
        if other.id != guest.id:
            other.role = MeetingRole.MEMBER.value


def set_reply(
    office: OpenOffice,
    invitation_id: str,
    reply: Reply,
    channel: Channel | None = None,
    delegate: str = "",
    *,
    replied_at: datetime | None = None,
    comment: str = "",
) -> Changes:
    """Notes what somebody answered, how and when the answer came, and who comes instead.

    ``replied_at`` (aware) is when they said so, now unless told otherwise; ``comment`` what was
    said with it (F48, F49). `Reply.NONE` takes the answer back.
    """
    name = guest_name(office, invitation_id)
    with begin(office, tr_noop("Reply of {name}"), name=name) as work:
        guest = _open_guest(work, invitation_id)
        moment = replied_at or office.clock.now()
        note_reply(guest, reply, channel, delegate, at=moment, zone=office.tz(), comment=comment)
        return work.commit(record=invitation_id)


def note_reply(
    guest: Invitation,
    reply: Reply,
    channel: Channel | None,
    delegate: str,
    *,
    at: datetime,
    zone: ZoneInfo,
    comment: str = "",
) -> None:
    """Writes a reply into an invitation; `Reply.NONE` clears all that was noted of one."""
    answered = reply is not Reply.NONE
    guest.reply = reply.value
    guest.channel = channel.value if channel and answered else ""
    guest.replied_on = at.astimezone(zone).date().isoformat() if answered else ""
    guest.replied_at = moment_text(at) if answered else ""
    guest.delegate = line_of(delegate) if reply is Reply.DELEGATE else ""
    guest.reply_comment = text_of(comment, limit=2000) if answered else ""


def clear_reply(office: OpenOffice, invitation_id: str) -> Changes:
    """Takes an answer back."""
    return set_reply(office, invitation_id, Reply.NONE)


def guest_name(office: OpenOffice, invitation_id: str) -> str:
    """What a guest is called on the list: the person, else the post, else the organisation."""
    return lookups.guest_name(office.reader(), invitation_id)


def set_presence(
    office: OpenOffice,
    invitation_id: str,
    presence: Presence,
    *,
    arrived: datetime | None = None,
    reason: str = "",
    delegate: str | None = None,
) -> Changes:
    """Ticks where somebody was; who is late arrives now unless told otherwise (F54).

    ``delegate`` names who came instead; ``None`` keeps the one who was announced.
    """
    name = guest_name(office, invitation_id)
    with begin(office, tr_noop("Attendance of {name}"), name=name) as work:
        guest = _open_guest(work, invitation_id)
        meeting = work.get(Meeting, guest.meeting_id)
        if presence is Presence.LATE and arrived is None:
            arrived = office.clock.now()
        guest.presence = presence.value
        guest.arrived = utc_text(arrived, meeting.zone)
        guest.reason = line_of(reason)
        if delegate is not None:
            guest.delegate = line_of(delegate)
        return work.commit(record=invitation_id)


def everybody_present(office: OpenOffice, meeting_id: str) -> Changes:
    """Ticks all who are not ticked yet: present, or as they had answered.

    Who sends a delegate is represented, who said no is absent with apologies.
    """
    with begin(office, tr_noop("Tick everybody present")) as work:
        open_meeting(work, meeting_id)
        for guest in work.find(Invitation, meeting_id=meeting_id, presence=Presence.NOT_YET.value):
            guest.presence = _EXPECTED.get(known(Reply, guest.reply), Presence.PRESENT).value
        return work.commit(record=meeting_id)


_EXPECTED = {Reply.NO: Presence.APOLOGIES, Reply.DELEGATE: Presence.REPRESENTED}


def add_walk_in(
    office: OpenOffice, meeting_id: str, name: str, post: str = "", organisation: str = ""
) -> Changes:
    """Adds somebody who came without being asked, present from now (F54).

    ``organisation`` is an id, or words: those of a known organisation link to it.
    """
    full = name_of(name)
    body = resolve(office, organisation, meeting_id) if organisation else None
    with begin(office, tr_noop("Add the walk-in {name}"), name=full) as work:
        open_meeting(work, meeting_id)
        known = organisation if work.find(Organisation, id=organisation) else ""
        if not known and body is not None and not body.is_post:
            known = body.id
        said = (post, "" if known else organisation)
        there = work.find(Invitation, meeting_id=meeting_id)
        record = Invitation(
            meeting_id=meeting_id,
            organisation_id=known,
            name_text=full,
            post_text=line_of(", ".join(part.strip() for part in said if part.strip())),
            role=MeetingRole.GUEST.value,
            rank=max((guest.rank for guest in there), default=0) + 1,
            presence=Presence.PRESENT.value,
            arrived=moment_text(office.clock.now()),
            walk_in=True,
        )
        return work.commit(record=work.add(record).id)
