"""D1 to D5: hints while typing: one key in an office of 2,000 organisations and 10,000 people."""

import random

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.duplicates import DuplicateKind
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import Contact, Organisation, Person
from nlc_desktop.services.reading.duplicates import DuplicateIndex
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.benchmarks.rows import join
from tests.benchmarks.test_store import Encrypted

OWN = [
    "Mohd Ali",
    "Siti Aminah",
    "Ahmad",
    "Nor Aini",
    "Tan Mei Ling",
    "Lim Kok Wing",
    "Kavitha",
    "Murugesan",
    "Ravi Kumar",
    "Nurul Huda",
    "Abdul Rahman",
    "Faridah",
    "Wong Siew Lan",
    "Juan Miguel",
    "Maria Clara",
    "Budi Santoso",
    "Rosmah",
    "Hafiz",
    "Syafiq",
    "Zulkifli",
    "Aishah",
    "Chong Wei",
    "Selvi",
    "Dewi Lestari",
    "Jose",
    "Azman",
    "Halimah",
    "Ong Bee Hoon",
]
FATHERS = [
    "Abu",
    "Daud",
    "Osman",
    "Ismail",
    "Raman",
    "Krishnan",
    "Hassan",
    "Yusof",
    "Ibrahim",
    "Santos",
    "Reyes",
    "Kassim",
    "Latif",
    "Salleh",
    "Mat Zin",
    "Abdul Aziz",
    "Perumal",
    "Subramaniam",
    "Hamzah",
    "Idris",
    "Bakar",
    "Zainal",
    "Ramli",
    "Talib",
    "Yaakob",
    "Sulaiman",
]
LINKS = ("bin", "binti", "a/l", "a/p", "")
PLACES = [
    "Kapar",
    "Meru",
    "Andalas",
    "Bukit Raja",
    "Pandamaran",
    "Kampung Jawa",
    "Sementa",
    "Telok Gong",
]
BODIES = [
    "Persatuan Belia",
    "Rukun Tetangga",
    "SMK",
    "Pejabat Daerah",
    "Jab. Kebajikan",
    "Surau",
    "Kelab",
    "PIBG",
]
TYPED = (
    "Tan Mei Ling", "Mohd Ali bin", "Siti Aminah binti Daud", "Kavitha a/p Ram", "M. Kulasegaran",
    "Abdul Rahman bin Yusof", "Datuk Seri Haji Ahmad bin Ismail", "Nor Aini 012-345 6789",
)  # fmt: skip
SYLLABLES = ("ka", "la", "pe", "me", "ra", "na", "si", "ti", "zu", "wan", "han", "mi")
EDIT = Label("Edit")


@pytest.fixture(scope="module")
def office(request, tmp_path_factory):
    share = 1.0 if request.config.getoption("benchmark_enable") else 0.01
    store = Encrypted(tmp_path_factory.mktemp("duplicates") / "workspace.db")
    chance = random.Random(1)
    with unit_of_work(store, EDIT, clock=FixedClock(), undoable=False) as work:
        for number in range(int(2000 * share)):
            place = f"{chance.choice(PLACES)} {chance.choice(SYLLABLES)}{chance.choice(SYLLABLES)}"
            work.add(
                Organisation(id=f"o{number}", name=f"{chance.choice(BODIES)} {place} {number}")
            )
        for number in range(int(10_000 * share)):
            father = f"{chance.choice(FATHERS)} {''.join(chance.choices(SYLLABLES, k=2)).title()}"
            name = f"{chance.choice(OWN)} {chance.choice(LINKS)} {father}"
            work.add(Person(id=f"n{number}", name=name))
            value = f"01{chance.randint(10_000_000, 99_999_999)}"
            work.add(Contact(id=f"c{number}", owner_id=f"n{number}", kind="mobile", value=value))
        work.commit()
    yield OpenOffice(store, FixedClock(), None, "UTC")
    store.close()


def test_one_key(benchmark, office):
    """Goal: under 16 ms, one frame."""
    index = DuplicateIndex(office)
    index.bring_up_to_date()
    typed = iter(TYPED * 1000)

    def key():
        index.hints(next(typed), DuplicateKind.PERSON)

    join(benchmark, "D1")
    benchmark.pedantic(key, rounds=80, iterations=1, warmup_rounds=8)


def test_one_key_of_an_organisation(benchmark, office):
    index = DuplicateIndex(office)
    index.bring_up_to_date()
    typed = iter([f"{body} {place}" for body in BODIES for place in PLACES] * 100)

    def key():
        index.hints(next(typed), DuplicateKind.ORGANISATION)

    join(benchmark, "D2")
    benchmark.pedantic(key, rounds=80, iterations=1, warmup_rounds=8)


def test_a_key_after_a_write(benchmark, office):
    """Only what changed is read again."""
    index = DuplicateIndex(office)
    index.bring_up_to_date()
    made = iter(range(10_000))

    def write():
        with unit_of_work(office.workspace, EDIT, clock=office.clock) as work:
            work.get(Person, "n0").name = f"Ravi Kumar {next(made)}"
            work.commit()

    join(benchmark, "D3")
    benchmark.pedantic(
        lambda: index.hints("Ravi Kumar", DuplicateKind.PERSON), setup=write, rounds=20
    )


def test_all_names_read_once(benchmark, office):
    """Behind the screen, when the room opens."""
    join(benchmark, "D4")
    benchmark.pedantic(lambda: DuplicateIndex(office).bring_up_to_date(), rounds=3)


def test_all_likely_pairs(benchmark, office):
    """A job with progress."""
    index = DuplicateIndex(office)
    index.bring_up_to_date()
    join(benchmark, "D5")
    benchmark.pedantic(index.likely_pairs, rounds=2)
