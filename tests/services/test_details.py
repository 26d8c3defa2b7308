"""Own details and tags of organisations, levels of who may know, days it was there."""

from datetime import date

import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.errors import InputError
from nlc_desktop.services import details, history, stakeholders
from nlc_desktop.services.reading import finding
from nlc_desktop.services.reading import stakeholders as reading
from tests import factories


def shown(office, body):
    page = reading.organisation(office, body)
    assert page is not None
    return page


def test_a_detail_is_noted_changed_and_removed(office):
    body = factories.organisation(office)
    detail = details.add_detail(office, body, " Bilangan ahli ", "120").record
    assert [(row.name, row.value) for row in shown(office, body).details] == [
        ("Bilangan ahli", "120")
    ]
    details.update_detail(office, detail, value="140")
    details.update_detail(office, detail, name="Ahli berdaftar")
    assert [(row.name, row.value) for row in shown(office, body).details] == [
        ("Ahli berdaftar", "140")
    ]
    details.remove_detail(office, detail)
    assert shown(office, body).details == ()
    history.undo(office)
    assert [row.name for row in shown(office, body).details] == ["Ahli berdaftar"]


def test_the_same_name_is_noted_once(office):
    body = factories.organisation(office)
    details.add_detail(office, body, "Bilangan ahli")
    with pytest.raises(InputError, match="“bilangan ahli” is noted already"):
        details.add_detail(office, body, "bilangan ahli")
    details.add_detail(office, factories.organisation(office, "Lain"), "Bilangan ahli")
    assert reading.detail_names(office) == ("Bilangan ahli",)


@pytest.mark.parametrize("name", ["Religion", "Kaum", "No. KP", "Partai politik", "Lahi"])
def test_private_matters_have_no_name_here(office, name):
    body = factories.organisation(office)
    with pytest.raises(InputError, match="private matter"):
        details.add_detail(office, body, name)
    detail = details.add_detail(office, body, "Bilangan").record
    with pytest.raises(InputError, match="private matter"):
        details.update_detail(office, detail, name=name)
    assert [row.name for row in shown(office, body).details] == ["Bilangan"]


def test_details_go_with_their_organisation(office):
    body = factories.organisation(office)
    details.add_detail(office, body, "Bilangan ahli", "120")
    stakeholders.remove_organisation(office, body)
    left = office.reader().execute("SELECT count(*) FROM detail").fetchone()
    assert left[0] == 0


def test_tags_are_stored_in_small_letters_once(office):
    body = factories.organisation(office, tags=("Youth", "#zone9", "youth"))
    assert shown(office, body).row.tags == ("youth", "zone9")
    stakeholders.update_organisation(office, body, tags="#Sukan, zone9")
    assert shown(office, body).row.tags == ("sukan", "zone9")
    with pytest.raises(InputError, match="30 tags are enough"):
        stakeholders.update_organisation(office, body, tags=" ".join(f"t{n}" for n in range(31)))


def test_tags_of_people_say_nothing_private(office):
    person = factories.person(office, tags=("youth",))
    with pytest.raises(InputError, match="“#muslim” says something private"):
        stakeholders.update_person(office, person, tags="#youth #muslim")
    with pytest.raises(InputError, match="private of a person"):
        factories.person(office, tags=("pelampau",))
    assert [row.tags for row in reading.people(office)] == [("youth",)]


def test_tagged_organisations_are_found_by_their_tags(office):
    body = factories.organisation(office, "Persatuan Belia", tags=("zone9",))
    assert [one.target for one in finding.search(office, "zone9")] == [body]


def test_who_may_know_is_one_of_the_ladder(office):
    body = factories.organisation(office)
    assert shown(office, body).row.visible_to is Audience.PUBLIC
    stakeholders.update_organisation(office, body, visible_to="office")
    assert shown(office, body).row.visible_to is Audience.OFFICE
    with pytest.raises(KeyError):
        stakeholders.update_organisation(office, body, visible_to="everybody")


def test_an_organisation_cant_end_before_it_began(office):
    body = factories.organisation(office)
    stakeholders.update_organisation(office, body, since=date(2020, 1, 1))
    with pytest.raises(InputError, match="before it began on 2020-01-01"):
        stakeholders.update_organisation(office, body, until=date(2019, 12, 31))
    stakeholders.update_organisation(office, body, until=date(2024, 6, 30))
    row = shown(office, body).row
    assert (row.since, row.until) == (date(2020, 1, 1), date(2024, 6, 30))


def test_where_the_details_come_from_is_kept(office):
    body = factories.organisation(office, source="District directory 2026")
    assert shown(office, body).source == "District directory 2026"
