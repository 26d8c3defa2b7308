"""The guard against numbers in free text: what it finds, and what it leaves alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.free_text import FindingKind, digits, found, masked


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("KP 850317-10-5678", FindingKind.MYKAD, "850317-10-5678"),
        ("KP 850317105678.", FindingKind.MYKAD, "850317105678"),
        ("NIK 3174056503850001", FindingKind.NIK, "3174056503850001"),
        ("PhilSys 1234-5678-9012-3456", FindingKind.PHILSYS, "1234-5678-9012-3456"),
        ("+63 917 555 0142", FindingKind.PHONE, "+63 917 555 0142"),
        ("Tel (03) 3371 0000", FindingKind.PHONE, "(03) 3371 0000"),
        ("call 012-345 6789!", FindingKind.PHONE, "012-345 6789"),
        ("0123456789", FindingKind.PHONE, "0123456789"),
        ("tulis ke siti@klang.gov.my", FindingKind.EMAIL, "siti@klang.gov.my"),
    ],
)
def test_what_has_no_place_in_a_note_is_found(text: str, kind: FindingKind, part: str):
    (finding,) = found(text)
    assert (finding.kind, finding.text) == (kind, part)
    assert text[finding.start : finding.end] == part
    assert finding.kind.is_identity == (
        kind in {FindingKind.MYKAD, FindingKind.NIK, FindingKind.PHILSYS}
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "8 Disember 2026, 9.00 pagi",
        "2024-2026",
        "2026-11-23",
        "23/11/2026 14.30",
        "Kertas 1/2026",
        "MBDK.100-1/9/1 (17)",
        "RM 1,250,000",
        "41000 Klang, Jalan 5/12",
        "991345105678",
        "mesyuarat @ dewan",
    ],
)
def test_dates_and_references_are_left_alone(text: str):
    assert found(text) == ()


def test_two_numbers_side_by_side_are_two():
    both = found("03-3371 0000 / 03-3371 0001, siti@klang.gov.my")
    assert [one.text for one in both] == ["03-3371 0000", "03-3371 0001", "siti@klang.gov.my"]


def test_what_is_found_is_masked_but_for_what_may_stand():
    text = "Ravi 012-345 6789, Siti 019-888 7777."
    kept = {digits("0123456789")}
    said = masked(text, "[…]", keep=lambda one: digits(one) in kept)
    assert said == "Ravi 012-345 6789, Siti […]."


@given(st.text())
def test_any_text_can_be_looked_at(text: str):
    findings = found(text)
    assert [one.start for one in findings] == sorted(one.start for one in findings)
    for before, after in pairwise(findings):
        assert before.end <= after.start
    for finding in findings:
        assert text[finding.start : finding.end] == finding.text


@given(st.text(alphabet="0123456789 -+().@ab", max_size=60))
def test_what_was_masked_is_not_found_again(text: str):
    assert not {one.text for one in found(masked(text, "…"))} & {one.text for one in found(text)}
