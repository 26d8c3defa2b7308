"""What a notice said: kept as text, read back strictly, compared with the next."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.letters import EndedEvent, NoticePart, NoticeText, read_notice

SAID = NoticeText(
    starts="2026-12-08T01:00:00Z",
    minutes=180,
    venue="Dewan Hamzah",
    agenda=("information|10|Ucapan|Datuk Bandar",),
    zone="Asia/Kuala_Lumpur",
    uid="a@nlc",
    sequence=1,
    replaces="2026-11-25",
    parts=(NoticePart.DATE, NoticePart.VENUE),
    ended=(EndedEvent("b@nlc", "2026-12-01T09:00:00", "Asia/Kuala_Lumpur", 2),),
)


def test_a_notice_is_read_back_as_it_was_kept() -> None:
    assert read_notice(SAID.written()) == SAID
    assert read_notice(NoticeText().written()) == NoticeText()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("starts", 5),
        ("minutes", "180"),
        ("minutes", True),
        ("agenda", "Ucapan"),
        ("agenda", [1]),
        ("parts", {}),
        ("ended", [1]),
        ("ended", [{"uid": 1}]),
        ("ended", [{"uid": "a", "sequence": "2"}]),
    ],
)
def test_a_field_of_another_type_makes_it_no_notice(field: str, value: object) -> None:
    kept = json.loads(SAID.written())
    assert read_notice(json.dumps(kept | {field: value})) is None


def test_fields_of_a_later_version_are_passed_over() -> None:
    kept = json.loads(SAID.written())
    assert read_notice(json.dumps(kept | {"colour": "teal", "parts": ["date", "mood"]})) is not None


@given(st.text(max_size=200))
def test_any_text_is_a_notice_or_none(text: str) -> None:
    found = read_notice(text)
    assert found is None or isinstance(found, NoticeText)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*json.loads(SAID.written()), "x"]), _JSON))
def test_any_object_is_a_notice_or_none(kept: dict[str, object]) -> None:
    found = read_notice(json.dumps(kept))
    if found is not None:
        assert read_notice(found.written()) == found


def test_a_change_is_told_part_by_part() -> None:
    later = NoticeText(
        starts="2026-12-09T01:00:00Z",
        minutes=180,
        venue="Bilik Gerakan",
        agenda=SAID.agenda,
        zone=SAID.zone,
    )
    assert SAID.changed(later) == (NoticePart.DATE, NoticePart.VENUE)
    assert not SAID.changed(SAID)


def test_day_and_time_are_those_at_the_place() -> None:
    """7.30 and 9.00 in Klang are two days in UTC."""
    early = NoticeText(starts="2026-12-07T23:30:00Z", zone="Asia/Kuala_Lumpur")
    later = NoticeText(starts="2026-12-08T01:00:00Z", zone="Asia/Kuala_Lumpur")
    assert early.changed(later) == (NoticePart.TIME,)
