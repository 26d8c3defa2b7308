"""Letters in every country and language: their order, their slip, and what is cut off."""

import itertools
import json
from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdf
import pypdfium2
import pytest
import segno

from nlc_desktop import paths
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.formats.form import load
from nlc_desktop.documents.qr import TAG, matrix
from nlc_desktop.documents.render import RenderedPaper, render
from nlc_desktop.documents.typesetting.measures import GRIDS
from nlc_desktop.domain.letters import LetterKind, NoticePart
from nlc_desktop.domain.papers import (
    Language,
    MeetingRole,
    PaperKind,
    PaperSize,
    PaperState,
    SignatureView,
)
from nlc_desktop.errors import PaperError
from tests.documents import qr_reader, samples
from tests.documents.reading import MM, chars, page_texts, squeezed

SIZES = {"my": PaperSize.A4, "id": PaperSize.F4, "ph": PaperSize.PH_LONG}
ALL = list(itertools.product(SIZES, Language, LetterKind))


def letter(
    kind=LetterKind.CALL, country="my", language=Language.MALAY, size=None, **changes
) -> RenderedPaper:
    return render(
        samples.letter(kind, **changes),
        kind=PaperKind.LETTER,
        language=language,
        size=size or SIZES[country],
        country=country,
    )


def text(made: RenderedPaper) -> str:
    return squeezed("".join(page_texts(made.data)))


def in_order(text: str, *words: str) -> None:
    place = 0
    for said in words:
        assert squeezed(said) in text[place:], f"{said} not in {text[place:]}"
        place = text.index(squeezed(said), place) + len(squeezed(said))


@pytest.mark.parametrize(("country", "language", "kind"), ALL)
def test_stands_within_the_edges_in_every_country_and_language(country, language, kind):
    made = letter(kind, country, language)
    grid = GRIDS[SIZES[country]]
    assert len(made.data) < 100_000
    assert made.missing == ()
    for boxes in chars(made.data):
        assert all(grid.left - 1 < box.left and box.right < grid.right + 1 for box in boxes)
        body = [box for box in boxes if box.top < grid.height - grid.bottom + 4 * MM]
        assert max(box.bottom for box in body) < grid.foot + 1.5 * MM


@pytest.mark.parametrize(("country", "language", "kind"), ALL)
def test_says_when_where_and_who_signs_and_fills_every_field(country, language, kind):
    made = letter(kind, country, language)
    form = form_for(language, country)
    said = text(made)
    for words in (
        form.date_with_day(samples.START.date()),
        form.time(samples.START),
        "Dewan Hamzah, Kota Damai",
        "Ketua Polis Daerah",
        "Jalan Balai, 41000 Kota Damai",
        "MBKD.100-1/9/1 (16)",
    ):
        assert squeezed(words) in said, words
    assert squeezed("Nurul Hidayah binti Rosli").casefold() in said.casefold()
    assert squeezed("Penyelarasan Komuniti Selamat dan Harmoni").casefold() in said.casefold()
    assert not set(said) & set("{}")


def test_a_malaysian_letter_follows_the_official_order():
    made = letter()
    assert made.pages == 2
    in_order(
        text(made),
        "MAJLIS BANDARAYA KOTA DAMAI",
        "Ruj. Kami : MBKD.100-1/9/1 (16) Ruj. Tuan : Tarikh : 25 November 2026",
        "Ketua Polis Daerah Ibu Pejabat Polis Daerah Damai Selatan Jalan Balai, 41000 Kota Damai",
        "(u.p.: ACP Ramlan bin Yusof) Tuan,",
        "JEMPUTAN KE MESYUARAT PENYELARASAN KOMUNITI SELAMAT DAN HARMONI KOTA DAMAI BIL. 1/2026",
        "Dengan segala hormatnya perkara di atas adalah dirujuk. 2. Mesyuarat tersebut",
        "Tarikh : 8 Disember 2026 (Selasa) Masa : 9.00 pagi (pendaftaran 8.30 pagi)",
        "Tempat : Dewan Hamzah, Kota Damai 3. Tuan dijemput hadir. Jika tuan berhalangan,",
        "Agenda adalah seperti di Lampiran B. 4. Mohon kehadiran disahkan dengan slip jawapan di"
        " Lampiran A selewat-lewatnya pada 2 Disember 2026 (Rabu).",
        "Kerjasama tuan dalam perkara ini didahului dengan ucapan terima kasih. Sekian.",
        "“MALAYSIA MADANI” “BERKHIDMAT UNTUK NEGARA” Saya yang menjalankan amanah,",
        "(NURUL HIDAYAH BINTI ROSLI) Setiausaha Jawatankuasa b.p. Datuk Bandar, Majlis",
        "s.k.: Setiausaha Bandaraya, MBKD; fail MBKD.100-1/9/1 (16) Muka surat 1 daripada 2",
        "LAMPIRAN A SENARAI EDARAN",
        "Potong di sini",
        "SLIP JAWAPAN",
        "Daripada : ACP Ramlan bin Yusof Ketua Polis Daerah, IPD Damai Selatan",
        "Saya akan hadir. Saya tidak dapat hadir. Saya diwakili oleh: Jawatan Tandatangan Tarikh",
    )


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        (Language.MALAY, "JEMPUTAN KE MESYUARAT JAWATANKUASA KEHARMONIAN BIL. 1/2026"),
        (Language.INDONESIAN, "UNDANGAN RAPAT JAWATANKUASA KEHARMONIAN NOMOR 1/2026"),
        (Language.ENGLISH, "INVITATION: JAWATANKUASA KEHARMONIAN NO. 1/2026"),
    ],
)
def test_a_committee_is_said_to_meet(language, subject):
    head = replace(samples.letter().head, title="Jawatankuasa Keharmonian")
    assert squeezed(subject) in text(letter(language=language, head=head))


def test_a_long_subject_does_not_push_the_number_out_of_the_running_head():
    usual = page_texts(letter().data)[1]
    assert squeezed("Jemputan ke Mesyuarat Penyelarasan") in squeezed(usual)
    title = "Jawatankuasa Penyelarasan Komuniti Selamat dan Harmoni Daerah Kota Damai Selatan"
    head = replace(samples.letter().head, title=title)
    for kind, words in (
        (LetterKind.CALL, "Surat panggilan mesyuarat Bil. 1/2026"),
        (LetterKind.REVISED, "Surat pindaan mesyuarat Bil. 1/2026"),
    ):
        second = squeezed(page_texts(letter(kind, head=head).data)[1])
        assert squeezed(words) in second
        assert "…" not in second


def test_a_form_of_address_has_the_apostrophe_of_print():
    said = text(letter(salutation="YBhg. Dato',", second_person="YBhg. Dato'"))
    assert squeezed("YBhg. Dato’ dijemput hadir") in said
    assert "'" not in said


def test_an_indonesian_letter_follows_the_official_order():
    made = letter(
        country="id",
        language=Language.INDONESIAN,
        second_person="Bapak/Ibu",
        urgency="Segera",
        rank="Pembina Utama Muda",
        service_number="00000000 000000 0 000",
    )
    in_order(
        text(made),
        "Kota Damai, 25 November 2026",
        "Nomor : MBKD.100-1/9/1 (16) Sifat : Segera Lampiran : 2 berkas Hal : Undangan Mesyuarat",
        "Yth. Ketua Polis Daerah",
        "Dengan hormat, kami mengundang Bapak/Ibu untuk menghadiri rapat",
        "Hari/tanggal : Selasa, 8 Desember 2026 Waktu : pukul 09.00",
        "s.d. selesai Tempat : Dewan Hamzah, Kota Damai Acara : Mesyuarat Penyelarasan",
        "apabila Bapak/Ibu berhalangan hadir",
        "sebagaimana tercantum dalam Lampiran II.",
        "formulir pada Lampiran I paling lambat Rabu, 2 Desember 2026.",
        "a.n. Datuk Bandar, Majlis Bandaraya Kota Damai Setiausaha Jawatankuasa,",
        "Nurul Hidayah binti Rosli Pembina Utama Muda NIP 00000000 000000 0 000",
        "Tembusan: 1. Setiausaha Bandaraya, MBKD 2. fail",
        "Sifat: Segera Halaman 1 dari 2",
        "Lampiran I Daftar penerima undangan",
        "Formulir konfirmasi kehadiran",
    )


def test_a_philippine_notice_follows_the_official_order():
    made = letter(
        country="ph",
        language=Language.ENGLISH,
        salutation="Dear Mayor Villanueva:",
        second_person="",
        mechanism="City Peace and Order Council",
    )
    in_order(
        text(made),
        "November 25, 2026",
        "ACP Ramlan bin Yusof Ketua Polis Daerah Ibu Pejabat",
        "NOTICE OF MEETING Dear Mayor Villanueva:",
        "a meeting of the City Peace and Order Council, to be held",
        "What : Mesyuarat Penyelarasan",
        "When : December 8, 2026 (Tuesday), 9:00 A.M. (registration 8:30 A.M.)",
        "Where : Dewan Hamzah, Kota Damai",
        "The agenda is as follows: 1. Ucapan alu-aluan Pengerusi 2. Pengenalan",
        "you are needed to make up the quorum. You are kindly requested to attend.",
        "reply slip in Annex A not later than December 2, 2026 (Wednesday).",
        "Very truly yours, NURUL HIDAYAH BINTI ROSLI Setiausaha Jawatankuasa for Datuk Bandar",
        "Copy furnished: Setiausaha Bandaraya, MBKD; fail",
        "ANNEX A DISTRIBUTION LIST",
        "REPLY SLIP",
    )
    assert "Enclosures" not in text(made)
    assert squeezed("Annex B") not in text(made)


def test_the_quorum_counts_on_members_alone():
    observer = replace(samples.letter().addressee, role=MeetingRole.OBSERVER)
    made = letter(country="ph", language=Language.ENGLISH, addressee=observer)
    assert "quorum" not in text(made)


def test_a_revised_notice_says_what_it_replaces_and_what_changed():
    made = letter(LetterKind.REVISED, changed=(NoticePart.DATE, NoticePart.TIME, NoticePart.VENUE))
    in_order(
        text(made),
        "PINDAAN JEMPUTAN KE MESYUARAT",
        "2. Surat ini menggantikan surat kami bertarikh 18 November 2026.",
        "Perkara yang dipinda: tarikh, masa dan tempat. 3. Mesyuarat tersebut",
        "5. Mohon kehadiran disahkan",
    )
    for page in page_texts(made.data):
        assert "PINDAAN" in page
        assert squeezed("· Pindaan, 25 November 2026") in squeezed(page)


def test_a_cancellation_gives_its_reason_and_asks_for_no_answer():
    made = letter(LetterKind.CANCELLED)
    said = text(made)
    in_order(
        said,
        "PEMBATALAN MESYUARAT",
        "dipanggil melalui surat kami bertarikh 18 November 2026 dibatalkan.",
        "3. Sebab pembatalan: Banjir di kawasan Dewan Hamzah. 4. Surat panggilan baharu",
        "Pembatalan, 25 November 2026",
    )
    assert made.pages == 1
    assert "slip" not in said.casefold()
    assert "Agenda" not in said
    plain = text(letter(LetterKind.CANCELLED, reason="", replaces=None))
    assert squeezed("Sebab pembatalan") not in plain
    assert squeezed("3. Surat panggilan baharu") in plain


def test_a_letter_before_the_call_is_a_draft():
    head = replace(samples.letter().head, state=PaperState.DRAFT, dated=None)
    made = letter(head=head)
    assert "DRAF" in page_texts(made.data)[0]
    assert squeezed("Tarikh : Ketua Polis Daerah") in text(made)
    assert "DRAF" not in page_texts(letter().data)[0]


def rows_of(boxes):
    """The lines of a page: their visible characters from left to right."""
    rows = []
    for box in boxes:
        if rows and abs(rows[-1][-1].bottom - box.bottom) < 5 and box.left > rows[-1][-1].left:
            rows[-1].append(box)
        else:
            rows.append([box])
    return ["".join(box.char for box in row) for row in rows], rows


def test_numbered_paragraphs_begin_on_edge_b_and_go_on_at_edge_a():
    left = GRIDS[PaperSize.A4].left
    texts, rows = rows_of(chars(letter().data)[0])
    place = next(n for n, row in enumerate(texts) if row.startswith("3.Tuan dijemput"))
    number, _dot, first = rows[place][:3]
    assert abs(number.left - left) < 1.5
    assert abs(first.left - left - 12.5 * MM) < 1.5
    assert texts[place + 1].startswith("membuat keputusan")
    assert abs(rows[place + 1][0].left - left) < 1.5


def cut_line(page: pypdf.PageObject) -> float | None:
    """How far from the top the page is cut, read from its drawing."""
    for line in page.get_contents().get_data().decode("latin-1").splitlines():
        if line.startswith("[3 3] 0 d"):
            return float(page.mediabox.height) - float(line.split()[7])
    return None


@pytest.mark.parametrize("receivers", [0, 2, 12, 24, 40, 80, 150])
@pytest.mark.parametrize("country", SIZES)
@pytest.mark.parametrize("language", Language)
def test_the_slip_lies_wholly_below_the_cut_line(country, language, receivers):
    posts = tuple(f"Pengerusi, Rukun Tetangga {n}" for n in range(1, receivers + 1))
    made = letter(country=country, language=language, distribution=posts)
    cuts = [cut_line(page) for page in pypdf.PdfReader(BytesIO(made.data)).pages]
    assert [cut is not None for cut in cuts].count(True) == 1
    number = next(place for place, cut in enumerate(cuts) if cut is not None)
    cut = cuts[number]
    grid = GRIDS[SIZES[country]]
    form = form_for(language, country)
    boxes = chars(made.data)[number]
    assert cut > grid.height * 0.29
    above = "".join(box.char for box in boxes if box.bottom < cut)
    below = [box for box in boxes if box.top > cut]
    said = squeezed("".join(box.char for box in below))
    assert len(boxes) == len([box for box in boxes if box.bottom < cut]) + len(below)
    assert squeezed("HKMRTW") not in squeezed(above)
    for words in (
        form.heading(form.say("slip")),
        form.say("slip.yes"),
        form.say("slip.signature"),
        "ACP Ramlan bin Yusof",
        form.date_with_day(samples.START.date()),
        "HKMRTW",
        "41675 Kota Damai",
    ):
        assert squeezed(words) in said, words
    everything = text(made)
    assert all(squeezed(f"{n}. {post}") in everything for n, post in enumerate(posts, 1)) or (
        receivers < 2
    )
    if receivers == 12:
        assert squeezed(posts[-1]) in squeezed(above)
    if receivers >= 40:
        assert not any(squeezed(post) in squeezed(above) for post in posts)


def test_a_letter_without_a_slip_asks_the_secretariat():
    made = letter(slip=None)
    said = text(made)
    assert squeezed("disahkan kepada urus setia selewat-lewatnya pada 2 Disember 2026") in said
    assert "SLIP" not in said
    assert squeezed("LAMPIRAN A SENARAI EDARAN") in said
    bare = letter(slip=None, distribution=("Ketua Polis Daerah",), answer_by=None)
    assert bare.pages == 1
    assert squeezed("Agenda adalah seperti di Lampiran A.") in text(bare)


SCALE = 6
"""Pixels to a point when a page is scanned."""


def scanned(made: RenderedPaper, page: int):
    """A page in black and white: true where it is dark, by column and row."""
    document = pypdfium2.PdfDocument(made.data)
    picture = document[page].render(scale=SCALE).to_pil().convert("L")
    document.close()
    pixels = picture.load()
    return lambda x, y: pixels[int(x * SCALE), int(y * SCALE)] < 128


SIDE = 32.5 * MM / 29
"""Of one module, in points."""
LEFT = GRIDS[PaperSize.A4].right - 45 * MM


def modules_on_paper(made: RenderedPaper) -> list[list[bool]]:
    """The QR code as a scanner sees it: dark or light in the middle of each module."""
    dark = scanned(made, made.pages - 1)
    corners = [LEFT + x * SIDE for x in (0.5, 3.5, 6.5, 20.5)]
    start = int(120 * MM * SCALE)
    rows = (row / SCALE for row in range(start, start + 3000))
    top = next(row for row in rows if all(dark(x, row) for x in corners))
    places = [(place + 0.5) * SIDE for place in range(21)]
    return [[bool(dark(LEFT + x, top + y)) for x in places] for y in places]


@pytest.mark.parametrize("code", ["HKMRTW", "BCDFGH", "XZWVTS", "JJJJJJ"])
def test_a_scanner_reads_the_tag_and_the_code_and_nothing_else(code):
    slip = replace(samples.letter().slip, code=code)
    found = modules_on_paper(letter(slip=slip))
    assert qr_reader.text_of(found) == f"{TAG}{code}" == f"NLC1:{code}"


def test_a_single_wrong_module_is_another_text():
    modules = [list(row) for row in matrix("HKMRTW")]
    assert qr_reader.text_of(modules) == "NLC1:HKMRTW"
    modules[9][19] = not modules[9][19]
    assert qr_reader.text_of(modules) != "NLC1:HKMRTW"


def test_the_code_has_a_quiet_zone_around_it():
    made = segno.make("NLC1:HKMRTW", error="q", micro=False, boost_error=False)
    assert matrix("HKMRTW") == tuple(tuple(map(bool, row)) for row in made.matrix)
    dark = scanned(letter(), 1)
    heights = [y * MM for y in range(128, 160)]
    for start in (LEFT - 4 * SIDE, LEFT + 21 * SIDE):
        places = [start + step * SIDE / 4 for step in range(1, 16)]
        assert not any(dark(x, y) for x in places for y in heights)
    assert any(dark(LEFT + SIDE / 2, y) for y in heights)


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Puan Kavitha a/p Subramaniam", "கவிதா சுப்ரமணியம்"),
        ("Ustaz Haji Ismail bin Daud", "حاج إسماعيل بن داود"),
        ("Encik Tan Chee Keong", "陈志强"),
    ],
)
@pytest.mark.parametrize("country", SIZES)
def test_a_name_in_its_own_script_stands_under_the_latin_one(country, name, own):
    person = replace(samples.letter().addressee, name=name, native_name=own)
    made = letter(country=country, addressee=person)
    assert made.missing == ()
    reader = pypdf.PdfReader(BytesIO(made.data))
    faces = {
        font["/BaseFont"].split("+")[1]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert len(faces) > 2
    first, slip = page_texts(made.data)[0], page_texts(made.data)[-1]
    for page in (first, slip):
        assert squeezed(name) in squeezed(page)
        words = own.split()
        assert all(squeezed(word) in squeezed(page) for word in words)


def test_a_letter_to_a_person_names_them_first():
    made = text(letter(by_name=True))
    in_order(made, "ACP Ramlan bin Yusof Ketua Polis Daerah Ibu Pejabat", "Tuan,")
    assert "u.p." not in made


def test_a_post_without_a_holder_is_written_to_as_such():
    vacant = replace(samples.letter().addressee, name="")
    made = text(letter(addressee=vacant, salutation="", second_person=""))
    assert "u.p." not in made
    in_order(made, "SELANGOR DARUL EHSAN Tuan/Puan,", "3. Tuan/puan dijemput hadir.")
    assert squeezed("Daripada : Ketua Polis Daerah, IPD Damai Selatan") in made


def test_a_dignitary_keeps_the_capitals_of_the_address():
    made = text(letter(salutation="YBhg. Dato’,", second_person="YBhg. Dato’"))
    in_order(made, "YBhg. Dato’,", "3. YBhg. Dato’ dijemput hadir. Jika YBhg. Dato’ berhalangan")


@pytest.mark.parametrize("size", PaperSize)
def test_endless_texts_lose_no_page_and_the_slip_stays_whole(size):
    head = samples.head(title="Mesyuarat Penyelarasan Peringkat Daerah " * 12, venue="Dewan " * 80)
    addressee = samples.letter().addressee
    person = replace(
        addressee, name="Nama " * 40, native_name="陈志强 " * 60, organisation="Pejabat " * 40
    )
    made = letter(
        size=size,
        distribution=("Ketua " * 500,) * 3,
        head=head,
        addressee=person,
        whose="Ketua " * 60,
        address=("Jalan " * 40,) * 3,
        copies_to=tuple(f"Jabatan {n}" for n in range(60)),
    )
    said = text(made)
    assert squeezed("SLIP JAWAPAN") in said
    assert "HKMRTW" in said
    assert "Jabatan59" in said
    assert len(made.file_name) <= 120


@pytest.mark.parametrize("lines", range(12))
@pytest.mark.parametrize("country", SIZES)
def test_no_page_carries_the_signature_alone(country, lines):
    made = letter(country=country, address=tuple(f"Aras {n}" for n in range(lines * 3)))
    page = next(
        squeezed(page)
        for page in page_texts(made.data)
        if squeezed("Nurul Hidayah binti Rosli").casefold() in squeezed(page).casefold()
    )
    assert squeezed("didahului dengan ucapan terima kasih.") in page


def test_slogans_have_one_pair_of_quotation_marks_and_are_four_at_most():
    head = replace(samples.letterhead(), slogans=("“SATU”", '"DUA"', "TIGA", "EMPAT", "LIMA"))
    made = text(letter(letterhead=head))
    assert "“SATU”“DUA”“TIGA”“EMPAT”Saya" in made
    assert "LIMA" not in made


def test_file_name_says_whose_letter_it_is_and_stays_public():
    assert letter().file_name == (
        "Surat panggilan mesyuarat 02 - Mesyuarat Penyelarasan Komuniti Bil. 1-2026"
        " - Ketua Polis Daerah, IPD Damai Selatan.pdf"
    )
    assert "Ramlan" not in letter().file_name
    names = {letter(number=n, whose="Ketua " * 30).file_name for n in range(1, 4)}
    assert len(names) == 3


def test_an_endless_signatory_is_refused_in_one_sentence():
    signatory = SignatureView(audience=samples.WHO, name="nama " * 2000)
    with pytest.raises(PaperError, match="sign"):
        letter(signatory=signatory)


def test_the_same_letter_gives_the_same_bytes():
    assert letter().data == letter().data


def test_times_of_a_letter_are_those_of_its_own_day():
    made = text(letter(answer_by=date(2027, 1, 4)))
    assert squeezed("selewat-lewatnya pada 4 Januari 2027 (Isnin)") in made


DAMAGES = {
    "no letter": lambda data: data.pop("letter"),
    "no table": lambda data: data.update(letter=[]),
    "no order": lambda data: data["letter"].pop("parts"),
    "a kind is missing": lambda data: data["letter"]["parts"].pop("revised"),
    "an unknown part": lambda data: data["letter"]["parts"]["call"].append("poem"),
    "a part twice": lambda data: data["letter"]["parts"]["call"].append("end"),
    "no signature": lambda data: data["letter"]["parts"]["call"].remove("signature"),
    "an unknown side": lambda data: data["letter"].update(side="middle"),
    "a list as side": lambda data: data["letter"].update(side=["left"]),
    "no room to sign": lambda data: data["letter"].update(space=0),
    "room that is a flag": lambda data: data["letter"].update(space=True),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_form_of_letters_is_refused(damage, tmp_path):
    source = paths.resource("formats", "my.json")
    data = json.loads(source.read_text(encoding="utf-8"))
    DAMAGES[damage](data)
    (tmp_path / "words").symlink_to(source.parent / "words")
    file = tmp_path / "my.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(PaperError, match=r"my\.json"):
        load(file, Language.MALAY)


@pytest.mark.parametrize(("country", "kind"), list(itertools.product(SIZES, LetterKind)))
def test_what_is_not_known_leaves_its_line_out_and_breaks_nothing(country, kind):
    head = samples.head(starts=None, ends=None, registration=None, venue="", number="")
    head = replace(head, reference="", dated=None)
    bare = replace(samples.letter().addressee, name="", post="", organisation="")
    made = letter(
        kind,
        country,
        head=head,
        addressee=bare,
        address=(),
        whose="",
        copies_to=(),
        distribution=(),
        agenda=(),
        on_behalf_of="",
        signatory=SignatureView(audience=samples.WHO),
        letterhead=replace(samples.letterhead(), slogans=(), phone="", address=()),
    )
    said = text(made)
    assert "None" not in said
    assert "()" not in said
    assert squeezed("Mesyuarat Penyelarasan").casefold() in said.casefold()
