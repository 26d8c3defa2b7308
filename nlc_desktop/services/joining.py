"""Two records become one: everything that named the one that goes names the one that stays."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from nlc_desktop.domain.duplicates import REFERENCES, DuplicateKind, Reference
from nlc_desktop.domain.maps import placement_id
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.stakeholders import ContactKind, full_name
from nlc_desktop.records import (
    Contact,
    GoalHolder,
    Invitation,
    Link,
    Meeting,
    NotSame,
    Organisation,
    Person,
    Placement,
    Post,
    Record,
)
from nlc_desktop.store.folding import fold
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.registry import kinds
from nlc_desktop.store.unit_of_work import UnitOfWork

Phone = Callable[[str], str]
"""Gives a telephone number in its comparable form."""


CLASSES: dict[DuplicateKind, type[Organisation] | type[Post] | type[Person]] = {
    DuplicateKind.ORGANISATION: Organisation,
    DuplicateKind.POST: Post,
    DuplicateKind.PERSON: Person,
}

Body = Organisation | Post | Person


def name_of_record(record: Body) -> str:
    """What an organisation, a post or a person is called."""
    if isinstance(record, Person):
        return full_name(record.honorific, record.name, record.post_nominals)
    return record.title if isinstance(record, Post) else record.name


class Joining:
    """Hands over to one record what names another; made for one unit of work."""

    def __init__(
        self,
        work: UnitOfWork,
        kind: DuplicateKind,
        kept: Body,
        gone: Body,
        *,
        phone: Phone,
        undirected: Collection[str] = (),
    ) -> None:
        self._work = work
        self._kind = kind
        self._kept = kept
        self._gone = gone
        self._phone = phone
        self._undirected = undirected
        """Types of link that say the same both ways."""
        self._before = [
            (one.id, name_of_record(one), work.find(Post, organisation_id=one.id))
            for one in (gone, kept)
        ]
        """Id, name and posts of both, before any field was chosen and any post moved."""

    def hand_over(self) -> None:
        """Has everything that named the one that goes name the one that stays."""
        special: dict[str, Callable[[], None]] = {
            "contact": self._contacts,
            "invitation": self._invitations,
            "link": self._links,
            "placement": self._placements,
            "not_same": self._not_same,
        }
        for reference in REFERENCES[self._kind]:
            run = special.get(reference.table)
            if run is not None:
                run()
            else:
                self._move(reference)
        self._work.flush()

    # -- what is simply moved -----------------------------------------------------------

    def _move(self, reference: Reference) -> None:
        for record in self._naming(reference):
            setattr(record, reference.field, self._kept.id)
            if isinstance(record, GoalHolder) and isinstance(self._kept, Post):
                record.organisation_id = self._kept.organisation_id
            self._drop_twin(record, reference.twins)

    def _naming(self, reference: Reference) -> list[Record]:
        return self._work.find(
            kinds()[reference.table].record_class, **{reference.field: self._gone.id}
        )

    def _drop_twin(self, record: Record, fields: tuple[str, ...]) -> bool:
        """Takes a record out that says what another says already."""
        if not fields:
            return False
        same: dict[str, Any] = {name: getattr(record, name) for name in fields}
        if all(other.id == record.id for other in self._work.find(type(record), **same)):
            return False
        self._work.delete(record)
        return True

    # -- contacts -----------------------------------------------------------------------

    def _contacts(self) -> None:
        known = {self._form(one) for one in self._work.find(Contact, owner_id=self._kept.id)}
        for contact in self._work.find(Contact, owner_id=self._gone.id):
            if self._form(contact) in known:
                self._work.delete(contact)
                continue
            known.add(self._form(contact))
            contact.owner_id = self._kept.id

    def _form(self, contact: Contact) -> tuple[str, str]:
        """A contact as two of them are compared: a number in any format, an address folded."""
        if contact.kind in {ContactKind.PHONE, ContactKind.MOBILE}:
            return "phone", self._phone(contact.value) or contact.value
        if contact.kind == ContactKind.FAX:
            return "fax", self._phone(contact.value) or contact.value
        return contact.kind, " ".join(contact.value.casefold().split())

    # -- guest lists --------------------------------------------------------------------

    def _invitations(self) -> None:
        field = f"{self._kind.value}_id"
        for identity, name, posts in self._before:
            if name != name_of_record(self._kept):
                self._freeze(self._work.find(Invitation, **{field: identity}), name)
                self._freeze_posts(posts, name)
        for invitation in self._work.find(Invitation, **{field: self._gone.id}):
            setattr(invitation, field, self._kept.id)
            if not self._was_held(invitation):
                self._one_place(invitation)

    def _was_held(self, invitation: Invitation) -> bool:
        meeting = self._work.get(Meeting, invitation.meeting_id)
        return known(MeetingState, meeting.state).step >= MeetingState.HELD.step

    def _freeze(self, invitations: Iterable[Invitation], name: str) -> None:
        """Papers of meetings that were held go on naming who was there as they did."""
        for invitation in filter(self._was_held, invitations):
            if self._kind is DuplicateKind.PERSON:
                invitation.name_text = invitation.name_text or name
            else:
                invitation.post_text = invitation.post_text or name

    def _freeze_posts(self, posts: Iterable[Post], organisation: str) -> None:
        """Posts go on standing in old papers with the organisation's name of then."""
        for post in posts:
            for invitation in filter(self._was_held, self._work.find(Invitation, post_id=post.id)):
                invitation.post_text = invitation.post_text or f"{post.title}, {organisation}"

    def _one_place(self, invitation: Invitation) -> None:
        """Nobody stands twice on a guest list; an answer beats none."""
        fields = ("meeting_id", "post_id", "person_id", "organisation_id", "name_text")
        same = {name: getattr(invitation, name) for name in fields}
        for other in self._work.find(Invitation, **same):
            if other.id == invitation.id:
                continue
            unanswered = other.reply == "none" and other.presence == "not-yet"
            answered = unanswered and invitation.reply != "none"
            stays, goes = (invitation, other) if answered else (other, invitation)
            _take_letter(stays, goes)
            self._work.delete(goes)
            return

    # -- the map ------------------------------------------------------------------------

    def _links(self) -> None:
        """Links go over; one from a body to itself goes, and one that is there already."""
        for link in self._links_of_gone():
            for end in ("from", "to"):
                self._move_end(link, end)
            self._work.flush()
            if _node(link, "from") == _node(link, "to") or self._known(link):
                self._work.delete(link)

    def _links_of_gone(self) -> list[Link]:
        ends = [one.field for one in REFERENCES[self._kind] if one.table == "link"]
        found = {
            link.id: link for end in ends for link in self._work.find(Link, **{end: self._gone.id})
        }
        return [found[identity] for identity in sorted(found)]

    def _move_end(self, link: Link, end: str) -> None:
        post, body = f"{end}_post_id", f"{end}_organisation_id"
        if isinstance(self._kept, Post) and getattr(link, post) == self._gone.id:
            setattr(link, post, self._kept.id)
            setattr(link, body, self._kept.organisation_id)
        elif getattr(link, body) == self._gone.id:
            setattr(link, body, self._kept.id)

    def _known(self, link: Link) -> bool:
        """Whether the same link is there: type, ends and days; other days make another one."""
        ends = {end: (_body(link, end), _post(link, end)) for end in ("from", "to")}
        ways = [(ends["from"], ends["to"])]
        if link.link_type in self._undirected:
            ways.append((ends["to"], ends["from"]))
        return any(
            other.id != link.id
            for start, end in ways
            for other in self._work.find(
                Link,
                from_organisation_id=start[0],
                from_post_id=start[1],
                to_organisation_id=end[0],
                to_post_id=end[1],
                link_type=link.link_type,
                since=link.since,
                until=link.until,
            )
        )

    def _placements(self) -> None:
        """Places go over with a new id, which is made of the node; a place of one's own stays."""
        field = f"{self._kind.value}_id"
        for place in self._work.find(Placement, **{field: self._gone.id}):
            if self._kind is DuplicateKind.ORGANISATION and place.post_id:
                place.organisation_id = self._kept.id
                continue
            identity = placement_id(place.map_id, self._kept.id)
            values = place.model_dump(exclude={"id"})
            self._work.delete(place)
            own = self._work.session.get(Placement, identity)
            if own is not None:
                _complete(own, values)
            else:
                values[field] = self._kept.id
                if isinstance(self._kept, Post):
                    values["organisation_id"] = self._kept.organisation_id
                self._work.add(Placement(id=identity, **values))
                self._work.flush()

    # -- what was said of pairs ---------------------------------------------------------

    def _not_same(self) -> None:
        """What was said not to be the one that goes is not the one that stays either."""
        pair = {self._kept.id, self._gone.id}
        for field in ("one_id", "other_id"):
            for said in self._work.find(NotSame, **{field: self._gone.id}):
                if {said.one_id, said.other_id} == pair:
                    self._work.delete(said)
                    continue
                setattr(said, field, self._kept.id)
                self._drop_twin(said, ("one_id", "other_id"))


_LETTER = ("slip_code", "letter_number", "sent_on", "sent_to", "notice_revision")


def _take_letter(guest: Invitation, other: Invitation) -> None:
    """The letter that went out stays theirs, so that its slip still finds its line."""
    if other.slip_code and not guest.slip_code:
        for name in _LETTER:
            setattr(guest, name, getattr(other, name))


def _complete(place: Placement, other: Mapping[str, Any]) -> None:
    """Takes over from another place on the same map what this one does not say."""
    if not (place.x or place.y):
        place.x, place.y = other["x"], other["y"]
    if not place.tower_on:
        for name in ("tower", "tower_said_by", "tower_on"):
            setattr(place, name, other[name])


def _body(link: Link, end: str) -> str:
    return str(getattr(link, f"{end}_organisation_id"))


def _post(link: Link, end: str) -> str:
    return str(getattr(link, f"{end}_post_id"))


def _node(link: Link, end: str) -> str:
    """The node of the map an end of a link is."""
    return _post(link, end) or _body(link, end)


def join_lines(kept: str, *more: str, without: set[str]) -> str:
    """Lines of two records together, each once; ``without`` are names that need no line."""
    known = {fold(one) for one in without}
    lines: list[str] = []
    for line in (line.strip() for text in (kept, *more) for line in text.splitlines()):
        if line and fold(line) not in known:
            known.add(fold(line))
            lines.append(line)
    return "\n".join(lines)
