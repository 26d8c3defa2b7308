"""Calling a meeting in Indonesia and the Philippines: numbers, languages and files of there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from icalendar import Calendar

from nlc_desktop.domain.calling import CallDraft
from nlc_desktop.domain.papers import Language
from nlc_desktop.services import call_files, calling, meetings, setup
from nlc_desktop.services.drafts import MeetingDraft, OfficeDraft
from nlc_desktop.services.session import OpenOffice
from tests import factories
from tests.conftest import QUICK
from tests.documents.reading import page_texts


@contextmanager
def office_of(folder: Path, clock, **fields) -> Iterator[OpenOffice]:
    protection = setup.Protection("pasar malam hujan teduh", setup.new_words())
    office = setup.create_office(folder, OfficeDraft(**fields), protection, clock, cost=QUICK)
    yield office
    office.workspace.close()


@pytest.fixture
def surabaya(tmp_path: Path, clock) -> Iterator[OpenOffice]:
    with office_of(
        tmp_path / "w",
        clock,
        country="ID",
        city="surabaya",
        language=Language.INDONESIAN,
        paper="F4",
        reference="200.6.6",
        department="Polpum",
        email="kesbangpol@surabaya.example",
    ) as office:
        yield office


@pytest.fixture
def iligan(tmp_path: Path, clock) -> Iterator[OpenOffice]:
    with office_of(
        tmp_path / "w",
        clock,
        country="PH",
        city="iligan",
        language=Language.ENGLISH,
        paper="PH long",
        department="CPOC Secretariat",
        secretary="Ana Reyes",
    ) as office:
        yield office


def first_pages(files) -> list[str]:
    return [" ".join(page_texts(path.read_bytes())[0].split()) for path in files.letters]


def test_an_indonesian_invitation(surabaya: OpenOffice, tmp_path: Path) -> None:
    draft = MeetingDraft(template="forkopimda", starts=factories.at(2027, 1, 21, 9), venue="Balai")
    meeting = meetings.plan_meeting(surabaya, draft).record
    plan = calling.preview(surabaya, meeting)
    assert plan.reference == "200.6.6/1/Polpum/2026"
    assert plan.language is Language.INDONESIAN
    assert "Segera" in plan.urgencies
    calling.call(surabaya, meeting, CallDraft(urgency="Segera", signatory="Siti Aminah\nKepala"))
    files = call_files.make_files(surabaya, meeting, tmp_path / "out")
    for said in first_pages(files):
        assert "200.6.6/1/Polpum/2026" in said
        assert "Segera" in said
        assert "21 Januari 2027" in said
        assert "WIB" in said
    event = Calendar.from_ical(files.calendar[0].read_bytes()).walk("VEVENT")[0]
    assert event["DTSTART"].dt.isoformat() == "2027-01-21T02:00:00+00:00"
    other = meetings.plan_meeting(surabaya, draft).record
    assert calling.preview(surabaya, other).reference == "200.6.6/2/Polpum/2026"


@pytest.mark.parametrize(("language", "day"), [("en", "January 19, 2027"), ("fil", "Enero")])
def test_a_philippine_notice(iligan: OpenOffice, tmp_path: Path, language: str, day: str) -> None:
    draft = MeetingDraft(template="cpoc-quarterly", starts=factories.at(2027, 1, 19, 9))
    meeting = meetings.plan_meeting(iligan, draft).record
    plan = calling.preview(iligan, meeting)
    assert plan.reference == "CS-2026-001"
    assert plan.urgencies == ()
    calling.call(iligan, meeting, CallDraft(language=Language(language)))
    files = call_files.make_files(iligan, meeting, tmp_path / "out")
    assert len(files.letters) == len(plan.letters) > 10
    for said in first_pages(files):
        assert day in said
        assert "CS-2026-001" in said
    event = Calendar.from_ical(files.calendar[0].read_bytes()).walk("VEVENT")[0]
    assert event["DTSTART"].dt.isoformat() == "2027-01-19T01:00:00+00:00"
