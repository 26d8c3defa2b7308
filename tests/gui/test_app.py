import json
from dataclasses import replace
from pathlib import Path

import pytest

from nlc_desktop import app, i18n, paths, settings
from nlc_desktop.settings import Colours, Geometry, Settings
from nlc_desktop.ui import theme
from tests.loaded import heavy, modules_after


@pytest.fixture
def file(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(paths, "user_translations", lambda: tmp_path / "translations")
    monkeypatch.setattr(app, "_system_language", lambda: "en-GB")
    return tmp_path / "settings.json"


@pytest.fixture
def start(qtbot, file):
    def started(chosen: Settings | None = None, workspace: Path | None = None) -> app.Program:
        if chosen is not None:
            settings.write(file, chosen)
        program = app.Program(workspace, settings_file=file)
        qtbot.addWidget(program.window)
        with qtbot.waitSignals([program.painted, program.settled], order="strict"):
            program.window.show()
        return program

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


def test_a_damaged_translation_gives_english_and_a_sentence(start, file, tmp_path):
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "nlc_ms.ts").write_text("<TS")
    said = []
    program = app.Program(settings_file=_write(file, Settings(language="ms")))
    program.messages.noticed.connect(lambda sentence, _link: said.append(sentence))
    program._painted()
    assert i18n.language() == "en"
    assert len(said) == 1
    assert "nlc_ms.ts" in said[0]
    program.window.deleteLater()


def _write(file: Path, chosen: Settings) -> Path:
    settings.write(file, chosen)
    return file


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
program = app.Program(settings_file=Path({str(tmp_path / "settings.json")!r}))
program.painted.connect(program.quit)
program.run()
"""
    modules = modules_after(code)
    assert "nlc_desktop.ui.main_window" in modules
    assert heavy(modules) == []
