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
    """An organisation with its names folded."""

    id: str
    name: str
    sector: str
    names: frozenset[str]
    """Its names proper; other names it is looked for by are no part of its departments' names."""
    others: frozenset[str]

    def carries(self, names: Iterable[str]) -> bool:
        """Whether one of these names stands in one of its own."""
        mine = [f" {name} " for name in self.names]
        return any(f" {name} " in one for name in names for one in mine)


def own_bodies(office: OpenOffice) -> frozenset[str] | None:
    """Ids of the office's own organisations; nothing when none of them has the office's name."""
    own = profile(office.reader())
    asked = _folded((own.name, own.name_second)) if own is not None else frozenset[str]()
    bodies = [_named(row) for row in body_names(office.reader())]
    seats = [body for body in bodies if asked & (body.names | body.others)]
    if not seats:
        return None
    ours = asked.union(*(seat.names for seat in seats))
    sectors = {seat.sector for seat in seats}
    named = {body.id for body in bodies if body.sector in sectors and body.carries(ours)}
    found = named | {seat.id for seat in seats}
    if Sector.CITY_COUNCIL.value in sectors:
        found |= _departments([body for body in bodies if body.id not in found], office.pack)
    return frozenset(found)


def _departments(bodies: list[_Named], pack: CountryPack | None) -> set[str]:
    """Bodies of the sector *City council* that are no other council, nor name one."""
    bodies = [body for body in bodies if body.sector == Sector.CITY_COUNCIL.value]
    councils = [body for body in bodies if _is_council(body, pack)]
    theirs = frozenset[str]().union(*(council.names for council in councils))
    return {body.id for body in bodies if not body.carries(theirs)}


def _is_council(body: _Named, pack: CountryPack | None) -> bool:
    if pack is None:
        return False
    return recognised(body.name, pack.rules).kind is OrganisationKind.COUNCIL


def _named(row: BodyNames) -> _Named:
    names = _folded((row.name, row.name_english, row.short_name))
    return _Named(row.id, row.name, row.sector, names, _folded(row.aliases))


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(fold, names)))
