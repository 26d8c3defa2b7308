"""No audience ever sees a field marked above it, nor one nobody marked."""

from pathlib import Path
from typing import Annotated

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.audience import Audience, Sees
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import ALL, Meeting, Record
from nlc_desktop.store.projection import Sight, mark_of, unmarked_fields, visible_fields
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore


class Forgotten(Record):
    """A record somebody forgot to mark."""

    name: Annotated[str, Sees(Audience.PUBLIC)] = ""
    secret: str = ""


@pytest.fixture
def store(tmp_path: Path):
    made = LogStore(tmp_path / "log.db")
    yield made
    made.close()


def test_every_field_is_marked():
    assert unmarked_fields() == ()


def test_a_forgotten_mark_is_named_and_the_field_dropped():
    assert unmarked_fields([Forgotten]) == ("Forgotten.secret",)
    assert "secret" not in visible_fields(Forgotten, Audience.OFFICE)


def test_a_field_is_seen_from_its_mark_upwards(store: LogStore, clock: FixedClock):
    meeting = Meeting(public_title="M", venue="V", internal_purpose="P", pad="note")
    identity = meeting.id
    with unit_of_work(store, Label("Add"), clock=clock) as work:
        work.add(meeting)
        work.commit()
    seen = {one: Sight(store.reader(), one).one(Meeting, identity) for one in Audience}
    assert [seen[one].text("venue") for one in Audience] == ["V"] * 5
    assert [seen[one].text("internal_purpose") for one in Audience] == ["", "", "", "P", "P"]
    assert [seen[one].text("pad") for one in Audience] == ["", "", "", "", "note"]
    assert "pad" not in seen[Audience.NATIONAL].values


def test_what_is_gone_reads_as_empty(store: LogStore):
    assert Sight(store.reader(), Audience.OFFICE).one(Meeting, "gone").text("venue") == ""


@pytest.mark.parametrize("audience", [4, "office", None, 2.0])
def test_an_unknown_audience_is_refused(audience):
    with pytest.raises(TypeError, match="no audience"):
        visible_fields(Meeting, audience)


@settings(max_examples=100)
@given(st.sampled_from(ALL), st.sampled_from(Audience))
def test_visible_is_what_is_marked_no_higher(kind, audience):
    visible = set(visible_fields(kind, audience))
    for name in kind.model_fields:
        mark = mark_of(kind, name)
        assert mark is not None
        assert (name in visible) == (audience >= mark)
