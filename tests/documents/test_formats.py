"""The forms of papers are data; a damaged one is refused, never half used."""

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop import paths
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.formats.form import load
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import PaperError

MY = json.loads(paths.resource("formats", "my.json").read_text(encoding="utf-8"))
LANGUAGES = {
    file.stem: json.loads(file.read_text(encoding="utf-8"))
    for file in paths.resource("formats", "words").glob("*.json")
}


def written(folder, country, languages=LANGUAGES):
    """A country's file with the languages beside it, as they are shipped or damaged."""
    beside = folder / "words"
    beside.mkdir(exist_ok=True)
    for name, data in languages.items():
        (beside / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")
    file = folder / "my.json"
    file.write_text(json.dumps(country), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("language", "moment", "written"),
    [
        (Language.MALAY, datetime(2026, 12, 8, 9, 0, tzinfo=UTC), "9.00 pagi"),
        (Language.MALAY, datetime(2026, 12, 8, 0, 5, tzinfo=UTC), "12.05 pagi"),
        (Language.MALAY, datetime(2026, 12, 8, 12, 30, tzinfo=UTC), "12.30 tengah hari"),
        (Language.MALAY, datetime(2026, 12, 8, 14, 30, tzinfo=UTC), "2.30 petang"),
        (Language.MALAY, datetime(2026, 12, 8, 20, 15, tzinfo=UTC), "8.15 malam"),
        (Language.ENGLISH, datetime(2026, 12, 8, 9, 0, tzinfo=UTC), "9.00 am"),
        (Language.ENGLISH, datetime(2026, 12, 8, 12, 0, tzinfo=UTC), "12.00 pm"),
        (Language.ENGLISH, datetime(2026, 12, 8, 14, 30, tzinfo=UTC), "2.30 pm"),
    ],
)
def test_times(language, moment, written):
    assert form_for(language).time(moment).replace("\xa0", " ") == written


COUNTRIES = ("my", "id", "ph")


def at(zone, hour, minute=0):
    """A time of day on 10 December 2026, a Thursday."""
    return datetime(2026, 12, 10, hour, minute, tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("country", "language", "moment", "written"),
    [
        ("id", Language.INDONESIAN, at("Asia/Jakarta", 9), "pukul 09.00 WIB"),
        ("id", Language.INDONESIAN, at("Asia/Makassar", 14, 30), "pukul 14.30 WITA"),
        ("id", Language.INDONESIAN, at("Asia/Jayapura", 0, 5), "pukul 00.05 WIT"),
        ("id", Language.INDONESIAN, at("Asia/Kuala_Lumpur", 9), "pukul 09.00 waktu Malaysia"),
        ("id", Language.INDONESIAN, at("Europe/Paris", 9), "pukul 09.00"),
        ("id", Language.INDONESIAN, datetime(2026, 12, 8, 9, 0, tzinfo=UTC), "pukul 09.00"),
        ("id", Language.ENGLISH, at("Asia/Jakarta", 14, 30), "14.30 WIB"),
        ("id", Language.FILIPINO, at("Europe/Paris", 14, 30), "ika-2:30 ng hapon"),
        ("my", Language.INDONESIAN, at("Asia/Kuala_Lumpur", 14, 30), "pukul 14.30"),
        ("my", Language.FILIPINO, at("Asia/Kuala_Lumpur", 14, 30), "ika-2:30 ng hapon"),
        ("ph", Language.ENGLISH, at("Asia/Manila", 9, 5), "9:05 A.M."),
        ("ph", Language.ENGLISH, at("Asia/Manila", 12), "12:00 P.M."),
        ("ph", Language.FILIPINO, at("Asia/Manila", 9), "ika-9:00 ng umaga"),
        ("ph", Language.FILIPINO, at("Asia/Manila", 19), "ika-7:00 ng gabi"),
        ("ph", Language.MALAY, at("Asia/Manila", 19), "7.00 malam"),
    ],
)
def test_times_of_each_country(country, language, moment, written):
    form = form_for(language, country)
    assert form.time(moment) == written.replace(" ", "\xa0")


@pytest.mark.parametrize(
    ("country", "language", "plain", "full"),
    [
        ("id", Language.INDONESIAN, "10~Desember~2026", "Kamis, 10~Desember~2026"),
        ("id", Language.ENGLISH, "10~December~2026", "Thursday, 10~December~2026"),
        ("id", Language.MALAY, "10~Disember~2026", "10~Disember~2026 (Khamis)"),
        ("ph", Language.ENGLISH, "December~10,~2026", "December~10,~2026 (Thursday)"),
        ("ph", Language.FILIPINO, "ika-10~ng~Disyembre~2026", "ika-10~ng~Disyembre~2026 (Huwebes)"),
    ],
)
def test_dates_of_each_country(country, language, plain, full):
    form = form_for(language, country)
    day = date(2026, 12, 10)
    assert form.date(day) == plain.replace("~", "\xa0")
    assert form.date_with_day(day) == full.replace("~", "\xa0")


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("language", Language)
def test_every_country_writes_every_language(country, language):
    form = form_for(language, country)
    assert form.tag == f"{language.value}-{country.upper()}"
    assert len({*form.months}) == 12
    assert len({*form.weekdays}) == 7


def test_columns_of_times_are_short():
    moment = at("Asia/Jakarta", 14, 30)
    assert form_for(Language.INDONESIAN, "id").clock(moment) == "14.30"
    assert form_for(Language.ENGLISH, "ph").clock(moment) == "2:30"


def test_joints_of_other_countries():
    indonesian, english = form_for(Language.INDONESIAN, "id"), form_for(Language.ENGLISH, "ph")
    said = "Ibu Sri hadir pukul 09.00 WIB pada 10 Desember 2026"
    assert indonesian.joined(said) == (
        "Ibu\xa0Sri hadir pukul\xa009.00\xa0WIB pada 10\xa0Desember\xa02026"
    )
    said = "Hon. Cruz came at 9:05 A.M., December 10, 2026, with 3 others"
    assert english.joined(said) == (
        "Hon.\xa0Cruz came at 9:05\xa0A.M., December\xa010,\xa02026, with 3 others"
    )


def test_plain_numbers_of_sections():
    form = form_for(Language.INDONESIAN, "id")
    assert [form.section_number(number) for number in ("1.0", "3.1")] == ["1.", "3.1"]
    assert form.heading("Penutup") == "Penutup"
    assert form_for(Language.MALAY).heading("Penutup") == "PENUTUP"


def test_a_line_of_a_title_about_nothing_is_left_out():
    form = form_for(Language.ENGLISH, "ph")
    fields = dict.fromkeys(("title", "number", "date", "time", "venue"), "")
    assert [form.titled(line, fields) for line in form.titles["minutes"]][2:] == ["", ""]
    assert form.titled("Agenda", fields) == "Agenda"


def test_a_language_without_a_form_is_refused(tmp_path):
    country = {**MY, "languages": {"ms": MY["languages"]["ms"]}}
    with pytest.raises(PaperError, match="not written in this language"):
        load(written(tmp_path, country), Language.FILIPINO)


def test_dates():
    day = date(2026, 12, 8)
    malay, english = form_for(Language.MALAY), form_for(Language.ENGLISH)
    assert malay.date_with_day(day) == "8\xa0Disember\xa02026 (Selasa)"
    assert english.date_with_day(day) == "8\xa0December\xa02026 (Tuesday)"


def test_what_belongs_together_is_joined():
    form = form_for(Language.MALAY)
    joined = form.joined("oleh Puan Kavitha pada 10 November 2026, Bil. 1/2026, 9.00 pagi, 3 orang")
    assert joined == (
        "oleh Puan\xa0Kavitha pada 10\xa0November\xa02026, Bil.\xa01/2026, 9.00\xa0pagi, 3 orang"
    )


def test_lists():
    form = form_for(Language.MALAY)
    assert form.listed(()) == ""
    assert form.listed(("A",)) == "A"
    assert form.listed(("A", "B", "C")) == "A, B dan C"


def test_roman_numbers_are_an_option(tmp_path):
    file = written(tmp_path, {**MY, "section_numbers": "roman"})
    form = load(file, Language.MALAY)
    assert [form.section_number(number) for number in ("1.0", "4.0", "9.0", "3.1")] == [
        "I",
        "IV",
        "IX",
        "3.1",
    ]
    assert form_for(Language.MALAY).section_number("4.0") == "4.0"


def test_a_country_says_a_word_in_its_own_way(tmp_path):
    country = json.loads(json.dumps(MY))
    country["languages"]["ms"]["words"] = {"agenda": "Aturan mesyuarat"}
    form = load(written(tmp_path, country), Language.MALAY)
    assert form.say("agenda") == "Aturan mesyuarat"
    assert form.say("sheet") == LANGUAGES["ms"]["words"]["sheet"]


def test_all_languages_have_the_same_words():
    assert {frozenset(data["words"]) for data in LANGUAGES.values()} == {
        frozenset(LANGUAGES["ms"]["words"])
    }


def _without_a_word(data):
    del data["words"]["agenda"]


def _with_a_strange_word(data):
    data["words"]["agendum"] = "x"


def _with_a_wrong_field(data):
    data["words"]["page"] = "Muka surat {x}"


def _with_an_attribute(data):
    data["words"]["page"] = "{x.__class__} {y}"


def _with_an_open_brace(data):
    data["words"]["page"] = "{x} {y"


def _with_eleven_months(data):
    data["months"].pop()


def _with_a_late_morning(data):
    data["parts_of_day"][0][0] = "01:00"


def _of_another_version(data):
    data["format"] = 2


def _with_an_unknown_list(data):
    data["lists"].append("friends")


def _with_half_a_day(data):
    data["languages"]["ms"] = {"time": "{hour}.{minute}"}


def _with_a_strange_zone(data):
    data["languages"]["ms"] = {"zones": {"Asia/Jakarta": 7}}


def _with_a_strange_label(data):
    data["labels"]["agenda"] = ["quorum"]


def _with_an_endless_line(data):
    data["letterhead"]["rules"] = [400]


def _numbered_in_a_strange_way(data):
    data["section_numbers"] = "chinese"


def _with_no_languages(data):
    data["languages"] = []


def _of_another_language(data):
    data["language"] = "en"


@pytest.mark.parametrize(
    "damage",
    [
        _of_another_version,
        _with_an_unknown_list,
        _with_no_languages,
        _with_half_a_day,
        _with_a_strange_zone,
        _with_a_strange_label,
        _with_an_endless_line,
        _numbered_in_a_strange_way,
    ],
)
def test_a_damaged_form_is_refused(tmp_path, damage):
    data = json.loads(json.dumps(MY))
    damage(data)
    with pytest.raises(PaperError, match=r"my\.json"):
        load(written(tmp_path, data), Language.MALAY)


@pytest.mark.parametrize(
    "damage",
    [
        _without_a_word,
        _with_a_strange_word,
        _with_a_wrong_field,
        _with_an_attribute,
        _with_an_open_brace,
        _with_eleven_months,
        _with_a_late_morning,
        _of_another_version,
        _of_another_language,
    ],
)
def test_a_damaged_language_is_refused(tmp_path, damage):
    data = json.loads(json.dumps(LANGUAGES["ms"]))
    damage(data)
    with pytest.raises(PaperError, match=r"my\.json"):
        load(written(tmp_path, MY, {**LANGUAGES, "ms": data}), Language.MALAY)


def test_a_language_that_leads_elsewhere_is_refused(tmp_path):
    data = {**MY, "languages": {"../my": MY["languages"]["ms"]}}
    with pytest.raises(PaperError, match=r"my\.json"):
        load(written(tmp_path, data), Language.MALAY)


def test_a_missing_form_is_refused():
    with pytest.raises(PaperError, match=r"xx\.json"):
        form_for(Language.MALAY, "xx")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=100)
@given(value=JSON, place=st.integers(0, 10_000), raw=st.binary(max_size=40), mode=st.integers(0, 2))
def test_any_damage_is_a_paper_error_or_harmless(tmp_path_factory, value, place, raw, mode):
    language = place % 2 == 1
    data = json.loads(json.dumps(LANGUAGES["ms"] if language else MY))
    if mode == 0:
        spots = list(_spots(data))
        holder, key = spots[place % len(spots)]
        holder[key] = value
        body = json.dumps(data).encode()
    else:
        body = json.dumps(data).encode()
        at = place % len(body)
        body = raw if mode == 1 else body[:at] + raw + body[at + len(raw) :]
    file = written(tmp_path_factory.getbasetemp(), MY)
    (file.parent / "words" / "ms.json" if language else file).write_bytes(body)
    try:
        form = load(file, Language.MALAY)
    except PaperError:
        return
    assert form.say("page", x=1, y=2)
    assert form.time(datetime(2026, 1, 1, 0, 0, tzinfo=UTC))


def _spots(data):
    """Every place in the file where a value stands."""
    entries = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in entries:
        yield data, key
        if isinstance(value, dict | list):
            yield from _spots(value)
