"""Links between organisations and posts: made, many at once, checked, ended, removed."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import product

from nlc_desktop.domain.links import STRENGTHS, LinkDash, LinkTone
from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Link, LinkType, Organisation
from nlc_desktop.services.bodies import Recogniser, new_organisation
from nlc_desktop.services.checks import (
    DAY,
    FLAG,
    Given,
    Rules,
    choice,
    day_text,
    line,
    line_of,
    name_of,
    number,
    text,
    text_of,
)
from nlc_desktop.services.drafts import LinkDraft, LinkTypeDraft, OrganisationDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.nodes import End, end
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.folding import fold
from nlc_desktop.store.unit_of_work import UnitOfWork

_LINK: Rules = {
    "link_type": line(80),
    "strength": number(STRENGTHS[0], STRENGTHS[-1]),
    "said_by": line(),
    "since": DAY,
    "until": DAY,
    "checked_on": DAY,
    "note": text(2000),
}
_TYPE: Rules = {
    "name": line(80, required=True),
    "name_english": line(80),
    "reverse": line(80),
    "reverse_english": line(80),
    "directed": FLAG,
    "tone": choice(LinkTone),
    "dash": choice(LinkDash),
}


def add_links(
    office: OpenOffice, sources: Sequence[str], targets: Sequence[str], draft: LinkDraft
) -> Changes:
    """Links every source with every target in one step; links that are there are left alone.

    Raises:
        InputError: when nothing would be linked, or an end is no organisation or post.
    """
    with begin(office, tr_noop("Link organisations")) as work:
        ends = {node: end(work, node) for node in (*sources, *targets)}
        pairs = [(ends[one], ends[other]) for one, other in product(sources, targets)]
        return work.commit(record=_join(office, work, pairs, draft))


def link_all(
    office: OpenOffice,
    sources: Sequence[str],
    others: Sequence[str],
    draft: LinkDraft,
    *,
    names: Iterable[str] = (),
    backwards: bool = False,
) -> Changes:
    """Links every source with every other node and with organisations by name, in one step.

    A name is an organisation's, in either language, its short name or another it is found by.
    Names nobody has yet become new organisations, which a notice counts. ``backwards`` links
    from the others to the sources.
    """
    with begin(office, tr_noop("Link organisations")) as work:
        starts = [end(work, node) for node in sources]
        ends = [end(work, node) for node in others]
        named, made = _named(office, work, names)
        work.flush()
        pairs = product(starts, (*ends, *named))
        turned = ((other, one) if backwards else (one, other) for one, other in pairs)
        last = _join(office, work, turned, draft)
        if made:
            work.notice(tr("{n} organisations were new and are in the list now.", n=made))
        return work.commit(record=last)


def _named(office: OpenOffice, work: UnitOfWork, names: Iterable[str]) -> tuple[list[End], int]:
    """The organisations of these names, and how many of them are new."""
    known, found, made = _by_name(work), dict[str, End](), 0
    recogniser = Recogniser(office)
    for name in filter(None, map(str.strip, names)):
        record = known.get(fold(name))
        if record is None:
            record = known[fold(name)] = work.add(
                new_organisation(office, OrganisationDraft(name=name), recogniser)
            )
            made += 1
        found[record.id] = End(record.id, "", record.name)
    return list(found.values()), made


def _by_name(work: UnitOfWork) -> dict[str, Organisation]:
    """Organisations by each of their names, folded; where two share one, the older."""
    known: dict[str, Organisation] = {}
    for found in work.find(Organisation):
        for name in (
            found.name,
            found.name_english,
            found.short_name,
            *found.aliases.splitlines(),
        ):
            if name.strip():
                known.setdefault(fold(name), found)
    return known


def _join(
    office: OpenOffice, work: UnitOfWork, pairs: Iterable[tuple[End, End]], draft: LinkDraft
) -> str:
    """Adds the links that are not there; gives the id of the last one."""
    since, until = day_text(draft.since), day_text(draft.until)
    _check_order(since, until)
    last, there = "", 0
    for one, other in pairs:
        if one.node == other.node:
            continue
        if (known := _known(work, one, other, draft.type, since)) is not None:
            there, last = there + 1, known.id
            continue
        record = work.add(
            Link(
                from_organisation_id=one.organisation,
                from_post_id=one.post,
                to_organisation_id=other.organisation,
                to_post_id=other.post,
                link_type=draft.type,
                strength=_strength(draft.strength),
                said_by=line_of(draft.said_by),
                since=since,
                until=until,
                checked_on=day_text(draft.checked_on or office.today()),
                note=text_of(draft.note, limit=2000),
            )
        )
        work.flush()
        last = record.id
    if there:
        work.notice(tr("{n} links were there already.", n=there))
    if not last:
        raise InputError(tr("Nothing can be linked with itself. Choose another organisation."))
    return last


def _known(work: UnitOfWork, one: End, other: End, kind: str, since: str) -> Link | None:
    """The same link, not ended; a new beginning makes it another one."""
    return next(
        (
            link
            for link in work.find(
                Link,
                from_organisation_id=one.organisation,
                from_post_id=one.post,
                to_organisation_id=other.organisation,
                to_post_id=other.post,
                link_type=kind,
                until="",
            )
            if not since or link.since == since
        ),
        None,
    )


def _strength(value: int) -> int:
    taken = _LINK["strength"].take(value)
    assert isinstance(taken, int)
    return taken


def update_link(
    office: OpenOffice, link_id: str, *, turn: bool = False, **changes: Given
) -> Changes:
    """Changes some fields of a link in one step; ``turn`` turns it the other way round too."""

    def guard(_: UnitOfWork, link: Link) -> None:
        since = day_text(changes.get("since", link.since))
        _check_order(since, day_text(changes.get("until", link.until)))
        if turn:
            _turn(link)

    label = tr_noop("Change a link")
    return edit(office, Link, link_id, _LINK, changes, label=label, guard=guard, apart=turn)


def update_links(office: OpenOffice, link_ids: Sequence[str], **changes: Given) -> Changes:
    """Changes the same fields of several links in one step."""
    values = {name: _LINK[name].take(value) for name, value in changes.items()}
    with begin(office, tr_noop("Change links")) as work:
        for identity in link_ids:
            link = work.get(Link, identity)
            for name, value in values.items():
                setattr(link, name, value)
            _check_order(link.since, link.until)
        return work.commit(record=link_ids[-1] if link_ids else "")


def turn_link(office: OpenOffice, link_id: str) -> Changes:
    """Turns a link the other way round."""
    with begin(office, tr_noop("Turn a link round")) as work:
        _turn(work.get(Link, link_id))
        return work.commit(record=link_id)


def _turn(link: Link) -> None:
    start = (link.from_organisation_id, link.from_post_id)
    link.from_organisation_id, link.from_post_id = link.to_organisation_id, link.to_post_id
    link.to_organisation_id, link.to_post_id = start


def end_links(office: OpenOffice, link_ids: Sequence[str], until: date | None = None) -> Changes:
    """Ends links with their last day, today by default; they stay on maps of earlier days."""
    return update_links(office, link_ids, until=until or office.today())


def confirm_links(office: OpenOffice, link_ids: Sequence[str]) -> Changes:
    """Notes that links were checked today."""
    return update_links(office, link_ids, checked_on=office.today())


def remove_links(office: OpenOffice, link_ids: Sequence[str]) -> Changes:
    """Removes links written down by mistake."""
    with begin(office, tr_noop("Remove links")) as work:
        for identity in link_ids:
            work.delete(work.get(Link, identity))
        return work.commit()


def _check_order(since: str, until: str) -> None:
    if since and until and since > until:
        raise InputError(
            tr(
                "A link can't end on {until}, before it began on {since}. Correct one of the days.",
                until=until,
                since=since,
            )
        )


# -- types of link ------------------------------------------------------------------------


def add_link_type(office: OpenOffice, draft: LinkTypeDraft) -> Changes:
    """Adds a type of link of the office's own."""
    record = LinkType(
        name=name_of(draft.name, limit=80),
        name_english=line_of(draft.name_english, limit=80),
        reverse=line_of(draft.reverse, limit=80),
        reverse_english=line_of(draft.reverse_english, limit=80),
        directed=draft.directed,
        tone=draft.tone.value,
        dash=draft.dash.value,
    )
    with begin(office, tr_noop("Add the type of link {name}"), name=record.name) as work:
        return work.commit(record=work.add(record).id)


def update_link_type(office: OpenOffice, type_id: str, **changes: Given) -> Changes:
    """Changes some fields of a type of the office's own."""
    label = tr_noop("Change a type of link")
    return edit(office, LinkType, type_id, _TYPE, changes, label=label)


def remove_link_type(office: OpenOffice, type_id: str) -> Changes:
    """Removes a type of the office's own.

    Raises:
        InputError: while links are of this type.
    """

    def guard(work: UnitOfWork, record: LinkType) -> None:
        used = len(work.find(Link, link_type=record.id))
        if used:
            raise InputError(
                tr(
                    "{n} links are of the type “{name}”. Give them another type first.",
                    n=used,
                    name=record.name,
                )
            )

    return remove(office, LinkType, type_id, tr_noop("Remove a type of link"), guard=guard)
