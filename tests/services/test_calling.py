"""Calling a meeting: what the step will make, what it writes down, what a revision changes."""

from datetime import date

import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calendar_events import Method
from nlc_desktop.domain.calling import CallDraft, CallWorth
from nlc_desktop.domain.letters import LetterKind, NoticePart, read_notice
from nlc_desktop.domain.meetings import MeetingState, Reply
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.sheet_codes import LETTERS
from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector
from nlc_desktop.errors import InputError
from nlc_desktop.records import Meeting, Series
from nlc_desktop.services import (
    agenda,
    calling,
    guests,
    history,
    meeting_steps,
    meetings,
    stakeholders,
)
from nlc_desktop.services import office as offices
from nlc_desktop.services.drafts import ContactDraft, GuestDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.notices import notice_changes
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries import calling as queries
from tests import factories


@pytest.fixture
def meeting(office: OpenOffice) -> str:
    """A meeting with a chair, a police guest with an address, and a youth club without."""
    offices.update_office(office, email="komuniti@mbdk.example")
    identity = factories.meeting(office, venue="Dewan Hamzah", public_title_english="Coordination")
    factories.item(office, identity, "Ucapan Pengerusi", minutes=10)
    chair = factories.post(office, "Datuk Bandar")
    police = factories.organisation(office, "Polis Klang", sector=Sector.POLICE)
    post = factories.post(office, "Ketua Polis", organisation_id=police)
    club = factories.organisation(office, "Kelab Belia", level=Level.COMMUNITY, sector=Sector.YOUTH)
    stakeholders.add_contact(
        office, ContactDraft(owner_id=post, kind=ContactKind.EMAIL, value="ketua@polis.example")
    )
    guests.invite(office, identity, [GuestDraft(post_id=chair)])
    first = reading.guests(office, identity)[0]
    guests.update_guest(office, first.id, role="chair")
    guests.invite(office, identity, [GuestDraft(post_id=post), GuestDraft(organisation_id=club)])
    return identity


def notice(office: OpenOffice, meeting: str):
    found = queries.notice(office.reader(), meeting)
    assert found is not None
    return found


def written_to(office: OpenOffice, meeting: str):
    return queries.addresses(office.reader(), meeting, "2026-12-08")


def whole(office: OpenOffice) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for table in ("meeting", "invitation"):
        rows += office.reader().execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
    return rows


def test_the_preview_says_all_that_will_be_made(office: OpenOffice, meeting: str) -> None:
    plan = calling.preview(office, meeting)
    assert plan.kind is LetterKind.CALL
    assert plan.revision == 1
    assert plan.reference == "MBDK.100-1/9/1 (2)"
    assert plan.dated == date(2026, 11, 23)
    assert plan.answer_by == date(2026, 12, 2)
    assert plan.signatory == "Siti\nSetiausaha"
    assert [letter.place for letter in plan.letters] == [1, 2, 3]
    assert [letter.calendar for letter in plan.letters] == [
        Method.PUBLISH,
        Method.REQUEST,
        Method.PUBLISH,
    ]
    assert [letter.audience for letter in plan.letters] == [
        Audience.MEMBERS,
        Audience.MEMBERS,
        Audience.COMMUNITY,
    ]
    assert (plan.requests, plan.publishes, plan.members) == (1, 2, 2)
    assert not plan.refusal


def test_the_preview_writes_nothing(office: OpenOffice, meeting: str) -> None:
    before = whole(office)
    calling.preview(office, meeting, CallDraft(reference="X", language=Language.ENGLISH))
    assert whole(office) == before


def test_what_is_worth_a_look_is_said_before(office: OpenOffice, meeting: str) -> None:
    found = {one.kind: one for one in calling.preview(office, meeting).warnings}
    assert found[CallWorth.NO_HOLDER].count == 3
    assert found[CallWorth.NO_ADDRESS].names == ("Datuk Bandar Polis Klang", "Kelab Belia")
    assert found[CallWorth.NO_PUBLIC_WORDING].names == ("1",)
    assert CallWorth.LABEL not in found
    agenda_item = reading.agenda(office, meeting)[0].id
    agenda.update_item(office, agenda_item, public_title="Mencegah ekstremisme")
    offices.update_office(office, email="", secretary="", reference="")
    found = {one.kind: one for one in calling.preview(office, meeting).warnings}
    assert found[CallWorth.LABEL].names == ("Mencegah ekstremisme",)
    assert {CallWorth.OFFICE_ADDRESS, CallWorth.NO_REFERENCE, CallWorth.NO_SIGNATORY} <= set(found)


def test_a_number_that_is_taken_is_pointed_out(office: OpenOffice, meeting: str) -> None:
    other = factories.called_meeting(office, title="Lawatan")
    taken = notice(office, other).reference
    found = calling.preview(office, meeting, CallDraft(reference=taken)).warnings
    assert ("Lawatan",) in [one.names for one in found if one.kind is CallWorth.TAKEN_REFERENCE]


def test_nothing_blocks_but_a_missing_date_and_no_guests(office: OpenOffice, meeting: str) -> None:
    dateless = factories.meeting(office, starts=None)
    factories.guest(office, dateless)
    with pytest.raises(InputError, match="date"):
        calling.call(office, dateless)
    with pytest.raises(InputError, match="guests"):
        calling.call(office, factories.meeting(office))
    offices.update_office(office, email="", secretary="", reference="")
    calling.call(office, meeting)
    assert notice(office, meeting).revision == 1


def test_calling_writes_everything_down(office: OpenOffice, meeting: str) -> None:
    draft = CallDraft(
        reference="MBDK.9 (4)",
        answer_by=date(2026, 12, 1),
        copies_to="fail",
        language=Language.ENGLISH,
    )
    calling.call(office, meeting, draft)
    row, page = notice(office, meeting), reading.meeting(office, meeting)
    assert page is not None
    assert page.row.state is MeetingState.CALLED
    assert (page.called_on, page.language) == (date(2026, 11, 23), "en")
    assert (row.reference, row.revision, row.on) == ("MBDK.9 (4)", 1, date(2026, 11, 23))
    assert (row.answer_by, row.copies_to, row.sequence) == (date(2026, 12, 1), "fail", 0)
    assert row.uid.startswith(meeting)
    said = read_notice(row.said)
    assert said is not None
    assert (said.venue, said.starts) == ("Dewan Hamzah", "2026-12-08T01:00:00Z")
    found = list(written_to(office, meeting).values())
    assert [one.place for one in found] == [1, 2, 3]
    assert [one.sent_to for one in found] == ["", "ketua@polis.example", ""]
    codes = [one.slip_code for one in found]
    assert len(set(codes)) == 3
    assert all(len(code) == 6 and set(code) <= set(LETTERS) for code in codes)


def test_one_step_back_brings_everything_back(office: OpenOffice, meeting: str) -> None:
    before = whole(office)
    calling.call(office, meeting)
    assert whole(office) != before
    history.undo(office)
    assert whole(office) == before


def test_who_is_not_ticked_gets_no_letter_yet(office: OpenOffice, meeting: str) -> None:
    first, *rest = [row.id for row in reading.guests(office, meeting)]
    calling.call(office, meeting, CallDraft(guests=frozenset({first})))
    assert {row.id for row in reading.guests(office, meeting) if row.sent_on} == {first}
    assert calling.standing(office, meeting).waiting == 2
    calling.call(office, meeting, CallDraft(guests=frozenset(rest)))
    assert calling.standing(office, meeting).waiting == 0
    assert [one.place for one in written_to(office, meeting).values()] == [1, 2, 3]


def test_late_guests_get_the_same_notice(office: OpenOffice, meeting: str) -> None:
    calling.call(office, meeting)
    codes = {one.invitation_id: one.slip_code for one in written_to(office, meeting).values()}
    late = factories.guest(office, meeting, name="Ravi")
    plan = calling.preview(office, meeting)
    assert (plan.kind, plan.issued) == (LetterKind.CALL, True)
    assert [letter.invitation_id for letter in plan.waiting] == [late]
    calling.call(office, meeting)
    row, found = notice(office, meeting), written_to(office, meeting)
    assert (row.revision, row.sequence) == (1, 0)
    assert found[late].place == 4
    assert {i: found[i].slip_code for i in codes} == codes


def test_a_changed_agenda_is_a_revision(office: OpenOffice, meeting: str) -> None:
    calling.call(office, meeting)
    assert notice_changes(office, meeting) == ()
    with pytest.raises(InputError):
        calling.revise(office, meeting)
    factories.item(office, meeting, "Program belia")
    assert notice_changes(office, meeting) == (NoticePart.AGENDA,)
    with pytest.raises(InputError, match="revised"):
        calling.call(office, meeting)
    plan = calling.preview(office, meeting)
    assert (plan.kind, plan.revision) == (LetterKind.REVISED, 2)
    assert plan.reference == "MBDK.100-1/9/1 (3)"
    calling.revise(office, meeting)
    row = notice(office, meeting)
    said = read_notice(row.said)
    assert said is not None
    assert (row.revision, row.sequence) == (2, 1)
    assert (said.replaces, said.parts) == ("2026-11-23", (NoticePart.AGENDA,))
    assert notice_changes(office, meeting) == ()
    history.undo(office)
    assert notice(office, meeting).revision == 1


def test_date_and_place_are_told_apart(office: OpenOffice, meeting: str) -> None:
    calling.call(office, meeting)
    meetings.reschedule(office, meeting, factories.at(2026, 12, 9, 9), venue="Bilik Gerakan")
    assert notice_changes(office, meeting) == (NoticePart.DATE, NoticePart.VENUE)
    guests.set_reply(office, reading.guests(office, meeting)[0].id, Reply.YES)
    found = {one.kind: one for one in calling.preview(office, meeting).warnings}
    assert found[CallWorth.ANSWERED_BEFORE].count == 1


def test_who_is_new_at_a_revision_gets_a_plain_call(office: OpenOffice, meeting: str) -> None:
    calling.call(office, meeting)
    late = factories.guest(office, meeting, name="Ravi")
    meetings.update_meeting(office, meeting, venue="Bilik Gerakan")
    calling.revise(office, meeting)
    kinds = {one.invitation_id: one.kind for one in calling.preview(office, meeting).letters}
    assert kinds.pop(late) is LetterKind.CALL
    assert set(kinds.values()) == {LetterKind.REVISED}


def test_a_meeting_called_off_and_taken_up_again_needs_a_new_notice(
    office: OpenOffice, meeting: str
) -> None:
    calling.call(office, meeting)
    meeting_steps.call_off(office, meeting, "Banjir")
    assert calling.preview(office, meeting).kind is LetterKind.CANCELLED
    assert notice(office, meeting).sequence == 1
    meeting_steps.step_back(office, meeting, "Diadakan juga")
    assert calling.preview(office, meeting).kind is LetterKind.REVISED
    calling.revise(office, meeting)
    assert notice(office, meeting).sequence == 2


def test_a_call_taken_back_is_a_first_notice_again(office: OpenOffice, meeting: str) -> None:
    calling.call(office, meeting)
    codes = [one.slip_code for one in written_to(office, meeting).values()]
    meeting_steps.step_back(office, meeting, "Belum dihantar")
    plan = calling.preview(office, meeting)
    assert (plan.kind, plan.revision, len(plan.waiting)) == (LetterKind.CALL, 1, 3)
    calling.call(office, meeting)
    row = notice(office, meeting)
    assert (row.revision, row.sequence) == (1, 1)
    assert [one.slip_code for one in written_to(office, meeting).values()] == codes


def test_a_date_of_a_series_is_known_by_the_series(office: OpenOffice, meeting: str) -> None:
    """And a series with a new schedule ends the entry that was sent before."""
    calling.call(office, meeting)
    own = notice(office, meeting).uid
    seat = factories.mechanism(office)
    with begin(office, "A series") as work:
        made = work.add(
            Series(mechanism_id=seat, rule="FREQ=MONTHLY", first="2026-12-08T09:00:00", uid="s@nlc")
        )
        found = work.get(Meeting, meeting)
        found.series_id, found.slot = made.id, "2026-12-08T09:00:00"
        work.commit()
    assert notice_changes(office, meeting) == ()
    assert calling.standing(office, meeting).due
    calling.revise(office, meeting)
    row = notice(office, meeting)
    said = read_notice(row.said)
    assert said is not None
    assert (row.uid, row.sequence) == ("s@nlc", 0)
    assert [(one.uid, one.sequence) for one in said.ended] == [(own, 0)]


def test_a_held_meeting_needs_no_revised_notice(office: OpenOffice, meeting: str) -> None:
    calling.call(office, meeting)
    meeting_steps.mark_held(office, meeting)
    factories.item(office, meeting, "Hal lain")
    assert not calling.standing(office, meeting).due
    assert calling.preview(office, meeting).issued


def test_a_held_meeting_is_called_no_more(office: OpenOffice, meeting: str) -> None:
    meeting_steps.mark_held(office, meeting)
    with pytest.raises(InputError, match="held"):
        calling.call(office, meeting)


def test_urgency_is_a_word_of_the_country(office: OpenOffice, meeting: str) -> None:
    with pytest.raises(InputError, match="Segera"):
        calling.call(office, meeting, CallDraft(urgency="Segera"))
    assert notice(office, meeting).revision == 0
