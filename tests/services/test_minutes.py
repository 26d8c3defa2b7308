"""Taking minutes: lines, decisions, actions, outcomes, closing, circulating, confirming."""

from datetime import UTC, date, datetime, timedelta

import pytest

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.meetings import MeetingState, Outcome
from nlc_desktop.domain.minutes import AdoptionOutcome, Agreement
from nlc_desktop.domain.papers import BlockKind, ItemKind
from nlc_desktop.errors import InputError
from nlc_desktop.services import (
    actions,
    agenda,
    closing,
    corrections,
    history,
    meeting_steps,
    minutes,
)
from nlc_desktop.services.drafts import CorrectionDraft
from nlc_desktop.services.reading import actions as action_reading
from nlc_desktop.services.reading import meetings as meeting_reading
from nlc_desktop.services.reading import minutes as reading
from tests import factories


def lines(office, meeting):
    return [block for found in reading.blocks(office, meeting).values() for block in found]


def texts(office, meeting, item):
    return [block.text for block in reading.blocks(office, meeting).get(item, ())]


def state(office, meeting):
    return meeting_reading.meeting(office, meeting).row.state


def outcome(office, meeting, item):
    rows = {row.id: row for row in meeting_reading.agenda(office, meeting)}
    return rows[item].outcome, rows[item].deferred


@pytest.fixture
def held(office):
    return factories.held_meeting(office)


def test_the_first_line_starts_the_minutes(office, held):
    meeting, items = held
    changes = minutes.add_block(office, meeting, items[0], text="Pengerusi mengalu-alukan ahli.")
    page = meeting_reading.meeting(office, meeting)
    assert page.row.state is MeetingState.MINUTES_DRAFT
    assert page.started == datetime(2026, 11, 23, 6, 32, 5, tzinfo=UTC)
    assert changes.touches("meeting") and changes.touches("block")
    assert outcome(office, meeting, items[0]) == (Outcome.DISCUSSED, 0)
    history.undo(office)
    assert state(office, meeting) is MeetingState.MINUTES_DRAFT
    assert lines(office, meeting) == []


def test_starting_again_keeps_the_first_moment(office, held, clock):
    meeting, _ = held
    minutes.start_minutes(office, meeting)
    clock.advance(timedelta(hours=1))
    minutes.start_minutes(office, meeting)
    assert meeting_reading.meeting(office, meeting).started == clock.now() - timedelta(hours=1)


def test_lines_stand_in_the_order_they_were_put(office, held):
    meeting, items = held
    first = factories.block(office, items[1], "satu")
    third = factories.block(office, items[1], "tiga")
    minutes.add_block(office, meeting, items[1], text="dua", after=first)
    assert texts(office, meeting, items[1]) == ["satu", "dua", "tiga"]
    minutes.move_block(office, third, before=first)
    assert texts(office, meeting, items[1]) == ["tiga", "satu", "dua"]
    minutes.move_block(office, third, item_id=items[2])
    assert texts(office, meeting, items[1]) == ["satu", "dua"]
    assert texts(office, meeting, items[2]) == ["tiga"]


def test_decisions_and_actions_are_numbered_in_the_meeting(office, held):
    meeting, items = held
    factories.decision(office, items[1])
    factories.decision(office, items[2])
    factories.action_line(office, items[2])
    found = lines(office, meeting)
    assert sorted(block.decision_number for block in found if block.decision_number) == [
        "1/2026-D1",
        "1/2026-D2",
    ]
    assert [block.action_number for block in found if block.action_number] == ["1/2026-A1"]


def test_outside_a_series_numbers_begin_with_the_sheet_code(office):
    meeting = factories.meeting(office, series="")
    factories.decision(office, factories.item(office, meeting))
    code = meeting_reading.meeting(office, meeting).sheet_code
    assert [block.decision_number for block in lines(office, meeting)] == [f"{code}-D1"]


def test_a_typed_action_finds_owner_and_date(office, held):
    meeting, items = held
    police = factories.organisation(office, "Jabatan Polis", short_name="PDRM")
    minutes.add_typed_action(office, meeting, items[1], "Kongsi senarai @PDRM sebelum 18 Dis")
    (line,) = lines(office, meeting)
    assert (line.text, line.owner_ids, line.due) == (
        "Kongsi senarai",
        (police,),
        date(2026, 12, 18),
    )
    minutes.add_typed_action(office, meeting, items[1], "Hubungi @Entah Siapa esok")
    assert lines(office, meeting)[1].text == "Hubungi @Entah Siapa esok"


def test_a_line_is_turned_into_another_kind_and_keeps_its_words(office, held):
    meeting, items = held
    block = factories.block(office, items[1], "Senarai akan dihantar.")
    minutes.convert_block(office, block, BlockKind.ACTION)
    (line,) = lines(office, meeting)
    assert (line.kind, line.text, line.action_number) == (
        BlockKind.ACTION,
        "Senarai akan dihantar.",
        "1/2026-A1",
    )
    minutes.convert_block(office, block, BlockKind.DECISION)
    (line,) = lines(office, meeting)
    assert (line.kind, line.decision_number, line.action_id) == (
        BlockKind.DECISION,
        "1/2026-D1",
        "",
    )
    assert action_reading.actions(office) == ()
    history.undo(office)
    assert lines(office, meeting)[0].action_number == "1/2026-A1"


def test_removing_a_line_removes_its_action(office, held):
    meeting, items = held
    block = factories.action_line(office, items[1], owners=[factories.post(office)])
    minutes.remove_block(office, block)
    assert lines(office, meeting) == [] and action_reading.actions(office) == ()
    history.undo(office)
    (line,) = lines(office, meeting)
    assert line.owners == ("Pegawai, Polis Klang",)


def test_typing_in_a_line_is_one_step(office, held, clock):
    meeting, items = held
    block = factories.block(office, items[1], "")
    for typed in ("M", "Me", "Mesyuarat"):
        clock.advance(timedelta(seconds=1))
        minutes.set_block_text(office, block, typed)
    assert texts(office, meeting, items[1]) == ["Mesyuarat"]
    history.undo(office)
    assert texts(office, meeting, items[1]) == [""]


def test_the_place_is_remembered_without_a_step(office, held):
    meeting, items = held
    block = factories.block(office, items[1], "satu")
    history.undo(office)
    minutes.remember_place(office, meeting, items[1], block)
    assert reading.place(office, meeting) == (items[1], block)
    assert history.redo(office).group
    assert texts(office, meeting, items[1]) == ["satu"]


def test_how_a_decision_was_reached_and_who_may_read_it(office, held):
    meeting, items = held
    block = factories.decision(office, items[1])
    decision = lines(office, meeting)[0].decision_id
    minutes.set_agreement(office, decision, Agreement.VOTE, "5 setuju, 1 tidak")
    minutes.set_office_only(office, block, True)
    (line,) = lines(office, meeting)
    assert (line.agreement, line.office_only) == (Agreement.VOTE, True)


def test_putting_off_counts_once(office, held):
    meeting, items = held
    for _ in range(2):
        minutes.set_outcome(office, items[1], Outcome.DEFERRED)
    assert outcome(office, meeting, items[1]) == (Outcome.DEFERRED, 1)
    minutes.set_outcome(office, items[1], Outcome.DISCUSSED)
    assert outcome(office, meeting, items[1]) == (Outcome.DISCUSSED, 0)


def test_closing_puts_off_what_was_not_taken_up(office, held):
    meeting, items = held
    factories.block(office, items[1])
    pause = agenda.add_break(office, meeting, "Rehat", after=items[1]).record
    closing.close_meeting(office, meeting)
    assert [outcome(office, meeting, item)[0] for item in items] == [
        Outcome.DISCUSSED,
        Outcome.DISCUSSED,
        Outcome.DEFERRED,
        Outcome.DISCUSSED,
    ]
    assert outcome(office, meeting, items[2]) == (Outcome.DEFERRED, 1)
    assert outcome(office, meeting, pause) == (Outcome.AHEAD, 0)
    assert meeting_reading.meeting(office, meeting).closed == office.clock.now()


def test_circulated_minutes_are_numbered_and_no_longer_change(office, held):
    meeting, items = held
    block = factories.block(office, items[0])
    other = factories.decision(office, items[2])
    factories.block(office, items[3], "")
    closing.circulate(office, meeting)
    numbers = {line.id: line.number for line in lines(office, meeting)}
    assert (numbers[block], numbers[other]) == ("1.1", "2.2.1")
    for attempt in (
        lambda: minutes.set_block_text(office, block, "lain"),
        lambda: minutes.convert_block(office, block, BlockKind.ACTION),
        lambda: minutes.move_block(office, other, before=block),
        lambda: minutes.remove_block(office, block),
        lambda: minutes.add_block(office, meeting, items[1], text="lagi"),
        lambda: minutes.set_outcome(office, items[1], Outcome.DEFERRED),
        lambda: agenda.add_item(office, meeting, "Lagi 5m"),
        lambda: agenda.update_item(office, items[1], title="Lain"),
        lambda: agenda.move_item(office, items[1]),
        lambda: agenda.remove_item(office, items[1]),
    ):
        with pytest.raises(InputError, match="correction"):
            attempt()
    assert {line.id: line.number for line in lines(office, meeting)} == numbers


def test_the_pad_stays_open(office, held):
    meeting, items = held
    factories.block(office, items[0])
    closing.circulate(office, meeting)
    minutes.set_pad(office, meeting, "Telefon PPD")
    assert meeting_reading.meeting(office, meeting).pad == "Telefon PPD"


def test_taking_circulation_back_makes_a_new_revision(office, held):
    meeting, items = held
    block = factories.block(office, items[0])
    closing.circulate(office, meeting)
    meeting_steps.step_back(office, meeting, "Nama salah")
    minutes.set_block_text(office, block, "Dibetulkan")
    (line,) = lines(office, meeting)
    assert (line.number, line.text) == ("", "Dibetulkan")
    row = office.reader().execute("SELECT revision FROM meeting WHERE id = ?", (meeting,))
    assert row.fetchone()[0] == 2


def test_minutes_of_a_meeting_ahead_are_not_circulated(office, held):
    with pytest.raises(InputError):
        closing.circulate(office, held[0])


def next_meeting(office, meeting):
    seat = meeting_reading.meeting(office, meeting).row.mechanism_id
    return factories.meeting(office, mechanism_id=seat, starts=factories.at(2027, 3, 16, 9))


def test_confirming_the_last_minutes(office, held):
    meeting, items = held
    factories.block(office, items[0])
    closing.close_meeting(office, meeting)
    closing.circulate(office, meeting)
    later = next_meeting(office, meeting)
    adoption = reading.adoption(office, later)
    assert (adoption.adopted_id, adoption.outcome) == (meeting, None)
    with pytest.raises(InputError):
        closing.adopt(
            office,
            adoption.id,
            AdoptionOutcome.WITHOUT_AMENDMENT,
            corrections=[CorrectionDraft(paragraph="1.1", text="lain")],
        )
    closing.adopt(
        office,
        adoption.id,
        AdoptionOutcome.WITH_AMENDMENTS,
        proposer="Encik Ravi",
        seconder="Puan Kavitha",
        corrections=[
            CorrectionDraft(paragraph="1.1", text="“bulanan” kepada “setiap suku tahun”"),
            CorrectionDraft(paragraph="1.2", text="nama"),
        ],
    )
    page = meeting_reading.meeting(office, meeting)
    assert (page.row.state, page.confirmed_on) == (MeetingState.CONFIRMED, date(2027, 3, 16))
    found = reading.adoption(office, later)
    assert (found.proposer, found.seconder) == ("Encik Ravi", "Puan Kavitha")
    assert [fix.paragraph for fix in found.corrections] == ["1.1", "1.2"]
    closing.adopt(office, adoption.id, None)
    assert state(office, meeting) is MeetingState.CIRCULATED
    assert len(reading.adoption(office, later).corrections) == 2
    closing.adopt(office, adoption.id, AdoptionOutcome.WITHOUT_AMENDMENT, corrections=[])
    assert reading.adoption(office, later).corrections == ()


def test_a_correction_is_noted_for_the_meeting_that_confirms(office, held):
    meeting, items = held
    factories.block(office, items[0])
    closing.circulate(office, meeting)
    draft = CorrectionDraft(paragraph="1.1", text="nama")
    with pytest.raises(InputError, match="Plan the next meeting"):
        corrections.add_correction(office, meeting, draft)
    later = next_meeting(office, meeting)
    noted = corrections.add_correction(office, meeting, draft).record
    corrections.add_correction(office, meeting, CorrectionDraft(paragraph="2.1", text="tarikh"))
    corrections.update_correction(office, noted, text="nama penuh")
    adoption = reading.adoption(office, later)
    assert [(fix.paragraph, fix.text) for fix in adoption.corrections] == [
        ("1.1", "nama penuh"),
        ("2.1", "tarikh"),
    ]
    with pytest.raises(InputError):
        closing.adopt(office, adoption.id, AdoptionOutcome.WITHOUT_AMENDMENT)
    closing.adopt(office, adoption.id, AdoptionOutcome.WITH_AMENDMENTS)
    assert len(reading.adoption(office, later).corrections) == 2
    corrections.remove_correction(office, noted)
    assert [fix.paragraph for fix in reading.adoption(office, later).corrections] == ["2.1"]


def test_confirming_minutes_never_circulated_freezes_their_numbers(office, held):
    meeting, items = held
    factories.block(office, items[0])
    closing.close_meeting(office, meeting)
    later = next_meeting(office, meeting)
    adoption = reading.adoption(office, later).id
    closing.adopt(office, adoption, AdoptionOutcome.WITHOUT_AMENDMENT)
    assert [line.number for line in lines(office, meeting)] == ["1.1"]
    assert state(office, meeting) is MeetingState.CONFIRMED


def test_done_actions_carry_the_day(office, held):
    block = factories.action_line(office, held[1][1])
    action = next(row.action_id for row in lines(office, held[0]) if row.id == block)
    actions.set_state(office, action, ActionState.DONE)
    assert action_reading.action(office, action).done_on == date(2026, 11, 23)
    actions.set_state(office, action, ActionState.OPEN)
    assert action_reading.action(office, action).done_on is None
    assert ItemKind.ADOPTION not in {item.kind for item in meeting_reading.agenda(office, held[0])}
