"""Papers of the example city, as they are exported."""

from pathlib import Path

import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Language, PaperKind
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.services import papers
from nlc_desktop.services.papers import PaperRequest
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice


def test_each_paper_of_a_meeting_has_a_file_of_its_own(
    example_office: OpenOffice, tmp_path: Path
) -> None:
    row = meetings.meetings(example_office)[1]
    both = (Language.MALAY, Language.ENGLISH)
    made = papers.export_meeting(example_office, row.id, Audience.MEMBERS, both, tmp_path)
    assert len(made) == len(set(made)) == 10
    assert all(path.read_bytes().startswith(b"%PDF") for path in made)
    assert {path.parent.name for path in made} == {
        "Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni Kota Damai Bil. 3-2026"
    }


def test_minutes_are_ready_once_something_is_written(example_office: OpenOffice) -> None:
    ahead, held, *_ = meetings.meetings(example_office)
    assert PaperKind.MINUTES not in papers.kinds_ready(example_office, ahead.id)
    assert PaperKind.MINUTES in papers.kinds_ready(example_office, held.id)


def test_a_meeting_that_is_gone_has_no_papers(example_office: OpenOffice) -> None:
    with pytest.raises(InputError):
        papers.make(example_office, PaperRequest(PaperKind.AGENDA, "gone"))


def test_a_folder_that_can_not_be_written_to_is_named(
    example_office: OpenOffice, tmp_path: Path
) -> None:
    (tmp_path / "papers").write_text("a file where the folder should be", "utf-8")
    row = meetings.meetings(example_office)[0]
    with pytest.raises(PaperError, match="papers"):
        papers.export(example_office, PaperRequest(PaperKind.AGENDA, row.id), tmp_path / "papers")


def test_a_community_paper_does_not_name_what_the_work_is_for(example_office: OpenOffice) -> None:
    """The label check refuses what somebody typed by mistake into a public title (R-NLC-11)."""
    from nlc_desktop.services import meetings as writing  # noqa: PLC0415

    row = meetings.meetings(example_office)[0]
    request = PaperRequest(PaperKind.AGENDA, row.id, Audience.COMMUNITY)
    papers.make(example_office, request)
    writing.update_meeting(
        example_office, row.id, public_title="Mesyuarat Pencegahan Ekstremisme Kota Damai"
    )
    with pytest.raises(PaperError, match=r"(?i)ekstremis"):
        papers.make(example_office, request)
    papers.make(example_office, PaperRequest(PaperKind.AGENDA, row.id, Audience.MEMBERS))


def test_pages_can_be_looked_at_from_memory(example_office: OpenOffice) -> None:
    row = meetings.meetings(example_office)[0]
    paper = papers.make(example_office, PaperRequest(PaperKind.AGENDA, row.id))
    pages = papers.page_pictures(paper.data, 72)
    assert len(pages) == paper.pages
    assert len(pages[0].rgba) == pages[0].width * pages[0].height * 4
