"""Whatever a file holds: a list or one refusal, and what was written reads back the same."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlc_desktop.contacts import csv_writer, vcards
from nlc_desktop.contacts.phones import comparable_phone
from nlc_desktop.contacts.reading import read
from nlc_desktop.domain.contact_cards import ContactCard, ReadList
from nlc_desktop.errors import ContactListError
from tests.contacts import sheets

FIXTURES = sorted((Path(__file__).parent / "fixtures").iterdir())
SEEDS = [path.read_bytes() for path in FIXTURES]
SEEDS += [
    sheets.xlsx([sheets.HEADINGS, *sheets.ROWS]),
    sheets.ods([sheets.HEADINGS, ["Ahmad", "", "", "", "", ""]]),
]

quiet = settings(max_examples=150, suppress_health_check=list(HealthCheck))

WORDS = st.sampled_from(
    ["Dato'", "Ahmad", "bin", "José", "陈伟明", "a/l", "முருகன்", "=cmd", "+60", "-", "@x", "'",
     ",", ";", "|", '"', "\t", "\n", ":::", "a@b.my", "012-345 6789", "أحمد", "Sdn", "*", "\\", ":",
     "x"]
)  # fmt: skip
CELL = st.one_of(st.lists(WORDS, max_size=4).map(" ".join), st.text(max_size=12))
HEADS = st.sampled_from(
    ["Name", "First Name", "Last Name", "Name Prefix", "Name Suffix", "Company", "Job Title",
     "E-mail Address", "Mobile Phone", "Business Phone", "Business Fax", "Business Street", "Notes",
     "Categories", "Birthday", "Jabatan", "Title", "Nama Jawi", "???", ""]
)  # fmt: skip


def reads(folder: Path, data: bytes) -> ReadList | None:
    """What a file reads as; nothing when it is refused in one sentence that names it."""
    path = folder / "list.csv"
    path.write_bytes(data)
    try:
        return read(path)
    except ContactListError as error:
        assert "list.csv" in error.sentence
        return None


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("lists")


def sane(found: ReadList | None) -> None:
    """Every card says whom it is about, and every line stands once."""
    if found is None:
        return
    assert all(card.name or card.organisation for card in found.cards)
    assert all(one.reason for one in found.unreadable)
    lines = [card.line for card in found.cards] + [one.line for one in found.unreadable]
    assert len(lines) == len(set(lines))


@quiet
@given(st.binary(max_size=400))
def test_any_bytes(folder, data):
    sane(reads(folder, data))


@quiet
@given(st.sampled_from(SEEDS), st.data())
def test_mutated_files(folder, seed, data):
    mutated = bytearray(seed)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(mutated) - 1))
        kind = data.draw(st.sampled_from("sdix"))
        if kind == "s":
            mutated[place] = data.draw(st.integers(0, 255))
        elif kind == "d":
            del mutated[place : place + data.draw(st.integers(1, 40))]
        elif kind == "i":
            mutated[place:place] = data.draw(st.binary(max_size=20))
        else:
            mutated = mutated[:place] or bytearray(b"x")
        if not mutated:
            break
    sane(reads(folder, bytes(mutated)))


@quiet
@given(
    st.lists(HEADS, min_size=1, max_size=6),
    st.lists(st.lists(CELL, max_size=7), max_size=6),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
)
def test_any_table(folder, heads, rows, delimiter, encoding):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([heads, *rows])
    sane(reads(folder, text.getvalue().encode(encoding, errors="replace")))


@quiet
@given(st.text(alphabet='ab,;"\n\r\t', max_size=200))
def test_any_quotes_and_breaks(folder, text):
    sane(reads(folder, b"Nama,Emel\n" + text.encode()))


@quiet
@given(
    st.lists(st.sampled_from(SEEDS[1].splitlines() or [b""]), max_size=12), st.binary(max_size=60)
)
def test_lines_of_cards_in_any_order(folder, lines, rest):
    sane(reads(folder, b"BEGIN:VCARD\r\n" + b"\r\n".join(lines) + b"\r\nNOTE:" + rest))


@quiet
@given(
    st.lists(HEADS, min_size=2, max_size=9, unique=True),
    st.lists(st.lists(CELL, min_size=9, max_size=9), min_size=1, max_size=5),
)
def test_what_is_written_reads_back_the_same(folder, heads, rows):
    text = io.StringIO()
    csv.writer(text).writerows([["Name", *heads], *rows])
    found = reads(folder, text.getvalue().encode(errors="replace"))
    if found is None or not found.cards:
        return
    cards = [replace(card, line=0) for card in found.cards]
    for writer in (csv_writer, vcards):
        again = reads(folder, writer.written(cards))
        assert again is not None
        assert not again.unreadable
        assert [plain(card) for card in again.cards] == [plain(card) for card in cards], writer


def plain(card: ContactCard) -> ContactCard:
    """A card without where it stood, and its numbers in no order."""
    phones = tuple(sorted(card.phones, key=lambda phone: (phone.kind, phone.number)))
    return replace(card, line=0, phones=phones)


@pytest.mark.parametrize(
    ("text", "country", "form"),
    [
        ("012-345 6789", "MY", "+60123456789"),
        ("+60 (0)12 345 6789", "MY", "+60123456789"),
        ("0060123456789", "MY", "+60123456789"),
        ("60123456789", "MY", "+60123456789"),
        ("123456789", "MY", "+60123456789"),
        ("(03) 3371 0000 samb. 12", "MY", "+60333710000;ext=12"),
        ("03-33710000 ext 12", "my", "+60333710000;ext=12"),
        ("0812-3456-7890", "ID", "+6281234567890"),
        ("+62 812 3456 7890", "MY", "+6281234567890"),
        ("(02) 8123-4567 loc. 12", "PH", "+63281234567;ext=12"),
        ("0917 123 4567", "PH", "+639171234567"),
        ("٠١٢٣٤٥٦٧٨٩", "MY", "+60123456789"),
        ("1234", "XX", "1234"),
        ("pejabat", "MY", ""),
        ("", "", ""),
    ],
)
def test_numbers_have_one_form(text, country, form):
    assert comparable_phone(text, country) == form


@quiet
@given(
    st.sampled_from(["MY", "ID", "PH"]),
    st.text("0123456789", min_size=7, max_size=11),
    st.data(),
)
def test_the_short_way_agrees_with_the_library(country, digits, data):
    import phonenumbers  # noqa: PLC0415

    number = f"0{digits}"
    written = "".join(
        sign + data.draw(st.sampled_from(["", "", "", " ", "-", "."])) for sign in number
    )
    parsed = phonenumbers.parse(number, country)
    whole = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if not number.startswith("00"):
        assert comparable_phone(written, country) == whole


@quiet
@given(st.text(max_size=40), st.sampled_from(["MY", "", "zz"]))
def test_any_text_as_a_number(text, country):
    comparable_phone(text, country)


DANGEROUS = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "'=1", "''=1"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_is_a_formula(folder, text):
    card = ContactCard(line=2, name=f"{text} Ahmad", organisation="Pejabat", note=text)
    data = csv_writer.written([card])
    assert data.startswith(b"\xef\xbb\xbf")
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
    assert not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@", "\t"}]
    assert reads(folder, data).cards == (card,)
