"""Key slots: what opens a workspace, what does not, and what an edited file achieves (nothing)."""

import json
import os
from dataclasses import replace

import pytest

from nlc_desktop.errors import InputError, NewerWorkspace, WorkspaceError, WrongKey
from nlc_desktop.store import key_file
from nlc_desktop.store.connection import WorkspaceKey
from nlc_desktop.store.key_file import COST, KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets, new_key_file, unwrap, wrap

QUICK = KdfCost(memory=64, passes=1, lanes=1)
KEY = WorkspaceKey(bytes(range(32)))
DEVICE = b"d" * 32
WORDS = b"w" * 32
EVERYTHING = Secrets(passphrase="rahsia kita", device=DEVICE, recovery=WORDS)


def file_with(*kinds: SlotKind) -> key_file.KeyFile:
    made = new_key_file("ab" * 16, "Pejabat Datuk Bandar", KEY)
    for kind in kinds:
        made = wrap(made, KEY, kind, EVERYTHING, QUICK)
    return made


@pytest.mark.parametrize(
    ("kind", "brought"),
    [
        (SlotKind.PASSPHRASE_DEVICE, Secrets(passphrase="rahsia kita", device=DEVICE)),
        (SlotKind.PASSPHRASE, Secrets(passphrase=" rahsia kita ")),
        (SlotKind.RECOVERY, Secrets(recovery=WORDS)),
        (SlotKind.DEVICE, Secrets(device=DEVICE)),
    ],
)
def test_each_slot_opens_with_what_it_asks_for(kind, brought):
    assert unwrap(file_with(kind), brought, QUICK) == KEY


@pytest.mark.parametrize(
    ("brought", "sentence"),
    [
        (Secrets(passphrase="Rahsia kita", device=DEVICE), "not the passphrase"),
        (Secrets(passphrase="rahsia kita", device=b"x" * 32), "not the passphrase"),
        (Secrets(passphrase="rahsia kita"), "password store of this computer does not know"),
        (Secrets(device=DEVICE), "password store of this computer does not know"),
        (Secrets(), "password store of this computer does not know"),
        (Secrets(recovery=b"x" * 32), "another workspace"),
    ],
)
def test_anything_less_is_refused_with_the_right_sentence(brought, sentence):
    with pytest.raises(WrongKey, match=sentence):
        unwrap(file_with(SlotKind.PASSPHRASE_DEVICE, SlotKind.RECOVERY), brought, QUICK)


def test_one_passphrase_reads_the_same_from_every_keyboard():
    made = wrap(
        file_with(), KEY, SlotKind.PASSPHRASE, Secrets(passphrase="caf\u00e9 \u4e2d"), QUICK
    )
    assert unwrap(made, Secrets(passphrase="cafe\u0301 \u4e2d"), QUICK) == KEY


@pytest.mark.parametrize("passphrase", ["", "   ", "\n"])
def test_an_empty_passphrase_protects_nothing(passphrase):
    with pytest.raises(InputError, match="passphrase is empty"):
        wrap(file_with(), KEY, SlotKind.PASSPHRASE, Secrets(passphrase=passphrase), QUICK)


def test_a_new_passphrase_takes_the_place_of_the_old_one():
    made = file_with(SlotKind.PASSPHRASE_DEVICE, SlotKind.RECOVERY)
    made = wrap(made, KEY, SlotKind.PASSPHRASE, Secrets(passphrase="baharu"), QUICK)
    assert [slot.kind for slot in made.slots] == [SlotKind.RECOVERY, SlotKind.PASSPHRASE]
    with pytest.raises(WrongKey):
        unwrap(made, Secrets(passphrase="rahsia kita", device=DEVICE), QUICK)


def test_the_same_secrets_never_make_the_same_slot():
    one, two = file_with(SlotKind.RECOVERY).slots[0], file_with(SlotKind.RECOVERY).slots[0]
    assert one.salt != two.salt
    assert one.nonce != two.nonce
    assert one.wrapped != two.wrapped


@pytest.mark.parametrize("cost", [replace(QUICK, memory=63), KdfCost(2**20, 0, 1)])
def test_kdf_floor(cost):
    made = file_with(SlotKind.PASSPHRASE)
    weak = replace(made, slots=(replace(made.slots[0], cost=cost),))
    with pytest.raises(WorkspaceError, match="easier") as caught:
        unwrap(weak, EVERYTHING, QUICK)
    assert not isinstance(caught.value, WrongKey)


def test_the_floor_of_the_program_is_a_quarter_gigabyte():
    assert KdfCost(memory=256 * 1024, passes=3, lanes=4) == COST
    with pytest.raises(WorkspaceError, match="easier"):
        unwrap(file_with(SlotKind.PASSPHRASE), EVERYTHING)


@pytest.mark.parametrize("kind", [SlotKind.PASSPHRASE, SlotKind.DEVICE, SlotKind.RECOVERY])
def test_slot_downgrade(kind):
    """A slot that was renamed to need less opens for nobody."""
    made = file_with(SlotKind.PASSPHRASE_DEVICE)
    renamed = replace(made, slots=(replace(made.slots[0], kind=kind),))
    with pytest.raises(WrongKey):
        unwrap(renamed, EVERYTHING, QUICK)


@pytest.mark.parametrize(
    "change",
    [{"cost": KdfCost(128, 1, 1)}, {"salt": b"s" * 16}, {"nonce": b"n" * 12}],
)
def test_a_changed_slot_opens_for_nobody(change):
    made = file_with(SlotKind.RECOVERY)
    changed = replace(made, slots=(replace(made.slots[0], **change),))
    with pytest.raises(WrongKey):
        unwrap(changed, EVERYTHING, QUICK)


def test_a_slot_of_another_workspace_opens_for_nobody():
    made = replace(file_with(SlotKind.RECOVERY), workspace="cd" * 16)
    with pytest.raises(WrongKey):
        unwrap(made, EVERYTHING, QUICK)


def test_a_swapped_key_is_noticed():
    """A slot that leads to another key than the database's does not count."""
    other = wrap(file_with(), WorkspaceKey(b"o" * 32), SlotKind.RECOVERY, EVERYTHING, QUICK)
    with pytest.raises(WrongKey):
        unwrap(other, EVERYTHING, QUICK)


def test_secrets_and_keys_show_themselves_to_nobody():
    assert repr(EVERYTHING) == "Secrets(…)"
    assert f"{KEY} {KEY!r}" == "WorkspaceKey(…) WorkspaceKey(…)"


# --- the file -----------------------------------------------------------------------------------


def test_a_file_comes_back_as_it_was_written(tmp_path):
    made = file_with(*SlotKind)
    key_file.write(tmp_path / "keys.json", made)
    assert key_file.read(tmp_path / "keys.json") == made
    assert [entry.name for entry in tmp_path.iterdir()] == ["keys.json"]
    if os.name == "posix":
        assert (tmp_path / "keys.json").stat().st_mode & 0o777 == 0o600


def test_the_previous_file_is_kept(tmp_path):
    path = tmp_path / "keys.json"
    first, second = file_with(SlotKind.RECOVERY), file_with(SlotKind.PASSPHRASE)
    for made in (first, second):
        key_file.write(path, made)
    assert key_file.read(path) == second
    assert key_file.read(tmp_path / "keys.json.before") == first


def test_nothing_secret_is_in_the_file(tmp_path):
    path = tmp_path / "keys.json"
    key_file.write(path, file_with(*SlotKind))
    text = path.read_text()
    for secret in (KEY.data, DEVICE, WORDS):
        assert secret.hex() not in text
    assert "rahsia" not in text


def test_a_missing_file_says_that_there_is_no_workspace(tmp_path):
    with pytest.raises(WorkspaceError, match="no workspace"):
        key_file.read(tmp_path / "keys.json")


def test_one_wrong_letter_is_damage_and_not_a_wrong_passphrase(tmp_path):
    path = tmp_path / "keys.json"
    key_file.write(path, file_with(SlotKind.PASSPHRASE))
    wrapped = json.loads(path.read_text())["slots"][0]["wrapped"]
    other = ("B" if wrapped[0] == "A" else "A") + wrapped[1:]
    path.write_text(path.read_text().replace(wrapped, other))
    with pytest.raises(WorkspaceError, match="damaged") as caught:
        key_file.read(path)
    assert not isinstance(caught.value, WrongKey)


def test_a_newer_format_is_refused(tmp_path):
    path = tmp_path / "keys.json"
    key_file.write(path, file_with(SlotKind.PASSPHRASE))
    path.write_text(path.read_text().replace('"format": 1', '"format": 2'))
    before = path.read_bytes()
    with pytest.raises(NewerWorkspace, match="newer version"):
        key_file.read(path)
    assert path.read_bytes() == before


def test_a_folder_that_went_away_is_a_sentence(tmp_path):
    with pytest.raises(WorkspaceError, match="could not be saved"):
        key_file.write(tmp_path / "gone" / "keys.json", file_with())
