"""What the tests of windows stand on: the look of the program, light and at 100 %."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nlc_desktop import app, paths
from nlc_desktop.ui import theme
from nlc_desktop.ui.palettes import ThemeName
from nlc_desktop.ui.theme import Look
from tests.gui.programs import Programs


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Look]:
    """The look in light at 100 %, put back afterwards."""
    found = theme.look()
    found.choose(ThemeName.LIGHT)
    yield found
    found.choose(ThemeName.LIGHT)


@pytest.fixture(scope="session")
def control_pictures() -> ModuleType:
    """The script that draws the pictures inside controls."""
    file = Path(__file__).parents[2] / "packaging" / "make_control_pictures.py"
    spec = importlib.util.spec_from_file_location("make_control_pictures", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def programs(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Programs]:
    """Whole programs on a folder of their own; they are closed afterwards."""
    monkeypatch.setattr(paths, "user_translations", lambda: tmp_path / "translations")
    monkeypatch.setattr(app, "_system_language", lambda: "en-GB")
    made = Programs(qtbot, tmp_path)
    yield made
    made.end()
