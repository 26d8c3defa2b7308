"""A cancelled meeting and its reason print once, in the minutes of the next one held (F35)."""

from io import BytesIO

import pypdf
import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Language, PaperKind
from nlc_desktop.domain.recurrence import Scope
from nlc_desktop.services import closing, meeting_steps, minutes, series
from nlc_desktop.services.drafts import SeriesEdit
from nlc_desktop.services.papers import PaperRequest, make
from nlc_desktop.services.series_changes import change_dates
from tests import factories
from tests.factories import at

APRIL, JULY, OCTOBER = at(2027, 4, 8, 9), at(2027, 7, 8, 9), at(2027, 10, 14, 9)


def words(office, meeting, language=Language.MALAY, audience=Audience.MEMBERS):
    request = PaperRequest(PaperKind.MINUTES, meeting, audience, language)
    reader = pypdf.PdfReader(BytesIO(make(office, request).data))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def held(office, identity, slot):
    """The meeting of a date, closed with its minutes drafted."""
    meeting = series.prepare(office, identity, slot).record
    minutes.start_minutes(office, meeting)
    closing.close_meeting(office, meeting)
    return meeting


@pytest.fixture
def quarterly(office):
    return factories.series(office)


def test_a_cancelled_date_prints_in_the_next_minutes_alone(office, quarterly):
    series.cancel_date(office, quarterly, APRIL, "banjir di Dewan Hamzah")
    july = held(office, quarterly, JULY)
    october = held(office, quarterly, OCTOBER)
    said = "Mesyuarat pada 8 April 2027 dibatalkan: banjir di Dewan Hamzah."
    assert said in words(office, july)
    assert "dibatalkan" not in words(office, october)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.MALAY, "Mesyuarat Bil. 1/2027 (8 April 2027) dibatalkan: banjir."),
        (Language.ENGLISH, "Meeting Bil. 1/2027 (8 April 2027) was cancelled: banjir."),
    ],
)
def test_a_meeting_that_was_called_off_prints_with_its_number(office, quarterly, language, said):
    meeting = series.prepare(office, quarterly, APRIL).record
    meeting_steps.call_off(office, meeting, "banjir.")
    july = held(office, quarterly, JULY)
    text = words(office, july, language)
    assert said in text
    assert text.count("banjir") == 1


def test_a_change_of_the_series_tells_it_no_second_time(office, quarterly):
    meeting = series.prepare(office, quarterly, APRIL).record
    meeting_steps.call_off(office, meeting, "banjir")
    edit = SeriesEdit(starts=at(2027, 1, 15, 10))
    new = change_dates(office, quarterly, at(2027, 1, 14, 9), Scope.LATER, edit).record
    july = held(office, new, at(2027, 7, 16, 10))
    assert words(office, july).count("banjir") == 1


def test_one_that_takes_place_after_all_is_not_told(office, quarterly):
    series.cancel_date(office, quarterly, APRIL, "banjir")
    series.restore_date(office, quarterly, APRIL)
    assert "dibatalkan" not in words(office, held(office, quarterly, JULY))


def test_another_committee_hears_nothing(office, quarterly):
    series.cancel_date(office, quarterly, APRIL, "banjir")
    other = factories.series(office, factories.mechanism(office, "Jawatankuasa Lain"))
    assert "dibatalkan" not in words(office, held(office, other, JULY))


def test_the_community_is_not_told_why(office, quarterly):
    series.cancel_date(office, quarterly, APRIL, "banjir di Dewan Hamzah")
    july = held(office, quarterly, JULY)
    assert "dibatalkan" not in words(office, july, audience=Audience.COMMUNITY)
