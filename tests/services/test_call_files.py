"""The files of a call: letters, agendas, sheet and calendar files, checked before written."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from nlc_desktop.calendars.lint import lint
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calling import CallDraft, CallFiles
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.records import Meeting, Series
from nlc_desktop.services import (
    agenda,
    call_files,
    calling,
    guests,
    meeting_steps,
    meetings,
    papers,
    stakeholders,
)
from nlc_desktop.services import office as offices
from nlc_desktop.services.drafts import ContactDraft, GuestDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from tests import factories
from tests.documents.reading import page_texts

PURPOSE = "Mencegah perekrutan di Kapar"


@pytest.fixture
def meeting(office: OpenOffice) -> str:
    """A meeting of police with an address, a youth club with one, and a school without."""
    offices.update_office(office, email="komuniti@mbdk.example")
    identity = factories.meeting(
        office, "Mesyuarat Kejiranan Selamat", venue="Dewan Hamzah", internal_purpose=PURPOSE
    )
    first = factories.item(office, identity, "Laporan rondaan dalaman", minutes=20)
    agenda.update_item(office, first, public_title="Keselamatan jalan")
    factories.item(office, identity, "Senarai kes terbuka")
    for name, title, mail, level, sector in (
        ("Polis Klang", "Ketua Polis", "ketua@polis.example", Level.CITY, Sector.POLICE),
        ("Kelab Belia", "Pengerusi Kelab", "belia@kelab.example", Level.COMMUNITY, Sector.YOUTH),
        ("Sekolah Kapar", "Guru Besar", "", Level.CITY, Sector.EDUCATION),
    ):
        body = factories.organisation(office, name, level=level, sector=sector)
        post = factories.post(office, title, organisation_id=body)
        if mail:
            draft = ContactDraft(owner_id=post, kind=ContactKind.EMAIL, value=mail)
            stakeholders.add_contact(office, draft)
        guests.invite(office, identity, [GuestDraft(post_id=post)])
    return identity


def text_of(data: bytes) -> str:
    return " ".join(" ".join(page_texts(data)).split())


def made(office: OpenOffice, meeting: str, folder: Path) -> CallFiles:
    return call_files.make_files(office, meeting, folder / "out")


def events(paths: tuple[Path, ...]):
    """Method and event of each calendar file, by the name it begins with."""
    out = {}
    for path in paths:
        assert lint(path.read_bytes()) == ()
        calendar = Calendar.from_ical(path.read_bytes())
        out[path.stem.replace("", "").split(", ")[0]] = (
            str(calendar["METHOD"]),
            calendar.walk("VEVENT")[0],
        )
    return out


def test_before_the_call_there_are_no_files(office, meeting, tmp_path):
    with pytest.raises(InputError, match="called"):
        made(office, meeting, tmp_path)
    assert not (tmp_path / "out").exists()


def test_everything_lies_in_one_folder(office, meeting, tmp_path):
    calling.call(office, meeting)
    files = made(office, meeting, tmp_path)
    assert files.folder == tmp_path / "out" / "Mesyuarat Kejiranan Selamat Bil. 1-2026"
    assert [path.name for path in files.letters] == [
        "01 Surat panggilan mesyuarat - Ketua Polis, Polis Klang.pdf",
        "02 Surat panggilan mesyuarat - Pengerusi Kelab, Kelab Belia.pdf",
        "03 Surat panggilan mesyuarat - Guru Besar, Sekolah Kapar.pdf",
    ]
    assert [path.name for path in files.calendar] == [
        "01 - Ketua Polis, Polis Klang.ics",
        "02 - Pengerusi Kelab, Kelab Belia.ics",
        "03 - Guru Besar, Sekolah Kapar.ics",
    ]
    assert (files.requests, files.publishes) == (2, 1)
    assert (len(files.agendas), len(files.sheets)) == (2, 1)
    assert all(path.exists() for path in files.everything)
    found = {path for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert found == set(files.everything)


def test_each_letter_has_its_own_reader_and_code(office, meeting, tmp_path):
    calling.call(office, meeting, CallDraft(reference="MBDK.9 (4)"))
    files = made(office, meeting, tmp_path)
    codes = [letter.code for letter in calling.preview(office, meeting).letters]
    for path, code, whose in zip(
        files.letters, codes, ("Ketua Polis", "Pengerusi Kelab", "Guru Besar"), strict=True
    ):
        said = text_of(path.read_bytes())
        assert code in said.replace(" ", "").replace("\n", "")
        assert whose in said
        assert "MBDK.9 (4)" in said


def test_a_calendar_file_asks_one_guest_with_an_answer(office, meeting, tmp_path):
    calling.call(office, meeting)
    found = events(made(office, meeting, tmp_path).calendar)
    method, event = found["01 - Ketua Polis"]
    assert method == "REQUEST"
    assert event["ORGANIZER"] == "mailto:komuniti@mbdk.example"
    assert event["ORGANIZER"].params["CN"] == "Majlis Bandaraya Diraja Klang"
    assert event["ATTENDEE"] == "mailto:ketua@polis.example"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert event["DTSTART"].dt == datetime(2026, 12, 8, 1, tzinfo=UTC)
    assert event["SEQUENCE"] == 0
    assert event["SUMMARY"] == "Mesyuarat Kejiranan Selamat · Bil. 1/2026"
    method, event = found["03 - Guru Besar"]
    assert method == "PUBLISH"
    assert "ATTENDEE" not in event


def test_a_calendar_file_says_what_its_guest_may_read(office, meeting, tmp_path):
    """Members read the agenda, the community its public wording, nobody the purpose."""
    calling.call(office, meeting)
    files = made(office, meeting, tmp_path)
    found = events(files.calendar)
    assert "Laporan rondaan dalaman" in found["01 - Ketua Polis"][1]["DESCRIPTION"]
    club = found["02 - Pengerusi Kelab"][1]
    assert "Keselamatan jalan" in club["DESCRIPTION"]
    assert "rondaan" not in club["DESCRIPTION"]
    assert "Senarai kes" not in club["DESCRIPTION"]
    for path in files.calendar:
        assert PURPOSE not in path.read_text("utf-8").replace("\r\n ", "")
    for path in (*files.letters, *files.agendas, *files.sheets):
        assert PURPOSE not in text_of(path.read_bytes())


def test_a_word_the_community_does_not_read_stops_everything(office, meeting, tmp_path):
    item = reading.agenda(office, meeting)[0].id
    agenda.update_item(office, item, public_title="Mencegah ekstremisme")
    calling.call(office, meeting)
    with pytest.raises(PaperError, match="ekstremis"):
        made(office, meeting, tmp_path)
    assert not (tmp_path / "out").exists()


def test_an_office_without_an_address_gives_files_to_keep(office, meeting, tmp_path):
    offices.update_office(office, email="")
    calling.call(office, meeting)
    files = made(office, meeting, tmp_path)
    assert (files.requests, files.publishes) == (0, 3)
    assert {method for method, _ in events(files.calendar).values()} == {"PUBLISH"}


def test_a_revised_notice_counts_on_in_calendars(office, meeting, tmp_path):
    calling.call(office, meeting)
    first = events(made(office, meeting, tmp_path).calendar)["01 - Ketua Polis"][1]
    meetings.reschedule(office, meeting, factories.at(2026, 12, 9, 10), venue="Bilik Gerakan")
    with pytest.raises(InputError, match="revised"):
        made(office, meeting, tmp_path)
    calling.revise(office, meeting)
    files = made(office, meeting, tmp_path)
    event = events(files.calendar)["01 - Ketua Polis"][1]
    assert (event["UID"], event["SEQUENCE"]) == (first["UID"], 1)
    assert event["DTSTART"].dt == datetime(2026, 12, 9, 2, tzinfo=UTC)
    assert files.folder.name.endswith("notice 2")
    assert "Bilik Gerakan" in text_of(files.letters[0].read_bytes())


def test_called_off_takes_the_entry_out_again(office, meeting, tmp_path):
    calling.call(office, meeting)
    uid = events(made(office, meeting, tmp_path).calendar)["01 - Ketua Polis"][1]["UID"]
    meeting_steps.call_off(office, meeting, "Banjir di Kapar")
    files = made(office, meeting, tmp_path)
    assert (len(files.letters), files.agendas, files.sheets) == (3, (), ())
    assert files.calendar == ()
    found = events(files.cancelled)
    assert set(found) == {"01 - Ketua Polis", "02 - Pengerusi Kelab"}
    method, event = found["01 - Ketua Polis"]
    assert method == "CANCEL"
    assert (event["UID"], event["SEQUENCE"]) == (uid, 1)
    assert "Banjir di Kapar" in text_of(files.letters[0].read_bytes())


def test_called_off_is_told_to_whoever_holds_any_notice(office, meeting, tmp_path):
    """One guest got the revised notice, the others hold the first: the entry of each goes."""
    calling.call(office, meeting)
    one = reading.guests(office, meeting)[0].id
    meetings.reschedule(office, meeting, factories.at(2026, 12, 9, 10))
    calling.revise(office, meeting, CallDraft(guests=frozenset({one})))
    assert len(made(office, meeting, tmp_path).letters) == 1
    meeting_steps.call_off(office, meeting, "Banjir di Kapar")
    files = made(office, meeting, tmp_path)
    assert (len(files.letters), len(files.cancelled)) == (3, 2)


def test_a_date_of_a_series_names_its_slot_and_ends_the_old_entry(office, meeting, tmp_path):
    calling.call(office, meeting)
    own = events(made(office, meeting, tmp_path).calendar)["01 - Ketua Polis"][1]["UID"]
    seat = factories.mechanism(office)
    with begin(office, "A series") as work:
        series = work.add(
            Series(mechanism_id=seat, rule="FREQ=MONTHLY", first="2026-12-08T09:00:00", uid="s@nlc")
        )
        found = work.get(Meeting, meeting)
        found.series_id, found.slot, found.venue = series.id, "2026-12-08T09:00:00", "Bilik"
        work.commit()
    calling.revise(office, meeting)
    files = made(office, meeting, tmp_path)
    method, event = events(files.calendar)["01 - Ketua Polis"]
    assert (method, event["UID"], event["SEQUENCE"]) == ("REQUEST", "s@nlc", 0)
    assert event["RECURRENCE-ID"].dt == datetime(2026, 12, 8, 1, tzinfo=UTC)
    method, event = events(files.cancelled)["01 - Ketua Polis"]
    assert (method, event["UID"], event["SEQUENCE"]) == ("CANCEL", own, 1)


def test_only_some_letters_are_made_again(office, meeting, tmp_path):
    calling.call(office, meeting)
    one = reading.guests(office, meeting)[1].id
    files = call_files.make_files(office, meeting, tmp_path, only=frozenset({one}))
    assert [path.name for path in files.letters] == [
        "02 Surat panggilan mesyuarat - Pengerusi Kelab, Kelab Belia.pdf"
    ]


def test_the_preview_shows_what_was_chosen(office, meeting):
    guest = reading.guests(office, meeting)[0].id
    draft = CallDraft(reference="JPK/7", signatory="Aminah binti Daud\nPengarah", copies_to="fail")
    said = text_of(call_files.preview_letter(office, meeting, guest, draft).data)
    assert "JPK/7" in said
    assert "AMINAH BINTI DAUD" in said
    assert "fail" in said
    assert calling.preview(office, meeting).last_on is None


def test_the_papers_can_be_had_in_another_language(office, meeting, tmp_path):
    calling.call(office, meeting, CallDraft(language=Language.MALAY))
    usual = made(office, meeting, tmp_path)
    other = call_files.make_files(office, meeting, tmp_path / "out", language=Language.INDONESIAN)
    assert other.folder.name == f"{usual.folder.name} – Bahasa Indonesia"
    assert len(other.letters) == len(usual.letters) == 3
    malay, indonesian = (text_of(files.letters[0].read_bytes()) for files in (usual, other))
    assert "Jemputan ke" in malay
    assert "Undangan" in indonesian
    code = calling.preview(office, meeting).letters[0].code
    assert code.replace(" ", "") in malay.replace(" ", "")
    assert code.replace(" ", "") in indonesian.replace(" ", "")
    assert reading.meeting(office, meeting).language == Language.MALAY


def test_a_batch_looks_again_as_soon_as_somebody_writes(office, meeting):
    batch = papers.Batch(office)
    before = batch.withheld(Audience.COMMUNITY, Language.MALAY)
    assert batch.withheld(Audience.COMMUNITY, Language.MALAY) is before
    meetings.update_meeting(office, meeting, internal_purpose="Senarai kes di Kapar")
    assert "Senarai kes di Kapar" not in before
    assert "Senarai kes di Kapar" in batch.withheld(Audience.COMMUNITY, Language.MALAY)
