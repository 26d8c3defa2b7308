"""Reads what is worth a look before a meeting: its agenda, its guests and its date."""

from datetime import timedelta

from nlc_desktop.domain.meetings import (
    InvitationRow,
    ItemRow,
    MeetingPage,
    MeetingState,
    coverage,
)
from nlc_desktop.domain.papers import ItemKind, Language
from nlc_desktop.domain.scheduling import fasting_on, judge
from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.services.reading import dates, mandatory, meetings
from nlc_desktop.services.session import OpenOffice


def worth_a_look(
    office: OpenOffice, identity: str, language: Language = Language.ENGLISH
) -> tuple[Worth, ...]:
    """What to look at before the meeting: agenda first, then guests, then the calendar.

    ``language`` is that of the names of places and holidays.
    """
    page = meetings.meeting(office, identity)
    if page is None:
        return ()
    items = meetings.agenda(office, identity)
    out = [*_agenda_worth(page, items), *_guest_worth(meetings.guests(office, identity))]
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
