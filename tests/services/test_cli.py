"""The command line does what the windows do, and says it in a line or in JSON."""

import io
import json
from pathlib import Path

import pytest

from nlc_desktop import cli
from nlc_desktop.services import example


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "example"
    assert cli.main(["example", str(folder)]) == cli.DONE
    return folder


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch):
    def give(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(text + "\n"))

    return give


def test_check_says_that_it_is_whole(built: Path, typed, capsys: pytest.CaptureFixture[str]):
    typed(example.PASSPHRASE)
    assert cli.main(["check", str(built), "--json"]) == cli.DONE
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is True
    assert said["meetings"] == ["4 meetings"]


def test_check_names_damage(built: Path, typed, tmp_path: Path, capsys):
    import shutil  # noqa: PLC0415

    folder = tmp_path / "damaged"
    shutil.copytree(built, folder)
    data = bytearray((folder / "workspace.db").read_bytes())
    data[len(data) // 2] ^= 1
    (folder / "workspace.db").write_bytes(bytes(data))
    typed(example.PASSPHRASE)
    assert cli.main(["check", str(folder), "--json"]) == cli.FAILED
    assert "damaged" in json.loads(capsys.readouterr().out)["error"]


def test_a_wrong_passphrase_opens_nothing(built: Path, typed, capsys):
    typed("not this one")
    assert cli.main(["papers", str(built), "--out", str(built / "papers")]) == cli.FAILED
    assert "passphrase" in capsys.readouterr().err
    assert not (built / "papers").exists()


def test_only_an_example_is_replaced_unasked(tmp_path: Path, capsys):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "keys.json").write_text("{}", "utf-8")
    assert cli.main(["example", str(mine), "--replace"]) == cli.FAILED
    assert (mine / "keys.json").exists()
    assert "something else" in capsys.readouterr().err


def test_papers_are_written_in_both_languages(built: Path, typed, tmp_path: Path):
    typed(example.PASSPHRASE)
    assert cli.main(["papers", str(built), "--out", str(tmp_path)]) == cli.DONE
    assert {path.name for path in tmp_path.iterdir()} == {"en", "ms"}
    arising = 3  # from the second meeting on
    assert len(list(tmp_path.rglob("*.pdf"))) == 2 * (3 * 4 + 3 + arising)
