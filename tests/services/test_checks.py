"""What comes in from people: any text is taken clean or refused with a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.errors import InputError
from nlc_desktop.services.checks import (
    LINE,
    clean,
    day_text,
    line_of,
    moment_text,
    name_of,
    number,
    taken,
    text,
    text_of,
    zone_text,
)

ANY = st.text(alphabet=st.characters(), max_size=400)


@given(ANY)
def test_any_name_is_clean_or_refused(typed):
    try:
        name = name_of(typed)
    except InputError as refusal:
        assert refusal.sentence
        return
    assert name == name.strip() and len(name) <= LINE and "\n" not in name
    name.encode("utf-8")


@given(ANY)
def test_cleaning_twice_is_cleaning_once(typed):
    once = clean(typed, lines=True)
    assert clean(once, lines=True) == once
    once.encode("utf-8")


def test_scripts_of_the_region_stay_as_typed():
    typed = "Encik أحمد · குமார் · 陈美玲 · ไทย"
    assert name_of(typed) == line_of(typed) == text_of(typed) == typed


def test_line_breaks_stay_where_they_belong():
    assert text_of("a\r\nb\rc\td") == "a\nb\nc d"
    assert line_of("a\r\nb") == "a b"


def test_a_long_text_is_named_by_its_beginning():
    with pytest.raises(InputError, match="Laporan tahunan"):
        taken({"note": text(100)}, {"note": "Laporan tahunan " * 50})


@given(ANY)
def test_any_day_is_a_day_or_refused(typed):
    try:
        assert len(day_text(typed)) in {0, 10}
    except InputError as refusal:
        assert refusal.sentence


@given(ANY)
def test_any_zone_is_known_or_refused(typed):
    try:
        zone_text(typed)
    except InputError as refusal:
        assert refusal.sentence


def test_mistakes_of_ours_are_not_sentences():
    for rule, value in ((number(0, 9), True), (number(0, 9), "3"), (text(), None)):
        with pytest.raises(TypeError):
            rule.take(value)
    with pytest.raises(TypeError):
        taken({}, {"state": "held"})
    with pytest.raises(TypeError):
        moment_text("2026-12-08T09:00:00")
