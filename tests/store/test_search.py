"""Search: half-typed words, folding, title hits and the newest first, any text safe."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.operations import Label
from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records import Meeting
from nlc_desktop.store import search_index
from nlc_desktop.store.folding import words
from nlc_desktop.store.search import search
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore


@pytest.fixture
def store(tmp_path):
    opened = LogStore(tmp_path / "log.db")
    yield opened
    opened.close()


def put(store, record: str, title: str, body: str = "", day: str = "", kind=SearchKind.MEETING):
    search_index.put(store.reader(), record, SearchText(kind, title, body, "", day))


def found(store, text: str, limit: int = 40) -> list[str]:
    return [hit.record for hit in search(store.reader(), text, limit)]


@pytest.mark.parametrize(
    ("title", "typed"),
    [
        ("Mesyuarat Penyelarasan", "penyel"),
        ("Mesyuarat Penyelarasan", "MESYUARAT peny"),
        ("Dato’ Hajah Siti", "dato' hajah"),
        ("Dato' Hajah Siti", "dato’"),
        ("Dato' Hajah Siti", "datoh"[:4]),
        ("Café Peñafrancia", "cafe penafr"),
        ("Cafe", "café"),
        ("会议室安全", "安全"),
        ("会议室安全", "会"),
        ("கூட்டம் அறிக்கை", "அறிக்"),
        ("مشوارت كسلامتن", "مشوارت ک"),
        ("أحمد", "احمد"),
        ("ﻣﺸﻮاﺭﺕ", "مشوا"),
        ("Bil. 1/2026", "1/2026"),
        ("Straße", "strasse"),
    ],
)
def test_found_by(store, title, typed):
    put(store, "r", title)
    put(store, "other", "Zzz")
    assert found(store, typed) == ["r"]


def test_all_words_have_to_be_there(store):
    put(store, "r", "Laporan polis")
    assert found(store, "laporan sekolah") == []


def test_only_the_last_word_may_be_half_typed(store):
    put(store, "r", "Laporan polis")
    assert found(store, "lapo polis") == []
    assert found(store, "polis lapo") == ["r"]


def test_title_hits_come_before_body_hits_and_new_before_old(store):
    put(store, "old", "Laporan", day="2024-01-01")
    put(store, "body", "Lain", "laporan", day="2026-12-01")
    put(store, "new", "Laporan", day="2026-01-01")
    put(store, "undated", "Laporan")
    assert found(store, "lapor") == ["new", "old", "undated", "body"]


def test_hits_stand_together_by_kind_and_share_the_places(store):
    for number in range(30):
        put(store, f"m{number}", "Laporan", day="2026-01-01")
    put(store, "o", "Laporan Sdn Bhd", kind=SearchKind.ORGANISATION)
    put(store, "a", "Laporan", day="2020-01-01", kind=SearchKind.ACTION)
    hits = search(store.reader(), "laporan", 6)
    assert [hit.kind for hit in hits] == [
        SearchKind.ORGANISATION,
        *[SearchKind.MEETING] * 4,
        SearchKind.ACTION,
    ]


def test_a_row_moves_with_its_day_and_kind(store):
    put(store, "a", "Laporan", day="2026-01-01")
    put(store, "b", "Laporan", day="2026-02-01")
    put(store, "a", "Laporan", day="2026-03-01")
    assert found(store, "laporan") == ["a", "b"]
    put(store, "a", "Laporan", kind=SearchKind.ACTION)
    assert [hit.kind for hit in search(store.reader(), "laporan")] == ["meeting", "action"]


def test_an_excerpt_shows_where_it_was_found(store):
    put(store, "r", "Mesyuarat", f"{'awal ' * 60}keselamatan sekolah {'akhir ' * 60}")
    (hit,) = search(store.reader(), "keselam")
    assert "keselamatan sekolah" in hit.excerpt
    assert len(hit.excerpt) < 140
    assert hit.excerpt.startswith("… ")
    assert hit.excerpt.endswith(" …")


def test_the_index_follows_undo_and_redo(store, clock):
    with unit_of_work(store, Label("Edit"), clock=clock) as work:
        work.add(Meeting(id="m1", public_title="Pertama"))
        work.commit()
    with unit_of_work(store, Label("Edit"), clock=clock) as work:
        work.get(Meeting, "m1").public_title = "Kedua"
        work.commit()
    assert (found(store, "pertama"), found(store, "kedua")) == ([], ["m1"])
    undo(store, clock=clock)
    assert (found(store, "pertama"), found(store, "kedua")) == (["m1"], [])
    undo(store, clock=clock)
    assert found(store, "pertama") == []
    redo(store, clock=clock)
    assert found(store, "pertama") == ["m1"]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40) | st.sampled_from(['"', "a OR b*", "title:", "NEAR(", "-", "^x", "'"]))
def test_any_text_is_safe_and_finds_itself(store, text):
    put(store, "r", text)
    hits = found(store, text)
    assert hits == (["r"] if words(text) else [])
