"""The forms of papers are data; a damaged one is refused, never half used."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop import paths
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.formats.form import load
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import PaperError

MY = json.loads(paths.resource("formats", "my.json").read_text(encoding="utf-8"))


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
    file = tmp_path / "x.json"
    file.write_text(json.dumps({**MY, "section_numbers": "roman"}), encoding="utf-8")
    form = load(file, Language.MALAY)
    assert [form.section_number(number) for number in ("1.0", "4.0", "9.0", "3.1")] == [
        "I",
        "IV",
        "IX",
        "3.1",
    ]
    assert form_for(Language.MALAY).section_number("4.0") == "4.0"


def test_both_languages_have_the_same_words():
    assert MY["languages"]["ms"]["words"].keys() == MY["languages"]["en"]["words"].keys()


def _without_a_word(data):
    del data["languages"]["ms"]["words"]["agenda"]


def _with_a_strange_word(data):
    data["languages"]["ms"]["words"]["agendum"] = "x"


def _with_a_wrong_field(data):
    data["languages"]["ms"]["words"]["page"] = "Muka surat {x}"


def _with_an_attribute(data):
    data["languages"]["ms"]["words"]["page"] = "{x.__class__} {y}"


def _with_an_open_brace(data):
    data["languages"]["ms"]["words"]["page"] = "{x} {y"


def _with_eleven_months(data):
    data["languages"]["ms"]["months"].pop()


def _with_a_late_morning(data):
    data["languages"]["ms"]["parts_of_day"][0][0] = "01:00"


def _of_another_version(data):
    data["format"] = 2


def _with_an_unknown_list(data):
    data["lists"].append("friends")


def _with_no_languages(data):
    data["languages"] = []


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
        _with_an_unknown_list,
        _with_no_languages,
    ],
)
def test_a_damaged_form_is_refused(tmp_path, damage):
    data = json.loads(json.dumps(MY))
    damage(data)
    file = tmp_path / "my.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(PaperError, match=r"my\.json"):
        load(file, Language.MALAY)


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
    data = json.loads(json.dumps(MY))
    if mode == 0:
        spots = list(_spots(data))
        holder, key = spots[place % len(spots)]
        holder[key] = value
        body = json.dumps(data).encode()
    else:
        body = json.dumps(data).encode()
        at = place % len(body)
        body = raw if mode == 1 else body[:at] + raw + body[at + len(raw) :]
    file = tmp_path_factory.getbasetemp() / "fuzz.json"
    file.write_bytes(body)
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
