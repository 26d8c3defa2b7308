"""The guest list as a table: who, for whom, what they answered, how and when."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from nlc_desktop.domain.meetings import InvitationRow, Reply
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.projector import without_addresses
from nlc_desktop.ui.widgets.columns import Cell, Column, Group, Mark
from nlc_desktop.ui.wording import clock, near_day, short_day
from nlc_desktop.ui.words import (
    channel_word,
    level_word,
    presence_shape,
    presence_word,
    reply_shape,
    reply_word,
    role_word,
    sector_word,
)

Edit = Callable[[InvitationRow, str], object]
_COMING = frozenset({Reply.YES, Reply.DELEGATE})


def columns(
    today: date, name: Edit, *, attendance: bool = False, private: bool = True
) -> tuple[Column[InvitationRow], ...]:
    """The columns of the guest list; ``attendance`` shows who came instead of the replies.

    What a room may not see, addresses and remarks, is left out where they are not ``private``.
    """
    return (
        Column("organisation", tr_noop("Organisation"), _organisation, width=176),
        Column(
            "who",
            tr_noop("Post or person"),
            lambda row: _who(row, private=private),
            stretch=True,
            edit=name,
            edit_text=_person,
        ),
        Column("sector", tr_noop("Sector"), _sector, width=112),
        Column("reply", tr_noop("Attendance"), _presence, width=124)
        if attendance
        else Column("reply", tr_noop("Reply"), _reply, width=124),
        Column(
            "when",
            tr_noop("How and when"),
            lambda row: _how(row if private else replace(row, comment=""), today),
            width=136,
        ),
    )


def _organisation(row: InvitationRow) -> Cell:
    shown = row.organisation_short or row.organisation or row.post or row.person
    special = row.role not in (MeetingRole.MEMBER, MeetingRole.GUEST)
    tip = row.organisation if row.organisation != shown else ""
    return Cell(shown, tag=role_word(row.role) if special else "", tooltip=tip)


def _person(row: InvitationRow) -> str:
    return row.person


def _who(row: InvitationRow, *, private: bool) -> Cell:
    if row.reply is Reply.DELEGATE and row.delegate:
        delegate = row.delegate if private else without_addresses(row.delegate)
        tip = tr("{delegate} for {name}", delegate=delegate, name=row.display)
        return Cell(tip, "text_2", tooltip=tip)
    if row.person and row.post:
        both = tr("{name}, {post}", name=row.person, post=row.post)
        return Cell(both, "text_2", tooltip=both)
    if row.person:
        return Cell(row.person, "text_2")
    if row.post:
        return Cell(row.post, "text_2", tooltip=tr("No holder is named yet. F2 names one."))
    return Cell(tr("anybody they send"), "text_2", italic=True)


def _sector(row: InvitationRow) -> Cell:
    return Cell(sector_word(row.sector) if row.organisation_id else "", "text_2")


def _reply(row: InvitationRow) -> Cell:
    return Cell(reply_word(row.reply), mark=Mark(reply_shape(row.reply), gap=6))


def _presence(row: InvitationRow) -> Cell:
    return Cell(presence_word(row.presence), mark=Mark(presence_shape(row.presence), gap=6))


def _how(row: InvitationRow, today: date) -> Cell:
    if row.walk_in:
        return Cell(tr("Walk-in"), "text_2")
    if row.reply is Reply.NONE:
        if row.sent_on is None:
            return Cell(tr("Not sent yet"), "text_2")
        return Cell(tr("Sent {day}", day=near_day(row.sent_on, today)), "text_2")
    day = near_day(row.replied_on, today) if row.replied_on else ""
    tip = _when(row)
    if row.channel is None:
        return Cell(day, "text_2", tooltip=tip)
    how = channel_word(row.channel)
    said = tr("{how}, {day}", how=how, day=day) if day else how
    mark = Mark("message-circle", size=14, gap=6) if row.comment else None
    return Cell(said, "text_2", mark=mark, tooltip=tip)


def _when(row: InvitationRow) -> str:
    """When an answer came, to the minute, and what was said with it."""
    lines: list[str] = []
    if row.replied_at is not None:
        day = short_day(row.replied_at.date())
        lines.append(tr("{day}, {time}", day=day, time=clock(row.replied_at)))
    if row.comment:
        lines.append(tr("“{text}”", text=row.comment))
    return "\n".join(lines)


def groups_by_level(rows: Sequence[InvitationRow]) -> list[Group[InvitationRow]]:
    """The guests under their levels, from the country down to the street."""
    known = [row for row in rows if not row.walk_in]
    found = [
        _group(level.value, level_word(level), [r for r in known if r.level is level])
        for level in Level
    ]
    return [*filter(_filled, found), *_walk_ins(rows)]


def groups_by_sector(rows: Sequence[InvitationRow]) -> list[Group[InvitationRow]]:
    """The guests under their sectors."""
    known = [row for row in rows if not row.walk_in]
    found = [
        _group(sector.value, sector_word(sector), [r for r in known if r.sector is sector])
        for sector in Sector
    ]
    return [*filter(_filled, found), *_walk_ins(rows)]


def groups_by_rank(rows: Sequence[InvitationRow]) -> list[Group[InvitationRow]]:
    """The guests in one list, in order of seniority, as papers print them."""
    known = [row for row in rows if not row.walk_in]
    whole = _group("rank", tr("In order of seniority"), known)
    return [*filter(_filled, [whole]), *_walk_ins(rows)]


def _filled(group: Group[InvitationRow]) -> bool:
    return bool(group.rows)


def _group(key: str, title: str, rows: list[InvitationRow]) -> Group[InvitationRow]:
    return Group(key, title, rows, _counted(rows))


def _walk_ins(rows: Iterable[InvitationRow]) -> list[Group[InvitationRow]]:
    found = [row for row in rows if row.walk_in]
    if not found:
        return []
    return [
        Group("walk-in", tr("Walk-ins"), found, tr("{n} came without an invitation", n=len(found)))
    ]


def _counted(rows: Sequence[InvitationRow]) -> str:
    coming = sum(1 for row in rows if row.reply in _COMING)
    if any(row.reply is Reply.DELEGATE for row in rows):
        return tr("{n} invited, {coming} will come or send someone", n=len(rows), coming=coming)
    return tr("{n} invited, {coming} will come", n=len(rows), coming=coming)


GROUPINGS = {
    "level": groups_by_level,
    "sector": groups_by_sector,
    "rank": groups_by_rank,
}
"""How the list can be grouped, by the key of its segment."""
