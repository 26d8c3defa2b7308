"""Contact lists in and out by command: the same services, counted in JSON."""

import io
import json
import shutil
from pathlib import Path

import pytest

from nlc_desktop import cli
from nlc_desktop.clock import SystemClock
from nlc_desktop.services import example, stakeholders, unlocking
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.store.key_file import KdfCost

FIXTURES = Path(__file__).parents[1] / "contacts" / "fixtures"


@pytest.fixture
def workspace(example_folder: Path, tmp_path: Path, monkeypatch) -> Path:
    """A copy of the example, which opens as cheaply as it was made."""
    monkeypatch.setattr(unlocking, "open_with_passphrase", _cheaply(unlocking))
    return Path(shutil.copytree(example_folder, tmp_path / "kota-damai"))


def _cheaply(module):
    full = module.open_with_passphrase
    floor = KdfCost(memory=8192, passes=1, lanes=1)
    return lambda *given: full(*given, floor=floor)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys):
    """Runs a command with the passphrase typed; its status, result and notes."""

    def run(*words: object):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{example.PASSPHRASE}\n"))
        status = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_a_dry_run_counts_and_changes_nothing(workspace, run):
    file = FIXTURES / "outlook.csv"
    command = ("import", "contacts", workspace, file, "--dry-run", "--json")
    for _ in range(2):
        status, out, _ = run(*command)
        found = json.loads(out)
        assert status == cli.DONE
        counts = {name: found[name] for name in ("new", "changed", "duplicates", "unreadable")}
        assert counts == {"new": 3, "changed": 0, "duplicates": 0, "unreadable": 0}
        assert "Birthday" in found["not_taken"]


def test_taken_in_once_it_is_nothing_new(workspace, run):
    command = ("import", "contacts", workspace, FIXTURES / "cards30.vcf", "--json")
    first, second = (json.loads(run(*command)[1]) for _ in range(2))
    assert (first["new"], first["unreadable"]) == (2, 2)
    assert first["unreadable_lines"][0].startswith("Line 19:")
    assert (second["new"], second["changed"], second["same"]) == (0, 0, 2)


def test_people_read_sentences(workspace, run):
    status, out, err = run("import", "contacts", workspace, FIXTURES / "semicolon_1252.csv")
    assert status == cli.DONE
    assert "2 new" in out
    assert "Line 4: There is neither a name nor an organisation." in out
    assert "cp1252" in err


def test_a_file_that_is_none_fails_in_one_sentence(workspace, run, tmp_path):
    bad = tmp_path / "photo.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20)
    status, out, _ = run("import", "contacts", workspace, bad, "--json")
    assert status == cli.FAILED
    assert "photo.png" in json.loads(out)["error"]


@pytest.mark.parametrize("form", ["csv", "vcard"])
def test_what_goes_out_comes_back_as_the_same(workspace, run, tmp_path, form):
    out = tmp_path / f"contacts.{form}"
    command = ("export", "contacts", workspace, "--format", form, "--out", out, "--json")
    found = json.loads(run(*command)[1])
    assert found["file"] == [str(out)]
    back = json.loads(run("import", "contacts", workspace, out, "--dry-run", "--json")[1])
    assert (back["new"], back["changed"], back["same"]) == (0, 0, found["contacts"])


@pytest.mark.parametrize("words", [["import"], ["import", "nothing"], ["export", "--json"]])
def test_half_a_command_is_refused(words, capsys):
    with pytest.raises(SystemExit) as left:
        cli.main(words)
    assert left.value.code == cli.MISUSED
    assert "usage: nlc" in capsys.readouterr().err


def _noted(workspace: Path, note: str) -> None:
    office = unlocking.open_with_passphrase(workspace, example.PASSPHRASE, SystemClock())
    body = reading.organisations(office)[0].id
    stakeholders.update_organisation(office, body, note=note)
    office.workspace.close()


def test_notes_that_hold_numbers_are_shown_before_they_go_out(workspace, run, tmp_path):
    out = tmp_path / "contacts.csv"
    _noted(workspace, "Tanya Ali, KP 850317-10-5678")
    command = ("export", "contacts", workspace, "--format", "csv", "--out", out, "--json")
    status, said, _ = run(*command, "--with-notes")
    assert status == cli.FAILED
    assert "850317-10-5678" in json.loads(said)["found_in_notes"][0]
    assert not out.exists()
    assert run(*command, "--with-notes", "--notes-checked")[0] == cli.DONE
    assert "850317-10-5678" in out.read_text("utf-8")
    assert run(*command)[0] == cli.DONE
    assert "850317-10-5678" not in out.read_text("utf-8")


def test_a_file_below_a_file_is_refused_in_one_sentence(workspace, run, tmp_path):
    (tmp_path / "file").write_text("here already")
    out = tmp_path / "file" / "contacts.csv"
    command = ("export", "contacts", workspace, "--format", "csv", "--out", out, "--json")
    status, said, _ = run(*command)
    assert status == cli.FAILED
    assert "contacts.csv can't be written" in json.loads(said)["error"]
