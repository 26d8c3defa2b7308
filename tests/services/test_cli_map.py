"""`nlc export map`: every format, for one audience and one day, said in a line or in JSON."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from nlc_desktop import cli
from nlc_desktop.services import example
from tests.documents.reading import page_texts


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli-map") / "example"
    assert cli.main(["example", str(folder)]) == cli.DONE
    return folder


@pytest.fixture
def export(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def run(form: str, *more: str) -> tuple[int, dict[str, Any], Path]:
        monkeypatch.setattr("sys.stdin", io.StringIO(example.PASSPHRASE + "\n"))
        out = tmp_path / f"map.{form}"
        given = ["export", "map", str(built), "--format", form, "--out", str(out), "--json", *more]
        status = cli.main(given)
        return status, json.loads(capsys.readouterr().out), out

    return run


@pytest.mark.parametrize(
    ("form", "start"), [("pdf", b"%PDF"), ("graphml", b"<?xml"), ("gexf", b"<?xml")]
)
def test_each_format_is_written(export, form: str, start: bytes) -> None:
    status, said, out = export(form, "--audience", "office")
    assert (status, said["ok"]) == (cli.DONE, True)
    assert out.read_bytes().startswith(start)
    assert said["files"] == [str(out)]
    assert said["nodes"] > 5
    assert said["left_out"] == 0


def test_two_tables_are_written(export) -> None:
    _, said, out = export("csv")
    assert said["files"] == [str(out), str(out.with_name("map-links.csv"))]
    assert out.read_text("utf-8-sig").splitlines()[0].startswith("id,name")


def test_day_size_and_language_are_taken(export) -> None:
    _, _, out = export("pdf", "--as-of", "2026-06-01", "--size", "poster", "--language", "en")
    texts = page_texts(out.read_bytes())
    assert len(texts) == 7
    assert "Map on 1 June 2026" in texts[0].replace("\xa0", " ")
    assert "C2 of 3×2" in texts[6]


def test_roles_for_names(export) -> None:
    _, _, out = export("graphml", "--redact-above", "all", "--language", "en")
    assert "Police" in out.read_text("utf-8")
    assert "Kota Damai" not in out.read_text("utf-8")


def test_the_public_is_refused_in_one_sentence(export) -> None:
    status, said, out = export("pdf", "--audience", "public")
    assert status == cli.FAILED
    assert "members and above" in said["error"]
    assert not out.exists()


def test_a_map_nobody_knows_is_refused(export) -> None:
    status, said, _ = export("pdf", "--map", "Siapa?")
    assert status == cli.FAILED
    assert "Siapa?" in said["error"]


@pytest.mark.parametrize(
    ("option", "value", "hint"),
    [
        ("--as-of", "yesterday", "Write it like 2026-11-23"),
        ("--size", "A7", "Sizes are"),
        ("--tiles", "9x9", "at most 6x6"),
    ],
)
def test_a_misspelt_option_is_named(
    built: Path, capsys: pytest.CaptureFixture[str], option: str, value: str, hint: str
) -> None:
    given = ["export", "map", str(built), "--format", "pdf", "--out", "x.pdf", option, value]
    with pytest.raises(SystemExit) as stopped:
        cli.main(given)
    assert stopped.value.code == cli.MISUSED
    assert hint in capsys.readouterr().err
