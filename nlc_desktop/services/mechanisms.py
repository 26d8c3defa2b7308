"""Mechanisms: the committees and networks that meet, and their members by seniority."""

from nlc_desktop.domain.mechanisms import Cadence, MechanismKind
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Mechanism, Meeting, Member, Post
from nlc_desktop.services.checks import (
    Given,
    Rules,
    choice,
    line,
    line_of,
    name_of,
    number,
    text,
    text_of,
)
from nlc_desktop.services.drafts import MechanismDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

_SERIES = "Bil. {n}/{year}"
"""How meetings are numbered where no country pack says otherwise."""
_MECHANISM: Rules = {
    "public_name": line(required=True),
    "public_name_english": line(),
    "internal_purpose": text(),
    "kind": choice(MechanismKind),
    "cadence": choice(Cadence),
    "series": line(80),
    "reference": line(),
    "legal_basis": line(),
    "appointed_by": line(),
    "area": line(),
    "hosted_by": line(),
    "note": text(),
    "quorum": number(0, 1000),
}
_MEMBER: Rules = {"role": choice(MeetingRole)}


def add_mechanism(office: OpenOffice, draft: MechanismDraft) -> Changes:
    """Adds a committee or network."""
    record = Mechanism(
        public_name=name_of(draft.public_name),
        public_name_english=line_of(draft.public_name_english),
        internal_purpose=text_of(draft.internal_purpose),
        kind=draft.kind.value,
        cadence=draft.cadence.value,
        series=series_of(usual_series(office, draft.series)),
        reference=line_of(draft.reference),
        legal_basis=line_of(draft.legal_basis),
        appointed_by=line_of(draft.appointed_by),
        area=line_of(draft.area),
        hosted_by=line_of(draft.hosted_by),
        note=text_of(draft.note),
    )
    with begin(office, tr_noop("Add {name}"), name=record.public_name) as work:
        return work.commit(record=work.add(record).id)


def usual_series(office: OpenOffice, pattern: str | None) -> str:
    """How numbers are written: as given, or else as is usual in the country."""
    if pattern is not None:
        return pattern
    return office.pack.series if office.pack else _SERIES


def series_of(pattern: str) -> str:
    """How numbers are written; without {n} all meetings would have the same one."""
    clean = line_of(pattern, limit=80)
    if "{n}" not in clean:
        raise InputError(
            tr(
                "The number series “{pattern}” has no place for the number. "
                "Write it like {example}.",
                pattern=clean,
                example=_SERIES,
            )
        )
    return clean


def update_mechanism(office: OpenOffice, mechanism_id: str, **changes: Given) -> Changes:
    """Changes some fields of a mechanism; meetings already numbered keep their numbers."""
    if "series" in changes:
        changes["series"] = series_of(str(changes["series"]))
    label = tr_noop("Change a committee or network")
    return edit(office, Mechanism, mechanism_id, _MECHANISM, changes, label=label)


def remove_mechanism(office: OpenOffice, mechanism_id: str) -> Changes:
    """Removes a mechanism that never met, with its members.

    Raises:
        InputError: if it has meetings.
    """

    def guard(work: UnitOfWork, mechanism: Mechanism) -> None:
        if work.find(Meeting, mechanism_id=mechanism.id):
            raise InputError(
                tr("“{name}” has meetings, so it is kept.", name=mechanism.public_name)
            )

    label = tr_noop("Remove a committee or network")
    return remove(office, Mechanism, mechanism_id, label, guard=guard)


def add_member(
    office: OpenOffice,
    mechanism_id: str,
    post_id: str,
    role: MeetingRole = MeetingRole.MEMBER,
) -> Changes:
    """Gives a post a seat, the last in seniority; one that has a seat keeps it."""
    with begin(office, tr_noop("Add a member")) as work:
        work.get(Mechanism, mechanism_id)
        work.get(Post, post_id)
        members = _members(work, mechanism_id)
        for member in members:
            if member.post_id == post_id:
                return work.commit(record=member.id)
        record = Member(
            mechanism_id=mechanism_id,
            post_id=post_id,
            role=role.value,
            rank=max((member.rank for member in members), default=0) + 1,
        )
        return work.commit(record=work.add(record).id)


def _members(work: UnitOfWork, mechanism_id: str) -> list[Member]:
    found = work.find(Member, mechanism_id=mechanism_id)
    return sorted(found, key=lambda member: (member.rank, member.id))


def update_member(office: OpenOffice, member_id: str, **changes: Given) -> Changes:
    """Changes the role of a member; `move_member` changes the rank."""
    return edit(
        office, Member, member_id, _MEMBER, changes, label=tr_noop("Change a member's role")
    )


def move_member(
    office: OpenOffice, member_id: str, *, before: str = "", after: str = ""
) -> Changes:
    """Moves a member in the order of seniority, before or after another; to the end by default."""
    with begin(office, tr_noop("Change the order of members")) as work:
        member = work.get(Member, member_id)
        order = [m for m in _members(work, member.mechanism_id) if m.id != member_id]
        ids = [m.id for m in order]
        target = before or after
        index = ids.index(target) + (0 if before else 1) if target in ids else len(order)
        order.insert(index, member)
        for rank, other in enumerate(order, 1):
            if other.rank != rank:
                other.rank = rank
        return work.commit(record=member_id)


def remove_member(office: OpenOffice, member_id: str) -> Changes:
    """Takes a post's seat away."""
    return remove(office, Member, member_id, tr_noop("Remove a member"))
