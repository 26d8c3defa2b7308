"""Chasing answers: the order, the numbers, the paper to ring up by, the texts to paste."""

from datetime import date

import pytest

from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.sheet_codes import spaced
from nlc_desktop.errors import InputError
from nlc_desktop.services import calling, chasing, guests, papers, stakeholders
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.drafts import ContactDraft
from nlc_desktop.services.reading import chase, meetings
from nlc_desktop.services.session import OpenOffice
from tests.documents.reading import page_texts, squeezed

EN, MS = Language.ENGLISH, Language.MALAY


@pytest.fixture
def meeting(example_office: OpenOffice) -> str:
    """A called meeting of which about half have answered."""
    found = meetings.next_meeting(example_office)
    assert found is not None
    calling.call(example_office, found.id)
    return found.id


def said(paper: papers.PaperFile) -> str:
    return squeezed("".join(page_texts(paper.data)))


def test_who_waits_longest_is_rung_up_first(example_office: OpenOffice, meeting: str):
    rows = chase.chase(example_office, meeting)
    assert rows
    assert all(row.guest.reply is Reply.NONE for row in rows)
    days = [row.guest.sent_on or date.max for row in rows]
    assert days == sorted(days)


def test_who_has_answered_leaves_the_list_but_can_be_kept_in_place(
    example_office: OpenOffice, meeting: str
):
    first, second = [row.id for row in chase.chase(example_office, meeting)][:2]
    guests.set_reply(example_office, first, Reply.YES)
    assert chase.chase(example_office, meeting)[0].id == second
    kept = chase.chase(example_office, meeting, keep=[first, second])
    assert [row.id for row in kept][:2] == [first, second]
    assert kept[0].guest.reply is Reply.YES


def test_the_persons_mobile_comes_before_the_switchboard(example_office: OpenOffice, meeting: str):
    row = next(r for r in chase.chase(example_office, meeting) if r.guest.organisation_id)
    owner = row.guest.organisation_id
    stakeholders.add_contact(example_office, ContactDraft(owner_id=owner, value="03-3371 9999"))
    near = row.guest.person_id or row.guest.post_id
    assert near
    stakeholders.add_contact(example_office, ContactDraft(owner_id=near, value="012-700 1122"))
    stakeholders.add_contact(example_office, ContactDraft(owner_id=near, value="03-3371 9999"))
    found = next(r for r in chase.chase(example_office, meeting) if r.id == row.id)
    values = [one.value for one in found.numbers]
    assert values.index("012-700 1122") < values.index("03-3371 9999")
    assert values.count("03-3371 9999") == 1


def test_the_paper_holds_names_numbers_codes_and_boxes(example_office: OpenOffice, meeting: str):
    row = chase.chase(example_office, meeting)[0]
    owner = row.guest.person_id or row.guest.post_id or row.guest.organisation_id
    stakeholders.add_contact(example_office, ContactDraft(owner_id=owner, value="012-700 1122"))
    paper = chasing.make_chase_list(example_office, meeting, EN, PaperSize.A4)
    words = said(paper)
    assert squeezed("CHASE LIST") in words
    assert squeezed("012-700 1122") in words
    assert squeezed(row.guest.display) in words
    assert squeezed(spaced(row.guest.slip_code)) in words
    assert squeezed("Delegate:") in words
    assert paper.name.startswith("Chase list")
    answered = next(
        one for one in meetings.guests(example_office, meeting) if one.reply is Reply.YES
    )
    assert squeezed(spaced(answered.slip_code)) not in words


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", list(PaperSize))
def test_it_is_made_in_every_language_on_every_paper(
    example_office: OpenOffice, meeting: str, language: Language, size: PaperSize
):
    paper = chasing.make_chase_list(example_office, meeting, language, size)
    assert paper.pages >= 1


def test_there_is_no_list_when_everybody_has_answered(example_office: OpenOffice, meeting: str):
    for row in chase.chase(example_office, meeting):
        guests.set_reply(example_office, row.id, Reply.YES)
    with pytest.raises(InputError, match="Everybody has answered"):
        chasing.make_chase_list(example_office, meeting, EN, PaperSize.A4)


def test_the_text_says_what_the_letter_says(example_office: OpenOffice, meeting: str):
    page = meetings.meeting(example_office, meeting)
    assert page is not None
    row = chase.chase(example_office, meeting)[0].guest
    text = chasing.reminder(example_office, meeting, row.id, MS)
    assert page.row.title in text
    assert page.row.venue in text
    assert spaced(row.slip_code) in text
    assert "Mohon jawapan selewat-lewatnya pada" in text
    assert "\xa0" not in text
    assert text.splitlines()[0].endswith(",")


def test_the_text_holds_nothing_of_the_office(example_office: OpenOffice, meeting: str):
    writing.update_meeting(example_office, meeting, internal_purpose="Secret purpose of ours")
    rows = [row.id for row in chase.chase(example_office, meeting)]
    for text in chasing.reminders(example_office, meeting, rows, EN):
        assert "Secret" not in text
        assert "None" not in text


def test_an_answer_day_that_has_passed_is_not_named(example_office: OpenOffice, meeting: str):
    row = chase.chase(example_office, meeting)[0].guest
    assert "Please answer by" in chasing.reminder(example_office, meeting, row.id, EN)
    example_office.clock.moment = example_office.clock.now().replace(year=2027)  # type: ignore[attr-defined]
    assert "as soon as you can" in chasing.reminder(example_office, meeting, row.id, EN)
