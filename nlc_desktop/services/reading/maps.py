"""Reads for the Map room and for everything that tells of links."""

from collections.abc import Mapping
from datetime import date

from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.domain.maps import WHOLE_MAP, GoalRow, MapRow, ScoreRow, TowerRow
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.sheet_codes import map_code
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import maps as queries


def maps(office: OpenOffice) -> tuple[MapRow, ...]:
    """All maps; that of the whole city is always there and comes first."""
    return queries.maps(office.reader())


def map_of_code(office: OpenOffice, code: str) -> str:
    """The map whose Net-Map sheets bear a code; empty when there is none."""
    wanted = "".join(filter(str.isalnum, code)).upper()
    return next((row.id for row in maps(office) if map_code(row.id) == wanted), "")


def network(office: OpenOffice, map_id: str = WHOLE_MAP) -> Network:
    """The network of a map through all days; ``.on(day)`` is that of one."""
    return queries.network(office.reader(), map_id)


def link_types(office: OpenOffice) -> tuple[LinkType, ...]:
    """The types of link of the country pack, then the office's own."""
    pack = office.pack.link_types if office.pack is not None else ()
    return (*pack, *queries.own_link_types(office.reader()))


def links_of(office: OpenOffice, organisation: str) -> tuple[LinkRow, ...]:
    """Links an organisation or one of its posts is an end of, ended ones too."""
    return queries.links(office.reader(), organisation)


def goals(office: OpenOffice, map_id: str) -> tuple[GoalRow, ...]:
    """The goals of a map in their order."""
    return queries.goals(office.reader(), map_id)


def towers(office: OpenOffice, map_id: str) -> Mapping[str, TowerRow]:
    """Who said how much influence a node has, by node."""
    return queries.towers(office.reader(), map_id)


def scores(office: OpenOffice, on: date | None = None) -> Mapping[str, ScoreRow]:
    """The newest score of each organisation that has one, or the newest said by a day (F22)."""
    newest: dict[str, ScoreRow] = {}
    for row in queries.scores(office.reader()):
        if on is None or row.on is None or row.on <= on:
            newest.setdefault(row.organisation, row)
    return newest


def score_history(office: OpenOffice, organisation: str) -> tuple[ScoreRow, ...]:
    """All scores of an organisation, newest first."""
    return queries.scores(office.reader(), organisation)
