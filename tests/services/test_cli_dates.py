"""``nlc dates``: the next dates of a committee, or what speaks against one."""

import io
import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from nlc_desktop import cli
from nlc_desktop.services import example

NAME = "Jawatankuasa Komuniti Selamat dan Harmoni Kota Damai"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dates") / "example"
    assert cli.main(["example", str(folder)]) == cli.DONE
    return folder


@pytest.fixture
def run(built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def run(*words: str, mechanism: str = NAME) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(example.PASSPHRASE + "\n"))
        capsys.readouterr()
        status = cli.main(["dates", str(built), "--mechanism", mechanism, *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_ten_dates_as_json(run):
    status, out, _ = run("--from", "2028-05-02", "--json")
    assert status == cli.DONE
    dates = [datetime.fromisoformat(text) for text in json.loads(out)["dates"]]
    assert len(dates) == 10
    assert dates == sorted(dates)
    assert all(one.utcoffset() == timedelta(hours=8) for one in dates)
    assert all((one.hour, one.minute) == (9, 0) and one.isoweekday() < 6 for one in dates)
    days = {one.date().isoformat() for one in dates}
    assert "2028-05-02" in days
    assert "2028-05-09" not in days  # Wesak


def test_lines_for_people(run):
    status, out, err = run("--from", "2028-05-02", "--count", "2", "--at", "14:30")
    assert status == cli.DONE
    assert out.splitlines() == ["Tuesday 2028-05-02, 14:30", "Wednesday 2028-05-03, 14:30"]
    assert "calendar as of" in err


def test_one_day_is_judged(run):
    _, out, _ = run("--check", "2028-12-11", "--json")
    said = json.loads(out)
    assert said["dates"] == ["2028-12-11T09:00:00+08:00"]
    assert "Birthday of the Sultan" in said["issues"][0]
    assert "Selangor" in said["issues"][0]


def test_a_day_without_issue_has_an_empty_list(run):
    """Only that the committee should have met before is said of it, whatever today is."""
    _, out, _ = run("--check", "2028-05-02", "--json")
    issues = json.loads(out)["issues"]
    assert all("overdue" in sentence for sentence in issues)


def test_years_beyond_the_data_are_said_not_suggested(run):
    status, out, err = run("--from", "2033-02-01")
    assert (status, out) == (cli.DONE, "")
    assert "no day nothing speaks against" in err
    assert "2033 are not known for Selangor" in err
    _, out, _ = run("--from", "2033-02-01", "--json")
    assert json.loads(out)["dates"] == []


def test_a_committee_nobody_knows(run):
    status, out, _ = run("--json", mechanism="Persatuan Angkasa")
    assert status == cli.FAILED
    assert NAME in json.loads(out)["error"]


@pytest.mark.parametrize(
    "words",
    [
        ["--from", "2/5/2028"],
        ["--at", "9 pagi"],
        ["--minutes", "0"],
        ["--count", "101"],
        ["--count", "x"],
        ["--from", "2028-05-02", "--check", "2028-05-02"],
    ],
)
def test_misspelt_words_are_refused(run, words):
    with pytest.raises(SystemExit) as stopped:
        run(*words)
    assert stopped.value.code == cli.MISUSED
