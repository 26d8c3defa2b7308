"""The handover report: what a successor in a post has to know, as of a day (R-MAP-09)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.formats.form import NBSP
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.person_words import days, numbered, way
from nlc_desktop.documents.plain_table import Text, table, text
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Row
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.people_papers import (
    AheadView,
    DutyView,
    HandoverView,
    PartnerView,
    PromiseView,
    RunningView,
    SeatView,
    TenureView,
)

_DATE = 39 * m.MM
_WHERE = 34 * m.MM
_DAYS = 70 * m.MM
_NUMBER = 24 * m.MM
_ROLE = 42 * m.MM
_COUNT = 20 * m.MM


def set_handover(paper: Compositor, view: HandoverView) -> SetPaper:
    """Sets a handover report in type."""
    form = paper.form
    title = form.say("handover")
    labels = [
        (form.say("label.post"), view.post),
        (form.say("label.organisation"), view.organisation),
        (form.say("label.holder"), _holder(paper, view.holder)),
        (form.say("label.as-of"), form.date_with_day(view.on)),
    ]
    blocks = [
        *letterhead(paper, view.letterhead, slogans=False),
        *paper.centred([title.upper()]),
        *paper.labels(labels),
        *_sections(paper, view),
        paper.paragraph([Span(form.say("handover.privacy"), m.SMALL)], before=3 * m.U),
    ]
    running = f"{title}{NBSP * 3}·{NBSP * 3}{form.joined(view.post)}"
    office = form.say("office-only") if view.audience is Audience.OFFICE else ""
    as_of = f"{form.say('label.as-of')} {form.date(view.on)}"
    frame = Frame(
        short_title=running,
        footer=f"{NBSP * 3}·{NBSP * 3}".join(filter(None, [office, as_of])),
        page_of=lambda x, y: form.say("page", x=x, y=y),
    )
    return paper.bind(blocks, frame, title=f"{title} {view.post}", author=view.letterhead.name)


def _holder(paper: Compositor, holder: TenureView | None) -> str:
    if holder is None:
        return paper.form.say("phone-round.vacant")
    return f"{holder.person}, {days(paper, holder)}" if holder.since else holder.person


def _sections(paper: Compositor, view: HandoverView) -> list[Block]:
    """Every section, numbered; one without entries says so."""
    parts: tuple[tuple[str, list[Row]], ...] = (
        ("duties", _duties(paper, view.duties)),
        ("decisions", _promises(paper, view.decisions)),
        ("arising", _promises(paper, view.arising)),
        ("ahead", _ahead(paper, view.ahead)),
        ("seats", _seats(paper, view.seats)),
        ("partners", _partners(paper, view.partners, view.audience)),
        ("programmes", _programmes(paper, view.programmes)),
        ("before", _before(paper, view.before)),
    )
    nothing = paper.form.say("nothing")
    blocks: list[Block] = []
    for number, (name, rows) in enumerate(parts, start=1):
        words = paper.form.say(f"handover.{name}")
        blocks.append(heading(paper, paper.form.section_number(f"{number}.0"), words))
        blocks += rows or [paper.paragraph([Span(nothing, m.BODY)], edge=m.EDGE_B)]
    return blocks


def heading(paper: Compositor, number: str, words: str) -> Block:
    """A numbered heading that stays with what follows it."""
    return paper.paragraph(
        [Span(words, m.BODY_BOLD)],
        edge=m.EDGE_B,
        number=number,
        before=2 * m.U,
        after=m.U,
        keep=2,
        outline=f"{number} {words}",
    )


def _table(
    paper: Compositor, heads: Sequence[str], widths: Sequence[float], rows: list[list[Text]]
) -> list[Row]:
    """A table under words of the form; nothing when it has no row."""
    if not rows:
        return []
    return table(paper, [paper.form.say(f"handover.{head}") for head in heads], widths, rows)


def _date(paper: Compositor, day: date | None, otherwise: str = "") -> str:
    return paper.form.date(day) if day is not None else otherwise


def _duties(paper: Compositor, duties: Sequence[DutyView]) -> list[Row]:
    """Open actions, the earliest due first: what, the last news, by when, from which meeting."""
    return _table(
        paper,
        ("what", "due", "where"),
        (0, paper.date_column(_DATE), _WHERE),
        [_duty(paper, one) for one in duties],
    )


def _duty(paper: Compositor, duty: DutyView) -> list[Text]:
    form = paper.form
    news = form.say("handover.no-news")
    if duty.last_line and duty.last_day is not None:
        news = form.say("handover.said", date=form.date(duty.last_day), text=duty.last_line)
    due = _date(paper, duty.due, form.say("handover.no-date"))
    late = form.say("handover.overdue") if duty.overdue else ""
    return [text(duty.text, news), text(due, late, bold=duty.overdue), _place(paper, duty)]


def _place(paper: Compositor, one: DutyView | PromiseView) -> Text:
    """The number and the meeting it comes from."""
    meeting = numbered(paper, one.meeting)
    return text(one.number or meeting, meeting if one.number else "")


def _promises(paper: Compositor, promises: Sequence[PromiseView]) -> list[Row]:
    """Decisions or matters arising: what, when, from which meeting."""
    rows = [[text(one.text), text(_date(paper, one.on)), _place(paper, one)] for one in promises]
    return _table(paper, ("what", "when", "where"), (0, paper.date_column(_DATE), _WHERE), rows)


def _ahead(paper: Compositor, meetings: Sequence[AheadView]) -> list[Row]:
    """Meetings ahead: which, where, when, and as what the post is invited."""
    rows: list[list[Text]] = []
    for one in meetings:
        role = paper.form.say("handover.not-invited")
        if one.role is not None:
            role = paper.form.say(f"role.{one.role.value}")
        day = _date(paper, one.starts.date()) if one.starts else paper.form.say("handover.no-date")
        time = paper.form.time(one.starts) if one.starts else ""
        rows.append([text(numbered(paper, one.title), one.venue), text(day, time), text(role)])
    return _table(paper, ("meeting", "when", "role"), (0, paper.date_column(_DATE), _ROLE), rows)


def _seats(paper: Compositor, seats: Sequence[SeatView]) -> list[Row]:
    """Committees and networks: as what, how often, when last, and below it with whom."""
    form = paper.form
    rows: list[list[Text]] = []
    for seat in seats:
        role = form.say(f"role.{seat.role.value}")
        cadence = form.say(f"cadence.{seat.cadence.value}")
        rows.append([text(seat.mechanism), text(role, cadence), text(_date(paper, seat.last_met))])
    if not rows:
        return []
    head, *named = _table(
        paper, ("mechanism", "role", "met"), (0, _ROLE, paper.date_column(_DATE)), rows
    )
    blocks = [head]
    for seat, row in zip(seats, named, strict=True):
        fellows = _fellows(paper, seat, head)
        blocks += [replace(row, rule=False, keep=1), fellows] if fellows else [row]
    return blocks


def _fellows(paper: Compositor, seat: SeatView, head: Block) -> Row | None:
    """The other members across the whole line; nothing where there are none."""
    if not seat.fellows:
        return None
    words = paper.form.say("handover.with", names="; ".join(seat.fellows))
    return Row(
        cells=[paper.cell([paper.span(words, m.SMALL)], 0, paper.grid.text)],
        x=paper.at(0),
        end=paper.at(paper.grid.text),
        above=0.0,
        head=head,
    )


def _partners(paper: Compositor, partners: Sequence[PartnerView], audience: Audience) -> list[Row]:
    """Whom the post works with: holder, post, how to reach them, the link, when last checked."""
    rows: list[list[Text]] = []
    for one in partners:
        parts = [(one.holder or one.name, m.CELL), (one.name if one.holder else "", m.SMALL)]
        parts += [(way(paper, contact), m.SMALL) for contact in one.contacts]
        row = [Text(tuple(part for part in parts if part[0])), text("; ".join(one.relations))]
        if audience is Audience.OFFICE:
            checked = _date(paper, one.checked_on, paper.form.say("handover.not-checked"))
            row.append(text(checked if one.relations else ""))
        rows.append(row)
    if audience is not Audience.OFFICE:
        return _table(paper, ("name", "relation"), (0, _DAYS), rows)
    return _table(
        paper, ("name", "relation", "checked"), (0, 45 * m.MM, paper.date_column(_DATE)), rows
    )


def _programmes(paper: Compositor, programmes: Sequence[RunningView]) -> list[Row]:
    """Programmes the agency runs."""
    rows = [
        [text(one.name), text(one.since), text(str(one.open_actions) if one.open_actions else "–")]
        for one in programmes
    ]
    heads = ("programme", "since", "open-actions")
    return _table(paper, heads, (0, _NUMBER, _COUNT), rows)


def _before(paper: Compositor, tenures: Sequence[TenureView]) -> list[Row]:
    """Who held the post before: name and days, nothing else."""
    rows = [[text(one.person), text(days(paper, one))] for one in tenures]
    return _table(paper, ("name", "days"), (0, _DAYS), rows)
