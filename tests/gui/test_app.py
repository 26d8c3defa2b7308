import json
from dataclasses import replace
from pathlib import Path

import pytest

from nlc_desktop import app, i18n, settings
from nlc_desktop.settings import Colours, Geometry, Settings
from nlc_desktop.ui import theme
from tests.loaded import heavy, modules_after


@pytest.fixture
def file(programs) -> Path:
    return programs.file


@pytest.fixture
def start(programs):
    def started(chosen: Settings | None = None, workspace: Path | None = None) -> app.Program:
        return programs.start(workspace, chosen)

    return started


def test_a_first_start_shows_the_window_in_the_systems_language(start):
    program = start()
    assert program.window.isVisible()
    assert i18n.language() == "en"


def test_the_window_wears_and_speaks_what_was_chosen(start):
    start(Settings(language="ms", colours=Colours.DARK, text_size=150))
    assert i18n.language() == "ms"
    assert theme.look().theme is theme.THEMES[theme.ThemeName.DARK]
    assert theme.look().px(100) == round(100 * theme.look().scale)


def test_closing_keeps_the_place_and_the_workspace(start, file, tmp_path):
    program = start(Settings(language="en"), tmp_path / "office")
    program.window.setGeometry(40, 30, 1100, 700)
    program.quit()
    kept = settings.read(file).settings
    assert kept.last_workspace == tmp_path / "office"
    assert kept.window is not None
    assert (kept.window.width, kept.window.height) == (1100, 700)
    assert replace(kept, window=None, last_workspace=None) == Settings(language="en")


def test_a_place_off_every_screen_is_forgotten(start):
    program = start(Settings(window=Geometry(30_000, 30_000, 1100, 700)))
    assert program.window.geometry().x() < 30_000


def test_a_damaged_translation_gives_english_and_a_sentence(start, tmp_path):
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "nlc_ms.ts").write_text("<TS")
    program = start(Settings(language="ms"))
    assert i18n.language() == "en"
    assert "nlc_ms.ts" in program.window.notices.words.text()


def test_a_settings_file_that_lies_is_said_and_kept(start, file):
    file.write_text(json.dumps({"text_size": "huge"}))
    start()
    assert len(list(file.parent.glob("*-unreadable-1.json"))) == 1


@pytest.mark.logs_warnings
def test_settings_that_cannot_be_written_do_not_stop_the_end(start, file, caplog):
    program = start()
    file.unlink(missing_ok=True)
    file.mkdir()
    program.quit()
    assert "could not be saved" in caplog.text
    assert not program.window.isVisible()


def test_the_first_paint_imports_nothing_heavy(tmp_path):
    code = f"""
from pathlib import Path
from nlc_desktop import app
folder = Path({str(tmp_path)!r})
program = app.Program(settings_file=folder / "settings.json", root=folder / "workspaces")
program.painted.connect(program.quit)
program.run()
"""
    modules = modules_after(code)
    assert "nlc_desktop.ui.main_window" in modules
    assert heavy(modules) == []
