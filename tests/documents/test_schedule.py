"""The year's schedule: a list in Malaysia and Indonesia, a draft resolution in the Philippines."""

from dataclasses import replace

import pytest

from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.schedule import render_schedule
from nlc_desktop.documents.typesetting.measures import GRIDS
from nlc_desktop.domain.papers import Language, PaperSize, SignatureView
from tests.documents import abroad
from tests.documents.reading import MM, chars, page_texts, squeezed

COUNTRIES = ("my", "id", "ph")


def made(country, language, size=PaperSize.A4, view=None):
    return render_schedule(
        view or abroad.schedule(country), language=language, size=size, country=country
    )


def text(country, language, **given):
    return squeezed(" ".join(page_texts(made(country, language, **given).data)))


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", COUNTRIES)
def test_stands_within_the_edges(country, language, size):
    paper = made(country, language, size)
    grid = GRIDS[size]
    assert paper.missing == ()
    assert len(paper.data) < 100_000
    for boxes in chars(paper.data):
        assert len(boxes) > 100
        for box in boxes:
            assert grid.left - 1 < box.left, box
            assert box.right < grid.right + 1, box
            assert box.top > 8 * MM, box
            assert box.bottom < grid.height - 7 * MM, box


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("country", COUNTRIES)
def test_dates_and_times_are_never_torn_apart(country, language):
    """Each date of the table stands on one line, also among the remarks."""
    paper = made(country, language)
    lines = [
        squeezed(line)
        for page in page_texts(paper.data)
        for line in page.replace("\r", "").split("\n")
    ]
    form = form_for(language, country)
    for line in abroad.schedule(country).lines:
        wanted = [form.date(line.starts), form.time(line.starts)]
        if line.before is not None and line.before.date() != line.starts.date():
            wanted.append(form.date(line.before))
        for part in wanted:
            assert any(squeezed(part) in found for found in lines), part


def test_a_malaysian_list():
    whole = text("my", Language.MALAY)
    for part in (
        "JADUAL MESYUARAT TAHUN 2027",
        "JAWATANKUASA PENYELARASAN KOMUNITI SELAMAT DAN HARMONI KOTA DAMAI",
        "Bil. Tarikh Hari Masa Tempat Catatan",
        "14 Januari 2027 Khamis 9.00 pagi",
        "12.00 tengah hari",
        "Dipindahkan daripada 14 April 2027",
        "Dibatalkan: Pilihan raya umum",
        "Asalnya 9.00 pagi",
        "Disediakan oleh:",
        "(LIZA M. OCAMPO)",
        "Setakat 1 Disember 2026",
    ):
        assert squeezed(part) in whole, part
    assert "DRAF" not in whole


def test_an_indonesian_list():
    whole = text("id", Language.INDONESIAN, size=PaperSize.F4)
    for part in (
        "JADWAL RAPAT TAHUN 2027",
        "14 Januari 2027 Kamis pukul 09.00 WIB",
        "Dipindahkan dari 14 April 2027",
        "Dibatalkan: Kunjungan menteri",
        "Disusun oleh,",
    ):
        assert squeezed(part) in whole, part


def test_a_philippine_draft_resolution():
    paper = made("ph", Language.ENGLISH, PaperSize.PH_LONG)
    pages = page_texts(paper.data)
    whole = squeezed(" ".join(pages))
    parts = (
        "RESOLUTION NO. ____, SERIES OF 20__",
        "EXCERPTS FROM THE MINUTES OF THE MEETING OF THE CITY PEACE AND ORDER COUNCIL",
        "Present:",
        "Absent:",
        "A RESOLUTION ADOPTING THE ANNUAL SCHEDULE OF MEETINGS OF THE CITY PEACE AND ORDER COUNCIL",
        "WHEREAS, the City Peace and Order Council of San Isidro is organized under Executive",
        "WHEREAS, the City Peace and Order Council of San Isidro is to meet at least once every",
        "NOW, THEREFORE, on motion of ____________________, duly seconded by",
        "BE IT RESOLVED",
        "January 14, 2027 Thursday 9:00 A.M.",
        "Moved from April 14, 2027",
        "Cancelled: Typhoon signal no. 3",
        "RESOLVED FURTHER,",
        "CARRIED UNANIMOUSLY.",
        "Certified correct:",
    )
    places = [whole.find(squeezed(part)) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)
    for part in (
        "Attested:",
        "Approved:",
        "LIZA M. OCAMPO",
        "Head of the Secretariat",
        "City Mayor",
    ):
        assert squeezed(part) in whole
    assert all("DRAFT" in page for page in pages)
    assert paper.file_name.startswith("Draft resolution - City Peace and Order Council")


def test_a_reason_nobody_wrote_down_is_not_given():
    view = replace(abroad.schedule("ph"), basis="", quarterly=False)
    whole = text("ph", Language.ENGLISH, view=view)
    assert whole.count("WHEREAS") == 1
    assert "organizedunder" not in whole


def test_a_signature_is_never_alone_on_its_page():
    for count in range(8, 40):
        view = replace(abroad.schedule("my", count), secretary=SignatureView(audience=abroad.WHO))
        last = page_texts(made("my", Language.MALAY, view=view).data)[-1]
        assert "Dewan Hamzah" in last, count


def test_a_long_year_says_its_head_on_each_page():
    pages = page_texts(made("my", Language.MALAY, view=abroad.schedule("my", 52)).data)
    assert len(pages) > 1
    assert all("Catatan" in page for page in pages)
