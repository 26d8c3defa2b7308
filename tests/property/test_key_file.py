"""Whatever lies where the key file should be, the answer is one sentence."""

import base64
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlc_desktop.errors import WorkspaceError
from nlc_desktop.store import key_file
from nlc_desktop.store.connection import WorkspaceKey
from nlc_desktop.store.key_file import KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets, new_key_file, unwrap, wrap

QUICK = KdfCost(memory=64, passes=1, lanes=1)
BROUGHT = Secrets(passphrase="x", device=b"d" * 32, recovery=b"r" * 32)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


def _written(path: Path) -> bytes:
    key = WorkspaceKey(bytes(32))
    made = new_key_file("ab" * 16, "Pejabat", key)
    for kind in (SlotKind.PASSPHRASE_DEVICE, SlotKind.RECOVERY):
        made = wrap(made, key, kind, BROUGHT, QUICK)
    key_file.write(path, made)
    return path.read_bytes()


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("keys") / "keys.json"


@pytest.fixture(scope="module")
def sound(path: Path) -> bytes:
    return _written(path)


def _one_answer(path: Path, data: bytes) -> None:
    """A key or a sentence, never anything else."""
    path.write_bytes(data)
    try:
        unwrap(key_file.read(path), BROUGHT, QUICK)
    except WorkspaceError as error:
        assert error.sentence.endswith(".")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300) | ANYTHING.map(lambda value: json.dumps(value).encode()))
def test_any_bytes(path, data):
    path.write_bytes(data)
    with pytest.raises(WorkspaceError):
        key_file.read(path)


@settings(max_examples=60)
@given(cut=st.integers(0, 2000), flip=st.integers(1, 255), keep=st.booleans())
def test_a_file_with_one_wrong_byte(path, sound, cut, flip, keep):
    place = cut % len(sound)
    changed = bytes([sound[place] ^ flip])
    _one_answer(path, sound[:place] + changed + sound[place + 1 :] if keep else sound[:place])


@settings(max_examples=100)
@given(
    field=st.sampled_from(["format", "workspace", "name", "check", "slots", "sum"]),
    inner=st.sampled_from(["", "kind", "salt", "nonce", "wrapped", "memory", "passes", "lanes"]),
    value=ANYTHING | st.binary(max_size=60).map(lambda data: base64.b64encode(data).decode()),
)
def test_a_file_edited_by_somebody_who_mends_the_checksum(path, sound, field, inner, value):
    entry = json.loads(sound)
    if inner:
        entry["slots"][0][inner] = value
    else:
        entry[field] = value
    entry.pop("sum", None)
    entry["sum"] = key_file._sum(entry)
    _one_answer(path, json.dumps(entry).encode())


@pytest.mark.parametrize(
    "data", [b"[" * 60000, b'{"format":' + b"9" * 5000 + b"}", b'{"format": true}', b"\xff\xfe"]
)
def test_files_made_to_hurt(path, data):
    path.write_bytes(data)
    with pytest.raises(WorkspaceError):
        key_file.read(path)
