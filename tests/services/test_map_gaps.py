"""Gaps, coverage and first places of the example city, as the Map room asks for them."""

from collections.abc import Collection

from nlc_desktop.domain.coverage import CoverageState
from nlc_desktop.domain.gaps import GapKind
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.services import office as offices
from nlc_desktop.services.arranging import arrange, first_places
from nlc_desktop.services.reading.coverage import coverage
from nlc_desktop.services.reading.gaps import gaps
from nlc_desktop.services.reading.maps import network
from nlc_desktop.services.reading.own_body import own_bodies
from nlc_desktop.services.reading.stakeholders import organisations, people
from nlc_desktop.services.session import OpenOffice
from tests import factories
from tests.towns import too_near


def test_the_example_city_has_gaps_and_names_nobody(example_office):
    whole, today = network(example_office), example_office.today()
    found = gaps(example_office, whole, None, today)
    said = [gap.say() for gap in found]
    assert "No women’s organisation is linked to any security body." in said
    assert GapKind.ENDED in {gap.kind for gap in found}
    names = [person.name for person in people(example_office)]
    assert not [name for name in names if any(name in sentence for sentence in said)]
    assert all(set(gap.nodes) <= set(whole.by_id) for gap in found)


def test_links_of_other_types_do_not_count(example_office):
    whole, today = network(example_office), example_office.today()
    trains = gaps(example_office, whole, ["trains"], today)
    nobody = [gap for gap in trains if gap.kind is GapKind.NOBODY]
    assert nobody
    linked = {
        end for one in whole.links if one.type == "trains" for end in (one.source, one.target)
    }
    assert not linked & set(nobody[0].nodes)


def test_the_sectors_of_the_checklist_come_from_the_pack(example_office):
    today = example_office.today()
    whole = network(example_office)
    kept = [node.id for node in whole.nodes if node.sector is not Sector.HEALTH]
    without = whole.only(kept)
    said = [gap.say() for gap in gaps(example_office, without, (), today)]
    assert any(sentence.startswith("No contact with any health body") for sentence in said)
    view = coverage(example_office, without.on(today))
    assert (Sector.HEALTH, Level.CITY) in view.missing
    line = next(line for line in view.lines if line.sector is Sector.HEALTH)
    assert line.entry is not None
    assert line.cells[0].state is CoverageState.NOT_NEEDED


def test_arranging_and_first_places(example_office):
    whole = network(example_office)
    assert too_near(list(arrange(example_office, whole).values()), 130, 76) == []
    bare = Network(tuple(node for node in whole.moved(first_places(whole)).nodes), whole.links)
    assert all(node.place is not None for node in bare.nodes)


# -- which organisation is the office's own ------------------------------------------------


def named(office: OpenOffice, own: Collection[str] | None) -> set[str]:
    return {row.short_name or row.name for row in organisations(office) if row.id in (own or ())}


def test_you_are_the_organisation_with_the_offices_name_and_its_departments(office):
    """The office of the tests is that of Klang, MBDK for short."""
    factories.organisation(office, "Majlis Bandaraya  Diraja KLANG", short_name="MBDK")
    factories.organisation(office, "Bahagian Undang-undang", sector=Sector.CITY_COUNCIL)
    factories.organisation(office, "Unit Taman, MBDK", sector=Sector.CITY_COUNCIL)
    factories.organisation(office, "Kesatuan Pekerja MBDK", sector=Sector.BUSINESS)
    shah_alam = "Majlis Bandaraya Shah Alam"
    factories.organisation(office, shah_alam, short_name="MBSA")
    factories.organisation(office, "Jabatan Lesen, MBSA", sector=Sector.CITY_COUNCIL)
    factories.organisation(office, f"Unit Kaunseling, {shah_alam}", sector=Sector.CITY_COUNCIL)
    found = named(office, own_bodies(office))
    assert found == {"MBDK", "Bahagian Undang-undang", "Unit Taman, MBDK"}


def test_the_second_name_and_other_names_are_the_offices_too(office):
    royal = factories.organisation(office, "MPK", aliases=("Klang Royal City Council",))
    assert own_bodies(office) == {royal}


def test_an_office_that_is_no_council_is_its_own_organisation_alone(office):
    offices.update_office(office, name="Sekretariat Perpaduan Negeri", name_second="")
    own = factories.organisation(office, "Sekretariat Perpaduan Negeri", sector=Sector.UNITY)
    factories.organisation(office, "Pejabat Perpaduan Daerah", sector=Sector.UNITY)
    factories.organisation(office, "Majlis Bandaraya Diraja Klang")
    assert own_bodies(office) == {own}


def test_without_an_organisation_of_that_name_every_council_is_you(office):
    one = factories.organisation(office, "Majlis Bandaraya Shah Alam")
    factories.organisation(office, "Masjid Al-Falah", sector=Sector.FAITH)
    assert own_bodies(office) is None
    view = coverage(office, network(office))
    assert view.has_council
    line = next(line for line in view.lines if line.sector is Sector.CITY_COUNCIL)
    assert line.cells[list(Level).index(Level.CITY)].linked == (one,)


def test_a_neighbouring_council_is_not_you(office):
    own = factories.organisation(office, "Majlis Bandaraya Diraja Klang", short_name="MBDK")
    other = factories.organisation(office, "Majlis Bandaraya Shah Alam", short_name="MBSA")
    women = factories.organisation(office, "Kelab Wanita Teratai", sector=Sector.WOMEN)
    factories.link(office, own, other)
    factories.link(office, other, women)
    found = gaps(office, network(office), None, office.today())
    said = [gap.say() for gap in found]
    assert "Your only way to any women’s organisation goes through MBSA." in said
    view = coverage(office, network(office))
    line = next(line for line in view.lines if line.sector is Sector.WOMEN)
    assert (line.nodes, [cell.linked for cell in line.cells if cell.nodes]) == ((women,), [()])
