"""P13: letters, agendas, sheet and calendar files of a call of 200 guests, absolute, no peer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.calling import CallFiles
from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector
from nlc_desktop.packs.reader import pack_folder, read_pack
from nlc_desktop.services import call_files, calling, guests, stakeholders
from nlc_desktop.services import office as offices
from nlc_desktop.services.drafts import ContactDraft, GuestDraft
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.key_file import SlotKind
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.workspace import create
from tests import factories
from tests.benchmarks.rows import Side, measure_fresh
from tests.services.conftest import BROUGHT, CHEAP, opened


@pytest.fixture
def called(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[OpenOffice, str, int]]:
    """A meeting of nine items to which 200 guests were called when timed, two otherwise."""
    count = 200 if request.config.getoption("benchmark_enable") else 2
    folder = tmp_path / "workspace"
    create(folder, "Bench", {SlotKind.PASSPHRASE: BROUGHT}, ensure_current, CHEAP).close()
    with opened(folder, read_pack(pack_folder("my")), FixedClock()) as office:
        factories.office(office)
        offices.update_office(office, email="komuniti@mbkd.example")
        meeting = factories.meeting(office, venue="Dewan Hamzah", internal_purpose="Kes di Kapar")
        for number in range(9):
            factories.item(office, meeting, f"Perkara {number}", minutes=10)
        guests.invite(office, meeting, [_guest(office, number) for number in range(count)])
        calling.call(office, meeting)
        yield office, meeting, count


def _guest(office: OpenOffice, number: int) -> GuestDraft:
    """Who holds a post of an organisation, with an address."""
    body = factories.organisation(
        office, f"Persatuan Penduduk Zon {number}", level=Level.CITY, sector=Sector.POLICE
    )
    post = factories.post(office, "Pengerusi", organisation_id=body)
    factories.tenure(office, post, f"Puan Aminah binti Daud {number}")
    address = f"zon{number}@damai.example"
    draft = ContactDraft(owner_id=post, kind=ContactKind.EMAIL, value=address)
    stakeholders.add_contact(office, draft)
    return GuestDraft(post_id=post)


def test_all_files_of_a_call(benchmark, called, tmp_path_factory) -> None:
    office, meeting, count = called

    def made(folder: Path) -> CallFiles:
        return call_files.make_files(office, meeting, folder)

    files = measure_fresh(
        benchmark, "P13b", Side.OURS, lambda: tmp_path_factory.mktemp("call"), made
    )
    assert len(files.letters) == len(files.calendar) == count
