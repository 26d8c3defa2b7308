"""Gaps, coverage and first places of the example city, as the Map room asks for them."""

from nlc_desktop.domain.coverage import CoverageState
from nlc_desktop.domain.gaps import GapKind
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.services.arranging import arrange, first_places
from nlc_desktop.services.reading.coverage import coverage
from nlc_desktop.services.reading.gaps import gaps
from nlc_desktop.services.reading.maps import network
from nlc_desktop.services.reading.stakeholders import people
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
