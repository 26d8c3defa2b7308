"""An action typed in one line: its words, who has to act, and by when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.minutes_line import TypedAction, parse_action
from nlc_desktop.domain.papers import Language

TODAY = date(2026, 11, 23)
DEC_18 = date(2026, 12, 18)


def read(line, known=None):
    return parse_action(line, TODAY, Language.MALAY, known)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (
            "Share the list @PPD by 18 Dec",
            TypedAction("Share the list", ("PPD",), DEC_18),
        ),
        ("Hantar senarai sebelum 18 Dis @PPD", TypedAction("Hantar senarai", ("PPD",), DEC_18)),
        (
            "Hantar @Jabatan Penjara, @PPD dan @SEARCCT sebelum 18 Disember 2026.",
            TypedAction("Hantar", ("Jabatan Penjara", "PPD", "SEARCCT"), DEC_18),
        ),
        ("Hantar @PPD @PPD", TypedAction("Hantar", ("PPD",))),
        ("Sahkan sebelum mesyuarat lain", TypedAction("Sahkan sebelum mesyuarat lain")),
        ("Sediakan laporan", TypedAction("Sediakan laporan")),
        ("Tulis kepada a@b.my", TypedAction("Tulis kepada a@b.my")),
        (
            "Siap sebelum 18 Dis untuk edaran",
            TypedAction("Siap untuk edaran", (), DEC_18),
        ),
        ("", TypedAction("")),
    ],
)  # fmt: skip
def test_what_a_line_means(line, meant):
    assert read(line) == meant


def test_a_known_name_ends_where_it_is_known():
    found = read("Minta @Datuk Bandar menulis surat esok by 18 Dec", {"Datuk Bandar"}.__contains__)
    assert found == TypedAction("Minta menulis surat esok", ("Datuk Bandar",), DEC_18)


def test_an_unknown_name_stays_in_the_text():
    found = read("Hubungi @Entah Siapa dan @PPD esok", {"PPD"}.__contains__)
    assert (found.text, found.owners) == ("Hubungi @Entah Siapa dan esok", ("PPD",))


@given(st.text(alphabet="@ab ,.;dan18Disby/\n(", max_size=60))
def test_a_line_whose_names_nobody_knows_loses_no_word(line):
    found = read(line, lambda _: False)
    assert "\n" not in found.text and found.owners == ()
    if found.due is None:
        assert signs(found.text) == signs(line)


@given(st.text(max_size=60))
def test_any_line_reads(line):
    found = read(line)
    assert set(signs("".join((found.text, *found.owners)))) <= set(signs(line))


def signs(text):
    return [sign for sign in text if sign.isalnum() or sign == "@"]
