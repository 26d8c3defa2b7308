"""Days as typed: English and Malay words, numbers, durations; anything else is no day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.dates import parse_day
from nlc_desktop.domain.papers import Language

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("18 Dec", date(2026, 12, 18)),
        ("18 Dis", date(2026, 12, 18)),
        ("18hb Disember", date(2026, 12, 18)),
        ("18 haribulan Disember", date(2026, 12, 18)),
        ("the 3rd of January", date(2027, 1, 3)),
        ("Dec 18, 2027", date(2027, 12, 18)),
        ("8 Disember 2026 (Selasa)", date(2026, 12, 8)),
        ("Selasa, 8 Disember 2026", date(2026, 12, 8)),
        ("1 Ogos", date(2027, 8, 1)),
        ("3 Mac", date(2027, 3, 3)),
        ("29 Feb", date(2028, 2, 29)),
        ("23 Nov", MONDAY),
        ("22 Nov", date(2027, 11, 22)),
        ("2026-12-18", date(2026, 12, 18)),
        ("31/12", date(2026, 12, 31)),
        ("31/12/26", date(2026, 12, 31)),
        ("31.12.2027", date(2027, 12, 31)),
        ("today", MONDAY),
        ("Hari ini", MONDAY),
        ("esok", date(2026, 11, 24)),
        ("lusa.", date(2026, 11, 25)),
        ("Jumaat", date(2026, 11, 27)),
        ("hari Jumaat", date(2026, 11, 27)),
        ("Monday", date(2026, 11, 30)),
        ("next Friday", date(2026, 12, 4)),
        ("Jumaat depan", date(2026, 12, 4)),
        ("this Wednesday", date(2026, 11, 25)),
        ("2 minggu", date(2026, 12, 7)),
        ("in 2 weeks", date(2026, 12, 7)),
        ("dalam masa 10 hari", date(2026, 12, 3)),
        ("seminggu", date(2026, 11, 30)),
        ("a week", date(2026, 11, 30)),
        ("3 months", date(2027, 2, 23)),
        ("minggu depan", date(2026, 11, 30)),
        ("next month", date(2026, 12, 23)),
        ("akhir bulan", date(2026, 11, 30)),
        ("end of the month", date(2026, 11, 30)),
        ("hujung tahun", date(2026, 12, 31)),
        ("end of week", date(2026, 11, 27)),
        ("akhir Februari", date(2027, 2, 28)),
        ("end of December 2027", date(2027, 12, 31)),
        ("sebelum 15 Januari 2027", date(2027, 1, 15)),
        ("by 18 December", date(2026, 12, 18)),
        ("selewat-lewatnya 31/12", date(2026, 12, 31)),
        ("tidak lewat daripada 5 Dis", date(2026, 12, 5)),
    ],
)
def test_what_people_type(text, day):
    assert parse_day(text, MONDAY, Language.MALAY) == day
    assert parse_day(text.upper(), MONDAY, Language.ENGLISH) == day


@pytest.mark.parametrize(
    "text",
    ["", "by", "soon", "mesyuarat akan datang", "31 Feb", "32/1", "13/13", "0 Dis", "December",
     "week", "999999 weeks", "Jumaat Sabtu", "1/2/3/4", "٣ Dis", "before next meeting"],
)  # fmt: skip
def test_what_is_no_day(text):
    assert parse_day(text, MONDAY, Language.MALAY) is None


def test_the_philippines_put_the_month_first():
    assert parse_day("5/4", MONDAY, Language.FILIPINO) == date(2027, 5, 4)
    assert parse_day("5/4", MONDAY, Language.MALAY) == date(2027, 4, 5)


def test_a_month_from_the_31st_ends_with_the_month():
    assert parse_day("1 month", date(2027, 1, 31), Language.ENGLISH) == date(2027, 2, 28)


@given(
    st.one_of(
        st.text(max_size=40),
        st.lists(
            st.sampled_from(
                ["18", "dis", "next", "jumaat", "minggu", "/", "2", "akhir", "in", "9999", "by"]
            ),
            max_size=6,
        ).map(" ".join),
    ),
    st.dates(),
)
def test_any_words_are_a_day_or_none(text, today):
    found = parse_day(text, today, Language.MALAY)
    assert found is None or isinstance(found, date)
