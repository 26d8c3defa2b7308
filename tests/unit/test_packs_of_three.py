"""What the packs of all three countries have to hold, and what a wrong one is told."""

import json
import shutil
from pathlib import Path

import pytest

from nlc_desktop.domain.councils import typed_place
from nlc_desktop.domain.labels import label_hits
from nlc_desktop.domain.packs import CountryPack, MarkHandling
from nlc_desktop.domain.papers import ItemKind, Language, MeetingRole, PaperSize
from nlc_desktop.domain.places import Confidence, Names
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.errors import PackError
from nlc_desktop.packs.reader import available, pack_folder, read_pack

COUNTRIES = ("id", "my", "ph")
PACKS = {code: read_pack(pack_folder(code)) for code in COUNTRIES}
CITIES = [(code, city.key) for code, pack in PACKS.items() for city in pack.cities]


@pytest.fixture(params=COUNTRIES)
def pack(request) -> CountryPack:
    return PACKS[request.param]


@pytest.fixture
def philippines(tmp_path: Path) -> Path:
    return Path(shutil.copytree(pack_folder("ph"), tmp_path / "ph"))


def refusal(folder: Path, name: str, edit) -> str:
    path = folder / name
    value = json.loads(path.read_text(encoding="utf-8"))
    edit(value)
    path.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    assert name in caught.value.sentence
    return caught.value.sentence


def test_there_are_three_countries():
    assert available() == COUNTRIES


@pytest.mark.parametrize(
    ("code", "languages", "series", "paper"),
    [
        ("my", (Language.MALAY, Language.ENGLISH), "Bil. {n}/{year}", PaperSize.A4),
        ("id", (Language.INDONESIAN, Language.ENGLISH), "No. {n}/{year}", PaperSize.F4),
        ("ph", (Language.ENGLISH, Language.FILIPINO), "No. {n}/{year}", PaperSize.PH_LONG),
    ],
)
def test_habits_of_a_country(code, languages, series, paper):
    found = PACKS[code]
    assert (found.languages, found.series, found.paper) == (languages, series, paper)


@pytest.mark.parametrize(
    ("code", "marks"),
    [
        ("id", {"TERBATAS": 2, "RAHASIA": 3, "SANGAT RAHASIA": 4}),
        ("ph", {"RESTRICTED": 1, "CONFIDENTIAL": 2, "SECRET": 3, "TOP SECRET": 4}),
    ],
)
def test_classification_words_are_the_countrys_own(code, marks):
    found = PACKS[code].classification.marks
    assert {mark.word: mark.rank for mark in found} == marks
    assert {mark.rank for mark in found if mark.handling is MarkHandling.POINTER_ONLY} == {3, 4}


def test_every_sector_of_the_checklist_has_a_body_at_each_level(pack):
    there = {(body.sector, body.level) for body in pack.organisations}
    wanted = {(line.sector, level) for line in pack.checklist for level in line.levels}
    assert wanted - there == set()
    assert {line.sector for line in pack.checklist} == set(Sector)


def test_bodies_are_from_all_levels_and_posts_enough(pack):
    assert {body.level for body in pack.organisations} == set(Level)
    assert len(pack.organisations) >= 20
    assert len(pack.posts) >= 25


def test_what_is_not_certain_asks_to_be_checked(pack):
    everything = (*pack.cities, *pack.organisations, *pack.posts, *pack.mechanisms)
    assert any(entry.confidence is Confidence.CHECK for entry in everything)


def test_the_framing_terms_are_in_all_four_languages(pack):
    terms = pack.framing
    assert all((terms.ms, terms.en, terms.id, terms.fil))
    assert {"extremism", "ekstremisme", "ekstremismo", "p/cve"} <= set(terms.all_terms())


@pytest.mark.parametrize(("code", "key"), CITIES)
def test_local_names_are_filled_and_public_ones_hold_no_label(code, key):
    found = PACKS[code]
    here = found.at(found.place(found.city(key)))
    parts = (here.organisations, here.posts, here.programmes, here.templates, here.mechanisms)
    left = repr(parts).replace("{n}", "").replace("{year}", "")
    assert "{" not in left
    names = [body.public_name(language) for body in here.organisations for language in Language]
    titles = [entry.titles for entry in (*here.posts, *here.templates)]
    titles += [item.titles for template in here.templates for item in template.items]
    titles += [template.bring for template in here.templates if template.bring]
    titles += [entry.public_names for entry in here.programmes]
    titles += [entry.names for entry in here.mechanisms]
    names += [name for title in titles for name in title.all]
    assert [name for name in names if label_hits(name, found.framing.all_terms())] == []


def test_ready_meetings_are_complete(pack):
    keys = {template.key for template in pack.templates}
    assert {"first-coordination", "quarterly-coordination", "liaison-check-in"} <= keys
    assert {"interfaith-dialogue", "school-safety", "youth-round-table"} <= keys
    assert len(keys) >= 10
    first = pack.template("first-coordination")
    assert [item.minutes for item in first.items] == [10, 20, 20, 20, 25, 25, 15, 15, 10]
    for template in pack.templates:
        items = [item for item in template.items if item.kind is not ItemKind.BREAK]
        assert all(item.presenter or item.presenter_words for item in items), template.key
        assert template.internal_objective.spoken(pack.language)
        roles = [guest.role for guest in template.guests]
        assert roles.count(MeetingRole.MINUTE_TAKER) == 1, template.key


def test_the_council_of_the_philippines_has_the_members_of_eo_773():
    found = PACKS["ph"]
    council = found.mechanism("cpoc")
    seats = {seat.key: seat for seat in council.seats}
    wanted = {"chair", "vice-chair", "dilg", "justice", "pnp", "afp", "dswd", "deped", "nbi"}
    assert wanted | {"academe", "civic", "religious", "ncip", "peace-process"} <= set(seats)
    guests = {guest.post for guest in found.template("cpoc-quarterly").guests}
    assert all(guests & set(seat.posts) for seat in council.seats)
    assert seats["nbi"].where_present
    assert not seats["pnp"].where_present
    practice = [seat for seat in council.seats if seat.source not in {"EO773", "EO309"}]
    assert all(seat.confidence is Confidence.CHECK for seat in practice)


def test_the_leaders_forum_of_indonesia_has_the_members_of_pp_12():
    seats = PACKS["id"].mechanism("forkopimda").seats
    assert [seat.key for seat in seats] == ["mayor", "dprd", "police", "prosecutor", "military"]


def test_proceedings_of_the_council_are_in_the_order_of_its_minutes():
    items = PACKS["ph"].template("cpoc-quarterly").items
    assert [item.titles.en for item in items[:7]] == [
        "Call to order",
        "Invocation",
        "National Anthem",
        "Roll call and declaration of quorum",
        "Reading and approval of the previous minutes",
        "Approval of the agenda",
        "Matters arising",
    ]
    assert items[-1].titles.en == "Adjournment"


@pytest.mark.parametrize(
    ("council", "city", "mayor", "short", "police"),
    [
        ("Majlis Bandaraya Melaka", "Melaka", "Mayor", "MBM", ""),
        ("Pemerintah Kota Bogor", "Bogor", "Mayor", "Pemkot Bogor", "Kepolisian Resor Kota Bogor"),
        (
            "PEMERINTAH KABUPATEN SLEMAN",
            "Sleman",
            "Regent",
            "Pemkab Sleman",
            "Kepolisian Resor Kabupaten Sleman",
        ),
        ("City Government of Davao", "Davao", "City Mayor", "LGU Davao", ""),
        ("MUNICIPALITY OF JOLO", "Jolo", "Municipal Mayor", "LGU Jolo", ""),
    ],
)
def test_a_typed_council_says_where_it_is(council, city, mayor, short, police):
    place = typed_place(council, "", Names(en="Somewhere"))
    assert (place.city.en, place.mayor.en, place.council_short) == (city, mayor, short)
    if police:
        here = PACKS["id"].at(place)
        assert here.organisation("polres").names.id == police


def test_in_bangsamoro_its_own_ministry_does_the_work():
    found = PACKS["ph"]
    maluso = found.at(found.place(found.city("maluso")))
    assert maluso.organisation("dilg-local").names.en == "MILG Field Office, Maluso"
    assert maluso.organisation("dilg-local").short == "MILG Maluso"
    iligan = found.at(found.place(found.city("iligan")))
    assert iligan.organisation("dilg-local").names.en == "DILG Field Office, Iligan City"
    typed = found.at(typed_place("Municipality of Jolo", "", Names(en="BARMM"), "19"))
    assert typed.organisation("dilg-local").short == "MILG Jolo"


def test_a_municipality_has_a_municipal_council():
    place = typed_place("Municipality of Jolo", "", Names(en="Somewhere"))
    here = PACKS["ph"].at(place)
    assert here.mechanism("cpoc").names.en == "Municipal Peace and Order Council, Jolo"
    assert here.post("engineer").titles.en == "Municipal Engineer"


@pytest.mark.parametrize(
    ("name", "edit", "words"),
    [
        ("pack.json", lambda v: v.update(languages=[]), "no language"),
        ("pack.json", lambda v: v.update(languages=["en", "en"]), "twice"),
        ("pack.json", lambda v: v.update(series="No."), "number of a meeting"),
        ("pack.json", lambda v: v.update(paper="B5"), "B5"),
        ("posts.json", lambda v: v["posts"][1]["titles"].pop("en"), "missing"),
        (
            "organisations.json",
            lambda v: v["organisations"][2]["variants"][0].update(state="99"),
            "99",
        ),
        (
            "organisations.json",
            lambda v: v["organisations"][2]["variants"][0].update(source="HEARSAY"),
            "HEARSAY",
        ),
        ("templates.json", lambda v: v["templates"][2].update(mechanism="mpoc"), "mpoc"),
        (
            "mechanisms.json",
            lambda v: v["mechanisms"][0]["seats"][0].update(posts=["ghost"]),
            "ghost",
        ),
        (
            "mechanisms.json",
            lambda v: v["mechanisms"][0]["seats"][0].update(posts=["vice-mayor"]),
            "twice",
        ),
        (
            "mechanisms.json",
            lambda v: v["mechanisms"][0]["seats"][0].update(posts=[], organisations=[]),
            "seat “chair”",
        ),
        (
            "mechanisms.json",
            lambda v: v["mechanisms"][0]["seats"][1].update(source="HEARSAY"),
            "HEARSAY",
        ),
        ("mechanisms.json", lambda v: v["mechanisms"][0].update(series="No."), "number of a"),
    ],
)
def test_what_is_wrong_is_said(philippines, name, edit, words):
    assert words in refusal(philippines, name, edit)


def test_malay_is_no_duty_where_it_is_not_spoken():
    assert all(not body.names.ms for body in PACKS["ph"].organisations)
    name = PACKS["ph"].organisation("pnp").names
    assert name.spoken(Language.MALAY) == "Philippine National Police"
    assert PACKS["ph"].own(name) == "Philippine National Police"
    assert PACKS["id"].own(PACKS["id"].organisation("polri").names).startswith("Kepolisian")
    assert PACKS["ph"].english(name) == ""
    assert PACKS["id"].english(PACKS["id"].organisation("polri").names).startswith("Indonesian")
