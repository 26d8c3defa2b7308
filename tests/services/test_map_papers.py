"""Maps on paper and as files for other programs: each reader gets what is theirs, no more."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MapSheet
from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.services import maps, stakeholders
from nlc_desktop.services.drafts import PostDraft
from nlc_desktop.services.map_export import MapFormat, export_map, map_named
from nlc_desktop.services.map_papers import MapPaperRequest, make_kit, make_map, map_view
from nlc_desktop.services.papers import PaperFile, page_pictures, write
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.session import OpenOffice
from tests import factories
from tests.documents.reading import page_texts, squeezed
from tests.mapped_office import bring_in
from tests.networks import TODAY, kota_damai, link, node

OFFICE = MapPaperRequest(audience=Audience.OFFICE, language=Language.ENGLISH)
MEMBERS = replace(OFFICE, audience=Audience.MEMBERS)


def text_of(paper: PaperFile) -> str:
    return squeezed("".join(page_texts(paper.data)))


def small() -> Network:
    """Three bodies, one of them known to the national level alone, with a post."""
    nodes = (
        node("council", "Majlis Bandar", place=(100, 100)),
        node("women", "Persatuan Wanita Melati", place=(300, 100), tower=4),
        node("secret", "Unit Risikan Khas", place=(100, 300), visible_to=Audience.NATIONAL),
        node("desk", "Meja Rahsia", place=(300, 300), organisation="secret", is_post=True),
    )
    rows = (
        link("council", "women", strength=3, note="Hubungan rapat sekali"),
        link("secret", "women", "informs", since=date(2026, 6, 1)),
        link("desk", "council", "informs"),
    )
    return Network(nodes, rows)


@dataclass
class Made:
    office: OpenOffice
    ids: dict[str, str]


@pytest.fixture
def made(office: OpenOffice) -> Made:
    return Made(office, bring_in(office, small()))


def test_a_map_of_forty_organisations_is_made_and_written(
    office: OpenOffice, tmp_path: Path
) -> None:
    bring_in(office, kota_damai())
    paper = make_map(office, replace(OFFICE, language=Language.MALAY))
    found = text_of(paper)
    for one in kota_damai().on(TODAY).nodes:
        if one.label.isascii():
            assert all(word in found for word in one.label.split()), one.label
    assert "Petapada23November2026" in found
    assert write(paper, tmp_path).name.startswith("Peta rakan - ")
    (picture,) = page_pictures(paper.data, 40)
    assert picture.width > picture.height


def test_who_may_not_know_of_a_body_does_not_find_it_on_paper(made: Made) -> None:
    office, members = map_view(made.office, OFFICE), map_view(made.office, MEMBERS)
    assert (len(office.network.nodes), office.left_out) == (4, 0)
    assert {one.name for one in members.network.nodes} == {
        "Majlis Bandar",
        "Persatuan Wanita Melati",
    }
    assert members.left_out == 2, "the unit and its post"
    assert len(members.network.links) == 1
    text = text_of(make_map(made.office, MEMBERS))
    assert "PersatuanWanitaMelati" in text
    for word in ("Risikan", "Rahsia"):
        assert word not in text
    assert "Risikan" in text_of(make_map(made.office, OFFICE))
    national = map_view(made.office, replace(OFFICE, audience=Audience.NATIONAL))
    assert len(national.network.nodes) == 4


def test_towers_strengths_and_notes_stay_in_the_office(made: Made) -> None:
    factories.score(made.office, made.ids["women"], reason="Sangat berpengaruh")
    office = map_view(made.office, OFFICE)
    assert max(one.tower for one in office.network.nodes) == 4
    assert max(one.strength for one in office.network.links) == 3
    for audience in (Audience.MEMBERS, Audience.NATIONAL):
        view = map_view(made.office, replace(OFFICE, audience=audience))
        assert {one.tower for one in view.network.nodes} == {0}
        assert {one.strength for one in view.network.links} == {0}
        text = text_of(make_map(made.office, replace(OFFICE, audience=audience)))
        assert "influence" not in text
        assert "stronger" not in text
    for request in (OFFICE, MEMBERS):
        text = text_of(make_map(made.office, request))
        assert "berpengaruh" not in text, "scores are on no paper"
        assert "rapat" not in text, "nor are notes"


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.COMMUNITY])
def test_the_public_gets_no_map(made: Made, audience: Audience) -> None:
    with pytest.raises(InputError, match="for members and above"):
        make_map(made.office, replace(OFFICE, audience=audience))


def test_a_redacted_map_holds_no_name_anywhere(made: Made) -> None:
    request = replace(OFFICE, redact_above=Audience.MEMBERS)
    view = map_view(made.office, request)
    assert view.redacted == {made.ids["secret"], made.ids["desk"]}
    assert "Majlis Bandar" in view.names.values()
    paper = make_map(made.office, request)
    text = text_of(paper)
    assert "Socialliaison" in text
    assert "Socialservice" in text
    assert "Somenamesarewrittenasroles" in text
    for name in ("Unit Risikan Khas", "Meja Rahsia"):
        assert name not in paper.name
        assert squeezed(name) not in text
        assert name.encode() not in paper.data
        assert name.encode("utf-16-be") not in paper.data
    everybody = map_view(made.office, replace(OFFICE, redact_all=True))
    assert len(everybody.redacted) == 4
    assert "Majlis Bandar" not in everybody.names.values()


def test_the_gate_refuses_a_map_whose_question_gives_a_name_away(made: Made) -> None:
    map_id = maps.add_map(made.office, "Siapa tahu tentang Unit Risikan Khas?").record
    assert make_map(made.office, replace(OFFICE, map_id=map_id)).pages == 1
    for request in (
        replace(MEMBERS, map_id=map_id),
        replace(OFFICE, map_id=map_id, redact_above=Audience.MEMBERS),
    ):
        with pytest.raises(PaperError, match="Unit Risikan Khas"):
            make_map(made.office, request)


def test_a_map_of_an_earlier_day_and_the_difference(made: Made) -> None:
    before = map_view(made.office, replace(OFFICE, on=date(2026, 5, 1)))
    assert len(before.network.links) == 2
    both = map_view(made.office, replace(OFFICE, since=date(2026, 5, 1)))
    assert both.difference is not None
    assert len(both.difference.new_links) == 1
    text = text_of(make_map(made.office, replace(OFFICE, since=date(2026, 5, 1))))
    assert "comparedwith1May2026" in text


def test_a_node_nobody_placed_is_placed_for_the_paper(made: Made) -> None:
    made.ids["new"] = factories.organisation(made.office, "Kelab Baharu Sekali")
    view = map_view(made.office, OFFICE)
    assert all(one.place is not None for one in view.network.nodes)
    assert "KelabBaharu" in text_of(make_map(made.office, OFFICE))


def test_a_map_that_is_gone_or_empty_is_refused(office: OpenOffice) -> None:
    with pytest.raises(InputError, match="no longer there"):
        make_map(office, replace(OFFICE, map_id="x" * 32))
    with pytest.raises(InputError, match="nothing on this map"):
        make_map(office, OFFICE)


def test_copy_numbers_and_posters(made: Made) -> None:
    request = replace(OFFICE, copy=2, copies=5, sheet=MapSheet.POSTER, tiles=(2, 1))
    paper = make_map(made.office, request)
    assert paper.pages == 3
    assert all("Copy 2 of 5" in text for text in page_texts(paper.data))


def test_english_papers_say_english_names(office: OpenOffice) -> None:
    body = factories.organisation(office, "Polis Klang", name_english="Klang Police")
    stakeholders.add_post(
        office, PostDraft(organisation_id=body, title="Pegawai", title_english="Officer")
    )
    assert "KlangPolice" in text_of(make_map(office, OFFICE))
    assert "PolisKlang" in text_of(make_map(office, replace(OFFICE, language=Language.MALAY)))


def test_a_kit_finds_its_map_again(made: Made) -> None:
    shown = [made.ids[key] for key in ("council", "secret")]
    map_id = factories.map_of(made.office, *shown)
    maps.add_goal(made.office, map_id, "Kawasan yang aman")
    kit = make_kit(made.office, map_id, Language.ENGLISH, PaperSize.A4)
    text = " ".join(page_texts(kit.data)).replace("\xa0", " ")
    assert "Siapa melatih siapa?" in text
    assert "Majlis Bandar" in text
    assert "Kawasan yang aman" in text
    assert "Risikan" not in text, "cards lie on a table for everybody"
    code = text.split("Sheet code ")[1][:7]
    assert reading.map_of_code(made.office, code.lower()) == map_id
    assert reading.map_of_code(made.office, "BBB BBB") == ""
    assert make_kit(made.office, WHOLE_MAP).pages > 5


def everything(files: tuple[Path, ...]) -> str:
    return "".join(file.read_text(encoding="utf-8-sig") for file in files)


@pytest.mark.parametrize("form", [MapFormat.GRAPHML, MapFormat.GEXF, MapFormat.CSV])
def test_nobody_finds_more_in_a_file_than_on_paper(
    made: Made, tmp_path: Path, form: MapFormat
) -> None:
    stakeholders.update_organisation(made.office, made.ids["women"], note="Level")
    office = export_map(made.office, OFFICE, form, tmp_path / "office")
    members = export_map(made.office, MEMBERS, form, tmp_path / "members")
    assert (office.nodes, office.links, office.left_out) == (4, 3, 0)
    assert (members.nodes, members.links, members.left_out) == (2, 1, 2)
    for word in ("Risikan", "Rahsia", "rapat", "tower", "strength"):
        assert word not in everything(members.files)
    assert "Unit Risikan Khas" in everything(office.files)
    assert "tower" in everything(office.files)
    assert "rapat" not in everything(office.files), "notes are on no paper"
    with pytest.raises(InputError, match="for members and above"):
        export_map(made.office, replace(OFFICE, audience=Audience.PUBLIC), form, tmp_path / "no")
    assert not (tmp_path / "no").exists()


@pytest.mark.parametrize("form", [MapFormat.GRAPHML, MapFormat.GEXF, MapFormat.CSV])
def test_a_redacted_file_holds_roles(made: Made, tmp_path: Path, form: MapFormat) -> None:
    request = replace(OFFICE, redact_all=True)
    text = everything(export_map(made.office, request, form, tmp_path / "map").files)
    for name in ("Majlis Bandar", "Melati", "Risikan", "Rahsia", *made.ids.values()):
        assert name not in text
    assert "Social liaison" in text


def test_a_map_is_written_as_pdf(made: Made, tmp_path: Path) -> None:
    done = export_map(made.office, MEMBERS, MapFormat.PDF, tmp_path / "map.pdf")
    assert done.files == (tmp_path / "map.pdf",)
    assert done.files[0].read_bytes() == make_map(made.office, MEMBERS).data


def test_a_file_of_an_earlier_day_holds_what_was_there(made: Made, tmp_path: Path) -> None:
    then = export_map(
        made.office, replace(OFFICE, on=date(2026, 5, 1)), MapFormat.GEXF, tmp_path / "then.gexf"
    )
    assert then.links == 2


def test_a_map_is_found_by_its_question(made: Made) -> None:
    map_id = factories.map_of(made.office, made.ids["women"])
    assert map_named(made.office, " siapa melatih SIAPA? ").id == map_id
    assert map_named(made.office, map_id).id == map_id
    with pytest.raises(InputError, match="Siapa melatih siapa"):
        map_named(made.office, "Siapa?")


@pytest.mark.parametrize("form", list(MapFormat))
def test_no_file_is_written_of_nothing(office: OpenOffice, tmp_path: Path, form: MapFormat) -> None:
    with pytest.raises(InputError, match="nothing on this map"):
        export_map(office, OFFICE, form, tmp_path / "map")
    assert not list(tmp_path.glob("map*"))
