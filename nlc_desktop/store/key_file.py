"""The key file: all ways into one workspace as a small JSON file, read strictly, written whole.

It holds no secret in the clear. Its checksum tells a damaged file from a wrong passphrase; what
keeps it from being tampered with is the authentication of each slot (`keyslots`).
"""

import base64
import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from nlc_desktop.errors import NewerWorkspace, WorkspaceError
from nlc_desktop.i18n import tr

FORMAT = 1
LARGEST = 65536
"""Bytes a key file may have."""
KEY_BYTES = 32
"""Bytes in the key of a database."""


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE_DEVICE = "passphrase+device"  # noqa: S105 - a kind, not a secret
    """The passphrase and the secret in this computer's keyring together; the default."""
    PASSPHRASE = "passphrase"  # noqa: S105
    """The passphrase alone, where there is no keyring."""
    RECOVERY = "recovery"
    """The 24 words of the recovery sheet."""
    DEVICE = "device"
    """The keyring alone; only if somebody chose it."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs: Argon2id, memory in KiB."""

    memory: int = 262144
    passes: int = 3
    lanes: int = 4

    def at_least(self, floor: "KdfCost") -> bool:
        """Whether guessing costs no less than the floor."""
        return self.memory >= floor.memory and self.passes >= floor.passes


COST = KdfCost()
"""256 MiB, 3 passes: about half a second on an old laptop."""
_CEILING = KdfCost(memory=2**21, passes=64, lanes=64)
"""More than anybody asks for; beyond it an edited file could only stall the computer."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: how the wrapping key is made, and the wrapped key."""

    kind: SlotKind
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: KdfCost


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All ways into one workspace."""

    workspace: str
    """The id of the workspace: 32 hexadecimal digits."""
    name: str
    check: bytes
    """A value only the right key makes."""
    slots: tuple[Slot, ...]

    def has(self, kind: SlotKind) -> bool:
        """Whether there is a slot of a kind."""
        return any(slot.kind is kind for slot in self.slots)

    def with_slot(self, slot: Slot) -> "KeyFile":
        """The same file with a slot in place of the others of its kind.

        The two passphrase kinds stand for each other: one passphrase at a time.
        """
        both = {SlotKind.PASSPHRASE, SlotKind.PASSPHRASE_DEVICE}
        gone = both if slot.kind in both else {slot.kind}
        kept = tuple(other for other in self.slots if other.kind not in gone)
        return replace(self, slots=(*kept, slot))


def read(path: Path) -> KeyFile:
    """Reads a key file.

    Raises:
        WorkspaceError: if it is missing, too large, damaged or not one of ours.
        NewerWorkspace: if a newer version of the program wrote it.
    """
    try:
        with path.open("rb") as file:
            return _decoded(json.loads(file.read(LARGEST).decode("utf-8")))
    except FileNotFoundError as error:
        raise WorkspaceError(
            tr("There is no workspace in {folder}. Choose another folder.", folder=path.parent)
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise WorkspaceError(
            tr(
                "The key file of the workspace in {folder} is damaged. Restore the newest backup.",
                folder=path.parent,
            ),
            details=type(error).__name__,
        ) from error


def write(path: Path, file: KeyFile) -> None:
    """Writes the key file whole or not at all; the previous one stays beside it.

    Raises:
        WorkspaceError: if the disk is full or the folder can't be written to.
    """
    part = path.with_name(path.name + ".part")
    try:
        _write_new(part, json.dumps(_encoded(file), indent=1, sort_keys=True).encode())
        if path.exists():
            _write_new(path.with_name(path.name + ".before"), path.read_bytes())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise WorkspaceError(
            tr(
                "The protection of the workspace in {folder} could not be saved. Free some space "
                "on the disk or check the folder's permissions, then try again.",
                folder=path.parent,
            ),
            details=str(error.strerror),
        ) from error


def sync_folder(folder: Path) -> None:
    """Makes new names in a folder survive a power cut, where the system can be asked to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_new(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def _encoded(file: KeyFile) -> dict[str, Any]:
    body: dict[str, Any] = {
        "format": FORMAT,
        "workspace": file.workspace,
        "name": file.name,
        "check": _text(file.check),
        "slots": [_encoded_slot(slot) for slot in file.slots],
    }
    return {**body, "sum": _sum(body)}


def _encoded_slot(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind.value,
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
        "wrapped": _text(slot.wrapped),
        "memory": slot.cost.memory,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
    }


def _sum(body: Mapping[str, Any]) -> str:
    plain = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _decoded(value: Any) -> KeyFile:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    entry = cast("dict[str, Any]", value)
    _refuse_newer(entry["format"])
    if entry.pop("sum") != _sum(entry):
        raise ValueError("checksum")
    workspace, slots = _plain(entry["workspace"]), cast("list[dict[str, Any]]", entry["slots"])
    if not re.fullmatch("[0-9a-f]{32}", workspace) or len(slots) > 16:
        raise ValueError("workspace or slots")
    check = _bytes(entry["check"], 16)
    return KeyFile(workspace, _plain(entry["name"]), check, tuple(_slot(slot) for slot in slots))


def _refuse_newer(found: Any) -> None:
    if _whole(found, 10**6) > FORMAT:
        raise NewerWorkspace(
            tr(
                "This workspace was last used with a newer version of NLC Desktop. Install that "
                "version to open it; nothing was changed."
            ),
            details=f"key file format {found}",
        )


def _slot(entry: dict[str, Any]) -> Slot:
    cost = KdfCost(
        _whole(entry["memory"], _CEILING.memory),
        _whole(entry["passes"], _CEILING.passes),
        _whole(entry["lanes"], _CEILING.lanes),
    )
    if cost.memory < 8 * cost.lanes:
        raise ValueError("memory")
    return Slot(
        SlotKind(entry["kind"]),
        _bytes(entry["salt"], 16),
        _bytes(entry["nonce"], 12),
        _bytes(entry["wrapped"], KEY_BYTES + 16),
        cost,
    )


def _whole(value: Any, largest: int) -> int:
    if type(value) is not int or not 0 < value <= largest:
        raise ValueError("number")
    return value


def _plain(value: Any) -> str:
    if not isinstance(value, str) or len(value.encode("utf-8")) > 1000:
        raise ValueError("text")
    return value


def _bytes(value: Any, length: int) -> bytes:
    data = base64.b64decode(_plain(value), validate=True)
    if len(data) != length:
        raise ValueError("length")
    return data


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
