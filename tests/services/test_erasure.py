"""Erasing a person from a real, encrypted workspace: what the preview says, and what is left."""

from pathlib import Path

import pytest

from nlc_desktop.domain.erasing import NamesInMinutes
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.errors import InputError
from nlc_desktop.services import (
    backups,
    closing,
    duplicates,
    erasure,
    history,
    minutes,
    stakeholders,
)
from nlc_desktop.services.drafts import ContactDraft
from nlc_desktop.services.reading import finding
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.connection import open_raw
from tests import factories

NAME = "Aminah binti Daud"


@pytest.fixture
def person(office: OpenOffice) -> str:
    """Somebody with a post and a number who sat in a meeting that was held and is asked again."""
    body = factories.organisation(office, "Pejabat Daerah", note=f"Hubungi Puan {NAME}.")
    post = factories.post(office, "Pegawai Perpaduan", organisation_id=body)
    factories.tenure(office, post, NAME)
    identity = office.reader().execute("SELECT person_id FROM tenure").fetchone()[0]
    stakeholders.update_person(office, identity, honorific="Puan", native_name="امينه بنت داود")
    stakeholders.add_contact(office, ContactDraft(owner_id=identity, value="012-345 6789"))
    meeting, items = factories.held_meeting(office)
    factories.guest(office, meeting, post_id=post)
    line = factories.block(office, items[1], f"Puan {NAME}")
    minutes.set_block_text(office, line, f"Puan {NAME} melaporkan perkembangan.")
    closing.close_meeting(office, meeting)
    ahead = factories.meeting(office, starts=factories.at(2027, 3, 16, 9))
    factories.guest(office, ahead, person_id=identity)
    return identity


def plain(office: OpenOffice, folder: Path) -> bytes:
    """Every page of the workspace without its encryption, freed ones too, in small letters."""
    connection = open_raw(office.workspace.path, office.workspace.key)
    path = folder / "plain.db"
    size = connection.execute("PRAGMA page_count").fetchone()[0]
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    assert size > 0
    assert free == 0
    connection.execute(f"ATTACH DATABASE '{path}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return path.read_bytes().lower()


def everything(office: OpenOffice) -> str:
    """Every value of every table, those behind the search index too."""
    reader = office.reader()
    found = []
    tables = reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in tables:
        for row in reader.execute(f'SELECT * FROM "{name}"').fetchall():
            found += [cell.decode("utf-8", "ignore") if isinstance(cell, bytes) else cell
                      for cell in row]  # fmt: skip
    return "\n".join(map(str, found)).casefold()


def test_the_preview_says_what_goes_and_what_stays(office: OpenOffice, person: str):
    page = erasure.what_goes(office, person)
    assert page.name == f"Puan {NAME}"
    assert any("012" in text or "telephone" in text for text in page.goes)
    assert any("meetings that were held" in text for text in page.stays)
    assert [mention.becomes for mention in page.official] == [
        "Pegawai Perpaduan melaporkan perkembangan."
    ]
    notes = [mention for mention in page.mentions if not mention.official]
    assert [mention.becomes for mention in notes] == ["Hubungi Pegawai Perpaduan."]


def test_afterwards_the_file_says_the_name_nowhere(office: OpenOffice, person: str, tmp_path: Path):
    assert "aminah" in everything(office)
    assert b"012-345 6789" in open_bytes(office, tmp_path / "before")
    erasure.erase(office, person, "atas permintaan", names_in_minutes=NamesInMinutes.REPLACE)
    said = everything(office)
    for gone in ("aminah", "daud", "امينه", "012-345"):
        assert gone not in said
    raw = plain(office, tmp_path)
    for gone in (b"aminah", b"012-345", "امينه".encode()):
        assert gone not in raw
    assert finding.search(office, "aminah") == ()


def open_bytes(office: OpenOffice, folder: Path) -> bytes:
    folder.mkdir()
    connection = open_raw(office.workspace.path, office.workspace.key)
    path = folder / "plain.db"
    connection.execute(f"ATTACH DATABASE '{path}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return path.read_bytes()


def test_minutes_that_were_held_keep_the_name_when_chosen(office: OpenOffice, person: str):
    erasure.erase(office, person, "", names_in_minutes=NamesInMinutes.KEEP)
    reader = office.reader()
    texts = [row[0] for row in reader.execute("SELECT text FROM block WHERE text <> ''")]
    assert f"Puan {NAME} melaporkan perkembangan." in texts
    held = "SELECT name_text FROM invitation WHERE post_id <> ''"
    assert reader.execute(held).fetchone() == (f"Puan {NAME}",)
    note = reader.execute("SELECT note FROM organisation WHERE name = 'Pejabat Daerah'")
    assert note.fetchone() == ("Hubungi Pegawai Perpaduan.",)


def test_a_guest_list_ahead_forgets_who_was_asked_by_name(office: OpenOffice, person: str):
    erasure.erase(office, person, "")
    left = office.reader().execute(
        "SELECT count(*) FROM invitation i JOIN meeting m ON m.id = i.meeting_id"
        " WHERE m.state = 'planned'"
    )
    assert left.fetchone() == (0,)


def test_nothing_can_be_undone(office: OpenOffice, person: str):
    erasure.erase(office, person, "")
    for _ in range(40):
        if not history.undo(office).group:
            break
    assert "012-345" not in everything(office)
    assert office.reader().execute("SELECT count(*) FROM person").fetchone() == (0,)


def test_the_history_tells_that_it_was_and_when(office: OpenOffice, person: str):
    erasure.erase(office, person, "atas permintaan")
    assert [(row.on, row.reason) for row in erasure.erasures(office)] == [
        (office.today(), "atas permintaan")
    ]


def test_a_reason_that_names_the_person_is_refused(office: OpenOffice, person: str):
    with pytest.raises(InputError, match="reason"):
        erasure.erase(office, person, f"{NAME} meminta")
    assert office.reader().execute("SELECT count(*) FROM person").fetchone() == (1,)


def test_somebody_who_is_gone_is_refused(office: OpenOffice):
    with pytest.raises(InputError):
        erasure.what_goes(office, "gone")
    with pytest.raises(InputError):
        erasure.erase(office, "gone", "")


def test_texts_stay_when_somebody_else_is_called_the_same(office: OpenOffice, person: str):
    factories.person(office, NAME)
    page = erasure.what_goes(office, person)
    assert page.mentions == ()
    assert any("called the same" in text for text in page.stays)
    erasure.erase(office, person, "", names_in_minutes=NamesInMinutes.REPLACE)
    rows = office.reader().execute("SELECT name FROM person").fetchall()
    assert rows == [(NAME,)]


def test_older_copies_go_when_asked(office: OpenOffice, person: str):
    backups.make(office)
    aside = office.workspace.folder / "before-restore"
    aside.mkdir()
    assert erasure.what_goes(office, person).copies == 2
    changes = erasure.erase(office, person, "", remove_backups=True)
    assert changes.notices == ()
    assert len(backups.moments(office.workspace.folder)) == 1
    assert not aside.exists()


def test_older_copies_that_stay_are_named(office: OpenOffice, person: str):
    backups.make(office)
    changes = erasure.erase(office, person, "")
    assert any("1 older copy" in notice for notice in changes.notices)


def test_entries_put_together_with_it_go_too(office: OpenOffice, person: str):
    double = factories.person(office, "Aminah Daud")
    factories.contact(office, double, "019-555 4444")
    duplicates.merge(office, person, double)
    page = erasure.what_goes(office, person)
    assert any("merged with this one" in text for text in page.goes)
    erasure.erase(office, person, "", names_in_minutes=NamesInMinutes.REPLACE)
    for gone in ("aminah", "019-555"):
        assert gone not in everything(office)
    assert office.reader().execute("SELECT count(*) FROM merge").fetchone() == (0,)


def test_other_names_go_too_and_are_looked_for(office: OpenOffice, person: str):
    stakeholders.update_person(office, person, aliases="Nor Aminah Sari\nMinah")
    body = factories.organisation(office, "Majlis", note="Tanya Nor Aminah Sari dahulu.")
    assert person in [hit.record for hit in finding.search(office, "nor aminah")]
    erasure.erase(office, person, "", names_in_minutes=NamesInMinutes.REPLACE)
    for gone in ("nor aminah", "minah"):
        assert gone not in everything(office)
    note = office.reader().execute("SELECT note FROM organisation WHERE id = ?", (body,))
    assert note.fetchone() == ("Tanya Pegawai Perpaduan dahulu.",)


def test_somebody_whose_other_name_it_is_is_a_namesake(office: OpenOffice, person: str):
    other = factories.person(office, "Zainab binti Ali")
    stakeholders.update_person(office, other, aliases=NAME)
    erasure.erase(office, person, "")
    aliases = office.reader().execute("SELECT aliases FROM person WHERE id = ?", (other,))
    assert aliases.fetchone() == (NAME,)
    note = office.reader().execute("SELECT note FROM organisation WHERE name = 'Pejabat Daerah'")
    assert note.fetchone() == (f"Hubungi Puan {NAME}.",)


def test_an_entry_taken_apart_again_keeps_what_is_its_own(office: OpenOffice, person: str):
    double = factories.person(office, "Kavitha a/p Subramaniam")
    factories.contact(office, double, "019-555 4444")
    merge = duplicates.merge(office, person, double)
    assert merge.group
    sql = "SELECT id FROM merge"
    duplicates.unmerge(office, office.reader().execute(sql).fetchone()[0])
    erasure.erase(office, person, "")
    reader = office.reader()
    assert reader.execute("SELECT name FROM person").fetchall() == [("Kavitha a/p Subramaniam",)]
    assert reader.execute("SELECT owner_id, value FROM contact").fetchall() == [
        (double, "019-555 4444")
    ]


def test_who_erases_themselves_is_no_longer_named_in_the_log(office: OpenOffice):
    identity = factories.person(office, "Siti binti Ali")
    from dataclasses import replace  # noqa: PLC0415

    own = replace(office, actor="Siti binti Ali")
    stakeholders.update_person(own, identity, note="x")
    erasure.erase(own, identity, "")
    actors = office.reader().execute("SELECT DISTINCT actor FROM operation").fetchall()
    assert ("Siti binti Ali",) not in actors


def test_contact_kinds_do_not_matter(office: OpenOffice):
    identity = factories.person(office)
    for kind in ContactKind:
        draft = ContactDraft(owner_id=identity, kind=kind, value="x@y.example")
        stakeholders.add_contact(office, draft)
    erasure.erase(office, identity, "")
    assert "x@y.example" not in everything(office)
