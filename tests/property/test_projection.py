"""No audience ever sees a field marked above it, nor one nobody marked."""

from dataclasses import dataclass, fields, make_dataclass
from typing import Annotated

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.audience import Audience, Sees, View
from nlc_desktop.records import ALL, Meeting, Record
from nlc_desktop.store.projection import mark_of, project, unmarked_fields
from nlc_desktop.store.registry import kinds


@dataclass(frozen=True, kw_only=True)
class MeetingView(View):
    public_title: str
    venue: str
    internal_purpose: str
    pad: str = ""


class Forgotten(Record):
    """A record somebody forgot to mark."""

    name: Annotated[str, Sees(Audience.PUBLIC)] = ""
    secret: str = ""


@dataclass(frozen=True, kw_only=True)
class ForgottenView(View):
    name: str
    secret: str


def test_every_field_is_marked():
    assert unmarked_fields() == ()


def test_a_forgotten_mark_is_named_and_the_field_dropped():
    assert unmarked_fields([Forgotten]) == ("Forgotten.secret",)
    view = project(Forgotten(name="a", secret="b"), Audience.OFFICE, ForgottenView)
    assert (view.name, view.secret) == ("a", "")


def test_a_field_is_seen_from_its_mark_upwards():
    meeting = Meeting(public_title="M", venue="V", internal_purpose="P", pad="note")
    assert project(meeting, Audience.MEMBERS, MeetingView).internal_purpose == ""
    assert project(meeting, Audience.NATIONAL, MeetingView).internal_purpose == "P"
    assert project(meeting, Audience.NATIONAL, MeetingView).pad == ""
    assert project(meeting, Audience.OFFICE, MeetingView).pad == "note"


def test_a_ceiling_narrows_all_fields():
    meeting = Meeting(public_title="M", venue="V")
    view = project(meeting, Audience.MEMBERS, MeetingView, ceiling=Audience.NATIONAL)
    assert (view.public_title, view.venue) == ("", "")


@pytest.mark.parametrize("audience", [4, "office", None, 2.0])
def test_an_unknown_audience_is_refused(audience):
    with pytest.raises(TypeError, match="no audience"):
        project(Meeting(public_title="M"), audience, MeetingView)


def test_a_field_the_record_does_not_have_is_refused():
    @dataclass(frozen=True, kw_only=True)
    class Other(View):
        colour: str

    with pytest.raises(TypeError, match="no field colour"):
        project(Meeting(public_title="M"), Audience.OFFICE, Other)


@settings(max_examples=60)
@given(st.sampled_from(ALL), st.sampled_from(Audience), st.sampled_from(Audience))
def test_canaries_stay_where_they_belong(record_class, audience, ceiling):
    kind = kinds()[record_class.__table__.name]
    texts = [name for name in kind.fields if kind.types[name] is str]
    record = record_class(**{name: f"canary {name}" for name in texts})
    wanted = [(name, str) for name in texts]
    view_class = make_dataclass("All", wanted, bases=(View,), frozen=True, kw_only=True)
    view = project(record, audience, view_class, ceiling=ceiling)
    for field in fields(view):
        if field.name != "audience":
            allowed = audience >= max(mark_of(record_class, field.name), ceiling)
            assert getattr(view, field.name) == (f"canary {field.name}" if allowed else "")
