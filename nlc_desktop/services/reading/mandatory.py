"""Who is missing among the members the law wants in a mechanism (EO 773, domain.md 2.3)."""

from nlc_desktop.domain.mandatory import MissingMember, ReadyMechanism, unfilled
from nlc_desktop.domain.papers import Language
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading.places import own_place
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import mechanisms as queries


def missing_members(
    office: OpenOffice, mechanism_id: str, *, language: Language | None = None
) -> tuple[MissingMember, ...]:
    """The seats of the rule nobody has, in its order; nothing where no rule says who must sit.

    Names are in ``language``, or else in the usual one of the country's papers.
    """
    ready = ready_mechanism(office, mechanism_id)
    if ready is None:
        return ()
    spoken = language or office.own_language
    seats = unfilled(ready.seats, queries.seated(office.reader(), mechanism_id))
    return tuple(MissingMember(seat, seat.names.spoken(spoken)) for seat in seats)


def ready_mechanism(office: OpenOffice, mechanism_id: str) -> ReadyMechanism | None:
    """The ready mechanism of the country that a mechanism is, named for the office's place."""
    place = own_place(office)
    if office.pack is None or place is None or not mechanism_id:
        return None
    key = queries.pack_key(office.reader(), mechanism_id)
    found = {entry.key: entry for entry in office.pack.mechanisms}.get(key)
    return found.at(place) if found else None


def rule_of(office: OpenOffice, mechanism_id: str) -> str:
    """The rule that names the members, in short; empty where there is none."""
    ready = ready_mechanism(office, mechanism_id)
    return ready.rule if ready else ""


def missing_sentence(office: OpenOffice, mechanism_id: str) -> str:
    """Who is missing in one sentence; empty when everybody the law wants is a member."""
    missing = missing_members(office, mechanism_id)
    if not missing:
        return ""
    return tr(
        "Of the members of {rule}, nobody sits for: {names}.",
        rule=rule_of(office, mechanism_id),
        names="; ".join(one.name for one in missing),
    )
