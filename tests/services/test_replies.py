"""Replies come back: files of every dialect, pasted text, slip codes; nothing moves a meeting."""

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from nlc_desktop.calendars.writing import write
from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.papers import Language, PaperKind, Presence
from nlc_desktop.domain.replies import ReplyPlan, ReviewReply, Unmatched
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.errors import Cancelled, InputError
from nlc_desktop.progress import Cancellable
from nlc_desktop.services import (
    call_files,
    calling,
    guests,
    history,
    holders,
    meeting_steps,
    meetings,
    papers,
    replies,
    stakeholders,
)
from nlc_desktop.services import office as offices
from nlc_desktop.services import series as repeating
from nlc_desktop.services.drafts import ContactDraft, GuestDraft, PersonDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import replies as waiting
from nlc_desktop.services.reading import stakeholders as register
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.stakeholders.words import happening_words
from tests import factories
from tests.calendars.files import UID, fixture

BODIES = {
    "jkm": ("JKM Klang", "Pengarah JKM", "jkm.klang@jkm.example.my"),
    "pdrm": ("PDRM Klang Selatan", "Ketua Polis Daerah", "Faizal.Rahman@pdrm.example.my"),
    "ppd": ("PPD Klang", "Pegawai Pendidikan", "ppd.klang@moe.example.my"),
    "paid": ("Pejabat Agama Daerah", "Kadi Daerah", "paid.klang@jais.example.my"),
    "belia": ("Persatuan Belia Harmoni", "Pengerusi Belia", "belia@harmoni.example.my"),
    "hindu": ("Persatuan Hindu", "Presiden Hindu", "murugan@hindu.example.my"),
    "hua": ("Hua Zong", "Pengerusi Hua Zong", "tan@huazong.example.my"),
}

PIECES = st.sampled_from(
    ["PPD Klang", "Pengarah JKM", ": ", "hadir", "tidak hadir", " wakil: ", "Puan \x07\u202eX" * 40,
     "\n", "\n", "From: a@b.my\n", "[24/11/2026, 9:12] Kadi Daerah: ", "mungkin", "BCDFGH", "?",
     "BEGIN:VCALENDAR", "முருகன்", "ya"]
)  # fmt: skip


@dataclass
class Table:
    """A called meeting with guests who have addresses."""

    office: OpenOffice
    meeting: str
    uid: str
    folder: Path
    guest: dict[str, str] = field(default_factory=dict)

    def rows(self, meeting: str = ""):
        return {row.id: row for row in reading.guests(self.office, meeting or self.meeting)}

    def row(self, key: str):
        return self.rows()[self.guest[key]]

    def noted(self, key: str) -> tuple[object, ...]:
        sql = "SELECT reply_comment, replied_at, slip_code FROM invitation WHERE id = ?"
        return self.office.reader().execute(sql, (self.guest[key],)).fetchone()

    def file(self, name: str, change: Callable[[bytes], bytes] = lambda data: data) -> Path:
        """A fixture as an answer to this meeting."""
        path = self.folder / name
        path.write_bytes(change(_with_uid(fixture(name), self.uid)))
        return path

    def plan(self, *names: str) -> ReplyPlan:
        return replies.plan_files(self.office, [self.file(name) for name in names])

    def take(self, *names: str) -> ReplyPlan:
        plan = self.plan(*names)
        replies.take(self.office, plan)
        return plan


def _with_uid(data: bytes, uid: str) -> bytes:
    """An answer with another UID, also where the mail has it in base64."""
    plain = fixture("thunderbird.ics").replace(b"\n", b"\r\n")
    changed = plain.replace(UID.encode(), uid.encode())
    inside = [base64.encodebytes(one).replace(b"\n", b"\r\n") for one in (plain, changed)]
    return data.replace(UID.encode(), uid.encode()).replace(*inside)


def uid_of(office: OpenOffice, meeting: str) -> str:
    sql = "SELECT calendar_uid FROM meeting WHERE id = ?"
    return office.reader().execute(sql, (meeting,)).fetchone()[0]


def bodies(office: OpenOffice) -> dict[str, str]:
    posts: dict[str, str] = {}
    for key, (body, title, address) in BODIES.items():
        posts[key] = factories.post(
            office, title, organisation_id=factories.organisation(office, body)
        )
        draft = ContactDraft(owner_id=posts[key], kind=ContactKind.EMAIL, value=address)
        stakeholders.add_contact(office, draft)
    return posts


@pytest.fixture
def table(office: OpenOffice, clock: FixedClock, tmp_path: Path) -> Table:
    offices.update_office(office, email="urusetia@mbdk.example.my")
    posts = bodies(office)
    meeting = factories.meeting(office, starts=factories.at(2027, 1, 14, 9), minutes=120)
    guests.invite(office, meeting, [GuestDraft(post_id=post) for post in posts.values()])
    calling.call(office, meeting)
    clock.moment = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)
    made = Table(office, meeting, uid_of(office, meeting), tmp_path / "in")
    made.folder.mkdir()
    by_post = {row.post_id: row.id for row in made.rows().values()}
    made.guest = {key: by_post[post] for key, post in posts.items()}
    return made


def only(plan: ReplyPlan) -> ReviewReply:
    assert not plan.matched
    (one,) = plan.review
    return one


def untouched(office: OpenOffice) -> list[tuple[object, ...]]:
    read = office.reader().execute
    tables = ("meeting", "agenda_item", "series", "series_change")
    return [row for name in tables for row in read(f"SELECT * FROM {name}").fetchall()]


# -- files -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "key", "reply"),
    [
        ("google.ics", "jkm", Reply.YES),
        ("outlook-365.ics", "pdrm", Reply.NO),
        ("outlook-classic.ics", "ppd", Reply.MAYBE),
        ("apple.ics", "belia", Reply.YES),
        ("thunderbird.ics", "hindu", Reply.YES),
        ("thunderbird.eml", "hindu", Reply.YES),
        ("delegated.ics", "jkm", Reply.DELEGATE),
    ],
)
def test_each_dialect_finds_its_guest(table: Table, name, key, reply):
    before = untouched(table.office)
    (one,) = table.take(name).matched
    assert (one.invitation_id, one.reply, one.channel) == (table.guest[key], reply, Channel.MAIL)
    assert one.meeting.startswith("Mesyuarat Penyelarasan")
    row = table.row(key)
    assert (row.reply, row.channel) == (reply, Channel.MAIL)
    assert row.replied_on is not None
    assert untouched(table.office) == before


def test_what_was_said_and_when_is_kept(table: Table):
    table.take("outlook-365.ics", "delegated.ics")
    comment, at, _ = table.noted("pdrm")
    assert (comment, at) == ("Maaf, saya bertugas di luar daerah.", "2026-11-26T03:44:11Z")
    assert table.row("jkm").delegate == "timbalan@jkm.example.my"


def test_a_folder_is_taken_in_as_one_step_and_once(table: Table):
    (table.folder / "lama").mkdir()
    for name in ("google.ics", "outlook-365.ics", "thunderbird.eml", "forwarded.ics"):
        table.file(name)
    (table.folder / "google.ics").rename(table.folder / "lama" / "google.ics")
    (table.folder / "nota.txt").write_text("bukan balasan")
    (table.folder / "rosak.ics").write_bytes(b"\x00\x01")
    (table.folder / "surat.msg").write_bytes(b"\xd0\xcf\x11\xe0")
    plan = replies.plan_files(table.office, [table.folder])
    assert (len(plan.matched), len(plan.review), plan.same) == (3, 1, 0)
    assert {one.source for one in plan.refused} == {"rosak.ics", "surat.msg"}
    assert all(one.source in one.reason for one in plan.refused)
    changes = replies.take(table.office, plan)
    assert changes.label is not None
    assert dict(changes.label.fields) == {"n": "3"}
    again = replies.plan_files(table.office, [table.folder])
    assert (len(again.matched), len(again.review), again.same) == (0, 0, 4)
    assert not replies.take(table.office, again).group
    history.undo(table.office)
    assert {row.reply for row in table.rows().values()} == {Reply.NONE}
    assert waiting.review(table.office) == ()


def test_only_chosen_ones_are_noted(table: Table):
    plan = table.plan("google.ics", "outlook-365.ics")
    replies.take(table.office, plan, chosen={table.guest["jkm"]})
    assert table.row("jkm").reply is Reply.YES
    assert table.row("pdrm").reply is Reply.NONE


def test_a_later_reply_replaces_and_an_older_one_never_does(table: Table):
    later = table.file("google.ics").with_name("later.ics")
    data = table.file("google.ics").read_bytes()
    data = data.replace(b"DTSTAMP:20261126T021530Z", b"DTSTAMP:20261127T021530Z")
    later.write_bytes(data.replace(b"ACCEPTED", b"DECLINED"))
    for order in (["google.ics", "later.ics"], ["later.ics", "google.ics"]):
        plan = replies.plan_files(table.office, [table.folder / name for name in order])
        assert [one.reply for one in plan.matched] == [Reply.NO]
        assert (plan.same, plan.review) == (1, ())
    replies.take(table.office, plan)
    old = table.plan("google.ics")
    assert (old.matched, old.review, old.same) == ((), (), 1)
    assert table.row("jkm").reply is Reply.NO


def test_what_was_noted_by_telephone_since_stays_and_is_told(table: Table):
    guests.set_reply(table.office, table.guest["jkm"], Reply.NO, Channel.PHONE)
    one = only(table.take("google.ics"))
    assert (one.reason, one.name) == (Unmatched.OLDER, "Pengarah JKM")
    assert table.row("jkm").reply is Reply.NO


def test_a_plan_that_grew_old_changes_nothing_that_is_later(table: Table):
    plan = table.plan("google.ics", "outlook-365.ics")
    guests.set_reply(table.office, table.guest["jkm"], Reply.NO, Channel.PHONE)
    guests.uninvite(table.office, table.guest["pdrm"])
    changes = replies.take(table.office, plan)
    assert table.row("jkm").reply is Reply.NO
    assert len(changes.notices) == 1
    assert "2 replies were left" in changes.notices[0]


def test_a_proposal_is_a_maybe_with_the_wish_in_the_meetings_time(table: Table):
    before = untouched(table.office)
    table.take("google-counter.ics")
    assert table.row("hua").reply is Reply.MAYBE
    said = table.noted("hua")[0]
    assert said == "Would rather have 2027-01-15 at 14:00. Boleh hari Jumaat petang?"
    assert untouched(table.office) == before


def test_a_stranger_waits_and_is_never_added(table: Table):
    count = len(table.rows())
    stranger = table.file(
        "google.ics", lambda data: data.replace(b"jkm.klang", b"siapa").replace(b"klang@", b"ini@")
        .replace(b"mailto:urusetia@mbdk", b"mailto:lain@lain")
    )  # fmt: skip
    one = only(replies.plan_files(table.office, [stranger]))
    assert one.reason is Unmatched.STRANGER
    forwarded = only(table.take("forwarded.ics"))
    assert (forwarded.reason, forwarded.address) == (
        Unmatched.FORWARDED, "orang.lain@example.com",
    )  # fmt: skip
    assert forwarded.meeting_id == table.meeting
    assert len(table.rows()) == count
    (kept,) = waiting.review(table.office, table.meeting)
    assert (kept.reason, kept.name, kept.reply) == (Unmatched.FORWARDED, "Orang Lain", Reply.YES)
    assert (kept.source, kept.meeting_id) == ("forwarded.ics", table.meeting)


def test_who_writes_for_a_guest_is_no_stranger(table: Table):
    (one,) = table.plan("thunderbird.ics").matched
    assert one.address == "murugan@hindu.example.my"


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda d: d.replace(b"UID:", b"UID:x"), Unmatched.UNKNOWN_MEETING),
        (lambda d: d.replace(b"PARTSTAT=ACCEPTED", b"PARTSTAT=NEEDS-ACTION"), Unmatched.UNCLEAR),
        (lambda d: d.replace(b"SEQUENCE:0", b"SEQUENCE:0\r\nRECURRENCE-ID:20270201T010000Z"),
         Unmatched.UNKNOWN_DATE),
    ],
)  # fmt: skip
def test_each_reason_is_told(table: Table, make, reason):
    one = only(replies.plan_files(table.office, [table.file("google.ics", make)]))
    assert one.reason is reason
    assert waiting.why(reason).endswith(".")


def test_every_reason_has_its_sentence():
    assert len({waiting.why(reason) for reason in Unmatched}) == len(Unmatched)


def test_a_meeting_that_is_over_or_called_off_takes_no_replies(table: Table, clock: FixedClock):
    clock.moment = datetime(2027, 1, 15, tzinfo=UTC)
    assert only(table.plan("google.ics")).reason is Unmatched.MEETING_OVER
    clock.moment = datetime(2026, 12, 1, tzinfo=UTC)
    assert table.plan("google.ics").matched
    meeting_steps.call_off(table.office, table.meeting, "banjir")
    assert only(table.plan("google.ics")).reason is Unmatched.MEETING_OVER


def test_an_answer_to_the_date_before_is_looked_at(table: Table, clock: FixedClock):
    meetings.reschedule(table.office, table.meeting, factories.at(2027, 1, 21, 9))
    calling.revise(table.office, table.meeting)
    one = only(table.plan("google.ics"))
    assert (one.reason, one.name) == (Unmatched.OLD_NOTICE, "Pengarah JKM")
    answered = table.file(
        "google.ics", lambda d: d.replace(b"SEQUENCE:0", b"SEQUENCE:1").replace(b"0114T", b"0121T")
    )
    assert replies.plan_files(table.office, [answered]).matched


def test_a_change_of_place_alone_does_not_spoil_an_answer(table: Table):
    meetings.update_meeting(table.office, table.meeting, venue="Dewan lain")
    calling.revise(table.office, table.meeting)
    assert table.plan("google.ics").matched


def test_an_address_of_the_body_counts_where_one_guest_is_of_it(office, clock, tmp_path):
    body = factories.organisation(office, "JKM Klang")
    draft = ContactDraft(owner_id=body, kind=ContactKind.EMAIL, value="JKM.Klang@jkm.example.my")
    stakeholders.add_contact(office, draft)
    meeting = factories.meeting(office, starts=factories.at(2027, 1, 14, 9))
    first = factories.guest(
        office, meeting, post_id=factories.post(office, "Pengarah", organisation_id=body)
    )
    calling.call(office, meeting)
    clock.moment = datetime(2026, 12, 1, tzinfo=UTC)
    table = Table(office, meeting, uid_of(office, meeting), tmp_path, {"jkm": first})
    (one,) = table.plan("google.ics").matched
    assert one.invitation_id == first
    second = factories.guest(
        office, meeting, post_id=factories.post(office, "Timbalan", organisation_id=body)
    )
    with_letter = table.plan("google.ics").matched
    assert [one.invitation_id for one in with_letter] == [first]
    calling.call(office, meeting)
    assert only(table.plan("google.ics")).reason is Unmatched.UNKNOWN_NAME
    named = table.file(
        "google.ics", lambda d: d.replace(b"CN=jkm.k\r\n lang@jkm.example.my", b"CN=Timbalan")
    )
    (one,) = replies.plan_files(office, [named]).matched
    assert one.invitation_id == second


# -- series ----------------------------------------------------------------------------------


@pytest.fixture
def series(table: Table) -> tuple[Table, dict[str, str]]:
    """Two called dates of a quarterly series, one of them moved; the same guests."""
    office = table.office
    seat = factories.mechanism(office)
    identity = factories.series(office, seat, first=factories.at(2027, 1, 14, 9))
    made: dict[str, str] = {}
    for slot in (factories.at(2027, 4, 8, 9), factories.at(2027, 7, 8, 9)):
        meeting = repeating.prepare(office, identity, slot).record
        wanted = [GuestDraft(post_id=row.post_id) for row in table.rows().values()]
        guests.invite(office, meeting, wanted)
        made[f"{slot:%m}"] = meeting
    meetings.reschedule(office, made["04"], factories.at(2027, 4, 9, 9))
    for meeting in made.values():
        calling.call(office, meeting)
    assert uid_of(office, made["04"]) == uid_of(office, made["07"])
    table.uid = uid_of(office, made["04"])
    return table, made


def answers(table: Table, made: dict[str, str], post: str) -> dict[str, Reply]:
    wanted = table.row(post).post_id
    return {
        key: next(row.reply for row in table.rows(meeting).values() if row.post_id == wanted)
        for key, meeting in made.items()
    }


def test_one_date_of_a_series_is_answered_by_its_rule_date(series):
    table, made = series
    before = untouched(table.office)
    (one,) = table.take("exchange-series.ics").matched
    assert one.meeting_id == made["04"]
    assert answers(table, made, "paid") == {"04": Reply.YES, "07": Reply.NONE}
    table.take("apple-series.ics")
    assert answers(table, made, "belia") == {"04": Reply.NONE, "07": Reply.NO}
    assert untouched(table.office) == before


def test_an_answer_to_the_whole_series_reaches_every_called_date(series):
    table, made = series
    before = untouched(table.office)
    assert len(table.take("google.ics").matched) == 2
    assert answers(table, made, "jkm") == {"04": Reply.YES, "07": Reply.YES}
    assert table.row("jkm").reply is Reply.NONE
    assert untouched(table.office) == before
    history.undo(table.office)
    assert answers(table, made, "jkm") == {"04": Reply.NONE, "07": Reply.NONE}


def test_a_decline_of_one_date_leaves_the_answer_to_the_others(series):
    table, made = series
    stayed = table.file("apple-series.ics", lambda d: d.replace(b"belia@harmoni", b"jkm.klang@jkm"))
    table.take("google.ics")
    replies.take(table.office, replies.plan_files(table.office, [stayed]))
    assert answers(table, made, "jkm") == {"04": Reply.YES, "07": Reply.NO}


def test_a_date_that_was_not_called_is_told(series):
    table, _ = series
    later = table.file("exchange-series.ics", lambda d: d.replace(b"20270408T", b"20271014T"))
    assert only(replies.plan_files(table.office, [later])).reason is Unmatched.UNKNOWN_DATE


def accepted(data: bytes) -> bytes:
    """What a calendar program sends back when somebody accepts an invitation."""
    calendar = Calendar.from_ical(data)
    assert calendar["METHOD"] == "REQUEST"
    calendar["METHOD"] = "REPLY"
    for event in calendar.walk("VEVENT"):
        event["DTSTAMP"].dt = datetime(2026, 11, 30, tzinfo=UTC)
        event["ATTENDEE"].params["PARTSTAT"] = "ACCEPTED"
        del event["ATTENDEE"].params["RSVP"]
    return calendar.to_ical()


@pytest.mark.parametrize("date", ["", "04", "07"])
def test_answers_to_the_files_that_went_out_all_come_home(series, date):
    table, made = series
    meeting = made.get(date, table.meeting)
    plan = call_files.issued(table.office, meeting)
    files = [file for _, file in call_files.calendar_files(table.office, plan)]
    for number, file in enumerate(files):
        (table.folder / f"{number}.ics").write_bytes(accepted(write(file)))
    found = replies.plan_files(table.office, [table.folder])
    assert (found.review, found.refused) == ((), ())
    assert {one.meeting_id for one in found.matched} == {meeting}
    assert len(found.matched) == len(files) == len(BODIES)
    replies.take(table.office, found)
    assert {row.reply for row in table.rows(meeting).values()} == {Reply.YES}


# -- pasted text -----------------------------------------------------------------------------


def test_lines_of_a_chat_find_their_guests(table: Table):
    text = (
        "PPD Klang: hadir\nPengarah JKM tidak dapat hadir, wakil: Puan Rohana\n"
        "[24/11/2026, 9:15 AM] Presiden Hindu: Insya-Allah\nSiapa lagi?\n"
        "En. Rahim - tak dapat hadir\n"
    )
    plan = replies.plan_text(table.office, text, table.meeting)
    replies.take(table.office, plan)
    assert table.row("ppd").reply is Reply.YES
    assert (table.row("jkm").reply, table.row("jkm").delegate) == (Reply.DELEGATE, "Puan Rohana")
    assert (table.row("hindu").reply, table.row("hindu").channel) == (Reply.MAYBE, Channel.CHAT)
    one = plan.review[0]
    assert (one.reason, one.detail) == (Unmatched.UNKNOWN_NAME, "En. Rahim - tak dapat hadir")
    again = replies.plan_text(table.office, text, table.meeting)
    assert (again.matched, again.review, again.same) == ((), (), 4)


def test_a_pasted_mail_is_of_its_sender(table: Table):
    text = "From: Faizal <faizal.rahman@pdrm.example.my>\n\nMaaf, saya berhalangan.\n"
    (one,) = replies.plan_text(table.office, text).matched
    assert (one.invitation_id, one.reply) == (table.guest["pdrm"], Reply.NO)
    assert one.channel is Channel.MAIL


def test_a_calendar_file_can_be_pasted_whole(table: Table):
    text = "Balasan:\n" + table.file("google.ics").read_text("utf-8")
    (one,) = replies.plan_text(table.office, text).matched
    assert one.invitation_id == table.guest["jkm"]


def test_a_name_that_means_two_guests_is_not_guessed(table: Table):
    other = factories.meeting(table.office, "Mesyuarat lain", starts=factories.at(2027, 2, 3, 9))
    factories.guest(table.office, other, post_id=table.row("ppd").post_id)
    calling.call(table.office, other)
    one = only(replies.plan_text(table.office, "PPD Klang: hadir"))
    assert one.reason is Unmatched.UNKNOWN_NAME
    assert replies.plan_text(table.office, "PPD Klang: hadir", other).matched


def test_a_text_without_an_answer_is_refused(table: Table):
    with pytest.raises(InputError, match="Nobody answers"):
        replies.plan_text(table.office, "Terima kasih")


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
def test_any_text_is_taken_in_or_refused_in_a_sentence(table: Table, text: str):
    before = untouched(table.office)
    try:
        plan = replies.plan_text(table.office, text, table.meeting)
    except InputError as error:
        assert error.sentence.endswith(".")
        return
    replies.take(table.office, plan)
    again = replies.plan_text(table.office, text, table.meeting)
    assert not again.review
    assert untouched(table.office) == before


# -- slip codes ------------------------------------------------------------------------------


def test_a_code_brings_the_slip_to_its_line(table: Table):
    code = str(table.noted("hua")[2])
    typed = f"{code[:3].lower()}-{code[3:].lower()}"
    assert waiting.by_code(table.office, typed) == (table.meeting, table.guest["hua"])
    replies.take_code(table.office, typed, Reply.DELEGATE, delegate="Encik Lim")
    row = table.row("hua")
    assert (row.reply, row.channel, row.delegate) == (Reply.DELEGATE, Channel.LETTER, "Encik Lim")
    (one,) = replies.plan_text(table.office, f"{code} hadir").matched
    assert (one.invitation_id, one.channel) == (table.guest["hua"], Channel.LETTER)


def test_a_code_nobody_has_is_refused_in_a_sentence(table: Table):
    used = {str(table.noted(key)[2]) for key in table.guest}
    free = next(code for code in ("BCDFGH", "ZZZZZZ") if code not in used)
    with pytest.raises(InputError, match=free):
        replies.take_code(table.office, free, Reply.YES)
    with pytest.raises(InputError, match="six letters"):
        replies.take_code(table.office, "AEIOU", Reply.YES)
    assert waiting.by_code(table.office, "") is None
    assert only(replies.plan_text(table.office, f"{free} ya")).reason is Unmatched.UNKNOWN_CODE


def test_codes_are_all_different(table: Table):
    codes = [str(table.noted(key)[2]) for key in table.guest]
    assert len(set(codes)) == len(codes) == len(BODIES)


# -- looked at by hand -----------------------------------------------------------------------


def test_a_stray_reply_is_given_to_a_guest(table: Table):
    table.take("forwarded.ics")
    (kept,) = waiting.review(table.office)
    replies.assign(table.office, kept.id, table.guest["ppd"])
    assert (table.row("ppd").reply, table.row("ppd").channel) == (Reply.YES, Channel.MAIL)
    assert table.noted("ppd")[1] == "2026-11-26T05:15:30Z"
    assert waiting.review(table.office) == ()
    history.undo(table.office)
    assert table.row("ppd").reply is Reply.NONE
    assert [one.id for one in waiting.review(table.office)] == [kept.id]


def test_who_answered_uninvited_is_invited_on_purpose_in_one_step(table: Table):
    table.take("forwarded.ics")
    (kept,) = waiting.review(table.office)
    before = {row.id for row in reading.guests(table.office, table.meeting)}
    made = replies.invite_stray(table.office, kept.id, table.meeting).record
    (added,) = [r for r in reading.guests(table.office, table.meeting) if r.id not in before]
    assert (added.id, added.reply, added.person) == (made, Reply.YES, kept.name or kept.address)
    assert waiting.review(table.office) == ()
    history.undo(table.office)
    assert {row.id for row in reading.guests(table.office, table.meeting)} == before
    assert [one.id for one in waiting.review(table.office)] == [kept.id]


def test_a_stray_reply_is_put_aside_and_taken_up_again(table: Table):
    table.take("forwarded.ics")
    (kept,) = waiting.review(table.office)
    replies.dismiss(table.office, kept.id)
    assert waiting.review(table.office) == ()
    assert table.plan("forwarded.ics").same == 1
    replies.reopen(table.office, kept.id)
    assert [one.id for one in waiting.review(table.office)] == [kept.id]


def test_a_stray_reply_without_an_answer_is_not_given(table: Table):
    unclear = table.file("google.ics", lambda d: d.replace(b"ACCEPTED", b"NEEDS-ACTION"))
    replies.take(table.office, replies.plan_files(table.office, [unclear]))
    (kept,) = waiting.review(table.office)
    with pytest.raises(InputError, match="does not say"):
        replies.assign(table.office, kept.id, table.guest["jkm"])


def test_a_stray_reply_is_settled_once_its_guest_is_known(table: Table):
    table.take("forwarded.ics")
    body = factories.organisation(table.office, "Kelab Baharu")
    draft = ContactDraft(owner_id=body, kind=ContactKind.EMAIL, value="orang.lain@example.com")
    stakeholders.add_contact(table.office, draft)
    factories.guest(table.office, table.meeting, organisation_id=body)
    assert len(table.take("forwarded.ics").matched) == 1
    assert waiting.review(table.office) == ()


# -- other ways ------------------------------------------------------------------------------


def test_a_reply_taken_back_leaves_nothing_of_it(table: Table):
    table.take("outlook-365.ics")
    guests.clear_reply(table.office, table.guest["pdrm"])
    assert table.noted("pdrm")[:2] == ("", "")
    row = table.row("pdrm")
    assert (row.reply, row.channel, row.replied_on) == (Reply.NONE, None, None)
    assert table.plan("outlook-365.ics").matched


def test_by_telephone_the_moment_and_the_words_are_kept(table: Table):
    at = datetime(2026, 11, 30, 2, 30, tzinfo=UTC)
    guests.set_reply(
        table.office,
        table.guest["ppd"],
        Reply.YES,
        Channel.PHONE,
        replied_at=at,
        comment="Dua",
    )
    assert table.noted("ppd")[:2] == ("Dua", "2026-11-30T02:30:00Z")
    assert str(table.row("ppd").replied_on) == "2026-11-30"


def test_represented_by_is_told_in_the_timeline(table: Table):
    table.take("delegated.ics")
    guests.set_presence(
        table.office, table.guest["jkm"], Presence.REPRESENTED, delegate="Puan Rohana, Timbalan"
    )
    page = register.organisation(table.office, table.row("jkm").organisation_id)
    assert page is not None
    said = [happening_words(row) for row in page.happenings if row.kind == "represented"]
    assert len(said) == 1
    assert said[0].startswith("Represented by Puan Rohana, Timbalan at Mesyuarat Penyelarasan")


def test_a_clock_that_runs_ahead_does_not_shut_later_answers_out(table: Table, clock: FixedClock):
    ahead = table.file("google.ics", lambda d: d.replace(b"DTSTAMP:2026", b"DTSTAMP:2099"))
    replies.take(table.office, replies.plan_files(table.office, [ahead]))
    assert table.noted("jkm")[1] == "2026-12-01T01:00:00Z"
    clock.moment += timedelta(days=2)
    changed = table.file(
        "google.ics",
        lambda d: d.replace(b"DTSTAMP:20261126", b"DTSTAMP:20261202").replace(b"ACCEP", b"DECLIN")
        .replace(b"DECLINTED", b"DECLINED"),
    )  # fmt: skip
    replies.take(table.office, replies.plan_files(table.office, [changed]))
    assert table.row("jkm").reply is Reply.NO


def test_nothing_to_read_is_refused(table: Table):
    with pytest.raises(InputError, match="no reply to read"):
        replies.plan_files(table.office, [table.folder])
    plan = replies.plan_files(table.office, [table.folder / "tiada.ics"])
    assert "tiada.ics can't be opened" in plan.refused[0].reason


def test_taking_in_can_be_cancelled(table: Table):
    watch = Cancellable()
    watch.cancel()
    with pytest.raises(Cancelled):
        replies.plan_files(table.office, [table.file("google.ics")], watch)


def test_a_reply_that_waits_holds_up_no_paper(office):
    """Its sender's name stands on the guest list in another form (seen: "Puan Jennifer …")."""
    post = factories.post(office, "Penyelaras")
    holders.name_holder(office, post, PersonDraft(name="Jennifer Wong", honorific="Puan"))
    meeting = factories.meeting(office, starts=factories.at(2027, 3, 16, 9))
    factories.guest(office, meeting, post_id=post)
    plan = replies.plan_text(office, "Puan Jennifer tidak dapat hadir", meeting)
    assert [one.name for one in plan.review] == ["Puan Jennifer"]
    replies.take(office, plan)
    papers.make(office, papers.PaperRequest(PaperKind.ATTENDANCE, meeting))


def test_the_name_of_a_stranger_is_on_no_paper(office):
    meeting = factories.meeting(office, starts=factories.at(2027, 3, 16, 9))
    replies.take(office, replies.plan_text(office, "Encik Zamri Latif hadir", meeting))
    factories.item(office, meeting, "Taklimat oleh Zamri Latif")
    (row,) = office.reader().execute("SELECT name FROM stray_reply").fetchall()
    assert "Zamri Latif" in row[0]
    withheld = papers.withheld_from(office, Audience.COMMUNITY, Language.MALAY)
    assert "Zamri Latif" in withheld
