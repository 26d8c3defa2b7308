"""What invitations and replies keep of a person is printed for them, and goes with them."""

import pytest

from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.records import Invitation, StrayReply
from nlc_desktop.services import erasure, guests, holders, people_papers, stakeholders
from nlc_desktop.services.drafts import ContactDraft, PersonDraft
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork
from tests import factories
from tests.documents.reading import page_texts, squeezed

MAIL = "aminah.daud@rumah.example"


def texts(office, table, *fields):
    found = office.reader().execute(f"SELECT {', '.join(fields)} FROM {table}").fetchall()
    return " ".join(str(cell) for row in found for cell in row)


def changed(office, change) -> None:
    with begin(office, "Change") as work:
        change(work)
        work.commit(record="")


@pytest.fixture
def answered(office):
    """Somebody asked in her post, whose own address the file went to, and who answered."""
    post = factories.post(office)
    holders.name_holder(office, post, PersonDraft(name="Aminah binti Daud"))
    (person,) = office.reader().execute("SELECT id FROM person").fetchone()
    draft = ContactDraft(owner_id=person, kind=ContactKind.EMAIL, value=MAIL)
    stakeholders.add_contact(office, draft)
    meeting = factories.meeting(office)
    guest = factories.guest(office, meeting, post_id=post)
    guests.set_reply(office, guest, Reply.YES, Channel.MAIL, comment="Saya datang lewat")

    def send(work: UnitOfWork) -> None:
        work.get(Invitation, guest).sent_to = MAIL
        work.add(StrayReply(name="Aminah binti Daud", address=MAIL, comment=f"Dari {MAIL}"))

    changed(office, send)
    return person, post


def test_erasing_takes_the_address_off_invitations_and_replies(office, answered):
    person, _ = answered
    erasure.erase(office, person, "Atas permintaan")
    assert MAIL not in texts(office, "invitation", "sent_to", "reply_comment")
    assert MAIL not in texts(office, "stray_reply", "address", "comment")
    assert "Aminah" not in texts(office, "stray_reply", "name")
    assert MAIL not in texts(office, "operation", "old", "new")


def test_the_address_of_the_post_stays(office, answered):
    person, post = answered
    draft = ContactDraft(owner_id=post, kind=ContactKind.EMAIL, value=MAIL)
    stakeholders.add_contact(office, draft)
    erasure.erase(office, person, "Atas permintaan")
    assert MAIL in texts(office, "invitation", "sent_to")


def test_a_person_reads_what_they_said_and_where_it_was_sent(office, answered):
    person, _ = answered
    paper = people_papers.make_subject_access(office, person, Language.ENGLISH, PaperSize.A4)
    said = squeezed("".join(page_texts(paper.data)))
    assert squeezed("Said with it: “Saya datang lewat”") in said
    assert squeezed(f"Calendar file sent to {MAIL}") in said
