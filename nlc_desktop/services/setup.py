"""Makes and finds workspaces: what lies in a folder, a new office, the example city.

Takes seconds (Argon2id, the keyring's prompt) and loads the writing side: never on the GUI
thread.
"""

import secrets
import shutil
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path

from nlc_desktop.clock import Clock
from nlc_desktop.domain import recovery
from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.errors import KeychainError, WorkspaceError
from nlc_desktop.i18n import tr
from nlc_desktop.keychain.system import SECRET, Keychain, NoKeychain
from nlc_desktop.packs.reader import available, pack_folder, read_pack
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.services.drafts import OfficeDraft
from nlc_desktop.services.example_mark import MARKER, PASSPHRASE
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.unlocking import ZONE, as_office, recovery_words, upgrade
from nlc_desktop.store.key_file import COST, KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.layout import exists
from nlc_desktop.store.workspace import Workspace, create, open_workspace, replace_slot

_UNFINISHED = ".new-"
_EXAMPLE = "example"


class Found(StrEnum):
    """What lies in a folder."""

    NOTHING = "nothing"
    WORKSPACE = "workspace"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True, repr=False)
class Protection:
    """What protects a new workspace; shows itself to nobody."""

    passphrase: str
    words: tuple[str, ...]
    """The 24 words of the recovery sheet."""


def look_into(folder: Path | None) -> Found:
    """What lies in a folder."""
    if folder is None or not exists(folder):
        return Found.NOTHING
    return Found.EXAMPLE if (folder / MARKER).is_file() else Found.WORKSPACE


def workspaces(root: Path) -> tuple[Path, ...]:
    """The workspaces in the usual folder, by name."""
    if not root.is_dir():
        return ()
    return tuple(sorted(path for path in root.iterdir() if exists(path) and not _unfinished(path)))


def new_words() -> tuple[str, ...]:
    """24 recovery words nobody has seen before."""
    return recovery.encode(secrets.token_bytes(recovery.SECRET), recovery_words())


def words_to_check() -> tuple[int, int]:
    """Which two words are typed back, counted from 0, the smaller first."""
    places = secrets.SystemRandom().sample(range(recovery.COUNT), 2)
    return min(places), max(places)


def packs() -> tuple[CountryPack, ...]:
    """The country packs that came with the program.

    Raises:
        PackError: if one is damaged.
    """
    return tuple(read_pack(pack_folder(code)) for code in available())


def create_office(
    root: Path,
    draft: OfficeDraft,
    protection: Protection,
    clock: Clock,
    *,
    keychain: Keychain | None = None,
    cost: KdfCost = COST,
    progress: Progress | None = None,
) -> OpenOffice:
    """Makes the workspace of a new office under ``root`` and opens it.

    It is made aside and gets its name when everything is in it, so that being killed half-way
    leaves nothing half-made.

    Raises:
        InputError: if the draft has no name or a wrong value.
        WorkspaceError: if the folder can't be made or the disk is full.
    """
    progress = progress or Silent()
    aside = root / f"{_UNFINISHED}{secrets.token_hex(4)}"
    words = Secrets(recovery=recovery.decode(" ".join(protection.words), recovery_words()))
    try:
        progress.step(0, 3, tr("Encrypting the workspace"))
        _sweep(root)
        workspace = create(aside, draft.name, {SlotKind.RECOVERY: words}, upgrade(clock), cost)
        try:
            protect(workspace, protection.passphrase, keychain or NoKeychain(), cost)
            _set_up(workspace, draft, clock)
        finally:
            workspace.close()
        progress.step(2, 3)
        folder = free_folder(root, draft.name)
        aside.replace(folder)
    except OSError as error:
        raise _refused(root, error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return as_office(open_workspace(folder, words, upgrade(clock), cost), clock)


def _set_up(workspace: Workspace, draft: OfficeDraft, clock: Clock) -> None:
    """Writes down the office."""
    from nlc_desktop.services.office import set_up_office  # noqa: PLC0415 - the writing side

    country = draft.country.casefold()
    pack = read_pack(pack_folder(country)) if country in available() else None
    set_up_office(OpenOffice(workspace, clock, pack, ZONE, draft.secretary), draft)


def protect(
    workspace: Workspace, passphrase: str, keychain: Keychain, cost: KdfCost = COST
) -> None:
    """Puts a passphrase on a workspace, together with the keyring where there is one."""
    device = _kept_secret(workspace.id, keychain)
    kind = SlotKind.PASSPHRASE_DEVICE if device else SlotKind.PASSPHRASE
    replace_slot(workspace, kind, Secrets(passphrase=passphrase, device=device), cost)


def _kept_secret(workspace: str, keychain: Keychain) -> bytes:
    """This computer's secret for a workspace; empty without a keyring that works."""
    try:
        if not keychain.available():
            return b""
        found = keychain.read(workspace)
        if found is None:
            found = secrets.token_bytes(SECRET)
            keychain.keep(workspace, found)
    except KeychainError:
        return b""
    return found


def open_example(root: Path, clock: Clock, *, cost: KdfCost = COST) -> OpenOffice:
    """Opens the example city, building it the first time.

    Raises:
        WorkspaceError: if it can't be made or another program has it open.
    """
    folder = next(
        (path for path in workspaces(root) if look_into(path) is Found.EXAMPLE), None
    ) or _build_example(root, clock, cost)
    return open_built_example(folder, clock, cost=cost)


def _build_example(root: Path, clock: Clock, cost: KdfCost) -> Path:
    from nlc_desktop.services import example  # noqa: PLC0415 - the writing side

    aside = root / f"{_UNFINISHED}{secrets.token_hex(4)}"
    try:
        _sweep(root)
        example.build(aside, clock, cost=cost).workspace.close()
        folder = free_folder(root, _EXAMPLE)
        aside.replace(folder)
    except OSError as error:
        raise _refused(root, error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return folder


def open_built_example(folder: Path, clock: Clock, *, cost: KdfCost = COST) -> OpenOffice:
    """Opens an example that is there already; its passphrase is no secret."""
    brought = Secrets(passphrase=PASSPHRASE)
    return as_office(open_workspace(folder, brought, upgrade(clock), cost), clock)


def free_folder(root: Path, name: str) -> Path:
    """A folder under ``root`` named after an office, that does not exist yet."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in name.casefold())
    stem = "-".join(filter(None, plain.split("-")))[:48].strip("-") or "office"
    folder, number = root / stem, 1
    while folder.exists():
        number += 1
        folder = root / f"{stem}-{number}"
    return folder


def prepare_writing() -> None:
    """Loads what writing needs, so that the first edit does not wait for it."""
    for name in ("history", "meetings", "minutes", "stakeholders", "actions"):
        import_module(f"nlc_desktop.services.{name}")


def _unfinished(path: Path) -> bool:
    return path.name.startswith(_UNFINISHED)


def _sweep(root: Path) -> None:
    """Clears away workspaces that were never finished: nobody can have used them."""
    root.mkdir(parents=True, exist_ok=True)
    for path in root.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(path, ignore_errors=True)


def _refused(root: Path, error: OSError) -> WorkspaceError:
    return WorkspaceError(
        tr(
            "The workspace could not be made in {folder}. Free some space or choose another "
            "folder; nothing was changed.",
            folder=root,
        ),
        details=str(error.strerror),
    )
