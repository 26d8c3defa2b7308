"""Phone round, handover and subject access from a real office: who is on them, and who is not."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.records import Merge, Organisation
from nlc_desktop.services import (
    actions,
    holders,
    links,
    papers,
    people_papers,
    reviews,
    stakeholders,
)
from nlc_desktop.services.drafts import ContactDraft, LinkDraft, PersonDraft
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from tests import factories
from tests.documents.reading import page_texts, squeezed

EN, MS, A4 = Language.ENGLISH, Language.MALAY, PaperSize.A4


def text(paper: papers.PaperFile) -> str:
    return squeezed("".join(page_texts(paper.data)))


def body(office: OpenOffice, name: str, confirmed: date | None = None, **fields: str) -> str:
    identity = factories.organisation(office, name, **fields)
    stakeholders.update_organisation(office, identity, confirmed_on=confirmed)
    return identity


def holder(office: OpenOffice, post: str, name: str, phone: str = "") -> str:
    holders.name_holder(office, post, PersonDraft(name=name), date(2024, 1, 1))
    sql = "SELECT person_id FROM tenure WHERE post_id = ? ORDER BY since DESC LIMIT 1"
    person = office.reader().execute(sql, (post,)).fetchone()[0]
    if phone:
        stakeholders.add_contact(office, ContactDraft(owner_id=person, value=phone))
    return person


# -- phone round


def test_whose_details_are_old_is_rung_up_in_order_of_name(office: OpenOffice):
    today = office.today()
    body(office, "Zakat Klang", None)
    old = body(office, "Amanita", today - timedelta(days=200))
    body(office, "Dewan Perniagaan", today - timedelta(days=100))
    post = factories.post(office, "Pegawai Amanita", organisation_id=old)
    holder(office, post, "Nor Ain binti Zakaria", "012-345 6789")
    said = text(people_papers.make_phone_round(office, EN, A4))
    assert said.index("Amanita") < said.index("ZakatKlang")
    assert "DewanPerniagaan" not in said
    assert "Tel.:012-3456789" in said
    assert "neverconfirmed" in said


def test_a_list_of_one_s_own_is_possible(office: OpenOffice):
    body(office, "Amanita")
    chosen = body(office, "Dewan Perniagaan", office.today())
    said = text(people_papers.make_phone_round(office, MS, A4, [chosen]))
    assert "DewanPerniagaan" in said
    assert "Amanita" not in said


def test_people_whose_review_has_come_are_on_the_list(office: OpenOffice):
    today = office.today()
    fresh = body(office, "Amanita", today)
    post = factories.post(office, "Pegawai Amanita", organisation_id=fresh)
    other = factories.post(office, "Kerani", organisation_id=fresh)
    due = holder(office, post, "Nor Ain binti Zakaria")
    holder(office, other, "Ravi a/l Muniandy")
    stakeholders.update_person(office, due, review_on=today - timedelta(days=3))
    alone = factories.person(office, "Tan Chee Keong")
    stakeholders.update_person(office, alone, review_on=today)
    said = text(people_papers.make_phone_round(office, EN, A4))
    assert "NorAinbintiZakaria" in said
    assert "reviewwasdue20November2026" in said
    assert "Ravi" not in said
    assert said.index("Peoplewithoutapost") < said.index("TanCheeKeong")


def test_nobody_to_ring_up_is_said(office: OpenOffice):
    reviews.confirm_organisations(office, [body(office, "Amanita")])
    with pytest.raises(InputError, match="nobody"):
        people_papers.make_phone_round(office, EN, A4)


def test_a_phone_round_is_written_under_a_name_without_people(office: OpenOffice, tmp_path: Path):
    post = factories.post(office, organisation_id=body(office, "Amanita"))
    holder(office, post, "Nor Ain binti Zakaria")
    path = papers.write(people_papers.make_phone_round(office, EN, A4), tmp_path)
    assert path.name.startswith("Phone round - ")
    assert "Ain" not in path.name
    assert path.read_bytes().startswith(b"%PDF")


# -- handover


@pytest.fixture
def post(office: OpenOffice) -> str:
    """A post with a predecessor, an open and a finished action, a seat, a partner, a meeting."""
    own = factories.organisation(office, "Jabatan Pembangunan Masyarakat", short_name="JPM")
    identity = factories.post(office, "Pengarah Pembangunan", organisation_id=own)
    holders.name_holder(office, identity, PersonDraft(name="Faridah Salleh"), date(2020, 1, 1))
    holders.name_holder(office, identity, PersonDraft(name="Ravi a/l Muniandy"), date(2026, 6, 1))
    first = office.reader().execute("SELECT id FROM person WHERE name LIKE 'Far%'").fetchone()[0]
    stakeholders.add_contact(office, ContactDraft(owner_id=first, value="019-888 7777"))
    stakeholders.update_person(office, first, note="Suka kopi")
    promised = factories.action(
        office, "Sediakan anggaran", owners=(identity,), due=date(2026, 11, 1)
    )
    factories.progress(office, promised, "Anggaran awal dibincang.")
    done = factories.action(office, "Hantar senarai lama", owners=(own,))
    actions.set_state(office, done, ActionState.DONE)
    partner = factories.organisation(office, "Polis Klang")
    stakeholders.add_contact(office, ContactDraft(owner_id=partner, value="03-3371 2222"))
    links.add_links(office, [identity], [partner], LinkDraft(type="works-with"))
    seat = factories.mechanism(office, "Jawatankuasa Harmoni")
    factories.member(office, seat, identity)
    factories.meeting(office, "Mesyuarat Harmoni", mechanism_id=seat)
    meeting, items = factories.held_meeting(office, starts=factories.at(2026, 9, 14, 9))
    assert meeting
    factories.decision(office, items[1], "JPM mengetuai kempen radio.")
    factories.decision(office, items[1], "Bersidang setiap suku tahun.")
    factories.programme(office, "Kejiranan Mesra", owner_id=own)
    return identity


def test_a_successor_learns_what_the_post_promised(office: OpenOffice, post: str):
    on = date(2026, 12, 1)
    said = text(people_papers.make_handover(office, post, on, EN, A4))
    for there in (
        "Ravia/lMuniandy,since1June2026",
        "Sediakananggaran",
        "Anggaranawaldibincang.",
        "overdue",
        "JPMmengetuaikempenradio.",
        "MesyuaratHarmoni",
        "JawatankuasaHarmoni",
        "PolisKlang",
        "workswith",
        "03-33712222",
        "KejirananMesra",
        "FaridahSalleh",
        "1January2020to31May2026",
    ):
        assert there in said, there
    for not_there in ("Hantarsenarailama", "Bersidangsetiap"):
        assert not_there not in said, not_there


def test_of_those_before_there_is_name_and_days_alone(office: OpenOffice, post: str):
    said = text(people_papers.make_handover(office, post, office.today(), EN, A4))
    assert "019-8887777" not in said
    assert "Sukakopi" not in said


def test_a_day_in_the_past_shows_how_it_stood(office: OpenOffice, post: str):
    said = text(people_papers.make_handover(office, post, date(2026, 5, 1), EN, A4))
    assert "FaridahSalleh,1January2020to31May2026" in said
    assert "Ravi" not in said
    assert "JPMmengetuaikempenradio." not in said


def test_the_national_focal_point_gets_no_numbers_and_no_hidden_body(office: OpenOffice, post: str):
    hidden = factories.organisation(office, "Rumah Selamat")
    with begin(office, "Hide") as work:
        work.get(Organisation, hidden).visible_to = "office"
        work.commit()
    links.add_links(office, [post], [hidden], LinkDraft(type="works-with"))
    on = office.today()
    own = text(people_papers.make_handover(office, post, on, EN, A4))
    assert "RumahSelamat" in own
    theirs = text(people_papers.make_handover(office, post, on, EN, A4, Audience.NATIONAL))
    assert "PolisKlang" in theirs
    for not_there in ("RumahSelamat", "03-33712222", "Lastchecked", "019-8887777"):
        assert not_there not in theirs, not_there


def test_a_handover_is_not_for_members(office: OpenOffice, post: str):
    with pytest.raises(InputError, match="national"):
        people_papers.make_handover(office, post, office.today(), EN, A4, Audience.MEMBERS)


def test_a_post_that_is_gone_is_refused(office: OpenOffice):
    with pytest.raises(InputError):
        people_papers.make_handover(office, "gone", office.today(), EN, A4)


# -- subject access


@pytest.fixture
def subject(office: OpenOffice) -> str:
    note = "Tanya Ravi a/l Muniandy, 016-111 2222"
    own = factories.organisation(office, "Polis Klang", note=note)
    post = factories.post(office, "Pegawai Daerah", organisation_id=own)
    person = holder(office, post, "Ravi Muniandy", "012-345 6789")
    stakeholders.update_person(office, person, name="Ravi a/l Muniandy", purpose="Undangan")
    factories.meeting(office, "Mesyuarat Harmoni")
    other = factories.person(office, "Kavitha a/p Subramaniam")
    stakeholders.add_contact(office, ContactDraft(owner_id=other, value="017-999 8888"))
    with begin(office, "Merge") as work:
        merge = Merge(kind="person", kept_id=person, gone_id="x", gone_name="R. Muniandy")
        merge.merged_on = "2026-05-04"
        work.add(merge)
        work.commit()
    return person


def test_a_person_reads_everything_kept_about_them(office: OpenOffice, subject: str):
    said = text(people_papers.make_subject_access(office, subject, EN, A4))
    for there in (
        "Ravia/lMuniandy",
        "RaviMuniandy",
        "Undangan",
        "PegawaiDaerah",
        "012-3456789",
        "TanyaRavia/lMuniandy,[leftout]",
        "“R.Muniandy”wasfoundtobethesameperson",
        "religion",
    ):
        assert there in said, there


def test_other_names_and_where_they_stand_are_on_it(office: OpenOffice, subject: str):
    stakeholders.update_person(office, subject, aliases="Ravindran Muniandy\nRavi Kecil")
    factories.organisation(office, "KRT", note="Ravindran Muniandy ahli lama")
    said = text(people_papers.make_subject_access(office, subject, EN, A4))
    assert "OthernamesRavindranMuniandy;RaviKecil" in said
    assert "RavindranMuniandyahlilama" in said


def test_nobody_else_s_number_is_on_it(office: OpenOffice, subject: str):
    for language in (EN, MS):
        said = text(people_papers.make_subject_access(office, subject, language, A4))
        assert "016-1112222" not in said
        assert "017-9998888" not in said


def test_the_gate_stops_a_number_that_was_composed_by_mistake(
    office: OpenOffice, subject: str, monkeypatch: pytest.MonkeyPatch
):
    stakeholders.update_person(office, subject, note="Wakil: 017-999 8888")
    made = people_papers.make_subject_access(office, subject, EN, A4)
    assert "017-9998888" not in text(made)
    module = people_papers.accesses
    monkeypatch.setattr(module, "masked", lambda said, *_, **__: said)
    with pytest.raises(PaperError, match="017-999 8888"):
        people_papers.make_subject_access(office, subject, EN, A4)


def test_the_print_goes_by_its_code(office: OpenOffice, subject: str):
    made = people_papers.make_subject_access(office, subject, EN, A4)
    again = people_papers.make_subject_access(office, subject, MS, A4)
    code = made.name.removesuffix(".pdf")[-6:]
    assert code in again.name
    assert "Ravi" not in made.name
    assert squeezed(f"{code[:3]} {code[3:]}") in text(made)


def test_invitations_and_answers_are_on_it(example_office: OpenOffice):
    sql = """SELECT t.person_id, i.delegate FROM invitation i JOIN tenure t ON t.post_id = i.post_id
             WHERE i.presence = 'represented' AND i.delegate <> '' LIMIT 1"""
    person, delegate = example_office.reader().execute(sql).fetchone()
    said = text(people_papers.make_subject_access(example_office, person, EN, A4))
    assert "Represented" in said
    assert squeezed(f"Delegate: {delegate}") in said


def test_a_post_of_a_hidden_body_is_not_handed_over_to_the_national_level(
    office: OpenOffice, post: str
):
    sql = "SELECT organisation_id FROM post WHERE id = ?"
    body_id = office.reader().execute(sql, (post,)).fetchone()[0]
    stakeholders.update_organisation(office, body_id, visible_to="office")
    on = office.today()
    with pytest.raises(InputError, match="may not know of the organisation"):
        people_papers.make_handover(office, post, on, EN, A4, Audience.NATIONAL)
    assert people_papers.make_handover(office, post, on, EN, A4).pages
