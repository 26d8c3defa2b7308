"""Key slots: the ways to the key of a workspace, in a small file beside it.

The key of the database is random. Each slot holds it wrapped with AES-256-GCM under a key made
from what somebody knows or has; slot kind, workspace and the cost of guessing are authenticated
with it, and costs below the floor are refused on reading, so that an edited file weakens nothing
(exchange.md 8.1). A check value tells a wrong passphrase from a damaged database.
"""

import base64
import binascii
import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from typing_extensions import override

from nlc_desktop.errors import WorkspaceError, WrongKey
from nlc_desktop.i18n import tr
from nlc_desktop.store.connection import KEY_BYTES, WorkspaceKey

FORMAT = 1
LARGEST = 65536
"""Bytes a key file may have."""


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
        return self.memory >= floor.memory and self.passes >= floor.passes and self.lanes >= 1


COST = KdfCost()
"""256 MiB, 3 passes: about half a second on an old laptop."""


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


@dataclass(frozen=True, slots=True, repr=False)
class Secrets:
    """What somebody brings to the keyhole; shows itself to nobody."""

    passphrase: str = ""
    device: bytes = b""
    recovery: bytes = b""

    @override
    def __repr__(self) -> str:
        return "Secrets(…)"


def new_key_file(workspace: str, name: str, key: WorkspaceKey) -> KeyFile:
    """A key file without slots yet."""
    return KeyFile(workspace, name, _check(key, workspace), ())


def wrap(
    file: KeyFile, key: WorkspaceKey, kind: SlotKind, secrets: Secrets, cost: KdfCost = COST
) -> KeyFile:
    """The key file with a slot that the secrets open."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - at the keyhole

    salt, nonce = os.urandom(16), os.urandom(12)
    made = _wrapping_key(kind, secrets, salt, cost)
    wrapped = AESGCM(made).encrypt(nonce, key.data, _bound(kind, file.workspace, cost))
    return file.with_slot(Slot(kind, salt, nonce, wrapped, cost))


def unwrap(file: KeyFile, secrets: Secrets, floor: KdfCost = COST) -> WorkspaceKey:
    """The key, through whichever slot the secrets open.

    Raises:
        WrongKey: if they open none.
        WorkspaceError: if a slot was weakened below the floor.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - at the keyhole
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    for slot in file.slots:
        if not _fits(slot.kind, secrets):
            continue
        if not slot.cost.at_least(floor):
            raise WorkspaceError(
                tr(
                    "The key file of this workspace was changed to make guessing easier. "
                    "Put back the one from a backup."
                ),
                details=f"{slot.kind}: {slot.cost}",
            )
        made = _wrapping_key(slot.kind, secrets, slot.salt, slot.cost)
        bound = _bound(slot.kind, file.workspace, slot.cost)
        try:
            key = WorkspaceKey(AESGCM(made).decrypt(slot.nonce, slot.wrapped, bound))
        except InvalidTag:
            continue
        if hmac.compare_digest(_check(key, file.workspace), file.check):
            return key
    raise WrongKey(_refusal(file, secrets))


def _refusal(file: KeyFile, secrets: Secrets) -> str:
    if secrets.recovery:
        return tr("These recovery words belong to another workspace. Take the sheet of this one.")
    if secrets.passphrase and file.has(SlotKind.PASSPHRASE_DEVICE) and not secrets.device:
        return tr(
            "This computer's keyring does not know this workspace. Open it with the 24 words of "
            "the recovery sheet."
        )
    return tr("This is not the passphrase of this workspace. Check capitals and try again.")


def _fits(kind: SlotKind, secrets: Secrets) -> bool:
    needs = {
        SlotKind.PASSPHRASE_DEVICE: bool(secrets.passphrase and secrets.device),
        SlotKind.PASSPHRASE: bool(secrets.passphrase),
        SlotKind.RECOVERY: bool(secrets.recovery),
        SlotKind.DEVICE: bool(secrets.device),
    }
    return needs[kind]


def _wrapping_key(kind: SlotKind, secrets: Secrets, salt: bytes, cost: KdfCost) -> bytes:
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415 - at the keyhole
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    known = b""
    if kind in {SlotKind.PASSPHRASE, SlotKind.PASSPHRASE_DEVICE}:
        known = Argon2id(
            salt=salt,
            length=32,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory,
        ).derive(_spelled(secrets.passphrase))
    if kind in {SlotKind.DEVICE, SlotKind.PASSPHRASE_DEVICE}:
        known += secrets.device
    if kind is SlotKind.RECOVERY:
        known = secrets.recovery
    mixer = HKDF(hashes.SHA256(), length=32, salt=salt, info=b"nlc-desktop slot " + kind.encode())
    return mixer.derive(known)


def _spelled(passphrase: str) -> bytes:
    """The passphrase as every keyboard gives it: NFC, without spaces around it."""
    import unicodedata  # noqa: PLC0415 - at the keyhole

    return unicodedata.normalize("NFC", passphrase.strip()).encode()


def _bound(kind: SlotKind, workspace: str, cost: KdfCost) -> bytes:
    parts = (f"v{FORMAT}", kind.value, workspace, cost.memory, cost.passes, cost.lanes)
    return "|".join(str(part) for part in parts).encode()


def _check(key: WorkspaceKey, workspace: str) -> bytes:
    return hmac.digest(key.data, b"nlc-desktop check " + workspace.encode(), "sha256")[:16]


# --- the file ---------------------------------------------------------------------------------


def write(path: Path, file: KeyFile) -> None:
    """Writes the key file whole or not at all; the previous one stays beside it."""
    text = json.dumps(_encoded(file), indent=1, sort_keys=True)
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    part.chmod(0o600)
    if path.exists():
        before = path.with_name(path.name + ".before")
        before.write_bytes(path.read_bytes())
        before.chmod(0o600)
    part.replace(path)


def read(path: Path) -> KeyFile:
    """Reads a key file.

    Raises:
        WorkspaceError: if it is missing, too large or not one of ours.
    """
    try:
        with path.open("rb") as file:
            return _decoded(json.loads(file.read(LARGEST).decode("utf-8")))
    except FileNotFoundError as error:
        raise WorkspaceError(
            tr("There is no workspace in {folder}. Choose another folder.", folder=path.parent)
        ) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise WorkspaceError(
            tr(
                "The key file of the workspace in {folder} can't be read. Put back the one from "
                "a backup.",
                folder=path.parent,
            ),
            details=type(error).__name__,
        ) from error


def _encoded(file: KeyFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "workspace": file.workspace,
        "name": file.name,
        "check": _text(file.check),
        "slots": [
            {
                "kind": slot.kind.value,
                "salt": _text(slot.salt),
                "nonce": _text(slot.nonce),
                "wrapped": _text(slot.wrapped),
                "memory": slot.cost.memory,
                "passes": slot.cost.passes,
                "lanes": slot.cost.lanes,
            }
            for slot in file.slots
        ],
    }


def _decoded(value: Any) -> KeyFile:
    if not isinstance(value, Mapping) or value["format"] != FORMAT:  # pyright: ignore[reportUnknownVariableType]
        raise ValueError("format")
    entry: Mapping[str, Any] = value  # pyright: ignore[reportUnknownVariableType]
    workspace = _plain(entry["workspace"])
    if not workspace or len(entry["slots"]) > 16:
        raise ValueError("slots")
    return KeyFile(
        workspace,
        _plain(entry["name"]),
        _bytes(entry["check"], 16),
        tuple(_slot(slot) for slot in entry["slots"]),
    )


def _slot(entry: Mapping[str, Any]) -> Slot:
    cost = KdfCost(*(_whole(entry[part]) for part in ("memory", "passes", "lanes")))
    return Slot(
        SlotKind(entry["kind"]),
        _bytes(entry["salt"], 16),
        _bytes(entry["nonce"], 12),
        _bytes(entry["wrapped"], KEY_BYTES + 16),
        cost,
    )


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**22:
        raise ValueError("number")
    return value


def _plain(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 200:
        raise ValueError("text")
    return value


def _bytes(value: Any, length: int) -> bytes:
    try:
        data = base64.b64decode(_plain(value), validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error
    if len(data) != length:
        raise ValueError("length")
    return data


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
