"""Reads for the Meetings room: lists, agenda, people, and what is worth a look."""

from dataclasses import replace
from datetime import UTC, timedelta

from nlc_desktop.domain.mechanisms import MechanismRow, MemberRow
from nlc_desktop.domain.meetings import (
    InvitationRow,
    ItemRow,
    MeetingPage,
    MeetingRow,
    MeetingState,
    coverage,
)
from nlc_desktop.domain.packs import MeetingTemplate
from nlc_desktop.domain.papers import ItemKind, Language
from nlc_desktop.domain.scheduling import fasting_on, judge
from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.services.reading import dates, mandatory
from nlc_desktop.services.reading.places import own_place
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import mechanisms as mechanism_queries
from nlc_desktop.store.queries import meetings as queries


def meetings(office: OpenOffice) -> tuple[MeetingRow, ...]:
    """All meetings, newest first; those without a date come first of all."""
    return queries.meetings(office.reader())


def next_meeting(office: OpenOffice) -> MeetingRow | None:
    """The next meeting that has not been held, from midnight today on."""
    midnight = office.clock.now().astimezone(office.tz()).replace(hour=0, minute=0, second=0)
    since = midnight.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return queries.next_meeting(office.reader(), since)


def meeting(office: OpenOffice, identity: str) -> MeetingPage | None:
    """The head of a meeting's page, or nothing when it is gone."""
    return queries.page(office.reader(), identity)


def agreed_next(office: OpenOffice, mechanism: str) -> MeetingPage | None:
    """The latest meeting of a mechanism, if it agreed on a day for the next that is still ahead."""
    rows = [row for row in meetings(office) if row.mechanism_id == mechanism and row.starts]
    rows = [row for row in rows if row.state is not MeetingState.VOID]
    page = meeting(office, rows[0].id) if rows else None
    if page is None or page.next_starts is None or page.next_starts.date() < office.today():
        return None
    return page


def agenda(office: OpenOffice, identity: str) -> tuple[ItemRow, ...]:
    """The agenda in order, numbered and timed; matters arising follow their item."""
    return queries.agenda(office.reader(), identity)


def guests(office: OpenOffice, identity: str) -> tuple[InvitationRow, ...]:
    """The guest list in seniority order, walk-ins last."""
    return queries.guests(office.reader(), identity)


def mechanisms(office: OpenOffice) -> tuple[MechanismRow, ...]:
    """All mechanisms by name."""
    return mechanism_queries.mechanisms(office.reader())


def members(office: OpenOffice, mechanism: str) -> tuple[MemberRow, ...]:
    """The members of a mechanism in seniority order with today's holders."""
    return mechanism_queries.members(office.reader(), mechanism, office.today())


def templates(office: OpenOffice) -> tuple[MeetingTemplate, ...]:
    """The meetings ready to be called, from the country pack, named for the office's place."""
    place = own_place(office)
    if office.pack is None or place is None:
        return ()
    return tuple(replace(one, titles=one.titles.at(place)) for one in office.pack.templates)


def worth_a_look(
    office: OpenOffice, identity: str, language: Language = Language.ENGLISH
) -> tuple[Worth, ...]:
    """What to look at before the meeting: agenda first, then guests, then the calendar.

    ``language`` is that of the names of places and holidays.
    """
    page = meeting(office, identity)
    if page is None:
        return ()
    items = agenda(office, identity)
    out = [*_agenda_worth(page, items), *_guest_worth(guests(office, identity))]
    if page.row.state in {MeetingState.PLANNED, MeetingState.CALLED}:
        out += _member_worth(office, page.row.mechanism_id)
        breaks = [item for item in items if item.kind is ItemKind.BREAK]
        out += _calendar_worth(office, page, breaks, language)
    return tuple(out)


def _agenda_worth(page: MeetingPage, items: tuple[ItemRow, ...]) -> list[Worth]:
    out: list[Worth] = []
    total = sum(item.minutes for item in items if not item.parent_id)
    over = total - page.row.minutes
    if over > 0:
        until = page.row.starts + timedelta(minutes=total) if page.row.starts else None
        out.append(Worth(WorthKind.OVERRUN, count=over, until=until))
    talked = [i for i in items if i.kind is not ItemKind.BREAK and not i.parent_id]
    if unnamed := [item for item in talked if not item.presenter]:
        out.append(
            Worth(
                WorthKind.NO_PRESENTER,
                count=len(unnamed),
                items=tuple(item.number for item in unnamed),
                record=unnamed[0].id,
            )
        )
    papers = [paper for item in items for paper in item.papers]
    if missing := [paper for paper in papers if not paper.received]:
        waiting = {paper.item_id for paper in missing}
        out.append(
            Worth(
                WorthKind.PAPERS_MISSING,
                count=len(missing),
                items=tuple(item.number for item in items if item.id in waiting),
                record=missing[0].item_id,
            )
        )
    return out


def _guest_worth(rows: tuple[InvitationRow, ...]) -> list[Worth]:
    if not rows:
        return [Worth(WorthKind.NO_GUESTS)]
    found = coverage(rows)
    out: list[Worth] = []
    if found.too_much_security:
        out.append(Worth(WorthKind.TOO_MUCH_SECURITY, count=found.security))
    if found.no_civil_society:
        out.append(Worth(WorthKind.NO_CIVIL_SOCIETY))
    return out


def _member_worth(office: OpenOffice, mechanism: str) -> list[Worth]:
    missing = mandatory.missing_members(office, mechanism)
    if not missing:
        return []
    names = tuple(one.name for one in missing if one.certain)
    rest = tuple(one.name for one in missing if not one.certain)
    rule = mandatory.rule_of(office, mechanism)
    kind = WorthKind.MISSING_MEMBERS
    return [Worth(kind, count=len(names), items=names, name=rule, record=mechanism, more=rest)]


def _calendar_worth(
    office: OpenOffice, page: MeetingPage, breaks: list[ItemRow], language: Language
) -> list[Worth]:
    facts, starts = dates.for_meeting(office, page.row.id), page.row.starts
    if facts is None or starts is None:
        return [Worth(WorthKind.NO_DATE)]
    judged, on = judge(facts, starts, page.row.minutes, language), starts.date()
    out = [Worth(WorthKind.DATE, day=one.day, issue=one) for one in judged.issues]
    if breaks and fasting_on(facts.invited, on):
        out.append(Worth(WorthKind.FASTING_BREAK, record=breaks[0].id, day=on))
    return [*out, Worth(WorthKind.CALENDAR_FINE, fine=True, day=on)] if judged.fine else out
