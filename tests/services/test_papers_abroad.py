"""Papers of an Indonesian and a Philippine office: its own form, its own words, its own size."""

from pathlib import Path

import pypdfium2
import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.packs.reader import pack_folder, read_pack
from nlc_desktop.services import map_papers, meetings, papers, people_papers
from nlc_desktop.services.drafts import MeetingDraft
from nlc_desktop.services.papers import PaperRequest
from nlc_desktop.services.session import OpenOffice
from tests import factories
from tests.factories import at


def text(paper):
    document = pypdfium2.PdfDocument(paper.data)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return " ".join(" ".join(pages).replace("\xa0", " ").split())


def height(paper):
    document = pypdfium2.PdfDocument(paper.data)
    size = document[0].get_height() / 72 * 25.4
    document.close()
    return round(size)


@pytest.fixture(params=["id", "ph"])
def abroad(request, blank):
    """An office in its country's first city."""
    pack = read_pack(pack_folder(request.param))
    city = pack.cities[0]
    zone = {state.code: state.zone for state in pack.states}[city.state]
    office = OpenOffice(blank.workspace, blank.clock, pack, zone, "Sari")
    factories.office(
        office,
        city=city.key,
        country=request.param.upper(),
        zone=zone,
        language=pack.language,
        paper=pack.paper,
    )
    return office


def planned(office):
    template = office.pack.templates[0].key
    draft = MeetingDraft(template=template, starts=at(2026, 12, 10, 9))
    return meetings.plan_meeting(office, draft).record


SAYS = {
    "id": ("Hari/Tanggal : Kamis, 10 Desember 2026", "pukul 09.00 WIB", "Halaman 1 dari"),
    "ph": ("Date : December 10, 2026 (Thursday)", "9:00 A.M.", "Page 1 of"),
}
MALAY = ("mesyuarat", "tarikh", "pengerusi", "kertas kerja", "muka surat", "jawatan, agensi")


@pytest.mark.parametrize("kind", [PaperKind.AGENDA, PaperKind.ATTENDANCE])
def test_a_meeting_abroad(abroad, kind):
    language = abroad.own_language
    paper = papers.make(abroad, PaperRequest(kind, planned(abroad), language=language))
    whole = text(paper)
    for part in SAYS[abroad.pack.code]:
        assert part in whole, part
    assert [word for word in MALAY if word in whole.casefold()] == []
    assert height(paper) == 330


def test_every_language_is_at_hand(abroad):
    meeting = planned(abroad)
    heads = {
        Language.MALAY: "Masa",
        Language.ENGLISH: "Time",
        Language.INDONESIAN: "Waktu",
        Language.FILIPINO: "Oras",
    }
    for language, word in heads.items():
        paper = papers.make(abroad, PaperRequest(PaperKind.AGENDA, meeting, language=language))
        assert word in text(paper)


def test_a_size_that_is_chosen_goes_before_the_usual_one(abroad):
    request = PaperRequest(PaperKind.AGENDA, planned(abroad), size=PaperSize.A4)
    assert height(papers.make(abroad, request)) == 297


def test_papers_about_people_and_maps_are_in_the_form_of_the_country(abroad):
    organisation = factories.organisation(abroad, "Forum Damai")
    factories.contact(abroad, organisation)
    language = abroad.own_language
    rounds = people_papers.make_phone_round(abroad, language, papers.size(abroad), [organisation])
    kit = map_papers.make_kit(abroad, factories.map_of(abroad, organisation), language)
    for paper in (rounds, kit):
        whole = text(paper)
        assert height(paper) == 330
        assert SAYS[abroad.pack.code][2] in whole
        assert [word for word in MALAY if word in whole.casefold()] == []


def test_the_second_language_of_a_kit_is_another_one_of_the_country(abroad):
    organisation = factories.organisation(abroad, "Forum Damai")
    kit = map_papers.make_kit(abroad, factories.map_of(abroad, organisation), abroad.own_language)
    second = {"id": "Step by step", "ph": "Mga hakbang"}[abroad.pack.code]
    assert second in text(kit)


@pytest.mark.parametrize(("country", "withheld"), [("PH", False), ("MY", True)])
def test_what_the_form_says_anyway_is_not_withheld(blank, country, withheld):
    """A purpose "Business of the day" gives nothing away where every paper says it."""
    factories.office(blank, country=country)
    factories.mechanism(blank, internal_purpose="Business of the day")
    found = papers.withheld_from(blank, Audience.MEMBERS, Language.ENGLISH)
    assert ("Business of the day" in found) == withheld


@pytest.mark.parametrize(
    ("country", "form"), [("ID", "id"), ("ph", "ph"), ("", "my"), ("XX", "my")]
)
def test_the_country_of_the_papers_is_the_office_s(blank, country, form):
    factories.office(blank, country=country)
    assert papers.country(blank) == form


def test_a_folder_of_papers_is_on_the_usual_size(abroad, tmp_path: Path):
    made = papers.export_meeting(
        abroad, planned(abroad), Audience.MEMBERS, [abroad.own_language], tmp_path
    )
    for path in made:
        document = pypdfium2.PdfDocument(path.read_bytes())
        assert round(document[0].get_height() / 72 * 25.4) == 330
        document.close()
