"""Making workspaces, what protects them, backups put back, and a first start resumed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from nlc_desktop.clock import FixedClock
from nlc_desktop.errors import InputError, WorkspaceError, WrongKey
from nlc_desktop.services import backups, first_start, protection, setup, unlocking
from nlc_desktop.services.drafts import OfficeDraft
from nlc_desktop.services.reading import office as reading
from nlc_desktop.store.key_file import SlotKind, read
from tests.conftest import QUICK
from tests.fakes.keychain import FakeKeychain

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "pasar malam hujan teduh"
DRAFT = OfficeDraft(name="Majlis Daerah Damai", state="10", secretary="Siti")


def made(root: Path, clock: FixedClock, keychain=None):
    words = setup.new_words()
    office = setup.create_office(
        root,
        DRAFT,
        setup.Protection(PASSPHRASE, words),
        clock,
        keychain=keychain,
        cost=QUICK,
    )
    return office, words


def test_a_new_office_opens_with_its_passphrase_and_its_words(tmp_path, clock):
    office, words = made(tmp_path, clock)
    folder = office.workspace.folder
    assert folder == tmp_path / "majlis-daerah-damai"
    assert reading.profile(office).name == "Majlis Daerah Damai"
    assert office.actor == "Siti"
    office.workspace.close()
    assert setup.workspaces(tmp_path) == (folder,)
    unlocking.open_with_passphrase(folder, PASSPHRASE, clock, floor=QUICK).workspace.close()
    unlocking.open_with_words(folder, " ".join(words), clock, floor=QUICK).workspace.close()


def test_a_keyring_holds_half_of_the_key(tmp_path, clock):
    keychain = FakeKeychain()
    office, words = made(tmp_path, clock, keychain)
    folder = office.workspace.folder
    office.workspace.close()
    assert read(folder / "keys.json").has(SlotKind.PASSPHRASE_DEVICE)
    with pytest.raises(WrongKey, match="password store"):
        unlocking.open_with_passphrase(folder, PASSPHRASE, clock, FakeKeychain(), QUICK)
    unlocking.open_with_passphrase(folder, PASSPHRASE, clock, keychain, QUICK).workspace.close()
    unlocking.open_with_words(folder, " ".join(words), clock, QUICK).workspace.close()


@pytest.mark.parametrize("keychain", [FakeKeychain(missing=True), FakeKeychain(refusing=True)])
def test_without_a_working_keyring_the_passphrase_is_enough(tmp_path, clock, keychain):
    office, _ = made(tmp_path, clock, keychain)
    folder = office.workspace.folder
    office.workspace.close()
    unlocking.open_with_passphrase(folder, PASSPHRASE, clock, keychain, QUICK).workspace.close()


def test_two_offices_of_one_name_get_two_folders(tmp_path, clock):
    for expected in ("majlis-daerah-damai", "majlis-daerah-damai-2"):
        office, _ = made(tmp_path, clock)
        office.workspace.close()
        assert office.workspace.folder.name == expected


def test_a_draft_that_is_refused_leaves_nothing(tmp_path, clock):
    draft = OfficeDraft(name="Majlis", zone="Mars/Olympus")
    words = setup.new_words()
    with pytest.raises(InputError):
        setup.create_office(tmp_path, draft, setup.Protection(PASSPHRASE, words), clock, cost=QUICK)
    assert list(tmp_path.iterdir()) == []


_KILLED = """
import sys
from pathlib import Path
from nlc_desktop.clock import FixedClock
from nlc_desktop.services import setup, office
from nlc_desktop.services.drafts import OfficeDraft
from tests.conftest import QUICK

def stand(*arguments):
    print("half-way", flush=True)
    import time
    time.sleep(60)

office.set_up_office = stand
setup.create_office(
    Path(sys.argv[1]), OfficeDraft(name="Majlis Damai"),
    setup.Protection("pasar malam hujan teduh", setup.new_words()), FixedClock(), cost=QUICK,
)
"""


def test_being_killed_half_way_leaves_nothing_half_made(tmp_path, clock):
    with subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout.readline() == "half-way\n"
        os.kill(program.pid, signal.SIGKILL)
    assert setup.workspaces(tmp_path) == ()
    office, _ = made(tmp_path, clock)
    office.workspace.close()
    assert [path.name for path in tmp_path.iterdir()] == ["majlis-daerah-damai"]


def test_a_disk_that_refuses_is_said(tmp_path, clock):
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceError, match="could not be made"):
        made(tmp_path / "file" / "workspaces", clock)


def test_the_example_is_built_once(tmp_path, clock):
    first = setup.open_example(tmp_path, clock, cost=QUICK)
    first.workspace.close()
    assert setup.look_into(first.workspace.folder) is setup.Found.EXAMPLE
    changed = (first.workspace.folder / "keys.json").stat().st_mtime_ns
    again = setup.open_example(tmp_path, clock, cost=QUICK)
    again.workspace.close()
    assert again.workspace.folder == first.workspace.folder
    assert (again.workspace.folder / "keys.json").stat().st_mtime_ns == changed


def test_the_passphrase_changes_only_with_the_old_one(tmp_path, clock):
    office, words = made(tmp_path, clock)
    with pytest.raises(WrongKey):
        protection.change_passphrase(office, "wrong", "baharu sekali hari ini", cost=QUICK)
    with pytest.raises(InputError, match="empty"):
        protection.change_passphrase(office, PASSPHRASE, "  ", cost=QUICK)
    protection.change_passphrase(office, PASSPHRASE, "baharu sekali hari ini", cost=QUICK)
    office.workspace.close()
    folder = office.workspace.folder
    with pytest.raises(WrongKey):
        unlocking.open_with_passphrase(folder, PASSPHRASE, clock, floor=QUICK)
    new = unlocking.open_with_passphrase(folder, "baharu sekali hari ini", clock, floor=QUICK)
    new.workspace.close()
    unlocking.open_with_words(folder, " ".join(words), clock, QUICK).workspace.close()


def test_new_words_make_the_old_sheet_worthless(tmp_path, clock):
    office, old = made(tmp_path, clock)
    new = setup.new_words()
    protection.renew_words(office, new, QUICK)
    office.workspace.close()
    folder = office.workspace.folder
    with pytest.raises(WrongKey):
        unlocking.open_with_words(folder, " ".join(old), clock, QUICK)
    unlocking.open_with_words(folder, " ".join(new), clock, QUICK).workspace.close()


def test_the_sheet_holds_the_words_and_whose_they_are(tmp_path, clock):
    words = setup.new_words()
    paper = protection.recovery_sheet(protection.head_of(DRAFT), words, clock, "ms")
    (tmp_path / "sheet.pdf").write_bytes(paper.data)
    text = PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    assert all(word in text for word in words)
    assert "MAJLIS DAERAH DAMAI" in text


def test_the_newest_backup_is_put_back(tmp_path, clock):
    office, words = made(tmp_path, clock)
    folder = office.workspace.folder
    assert backups.moments(folder) == ()
    moment = backups.make(office)
    assert backups.moments(folder) == (moment,)
    office.workspace.close()
    (folder / "workspace.db").write_bytes(b"broken")
    restored = backups.restore_newest(folder, " ".join(words), clock, words=True, floor=QUICK)
    assert reading.profile(restored).name == "Majlis Daerah Damai"
    restored.workspace.close()
    (folder / "workspace.db").write_bytes(b"broken")
    with pytest.raises(WrongKey):
        backups.restore_newest(folder, "wrong", clock, floor=QUICK)
    backups.restore_newest(folder, PASSPHRASE, clock, floor=QUICK).workspace.close()


def test_without_a_backup_it_says_where_to_look(tmp_path, clock):
    office, _ = made(tmp_path, clock)
    office.workspace.close()
    with pytest.raises(WorkspaceError, match="no backup"):
        backups.restore_newest(office.workspace.folder, PASSPHRASE, clock, floor=QUICK)


def test_a_first_start_is_resumed(tmp_path):
    draft = OfficeDraft(name="Majlis", crest=b"\x89PNG", address="Jalan 1\nKlang", city="klang")
    first_start.keep(tmp_path, draft)
    assert first_start.resume(tmp_path) == draft
    first_start.forget(tmp_path)
    assert first_start.resume(tmp_path) is None


@given(st.binary() | st.sampled_from([b"[]", b'{"name": 3, "crest": "%"}', b'{"language": []}']))
def test_a_damaged_note_of_a_first_start_is_ignored(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("note")
    (folder / "first-start.json").write_bytes(data)
    found = first_start.resume(folder)
    assert found is None or isinstance(found, OfficeDraft)


@given(st.text())
def test_any_name_gives_a_folder_below_the_root(name):
    root = Path("/nowhere/at-all")
    folder = setup.free_folder(root, name)
    assert folder.parent == root
    assert not folder.name.startswith((".", "-"))
