"""Opens a workspace with what somebody brings: passphrase, recovery words or the keyring alone.

Takes seconds (Argon2id, the keyring's prompt): never on the GUI thread.
"""

from pathlib import Path

from nlc_desktop.clock import Clock
from nlc_desktop.domain import recovery
from nlc_desktop.errors import KeychainError, WorkspaceError
from nlc_desktop.keychain.system import Keychain, NoKeychain, SystemKeychain
from nlc_desktop.packs.reader import available, pack_folder, read_pack
from nlc_desktop.paths import resource
from nlc_desktop.progress import Silent
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import key_file
from nlc_desktop.store.connection import WorkspaceKey
from nlc_desktop.store.key_file import COST, KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.queries import office as office_queries
from nlc_desktop.store.workspace import KEYS, Upgrade, Workspace, open_workspace

ZONE = "Asia/Kuala_Lumpur"
"""Zone of an office whose first start was not finished."""


def system_keychain() -> Keychain:
    """The keyring of this computer."""
    return SystemKeychain()


def recovery_words() -> tuple[str, ...]:
    """The list recovery words are taken from."""
    return tuple(resource("words", "english.txt").read_text("ascii").split())


def name_of(folder: Path) -> str:
    """The name of the office a workspace belongs to, known without opening it."""
    try:
        return key_file.read(folder / KEYS).name or folder.name
    except WorkspaceError:
        return folder.name


def open_with_passphrase(
    folder: Path,
    passphrase: str,
    clock: Clock,
    keychain: Keychain | None = None,
    floor: KdfCost = COST,
) -> OpenOffice:
    """Opens a workspace with its passphrase, and the keyring's half of the key if it has one.

    Raises:
        WrongKey: if the passphrase is not the right one.
        WorkspaceError: if the workspace is busy, damaged, newer, or not there.
    """
    device = device_secret(folder, keychain)
    brought = Secrets(passphrase=passphrase, device=device)
    return as_office(open_workspace(folder, brought, upgrade(clock), floor), clock)


def open_with_words(folder: Path, typed: str, clock: Clock, floor: KdfCost = COST) -> OpenOffice:
    """Opens a workspace with the 24 words of its recovery sheet.

    Raises:
        InputError: if they are not recovery words at all.
        WrongKey: if they belong to another workspace.
        WorkspaceError: as for the passphrase.
    """
    brought = Secrets(recovery=recovery.decode(typed, recovery_words()))
    return as_office(open_workspace(folder, brought, upgrade(clock), floor), clock)


def device_secret(folder: Path, keychain: Keychain | None) -> bytes:
    """The keyring's half of the key; empty where the workspace needs none or there is none."""
    keychain = keychain or NoKeychain()
    file = key_file.read(folder / KEYS)
    if not (file.has(SlotKind.PASSPHRASE_DEVICE) or file.has(SlotKind.DEVICE)):
        return b""
    try:
        return keychain.read(file.workspace) or b""
    except KeychainError:
        return b""


def upgrade(clock: Clock) -> Upgrade:
    """Brings an older workspace's tables up to date, after a verified backup of it."""

    def bring_up(path: Path, key: WorkspaceKey) -> None:
        from nlc_desktop.store import backup  # noqa: PLC0415 - both load when they are needed
        from nlc_desktop.store.migrations import ensure_current  # noqa: PLC0415 - loads Alembic

        ensure_current(
            path, key, backup=lambda: backup.make_of(path.parent, key, clock.now(), Silent())
        )

    return bring_up


def as_office(workspace: Workspace, clock: Clock) -> OpenOffice:
    """The open workspace with the pack of its country and its own time zone."""
    own = office_queries.profile(workspace.reader())
    country = own.country.casefold() if own else ""
    pack = read_pack(pack_folder(country)) if country in available() else None
    return OpenOffice(
        workspace=workspace,
        clock=clock,
        pack=pack,
        zone=own.zone if own else ZONE,
        actor=own.secretary if own else "",
    )
