"""Offices of Indonesia and the Philippines: their pack, their languages, their ready meetings."""

import shutil
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import ItemKind, Language, PaperKind
from nlc_desktop.domain.worth import WorthKind
from nlc_desktop.packs.reader import pack_folder, read_pack
from nlc_desktop.services import (
    closing,
    guests,
    history,
    mechanisms,
    meeting_steps,
    meetings,
    papers,
    programmes,
    seating,
)
from nlc_desktop.services import office as offices
from nlc_desktop.services.drafts import MechanismDraft, MeetingDraft, OfficeDraft
from nlc_desktop.services.pack_bodies import import_pack_bodies
from nlc_desktop.services.reading import calendar, mandatory
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import office as office_reading
from nlc_desktop.services.reading import programmes as programme_reading
from nlc_desktop.services.reading import stakeholders as people
from nlc_desktop.services.reading.worth import worth_a_look
from nlc_desktop.services.unlocking import as_office
from tests import factories
from tests.services.conftest import opened

PACKS = {code: read_pack(pack_folder(code)) for code in ("id", "my", "ph")}
CITIES = {"my": "klang", "id": "surabaya", "ph": "iligan"}
TEMPLATES = [(code, one.key) for code, pack in PACKS.items() for one in pack.templates]


@pytest.fixture(scope="module")
def set_up(tmp_path_factory, fresh):
    """One office per country, set up once and copied for each test."""
    made: dict[str, Path] = {}

    def folder(code, clock):
        if code not in made:
            path = shutil.copytree(fresh, tmp_path_factory.mktemp(code) / "workspace")
            with opened(path, PACKS[code], clock) as office:
                language, paper = PACKS[code].language, PACKS[code].paper.value
                country = code.upper()
                offices.set_up_office(
                    office,
                    OfficeDraft(city=CITIES[code], country=country, language=language, paper=paper),
                )
            made[code] = path
        return made[code]

    return folder


@pytest.fixture
def office_in(tmp_path, set_up, clock):
    """Opens the office of a country as the program does: the pack follows from the country."""
    with ExitStack() as stack:

        def open_office(code):
            path = Path(shutil.copytree(set_up(code, clock), tmp_path / code))
            found = stack.enter_context(opened(path, PACKS["my"], clock))
            return as_office(found.workspace, clock)

        yield open_office


def plan(office, template, **fields):
    starts = factories.at(2027, 2, 2, 9)
    return meetings.plan_meeting(office, MeetingDraft(template=template, starts=starts, **fields))


@pytest.mark.parametrize(
    ("code", "name", "second", "zone", "paper"),
    [
        (
            "id",
            "Pemerintah Kota Surabaya",
            "Surabaya City Government",
            "Asia/Jakarta",
            "F4",
        ),
        ("ph", "City Government of Iligan", "", "Asia/Manila", "PH long"),
    ],
)
def test_an_office_opens_with_its_countrys_pack(office_in, code, name, second, zone, paper):
    office = office_in(code)
    own = office_reading.profile(office)
    assert (own.name, own.name_second, own.zone, own.paper) == (name, second, zone, paper)
    assert office.pack.code == code
    assert office.usual_languages == PACKS[code].languages
    assert office.paper_languages[:2] == PACKS[code].languages
    assert set(office.paper_languages) == set(Language)
    assert office.zone == zone
    assert calendar.rules(office) is not None


@pytest.mark.parametrize(("code", "key"), TEMPLATES)
def test_a_guest_from_the_community_reads_the_agenda_of_a_ready_meeting(office_in, code, key):
    """Its words are the pack's and neutral, so no line of it is blank (R-NLC-11)."""
    office = office_in(code)
    meeting = plan(office, key).record
    request = papers.PaperRequest(PaperKind.AGENDA, meeting, Audience.COMMUNITY)
    view = papers.compose(office, replace(request, language=office.own_language))
    assert view.lines
    assert all(line.title for line in view.lines)


@pytest.mark.parametrize(("code", "key"), TEMPLATES)
def test_every_ready_meeting_can_be_planned(office_in, code, key):
    office = office_in(code)
    pack = PACKS[code]
    template = pack.template(key)
    identity = plan(office, key).record
    page = reading.meeting(office, identity)
    place = pack.place(pack.city(CITIES[code]))
    assert page.public_title == template.titles.at(place).spoken(pack.language)
    assert page.row.minutes == sum(item.minutes for item in reading.agenda(office, identity))
    standing = {ItemKind.ADOPTION, ItemKind.MATTERS_ARISING}
    wanted = [item.titles for item in template.items if item.kind not in standing]
    assert [item.title for item in reading.agenda(office, identity)] == [
        titles.spoken(pack.language) for titles in wanted
    ]
    assert len(reading.guests(office, identity)) == len(template.guests)
    assert [row.title for row in people.posts(office) if "{" in row.title] == []
    found = worth_a_look(office, identity)
    assert WorthKind.MISSING_MEMBERS not in {worth.kind for worth in found}


@pytest.mark.parametrize(
    ("code", "first", "english"),
    [
        ("id", "Pembukaan dan arahan pimpinan rapat", "Opening and chair’s remarks"),
        ("ph", "Call to order", ""),
    ],
)
def test_agenda_and_bodies_are_in_the_countrys_language(office_in, code, first, english):
    office = office_in(code)
    identity = plan(office, "forkopimda" if code == "id" else "cpoc-quarterly").record
    item = reading.agenda(office, identity)[0]
    assert (item.title, item.title_english) == (first, english)
    names = {row.name for row in people.organisations(office)}
    wanted = {
        "id": "Dewan Perwakilan Rakyat Daerah Kota Surabaya",
        "ph": "Schools Division Office, Iligan City",
    }
    assert wanted[code] in names


def test_meetings_are_numbered_the_countrys_way(office_in):
    council = office_in("ph")
    assert reading.meeting(council, plan(council, "cpoc-quarterly").record).row.number == (
        "No. 1, Series of 2027"
    )
    assert reading.meeting(council, plan(council, "liaison-check-in").record).row.number == (
        "No. 1/2027"
    )
    forum = office_in("id")
    made = mechanisms.add_mechanism(forum, MechanismDraft(public_name="Rakor")).record
    assert {row.id: row.series for row in reading.mechanisms(forum)}[made] == "No. {n}/{year}"


def test_a_council_knows_its_name_and_its_law(office_in):
    office = office_in("ph")
    page = reading.meeting(office, plan(office, "cpoc-quarterly").record)
    assert page.public_title == "City Peace and Order Council Quarterly Meeting, Iligan City"
    (row,) = reading.mechanisms(office)
    assert row.public_name == "City Peace and Order Council, Iligan City"
    ready = mandatory.ready_mechanism(office, row.id)
    assert (ready.key, ready.rule) == ("cpoc", "EO 773 s.2009")


def test_who_is_missing_is_said_by_name_and_nobody_else(office_in):
    office = office_in("ph")
    identity = plan(office, "cpoc-quarterly").record
    mechanism = reading.meeting(office, identity).row.mechanism_id
    assert mandatory.missing_members(office, mechanism) == ()
    assert mandatory.missing_sentence(office, mechanism) == ""
    seats = {member.post: member.id for member in reading.members(office, mechanism)}
    for post in ("City Prosecutor", "Representative of the Academe", "Regional Director"):
        mechanisms.remove_member(office, seats[post])
    missing = mandatory.missing_members(office, mechanism)
    assert [(one.name, one.certain) for one in missing] == [
        ("City Prosecutor (Department of Justice)", True),
        ("National Bureau of Investigation", False),
        ("Private sector: academe", True),
    ]
    sentence = mandatory.missing_sentence(office, mechanism)
    assert "EO 773 s.2009" in sentence
    assert "City Prosecutor" in sentence
    (worth,) = [
        one for one in worth_a_look(office, identity) if one.kind is WorthKind.MISSING_MEMBERS
    ]
    assert worth.items == (
        "City Prosecutor (Department of Justice)",
        "Private sector: academe",
    )
    assert worth.more == ("National Bureau of Investigation",)
    assert (worth.count, worth.name) == (2, "EO 773 s.2009")


def test_who_is_missing_gets_a_seat_and_an_invitation(office_in):
    office = office_in("ph")
    identity = plan(office, "cpoc-quarterly").record
    mechanism = reading.meeting(office, identity).row.mechanism_id
    seats = {member.post: member.id for member in reading.members(office, mechanism)}
    invited = {guest.post: guest.id for guest in reading.guests(office, identity)}
    for post in ("City Prosecutor", "Representative of the Academe", "Regional Director"):
        mechanisms.remove_member(office, seats[post])
    guests.uninvite(office, invited["City Prosecutor"])
    seating.seat_missing(office, mechanism, identity)
    assert [one.seat.key for one in mandatory.missing_members(office, mechanism)] == ["nbi"]
    members = [member.post for member in reading.members(office, mechanism)]
    assert members[-2:] == ["City Prosecutor", "Representative of the Academe"]
    there = reading.guests(office, identity)
    assert there[-1].post == "City Prosecutor"
    assert len({guest.post_id for guest in there}) == len(there) == 35
    assert history.undo(office).label.fields[-1] == ("rule", "EO 773 s.2009")
    assert len(mandatory.missing_members(office, mechanism)) == 3
    assert len(reading.guests(office, identity)) == 34


def test_a_meeting_that_is_over_gets_no_guests_afterwards(office_in):
    office = office_in("ph")
    identity = plan(office, "cpoc-quarterly").record
    mechanism = reading.meeting(office, identity).row.mechanism_id
    seats = {member.post: member.id for member in reading.members(office, mechanism)}
    invited = {guest.post: guest.id for guest in reading.guests(office, identity)}
    mechanisms.remove_member(office, seats["City Prosecutor"])
    guests.uninvite(office, invited["City Prosecutor"])
    meeting_steps.mark_held(office, identity)
    seating.seat_missing(office, mechanism, identity)
    assert mandatory.missing_members(office, mechanism) == ()
    assert "City Prosecutor" not in {guest.post for guest in reading.guests(office, identity)}


def test_another_post_of_the_body_and_one_typed_by_hand_fill_a_seat(office_in):
    office = office_in("ph")
    mechanism = reading.meeting(office, plan(office, "cpoc-quarterly").record).row.mechanism_id
    seats = {member.post: member for member in reading.members(office, mechanism)}
    mechanisms.remove_member(office, seats["Chief of Police"].id)
    mechanisms.remove_member(office, seats["City Fire Marshal"].id)
    assert [one.seat.key for one in mandatory.missing_members(office, mechanism)] == [
        "pnp",
        "fire",
    ]
    import_pack_bodies(office, ["police-community"])
    police = {row.title: row.id for row in people.posts(office)}["Police Community Affairs Officer"]
    mechanisms.add_member(office, mechanism, police)
    typed = factories.post(office, title="City Fire Marshal (Bureau of Fire Protection)")
    mechanisms.add_member(office, mechanism, typed)
    assert mandatory.missing_members(office, mechanism) == ()


def test_a_committee_of_ones_own_has_no_members_the_law_wants(office_in):
    office = office_in("ph")
    made = mechanisms.add_mechanism(office, MechanismDraft(public_name="Working group")).record
    assert mandatory.missing_members(office, made) == ()
    assert mandatory.missing_members(office, "") == ()


def test_the_leaders_forum_says_whom_pp_12_wants(office_in):
    office = office_in("id")
    mechanism = reading.meeting(office, plan(office, "forkopimda").record).row.mechanism_id
    seats = {member.post: member.id for member in reading.members(office, mechanism)}
    mechanisms.remove_member(office, seats["Komandan Kodim"])
    assert [one.name for one in mandatory.missing_members(office, mechanism)] == [
        "Pimpinan satuan teritorial TNI"
    ]


def test_the_previous_minutes_come_where_the_proceedings_have_them(office_in):
    office = office_in("ph")
    first = plan(office, "cpoc-quarterly").record
    mechanism = reading.meeting(office, first).row.mechanism_id
    meeting_steps.mark_held(office, first)
    closing.close_meeting(office, first)
    second = meetings.plan_meeting(
        office,
        MeetingDraft(
            template="cpoc-quarterly",
            mechanism_id=mechanism,
            starts=factories.at(2027, 5, 4, 9),
        ),
    ).record
    titles = [item.title for item in reading.agenda(office, second) if "." not in item.number]
    assert titles[:7] == [
        "Call to order",
        "Invocation",
        "National Anthem",
        "Roll call and declaration of quorum",
        "Reading and approval of the previous minutes",
        "Approval of the agenda",
        "Matters arising",
    ]


def test_programmes_are_kept_in_the_countrys_language(office_in):
    office = office_in("id")
    programmes.add_from_pack(office, ["interfaith-dialogue"])
    (row,) = programme_reading.programmes(office)
    assert (row.public_name, row.owner) == (
        "Dialog Kerukunan Umat Beragama",
        "Forum Kerukunan Umat Beragama Kota Surabaya",
    )


@pytest.mark.parametrize(
    ("code", "name", "state", "zone", "title"),
    [
        (
            "id",
            "Pemerintah Kota Jayapura",
            "91",
            "Asia/Jayapura",
            "Rapat Koordinasi Forkopimda Kota Jayapura",
        ),
        (
            "ph",
            "Municipality of Jolo",
            "09",
            "Asia/Manila",
            "Municipal Peace and Order Council Quarterly Meeting, Jolo",
        ),
    ],
)
def test_a_typed_council_gets_its_local_names(blank, clock, code, name, state, zone, title):
    with_pack = blank.__class__(blank.workspace, clock, PACKS[code], blank.zone, "Siti")
    draft = OfficeDraft(name=name, country=code.upper(), state=state, language=PACKS[code].language)
    offices.set_up_office(with_pack, draft)
    office = as_office(blank.workspace, clock)
    assert office.zone == zone
    identity = plan(office, "forkopimda" if code == "id" else "cpoc-quarterly").record
    assert reading.meeting(office, identity).public_title == title
    assert title in {one.titles.spoken(office.own_language) for one in reading.templates(office)}
    assert calendar.holiday(office, date(2027, 1, 1))
