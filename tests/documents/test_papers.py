"""Every paper in every language on every size: complete, in place, the same each time."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pypdf
import pytest

from nlc_desktop.documents.render import RenderedPaper, render
from nlc_desktop.documents.typesetting.measures import GRIDS
from nlc_desktop.domain.papers import (
    AgendaLineView,
    ItemKind,
    Language,
    MeetingRole,
    PaperKind,
    PaperSize,
    PaperState,
    PersonView,
    Presence,
    SignatureView,
)
from nlc_desktop.errors import PaperError
from tests.documents import samples
from tests.documents.reading import MM, chars, page_texts, squeezed

SAMPLES = {
    PaperKind.AGENDA: samples.agenda,
    PaperKind.ATTENDANCE: samples.sheet,
    PaperKind.ATTENDANCE_BLANK: samples.sheet,
    PaperKind.MINUTES: samples.minutes,
    PaperKind.LETTER: samples.letter,
    PaperKind.MATTERS: samples.matters,
    PaperKind.RECOVERY: samples.recovery,
}


def paper(kind, view=None, language=Language.MALAY, size=PaperSize.A4) -> RenderedPaper:
    return render(view or SAMPLES[kind](), kind=kind, language=language, size=size)


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", PaperKind)
def test_stands_within_the_edges(kind, language, size):
    made = paper(kind, language=language, size=size)
    grid = GRIDS[size]
    pages = chars(made.data)
    assert len(pages) == made.pages
    assert len(made.data) < 100_000
    assert made.missing == ()
    for boxes in pages:
        assert len(boxes) > 100
        for box in boxes:
            assert box.left > grid.left - 1, box
            assert box.right < grid.right + 1, box
            assert box.top > 8 * MM, box
            assert box.bottom < grid.height - 7 * MM, box
        body = [box for box in boxes if box.top < grid.height - grid.bottom + 4 * MM]
        assert max(box.bottom for box in body) < grid.foot + 1.5 * MM


@pytest.mark.parametrize("kind", PaperKind)
def test_same_paper_gives_the_same_bytes(kind):
    assert paper(kind).data == paper(kind).data


@pytest.mark.parametrize("kind", PaperKind)
def test_fonts_are_embedded_and_subset(kind):
    document = pikepdf.open(BytesIO(paper(kind).data))
    assert not document.check_pdf_syntax()
    for page in document.pages:
        for font in page.Resources.Font.values():
            assert font.Subtype == "/Type0"
            assert str(font.BaseFont)[7] == "+"
            inner = font.DescendantFonts[0].FontDescriptor
            assert len(inner.FontFile2.read_bytes()) > 500
            assert "/ToUnicode" in font
    assert b"Helvetica" not in paper(kind).data


def test_only_needed_faces_are_embedded():
    fonts = {str(key) for key in _base_fonts(paper(PaperKind.RECOVERY).data)}
    assert fonts == {"NotoSans-Regular", "NotoSans-Bold"}


def _base_fonts(data):
    for page in pypdf.PdfReader(BytesIO(data)).pages:
        for font in page["/Resources"]["/Font"].values():
            yield font["/BaseFont"].split("+")[1]


def test_agenda_says_everything():
    text = squeezed(page_texts(paper(PaperKind.AGENDA).data)[0])
    view = samples.agenda()
    for line in view.lines:
        assert squeezed(line.title) in text
        assert squeezed(line.presenter) in text
    for words in (
        "AGENDA",
        "SELAMAT DAN HARMONI KOTA DAMAI BIL. 1/2026",
        "8 Disember 2026 (Selasa)",
        "9.00 pagi (pendaftaran 8.30 pagi)",
        "11.40 Bersurai 160",
        "Kertas 1/2026 dan 2/2026 dilampirkan. Sila bawa nama pegawai penyelaras.",
        "MBKD.100-1/9/1 (17) · Diedarkan 27 November 2026",
        "Muka surat 1 daripada 1",
        "Bandar raya yang mengenal jirannya",
        "Tel. 03-0000 0000 · Faks 03-0000 0001",
    ):
        assert squeezed(words) in text, words


def test_english_agenda_speaks_english():
    text = squeezed(page_texts(paper(PaperKind.AGENDA, language=Language.ENGLISH).data)[0])
    for words in (
        "NO. 1/2026",
        "8 December 2026 (Tuesday)",
        "9.00 am (registration 8.30 am)",
        "Papers 1/2026 and 2/2026 are attached.",
        "· Paper 2/2026",
        "Circulated 27 November 2026",
        "Page 1 of 1",
        "Close 160",
    ):
        assert squeezed(words) in text, words


def test_a_closed_item_says_only_that_it_is_closed():
    line = AgendaLineView(
        audience=samples.WHO, number="1", kind=ItemKind.DECISION, title="", closed=True
    )
    view = replace(samples.agenda(), lines=(line,))
    assert "Perkara tertutup" in page_texts(paper(PaperKind.AGENDA, view).data)[0]


def test_a_long_agenda_says_its_head_again():
    made = paper(PaperKind.AGENDA, samples.agenda(40))
    texts = page_texts(made.data)
    assert made.pages > 2
    for text in texts:
        assert squeezed("Masa Bil. Perkara Tujuan Minit") in squeezed(text)
    assert squeezed("Agenda Mesyuarat Penyelarasan") in squeezed(texts[1])


def test_agenda_items_are_in_the_outline():
    reader = pypdf.PdfReader(BytesIO(paper(PaperKind.AGENDA).data))
    assert reader.outline[0].title == "1. Ucapan alu-aluan Pengerusi"
    assert reader.metadata.title.startswith("Agenda Mesyuarat Penyelarasan")
    assert reader.metadata.author == "Majlis Bandaraya Kota Damai"
    assert reader.trailer["/Root"]["/Lang"] == "ms-MY"


def test_sheet_has_names_and_room_for_walk_ins():
    made = paper(PaperKind.ATTENDANCE)
    first, second = page_texts(made.data)
    for person in samples.sheet().people[:12]:
        assert squeezed(person.name) in squeezed(first)
    assert "22." in second
    assert "HADIR TANPA JEMPUTAN BERNAMA" in second
    for text in (first, second):
        assert squeezed("Kod helaian QBN FXP") in squeezed(text)
        assert squeezed("Tandatangan") in squeezed(text)
    assert squeezed("Bil. 1/2026, 8 Disember 2026") in squeezed(second)


def test_blank_sheet_has_no_names():
    made = paper(PaperKind.ATTENDANCE_BLANK)
    text = "".join(page_texts(made.data))
    assert "Zainuddin" not in text
    assert "22." in text


def test_known_walk_ins_are_printed_on_their_lines():
    walk_in = PersonView(
        audience=samples.WHO, name="Encik Jalil", post="Nazir", organisation="Masjid", walk_in=True
    )
    view = replace(samples.sheet(), people=(*samples.sheet().people, walk_in))
    text = squeezed(page_texts(paper(PaperKind.ATTENDANCE, view).data)[1])
    assert squeezed("15. Encik Jalil Nazir, Masjid") in text


def test_minutes_have_mark_state_and_reference_on_each_page():
    made = paper(PaperKind.MINUTES)
    for number, text in enumerate(page_texts(made.data), start=1):
        assert text.count("TERHAD") >= 2
        assert "DRAF" in text
        assert squeezed("MBKD.100-1/9/1 (18) · Draf 2, 10 Disember 2026") in squeezed(text)
        assert squeezed(f"Muka surat {number} daripada {made.pages}") in squeezed(text)


def test_minutes_follow_the_official_order():
    text = squeezed("".join(page_texts(paper(PaperKind.MINUTES).data)))
    place = 0
    for words in (
        "MINIT MESYUARAT JAWATANKUASA",
        "Tarikh : 8 Disember 2026 (Selasa)",
        "HADIR 1. YBhg.",
        "TURUT HADIR 1. Encik Gurpreet Singh a/l Balwant Singh",
        "TIDAK HADIR (DENGAN MAAF) 1. Tuan Azman",
        "URUS SETIA 1. Puan Nurul",
        "1.0 UCAPAN ALU-ALUAN PENGERUSI",
        "2.0 PENGESAHAN MINIT MESYUARAT YANG LALU",
        "3.0 PERKARA-PERKARA BERBANGKIT",
        "3.1 Pegawai penyelaras agensi (muka surat 2, perenggan 3.4)",
        "Tindakan: PPD Damai, Jabatan Penjara dan SEARCCT (sebelum 15 Disember 2026)",
        "Keputusan K1/2026. Mesyuarat bersetuju",
        "Keputusan dibuat secara muafakat. Tindakan: Urus setia (sebelum 31 Disember 2026)",
        "5.0 HAL-HAL LAIN",
        "6.0 PENUTUP 6.1 Mesyuarat akan datang: 16 Mac 2027 (Selasa), 9.00 pagi, Dewan Hamzah",
        "6.2 Mesyuarat ditangguhkan pada pukul 11.35 pagi",
        "Tindakan: Untuk makluman Tarikh minit disediakan",
        "TERHAD (Pengelas: Rosman bin Abdullah, 10 Disember 2026)",
        "Disediakan oleh:",
        "(DATO’ ZAINUDDIN BIN ABDUL KARIM) Pengerusi",
    ):
        assert squeezed(words) in text[place:], f"{words} not in {text[place:]}"
        place = text.index(squeezed(words), place)
    assert text.count(squeezed("Keputusan dibuat secara muafakat.")) == 1


def test_closing_lines_join_a_closing_section_that_is_there():
    closing = samples.section("6.0", "Penutup", samples.block("6.1", "Ucapan terima kasih."))
    text = squeezed("".join(page_texts(paper(PaperKind.MINUTES, samples.minutes((closing,))).data)))
    assert text.count("PENUTUP") == 1
    assert squeezed("6.2 Mesyuarat akan datang") in text


def test_represented_and_late_people_are_said_so():
    represented, late, absent, unknown = (
        replace(samples.people()[place], presence=presence)
        for place, presence in enumerate(
            (Presence.REPRESENTED, Presence.LATE, Presence.ABSENT, Presence.NOT_YET)
        )
    )
    represented = replace(represented, represented_by="Puan Rohani binti Saad")
    late = replace(late, arrived=samples.START.replace(minute=20))
    view = replace(samples.minutes(), people=(represented, late, absent, unknown))
    text = squeezed(page_texts(paper(PaperKind.MINUTES, view).data)[0])
    assert squeezed("1. Puan Rohani binti Saad") in text
    assert squeezed("mewakili YBhg. Dato’ Zainuddin bin Abdul Karim") in text
    assert squeezed("hadir pada 9.20 pagi") in text
    assert squeezed("TIDAK HADIR TANPA SEBAB 1. ACP Ramlan") in text
    assert "Norazlina" not in text


def test_a_long_role_takes_the_room_a_short_post_leaves():
    person = replace(samples.people()[6], role=MeetingRole.DEPUTY_CHAIR)
    view = replace(samples.minutes(), people=(person,))
    text = page_texts(paper(PaperKind.MINUTES, view).data)[0]
    assert "PPD Damai Timbalan Pengerusi" in text


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("lines", range(1, 13))
def test_no_page_carries_signatures_alone(lines, size):
    filler = samples.section(
        "6.0", "Lain-lain", *(samples.block(f"6.{n}", "Dibincangkan.") for n in range(1, lines + 1))
    )
    texts = page_texts(paper(PaperKind.MINUTES, samples.minutes((filler,)), size=size).data)
    last = squeezed(texts[-1])
    assert "Disediakanoleh:" in last
    assert "Disahkanoleh:" in last
    assert "Mesyuaratditangguhkan" in last


@pytest.mark.parametrize("lines", range(1, 13))
def test_headings_do_not_stand_at_the_foot(lines):
    filler = samples.section(
        "0.0", "Pendahuluan", *(samples.block(f"0.{n}", "Dibincangkan.") for n in range(lines))
    )
    view = samples.minutes()
    view = replace(view, sections=(filler, *view.sections))
    for boxes, text in zip(
        chars(paper(PaperKind.MINUTES, view).data),
        page_texts(paper(PaperKind.MINUTES, view).data),
        strict=True,
    ):
        body = [box for box in boxes if box.bottom < GRIDS[PaperSize.A4].foot + 2]
        lowest = max(box.bottom for box in body)
        last = "".join(box.char for box in body if box.bottom > lowest - 6)
        assert not last.startswith(("3.0", "3.1", "4.1", "4.2")), text


def test_a_confirmed_paper_has_no_box():
    view = samples.minutes(state=PaperState.CONFIRMED, dated=date(2027, 3, 16))
    text = page_texts(paper(PaperKind.MINUTES, view).data)[1]
    assert "DRAF" not in text
    assert squeezed("Disahkan 16 Mac 2027") in squeezed(text)


def test_recovery_sheet_fits_one_page_and_numbers_every_word():
    for size in PaperSize:
        made = paper(PaperKind.RECOVERY, size=size)
        assert made.pages == 1
        text = squeezed(page_texts(made.data)[0])
        for number, word in enumerate(samples.recovery().words, start=1):
            assert f"{number}.{word}" in text


def test_file_name_is_safe_and_public():
    made = paper(PaperKind.AGENDA)
    assert made.file_name == (
        "Agenda - Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni Kota Damai Bil. 1-2026.pdf"
    )
    odd = paper(PaperKind.AGENDA, samples.agenda(title='Con<>:"/\\|?*\x07. ' + "panjang " * 60))
    assert len(odd.file_name) <= 120
    assert odd.file_name.endswith("panjang Bil. 1-2026.pdf")
    assert not set(odd.file_name) & set('<>:"/\\|?*\x07')


def test_only_views_of_the_kind_are_taken():
    with pytest.raises(TypeError):
        render(samples.agenda(), kind=PaperKind.MINUTES, language=Language.MALAY, size=PaperSize.A4)
    with pytest.raises(TypeError):
        render({}, kind=PaperKind.AGENDA, language=Language.MALAY, size=PaperSize.A4)  # type: ignore[arg-type]


def test_a_broken_crest_is_refused():
    view = replace(
        samples.agenda(), letterhead=replace(samples.letterhead(), crest=b"\x89PNG\r\n\x1a\n....")
    )
    with pytest.raises(PaperError, match="crest"):
        paper(PaperKind.AGENDA, view)


def test_very_long_texts_are_set_on_as_many_pages_as_they_need():
    long = "Perkataan " * 1000
    lines = (AgendaLineView(audience=samples.WHO, number="1", title=long, presenter=long),)
    agenda = replace(samples.agenda(title=long[:3000], venue=long[:2000]), lines=lines)
    made = paper(PaperKind.AGENDA, agenda)
    assert made.pages > 3
    text = squeezed("".join(page_texts(made.data)))
    assert text.count("Perkataan") >= 2000
    endless = samples.minutes(
        (samples.section("6.0", "x" * 10_000, samples.block("6.1", "y" * 10_000)),)
    )
    text = squeezed("".join(page_texts(paper(PaperKind.MINUTES, endless).data)))
    assert text.count("y") >= 10_000


def test_endless_signatures_are_refused():
    view = replace(
        samples.minutes(), prepared=SignatureView(audience=samples.WHO, name="nama " * 2000)
    )
    with pytest.raises(PaperError, match="sign"):
        paper(PaperKind.MINUTES, view)
