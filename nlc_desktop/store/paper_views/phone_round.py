"""Composes the list of a phone round; for the office alone."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.domain.people_papers import (
    ContactView,
    PhoneBodyView,
    PhoneLineView,
    PhoneRoundView,
)
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.rows import day, marks

_RUNG_UP = frozenset({ContactKind.PHONE, ContactKind.MOBILE, ContactKind.EMAIL, ContactKind.FAX})
"""What somebody at the telephone can be asked to confirm."""


def phone_round(
    desk: PaperDesk,
    *,
    organisations: Sequence[str],
    people: Collection[str],
    made_on: date,
    code: str,
) -> PhoneRoundView:
    """The organisations by name, and the people whose review has come.

    Of an organisation that is itself on the list every post is asked about; of another one only
    the posts of those people. Who holds no post stands at the end.
    """
    bodies = [_body(desk, row, people, made_on, whole=True) for row in _rows(desk, organisations)]
    others = _others(desk, people, made_on, set(organisations))
    return PhoneRoundView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        made_on=made_on,
        code=code,
        bodies=(*sorted([*bodies, *others], key=_by_name), *_unposted(desk, people, made_on)),
    )


def contact_views(
    desk: PaperDesk, owners: Sequence[str], kinds: Collection[ContactKind] = tuple(ContactKind)
) -> tuple[ContactView, ...]:
    """Ways to reach any of the owners, as far as the audience sees them."""
    wanted = [owner for owner in owners if owner]
    rows = desk.sight.rows(r.Contact, f"WHERE owner_id IN ({marks(wanted)}) ORDER BY id", *wanted)
    return tuple(
        ContactView(
            audience=desk.audience,
            kind=known(ContactKind, row.text("kind")),
            value=row.text("value"),
            note=row.text("note"),
        )
        for row in rows
        if row.text("value") and known(ContactKind, row.text("kind")) in kinds
    )


def _by_name(body: PhoneBodyView) -> str:
    return body.name.casefold()


def _rows(desk: PaperDesk, organisations: Sequence[str]) -> tuple[Seen, ...]:
    return desk.sight.rows(r.Organisation, f"WHERE id IN ({marks(organisations)})", *organisations)


def _others(
    desk: PaperDesk, people: Collection[str], on: date, apart: set[str]
) -> Iterable[PhoneBodyView]:
    """Organisations that are on the list for the sake of somebody in them alone."""
    found = {
        body
        for person in people
        for post in _posts_of(desk, person, on)
        if (body := desk.sight.one(r.Post, post).text("organisation_id")) not in apart
    }
    return [_body(desk, row, people, on, whole=False) for row in _rows(desk, sorted(found))]


def _body(
    desk: PaperDesk, row: Seen, people: Collection[str], on: date, *, whole: bool
) -> PhoneBodyView:
    identity = row.text("id")
    posts = desk.sight.rows(r.Post, "WHERE organisation_id = ? ORDER BY id", identity)
    lines = [_line(desk, post, people, on) for post in posts]
    holders = [desk.holder_on(post.text("id"), on) for post in posts]
    if whole:
        own = PhoneLineView(
            audience=desk.audience, contacts=contact_views(desk, [identity], _RUNG_UP)
        )
        lines = [own, *lines] if own.contacts or not lines else lines
    else:
        lines = [line for line, who in zip(lines, holders, strict=True) if who in people]
    return PhoneBodyView(
        audience=desk.audience,
        name=desk.full_organisation(row),
        confirmed_on=day(row.text("confirmed_on")),
        lines=tuple(lines),
    )


def _line(desk: PaperDesk, post: Seen, people: Collection[str], on: date) -> PhoneLineView:
    """A post with its holder, and the numbers of both."""
    identity = post.text("id")
    holder = desk.holder_on(identity, on)
    name, native = desk.person(holder)
    return PhoneLineView(
        audience=desk.audience,
        name=name,
        native_name=native,
        post=desk.post_title(post),
        contacts=contact_views(desk, [identity, holder], _RUNG_UP),
        review_on=_review(desk, holder, on) if holder in people else None,
    )


def _review(desk: PaperDesk, person: str, on: date) -> date | None:
    """The day of review, where it has come."""
    review = day(desk.sight.one(r.Person, person).text("review_on"))
    return review if review is not None and review <= on else None


def _posts_of(desk: PaperDesk, person: str, on: date) -> tuple[str, ...]:
    """The posts somebody holds on a day."""
    rows = desk.sight.rows(r.Tenure, "WHERE person_id = ? ORDER BY id", person)
    posts = dict.fromkeys(row.text("post_id") for row in rows)
    return tuple(post for post in posts if desk.holder_on(post, on) == person)


def _unposted(desk: PaperDesk, people: Collection[str], on: date) -> tuple[PhoneBodyView, ...]:
    """Those of the people who hold no post."""
    lines: list[PhoneLineView] = []
    for identity in people:
        if _posts_of(desk, identity, on) or not desk.sight.one(r.Person, identity).values:
            continue
        name, native = desk.person(identity)
        lines.append(
            PhoneLineView(
                audience=desk.audience,
                name=name,
                native_name=native,
                contacts=contact_views(desk, [identity], _RUNG_UP),
                review_on=_review(desk, identity, on),
            )
        )
    lines.sort(key=lambda line: line.name.casefold())
    return (PhoneBodyView(audience=desk.audience, name="", lines=tuple(lines)),) if lines else ()
