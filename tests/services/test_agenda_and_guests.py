"""The agenda typed line by line, papers, the guest list, replies and attendance; actions."""

from datetime import UTC, date, datetime

import pytest

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.papers import ItemKind, MeetingRole, Presence
from nlc_desktop.errors import InputError
from nlc_desktop.services import actions, agenda, guests, history
from nlc_desktop.services.drafts import GuestDraft, ItemDraft
from nlc_desktop.services.naming import resolve
from nlc_desktop.services.reading import actions as action_reading
from nlc_desktop.services.reading import meetings as reading
from tests import factories


@pytest.fixture
def meeting(office):
    return factories.meeting(office)


def titles(office, meeting):
    return [row.title for row in reading.agenda(office, meeting)]


def test_a_typed_line_becomes_an_item(office, meeting):
    police = factories.organisation(office, "Polis Diraja Malaysia", short_name="PDRM")
    agenda.add_item(office, meeting, "Laporan PPS 15m @polis diraja #keputusan")
    (row,) = reading.agenda(office, meeting)
    assert (row.title, row.minutes, row.kind) == ("Laporan PPS", 15, ItemKind.DECISION)
    assert (row.presenter_id, row.presenter) == (police, "PDRM")


def test_a_presenter_nobody_knows_stays_as_typed(office, meeting):
    agenda.add_item(office, meeting, "Laporan @Wakil Penduduk")
    (row,) = reading.agenda(office, meeting)
    assert (row.presenter_id, row.presenter, row.minutes) == ("", "Wakil Penduduk", 10)


@pytest.mark.parametrize("line", ["", "  @Polis 10m", "x" * 10_000])
def test_a_line_without_a_title_is_refused(office, meeting, line):
    with pytest.raises(InputError):
        agenda.add_item(office, meeting, line)
    assert titles(office, meeting) == []


def test_names_are_found_by_how_certain_they_are(office, meeting):
    state = factories.organisation(office, "Polis Selangor")
    city = factories.organisation(office, "Polis Klang")
    assert resolve(office, "Polis", meeting) is None
    factories.guest(office, meeting, organisation_id=city)
    assert resolve(office, "Polis", meeting).id == city
    assert resolve(office, "polis selangor", meeting).id == state
    assert resolve(office, "100%_", meeting) is None
    assert resolve(office, "", meeting) is None


def test_an_alias_names_an_organisation(office, meeting):
    body = factories.organisation(office, "Jabatan Pendidikan", aliases=("Kementerian", "PPD"))
    assert resolve(office, "ppd", meeting).id == body
    assert resolve(office, "PP", meeting).id == body
    assert resolve(office, "PD", meeting) is None


def test_an_item_is_dragged_and_the_drag_undone(office, meeting):
    ids = [factories.item(office, meeting, title) for title in ("satu", "dua", "tiga")]
    changes = agenda.move_item(office, ids[2], before=ids[0])
    assert titles(office, meeting) == ["tiga", "satu", "dua"]
    assert changes.label.fields == (("number", "3"),)
    history.undo(office)
    assert titles(office, meeting) == ["satu", "dua", "tiga"]
    agenda.move_item(office, ids[0], after=ids[1])
    agenda.move_item(office, ids[1])
    assert titles(office, meeting) == ["satu", "tiga", "dua"]
    agenda.move_item(office, ids[1], before=ids[1])
    assert titles(office, meeting) == ["satu", "tiga", "dua"]


def test_items_go_after_others_and_under_them(office, meeting):
    first = factories.item(office, meeting, "satu")
    factories.item(office, meeting, "tiga")
    factories.item(office, meeting, "dua", after=first)
    child = factories.item(office, meeting, "anak", parent_id=first)
    factories.item(office, meeting, "adik", after=child)
    rows = [(row.number, row.title) for row in reading.agenda(office, meeting)]
    assert rows == [("1", "satu"), ("1.1", "anak"), ("1.2", "adik"), ("2", "dua"), ("3", "tiga")]
    with pytest.raises(InputError):
        agenda.move_item(office, child, before=first)
    agenda.remove_item(office, first)
    assert titles(office, meeting) == ["dua", "tiga"]


def test_an_item_changes_by_field(office, meeting):
    item = factories.item(office, meeting)
    post = factories.post(office, "Pegawai Daerah")
    agenda.update_item(office, item, minutes=25, closed=True, kind=ItemKind.DISCUSSION)
    agenda.set_presenter(office, item, post)
    (row,) = reading.agenda(office, meeting)
    assert (row.minutes, row.closed, row.kind) == (25, True, ItemKind.DISCUSSION)
    assert row.presenter == "Pegawai Daerah"
    agenda.set_presenter(office, item, "pegawai da")
    assert reading.agenda(office, meeting)[0].presenter_id == post
    agenda.set_presenter(office, item, "")
    assert reading.agenda(office, meeting)[0].presenter == ""
    with pytest.raises(InputError):
        agenda.update_item(office, item, minutes=-1)


def test_a_break_takes_time_and_no_number(office, meeting):
    factories.item(office, meeting, minutes=10)
    agenda.add_break(office, meeting, "Rehat", 15)
    factories.item(office, meeting)
    rows = reading.agenda(office, meeting)
    assert [row.number for row in rows] == ["1", "–", "2"]
    assert rows[2].starts == datetime(2026, 12, 8, 1, 25, tzinfo=UTC)


def test_papers_are_numbered_through_the_year(office):
    seat = factories.mechanism(office)
    first = factories.meeting(office, mechanism_id=seat)
    second = factories.meeting(office, mechanism_id=seat)
    one = factories.paper(office, factories.item(office, first), prepared_by="JPM")
    two = factories.paper(office, factories.item(office, second))
    agenda.update_paper(office, one, received=True)
    (row,) = reading.agenda(office, first)[0].papers
    assert (row.number, row.prepared_by, row.received) == (1, "JPM", True)
    assert reading.agenda(office, second)[0].papers[0].number == 2
    agenda.remove_paper(office, two)
    assert reading.agenda(office, second)[0].papers == ()


def test_guests_are_posts_organisations_people_or_names(office, meeting):
    post, body = factories.post(office), factories.organisation(office, "RT Seksyen 7")
    person = factories.person(office)
    drafts = [
        GuestDraft(post_id=post, role=MeetingRole.CHAIR),
        GuestDraft(organisation_id=body),
        GuestDraft(person_id=person),
        GuestDraft(name="Wakil Penduduk"),
    ]
    guests.invite(office, meeting, drafts)
    guests.invite(office, meeting, drafts)
    rows = reading.guests(office, meeting)
    assert [row.display for row in rows] == [
        "Pegawai",
        "RT Seksyen 7",
        "Aminah binti Daud",
        "Wakil Penduduk",
    ]
    assert [row.rank for row in rows] == [1, 2, 3, 4]
    with pytest.raises(InputError):
        guests.invite(office, meeting, [GuestDraft()])


def test_a_pasted_list_of_names(office, meeting):
    body = factories.organisation(office, "RT Seksyen 7")
    guests.invite_list(office, meeting, "• RT Seksyen 7\n\n- Puan Kavitha\nPuan Kavitha\n")
    rows = reading.guests(office, meeting)
    assert [(row.organisation_id, row.display) for row in rows] == [
        (body, "RT Seksyen 7"),
        ("", "Puan Kavitha"),
    ]
    with pytest.raises(InputError):
        guests.invite_list(office, meeting, "\n".join(f"Nama {n}" for n in range(201)))


def test_the_guest_list_is_put_in_order(office, meeting):
    ids = [factories.guest(office, meeting, name=name) for name in ("A", "B", "C")]
    guests.move_guest(office, ids[2], before=ids[0])
    assert [row.person for row in reading.guests(office, meeting)] == ["C", "A", "B"]
    guests.uninvite(office, ids[0])
    assert [row.person for row in reading.guests(office, meeting)] == ["C", "B"]


def test_there_is_one_chair(office, meeting):
    ids = [factories.guest(office, meeting, name=name) for name in "AB"]
    for guest in ids:
        guests.update_guest(office, guest, role=MeetingRole.CHAIR)
    assert [row.role for row in reading.guests(office, meeting)] == [
        MeetingRole.MEMBER,
        MeetingRole.CHAIR,
    ]


def test_a_reply_keeps_how_and_when_it_came(office, meeting):
    guest = factories.guest(office, meeting)
    changes = guests.set_reply(office, guest, Reply.DELEGATE, Channel.PHONE, "Encik Lim, Timbalan")
    assert changes.label.fields == (("name", "Pegawai"),)
    (row,) = reading.guests(office, meeting)
    assert (row.reply, row.channel, row.replied_on, row.delegate) == (
        Reply.DELEGATE,
        Channel.PHONE,
        date(2026, 11, 23),
        "Encik Lim, Timbalan",
    )
    guests.clear_reply(office, guest)
    (row,) = reading.guests(office, meeting)
    assert (row.reply, row.channel, row.replied_on, row.delegate) == (Reply.NONE, None, None, "")


def test_attendance_is_ticked_off(office, meeting, clock):
    ids = [factories.guest(office, meeting, name=name) for name in "ABCD"]
    guests.set_reply(office, ids[1], Reply.DELEGATE, delegate="Encik Lim")
    guests.set_reply(office, ids[2], Reply.NO)
    guests.set_presence(office, ids[3], Presence.LATE)
    guests.everybody_present(office, meeting)
    rows = reading.guests(office, meeting)
    assert [row.presence for row in rows] == [
        Presence.PRESENT,
        Presence.REPRESENTED,
        Presence.APOLOGIES,
        Presence.LATE,
    ]
    assert rows[3].arrived == clock.now()
    guests.set_presence(office, ids[2], Presence.ABSENT, reason="Bertugas luar")
    assert reading.guests(office, meeting)[2].reason == "Bertugas luar"


def test_a_walk_in_is_there_at_once(office, meeting, clock):
    body = factories.organisation(office, "RT Seksyen 7")
    guests.add_walk_in(office, meeting, "Puan Kavitha", "Pengerusi", "RT Seksyen 7")
    guests.add_walk_in(office, meeting, "Encik Ravi", organisation="Persatuan Baharu")
    known, other = reading.guests(office, meeting)
    assert (known.person, known.organisation_id, known.post) == ("Puan Kavitha", body, "Pengerusi")
    assert (known.walk_in, known.presence, known.arrived) == (True, Presence.PRESENT, clock.now())
    assert (other.organisation_id, other.post) == ("", "Persatuan Baharu")
    with pytest.raises(InputError):
        guests.add_walk_in(office, meeting, " ")


def test_an_action_outside_a_meeting(office):
    post, body = factories.post(office), factories.organisation(office, "JPNIN")
    action = factories.action(office, owners=(post, body), due=date(2026, 12, 1))
    row = action_reading.action(office, action)
    assert (row.owner_ids, row.due) == ((post, body), date(2026, 12, 1))
    actions.set_owners(office, action, [body, post])
    assert action_reading.action(office, action).owner_ids == (body, post)
    actions.set_text(office, action, "Hantar laporan.")
    actions.set_due(office, action, None)
    actions.bring_forward(office, action, date(2027, 1, 1))
    row = action_reading.action(office, action)
    assert (row.text, row.due, row.bring_forward) == ("Hantar laporan.", None, date(2027, 1, 1))
    actions.remove_action(office, action)
    assert action_reading.actions(office) == ()
    for attempt in (
        lambda: factories.action(office, " "),
        lambda: factories.action(office, owners=("gone",)),
    ):
        with pytest.raises(InputError):
            attempt()


def test_progress_is_one_dated_line_each(office, meeting):
    action = factories.action(office)
    factories.progress(office, action, "Surat dihantar.")
    line = actions.add_progress(office, action, "Dijawab.", "telefon", date(2026, 11, 25)).record
    rows = action_reading.progress(office, action)
    assert [(row.text, row.source) for row in rows] == [
        ("Surat dihantar.", ""),
        ("Dijawab.", "telefon"),
    ]
    actions.update_progress(office, line, text="Dijawab penuh.")
    assert action_reading.action(office, action).last_line == "Dijawab penuh."
    actions.remove_progress(office, line)
    assert len(action_reading.progress(office, action)) == 1
    with pytest.raises(InputError):
        factories.progress(office, action, " ")


def test_an_action_from_minutes_is_worded_there(office, meeting):
    item = factories.item(office, meeting)
    factories.action_line(office, item, "Hantar.")
    (row,) = action_reading.actions(office)
    actions.set_text(office, row.id, "Hantar senarai.")
    assert action_reading.action(office, row.id).text == "Hantar senarai."
    with pytest.raises(InputError):
        actions.remove_action(office, row.id)
    actions.set_state(office, row.id, ActionState.CANCELLED)
    assert action_reading.action(office, row.id).state is ActionState.CANCELLED


def test_a_second_draft_of_an_item_keeps_what_was_given(office, meeting):
    draft = ItemDraft(title=" Isu ", public_title="Perkara", note="n", remark="r", closed=True)
    item = agenda.add_item(office, meeting, draft).record
    row = office.reader().execute(
        "SELECT title, public_title, note, remark, closed FROM agenda_item WHERE id = ?", (item,)
    )
    assert row.fetchone() == ("Isu", "Perkara", "n", "r", 1)
