import json
import shutil
from datetime import date, time
from pathlib import Path

import pytest

from nlc_desktop.domain.labels import label_hits
from nlc_desktop.domain.links import LinkDash, LinkTone
from nlc_desktop.domain.packs import CountryPack, MarkHandling
from nlc_desktop.domain.papers import ItemKind, Language, MeetingRole
from nlc_desktop.domain.places import Confidence
from nlc_desktop.domain.stakeholders import Level, OrganisationKind, Sector
from nlc_desktop.errors import PackError
from nlc_desktop.packs.calendars import read_calendar
from nlc_desktop.packs.reader import available, pack_folder, read_pack

MALAYSIA = pack_folder("my")
STATES = [f"{number:02}" for number in range(1, 17)]


@pytest.fixture(scope="module")
def pack() -> CountryPack:
    return read_pack(MALAYSIA)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MALAYSIA, tmp_path / "my"))


def change(folder: Path, name: str, edit) -> None:
    path = folder / name
    value = json.loads(path.read_text(encoding="utf-8"))
    edit(value)
    path.write_text(json.dumps(value), encoding="utf-8")


def refusal(folder: Path) -> str:
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    return caught.value.sentence


def test_malaysia_is_available(pack):
    assert "my" in available()
    assert (pack.code, pack.version) == ("my", "2026.1")
    assert [state.code for state in pack.states] == STATES


def test_klang_is_a_royal_city_of_selangor(pack):
    klang = pack.city("klang")
    assert (klang.council_short, klang.city_since) == ("MBDK", date(2024, 2, 5))
    assert pack.state(klang.state).names.ms == "Selangor"
    assert "MPK" in klang.aliases


def test_kuching_north_has_28_zones_and_the_clock_of_sarawak(pack):
    kuching = pack.city("kuching-north")
    assert len(kuching.areas) == 28
    assert pack.state(kuching.state).zone == "Asia/Kuching"
    assert set(kuching.languages) == {Language.ENGLISH, Language.MALAY}


def test_it_holds_enough_bodies_and_posts_of_every_level_and_sector(pack):
    assert len(pack.organisations) >= 35
    assert len(pack.posts) >= 50
    assert {body.level for body in pack.organisations} == set(Level)
    assert {body.sector for body in pack.organisations} == set(Sector)
    assert {word.value for word in pack.kinds} == set(OrganisationKind)


@pytest.mark.parametrize(
    ("wording", "key"),
    [
        ("Department for National Unity and Integration", "jpnin"),
        ("South East Asia Regional Centre for Counter Terrorism", "searcct"),
        ("Police school liaison officers", "pps"),
        ("RMP social extremism division", "pdrm-social"),
    ],
)
def test_the_reports_wording_is_an_alias(pack, wording, key):
    assert wording in pack.organisation(key).aliases


def test_shaky_facts_ask_for_a_look(pack):
    division = pack.organisation("pdrm-social")
    assert division.confidence is Confidence.CHECK
    assert division.editable


def test_local_names_are_filled_for_a_city(pack):
    here = pack.at(pack.place(pack.city("klang")))
    assert here.organisation("ipd").names.ms == "Ibu Pejabat Polis Daerah Klang"
    assert here.organisation("jpnin-state").names.en.endswith("Integration, Selangor")
    assert here.organisation("council").short == "MBDK"
    assert here.post("mayor").titles.spoken(Language.MALAY) == "Datuk Bandar"
    assert "{" not in repr((here.organisations, here.posts, here.programmes, here.templates))


def test_a_name_falls_back_to_english(pack):
    assert pack.organisation("jpnin").names.spoken(Language.FILIPINO).startswith("Department")


def test_the_first_meeting_has_its_nine_items(pack):
    first = pack.template("first-coordination")
    assert [item.minutes for item in first.items] == [10, 20, 20, 20, 25, 25, 15, 15, 10]
    assert first.minutes == 160
    guests = {guest.post: guest.role for guest in first.guests}
    assert guests["mayor"] is MeetingRole.CHAIR
    assert {"ocpd", "searcct-training", "krt-chair", "interfaith-chair", "women-chair"} <= set(
        guests
    )


def test_the_quarterly_meeting_starts_from_the_last_one(pack):
    kinds = [item.kind for item in pack.template("quarterly-coordination").items]
    assert kinds[1:3] == [ItemKind.ADOPTION, ItemKind.MATTERS_ARISING]


def test_all_templates_of_the_issue_are_there(pack):
    assert {template.key for template in pack.templates} == {
        "first-coordination",
        "quarterly-coordination",
        "liaison-check-in",
        "interfaith-dialogue",
        "school-safety",
        "vocational-reintegration",
        "incident-follow-up",
        "mayor-briefing",
        "youth-round-table",
        "womens-groups",
        "neighbourhood-round",
        "programme-review",
    }


@pytest.mark.parametrize("city", ["klang", "kuching-north"])
def test_public_names_hold_no_word_of_the_label_list(pack, city):
    here = pack.at(pack.place(pack.city(city)))
    names = [body.public_name(language) for body in here.organisations for language in Language]
    titles = [entry.titles for entry in (*here.posts, *here.templates)]
    titles += [item.titles for template in here.templates for item in template.items]
    titles += [entry.public_names for entry in here.programmes]
    names += [title.spoken(language) for title in titles for language in Language]
    assert [name for name in names if label_hits(name, pack.framing.all_terms())] == []
    spelled = pack.organisation("searcct").names.en
    assert label_hits(spelled, pack.framing.all_terms())


def test_label_hits_take_the_longest_term_and_any_dash():
    terms = ("counter-terrorism", "terrorism", "p/cve")
    text = "Counter Terrorism, counter–terrorism and P/CVE; territory is fine"
    assert [hit.term for hit in label_hits(text, terms)] == [
        "counter-terrorism",
        "counter-terrorism",
        "p/cve",
    ]


def test_marks_and_norms(pack):
    assert [mark.word for mark in pack.classification.marks] == [
        "TERHAD",
        "SULIT",
        "RAHSIA",
        "RAHSIA BESAR",
    ]
    assert pack.classification.marks[2].handling is MarkHandling.POINTER_ONLY
    assert (pack.norms.notice, pack.norms.draft, pack.norms.circulate) == (7, 3, 7)


def test_the_friday_window(pack):
    assert {(s.friday.starts, s.friday.ends) for s in pack.states} == {(time(12, 15), time(14, 45))}


def test_links_of_the_look_are_drawn_as_it_says(pack):
    drawn = {kind.key: (kind.tone, kind.dash, kind.directed) for kind in pack.link_types}
    assert drawn["reports-to"] == (LinkTone.MARK, LinkDash.SOLID, True)
    assert drawn["works-with"] == (LinkTone.BLUE, LinkDash.SOLID, False)
    assert drawn["informs"] == (LinkTone.PLUM, LinkDash.DASHES, True)
    assert drawn["trains"] == (LinkTone.MARK, LinkDash.DOTS, True)
    assert {"funds", "refers-to", "oversees", "hosts", "shares-members"} <= set(drawn)
    assert len(set(drawn.values())) == len(drawn)


def test_links_read_both_ways_in_both_languages(pack):
    for kind in pack.link_types:
        for language in (Language.MALAY, Language.ENGLISH):
            same = kind.names.spoken(language) == kind.reverse.spoken(language)
            assert same is not kind.directed, kind.key
    for language in (Language.MALAY, Language.ENGLISH):
        said = [kind.names.spoken(language) for kind in pack.link_types]
        said += [kind.reverse.spoken(language) for kind in pack.link_types if kind.directed]
        assert len(set(said)) == len(said)


def test_the_checklist_asks_for_every_sector_at_a_level_some_body_of_the_pack_has(pack):
    wanted = {(entry.sector, level) for entry in pack.checklist for level in entry.levels}
    assert {sector for sector, _ in wanted} == set(Sector)
    assert {level for _, level in wanted} == set(Level)
    assert wanted <= {(body.sector, body.level) for body in pack.organisations}
    assert (Sector.FAITH, Level.COMMUNITY) in wanted


def names_on(state: str, *days: date) -> list[str]:
    return [h.names.ms for h in read_calendar(MALAYSIA, state).entries if h.day in days]


def test_selangor_2027():
    assert names_on("10", date(2027, 1, 22)) == ["Hari Thaipusam"]
    assert names_on("10", date(2027, 2, 24)) == ["Hari Nuzul Al-Quran"]
    assert len(names_on("10", date(2027, 3, 10), date(2027, 3, 11))) == 2
    assert names_on("10", date(2027, 10, 28)) == ["Hari Deepavali"]
    assert names_on("10", date(2027, 12, 11)) == ["Hari Keputeraan Sultan Selangor"]


def test_sarawak_2027():
    year = [h for h in read_calendar(MALAYSIA, "13").entries if h.day.year == 2027]
    english = " ".join(h.names.en for h in year)
    assert not any(word in english for word in ("Thaipusam", "Deepavali", "Nuzul"))
    for day in (date(2027, 3, 26), date(2027, 6, 1), date(2027, 6, 2), date(2027, 7, 22)):
        assert day in {h.day for h in year}
    assert names_on("13", date(2027, 10, 9)) == ["Hari Jadi Yang di-Pertua Negeri Sarawak"]


def test_new_years_day_is_not_for_every_state():
    without = [s for s in STATES if not names_on(s, date(2027, 1, 1))]
    assert without == ["01", "02", "03", "09", "11"]


def test_estimated_days_are_flagged_and_their_names_clean():
    everything = read_calendar(MALAYSIA, "10").entries
    years = [h.day.year for h in everything if h.estimated]
    assert min(years) >= 2028
    assert years.count(2029) > 5
    words = " ".join(h.names.ms + h.names.en for h in everything).lower()
    assert "anggaran" not in words
    assert "estimated" not in words
    assert {h.day.year for h in everything} == set(range(2024, 2033))


def test_two_holidays_on_one_day_keep_their_own_names():
    first = [h.names for h in read_calendar(MALAYSIA, "14").entries if h.day == date(2026, 2, 1)]
    assert {(n.ms, n.en) for n in first} == {
        ("Hari Thaipusam", "Thaipusam"),
        ("Hari Wilayah Persekutuan", "Federal Territory Day"),
    }


def test_a_state_nobody_knows_is_refused():
    with pytest.raises(PackError, match="99"):
        read_calendar(MALAYSIA, "99")


def test_holidays_out_of_order_or_out_of_years_are_refused(copy):
    path = copy / "holidays.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("2027-01-22", "2027-11-22"), encoding="utf-8")
    with pytest.raises(PackError, match="out of order"):
        read_calendar(copy, "10")
    path.write_text(text.replace('"last_year": 2032', '"last_year": 2031'), encoding="utf-8")
    with pytest.raises(PackError, match="outside the years"):
        read_calendar(copy, "10")


def test_a_missing_file_is_named(copy):
    (copy / "posts.json").unlink()
    assert "posts.json" in refusal(copy)


def test_a_pack_that_lies_about_its_version_is_refused(copy):
    change(copy, "posts.json", lambda value: value.update(version="2027.1"))
    assert "2027.1" in refusal(copy)


def test_a_pack_of_another_format_is_refused(copy):
    change(copy, "pack.json", lambda value: value.update(format=2, wonder=True))
    assert "another version of the program" in refusal(copy)


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("cities.json", '"key": "klang"', '"key": "klang", "mood": "good"', "mood"),
        ("cities.json", '"key": "klang"', '"key": "klang", "key": "klang"', "twice"),
        ("cities.json", '"key": "kuching-north"', '"key": "klang"', "twice"),
        ("cities.json", '"state": "10"', '"state": "77"', "77"),
        ("cities.json", '"state": "10", ', "", "state"),
        ("cities.json", '"city_since": "2024-02-05"', '"city_since": "2024-02-31"', "cities[1]"),
        ("cities.json", '"Klang"', '"Kl\\ud800ang"', "characters"),
        ("cities.json", '"Klang"', '"Kl\\u202eang"', "characters"),
        ("cities.json", '"Klang"', "NaN", "NaN"),
        ("cities.json", '"Klang"', "1e999", "cities[1]"),
        ("posts.json", '"organisation": "council"', '"organisation": "nobody"', "nobody"),
        ("posts.json", "{mayor}", "{name.__class__}", "__class__"),
        ("templates.json", '"post": "ocpd"', '"post": "ghost"', "ghost"),
        ("templates.json", '"role": "chair"', '"role": "guest"', "chair"),
        ("organisations.json", '"sector": "police"', '"sector": "magic"', "magic"),
        ("organisations.json", '"source": "E8"', '"source": "HEARSAY"', "HEARSAY"),
        ("states.json", '"ends": "14:45"', '"ends": "11:45"', "Friday"),
        ("cities.json", '"Klang"', '"' + "K" * 4001 + '"', "too long"),
        ("cities.json", '"Zon 1"', ", ".join(['"Zon 1"'] * 5001), "too long"),
        ("cities.json", '"Zon 1"', '"Zon 2"', "twice"),
        ("states.json", "Asia/Kuching", "Asia/Atlantis", "states[12]"),
        ("states.json", '"until": "2024-12-31"', '"until": "2026-12-31"', "overlap"),
        ("vocabulary.json", '"value": "faith"', '"value": "police"', "twice"),
        ("organisations.json", '"ms": "Polis Diraja Malaysia"', '"ms": ""', "missing"),
        ("rules.json", '"p/cve"', '"P/CVE"', "small letters"),
        ("rules.json", '"answer": 4', '"answer": 61', "0 and 60"),
        ("rules.json", '"ends": "12:00"', '"ends": "08:00"', "fasting month"),
        ("rules.json", '"latest": "16:00"', '"latest": "11:00"', "fasting month"),
        ("links.json", '"key": "funds"', '"key": "trains"', "twice"),
        ("links.json", '"key": "works-with"', '"key": "worked-with"', "works-with"),
        ("links.json", '"dash": "long-dashes"', '"dash": "dots"', "twice"),
        ("links.json", '"dash": "dots"', '"dash": "zigzag"', "zigzag"),
        ("links.json", '"tone": "mark"', '"tone": "red"', "red"),
        ("links.json", '"directed": true', '"directed": true, "own": true', "reports-to"),
        ("links.json", '"directed": true', '"directed": false', "two names"),
        ("links.json", '"ms": "melatih"', '"ms": ""', "missing"),
        ("checklist.json", '"sector": "women"', '"sector": "youth"', "twice"),
        ("checklist.json", '"levels": ["national"]', '"levels": []', "names no level"),
        ("checklist.json", '["state", "city"]', '["city", "city"]', "twice"),
        ("checklist.json", '"levels": ["national"]', '"levels": ["moon"]', "moon"),
        ("checklist.json", '"source": "FORUMK"', '"source": "HEARSAY"', "HEARSAY"),
        ("checklist.json", "Universiti", "Universiti {where}", "where"),
    ],
)
def test_what_is_wrong_is_said(copy, name, old, new, words):
    path = copy / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    sentence = refusal(copy)
    assert name in sentence
    assert words in sentence


def test_too_big_too_deep_and_not_utf8(copy):
    path = copy / "rules.json"
    path.write_bytes(b" " * 2_000_001)
    assert "larger" in refusal(copy)
    path.write_bytes(b"[" * 50_000)
    assert "rules.json" in refusal(copy)
    path.write_bytes(b"[" * 40 + b"]" * 40)
    assert "deeply" in refusal(copy)
    path.write_bytes(b"\xff{}")
    assert "UTF-8" in refusal(copy)
