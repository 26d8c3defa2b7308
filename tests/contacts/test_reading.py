"""Contact lists as the programs of offices write them, and files that are none."""

import io
import zipfile
from pathlib import Path

import pytest

from nlc_desktop.contacts import limits
from nlc_desktop.contacts.columns import guessed
from nlc_desktop.contacts.reading import read
from nlc_desktop.domain.contact_cards import CardField, CardPhone, ListKind, dropped_names
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.errors import Cancelled, ContactListError
from nlc_desktop.progress import Cancellable
from tests.contacts import sheets

FIXTURES = Path(__file__).parent / "fixtures"
MOBILE, PHONE, FAX = ContactKind.MOBILE, ContactKind.PHONE, ContactKind.FAX


def fixture(name: str, **how):
    return read(FIXTURES / name, **how)


def made(folder: Path, data: bytes | str, name: str = "list.csv", **how):
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(path, **how)


def test_an_outlook_export():
    found = fixture("outlook.csv")
    first, second, body = found.cards
    assert (first.line, second.line) == (2, 4)  # the note runs over two lines
    assert (first.honorific, first.name, first.post_nominals) == (
        "Dato'",
        "Ahmad Faizal bin Osman",
        "DSIS",
    )
    assert (first.organisation, first.post) == ("Pejabat Daerah Damai", "Pegawai Daerah")
    assert first.emails == ("faizal@damai.example", "pd@damai.example")
    assert set(first.phones) == {
        CardPhone("012-345 6789", MOBILE),
        CardPhone("03-3371 0000", PHONE),
        CardPhone("03-3371 0001", FAX),
    }
    assert first.postal == "Jalan Kota 1, Bandar Damai, Selangor, 41000"
    assert first.note == "Hubungi pada waktu pejabat.\nSetiausaha: Puan Lim"
    assert first.tags == ("Penyelarasan", "Daerah")
    assert second.name == "Kavitha a/p Raman"
    assert (body.name, body.organisation) == ("", "Balai Polis Damai")


def test_what_is_nobodys_business_is_left_out_and_counted():
    found = fixture("outlook.csv")
    withheld = {one.header: one.filled for one in found.dropped_columns if one.withheld}
    assert withheld["Birthday"] == withheld["Spouse"] == withheld["Children"] == 1
    assert withheld["Government ID Number"] == withheld["Home Street"] == 1
    assert dropped_names(found.dropped_columns)[:2] == ("Home Street", "Home City")
    everything = repr(found.cards)
    for secret in ("1970", "Rahimah", "Rahsia", "700201", "Male"):
        assert secret not in everything


@pytest.mark.parametrize("name", ["google.csv", "card21.vcf", "cards30.vcf", "cards40.vcf"])
def test_no_home_no_family_no_picture_from_any_program(name):
    found = fixture(name)
    everything = repr(found.cards)
    for secret in ("Secret", "Rahsia", "Maria", "8123 4567", "1968", "lh3", "9j", "Lim,"):
        assert secret not in everything
    assert any(one.withheld and one.filled for one in found.dropped_columns)


def test_google_exports_of_both_forms():
    jose, an = fixture("google.csv").cards
    assert (jose.honorific, jose.name) == ("Hon.", "José Muñoz Reyes")
    assert (jose.organisation, jose.post) == ("Barangay San Isidro", "Kapitan")
    assert jose.emails == ("jose@isidro.example", "office@isidro.example")
    assert jose.phones == (
        CardPhone("0917 123 4567", MOBILE),
        CardPhone("(02) 8123-4568", FAX),
    )
    assert (jose.postal, jose.tags) == ("1 Rizal St, Cotabato", ("Peace Council",))
    assert (an.name, an.tags) == ("Nguyễn Văn An", ())
    found = fixture("google_2012.csv")
    (mei,) = found.cards
    assert found.encoding == "utf-16"
    assert (mei.name, mei.post) == ("Tan Mei Ling", "Setiausaha")
    assert mei.postal == "12 Jalan Belia\n41000 Klang"


def test_windows_1252_with_semicolons_in_malay():
    found = fixture("semicolon_1252.csv")
    assert (found.encoding, found.delimiter) == ("cp1252", ";")
    assert "Renée D’Cruz" in found.sample
    first, second = found.cards
    assert (first.organisation, first.post) == ("Jabatan Perpaduan Negara", "Pegawai Perpaduan")
    assert [phone.number for phone in first.phones] == ["03-3371 4455", "019-222 1111"]
    assert first.note == "Perlu “surat rasmi”; 2 minggu"
    assert second.emails == ("renée@eurasia.example",)
    assert [one.line for one in found.unreadable] == [4]
    assert "No. KP" in dropped_names(found.dropped_columns)


def test_another_encoding_is_taken_when_the_person_says_so():
    found = fixture("semicolon_1252.csv", encoding="mac_roman")
    assert found.encoding == "mac_roman"
    assert found.cards[1].name != "Renée D’Cruz"
    with pytest.raises(ContactListError, match="encoding"):
        fixture("semicolon_1252.csv", encoding="no-such")


def test_jabatan_is_a_post_in_indonesian():
    found = fixture("indonesian_tab.txt")
    budi, ayu = found.cards
    assert (budi.honorific, budi.name) == ("Bapak", "Budi Santoso")
    assert (budi.post, budi.organisation) == ("Kepala Badan", "Kesbangpol Kota Damai")
    assert ayu.phones == (CardPhone("+62 (21) 555-1234 ext. 5", MOBILE),)
    assert set(dropped_names(found.dropped_columns)) == {"Agama", "NIK"}


def test_filipino_in_utf_16():
    (card,) = fixture("filipino_utf16be.csv").cards
    assert (card.name, card.post) == ("Ma. Cristina Dela Peña", "Kagawad")
    assert card.organisation == "Sangguniang Barangay"


def test_a_list_without_headings_is_guessed_by_what_stands_in_it():
    found = fixture("no_headings.csv")
    assert not found.has_headings
    assert [card.line for card in found.cards] == [1, 2, 3]
    assert [card.name for card in found.cards] == [
        "陈伟明",
        "சுப்ரமணியம் முருகன்",
        "أحمد بن علي",
    ]
    assert found.cards[2].organisation == "Masjid Damai"
    assert found.cards[1].post == "Pengerusi"
    assert found.cards[0].emails == ("weiming@hokkien.example",)


def test_the_person_says_what_a_column_is():
    found = fixture("no_headings.csv", columns={0: CardField.NATIVE_NAME, 1: CardField.NAME})
    assert (found.cards[1].name, found.cards[1].native_name) == (
        "Pengerusi",
        "சுப்ரமணியம் முருகன்",
    )


def test_vcards_of_three_versions():
    (an,) = fixture("card21.vcf").cards
    assert (an.honorific, an.name) == ("Dr.", "Nguyễn Văn")
    assert an.phones == (CardPhone("0812-3456-7890", MOBILE), CardPhone("021-555 1234", PHONE))
    ahmad, police = fixture("cards30.vcf").cards
    assert (ahmad.honorific, ahmad.name) == ("Dato'", "Ahmad Faizal bin Osman")
    assert ahmad.note.startswith("Hubungi pada waktu pejabat, bukan malam.\nSetiausaha: Puan Lim;")
    assert (police.name, police.organisation) == ("", "Balai Polis Damai")
    chan, forum = fixture("cards40.vcf").cards
    assert (chan.name, chan.native_name) == ("Chan Wai Ming", "陈伟明")
    assert CardPhone("+60-3-3371-7777;ext=12", PHONE) in chan.phones
    assert (forum.name, forum.organisation) == ("", "Forum Belia Damai")


def test_a_damaged_card_costs_itself_alone():
    found = fixture("cards30.vcf")
    assert [card.line for card in found.cards] == [1, 24]
    assert [one.line for one in found.unreadable] == [19, 31]


def test_excel_and_libreoffice(tmp_path):
    title = [["Senarai Hubungan 2026"], []]
    rows = [*title, sheets.HEADINGS, *sheets.ROWS]
    found = made(tmp_path, sheets.xlsx([["Nota"]], rows), "list.xlsx")
    assert (found.kind, found.sheet) == (ListKind.SHEET, "Sheet2")
    ahmad, chan = found.cards
    assert (ahmad.line, ahmad.honorific, ahmad.name) == (4, "Dato'", "Ahmad Faizal bin Osman")
    assert ahmad.phones == (CardPhone("60123456789", PHONE),)
    assert (chan.name, chan.post, chan.organisation) == ("陈伟明", "主席", "福建会馆")
    assert dropped_names(found.dropped_columns) == ("Tarikh Lahir",)
    text = [[str(value) for value in row] for row in (sheets.HEADINGS, *sheets.ROWS)]
    found = made(tmp_path, sheets.ods(text), "list.ods")
    assert [card.name for card in found.cards] == ["Ahmad Faizal bin Osman", "陈伟明"]


def test_a_column_of_empty_cells_to_the_end_is_no_reason_to_refuse(tmp_path):
    tail = (
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    found = made(tmp_path, sheets.ods([["Nama"], ["Ahmad bin Ali"]], more=tail), "list.ods")
    assert [card.name for card in found.cards] == ["Ahmad bin Ali"]


def bomb() -> bytes:
    return sheets.packed({"content.xml": b" " * (limits.UNPACKED + 1)})


def liar() -> bytes:
    """A zip whose directory says that a part is small."""
    data = bytearray(bomb())
    size = (limits.UNPACKED + 1).to_bytes(4, "little")
    return bytes(data.replace(size, (10).to_bytes(4, "little")))


def repeated() -> bytes:
    row = f'<table:table-row table:number-rows-repeated="1000000">{sheets.cell("x", 100)}'
    return sheets.ods([["Nama"]], more=f"{row}</table:table-row>")


def laughs() -> bytes:
    entity = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    return sheets.packed({"content.xml": f'<?xml version="1.0"?>{entity}'})


@pytest.mark.parametrize(
    "data",
    [bomb, liar, repeated, laughs, lambda: sheets.corners(1_048_575, 16_383)],
    ids=["bomb", "liar", "repeated", "laughs", "corners"],
)
def test_a_spreadsheet_that_would_fill_the_memory_is_refused(tmp_path, data):
    with pytest.raises(ContactListError, match=r"list\.xlsx"):
        made(tmp_path, data(), "list.xlsx")


def test_a_protected_spreadsheet_is_named_as_such(tmp_path):
    name = "EncryptedPackage".encode("utf-16-le")
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504 + name + b"\x00" * 512
    with pytest.raises(ContactListError, match="password"):
        made(tmp_path, data, "list.xlsx")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 100,
        b"\xff\xfe",
        bytes(range(256)) * 40,
        b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20,
        b"PK\x03\x04" + b"\x00" * 60,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x01" * 600,
    ],
)
def test_what_is_no_list_is_refused_by_name(tmp_path, data):
    with pytest.raises(ContactListError, match=r"list\.csv"):
        made(tmp_path, data)


def test_a_zip_of_something_else_is_refused(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("word/document.xml", "<x/>")
    with pytest.raises(ContactListError, match="Save it as"):
        made(tmp_path, out.getvalue(), "letter.docx")


def test_a_file_that_is_not_there_or_too_big(tmp_path, monkeypatch):
    with pytest.raises(ContactListError, match="can't be opened"):
        read(tmp_path / "gone.csv")
    with pytest.raises(ContactListError, match="can't be opened"):
        read(tmp_path)
    monkeypatch.setattr(limits, "FILE", 1000)
    with pytest.raises(ContactListError, match="bigger"):
        made(tmp_path, "x" * 1001)


def test_too_many_rows_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "ROWS", 10)
    made(tmp_path, "Nama\n" + "Ahmad\n" * 10)
    with pytest.raises(ContactListError, match="more than 10 rows"):
        made(tmp_path, "Nama\n" + "Ahmad\n" * 11)
    with pytest.raises(ContactListError, match="more than 10 rows"):
        made(tmp_path, "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n" * 11)


def test_a_quotation_mark_that_is_never_closed_costs_one_row(tmp_path):
    rows = "".join(f"Ahmad {number},a{number}@b.my\n" for number in range(300))
    found = made(tmp_path, f'Nama,Emel\n"Siti,s@b.my\n{rows}')
    assert [one.line for one in found.unreadable] == [2]
    assert len(found.cards) == 300
    assert found.cards[0].line == 3


def test_a_huge_cell_and_stray_nuls(tmp_path):
    found = made(tmp_path, "Nama,Emel\n" + "x" * 500_000 + ",a@b.my\nSi\x00ti,s@b.my\n")
    assert [one.line for one in found.unreadable] == [2]
    assert [card.name for card in found.cards] == ["Siti"]


def test_excels_first_line_names_the_delimiter(tmp_path):
    found = made(tmp_path, "sep=;\nNama;Emel\nAhmad, Dr.;a@b.my\n")
    assert (found.delimiter, found.cards[0].name) == (";", "Ahmad, Dr.")
    assert found.cards[0].line == 3


def test_chinese_in_gb18030_is_recognised(tmp_path):
    text = "姓名,Organisation,Phone\n" + "陈伟明,福建会馆,012-333 4444\n林美玲,青年协会,012-1\n" * 5
    found = made(tmp_path, text.encode("gb18030"), columns={0: CardField.NAME})
    assert found.cards[0].name == "陈伟明"


def test_utf_16_without_a_mark(tmp_path):
    found = made(tmp_path, "Nama,Emel\r\nJosé,j@b.my\r\n".encode("utf-16-le"))
    assert found.cards[0].name == "José"


def test_reading_stops_when_cancelled(tmp_path):
    watch = Cancellable()
    watch.cancel()
    with pytest.raises(Cancelled):
        made(tmp_path, "Nama\nAhmad\n", progress=watch)


@pytest.mark.parametrize("heading", ["No. K/P", "No K.P.", "I/C", "Nombor", "Kod"])
def test_identity_numbers_are_taken_out_whatever_their_column_is_called(heading):
    table = [["Siti", "800101-10-5001"], ["Ravi", "790230 10 5002"], ["Mei", "810403105003"]]
    name, number = guessed(["Nama", heading], table)
    assert (name.field, number.field) == (CardField.NAME, CardField.WITHHELD)


@pytest.mark.parametrize("heading", ["E-mel", "E mel", "Emel rasmi", "Alamat e-mel", "Hubungi"])
def test_mail_is_known_by_any_heading(heading):
    (_, mail) = guessed(["Nama", heading], [["Siti", "siti@example.my"], ["Ravi", "r@example.my"]])
    assert mail.field is CardField.EMAIL


def test_a_row_of_countless_columns_costs_itself_alone(tmp_path: Path):
    path = tmp_path / "wide.csv"
    path.write_text(f"Nama,Emel\nAli,ali@example.my{',x' * 500}\nAbu,abu@example.my\n")
    found = read(path)
    assert [card.name for card in found.cards] == ["Abu"]
    assert [row.line for row in found.unreadable] == [2]


def test_a_card_longer_than_anybody_writes_costs_itself_alone(tmp_path: Path):
    path = tmp_path / "long.vcf"
    long = f"BEGIN:VCARD\nVERSION:3.0\nN:{';' * 400_000}\nEND:VCARD\n"
    path.write_text(f"{long}BEGIN:VCARD\nVERSION:3.0\nFN:Abu\nEND:VCARD\n")
    found = read(path)
    assert [card.name for card in found.cards] == ["Abu"]
    assert [row.reason for row in found.unreadable] == ["The card is too long."]


class _Impatient:
    """Presses Cancel at the third word."""

    def __init__(self) -> None:
        self.words = 0

    def step(self, done: int, total: int, sentence: str = "") -> None:
        del done, total, sentence
        self.words += 1
        if self.words == 3:
            raise Cancelled


def test_unpacking_a_spreadsheet_stops_when_cancelled(tmp_path: Path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(sheets.xlsx([["Nama", "Emel"], ["Ali", "ali@example.my"]]))
    watch = _Impatient()
    with pytest.raises(Cancelled):
        read(path, progress=watch)
    assert watch.words == 3
