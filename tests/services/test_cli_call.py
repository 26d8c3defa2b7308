"""``nlc call``: a meeting called from the command line, end to end on the example city."""

import io
import json
import shutil
from pathlib import Path

import pytest

from nlc_desktop import cli, i18n
from nlc_desktop.calendars.lint import lint
from nlc_desktop.services import example

MEETING = "Bil. 4/2026"
"""The next meeting of the example city."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "example"
    assert cli.main(["example", str(folder)]) == cli.DONE
    return folder


@pytest.fixture
def workspace(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "example"))


@pytest.fixture
def nlc(workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def run(*arguments: str) -> tuple[int, dict[str, object]]:
        monkeypatch.setattr("sys.stdin", io.StringIO(example.PASSPHRASE + "\n"))
        capsys.readouterr()
        status = cli.main(["call", str(workspace), *arguments, "--json"])
        return status, json.loads(capsys.readouterr().out)

    return run


def test_a_dry_run_counts_and_changes_nothing(nlc, tmp_path: Path) -> None:
    status, said = nlc("--meeting", MEETING, "--dry-run")
    assert status == cli.DONE
    assert said["letters"] > 10
    assert said["calendar_files"] == said["letters"]
    again = nlc("--meeting", MEETING, "--dry-run")
    assert again[1] == said


def test_calling_writes_the_files_it_counts(nlc, tmp_path: Path) -> None:
    _, dry = nlc("--meeting", MEETING, "--dry-run")
    status, said = nlc("--meeting", MEETING, "--out", str(tmp_path / "out"))
    assert status == cli.DONE, said
    assert said["letters"] == dry["letters"]
    assert said["calendar_files"] == dry["calendar_files"]
    assert said["requests"] == dry["requests"]
    files = [Path(name) for name in said["files"]]
    letters = [path for path in files if path.parent.name == "letters"]
    calendar = [path for path in files if path.suffix == ".ics"]
    assert len(letters) == said["letters"]
    assert len(calendar) == said["calendar_files"]
    assert all(lint(path.read_bytes()) == () for path in calendar)
    assert {path.parent.parent for path in letters} == {Path(said["folder"][0])}


def test_called_twice_it_writes_the_same_letters(nlc, tmp_path: Path) -> None:
    _, first = nlc("--meeting", MEETING, "--out", str(tmp_path / "one"))
    status, second = nlc("--meeting", MEETING, "--out", str(tmp_path / "two"))
    assert status == cli.DONE
    names = [Path(name).name for name in first["files"]]
    assert [Path(name).name for name in second["files"]] == names
    _, dry = nlc("--meeting", MEETING, "--dry-run")
    assert (dry["letters"], dry["calendar_files"]) == (second["letters"], second["calendar_files"])


def test_without_a_folder_nothing_is_called(nlc) -> None:
    status, said = nlc("--meeting", MEETING)
    assert status == cli.FAILED
    assert "--out" in said["error"]


def test_an_unknown_meeting_is_named(nlc, tmp_path: Path) -> None:
    status, said = nlc("--meeting", "Bil. 99/1999", "--out", str(tmp_path / "out"))
    assert status == cli.FAILED
    assert "99/1999" in said["error"]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("system", "sheet"), [("en_GB", "1 attendance sheet\n"), ("ms_MY", "1 senarai kehadiran\n")]
)
def test_it_counts_in_the_language_of_the_system(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys, system: str, sheet: str
) -> None:
    monkeypatch.setattr(cli, "_system_language", lambda: system)
    monkeypatch.setattr("sys.stdin", io.StringIO(example.PASSPHRASE + "\n"))
    capsys.readouterr()
    try:
        assert cli.main(["call", str(workspace), "--meeting", MEETING, "--dry-run"]) == cli.DONE
    finally:
        i18n.install(i18n.ENGLISH)
    assert sheet in capsys.readouterr().out
