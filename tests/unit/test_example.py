import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from nlc_desktop.domain.actions import ActionLook, ActionState, look
from nlc_desktop.domain.calendar_rules import is_working_day
from nlc_desktop.domain.example import ExampleCity, on_day, plain_day, series_places
from nlc_desktop.domain.jurisdictions import closed_days
from nlc_desktop.domain.labels import label_hits
from nlc_desktop.domain.meetings import MeetingState, Reply
from nlc_desktop.domain.papers import BlockKind, ItemKind, MeetingRole, Presence
from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector
from nlc_desktop.errors import PackError
from nlc_desktop.packs.calendars import read_calendar
from nlc_desktop.packs.example import example_cities, read_example
from nlc_desktop.packs.reader import pack_folder, read_pack

PACK = read_pack(pack_folder("my"))
SELANGOR = PACK.state("10")
HOLIDAYS = closed_days(read_calendar(pack_folder("my"), "10").entries)
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def city() -> ExampleCity:
    return read_example(example_cities()[0])


def works(day: date) -> bool:
    return is_working_day(day, SELANGOR, HOLIDAYS)


def test_it_is_as_big_as_a_real_office(city):
    assert len(city.organisations) >= 40
    assert len(city.posts) >= 60
    assert len(city.people) >= 45
    assert len(city.actions) == 25
    assert len(city.programmes) == 4
    assert {body.level for body in city.organisations} == set(Level)
    assert set(Sector) - {body.sector for body in city.organisations} == set()


def test_names_come_in_three_more_scripts(city):
    native = "".join(person.native_name for person in city.people)
    for script in (r"[\u0600-\u06ff]", r"[\u0b80-\u0bff]", r"[\u4e00-\u9fff]"):
        assert re.search(script, native)
    names = " ".join(person.name for person in city.people)
    for part in (" bin ", " binti ", " a/l ", " a/p ", " anak "):
        assert part in names


def test_there_are_former_holders_and_a_post_that_fell_vacant(city):
    ended = {tenure.post for tenure in city.tenures if tenure.until is not None}
    held = {tenure.post for tenure in city.tenures if tenure.until is None}
    assert "datuk-bandar" in ended & held
    assert ended - held == {"pegawai-belia"}


def test_nobody_holds_a_post_twice_at_once(city):
    for post in {tenure.post for tenure in city.tenures}:
        spans = sorted(
            (t.since, t.until if t.until is not None else 9999)
            for t in city.tenures
            if t.post == post
        )
        assert all(first[1] < second[0] for first, second in pairwise(spans))


def test_all_contacts_are_fictional(city):
    for contact in city.contacts:
        if contact.kind is ContactKind.PHONE:
            assert re.fullmatch(r"03-5550 01\d\d", contact.value)
        if contact.kind is ContactKind.EMAIL:
            assert contact.value.endswith(".example")
    assert re.fullmatch(r"03-5550 01\d\d", city.office.phone)


def test_no_real_body_is_named(city):
    """Bodies that stand for one of the pack are local ones."""
    pack = {body.key: body for body in PACK.organisations}
    for body in city.organisations:
        if body.pack:
            assert pack[body.pack].level not in {Level.NATIONAL, Level.STATE}
    posts = {post.key for post in PACK.posts}
    assert all(post.pack in posts for post in city.posts if post.pack)


def test_three_meetings_are_past_and_one_is_ahead(city):
    states = [meeting.state for meeting in city.meetings]
    assert states == [
        MeetingState.CONFIRMED,
        MeetingState.CONFIRMED,
        MeetingState.CIRCULATED,
        MeetingState.CALLED,
    ]
    days = [on_day(meeting.day, TODAY, works) for meeting in city.meetings]
    assert [day.month for day in days] == [3, 6, 9, 12]
    assert all(works(day) for day in days)
    assert series_places(days) == ((1, 2026), (2, 2026), (3, 2026), (4, 2026))


def test_half_of_the_replies_to_the_meeting_ahead_are_in(city):
    guests = city.meetings[-1].guests
    answered = [guest for guest in guests if guest.reply is not Reply.NONE]
    assert len(answered) * 2 == pytest.approx(len(guests), abs=2)
    assert {guest.reply for guest in answered} == set(Reply) - {Reply.NONE}
    assert all(guest.presence is Presence.NOT_YET for guest in guests)


def test_past_meetings_show_every_kind_of_attendance(city):
    seen = {guest.presence for meeting in city.meetings[:3] for guest in meeting.guests}
    assert seen == set(Presence) - {Presence.NOT_YET}
    assert any(guest.walk_in for meeting in city.meetings for guest in meeting.guests)
    for meeting in city.meetings:
        roles = [guest.role for guest in meeting.guests]
        assert roles.count(MeetingRole.CHAIR) == 1


def test_chair_and_minute_taker_held_their_posts_on_the_day(city):
    for meeting in city.meetings:
        posts = [g.post for g in meeting.guests if g.presence in {Presence.PRESENT, Presence.LATE}]
        for post in filter(None, posts):
            tenures = [t for t in city.tenures if t.post == post]
            assert not tenures or any(
                t.since <= meeting.day and (t.until is None or meeting.day <= t.until)
                for t in tenures
            ), (meeting.key, post)


def test_every_business_item_of_past_minutes_says_something(city):
    silent = {ItemKind.ADOPTION, ItemKind.MATTERS_ARISING}
    for meeting in city.meetings[:3]:
        quiet = [
            item.key
            for item in meeting.items
            if not item.blocks and item.kind not in silent and item.outcome.value != "deferred"
        ]
        assert quiet == []
        assert sum(item.minutes for item in meeting.items) == meeting.minutes


def test_every_meeting_has_decisions_and_every_action_its_paragraph(city):
    minuted: list[str] = []
    for meeting in city.meetings[:3]:
        blocks = [block for item in meeting.items for block in item.blocks]
        assert sum(block.kind is BlockKind.DECISION for block in blocks) >= 2
        for block in blocks:
            if block.action:
                minuted.append(block.action)
                action = next(a for a in city.actions if a.key == block.action)
                assert action.meeting == meeting.key
    assert sorted(minuted) == sorted(action.key for action in city.actions if action.meeting)


def test_actions_are_in_all_states_whatever_the_day(city):
    for today in (TODAY, date(2026, 11, 29), date(2027, 3, 10), date(2028, 1, 1)):
        looks = {
            look(a.state, None if a.due is None else on_day(a.due, today, works), today)
            for a in city.actions
        }
        assert looks == set(ActionLook)


def test_actions_are_closed_after_they_were_agreed(city):
    days = {meeting.key: meeting.day for meeting in city.meetings}
    for action in city.actions:
        if action.state is ActionState.DONE:
            assert action.done is not None
        for day in (action.due, action.done, *(line.day for line in action.lines)):
            if day is not None and action.meeting:
                assert day > days[action.meeting]


def test_what_members_read_holds_no_word_of_the_label_list(city):
    terms = PACK.framing.all_terms()
    texts = [action.text for action in city.actions]
    texts += [programme.public_name for programme in city.programmes]
    for meeting in city.meetings:
        texts += [meeting.title, meeting.title_english]
        texts += [block.text for item in meeting.items for block in item.blocks]
        texts += [item.public_title or item.title for item in meeting.items]
    assert [text for text in texts if label_hits(text, terms)] == []
    assert label_hits(city.programmes[0].internal_purpose, terms)


def test_days_move_to_working_days_and_never_across_today():
    saturday = date(2026, 11, 28)
    assert on_day(0, saturday, works) == saturday
    assert on_day(1, saturday, works) == date(2026, 11, 30)
    assert on_day(-1, date(2026, 11, 30), works) == date(2026, 11, 27)
    assert plain_day(-1, date(2026, 11, 30)) == date(2026, 11, 29)


def test_numbers_restart_with_the_year():
    days = (date(2026, 6, 1), date(2026, 9, 1), date(2027, 1, 5))
    assert series_places(days) == ((1, 2026), (2, 2026), (1, 2027))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"post": "datuk-bandar", "person": "azman"', '"post": "x", "person": "azman"', "“x”"),
        ('"key": "m2"', '"key": "m1"', "twice"),
        ('"day": -161', '"day": -999', "order"),
        ('"day": -12,', '"day": 12,', "future"),
        ('"action": "a-peta"}', '"action": "a-karta"}', "a-karta"),
        ('"name": "Azman bin Harun"', '"name": ""', "missing"),
        ('"format": 1', '"format": 7', "another version"),
        ('"until": -411', '"until": -4110', "before it begins"),
    ],
)
def test_a_damaged_example_is_refused(tmp_path: Path, old, new, words):
    text = example_cities()[0].read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "kota_damai.json"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        read_example(path)
    assert words in caught.value.sentence


def test_a_paragraph_needs_a_text_or_an_action(tmp_path: Path):
    value = json.loads(example_cities()[0].read_text(encoding="utf-8"))
    value["meetings"][0]["items"][0]["blocks"][0]["text"] = ""
    path = tmp_path / "kota_damai.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(PackError, match="neither a text nor an action"):
        read_example(path)
