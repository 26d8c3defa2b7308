"""Reference numbers of letters: patterns, what they make, and the next number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.numbering import (
    NumberFields,
    Token,
    default_pattern,
    letter_number,
    parse,
    pattern_of,
    unit_of,
)
from nlc_desktop.errors import InputError

FIELDS = NumberFields(code="MBDK.100-1/9/1", unit="JPK", on=date(2026, 11, 25), number=16)


@pytest.mark.parametrize(
    ("pattern", "made"),
    [
        ("{code} ({no})", "MBDK.100-1/9/1 (16)"),
        ("{kod} ({no})", "MBDK.100-1/9/1 (16)"),
        ("{kode}/{no}/{unit}/{bulan-romawi}/{tahun}", "MBDK.100-1/9/1/16/JPK/XI/2026"),
        ("{unit}-{year}-{no:3}", "JPK-2026-016"),
        ("{no}/{bulan}/{tahun} - {copy}", "16/11/2026 - {copy}"),
    ],
)
def test_a_pattern_makes_a_reference(pattern: str, made: str) -> None:
    assert parse(pattern).write(FIELDS) == made


def test_each_country_has_a_pattern_of_its_own() -> None:
    made = [parse(default_pattern(country)).write(FIELDS) for country in ("MY", "ID", "ph", "")]
    assert made == [
        "MBDK.100-1/9/1 (16)",
        "MBDK.100-1/9/1/16/JPK/2026",
        "JPK-2026-016",
        "MBDK.100-1/9/1 (16)",
    ]


def test_the_office_pattern_goes_before_the_country() -> None:
    assert pattern_of("{no}/MBDK", "my").write(FIELDS) == "16/MBDK"
    assert pattern_of("  ", "ph").asks(Token.YEAR)


@pytest.mark.parametrize(
    ("pattern", "named"),
    [
        ("{code}", "{no}"),
        ("{no}{number}", "{number}"),
        ("{no} {no}", "{no}"),
        ("({no", "{"),
        ("{no}}", "}"),
        ("{no:9}", "{no:9}"),
        ("{year:2}{no}", "{year:2}"),
        ("{no}" + "x" * 200, "120"),
    ],
)
def test_a_pattern_that_says_nothing_is_refused_by_name(pattern: str, named: str) -> None:
    with pytest.raises(InputError) as refused:
        parse(pattern)
    assert named in refused.value.sentence


def test_without_a_file_there_is_no_number() -> None:
    nameless = NumberFields(code="", unit="JPK", on=FIELDS.on)
    assert not parse("{code} ({no})").write(nameless)
    assert parse("{unit}-{no}").write(nameless) == "JPK-1"


def test_enclosures_of_one_file_are_counted() -> None:
    pattern = parse("{code} ({no})")
    taken = ["MBDK.100-1/9/1 (2)", "MBDK.100-1/9/1 (16)", "MBDK.100-1/9/2 (40)", "lain (99)", ""]
    assert pattern.next_number(taken, FIELDS) == 17


def test_letters_of_a_year_are_counted_over_all_files() -> None:
    pattern = parse("{code}/{no}/{unit}/{year}")
    taken = ["200.6.6/209/Polpum/2026", "100.1/210/Umum/2026", "200.6.6/400/Polpum/2025"]
    assert pattern.next_number(taken, FIELDS) == 211


def test_a_letter_takes_its_place_where_the_pattern_asks_for_it() -> None:
    assert letter_number("16/2026 - {copy}", 4) == "16/2026 - 4"
    assert letter_number("MBDK.100-1/9/1 (16)", 4) == "MBDK.100-1/9/1 (16)"


@pytest.mark.parametrize(
    ("department", "short"),
    [
        ("Polpum", "Polpum"),
        ("Jabatan Pembangunan Komuniti", "JPK"),
        ("Office of the City Administrator", "OCA"),
        ("", "MBDK"),
    ],
)
def test_a_unit_is_short(department: str, short: str) -> None:
    assert unit_of(department, "Majlis Bandaraya Diraja Klang") == short


_TOKENS = st.sampled_from([f"{{{token.value}}}" for token in Token if token is not Token.NUMBER])
_WORDS = st.text(st.characters(blacklist_characters="{}", blacklist_categories=("Cs",)), max_size=8)


@given(st.text(max_size=150))
def test_any_text_is_a_pattern_or_refused(text: str) -> None:
    try:
        pattern = parse(text)
    except InputError as refused:
        assert refused.sentence
    else:
        assert pattern.asks(Token.NUMBER)


@given(
    st.lists(_TOKENS, unique=True, max_size=6),
    st.lists(_WORDS, min_size=8, max_size=8),
    st.integers(1, 99_999),
    st.integers(0, 6),
)
def test_the_number_is_found_again_or_passed_over(
    tokens: list[str], words: list[str], number: int, place: int
) -> None:
    """Figures beside the number may be read with it; a lower number must never come out."""
    pieces = [*tokens]
    pieces.insert(min(place, len(pieces)), "{no}")
    text = "/".join(w.strip() + piece for w, piece in zip(words, pieces, strict=False))
    if len(text) > 100:
        return
    pattern = parse(text)
    fields = NumberFields(code="A.1", unit="JPK", on=FIELDS.on, number=number)
    made = pattern.write(fields)
    after = NumberFields(code="A.1", unit="JPK", on=FIELDS.on)
    following = pattern.next_number([made], after)
    again = NumberFields(code="A.1", unit="JPK", on=FIELDS.on, number=following)
    assert pattern.write(again) != made
