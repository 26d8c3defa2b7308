"""What guards the other tests, the command line and the build, is tested here."""

import os
import re
import subprocess
import sys
import zipfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest

from nlc_desktop import __main__ as start
from nlc_desktop import cli, paths
from nlc_desktop.cli import Answer
from nlc_desktop.errors import InputError
from tests.loaded import heavy, modules_after

ROOT = Path(__file__).resolve().parents[2]

NOISE = {
    "log": "import logging\ndef test(): logging.getLogger('x').warning('stray words')",
    "qt": "from PySide6.QtCore import qWarning\ndef test(): qWarning('stray words')",
    "warning": "import warnings\ndef test(): warnings.warn('stray words')",
}
QUIET = {
    "log": "import logging, pytest\n@pytest.mark.logs_warnings\n" + NOISE["log"].split("\n")[1],
    "qt": NOISE["qt"].replace("stray words", "This plugin does not support propagateSizeHints()"),
}


@pytest.fixture
def run_test(tmp_path):
    def run(code: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text())
        (tmp_path / "test_noise.py").write_text(code)
        command = [sys.executable, "-m", "pytest", "-q", "-c", ROOT / "pyproject.toml"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": ""}
        return subprocess.run(
            [*command, f"--rootdir={tmp_path}", tmp_path],
            capture_output=True, text=True, cwd=tmp_path, env=environment, check=False,
        )  # fmt: skip

    return run


@pytest.mark.parametrize("kind", NOISE)
def test_stray_noise_fails_a_test(run_test, kind):
    answer = run_test(NOISE[kind])
    assert answer.returncode == 1, answer.stdout + answer.stderr
    assert "stray words" in answer.stdout


@pytest.mark.parametrize("kind", QUIET)
def test_noise_that_is_meant_or_harmless_passes(run_test, kind):
    answer = run_test(QUIET[kind])
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_a_fresh_python_tells_its_modules():
    modules = modules_after("import keyring.errors, json; print('noise')")
    assert {"json", "keyring.errors"} <= modules
    assert heavy(modules) == ["keyring"]


def test_floor_0_and_the_way_in_load_nothing_heavy():
    code = "import nlc_desktop.__main__, nlc_desktop.settings, nlc_desktop.cli"
    modules = modules_after(code)
    assert heavy(modules) == []
    assert not any(name.startswith("PySide6") for name in modules)


# --- the wheel ---------------------------------------------------------------------------------


def test_the_wheel_holds_the_resources_and_finds_them(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
        names = archive.namelist()
    code = "from nlc_desktop import i18n, paths; i18n.install('ms'); print(paths.resource())"
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / "installed", check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert Path(answer.stdout.strip()) == tmp_path / "installed" / "nlc_desktop" / "resources"
    shipped = {f"nlc_desktop/resources/{path}" for path in _files(paths.resource())}
    assert shipped <= set(names)
    assert not any(name.startswith(("tests/", "packaging/")) for name in names)


def _files(folder: Path) -> list[str]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return [path.as_posix() for path in found if not path.name.startswith(".")]


def test_pinned_packages_come_with_hashes_and_no_address():
    for name in ("run.txt", "dev.txt"):
        text = (ROOT / "packaging" / "lock" / name).read_text()
        pins = re.findall(r"^([a-z0-9][\w.-]*)==\S+.*\\\n    --hash=sha256:", text, re.MULTILINE)
        assert len(pins) == text.count("==") - _markers(text)
        assert "://" not in text
        assert "pyside6-essentials" in pins
        assert "holidays" not in pins


def _markers(text: str) -> int:
    """How often ``==`` stands in an environment marker."""
    return sum(line.partition(";")[2].count("==") for line in text.splitlines())


# --- the way in --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_whether_there_is_a_screen(platform, environment, expected):
    assert start.has_screen(platform, environment) is expected


def test_without_a_screen_the_example_is_built(monkeypatch, capsys):
    given = []
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(cli, "main", lambda arguments: given.append(tuple(arguments)) or 0)
    assert start.main([]) == 0
    assert given == [("example", "build/example", "--replace", "--papers", "build/papers")]
    assert "no screen" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["-h"]])
def test_questions_are_answered_without_a_window(arguments, capsys):
    assert start.main(arguments) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["a", "b"], ["--colour"]])
def test_misspelt_starts_show_the_usage(arguments, capsys):
    assert start.main(arguments) == 2
    assert "nlc-desktop [WORKSPACE]" in capsys.readouterr().err


class FakeCommand:
    """A command that gives one path, or fails when told to."""

    @staticmethod
    def arguments(parser: ArgumentParser) -> None:
        parser.add_argument("workspace")
        parser.add_argument("--fail", action="store_true")

    @staticmethod
    def run(options: Namespace, answer: Answer) -> int:
        answer.say("working")
        answer.give("papers", f"{options.workspace}/a.pdf")
        if options.fail:
            raise InputError("There is no meeting 9/2026. Name another.", details="E1")
        return cli.DONE


@pytest.fixture
def fake_command(monkeypatch):
    monkeypatch.setitem(sys.modules, "nlc_desktop.cli.papers", FakeCommand)


@pytest.mark.usefixtures("fake_command")
def test_results_go_to_the_output_and_notes_beside(capsys):
    assert cli.main(["papers", "ws"]) == 0
    assert capsys.readouterr() == ("ws/a.pdf\n", "working\n")


@pytest.mark.usefixtures("fake_command")
def test_errors_are_one_sentence(capsys):
    assert cli.main(["papers", "ws", "--fail"]) == 1
    assert capsys.readouterr().err == "working\nThere is no meeting 9/2026. Name another.\n"


@pytest.mark.usefixtures("fake_command")
def test_json_holds_the_result_and_the_error(capsys):
    assert cli.main(["papers", "ws", "--fail", "--json"]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    assert out.replace("\n", "").replace("  ", "") == (
        '{"ok": false,"papers": ["ws/a.pdf"],'
        '"error": "There is no meeting 9/2026. Name another.","details": "E1"}'
    )


@pytest.mark.parametrize("arguments", [[], ["fly"], ["--help"]])
def test_help_names_every_command(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    said = "".join(capsys.readouterr())
    assert stop.value.code == (0 if "--help" in arguments else 2)
    assert all(name in said for name in ("example", "papers", "check")) or not arguments
