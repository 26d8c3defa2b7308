"""Ready mechanisms of a country and the members the law wants in them.

The Philippine audit of a Peace and Order Council gives no points for an order that leaves out
one of the members of EO 773 (domain.md 2.3); so the program says who is missing, by name.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from nlc_desktop.domain.mechanisms import Cadence, MechanismKind
from nlc_desktop.domain.places import Confidence, Names, Place


@dataclass(frozen=True, slots=True)
class MandatorySeat:
    """A seat the rule names; it is filled by any of the posts, or anybody from the bodies."""

    key: str
    names: Names
    """Who is meant, e.g. "City Prosecutor"."""
    source: str
    rule: str = ""
    """The paragraph that names it, e.g. "s.1(d)"."""
    posts: tuple[str, ...] = ()
    """Keys of posts of the pack, the usual one first."""
    organisations: tuple[str, ...] = ()
    """Keys of bodies of the pack any post of which fills the seat."""
    where_present: bool = False
    """Only where the agency has an office in the city ("wherever applicable")."""
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True, slots=True)
class ReadyMechanism:
    """A committee the country's law or practice knows, ready to be set up."""

    key: str
    names: Names
    """Its public name."""
    kind: MechanismKind
    cadence: Cadence
    legal_basis: Names
    source: str
    rule: str = ""
    """The rule that names the members, in short: "EO 773 s.2009"."""
    series: str = ""
    """How its meetings are numbered; empty as is usual in the country."""
    seats: tuple[MandatorySeat, ...] = ()
    """Who has to be a member; empty where no rule says."""
    confidence: Confidence = Confidence.SURE

    def at(self, place: Place) -> "ReadyMechanism":
        """The mechanism with the names of one place filled in."""
        seats = tuple(replace(seat, names=seat.names.at(place)) for seat in self.seats)
        return replace(self, names=self.names.at(place), seats=seats)


@dataclass(frozen=True, slots=True)
class Seated:
    """A member a mechanism has, as far as it is known where the post comes from."""

    post_key: str = ""
    """Key of the post in the country pack; empty for one typed by hand."""
    organisation_key: str = ""
    title: str = ""
    title_english: str = ""


@dataclass(frozen=True, slots=True)
class MissingMember:
    """A seat of the rule that nobody has."""

    seat: MandatorySeat
    name: str
    """Who is missing, in the language asked for."""

    @property
    def certain(self) -> bool:
        """Whether the rule names it beyond doubt, wherever the city is; else it is looked at."""
        return not self.seat.where_present and self.seat.confidence is Confidence.SURE


def unfilled(
    seats: Iterable[MandatorySeat], members: Iterable[Seated]
) -> tuple[MandatorySeat, ...]:
    """The seats nobody has, in the order of the rule.

    One member fills one seat: three representatives of the private sector are three people.
    A post typed by hand fills the seat whose name it bears.
    """
    left, waiting = list(members), list(seats)
    for fills in (_by_post, _by_title, _by_body):
        for seat in tuple(waiting):
            found = next((member for member in left if fills(seat, member)), None)
            if found is not None:
                left.remove(found)
                waiting.remove(seat)
    return tuple(waiting)


def _by_post(seat: MandatorySeat, member: Seated) -> bool:
    return bool(member.post_key) and member.post_key in seat.posts


def _by_body(seat: MandatorySeat, member: Seated) -> bool:
    return bool(member.organisation_key) and member.organisation_key in seat.organisations


def _by_title(seat: MandatorySeat, member: Seated) -> bool:
    named = {name.casefold() for name in seat.names.all}
    titles = {member.title.strip().casefold(), member.title_english.strip().casefold()}
    return not member.post_key and bool(named & titles)
