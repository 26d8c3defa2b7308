"""A mechanism's year on paper: series, single dates, and what its readers may see."""

import pypdfium2
import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.records import OFFICE_ID, Office
from nlc_desktop.services import mechanisms, meeting_steps, meetings, series
from nlc_desktop.services import office as offices
from nlc_desktop.services.schedule_papers import make_schedule
from nlc_desktop.services.work import begin
from tests import factories
from tests.factories import at
from tests.services.test_series import APRIL, JULY


def text(paper):
    document = pypdfium2.PdfDocument(paper.data)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return " ".join(" ".join(pages).replace("\xa0", " ").split())


def moved_to(opened, country):
    """The office in another country, as its record says."""
    with begin(opened, "Move") as work:
        work.get(Office, OFFICE_ID).country = country
        work.commit()


@pytest.fixture
def committee(office):
    return factories.mechanism(office, cadence=Cadence.QUARTERLY)


@pytest.fixture
def quarterly(office, committee):
    return factories.series(office, committee)


def test_the_year_of_a_series(office, committee, quarterly):
    series.cancel_date(office, quarterly, JULY, "Pilihan raya umum")
    paper = make_schedule(office, committee, 2027, Language.MALAY)
    whole = text(paper)
    assert "JADUAL MESYUARAT TAHUN 2027 JAWATANKUASA PENYELARASAN" in whole
    days = ["14 Januari 2027", "8 April 2027", "8 Julai 2027", "14 Oktober 2027"]
    places = [whole.index(day) for day in days]
    assert places == sorted(places)
    assert "Dibatalkan: Pilihan raya umum" in whole
    assert "2028" not in whole
    assert paper.name == "Jadual mesyuarat - Jawatankuasa Penyelarasan 2027.pdf"


def test_why_a_date_was_cancelled_is_for_members(office, committee, quarterly):
    series.cancel_date(office, quarterly, JULY, "Siasatan polis")
    paper = make_schedule(office, committee, 2027, Language.MALAY, audience=Audience.COMMUNITY)
    assert "Dibatalkan" in text(paper)
    assert "Siasatan" not in text(paper)


def test_a_moved_date_stands_where_it_is_now(office, committee, quarterly):
    meeting = series.prepare(office, quarterly, APRIL).record
    meetings.reschedule(office, meeting, starts=at(2027, 4, 15, 9))
    whole = text(make_schedule(office, committee, 2027, Language.MALAY))
    assert "15 April 2027" in whole
    assert "Dipindahkan daripada 8 April 2027" in whole


def test_meetings_outside_the_series_are_on_it(office, committee, quarterly):
    factories.meeting(office, mechanism_id=committee, starts=at(2027, 5, 4, 15))
    factories.meeting(office, mechanism_id=committee, starts=at(2026, 5, 5, 15))
    called_off = factories.meeting(office, mechanism_id=committee, starts=at(2027, 6, 9, 15))
    factories.meeting(office, "Mesyuarat lain", starts=at(2027, 5, 6, 15))
    meeting_steps.call_off(office, called_off, "Tiada kuorum")
    whole = text(make_schedule(office, committee, 2027, Language.MALAY))
    assert "4 Mei 2027 Selasa 3.00 petang" in whole
    assert "9 Jun 2027 Rabu 3.00 petang" in whole
    assert "5 Mei 2026" not in whole
    assert "6 Mei 2027" not in whole
    assert whole.count("Dibatalkan") == 1


def test_other_committees_have_a_schedule_of_their_own(office, committee, quarterly):
    other = factories.mechanism(office, "Rangkaian Belia")
    factories.series(office, other, first=at(2027, 2, 11, 9))
    whole = text(make_schedule(office, other, 2027, Language.MALAY))
    assert "11 Februari 2027" in whole
    assert "14 Januari 2027" not in whole


def test_a_year_without_meetings_has_no_schedule(office, committee, quarterly):
    with pytest.raises(InputError, match="2026"):
        make_schedule(office, committee, 2026, Language.MALAY)
    with pytest.raises(InputError, match="no longer there"):
        make_schedule(office, "gone", 2027, Language.MALAY)


def test_the_secretary_of_the_office_signs(office, committee, quarterly):
    offices.update_office(office, signatory="Nurul Hidayah binti Rosli\nPenolong Pengarah")
    whole = text(make_schedule(office, committee, 2027, Language.MALAY))
    assert "(NURUL HIDAYAH BINTI ROSLI) Penolong Pengarah" in whole


def test_in_the_philippines_it_is_a_draft_resolution(office, committee, quarterly):
    moved_to(office, "PH")
    mechanisms.update_mechanism(office, committee, legal_basis="EO 773, s.2009")
    offices.update_office(office, paper=PaperSize.PH_LONG)
    paper = make_schedule(office, committee, 2027, Language.ENGLISH)
    whole = text(paper)
    assert "RESOLUTION NO. ____, SERIES OF 20__" in whole
    assert "organized under EO 773, s.2009;" in whole
    assert "at least once every quarter" in whole
    assert "January 14, 2027" in whole
    assert paper.name.startswith("Draft resolution - ")
    document = pypdfium2.PdfDocument(paper.data)
    assert document[0].get_height() == pytest.approx(330.2 * 72 / 25.4, abs=1)
    document.close()


def test_a_schedule_for_the_community_does_not_name_what_the_work_is_for(office, quarterly):
    named = factories.mechanism(office, "Rangkaian Pencegahan Ekstremisme")
    factories.series(office, named)
    assert make_schedule(office, named, 2027, Language.MALAY)
    with pytest.raises(PaperError, match=r"(?i)ekstremis"):
        make_schedule(office, named, 2027, Language.MALAY, audience=Audience.COMMUNITY)


def test_an_office_without_a_country_writes_as_in_malaysia(office, committee, quarterly):
    moved_to(office, "")
    assert "Januari" in text(make_schedule(office, committee, 2027, Language.INDONESIAN))
