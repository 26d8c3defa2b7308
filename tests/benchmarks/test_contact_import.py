"""P18: a list of 10,000 contacts read, compared with the register and taken in."""

import csv
import random
from itertools import count

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.services import contact_import
from nlc_desktop.services.session import OpenOffice
from tests.benchmarks.rows import Side, measure_fresh
from tests.benchmarks.test_store import Encrypted

_GIVEN = """
    Ahmad Siti Nur Aminah Faizal Kavitha Mei Ravi Budi Ayu Jose Maria Hassan Osman Daud Salleh
    Rahman Aziz Farah Zulkifli Hafiz Liyana Suresh Anita Wei Ling Chong Putra Dewi Agus Rosa
"""
_SYLLABLES = "ka la pe me ber ter se di pro ma ra na si ti wan zul har fa no"
GIVEN, SYLLABLES = _GIVEN.split(), _SYLLABLES.split()
POSTS = ("Pengerusi", "Setiausaha", "Pegawai", "Ketua")
HEADINGS = ("Title", "First Name", "Last Name", "Company", "Job Title", "Business Phone")
HEADINGS += ("Mobile Phone", "E-mail Address", "Birthday", "Notes")


@pytest.fixture(scope="module")
def contacts(tmp_path_factory, request):
    """An Outlook export of 10,000 people in 500 organisations; a hundredth when not timed."""
    number = 10_000 if request.config.getoption("benchmark_enable") else 100
    chance = random.Random(1)

    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=3)).capitalize()

    bodies = [f"Persatuan {word()} {word()}" for _ in range(number // 20)]
    path = tmp_path_factory.mktemp("contacts") / "list.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADINGS)
        for one in range(number):
            link = chance.choice(("bin", "binti", "a/l", ""))
            first = f"{chance.choice(GIVEN)} {chance.choice(GIVEN)}"
            last = f"{link} {word()} {chance.choice(GIVEN)}"
            phone = f"03-{chance.randint(20_000_000, 99_999_999)}"
            mobile = f"01{chance.randint(0, 9)}-{chance.randint(1_000_000, 9_999_999)}"
            mail = f"p{one}@damai.example"
            body, post = chance.choice(bodies), chance.choice(POSTS)
            rows.writerow(["", first, last, body, post, phone, mobile, mail, "", ""])
    return path, number


@pytest.fixture
def fresh(tmp_path):
    """Makes an empty encrypted workspace each time it is asked."""
    turn, opened = count(), []

    def make() -> Encrypted:
        store = Encrypted(tmp_path / f"w{next(turn)}.db")
        opened.append(store)
        return store

    yield make
    for store in opened:
        store.close()


def take_in(store: Encrypted, path) -> int:
    office = OpenOffice(store, FixedClock(), None, "Asia/Kuala_Lumpur")
    plan = contact_import.plan(office, contact_import.read(path))
    return len(contact_import.apply(office, plan).touched)


def test_import(benchmark, contacts, fresh):
    path, number = contacts
    touched = measure_fresh(benchmark, "P18", Side.OURS, fresh, lambda store: take_in(store, path))
    assert touched > 5 * number
