"""Who is missing from the map, by sector and level, and the balance of who is there."""

import pytest

from nlc_desktop.domain.coverage import CoverageState, balance, map_coverage
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.packs.reader import pack_folder, read_pack
from tests.towns import node, town


@pytest.fixture(scope="module")
def checklist():
    return read_pack(pack_folder("my")).checklist


COUNCIL = node("MBDK", Sector.CITY_COUNCIL)
POLICE = node("IPD", Sector.POLICE)
OFFICER = node("Pegawai", Sector.POLICE, organisation="IPD")
BUKIT_AMAN = node("PDRM", Sector.POLICE, Level.NATIONAL)
WOMEN = node("Wanita", Sector.WOMEN, Level.COMMUNITY)
RELIGIOUS = node("JAIS", Sector.FAITH, Level.STATE)


def cell(view, sector: Sector, level: Level):
    line = next(line for line in view.lines if line.sector is sector)
    return next(cell for cell in line.cells if cell.level is level)


def test_present_missing_and_not_needed(checklist):
    view = map_coverage(town([COUNCIL, POLICE, OFFICER, BUKIT_AMAN, RELIGIOUS]), checklist)
    assert cell(view, Sector.POLICE, Level.CITY).nodes == ("IPD",)
    assert cell(view, Sector.POLICE, Level.CITY).state is CoverageState.PRESENT
    assert cell(view, Sector.POLICE, Level.NATIONAL).state is CoverageState.PRESENT
    assert cell(view, Sector.POLICE, Level.STATE).state is CoverageState.NOT_NEEDED
    assert cell(view, Sector.FAITH, Level.STATE).state is CoverageState.PRESENT
    assert cell(view, Sector.FAITH, Level.COMMUNITY).state is CoverageState.MISSING
    assert (Sector.FAITH, Level.COMMUNITY) in view.missing
    assert (Sector.POLICE, Level.CITY) not in view.missing
    assert len(view.missing) == view.wanted - 3
    assert next(line for line in view.lines if line.sector is Sector.POLICE).nodes == (
        "PDRM",
        "IPD",
    )


def test_a_link_of_a_post_makes_its_organisation_linked(checklist):
    nodes = [COUNCIL, POLICE, OFFICER, WOMEN]
    view = map_coverage(town(nodes, ["MBDK-Pegawai"]), checklist)
    assert cell(view, Sector.POLICE, Level.CITY).linked == ("IPD",)
    assert cell(view, Sector.WOMEN, Level.COMMUNITY).linked == ()
    assert cell(view, Sector.WOMEN, Level.COMMUNITY).state is CoverageState.PRESENT
    assert cell(view, Sector.CITY_COUNCIL, Level.CITY).linked == ("MBDK",)


def test_balance_of_the_map_and_of_who_is_linked(checklist):
    security = [POLICE, BUKIT_AMAN]
    alone = map_coverage(town([COUNCIL, *security]), checklist)
    assert alone.sentences() == (
        "Nobody from outside government is on the map.",
        "More than half of the organisations on the map are from security.",
    )
    more = [COUNCIL, *security, WOMEN, RELIGIOUS]
    linked = map_coverage(town(more, ["MBDK-IPD", "PDRM-MBDK"]), checklist)
    assert (linked.balance.total, linked.balance.security, linked.balance.outside) == (5, 2, 2)
    assert (linked.linked_balance.total, linked.linked_balance.security) == (2, 2)
    assert linked.sentences() == (
        "Nobody from outside government is linked to you.",
        "More than half of the organisations linked to you are from security.",
    )
    fine = map_coverage(town(more, ["MBDK-IPD", "MBDK-Wanita"]), checklist)
    assert fine.sentences() == ()


def test_half_is_not_more_than_half():
    assert not balance([Sector.POLICE, Sector.WOMEN]).too_much_security
    assert balance([Sector.POLICE, Sector.SECURITY, Sector.WOMEN]).too_much_security
    assert not balance([]).too_much_security
    assert not balance([]).no_civil_society
    assert balance([Sector.HEALTH]).no_civil_society


def test_without_a_council_or_a_checklist():
    view = map_coverage(town([WOMEN, POLICE], ["Wanita-IPD"]), ())
    assert not view.has_council
    assert (view.missing, view.wanted) == ((), 0)
    assert view.linked_balance.total == 0
    assert map_coverage(Network(), ()).sentences() == ()


def test_linked_to_the_offices_own_bodies_where_they_are_known():
    other = node("MBSA", Sector.CITY_COUNCIL)
    network = town([COUNCIL, other, WOMEN], ["MBSA-Wanita"])
    linked = cell(map_coverage(network, ()), Sector.WOMEN, Level.COMMUNITY).linked
    assert linked == ("Wanita",)
    own = map_coverage(network, (), {"MBDK"})
    assert cell(own, Sector.WOMEN, Level.COMMUNITY).linked == ()
    assert not map_coverage(network, (), {"gone"}).has_council
