"""Composes the list of guests who have not answered; for the office alone."""

from collections.abc import Sequence
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.domain.papers import PaperState
from nlc_desktop.domain.people_papers import ChaseLineView, ChaseListView
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.paper_views.phone_round import contact_views
from nlc_desktop.store.queries.rows import day

RUNG_UP = frozenset({ContactKind.PHONE, ContactKind.MOBILE})
"""What somebody is rung up by."""


def chase_list(
    desk: PaperDesk, meeting: str, invitations: Sequence[str], *, made_on: date, code: str
) -> ChaseListView:
    """The guests in the order given, each with the numbers of person, post and organisation."""
    seen = desk.sight.one(r.Meeting, meeting)
    starts = desk.starts(meeting)
    on = starts.date() if starts else made_on
    return ChaseListView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        made_on=made_on,
        code=code,
        head=desk.head(seen, PaperState.CIRCULATED, day(seen.text("notice_on"))),
        answer_by=day(seen.text("answer_by")),
        lines=tuple(_line(desk, identity, on) for identity in invitations),
    )


def _line(desk: PaperDesk, identity: str, on: date) -> ChaseLineView:
    guest = desk.sight.one(r.Invitation, identity)
    post = desk.sight.one(r.Post, guest.text("post_id"))
    holder = guest.text("person_id") or desk.holder_on(post.text("id"), on)
    body = desk.sight.one(
        r.Organisation, guest.text("organisation_id") or post.text("organisation_id")
    )
    name, native = guest.text("name_text"), ""
    if not name:
        name, native = desk.person(holder)
    owners = (holder, post.text("id"), body.text("id"))
    return ChaseLineView(
        audience=desk.audience,
        name=name,
        native_name=native,
        post=guest.text("post_text") or desk.post_title(post),
        organisation=desk.full_organisation(body),
        contacts=contact_views(desk, owners, RUNG_UP),
        code=guest.text("slip_code"),
        sent_on=day(guest.text("sent_on")),
    )
