"""Whatever lies in a data file, reading it gives a result or one `PackError`."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.errors import PackError
from nlc_desktop.packs.calendars import read_calendar
from nlc_desktop.packs.example import example_cities, read_example
from nlc_desktop.packs.reader import pack_folder, read_pack

COUNTRY = "ph"
"""The pack that has everything, mechanisms with seats as well."""
FILES = {path.name: path.read_bytes() for path in sorted(pack_folder(COUNTRY).glob("*.json"))}
SMALL = sorted(name for name in FILES if name != "holidays.json")
KEEP = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["ph", "2026.1", "iligan", "10", "{city}", "{", "\ud800", "/etc/passwd"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(pack_folder(COUNTRY), tmp_path / COUNTRY))


def result_or_refusal(folder: Path, name: str, raw: bytes) -> None:
    path = folder / name
    path.write_bytes(raw)
    try:
        assert isinstance(read_pack(folder), CountryPack)
    except PackError as error:
        assert error.sentence.endswith(".")
        assert ".json" in error.sentence
        error.sentence.encode("utf-8")
    finally:
        path.write_bytes(FILES[name])


@KEEP
@given(name=st.sampled_from(SMALL), data=st.data())
def test_bytes_changed_cut_or_put_in(folder, name, data):
    raw = bytearray(FILES[name])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw) - 1))
        piece = data.draw(st.binary(max_size=4))
        raw[at : at + data.draw(st.integers(0, 6))] = piece
        raw = raw or bytearray(b" ")
    result_or_refusal(folder, name, bytes(raw))


def spots(value: object) -> list[tuple[object, object]]:
    """Every (container, key or index) in a JSON value."""
    found: list[tuple[object, object]] = []
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in inside:
        found.append((value, key))
        if isinstance(inner, dict | list):
            found += spots(inner)
    return found


@KEEP
@given(name=st.sampled_from(SMALL), data=st.data())
def test_any_value_replaced(folder, name, data):
    whole = json.loads(FILES[name])
    container, key = data.draw(st.sampled_from(spots(whole)))
    container[key] = data.draw(values)
    result_or_refusal(folder, name, json.dumps(whole).encode("ascii"))


@KEEP
@given(name=st.sampled_from(SMALL), data=st.data())
def test_any_value_left_out_or_doubled(folder, name, data):
    whole = json.loads(FILES[name])
    container, key = data.draw(st.sampled_from(spots(whole)))
    if isinstance(container, list) and data.draw(st.booleans()):
        container.append(container[key])
    else:
        del container[key]
    result_or_refusal(folder, name, json.dumps(whole).encode("ascii"))


@KEEP
@given(name=st.sampled_from(SMALL), value=values)
def test_arbitrary_json(folder, name, value):
    result_or_refusal(folder, name, json.dumps(value).encode("ascii"))


@settings(KEEP, max_examples=60)
@given(
    name=st.sampled_from(["holidays.json", "seasons.json", "states.json"]),
    data=st.data(),
    value=values,
)
def test_calendars(folder, name, data, value):
    path = folder / name
    whole = json.loads(FILES[name])
    if name == "holidays.json":
        whole["calendars"] = whole["calendars"][9:10]
    container, key = data.draw(st.sampled_from(spots(whole)))
    container[key] = value
    path.write_text(json.dumps(whole), encoding="ascii")
    try:
        assert read_calendar(folder, "10").entries
    except PackError as error:
        assert name in error.sentence or "holidays.json" in error.sentence
    finally:
        path.write_bytes(FILES[name])


@settings(KEEP, max_examples=40)
@given(data=st.data(), value=values, leave_out=st.booleans())
def test_the_example_city(tmp_path, data, value, leave_out):
    whole = json.loads(example_cities()[0].read_bytes())
    container, key = data.draw(st.sampled_from(spots(whole)))
    if leave_out:
        del container[key]
    else:
        container[key] = value
    path = tmp_path / "kota_damai.json"
    path.write_text(json.dumps(whole), encoding="ascii")
    try:
        read_example(path)
    except PackError as error:
        assert "kota_damai.json" in error.sentence
