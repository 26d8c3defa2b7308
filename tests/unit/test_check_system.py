import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "check_system.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("nlc_check_system", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


check = _load()


@pytest.fixture
def bare(monkeypatch):
    """A Linux that has no library at all."""
    monkeypatch.setattr(check.sys, "platform", "linux")
    monkeypatch.setattr(check.sys, "argv", ["check_system.py"])
    monkeypatch.setattr(check, "loads", lambda _library: False)
    monkeypatch.setenv("DISPLAY", ":0")


@pytest.mark.parametrize(
    ("release", "column"),
    [
        ("ID=debian\nVERSION_ID=12", 0),
        ('ID="linuxmint"\nID_LIKE="ubuntu debian"', 0),
        ("ID=fedora", 1),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"', 1),
        ("ID=manjaro\nID_LIKE=arch", 2),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"', 3),
        ("ID=something", None),
        ("", None),
    ],
)
def test_the_family_of_a_distribution(release, column):
    assert check.family(release) == column


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ("ID=debian", "sudo apt-get install --no-install-recommends libdbus-1-3 libegl1 "),
        ("ID=fedora", "sudo dnf install dbus-libs "),
        ("ID=arch", "sudo pacman -S dbus "),
        ("ID=suse", "sudo zypper install libX11-6 "),
    ],
)
@pytest.mark.usefixtures("bare")
def test_missing_pieces_are_named_with_the_command_that_installs_them(
    monkeypatch, capsys, release, command
):
    monkeypatch.setattr(check, "read_release", lambda: release)
    assert check.main() == 1
    said = capsys.readouterr().out
    assert "libEGL.so.1" in said
    assert "libxcb-cursor" not in said
    assert command in said


@pytest.mark.usefixtures("bare")
def test_a_window_needs_more(monkeypatch, capsys):
    monkeypatch.setattr(check.sys, "argv", ["check_system.py", "--window"])
    monkeypatch.setattr(check, "read_release", lambda: "ID=debian")
    assert check.main() == 1
    assert "libxcb-cursor0" in capsys.readouterr().out
    monkeypatch.delenv("DISPLAY")
    check.main()
    assert "libxcb-cursor0" not in capsys.readouterr().out


@pytest.mark.usefixtures("bare")
def test_a_python_without_venv_is_named(monkeypatch, capsys):
    monkeypatch.setattr(check.sys, "platform", "darwin")
    monkeypatch.setattr(check.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(check, "read_release", lambda: "ID=ubuntu")
    assert check.main() == 1
    assert "python3-venv" in capsys.readouterr().out


@pytest.mark.usefixtures("bare")
def test_an_unknown_system_gets_a_sentence_without_a_command(monkeypatch, capsys):
    monkeypatch.setattr(check, "read_release", lambda: "")
    assert check.main() == 1
    assert "package manager" in capsys.readouterr().out


def test_an_old_python_is_named_with_a_way_on(monkeypatch, capsys):
    monkeypatch.setattr(check.sys, "version_info", (3, 9, 2))
    assert check.main() == 1
    assert "Python 3.11 or newer" in capsys.readouterr().out


def test_this_computer_has_everything_for_drawing():
    answer = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (0, "")
