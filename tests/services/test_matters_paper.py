"""The table of matters arising as a paper: the way of each, and who may read what (N4)."""

from dataclasses import dataclass

import pytest

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Language, PaperKind
from nlc_desktop.services import actions, agenda, closing, papers
from nlc_desktop.services.drafts import ItemDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.session import OpenOffice
from tests import factories
from tests.documents.reading import page_texts, squeezed


@dataclass
class Story:
    """A meeting with what two meetings before it left open."""

    office: OpenOffice
    meeting: str
    action: str

    def text(self, audience: Audience = Audience.MEMBERS, language: Language = Language.ENGLISH):
        request = papers.PaperRequest(PaperKind.MATTERS, self.meeting, audience, language)
        return squeezed("".join(page_texts(papers.make(self.office, request).data)))


@pytest.fixture
def story(office):
    seat = factories.mechanism(office)
    first, items = factories.held_meeting(office, seat, starts=factories.at(2026, 6, 9, 9))
    draft = ItemDraft(title="Kes yang tertutup", closed=True)
    agenda.add_item(office, first, draft, after=items[2])
    factories.block(office, items[0])
    owner = factories.post(office)
    factories.action_line(office, items[1], "Hantar senarai program.", owners=[owner])
    factories.block(office, items[3])
    closing.close_meeting(office, first)
    (action,) = office.reader().execute("SELECT id FROM action").fetchone()
    actions.add_progress(office, action, "Separuh siap")
    second = factories.meeting(office, mechanism_id=seat, starts=factories.at(2026, 9, 8, 9))
    closing.close_meeting(office, second)
    third = factories.meeting(office, mechanism_id=seat, starts=factories.at(2026, 12, 8, 9))
    return Story(office, third, action)


def test_members_read_the_way_of_each_matter(story):
    said = story.text()
    for line in (
        "MATTERS ARISING",
        "Program belia",
        "9 June 2026: raised, No. 1/2026",
        "9 June 2026: put off, No. 1/2026",
        "8 September 2026: put off, No. 2/2026",
        "Hantar senarai program.",
        "Separuh siap",
        "Pegawai, Polis Klang",
        "Kes yang tertutup",
    ):
        assert (squeezed(line) in said) is (line != "Kes yang tertutup"), line


def test_the_national_level_reads_what_closed_matters_are_about(story):
    assert squeezed("Kes yang tertutup") in story.text(Audience.NATIONAL)


def test_the_community_reads_no_news_and_no_owner(story):
    row = next(
        one
        for one in reading.agenda(story.office, story.meeting)
        if one.title.startswith("Hantar senarai")
    )
    agenda.update_item(story.office, row.id, public_title="Senarai program")
    said = story.text(Audience.COMMUNITY)
    assert squeezed("Senarai program") in said
    assert "Separuhsiap" not in said
    assert squeezed("Pegawai, Polis") not in said


def test_a_matter_that_is_done_says_so(story):
    actions.set_state(story.office, story.action, ActionState.DONE)
    assert squeezed("Done") in story.text()


@pytest.mark.parametrize("language", Language)
def test_it_speaks_the_language_of_the_paper(story, language):
    said = story.text(language=language)
    word = {"en": "MATTERS ARISING", "ms": "PERKARA BERBANGKIT"}.get(language.value, "")
    assert squeezed(word) in said
    assert ("raised" in said) is (language is Language.ENGLISH)


def test_a_first_meeting_has_no_such_paper(office):
    meeting, _ = factories.held_meeting(office)
    assert PaperKind.MATTERS not in papers.kinds_ready(office, meeting)


def test_a_later_one_has(story):
    assert PaperKind.MATTERS in papers.kinds_ready(story.office, story.meeting)
