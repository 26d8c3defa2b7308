"""Key slots: wrapping the key of a workspace under what somebody knows or has.

The key of the database is random. Each slot holds it wrapped with AES-256-GCM under a key made
from a passphrase, the keyring's secret or the recovery words; slot kind, workspace and the cost
of guessing are authenticated with it, and costs below the floor are refused on reading, so that
an edited file weakens nothing (exchange.md 8.1). A check value tells a wrong passphrase from a
damaged database.
"""

import hmac
import os
import unicodedata
from dataclasses import dataclass

from typing_extensions import override

from nlc_desktop.errors import InputError, WorkspaceError, WrongKey
from nlc_desktop.i18n import tr
from nlc_desktop.store.connection import WorkspaceKey
from nlc_desktop.store.key_file import COST, FORMAT, KdfCost, KeyFile, Slot, SlotKind


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


def fits_key(file: KeyFile, key: WorkspaceKey) -> bool:
    """Whether a key file leads to this key."""
    return hmac.compare_digest(_check(key, file.workspace), file.check)


def wrap(
    file: KeyFile, key: WorkspaceKey, kind: SlotKind, secrets: Secrets, cost: KdfCost = COST
) -> KeyFile:
    """The key file with a slot that the secrets open.

    Raises:
        InputError: if the passphrase is empty, or whatever else the slot needs is not there.
    """
    if not _fits(kind, secrets):
        raise InputError(tr("The passphrase is empty. Type one that only this office knows."))
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
    for slot in file.slots:
        if _fits(slot.kind, secrets):
            _refuse_weak(slot, floor)
            key = _opened(slot, file.workspace, secrets)
            if key is not None and fits_key(file, key):
                return key
    raise WrongKey(_refusal(file, secrets))


def _refuse_weak(slot: Slot, floor: KdfCost) -> None:
    if not slot.cost.at_least(floor):
        raise WorkspaceError(
            tr(
                "The key file of this workspace was changed to make guessing easier. Restore the "
                "newest backup."
            ),
            details=f"{slot.kind}: {slot.cost}",
        )


def _opened(slot: Slot, workspace: str, secrets: Secrets) -> WorkspaceKey | None:
    """The key in a slot; nothing if the secrets are wrong or the slot was changed."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - at the keyhole
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    made = _wrapping_key(slot.kind, secrets, slot.salt, slot.cost)
    bound = _bound(slot.kind, workspace, slot.cost)
    try:
        return WorkspaceKey(AESGCM(made).decrypt(slot.nonce, slot.wrapped, bound))
    except InvalidTag:
        return None


def _refusal(file: KeyFile, secrets: Secrets) -> str:
    if secrets.recovery:
        return tr("These recovery words belong to another workspace. Take the sheet of this one.")
    if not secrets.passphrase or (file.has(SlotKind.PASSPHRASE_DEVICE) and not secrets.device):
        return tr(
            "The password store of this computer does not know this workspace. Open it "
            "with the 24 words of the recovery sheet."
        )
    return tr("This is not the passphrase of this workspace. Check capitals and try again.")


def _fits(kind: SlotKind, secrets: Secrets) -> bool:
    said = bool(_spelled(secrets.passphrase))
    needs = {
        SlotKind.PASSPHRASE_DEVICE: said and bool(secrets.device),
        SlotKind.PASSPHRASE: said,
        SlotKind.RECOVERY: bool(secrets.recovery),
        SlotKind.DEVICE: bool(secrets.device),
    }
    return needs[kind]


def _wrapping_key(kind: SlotKind, secrets: Secrets, salt: bytes, cost: KdfCost) -> bytes:
    """The key of a slot; each kind has its own label, so that none stands in for another."""
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415 - at the keyhole
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    known = {
        SlotKind.PASSPHRASE: lambda: _stretched(secrets.passphrase, salt, cost),
        SlotKind.PASSPHRASE_DEVICE: lambda: (
            _stretched(secrets.passphrase, salt, cost) + secrets.device
        ),
        SlotKind.DEVICE: lambda: secrets.device,
        SlotKind.RECOVERY: lambda: secrets.recovery,
    }[kind]()
    mixer = HKDF(hashes.SHA256(), length=32, salt=salt, info=b"nlc-desktop slot " + kind.encode())
    return mixer.derive(known)


def _stretched(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - see above

    stretcher = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return stretcher.derive(_spelled(passphrase))


def _spelled(passphrase: str) -> bytes:
    """The passphrase as every keyboard gives it: NFC, without spaces around it."""
    return unicodedata.normalize("NFC", passphrase.strip()).encode("utf-8", "surrogatepass")


def _bound(kind: SlotKind, workspace: str, cost: KdfCost) -> bytes:
    parts = (f"v{FORMAT}", kind.value, workspace, cost.memory, cost.passes, cost.lanes)
    return "|".join(str(part) for part in parts).encode()


def _check(key: WorkspaceKey, workspace: str) -> bytes:
    return hmac.digest(key.data, b"nlc-desktop check " + workspace.encode(), "sha256")[:16]
