"""Gap sentences of cities made by hand: what is said, in which order, and what Show shows."""

from dataclasses import replace
from datetime import date

import pytest

from nlc_desktop import i18n
from nlc_desktop.domain.gaps import MOST_GAPS, Gap, GapKind, Group, any_of, one_of
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.network.missing import missing
from tests.towns import link, node, town

DAY = date(2026, 11, 23)

COUNCIL = node("MBDK", Sector.CITY_COUNCIL)
POLICE = node("District police", Sector.POLICE)
SCHOOLS = node("District Education Office", Sector.EDUCATION)
YOUTH = node("Youth Council", Sector.YOUTH, Level.COMMUNITY)
WOMEN = node("Women’s Association", Sector.WOMEN, Level.COMMUNITY)
FAITH = node("Interfaith Committee", Sector.FAITH, Level.COMMUNITY)
ZONE_1, ZONE_2, ZONE_3 = (
    node(f"RT {name}", Sector.NEIGHBOURHOOD, Level.COMMUNITY) for name in ("Bayu", "Indah", "Sri")
)
LIAISON = node("Pegawai Perhubungan Sekolah", Sector.POLICE, organisation="District police")


def said(network: Network, *wanted: Sector, day: date = DAY, **known: bool) -> list[str]:
    return [gap.say() for gap in missing(network, day, wanted, **known)]


def gap(network: Network, kind: GapKind, *wanted: Sector) -> Gap:
    return next(one for one in missing(network, DAY, wanted) if one.kind is kind)


def test_an_empty_map_lacks_nothing():
    assert said(Network(), *Sector) == []


def test_the_councils_only_way_to_a_sector():
    network = town(
        [COUNCIL, SCHOOLS, YOUTH, POLICE],
        ["MBDK-District Education Office", "District Education Office-Youth Council",
         "MBDK-District police", "District police-District Education Office"],
    )  # fmt: skip
    found = missing(network, DAY)
    assert found[0].say() == (
        "Your only way to any youth organisation goes through District Education Office."
    )
    assert set(found[0].nodes) == {"MBDK", "District Education Office", "Youth Council"}
    assert "The only way to Youth Council is District Education Office." not in said(network)


def test_no_way_hangs_on_one_body_when_there_are_two():
    network = town(
        [COUNCIL, SCHOOLS, YOUTH, POLICE],
        ["MBDK-District Education Office", "District Education Office-Youth Council",
         "MBDK-District police", "District police-Youth Council"],
    )  # fmt: skip
    assert not [one for one in said(network) if "only way" in one]


def test_groups_that_do_not_know_each_other():
    other = node("Wanita Bandar", Sector.WOMEN)
    army = node("MKN", Sector.SECURITY, Level.STATE)
    nodes = [COUNCIL, POLICE, army, WOMEN, other]
    pairs = ["MBDK-District police", "MBDK-Women’s Association", "MBDK-Wanita Bandar", "MBDK-MKN"]
    sentence = "No women’s organisation is linked to any security body."
    assert sentence in said(town(nodes, pairs))
    shown = set(gap(town(nodes, pairs), GapKind.NO_LINK).nodes)
    assert shown == {"Women’s Association", "Wanita Bandar", "District police", "MKN"}
    assert sentence not in said(town(nodes, [*pairs, "MKN-Wanita Bandar"]))
    assert sentence not in said(town([COUNCIL, WOMEN], ["MBDK-Women’s Association"]))


def test_one_body_is_named():
    network = town([COUNCIL, POLICE, WOMEN], ["MBDK-District police", "MBDK-Women’s Association"])
    assert "No link between Women’s Association and any security body." in said(network)


def test_the_youth_office_and_school_liaison_officers():
    office = node("City youth office", Sector.YOUTH)
    nodes = [COUNCIL, office, POLICE, LIAISON]
    pairs = ["MBDK-City youth office", "MBDK-District police", "City youth office-District police"]
    sentence = "No link between City youth office and any school liaison officer."
    assert sentence in said(town(nodes, pairs))
    way = (
        "The only way from City youth office to any school liaison officer goes through "
        "District police."
    )
    assert way in said(town(nodes[1:], pairs[2:]))
    linked = town(nodes, [*pairs, "City youth office-Pegawai Perhubungan Sekolah"])
    assert not [one for one in said(linked) if "school liaison" in one and "youth" in one]


def test_school_liaison_officers_who_are_not_on_the_map():
    network = town([COUNCIL, YOUTH, SCHOOLS], ["MBDK-Youth Council", "Youth Council-"
                   "District Education Office"])  # fmt: skip
    sentence = "No link between Youth Council and any school liaison officer."
    assert sentence in said(network, school_liaison=True)
    assert sentence not in said(network)


def test_a_link_of_a_post_counts_for_its_body():
    officer = node("Liaison post", Sector.POLICE, organisation="District police")
    nodes = [COUNCIL, POLICE, officer, WOMEN]
    network = town(nodes, ["MBDK-District police", "Women’s Association-Liaison post"])
    assert not [one for one in said(network) if "security body" in one]


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ([Sector.HEALTH], "No contact with any health body."),
        (
            [Sector.BUSINESS, Sector.HEALTH],
            "No contact with any health body or any business body.",
        ),
        (
            [Sector.BUSINESS, Sector.HEALTH, Sector.WOMEN],
            "No contact with any women’s organisation, any health body or any business body.",
        ),
        (
            [Sector.BUSINESS, Sector.HEALTH, Sector.WOMEN, Sector.FAITH],
            "No contact with any women’s organisation, any faith body or 2 other sectors of the "
            "checklist.",
        ),
    ],
)
def test_sectors_of_the_checklist_without_contact(wanted, sentence):
    network = town([COUNCIL, POLICE], ["MBDK-District police"])
    assert sentence in said(network, *wanted, Sector.POLICE, Sector.CITY_COUNCIL)


def test_a_sector_on_the_map_without_a_way_to_it_is_no_contact():
    clinic = node("Clinic", Sector.HEALTH)
    network = town([COUNCIL, POLICE, clinic], ["MBDK-District police"])
    assert "No contact with any health body." in said(network, Sector.HEALTH)
    assert gap(network, GapKind.NO_CONTACT, Sector.HEALTH).nodes == ("Clinic",)
    reached = town([COUNCIL, POLICE, clinic], ["MBDK-District police", "District police-Clinic"])
    assert not [one for one in said(reached, Sector.HEALTH) if "contact" in one]


def test_three_groups_reach_nobody_but_you():
    zones = [ZONE_1, ZONE_2, ZONE_3]
    network = town([COUNCIL, *zones], [f"MBDK-{zone.id}" for zone in zones])
    assert "3 organisations reach nobody but you." in said(network)
    assert "RT Bayu reaches nobody but you." in said(town([COUNCIL, ZONE_1], ["MBDK-RT Bayu"]))
    assert set(gap(network, GapKind.NOBODY_BUT_YOU).nodes) == {"MBDK", *(z.id for z in zones)}


def test_the_council_and_its_departments_are_you():
    department = node("Community Development", Sector.CITY_COUNCIL)
    network = town([COUNCIL, department, ZONE_1], ["Community Development-RT Bayu", "MBDK-RT Bayu"])
    assert said(network) == ["RT Bayu reaches nobody but you."]


def test_of_each_group_only_the_most_telling_pair_is_told():
    network = town(
        [COUNCIL, YOUTH, POLICE, SCHOOLS, LIAISON],
        ["MBDK-Youth Council", "MBDK-District police", "MBDK-District Education Office"],
    )
    told = [gap.groups for gap in missing(network, DAY) if gap.kind is GapKind.NO_LINK]
    assert told == [
        (Group.YOUTH, Group.SCHOOL_LIAISON),
        (Group.EDUCATION, Group.SCHOOL_LIAISON),
    ]


def test_what_holds_for_the_council_is_told_of_it_alone():
    network = town(
        [COUNCIL, SCHOOLS, YOUTH, POLICE],
        ["MBDK-District Education Office", "District Education Office-Youth Council",
         "MBDK-District police"],
    )  # fmt: skip
    told = said(network)
    assert [one for one in told if "youth" in one and "only way" in one] == [
        "Your only way to any youth organisation goes through District Education Office."
    ]


def test_bodies_that_hang_on_one_other():
    zones = [ZONE_1, ZONE_2]
    network = town(
        [COUNCIL, FAITH, POLICE, *zones],
        ["MBDK-Interfaith Committee", "Interfaith Committee-RT Bayu",
         "Interfaith Committee-RT Indah", "MBDK-District police"],
    )  # fmt: skip
    told = said(network)
    assert "Your only way to any neighbourhood group goes through Interfaith Committee." in told
    more = town(
        [*network.nodes, WOMEN],
        ["MBDK-Interfaith Committee", "Interfaith Committee-RT Bayu", "MBDK-District police",
         "Interfaith Committee-RT Indah", "Interfaith Committee-Women’s Association",
         "MBDK-RT Indah"],
    )  # fmt: skip
    assert "The only way to 2 organisations is Interfaith Committee." in said(more)


def test_organisations_that_reach_the_police_through_one_body():
    network = town(
        [SCHOOLS, POLICE, YOUTH, WOMEN, FAITH],
        ["District Education Office-District police", "Youth Council-District Education Office",
         "Women’s Association-District Education Office", "Youth Council-Women’s Association",
         "Interfaith Committee-District police"],
    )  # fmt: skip
    assert (
        "The only way from 2 organisations to any police body goes through District Education "
        "Office." in said(network)
    )


def test_nobody():
    network = town([COUNCIL, POLICE, WOMEN], ["MBDK-District police"])
    assert "Women’s Association is linked to nobody." in said(network)
    assert "2 organisations are linked to nobody." in said(town([COUNCIL, WOMEN, YOUTH]))
    assert "MBDK" not in " ".join(said(town([COUNCIL])))


def test_ended_links():
    ended = link("MBDK", "Youth Council", until=date(2026, 6, 30))
    nodes = (COUNCIL, YOUTH, POLICE)
    police = link("MBDK", "District police")
    network = Network(nodes, (ended, police))
    sentence = "The link between MBDK and Youth Council ended and nothing took its place."
    assert sentence in said(network)
    assert gap(network, GapKind.ENDED).links == (ended.id,)
    again = link("Youth Council", "MBDK", "informs")
    assert sentence not in said(Network(nodes, (ended, police, again)))
    assert sentence not in said(network, day=date(2026, 6, 30))
    twice = replace(ended, id="2", type="informs")
    assert "2 links ended and nothing took their place." in said(
        Network(nodes, (ended, twice, police))
    )


def test_links_nobody_checked_for_a_year():
    old = link("MBDK", "District police", checked_on=date(2025, 11, 22))
    network = Network((COUNCIL, POLICE), (old,))
    sentence = "The link between MBDK and District police was last checked over a year ago."
    assert sentence in said(network)
    fresh = Network(network.nodes, (replace(old, checked_on=date(2025, 11, 23)),))
    assert sentence not in said(fresh)
    leap = replace(old, checked_on=date(2024, 2, 29))
    assert sentence in said(Network(network.nodes, (leap,)), day=date(2025, 3, 2))


def test_only_the_links_of_the_day_count():
    later = link("MBDK", "Women’s Association", since=date(2027, 1, 1))
    network = Network((COUNCIL, POLICE, WOMEN), (link("MBDK", "District police"), later))
    assert "Women’s Association is linked to nobody." in said(network)
    assert "Women’s Association is linked to nobody." not in said(network, day=date(2027, 2, 1))


def test_not_more_than_a_page_and_the_most_useful_first():
    bodies = [node(f"{sector} {at}", sector) for sector in Sector for at in range(2)]
    hub = bodies[0]
    pairs = [f"{hub.id}-{one.id}" for one in bodies[1:20]]
    pairs = [pair for pair in pairs if "city-council 1" not in pair]
    network = Network(tuple(bodies), tuple(link(*_ends(pair, hub.id)) for pair in pairs))
    found = missing(network, DAY, list(Sector))
    order = [list(GapKind).index(one.kind) for one in found]
    assert 4 < len(found) <= MOST_GAPS
    assert order == sorted(order)
    assert max(order.count(kind) for kind in order) <= 4


def _ends(pair: str, hub: str) -> tuple[str, str]:
    return hub, pair.removeprefix(f"{hub}-")


def test_every_group_and_every_kind_has_its_words():
    assert len({one_of(group) for group in Group}) == len(Group)
    assert all(any_of(group) == f"any {one_of(group)}" for group in Group)
    names = ("One", "Other")
    groups = (Group.WOMEN, Group.FAITH)
    for kind in GapKind:
        for count in (1, 3):
            sentence = Gap(kind, names, groups, count).say()
            assert sentence.endswith(".")
            assert "{" not in sentence
    i18n.install("x-pseudo")
    for kind in GapKind:
        assert "any women" not in Gap(kind, names, groups).say()


def test_you_are_the_offices_own_bodies_where_they_are_known():
    other = node("MBSA", Sector.CITY_COUNCIL)
    network = town([COUNCIL, other, WOMEN], ["MBDK-MBSA", "MBSA-Women’s Association"])
    sentence = "Your only way to any women’s organisation goes through MBSA."
    assert sentence in [gap.say() for gap in missing(network, DAY, own={"MBDK"})]
    assert sentence not in said(network)
    assert not [gap for gap in missing(network, DAY, own={"gone"}) if "you" in gap.say().lower()]
