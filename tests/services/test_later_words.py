"""Words a later version wrote and another laptop brought: read plainly, kept as they are."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from nlc_desktop import records as r
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.domain.maps import Attitude
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.scheduling import DateIssueKind, suggest
from nlc_desktop.domain.stakeholders import ContactKind, Level, OrganisationKind, Sector
from nlc_desktop.services import (
    calling,
    contact_export,
    map_export,
    map_papers,
    meeting_steps,
    people_papers,
    stakeholders,
)
from nlc_desktop.services.map_export import MapFormat
from nlc_desktop.services.map_papers import MapPaperRequest
from nlc_desktop.services.reading import calendar, calling_refs, dates, day_views, maps, meetings
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries import known
from tests import factories

LATER = {
    r.Organisation: {
        "kind": "orbital",
        "level": "orbit",
        "sector": "stars",
        "visible_to": "aliens",
        "since": "spring 2031",
        "jurisdiction": "moon-1",
    },
    r.CalendarDay: {"kind": "comet", "until": "someday"},
    r.Contact: {"kind": "hologram"},
    r.Link: {"link_type": "beams-to", "until": "2031-13-45"},
    r.LinkType: {"tone": "ultraviolet", "dash": "wavy"},
    r.Score: {"attitude": "enchanted", "said_on": "someday"},
    r.Invitation: {"reply": "perhaps", "presence": "projected", "role": "herald"},
    r.Tenure: {"since": "always"},
    r.Meeting: {"state": "beamed", "zone": "Mars/Olympus_Mons", "language": "tlh"},
}


@pytest.fixture
def later(office: OpenOffice) -> OpenOffice:
    """An office in which every record was changed by a version that knows more words."""
    one, other = (factories.organisation(office, name) for name in ("Polis Klang", "Zakat Klang"))
    post = factories.post(office, organisation_id=one)
    factories.tenure(office, post)
    factories.contact(office, owner_id=one)
    kind = factories.link_type(office)
    factories.link(office, one, other, type=kind)
    factories.score(office, organisation_id=one)
    meeting = factories.meeting(office)
    factories.guest(office, meeting_id=meeting, organisation_id=one)
    factories.calendar_day(office)
    factories.calendar_day(office, day=date(2026, 12, 10))
    with begin(office, "A later version") as work:
        for table, values in LATER.items():
            for record in work.find(table):
                for name, value in values.items():
                    setattr(record, name, value)
        work.commit()
    return office


def test_every_page_still_opens(later: OpenOffice):
    row, _ = reading.organisations(later)
    assert (row.kind, row.level, row.sector) == (
        OrganisationKind.OTHER,
        Level.CITY,
        Sector.SOCIAL,
    )
    assert (row.visible_to, row.since) == (Audience.OFFICE, None)
    page = reading.organisation(later, row.id)
    assert page is not None
    assert [one.kind for one in page.contacts] == [ContactKind.PHONE]
    assert page.happenings
    (person,) = reading.people(later)
    assert reading.person(later, person.id) is not None
    (meeting,) = meetings.meetings(later)
    assert meetings.meeting(later, meeting.id) is not None


def test_dates_are_still_judged(later: OpenOffice):
    """A day of an unknown kind counts as what a new one is; an unknown place is never fine."""
    (own, _) = calendar.own_days(later)
    assert (own.kind, own.until) == (DayKind.HOLIDAY, own.day)
    (meeting,) = meetings.meetings(later)
    judged = dates.judged_meeting(later, meeting.id)
    assert judged is not None
    assert DateIssueKind.UNKNOWN_YEAR in {issue.kind for issue in judged.issues}
    with begin(later, "A later version") as work:
        work.find(r.CalendarDay)[0].day = "when it snows"
        work.commit()
    assert len(calendar.own_days(later)) == 1


def test_meetings_somewhere_nobody_knows_go_on(later: OpenOffice):
    """Their times are told in UTC; what is done to them is done as to a planned one."""
    (meeting,) = meetings.meetings(later)
    assert meeting.starts is not None
    assert (meeting.state, str(meeting.starts.tzinfo)) == (MeetingState.PLANNED, "UTC")
    assert calling_refs.meeting_by_ref(later, meeting.id).id == meeting.id
    assert calling.preview(later, meeting.id).language is later.own_language
    calling.call(later, meeting.id)
    meeting_steps.call_off(later, meeting.id, "Banjir")
    meeting_steps.step_back(later, meeting.id, "Surut")
    assert [row.state for row in meetings.meetings(later)] == [MeetingState.CALLED]


def test_an_office_in_a_zone_nobody_knows_keeps_time_in_utc(later: OpenOffice):
    lost = replace(later, zone="Mars/Olympus_Mons")
    assert lost.today() == later.clock.now().date()
    facts = dates.for_office(lost)
    (first,) = suggest(facts, lost.today(), time(9), 60, lost.zone, count=1)
    assert first.starts.utcoffset() == timedelta()
    since = date(2026, 12, 1)
    shown = day_views.days(lost, since, since + timedelta(days=30))
    assert sum(len(day.meetings) for day in shown) == 1


def test_the_map_is_drawn_and_written(later: OpenOffice, tmp_path: Path):
    network = maps.network(later)
    assert len(network.links) == 1
    assert {node.level for node in network.nodes} == {Level.CITY}
    assert [score.attitude for score in maps.scores(later).values()] == [Attitude.NEUTRAL]
    for form in MapFormat:
        request = MapPaperRequest(audience=Audience.OFFICE)
        made = map_export.export_map(later, request, form, tmp_path / f"map.{form}")
        assert (made.nodes, made.links) == (2, 1)


def test_nobody_below_the_office_sees_what_an_unknown_audience_may(later: OpenOffice):
    view = map_papers.map_view(later, MapPaperRequest(audience=Audience.NATIONAL))
    assert view.network == Network()


def test_papers_and_cards_still_come(later: OpenOffice):
    (person,) = reading.people(later)
    for make in (
        lambda: people_papers.make_phone_round(
            later, Language.ENGLISH, PaperSize.A4, [row.id for row in reading.organisations(later)]
        ),
        lambda: people_papers.make_subject_access(later, person.id, Language.ENGLISH, PaperSize.A4),
    ):
        assert make().data.startswith(b"%PDF")
    assert contact_export.cards(later)


def test_what_was_written_stays_until_somebody_changes_it(later: OpenOffice):
    (row, _) = reading.organisations(later)
    stakeholders.update_organisation(later, row.id, short_name="PDRM")
    stored = later.reader().execute("SELECT level, kind FROM organisation WHERE id = ?", (row.id,))
    assert stored.fetchone() == ("orbit", "orbital")


def test_instead_stands_what_a_new_record_begins_with():
    defaults = {
        field.default
        for kind in r.ALL
        for field in kind.model_fields.values()
        if isinstance(field.default, str)
    }
    assert {word.value for word in known.INSTEAD.values()} <= defaults


def test_the_audience_of_an_organisation_is_taken_as_a_word_and_as_itself(office: OpenOffice):
    body = factories.organisation(office)
    for given in ("members", Audience.NATIONAL):
        stakeholders.update_organisation(office, body, visible_to=given)
    (row,) = reading.organisations(office)
    assert row.visible_to is Audience.NATIONAL
