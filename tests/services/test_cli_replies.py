"""``nlc import replies``: what matched, what waits, what was refused, counted in JSON."""

import io
import json
import shutil
from pathlib import Path

import pytest

from nlc_desktop import cli
from nlc_desktop.clock import SystemClock
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.services import calling, example, stakeholders, unlocking
from nlc_desktop.services.drafts import ContactDraft, GuestDraft
from nlc_desktop.services.guests import invite
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.store.key_file import KdfCost
from tests import factories
from tests.calendars.files import UID, fixture


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys):
    """Runs a command with the passphrase typed; its status, result and notes."""
    full = unlocking.open_with_passphrase
    floor = KdfCost(memory=8192, passes=1, lanes=1)
    monkeypatch.setattr(unlocking, "open_with_passphrase", lambda *given: full(*given, floor=floor))

    def run(*words: object):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{example.PASSPHRASE}\n"))
        status = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def workspace(example_folder: Path, tmp_path: Path, run) -> tuple[Path, Path]:
    """A copy of the example with a called meeting far ahead, and a folder of replies to it."""
    folder = Path(shutil.copytree(example_folder, tmp_path / "kota-damai"))
    office = unlocking.open_with_passphrase(folder, example.PASSPHRASE, SystemClock())
    meeting = factories.meeting(office, "Mesyuarat 2097", starts=factories.at(2097, 1, 14, 9))
    post = factories.post(office, "Pengarah JKM 2097")
    draft = ContactDraft(owner_id=post, kind=ContactKind.EMAIL, value="jkm.klang@jkm.example.my")
    stakeholders.add_contact(office, draft)
    invite(office, meeting, [GuestDraft(post_id=post)])
    calling.call(office, meeting)
    sql = "SELECT calendar_uid FROM meeting WHERE id = ?"
    uid = office.reader().execute(sql, (meeting,)).fetchone()[0]
    office.workspace.close()
    replies = tmp_path / "balasan"
    replies.mkdir()
    for name in ("google.ics", "forwarded.ics"):
        (replies / name).write_bytes(fixture(name).replace(UID.encode(), uid.encode()))
    (replies / "rosak.ics").write_bytes(b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 70_000)
    return folder, replies


def counts(out: str) -> dict[str, int]:
    found = json.loads(out)
    return {name: found[name] for name in ("matched", "review", "refused", "same")}


def test_a_folder_is_taken_in_once(workspace, run):
    folder, replies = workspace
    dry = ("import", "replies", folder, replies, "--json", "--dry-run")
    for _ in range(2):
        status, out, _ = run(*dry)
        assert status == cli.DONE
        assert counts(out) == {"matched": 1, "review": 1, "refused": 1, "same": 0}
    status, out, _ = run("import", "replies", folder, replies, "--json")
    found = json.loads(out)
    assert status == cli.DONE
    assert found["matched_replies"] == [
        "Pengarah JKM 2097: yes – Mesyuarat 2097 · Bil. 1/2097 (google.ics)"
    ]
    assert found["review_replies"][0].startswith("Orang Lain: yes (forwarded.ics). ")
    assert found["refused_files"][0].startswith("rosak.ics is far bigger")
    again = run("import", "replies", folder, replies, "--json")[1]
    assert counts(again) == {"matched": 0, "review": 0, "refused": 1, "same": 2}
    office = unlocking.open_with_passphrase(folder, example.PASSPHRASE, SystemClock())
    rows = {row.title: row for row in reading.meetings(office)}
    (guest,) = reading.guests(office, rows["Mesyuarat 2097"].id)
    office.workspace.close()
    assert guest.reply is Reply.YES


def test_people_read_sentences(workspace, run):
    folder, replies = workspace
    status, out, err = run("import", "replies", folder, replies / "google.ics")
    assert status == cli.DONE
    assert out.splitlines() == [
        "Matched: 1", "To look at: 0", "Refused: 0", "Noted before: 0",
        "Pengarah JKM 2097: yes – Mesyuarat 2097 · Bil. 1/2097 (google.ics)",
    ]  # fmt: skip
    assert "Taken in." in err


def test_a_path_that_is_not_there_fails_in_one_sentence(workspace, run):
    folder, replies = workspace
    status, out, _ = run("import", "replies", folder, replies / "tiada.ics", "--json")
    assert status == cli.FAILED
    assert "tiada.ics" in json.loads(out)["error"]
