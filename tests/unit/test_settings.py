import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from nlc_desktop import settings
from nlc_desktop.errors import SettingsError
from nlc_desktop.settings import Colours, Geometry, Motion, Settings

CHOSEN = Settings(
    language="ms",
    colours=Colours.DARK,
    text_size=150,
    motion=Motion.REDUCED,
    window=Geometry(-10, 20, 1366, 768, maximised=True),
    last_workspace=Path("Pejabat Ω"),
    export_folder=Path("Kertas"),
    lock_after=0,
    columns=(("actions", "owner:120,due:90"),),
)


def test_a_missing_file_means_defaults_without_a_notice(tmp_path):
    assert settings.read(tmp_path / "settings.json") == settings.Reading(Settings())


def test_everything_chosen_comes_back(tmp_path):
    file = tmp_path / "new folder" / "settings.json"
    settings.write(file, CHOSEN)
    assert settings.read(file) == settings.Reading(CHOSEN)
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_only_what_differs_from_the_defaults_is_written(tmp_path):
    file = tmp_path / "settings.json"
    settings.write(file, replace(Settings(), text_size=120))
    assert json.loads(file.read_text()) == {"text_size": 120}


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "nonsense", "[" * 100_000])
def test_a_broken_file_is_kept_beside_and_said(tmp_path, text):
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="utf-8")
    reading = settings.read(file)
    settings.write(file, CHOSEN)
    assert reading.settings == Settings()
    assert "settings-unreadable-1.json" in reading.notice
    assert (tmp_path / "settings-unreadable-1.json").read_text(encoding="utf-8") == text


def test_a_second_broken_file_does_not_replace_the_first_copy(tmp_path):
    file = tmp_path / "settings.json"
    for text in ("{ one", "{ two", "{ two"):
        file.write_text(text)
        settings.read(file)
    kept = {path.name: path.read_text() for path in tmp_path.glob("*-unreadable-*")}
    assert kept == {
        "settings-unreadable-1.json": "{ one",
        "settings-unreadable-2.json": "{ two",
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", 3),
        ("colours", "pink"),
        ("text_size", "big"),
        ("text_size", True),
        ("motion", None),
        ("window", {"x": 1}),
        ("window", [1, 2]),
        ("last_workspace", "a\0b"),
        ("lock_after", float("nan")),
        ("columns", {"actions": 3}),
    ],
)
def test_one_wrong_value_takes_its_default_and_the_rest_stays(tmp_path, name, value):
    file = tmp_path / "settings.json"
    settings.write(file, CHOSEN)
    file.write_text(json.dumps(json.loads(file.read_text()) | {name: value}))
    reading = settings.read(file)
    assert reading.settings == replace(CHOSEN, **{name: getattr(Settings(), name)})
    assert "settings-unreadable-1.json" in reading.notice


@pytest.mark.parametrize(("value", "taken"), [(10, 80), (9_000, 200), (110.4, 110)])
def test_sizes_stay_within_bounds(tmp_path, value, taken):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"text_size": value}))
    assert settings.read(file) == settings.Reading(Settings(text_size=taken))


def test_a_folder_in_place_of_the_file_gives_defaults_and_a_sentence(tmp_path):
    assert settings.read(tmp_path).notice


def test_a_disk_that_refuses_is_named_and_leaves_the_old_file(tmp_path):
    (tmp_path / "in the way").write_text("")
    with pytest.raises(SettingsError, match="in the way"):
        settings.write(tmp_path / "in the way" / "settings.json", CHOSEN)


def test_a_failed_swap_leaves_no_second_file(tmp_path):
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(SettingsError):
        settings.write(tmp_path / "settings.json", CHOSEN)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)


@hypothesis_settings(max_examples=100)
@given(st.dictionaries(st.sampled_from([*CHOSEN.__dataclass_fields__, "else"]), JSON))
def test_any_json_can_be_read_and_written_again(tmp_path_factory, raw):
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(raw))
    taken = settings.read(file).settings
    settings.write(file, taken)
    assert settings.read(file) == settings.Reading(taken)


@hypothesis_settings(max_examples=60)
@given(st.binary(max_size=200))
def test_any_bytes_can_be_read(tmp_path_factory, data):
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_bytes(data)
    assert isinstance(settings.read(file).settings, Settings)
