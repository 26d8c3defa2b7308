"""One timeline for an organisation or a person: everything that happened, newest first (F8)."""

from datetime import date, timedelta

import pytest

from nlc_desktop import i18n
from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.maps import Attitude
from nlc_desktop.domain.stakeholders import Happening
from nlc_desktop.records import Merge
from nlc_desktop.services import agenda, closing, holders, links, scores, stakeholders
from nlc_desktop.services.drafts import LinkDraft, PersonDraft, ScoreDraft
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.ui.stakeholders.words import happening_kind, happening_words
from tests import factories


def rows(office: OpenOffice, organisation: str) -> tuple[Happening, ...]:
    page = reading.organisation(office, organisation)
    assert page is not None
    return page.happenings


def kinds(office: OpenOffice, organisation: str) -> dict[str, Happening]:
    return {row.kind: row for row in rows(office, organisation)}


@pytest.fixture
def body(office: OpenOffice) -> str:
    return factories.organisation(office, "Polis Klang")


def test_a_link_begins_is_checked_and_ends(office: OpenOffice, body: str):
    other = factories.organisation(office, "Pejabat Daerah")
    draft = LinkDraft(type="works-with", since=date(2024, 3, 1))
    links.add_links(office, [body], [other], draft)
    link = office.reader().execute("SELECT id FROM link").fetchone()[0]
    links.update_link(office, link, checked_on=date(2026, 6, 1), until=date(2026, 10, 31))
    for one, name in ((body, "Pejabat Daerah"), (other, "Polis Klang")):
        found = kinds(office, one)
        days = [found[kind].day for kind in ("linked", "link-checked", "link-ended")]
        assert days == [date(2024, 3, 1), date(2026, 6, 1), date(2026, 10, 31)]
        assert {found[kind].text for kind in ("linked", "link-ended")} == {name}
        assert found["linked"].detail == "works-with"


def test_a_link_of_unknown_age_stands_on_the_day_it_was_written_down(office: OpenOffice, body: str):
    post = factories.post(office, "Pegawai", organisation_id=factories.organisation(office, "PDT"))
    links.add_links(office, [body], [post], LinkDraft())
    row = kinds(office, body)["linked"]
    assert row.day == office.today()
    assert row.text == "Pegawai, PDT"


def test_a_score_is_told_and_never_what_it_says(office: OpenOffice, body: str):
    draft = ScoreDraft(
        power=5, interest=1, attitude=Attitude.CONCERNED, reason="menolak", said_by="Siti"
    )
    scores.score(office, body, draft)
    row = kinds(office, body)["scored"]
    assert happening_words(row) == "Scored, said by Siti"
    for said in ("5", "concerned", "menolak"):
        assert said not in f"{row.text} {row.detail}"


def test_entries_put_together_are_told(office: OpenOffice, body: str):
    with begin(office, "Merge") as work:
        merge = Merge(kept_id=body, gone_id="x", gone_name="IPD Klang", merged_on="2026-05-04")
        work.add(merge)
        work.commit()
    assert happening_words(kinds(office, body)["merged"]) == "Merged with “IPD Klang”"


def test_numbers_that_came_and_changed_are_told_without_the_number(
    office: OpenOffice, body: str, clock: FixedClock
):
    post = factories.post(office, "Pegawai", organisation_id=body)
    number = factories.contact(office, post, "03-3371 0000")
    clock.advance(timedelta(days=2))
    stakeholders.update_contact(office, number, value="03-3371 9999")
    found = kinds(office, body)
    assert found["contact-changed"].day - found["contact-added"].day == timedelta(days=2)
    assert happening_words(found["contact-changed"]) == "Phone changed"
    assert "3371" not in repr(rows(office, body))


def test_each_confirmation_is_told(office: OpenOffice, body: str, clock: FixedClock):
    assert "confirmed" not in kinds(office, body)
    days = []
    for _ in range(2):
        clock.advance(timedelta(days=30))
        stakeholders.confirm_organisation(office, body)
        days.append(office.today())
    found = [row.day for row in rows(office, body) if row.kind == "confirmed"]
    assert found == days[::-1]


def test_what_was_presented_in_a_held_meeting_is_told(office: OpenOffice, body: str):
    meeting, items = factories.held_meeting(office)
    agenda.set_presenter(office, items[1], body)
    assert "presented" not in kinds(office, body)
    closing.close_meeting(office, meeting)
    row = kinds(office, body)["presented"]
    assert (row.text, row.record) == ("Laporan polis", meeting)


def test_a_change_of_holder_is_told_to_both(office: OpenOffice, body: str):
    post = factories.post(office, "Ketua Polis", organisation_id=body)
    holders.name_holder(office, post, PersonDraft(name="Ramlan"), date(2020, 1, 1))
    holders.name_holder(office, post, PersonDraft(name="Faizal"), date(2026, 1, 1))
    told = [(row.kind, row.text) for row in rows(office, body) if row.kind.startswith("tenure")]
    assert told == [("tenure", "Faizal"), ("tenure-ended", "Ramlan"), ("tenure", "Ramlan")]
    person = office.reader().execute("SELECT id FROM person WHERE name = 'Ramlan'").fetchone()[0]
    page = reading.person(office, person)
    assert page is not None
    assert [row.kind for row in page.happenings] == ["tenure-ended", "tenure"]


def test_the_newest_comes_first_and_nothing_twice(office: OpenOffice, body: str):
    number = factories.contact(office, body)
    for value in ("1111111", "2222222", "3333333"):
        stakeholders.update_contact(office, number, value=value)
    found = rows(office, body)
    assert [row.day for row in found] == sorted((row.day for row in found), reverse=True)
    assert len(set(found)) == len(found)
    assert sum(1 for row in found if row.kind == "contact-changed") == 1


def test_every_kind_has_a_word_and_a_sentence():
    i18n.install("en")
    details = {"reply": "yes", "contact-added": "phone", "contact-changed": "phone"}
    kinds_told = (
        "reply invited attended presented action tenure tenure-ended linked link-ended "
        "link-checked scored merged contact-added contact-changed confirmed"
    )
    for kind in kinds_told.split():
        row = Happening(date(2026, 1, 1), kind, "Polis Klang", details.get(kind, "x"))
        assert happening_kind(row), kind
        assert happening_words(row) != "", kind
        if kind not in {"invited", "attended", "reply", "action"}:
            assert happening_words(row) != row.text, kind
