"""Letters out of a workspace: who they go to, how they open, and what never stands on them."""

import io
import re
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.letters import LetterIssue, LetterKind, LetterView, NoticePart
from nlc_desktop.domain.papers import Language, PaperKind, PaperState
from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.records import OFFICE_ID, Office
from nlc_desktop.services import agenda, calling, holders, meeting_steps, papers, stakeholders
from nlc_desktop.services import meetings as writing
from nlc_desktop.services import office as offices
from nlc_desktop.services.drafts import ContactDraft, MeetingDraft, PersonDraft, PostDraft
from nlc_desktop.services.papers import PaperFile, PaperRequest
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.paper_views.letters import address_lines
from tests import factories

PURPOSE = "Mengenal pasti ideologi pelampau di taman perumahan"


def abroad(office: OpenOffice, country: str) -> None:
    """Moves the office to another country, as no window does."""
    with begin(office, "Move") as work:
        work.get(Office, OFFICE_ID).country = country
        work.commit(record=OFFICE_ID)


class City:
    """An office with a meeting to which the police, a mosque and a youth club are asked."""

    def __init__(self, office: OpenOffice) -> None:
        self.office = office
        self.police = factories.organisation(
            office, "Ibu Pejabat Polis Daerah Klang Selatan", sector=Sector.POLICE
        )
        stakeholders.update_organisation(office, self.police, short_name="IPD Klang Selatan")
        self.chief = factories.post(office, "Ketua Polis Daerah", organisation_id=self.police)
        holders.name_holder(
            office, self.chief, PersonDraft(name="Ramlan bin Yusof", honorific="ACP")
        )
        self.postal(self.chief, "Jalan Meru\n41000 Klang")
        self.youth = factories.organisation(
            office, "Kelab Belia Klang", sector=Sector.YOUTH, level=Level.COMMUNITY
        )
        self.president = factories.post(office, "Presiden", organisation_id=self.youth)
        holders.name_holder(
            office, self.president, PersonDraft(name="Aina Sofea binti Kamal", honorific="Dato'")
        )
        self.meeting = writing.plan_meeting(
            office,
            MeetingDraft(
                public_title="Mesyuarat Penyelarasan Komuniti Klang",
                internal_purpose=PURPOSE,
                starts=factories.at(2026, 12, 8, 9),
                venue="Dewan Hamzah, Klang",
            ),
        ).record
        self.item = factories.item(office, self.meeting, "Ucapan alu-aluan")
        self.guest = factories.guest(office, self.meeting, post_id=self.chief)
        self.outsider = factories.guest(office, self.meeting, post_id=self.president)

    def postal(self, owner: str, value: str) -> None:
        draft = ContactDraft(owner_id=owner, value=value, kind=ContactKind.POSTAL)
        stakeholders.add_contact(self.office, draft)

    def request(self, guest: str = "", **fields: object) -> PaperRequest:
        values = {"language": Language.MALAY, "invitation_id": guest or self.guest, **fields}
        return PaperRequest(PaperKind.LETTER, self.meeting, **values)  # type: ignore[arg-type]

    def view(self, guest: str = "", **fields: object) -> LetterView:
        made = papers.compose(self.office, self.request(guest, **fields))
        assert isinstance(made, LetterView)
        return made

    def make(self, guest: str = "", **fields: object) -> PaperFile:
        return papers.make(self.office, self.request(guest, **fields))


@pytest.fixture
def city(office: OpenOffice) -> City:
    return City(office)


def text(paper: PaperFile) -> str:
    reader = pypdf.PdfReader(io.BytesIO(paper.data))
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))


def test_a_letter_goes_to_the_post_at_its_address_and_opens_as_the_rank_asks(city: City) -> None:
    calling.call(city.office, city.meeting)
    view = city.view()
    assert view.addressee.name == "ACP Ramlan bin Yusof"
    assert view.addressee.post == "Ketua Polis Daerah"
    assert view.addressee.organisation == "Ibu Pejabat Polis Daerah Klang Selatan"
    assert view.whose == "Ketua Polis Daerah, IPD Klang Selatan"
    assert view.address == ("Jalan Meru", "41000 Klang")
    assert view.salutation == "Tuan,"
    assert view.distribution == (
        "Ketua Polis Daerah, IPD Klang Selatan",
        "Presiden, Kelab Belia Klang",
    )
    said = text(city.make())
    assert "Jalan Meru 41000 Klang (u.p.: ACP Ramlan bin Yusof) Tuan," in said


def test_a_dignitary_is_addressed_by_the_title_in_letter_and_sentence(city: City) -> None:
    view = city.view(city.outsider)
    assert view.salutation.startswith("YBhg. Dato")
    assert view.second_person.startswith("YBhg. Dato")


def test_a_called_meeting_gives_number_day_and_slip(city: City) -> None:
    before = city.view()
    assert before.head.state is PaperState.DRAFT
    assert before.slip is None
    calling.call(city.office, city.meeting)
    view = city.view()
    assert view.head.state is PaperState.CIRCULATED
    assert view.head.dated == city.office.today()
    assert view.head.reference
    assert view.number == 1
    assert view.slip is not None
    assert len(view.slip.code) == 6
    assert view.answer_by is not None
    made = text(city.make())
    assert view.slip.code in made.replace(" ", "")
    other = city.view(city.outsider)
    assert other.slip is not None
    assert other.slip.code != view.slip.code
    assert other.slip.code not in made.replace(" ", "")


def test_the_purpose_of_a_meeting_and_notes_of_the_office_are_on_no_letter(city: City) -> None:
    calling.call(city.office, city.meeting)
    stakeholders.update_organisation(city.office, city.police, note="Jangan percaya")
    for language in Language:
        for kind in LetterKind:
            for guest in (city.guest, city.outsider):
                made = city.make(guest, language=language, letter=kind)
                whole = (
                    f"{text(made)} {made.name} {pypdf.PdfReader(io.BytesIO(made.data)).metadata}"
                )
                assert "ideologi" not in whole
                assert "percaya" not in whole


def test_the_address_of_one_reader_is_on_their_own_letter_alone(city: City) -> None:
    city.postal(city.youth, "Lot 12, Taman Rahsia, 41300 Klang")
    calling.call(city.office, city.meeting)
    assert "Taman Rahsia" in text(city.make(city.outsider))
    assert "Taman Rahsia" not in text(city.make())
    writing.update_meeting(city.office, city.meeting, venue="Lot 12, Taman Rahsia, 41300 Klang")
    city.make(city.outsider)


def test_the_gate_finds_what_is_no_part_of_a_letter(
    city: City, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: were a remark of the office composed into a letter, the gate would refuse."""
    calling.call(city.office, city.meeting)
    agenda.update_item(city.office, city.item, remark="Perhatikan wakil masjid")
    good = city.view()
    leaky = replace(good, head=replace(good.head, venue="Perhatikan wakil masjid"))
    monkeypatch.setattr(papers, "compose", lambda *_: leaky)
    with pytest.raises(PaperError, match="Perhatikan wakil masjid"):
        city.make()
    monkeypatch.setattr(papers, "compose", lambda *_: good)
    city.make()


def test_a_guest_of_the_community_reads_public_titles(city: City) -> None:
    agenda.update_item(city.office, city.item, title="Taklimat polis tentang geng samseng")
    assert city.view(city.outsider, audience=Audience.COMMUNITY).agenda[0].title == ""
    made = text(city.make(city.outsider, audience=Audience.OFFICE))
    assert "samseng" not in made
    abroad(city.office, "PH")
    ours = text(city.make(audience=Audience.OFFICE, language=Language.ENGLISH))
    theirs = text(city.make(city.outsider, audience=Audience.OFFICE, language=Language.ENGLISH))
    assert "The agenda is as follows: 1. Taklimat polis tentang geng samseng" in ours
    assert "samseng" not in theirs
    assert "Dear" in theirs


def test_a_word_of_the_label_list_is_refused_on_letters_to_the_community(city: City) -> None:
    writing.update_meeting(city.office, city.meeting, public_title="Mesyuarat Ekstremisme Klang")
    with pytest.raises(PaperError, match=r"(?i)ekstremis"):
        city.make(city.outsider)
    city.make(city.guest)


def test_an_organisation_named_by_a_label_goes_by_its_short_name(city: City) -> None:
    centre = factories.organisation(
        city.office, "Pusat Serantau Pencegahan Keganasan", sector=Sector.TRAINING
    )
    stakeholders.update_organisation(city.office, centre, short_name="SEARCCT")
    post = stakeholders.add_post(
        city.office, PostDraft(organisation_id=centre, title="Ketua Pengarah")
    ).record
    guest = factories.guest(city.office, city.meeting, post_id=post)
    assert city.view(guest).addressee.organisation == "SEARCCT"
    assert "eganasan" not in text(city.make(city.outsider))


def test_a_revised_notice_knows_what_it_replaces(city: City) -> None:
    calling.call(city.office, city.meeting)
    writing.update_meeting(city.office, city.meeting, venue="Dewan Baru, Klang")
    calling.revise(city.office, city.meeting)
    view = city.view(letter=LetterKind.REVISED)
    assert view.changed == (NoticePart.VENUE,)
    assert view.replaces == city.office.today()
    assert "Perkara yang dipinda: tempat." in text(city.make(letter=LetterKind.REVISED))
    assert city.view().changed == ()


def test_a_cancellation_says_why_and_needs_no_answer(city: City) -> None:
    calling.call(city.office, city.meeting)
    meeting_steps.call_off(city.office, city.meeting, "Banjir kilat.")
    view = city.view(letter=LetterKind.CANCELLED)
    assert view.slip is None
    assert view.distribution == ()
    assert view.head.dated == city.office.today()
    said = text(city.make(city.outsider, letter=LetterKind.CANCELLED))
    assert "Sebab pembatalan: Banjir kilat. 4." in said
    assert "Lampiran" not in said


def test_a_service_number_is_printed_and_kept_nowhere(city: City) -> None:
    abroad(city.office, "ID")
    signatory = "Suharti\nSekretaris Daerah\nPembina Utama Muda"
    offices.update_office(city.office, signatory=signatory)
    number = "19700101 199503 2 001"
    issue = LetterIssue(service_number=number, dated=date(2026, 11, 25))
    made = text(city.make(language=Language.INDONESIAN, issue=issue))
    assert f"Suharti Pembina Utama Muda NIP {number}" in made
    assert "NIP" not in text(city.make(language=Language.INDONESIAN))
    kept = city.office.reader().execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (table,) in kept.fetchall():
        rows = city.office.reader().execute(f'SELECT * FROM "{table}"').fetchall()
        assert number not in str(rows)


def test_the_secretary_signs_for_the_mayor(city: City) -> None:
    own = offices_name(city.office)
    council = factories.organisation(city.office, own, sector=Sector.CITY_COUNCIL)
    mayor = factories.post(city.office, "Datuk Bandar", organisation_id=council)
    writing.update_meeting(city.office, city.meeting, chair_post_id=mayor)
    offices.update_office(city.office, signatory="Nurul binti Rosli\nSetiausaha Jawatankuasa")
    view = city.view()
    assert view.signatory.name == "Nurul binti Rosli"
    assert view.on_behalf_of == f"Datuk Bandar, {own}"
    offices.update_office(city.office, signatory="Zainuddin\nDatuk Bandar")
    assert city.view().on_behalf_of == ""
    other = factories.post(city.office, "Pegawai Daerah")
    writing.update_meeting(city.office, city.meeting, chair_post_id=other)
    assert city.view().on_behalf_of == ""


def offices_name(office: OpenOffice) -> str:
    return office.reader().execute("SELECT name FROM office").fetchone()[0]


def test_a_guest_who_is_gone_or_of_another_meeting_has_no_letter(city: City) -> None:
    other = factories.meeting(city.office)
    stranger = factories.guest(city.office, other)
    for guest in ("gone", stranger):
        with pytest.raises(InputError, match="list"):
            city.make(guest)


def test_a_person_and_a_bare_organisation_can_be_written_to(city: City) -> None:
    person = factories.person(city.office, "Chong Mei Ling", honorific="Dr.")
    named = factories.guest(city.office, city.meeting, person_id=person)
    body = factories.guest(city.office, city.meeting, organisation_id=city.youth)
    assert city.view(named).by_name
    assert text(city.make(named)).count("Dr. Chong Mei Ling") >= 1
    assert "Kelab Belia Klang" in text(city.make(body))
    assert all("Chong" not in post for post in city.view().distribution)


def test_every_country_and_language_has_its_letter(city: City) -> None:
    calling.call(city.office, city.meeting)
    for country in ("MY", "ID", "PH"):
        abroad(city.office, country)
        for language in Language:
            made = city.make(language=language)
            assert made.pages >= 2
            assert len(made.data) < 100_000


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("", ()),
        ("Jalan Meru\n\n 41000 Klang ", ("Jalan Meru", "41000 Klang")),
        ("Lot 12, 41300 Klang", ("Lot 12, 41300 Klang",)),
        (
            "Aras 4, Menara Majlis, Jalan Perbandaran, 41675 Klang, Selangor Darul Ehsan",
            ("Aras 4, Menara Majlis, Jalan Perbandaran,", "41675 Klang, Selangor Darul Ehsan"),
        ),
    ],
)
def test_an_address_in_one_long_line_is_parted_at_its_commas(
    typed: str, lines: tuple[str, ...]
) -> None:
    assert address_lines(typed) == lines
