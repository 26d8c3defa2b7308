"""Which organisations are the office's own: those a gap or a coverage calls "you".

Context: a workspace keeps the office's letterhead and, apart from it, organisations; nothing says
which of them the office is. Decision: the organisation that has the office's name is its own. For
a council, its departments are too: bodies of the sector *City council* that name it, or that name
no other council. Consequence: two councils on one map are told apart, and nothing new has to be
kept or filled in; where no organisation has the office's name, all bodies of the sector are taken.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.recognising import recognised
from nlc_desktop.domain.stakeholders import OrganisationKind, Sector
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.folding import fold
from nlc_desktop.store.queries.body_names import BodyNames, body_names
from nlc_desktop.store.queries.office import profile


@dataclass(frozen=True)
class _Named:
    """An organisation with its names folded, without others it is looked for by.

    Those are no part of its departments' names.
    """

    id: str
    name: str
    names: frozenset[str]

    def carries(self, names: Iterable[str]) -> bool:
        """Whether one of these names stands in one of its own."""
        mine = [f" {name} " for name in self.names]
        return any(f" {name} " in one for name in names for one in mine)


def own_bodies(office: OpenOffice) -> frozenset[str] | None:
    """Ids of the office's own organisations; nothing when none of them has the office's name."""
    own = profile(office.reader())
    if own is None:
        return None
    asked = {_plain(name) for name in (own.name, own.name_second)} - {""}
    rows = body_names(office.reader())
    seats = [row for row in rows if any(_plain(name) in asked for name in _all(row))]
    if not seats:
        return None
    sectors = {seat.sector for seat in seats}
    bodies = [_named(row) for row in rows if row.sector in sectors]
    called = [own.name, own.name_second, *(name for seat in seats for name in _proper(seat))]
    ours = _folded(called)
    found = {seat.id for seat in seats} | {body.id for body in bodies if body.carries(ours)}
    if Sector.CITY_COUNCIL.value in sectors:
        council = {row.id for row in rows if row.sector == Sector.CITY_COUNCIL.value}
        left = [body for body in bodies if body.id in council - found]
        found |= _departments(left, office.pack)
    return frozenset(found)


def _departments(bodies: list[_Named], pack: CountryPack | None) -> set[str]:
    """Bodies of the sector *City council* that are no other council, nor name one."""
    councils = [body for body in bodies if _is_council(body, pack)]
    theirs = frozenset[str]().union(*(council.names for council in councils))
    return {body.id for body in bodies if not body.carries(theirs)}


def _is_council(body: _Named, pack: CountryPack | None) -> bool:
    if pack is None:
        return False
    return recognised(body.name, pack.rules).kind is OrganisationKind.COUNCIL


def _named(row: BodyNames) -> _Named:
    return _Named(row.id, row.name, _folded(_proper(row)))


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(fold, names)))


def _proper(row: BodyNames) -> tuple[str, ...]:
    return (row.name, row.name_english, row.short_name)


def _all(row: BodyNames) -> tuple[str, ...]:
    return (*_proper(row), *row.aliases)


def _plain(name: str) -> str:
    """A name to compare with many: quicker than folding, and names of offices are typed alike."""
    return " ".join(name.casefold().split())
