"""What is missing on the map, said in sentences a mayor can use (F18, N11).

Never a person's name, nothing about attitude: organisations, posts and the links between them.
"You" is the city council with its departments: the bodies of the sector *City council*.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from nlc_desktop.domain.network import Network, Node
from nlc_desktop.domain.stakeholders import Sector
from nlc_desktop.i18n import tr, tr_noop

MOST_GAPS = 12
"""More sentences than that nobody reads."""


class GapKind(StrEnum):
    """What a sentence points out, in the order of their use."""

    ONLY_WAY_FROM_YOU = "only-way-from-you"
    NO_LINK = "no-link"
    NO_CONTACT = "no-contact"
    ONLY_WAY = "only-way"
    NOBODY_BUT_YOU = "nobody-but-you"
    ONLY_WAY_TO = "only-way-to"
    NOBODY = "nobody"
    ENDED = "ended"
    STALE = "stale"


class Group(StrEnum):
    """Bodies or posts that a sentence speaks of: a sector each, and some that cut across."""

    CITY_COUNCIL = "city-council"
    DISTRICT = "district"
    UNITY = "unity"
    TRAINING = "training"
    POLICE = "police"
    SECURITY = "security"
    EDUCATION = "education"
    SOCIAL = "social"
    REINTEGRATION = "reintegration"
    FAITH = "faith"
    NEIGHBOURHOOD = "neighbourhood"
    WOMEN = "women"
    YOUTH = "youth"
    ACADEMIA = "academia"
    BUSINESS = "business"
    HEALTH = "health"
    ANY_SECURITY = "any-security"
    """The police and the other security bodies together."""
    SCHOOL_LIAISON = "school-liaison"
    """School liaison officers of the police, whether drawn as posts or as a body."""

    @classmethod
    def of(cls, sector: Sector) -> "Group":
        """The group of a sector's bodies."""
        return cls(sector.value)

    def holds(self, node: Node) -> bool:
        """Whether a node is of the group."""
        if self is Group.ANY_SECURITY:
            return node.sector.is_security
        if self is Group.SCHOOL_LIAISON:
            return speaks_of_school_liaison(f"{node.name}\n{node.name_english}")
        return node.sector.value == self.value

    def among(self, network: Network) -> frozenset[str]:
        """Its nodes on a map."""
        return frozenset(node.id for node in network.nodes if self.holds(node))


_SCHOOL_LIAISON = ("school liaison", "perhubungan sekolah")


def speaks_of_school_liaison(names: str) -> bool:
    """Whether a post or a body is called after school liaison, in Malay or in English."""
    folded = names.casefold()
    return any(words in folded for words in _SCHOOL_LIAISON)


PAIRS: Sequence[tuple[Group, Group]] = (
    (Group.WOMEN, Group.ANY_SECURITY),
    (Group.YOUTH, Group.SCHOOL_LIAISON),
    (Group.YOUTH, Group.ANY_SECURITY),
    (Group.NEIGHBOURHOOD, Group.POLICE),
    (Group.FAITH, Group.ANY_SECURITY),
    (Group.EDUCATION, Group.SCHOOL_LIAISON),
    (Group.YOUTH, Group.EDUCATION),
    (Group.FAITH, Group.UNITY),
    (Group.WOMEN, Group.SOCIAL),
    (Group.REINTEGRATION, Group.BUSINESS),
    (Group.REINTEGRATION, Group.SOCIAL),
    (Group.NEIGHBOURHOOD, Group.UNITY),
    (Group.ACADEMIA, Group.TRAINING),
    (Group.HEALTH, Group.SOCIAL),
)
"""Who should know whom, the pairs that matter most to prevention first (domain.md 1.2, 1.3)."""

TARGETS: Sequence[Group] = (
    Group.SCHOOL_LIAISON,
    Group.POLICE,
    Group.WOMEN,
    Group.YOUTH,
    Group.FAITH,
    Group.NEIGHBOURHOOD,
    Group.EDUCATION,
    Group.UNITY,
    Group.SOCIAL,
    Group.HEALTH,
    Group.REINTEGRATION,
    Group.TRAINING,
    Group.ACADEMIA,
    Group.BUSINESS,
    Group.SECURITY,
    Group.DISTRICT,
)
"""Whom a way should not hang on one body for, the most needed first."""

_ONE = {
    Group.CITY_COUNCIL: tr_noop("city council department", "inside a sentence"),
    Group.DISTRICT: tr_noop("district or state office", "inside a sentence"),
    Group.UNITY: tr_noop("unity office", "inside a sentence"),
    Group.TRAINING: tr_noop("training centre", "inside a sentence"),
    Group.POLICE: tr_noop("police body", "inside a sentence"),
    Group.SECURITY: tr_noop("security office", "inside a sentence"),
    Group.EDUCATION: tr_noop("education body", "inside a sentence"),
    Group.SOCIAL: tr_noop("social service", "inside a sentence"),
    Group.REINTEGRATION: tr_noop("prison or parole office", "inside a sentence"),
    Group.FAITH: tr_noop("faith body", "inside a sentence"),
    Group.NEIGHBOURHOOD: tr_noop("neighbourhood group", "inside a sentence"),
    Group.WOMEN: tr_noop("women’s organisation", "inside a sentence"),
    Group.YOUTH: tr_noop("youth organisation", "inside a sentence"),
    Group.ACADEMIA: tr_noop("university", "inside a sentence"),
    Group.BUSINESS: tr_noop("business body", "inside a sentence"),
    Group.HEALTH: tr_noop("health body", "inside a sentence"),
    Group.ANY_SECURITY: tr_noop("security body", "inside a sentence"),
    Group.SCHOOL_LIAISON: tr_noop("school liaison officer", "inside a sentence"),
}
_ANY = {
    Group.CITY_COUNCIL: tr_noop("any city council department", "inside a sentence"),
    Group.DISTRICT: tr_noop("any district or state office", "inside a sentence"),
    Group.UNITY: tr_noop("any unity office", "inside a sentence"),
    Group.TRAINING: tr_noop("any training centre", "inside a sentence"),
    Group.POLICE: tr_noop("any police body", "inside a sentence"),
    Group.SECURITY: tr_noop("any security office", "inside a sentence"),
    Group.EDUCATION: tr_noop("any education body", "inside a sentence"),
    Group.SOCIAL: tr_noop("any social service", "inside a sentence"),
    Group.REINTEGRATION: tr_noop("any prison or parole office", "inside a sentence"),
    Group.FAITH: tr_noop("any faith body", "inside a sentence"),
    Group.NEIGHBOURHOOD: tr_noop("any neighbourhood group", "inside a sentence"),
    Group.WOMEN: tr_noop("any women’s organisation", "inside a sentence"),
    Group.YOUTH: tr_noop("any youth organisation", "inside a sentence"),
    Group.ACADEMIA: tr_noop("any university", "inside a sentence"),
    Group.BUSINESS: tr_noop("any business body", "inside a sentence"),
    Group.HEALTH: tr_noop("any health body", "inside a sentence"),
    Group.ANY_SECURITY: tr_noop("any security body", "inside a sentence"),
    Group.SCHOOL_LIAISON: tr_noop("any school liaison officer", "inside a sentence"),
}


def one_of(group: Group) -> str:
    """One of the group as it stands after "no": "women’s organisation"."""
    return tr(_ONE[group], "inside a sentence")


def any_of(group: Group) -> str:
    """Whichever of the group: "any women’s organisation"."""
    return tr(_ANY[group], "inside a sentence")


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing, with what to look at."""

    kind: GapKind
    names: tuple[str, ...] = ()
    """Labels of the bodies named in the sentence, in its order."""
    groups: tuple[Group, ...] = ()
    count: int = 1
    """How many bodies or links it speaks of."""
    nodes: tuple[str, ...] = ()
    """Ids of what *Show* focuses on; empty when what is missing is not on the map."""
    links: tuple[str, ...] = ()
    """Ids of the links meant; ended ones among them are not on the day's map."""

    def say(self) -> str:
        """The whole sentence in the language of the screen."""
        return _SAYINGS[self.kind](self)


def _only_way_from_you(gap: Gap) -> str:
    return tr(
        "Your only way to {any_target} goes through {through}.",
        any_target=any_of(gap.groups[0]),
        through=gap.names[0],
    )


def _no_link(gap: Gap) -> str:
    if gap.names:
        return tr(
            "No link between {body} and {any_target}.",
            body=gap.names[0],
            any_target=any_of(gap.groups[1]),
        )
    return tr(
        "No {body} is linked to {any_target}.",
        body=one_of(gap.groups[0]),
        any_target=any_of(gap.groups[1]),
    )


def _no_contact(gap: Gap) -> str:
    first, *others = [any_of(group) for group in gap.groups]
    if not others:
        return tr("No contact with {first}.", first=first)
    if len(others) == 1:
        return tr("No contact with {first} or {second}.", first=first, second=others[0])
    if len(others) == 2:
        return tr(
            "No contact with {first}, {second} or {third}.",
            first=first,
            second=others[0],
            third=others[1],
        )
    return tr(
        "No contact with {first}, {second} or {n} other sectors of the checklist.",
        n=len(others) - 1,
        first=first,
        second=others[0],
    )


def _only_way(gap: Gap) -> str:
    target = any_of(gap.groups[0])
    if gap.count == 1:
        return tr(
            "The only way from {body} to {any_target} goes through {through}.",
            body=gap.names[0],
            any_target=target,
            through=gap.names[1],
        )
    return tr(
        "The only way from {n} organisations to {any_target} goes through {through}.",
        n=gap.count,
        any_target=target,
        through=gap.names[0],
    )


def _nobody_but_you(gap: Gap) -> str:
    if gap.count == 1:
        return tr("{body} reaches nobody but you.", body=gap.names[0])
    return tr("{n} organisations reach nobody but you.", n=gap.count)


def _only_way_to(gap: Gap) -> str:
    if gap.count == 1:
        return tr("The only way to {body} is {through}.", body=gap.names[0], through=gap.names[1])
    return tr("The only way to {n} organisations is {through}.", n=gap.count, through=gap.names[0])


def _nobody(gap: Gap) -> str:
    if gap.count == 1:
        return tr("{body} is linked to nobody.", body=gap.names[0])
    return tr("{n} organisations are linked to nobody.", n=gap.count)


def _ended(gap: Gap) -> str:
    if gap.count == 1:
        return tr(
            "The link between {one} and {other} ended and nothing took its place.",
            one=gap.names[0],
            other=gap.names[1],
        )
    return tr("{n} links ended and nothing took their place.", n=gap.count)


def _stale(gap: Gap) -> str:
    if gap.count == 1:
        return tr(
            "The link between {one} and {other} was last checked over a year ago.",
            one=gap.names[0],
            other=gap.names[1],
        )
    return tr("{n} links were last checked over a year ago.", n=gap.count)


_SAYINGS = {
    GapKind.ONLY_WAY_FROM_YOU: _only_way_from_you,
    GapKind.NO_LINK: _no_link,
    GapKind.NO_CONTACT: _no_contact,
    GapKind.ONLY_WAY: _only_way,
    GapKind.NOBODY_BUT_YOU: _nobody_but_you,
    GapKind.ONLY_WAY_TO: _only_way_to,
    GapKind.NOBODY: _nobody,
    GapKind.ENDED: _ended,
    GapKind.STALE: _stale,
}
