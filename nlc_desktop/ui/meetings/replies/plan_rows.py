"""What taking in replies would do, as rows of a table: matched, to look at, not read."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.replies import MatchedReply, RefusedFile, ReplyPlan, ReviewReply
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading.replies import why
from nlc_desktop.ui.projector import without_addresses
from nlc_desktop.ui.widgets.columns import Cell, Column, Group, Mark
from nlc_desktop.ui.wording import clock, near_day
from nlc_desktop.ui.words import channel_word, reply_shape, reply_word


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One reply or file of a plan."""

    id: str
    reply: MatchedReply | ReviewReply | RefusedFile

    @property
    def matched(self) -> MatchedReply | None:
        """The reply, where it found its guest."""
        return self.reply if isinstance(self.reply, MatchedReply) else None


def groups(plan: ReplyPlan, *, private: bool = True) -> list[Group[PlanRow]]:
    """The rows of a plan under what becomes of them, as far as whoever sees them may."""
    matched = [
        PlanRow(one.invitation_id, one if private else _for_a_room(one)) for one in plan.matched
    ]
    review = [PlanRow(one.id, one if private else stray_for_a_room(one)) for one in plan.review]
    refused = [PlanRow(f"refused-{n}", one) for n, one in enumerate(plan.refused)]
    found = [
        Group("matched", tr("To take in"), matched, tr("Space ticks a row or leaves it out")),
        Group("review", tr("To look at"), review, tr("They are kept, nobody is added to the list")),
        Group("refused", tr("Not read"), refused, tr("These files change nothing")),
    ]
    return [group for group in found if group.rows]


def _for_a_room(one: MatchedReply) -> MatchedReply:
    delegate = without_addresses(one.delegate)
    return replace(one, address="", comment="", source="", delegate=delegate)


def stray_for_a_room(one: ReviewReply) -> ReviewReply:
    """A reply to look at without its address and what was said with it."""
    return replace(
        one,
        name=without_addresses(one.name or one.address),
        address="",
        comment="",
        detail="",
        source="",
        delegate=without_addresses(one.delegate),
    )


def headline(plan: ReplyPlan) -> str:
    """The whole plan counted in words."""
    said: list[str] = []
    if plan.matched:
        said.append(tr("{n} replies found their guest.", n=len(plan.matched)))
    if plan.review:
        said.append(tr("{n} replies have to be looked at.", n=len(plan.review)))
    if plan.refused:
        said.append(tr("{n} files could not be read.", n=len(plan.refused)))
    if plan.same:
        said.append(tr("{n} were noted already.", n=plan.same))
    return " ".join(said) or tr("There is no reply in it.")


def columns(
    taken: Callable[[str], bool], today: date, zone: ZoneInfo
) -> tuple[Column[PlanRow], ...]:
    """The columns; ``taken`` says whether the reply to an invitation is ticked."""
    return (
        Column("take", tr_noop("Take"), lambda row: _box(row, taken), width=56),
        Column("who", tr_noop("Guest"), _who, stretch=True),
        Column("answer", tr_noop("Reply"), _answer, width=224),
        Column("when", tr_noop("How and when"), lambda row: _how(row, today, zone), width=192),
    )


def _box(row: PlanRow, taken: Callable[[str], bool]) -> Cell:
    if row.matched is None:
        return Cell("", spoken=tr("can’t be taken"))
    on = taken(row.id)
    mark = Mark("square-check" if on else "square", "text" if on else "text_2", 18)
    return Cell("", mark=mark, spoken=tr("taken") if on else tr("left out"))


def _who(row: PlanRow) -> Cell:
    match row.reply:
        case MatchedReply(guest=guest, meeting=meeting):
            return Cell(guest, second=meeting, tooltip=row.reply.address)
        case ReviewReply(name=name, address=address, reason=reason):
            shown = name or address or tr("Nobody is named")
            return Cell(shown, second=why(reason), tooltip=f"{address}\n{why(reason)}".strip())
        case RefusedFile(source=source, reason=reason):
            return Cell(source, second=reason, tooltip=reason, mark=Mark("triangle-alert", "warn"))


def _answer(row: PlanRow) -> Cell:
    match row.reply:
        case MatchedReply(reply=reply, before=before):
            said = reply_word(reply)
            if before is not Reply.NONE and before is not reply:
                said = tr("{before} → {after}", before=reply_word(before), after=said)
            return Cell(
                said,
                mark=Mark(reply_shape(reply), gap=6),
                second=_aside(row.reply.delegate, row.reply.comment),
                tooltip=row.reply.comment,
            )
        case ReviewReply(reply=Reply.NONE):
            return Cell(tr("unclear"), "text_2", second=row.reply.comment or row.reply.detail)
        case ReviewReply(reply=reply):
            return Cell(
                reply_word(reply),
                mark=Mark(reply_shape(reply), gap=6),
                second=_aside(row.reply.delegate, row.reply.comment),
                tooltip=row.reply.comment,
            )
        case RefusedFile():
            return Cell("")


def _aside(delegate: str, comment: str) -> str:
    """Who comes instead, or what was said."""
    return tr("Instead: {name}", name=delegate) if delegate else comment


def _how(row: PlanRow, today: date, zone: ZoneInfo) -> Cell:
    if isinstance(row.reply, RefusedFile):
        return Cell("")
    said = how_words(row.reply.channel, row.reply.replied_at, today, zone)
    return Cell(said, "text_2", second=row.reply.source, tooltip=row.reply.source)


def how_words(channel: Channel, moment: datetime | None, today: date, zone: ZoneInfo) -> str:
    """How and when a reply came: "E-mail, 18 Nov, 14.32"."""
    how = channel_word(channel)
    if moment is None:
        return how
    local = moment.astimezone(zone)
    day = near_day(local.date(), today)
    return tr("{how}, {day}, {time}", how=how, day=day, time=clock(local))
