"""Agenda, sheet and minutes as Indonesian and Philippine offices write them."""

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.render import render
from nlc_desktop.documents.typesetting.measures import GRIDS
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize, SignatureView
from tests.documents import abroad, samples
from tests.documents.reading import MM, chars, page_texts, squeezed

SAMPLES = {
    PaperKind.AGENDA: abroad.agenda,
    PaperKind.ATTENDANCE: abroad.sheet,
    PaperKind.ATTENDANCE_BLANK: abroad.sheet,
    PaperKind.MINUTES: abroad.minutes,
}
USUAL = {
    "id": (Language.INDONESIAN, PaperSize.F4),
    "ph": (Language.ENGLISH, PaperSize.PH_LONG),
}


def paper(kind, country, language=None, size=None, view=None):
    """A paper of an office abroad, in its usual language and size where none is said."""
    usual, sheet = USUAL[country]
    return render(
        view or SAMPLES[kind](country),
        kind=kind,
        language=language or usual,
        size=size or sheet,
        country=country,
    )


def first_page(made):
    return page_texts(made.data)[0].replace("\r\n", "\n").replace("\xa0", " ")


def all_pages(made):
    return "\n".join(page_texts(made.data)).replace("\r\n", "\n").replace("\xa0", " ")


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", USUAL)
@pytest.mark.parametrize("kind", SAMPLES)
def test_stands_within_the_edges(kind, country, language, size):
    made = paper(kind, country, language, size)
    grid = GRIDS[size]
    assert made.missing == ()
    for boxes in chars(made.data):
        assert len(boxes) > 100
        for box in boxes:
            assert grid.left - 1 < box.left, box
            assert box.right < grid.right + 1, box
            assert box.top > 8 * MM, box
            assert box.bottom < grid.height - 7 * MM, box
        body = [box for box in boxes if box.top < grid.height - grid.bottom + 4 * MM]
        assert max(box.bottom for box in body) < grid.foot + 1.5 * MM


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", USUAL)
@pytest.mark.parametrize("kind", SAMPLES)
def test_no_two_lines_lie_on_each_other(kind, country, language):
    """Letters of two lines never touch: nothing was set into room that is too small for it."""
    for boxes in chars(paper(kind, country, language).data):
        letters = sorted((box for box in boxes if box.char.isalnum()), key=lambda box: box.left)
        for place, one in enumerate(letters):
            for other in letters[place + 1 : place + 40]:
                if other.left >= one.right - 1.5:
                    break
                apart = other.top >= one.bottom - 0.5 or one.top >= other.bottom - 0.5
                assert apart, (one, other)


def test_an_indonesian_agenda():
    text = first_page(paper(PaperKind.AGENDA, "id"))
    lines = text.split("\n")
    assert lines[:2] == ["PEMERINTAH KOTA DAMAI", "BADAN KESATUAN BANGSA DAN POLITIK"]
    for line in (
        "Jalan Merdeka Nomor 1, Damai 65119, Jawa Timur",
        "AGENDA",
        "Rapat : Rapat Koordinasi Kerukunan Masyarakat Kota Damai Nomor 4/2026",
        "Hari/Tanggal : Kamis, 10 Desember 2026",
        "Waktu : pukul 09.00 WIB (registrasi pukul 08.30 WIB)",
        "Tempat : Ruang Sidang, Balai Kota Damai",
        "Pimpinan : Sekretaris Daerah Kota Damai",
        "Waktu No. Acara Tujuan Menit",
        "Bahan rapat 1/2026 dan 2/2026 terlampir.",
        "Sekretariat: Badan Kesatuan Bangsa dan Politik, telepon (0341) 000000",
    ):
        assert squeezed(line) in squeezed(text), line
    assert squeezed("Diedarkan 30 November 2026") in squeezed(text)
    assert squeezed("Halaman 1 dari 1") in squeezed(text)


def test_a_philippine_agenda():
    text = first_page(paper(PaperKind.AGENDA, "ph"))
    assert text.split("\n")[:4] == [
        "Republic of the Philippines",
        "Province of Laguna",
        "CITY OF SAN ISIDRO",
        "CITY PEACE AND ORDER COUNCIL",
    ]
    for line in (
        "Date : December 10, 2026 (Thursday)",
        "Time : 9:05 A.M. (registration 8:35 A.M.)",
        "Papers 1/2026 and 2/2026 are attached.",
        "Circulated November 30, 2026",
    ):
        assert squeezed(line) in squeezed(text), line


def test_philippine_minutes_say_when_and_where_in_their_title():
    text = squeezed(first_page(paper(PaperKind.MINUTES, "ph")))
    title = (
        "MINUTES OF THE FOURTH QUARTER MEETING OF THE CITY PEACE AND ORDER COUNCIL OF SAN ISIDRO "
        "NO. 4/2026 HELD ON DECEMBER 10, 2026, 9:05 A.M. AT SESSION HALL, CITY HALL, SAN ISIDRO"
    )
    assert squeezed(title) in text
    assert "Venue" not in text
    assert squeezed("adjourned at 11:50 A.M.") in text
    assert "A.M.." not in text
    assert text.index("PRESENT") < text.index("ABSENT") < text.index(squeezed("Certified correct:"))


def test_a_philippine_title_without_a_date_has_no_line_for_it():
    view = replace(abroad.minutes("ph"), head=replace(abroad.head("ph"), starts=None, venue=""))
    text = first_page(paper(PaperKind.MINUTES, "ph", view=view))
    assert "HELD" not in text
    assert "\nAT" not in text


def test_an_indonesian_notula_is_signed_by_two():
    text = squeezed(all_pages(paper(PaperKind.MINUTES, "id")))
    assert text.index("Notulis,") < text.index("Pimpinanrapat,")
    assert "Diperiksaoleh" not in text
    assert squeezed("1. Pembahasan") in text
    assert squeezed("Tindak lanjut: Badan Kesatuan Bangsa dan Politik") in text
    assert "KONSEP" in text


WORDS_OF_OTHERS = ("Mesyuarat", "Tarikh", "Pengerusi", "Minit", "Kertas", "daripada", "Jawatan,")


@pytest.mark.parametrize(
    ("country", "language"),
    [
        ("id", Language.INDONESIAN),
        ("id", Language.ENGLISH),
        ("ph", Language.ENGLISH),
        ("ph", Language.FILIPINO),
    ],
)
@pytest.mark.parametrize("kind", SAMPLES)
def test_no_malay_word_is_left(kind, country, language):
    text = " ".join(page_texts(paper(kind, country, language).data))
    assert [word for word in WORDS_OF_OTHERS if word.casefold() in text.casefold()] == []


def test_a_paper_is_cited_in_the_language_of_the_agenda():
    assert "Bahanrapat1/2026" in squeezed(first_page(paper(PaperKind.AGENDA, "id")))
    filipino = first_page(paper(PaperKind.AGENDA, "ph", Language.FILIPINO))
    assert squeezed("Papel Blg. 1/2026") in squeezed(filipino)


def test_letterheads_of_the_countries():
    """Malaysia from the crest on; Indonesia centred beside it; the Philippines on the text."""
    left = _first_line(samples.agenda(), "my", Language.MALAY, PaperSize.F4)
    grid = GRIDS[PaperSize.F4]
    assert left[0] == pytest.approx(grid.left + 20 * MM, abs=2)
    beside = _first_line(abroad.agenda("id"), "id", Language.INDONESIAN, PaperSize.F4)
    assert sum(beside) / 2 == pytest.approx(grid.left + (grid.text + 20 * MM) / 2, abs=1.5)
    between = _first_line(abroad.agenda("ph"), "ph", Language.ENGLISH, PaperSize.F4)
    assert sum(between) / 2 == pytest.approx(grid.left + grid.text / 2, abs=1.5)


def _first_line(view, country, language, size):
    """Where the first line of a paper begins and ends."""
    made = render(view, kind=PaperKind.AGENDA, language=language, size=size, country=country)
    boxes = [box for box in chars(made.data)[0] if box.char.isalpha()]
    top = min(box.top for box in boxes)
    line = [box for box in boxes if box.top < top + 3 and box.left < 400]
    return min(box.left for box in line), max(box.right for box in line)


def test_indonesia_has_a_double_line():
    lines = form_for(Language.INDONESIAN, "id").letterhead.rules
    assert lines == (1.2, 0.4)
    drawn = _level_lines(paper(PaperKind.AGENDA, "id").data)
    upper, lower = sorted(drawn, key=lambda line: -line[1])[:2]
    assert (upper[0], lower[0]) == (1.2, 0.4)
    assert upper[1] - lower[1] == pytest.approx(0.9 * MM, abs=0.02)


def _level_lines(data):
    """Width and height above the foot of every level line of the first page."""
    with pikepdf.open(BytesIO(data)) as document:
        code = document.pages[0].Contents.read_bytes().decode("latin-1")
    drawn = re.findall(r"([\d.]+) w [\d.]+ ([\d.]+) m [\d.]+ \2 l S", code)
    return [(float(width), float(height)) for width, height in drawn]


def test_a_letterhead_with_a_name_alone_has_it_in_bold():
    bare = replace(abroad.INDONESIAN, department="", crest=b"")
    view = replace(abroad.agenda("id"), letterhead=bare)
    made = paper(PaperKind.AGENDA, "id", view=view)
    with_department = paper(PaperKind.AGENDA, "id")
    assert _tallest_of_first_line(made) > _tallest_of_first_line(with_department) + 0.5


def _tallest_of_first_line(made):
    boxes = [box for box in chars(made.data)[0] if box.char.isupper()]
    top = min(box.top for box in boxes)
    return max(box.bottom - box.top for box in boxes if box.top < top + 3)


def test_indonesian_rows_sign_in_turn_left_and_right():
    """R-ID-01: odd numbers sign on the left of the last column, even ones on the right."""
    grid = GRIDS[PaperSize.F4]
    column = grid.right - 37.5 * MM
    places = {}
    for box in chars(paper(PaperKind.ATTENDANCE, "id").data)[0]:
        if box.left > column and box.char.isdigit() and 60 * MM < box.top < 170 * MM:
            places[box.char] = box.left - column
    assert sorted(places) == ["1", "2", "3", "4", "5", "6", "7"]
    for number, left in places.items():
        assert (left > 18 * MM) == (int(number) % 2 == 0), number


def test_elsewhere_the_column_to_sign_in_is_empty():
    grid = GRIDS[PaperSize.PH_LONG]
    boxes = chars(paper(PaperKind.ATTENDANCE, "ph").data)[0]
    column = [box for box in boxes if box.left > grid.right - 37 * MM]
    assert not [box for box in column if box.char.isdigit() and 70 * MM < box.top < 170 * MM]


def test_philippine_minutes_name_people_in_two_columns_without_numbers():
    boxes = chars(paper(PaperKind.MINUTES, "ph").data)[0]
    text = first_page(paper(PaperKind.MINUTES, "ph"))
    assert "Hon. Maria Luisa R. Villanueva City Mayor, City of San Isidro (Chairperson)" in text
    assert "PLTCOL Ramon T. Aguila Chief of Police, San Isidro City Police Station" in text
    assert "Member" not in text
    grid = GRIDS[PaperSize.PH_LONG]
    posts = [box for box in boxes if abs(box.left - grid.left - 67.5 * MM) < 1]
    assert len(posts) >= 5


def test_why_somebody_was_away_stands_behind_their_post():
    view = abroad.minutes("ph")
    away = replace(view.people[3], reason="On official business")
    view = replace(view, people=(*view.people[:3], away, *view.people[4:]))
    text = first_page(paper(PaperKind.MINUTES, "ph", view=view))
    line = "Atty. Paolo V. Reyes City Prosecutor, Department of Justice (On official business)"
    assert squeezed(line) in squeezed(text)


def test_indonesian_signatures_stand_in_the_middle_of_their_halves():
    made = paper(PaperKind.MINUTES, "id", view=replace(abroad.minutes("id"), people=()))
    grid = GRIDS[PaperSize.F4]
    left, right = _word(made, "SRIWAHYUNI"), _word(made, "SURYADI")
    assert sum(left[:2]) / 2 == pytest.approx(grid.left + grid.text / 4, abs=1.5)
    assert sum(right[:2]) / 2 == pytest.approx(grid.left + grid.text * 3 / 4, abs=1.5)
    assert left[2] == pytest.approx(right[2], abs=0.5)
    under = [y for _, y in _level_lines(made.data) if 0 < grid.height - y - left[2] < 4]
    assert len(under) == 2


def _word(made, letters):
    """Left, right and lower edge of a word in capitals."""
    boxes = [box for page in chars(made.data) for box in page if box.char.strip()]
    start = "".join(box.char for box in boxes).index(letters)
    found = boxes[start : start + len(letters)]
    return found[0].left, found[-1].right, max(box.bottom for box in found)


def test_who_has_no_name_yet_gets_room_to_write_it():
    view = replace(abroad.minutes("id"), prepared=SignatureView(audience=abroad.WHO))
    text = squeezed(all_pages(paper(PaperKind.MINUTES, "id", view=view)))
    assert "(......" in text


def _faces(made):
    """The faces embedded in a paper, by name."""
    with pikepdf.open(BytesIO(made.data)) as file:
        fonts = [font for page in file.pages for font in page.Resources.Font.values()]
        return {str(font.BaseFont).split("+")[1].split("-")[0] for font in fonts}


def test_philippine_minutes_alone_are_set_with_serifs():
    assert _faces(paper(PaperKind.MINUTES, "ph")) == {"NotoSerif"}
    assert _faces(paper(PaperKind.AGENDA, "ph")) == {"NotoSans"}
    assert _faces(paper(PaperKind.MINUTES, "id")) == {"NotoSans"}


def test_a_name_in_another_script_keeps_its_face_among_serifs():
    view = abroad.minutes("ph")
    guest = replace(view.people[0], native_name="陈志强")
    made = paper(PaperKind.MINUTES, "ph", view=replace(view, people=(guest, *view.people[1:])))
    assert _faces(made) == {"NotoSerif", "NotoSansSC"}


def test_only_malaysian_minutes_say_that_a_paragraph_is_for_information():
    said = {
        country: form_for(language, country).words["action.none"]
        for country, (language, _) in USUAL.items()
    }
    for country, words in said.items():
        assert squeezed(words) not in squeezed(first_page(paper(PaperKind.MINUTES, country)))


def test_degrees_of_who_signs_keep_their_letters():
    view = abroad.minutes("id")
    view = replace(view, confirmed=replace(view.confirmed, name="Drs. H. Suryadi, M.Si."))
    text = squeezed(all_pages(paper(PaperKind.MINUTES, "id", view=view)))
    assert squeezed("Drs. H. SURYADI, M.Si.") in text


def test_philippine_minutes_list_the_items_in_two_columns():
    made = paper(PaperKind.MINUTES, "ph")
    text = squeezed(first_page(made))
    assert squeezed("AGENDA: 1. Business of the day 2. Adjournment PROCEEDINGS:") in text
    grid = GRIDS[PaperSize.PH_LONG]
    rows = {round(box.top) for box in chars(made.data)[0] if box.char == "2" and _at(box, grid)}
    assert rows


def _at(box, grid):
    """Whether a box begins the right half of the text."""
    return abs(box.left - grid.left - grid.text / 2) < 1


def test_an_indonesian_notula_says_from_when_to_when_and_what_about():
    text = squeezed(first_page(paper(PaperKind.MINUTES, "id")))
    said = "Waktu : pukul 09.00 s.d. 11.45 WIB Tempat : Ruang Sidang, Balai Kota Damai Acara : 1."
    assert squeezed(said) in text
