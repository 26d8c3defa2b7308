"""An open office over a real workspace: made once, copied for each test."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.packs.reader import pack_folder, read_pack
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.key_file import KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.workspace import create, open_workspace
from tests import factories

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
BROUGHT = Secrets(passphrase="kota damai")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line speaks English, whatever the computer of the tests speaks."""
    monkeypatch.setattr("nlc_desktop.cli._system_language", lambda: "en_GB")


@pytest.fixture(scope="session")
def pack() -> CountryPack:
    return read_pack(pack_folder("my"))


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fresh") / "workspace"
    create(folder, "Test", {SlotKind.PASSPHRASE: BROUGHT}, ensure_current, CHEAP).close()
    return folder


@contextmanager
def opened(folder: Path, pack: CountryPack, clock: FixedClock) -> Iterator[OpenOffice]:
    workspace = open_workspace(folder, BROUGHT, ensure_current, CHEAP)
    yield OpenOffice(workspace, clock, pack, "Asia/Kuala_Lumpur", "Siti")
    workspace.close()


@pytest.fixture
def blank(
    tmp_path: Path, fresh: Path, pack: CountryPack, clock: FixedClock
) -> Iterator[OpenOffice]:
    """A workspace in which nothing was written yet."""
    with opened(Path(shutil.copytree(fresh, tmp_path / "workspace")), pack, clock) as office:
        yield office


@pytest.fixture
def office(blank: OpenOffice) -> OpenOffice:
    """The office of Klang, set up."""
    factories.office(blank)
    return blank


@pytest.fixture(scope="session")
def busy(
    tmp_path_factory: pytest.TempPathFactory, fresh: Path, pack: CountryPack
) -> tuple[Path, dict[str, str]]:
    """An office in the middle of its work, with an id of each kind of record; to be copied."""
    folder = Path(shutil.copytree(fresh, tmp_path_factory.mktemp("busy") / "workspace"))
    with opened(folder, pack, FixedClock()) as office:
        return folder, factories.busy_office(office)
