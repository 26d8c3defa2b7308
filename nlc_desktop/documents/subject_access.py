"""What is kept about one person, printed for that person to read and keep (R-DP-06)."""

import re
from collections.abc import Sequence
from datetime import date

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.formats.form import NBSP
from nlc_desktop.documents.handover import heading
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.person_words import coded, days, numbered, spaced
from nlc_desktop.documents.plain_table import Text, table, text
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.people_papers import (
    ChangeView,
    ContactView,
    InvitedView,
    MentionView,
    SubjectAccessView,
    TenureView,
)

_COLON = 57.5 * m.MM
_VALUE = 62.5 * m.MM
_DATE = 37 * m.MM
_FIELD = 42 * m.MM
_DAYS = 60 * m.MM
_KIND = 30 * m.MM
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def set_subject_access(paper: Compositor, view: SubjectAccessView) -> SetPaper:
    """Sets the print of what is kept about one person in type."""
    form, office = paper.form, view.letterhead.name
    title = form.say("access")
    labels = [
        (form.say("field.name"), view.name),
        (form.say("label.date"), form.date_with_day(view.made_on)),
        (form.say("label.code"), spaced(view.code)),
    ]
    blocks = [
        *letterhead(paper, view.letterhead, slogans=False),
        *paper.centred([title.upper()]),
        *paper.labels(labels),
        paper.paragraph([Span(form.say("access.lead", office=office), m.BODY)]),
        *_sections(paper, view),
    ]
    frame = Frame(
        short_title=title,
        footer=f"{form.date(view.made_on)}{NBSP * 3}·{NBSP * 3}{coded(paper, view.code)}",
        page_of=lambda x, y: form.say("page", x=x, y=y),
    )
    return paper.bind(blocks, frame, title=title, author=office)


def _sections(paper: Compositor, view: SubjectAccessView) -> list[Block]:
    """What is kept, section by section; then what is not, what was left out, what to ask for."""
    say, office = paper.form.say, view.letterhead.name
    parts: tuple[tuple[str, list[Block]], ...] = (
        ("entry", _entry(paper, view)),
        ("posts", _posts(paper, view.posts)),
        ("contacts", _contacts(paper, view.contacts)),
        ("meetings", _meetings(paper, view.meetings)),
        ("mentions", _mentions(paper, view.mentions)),
        ("changes", _changes(paper, view.changes)),
        ("merges", _merges(paper, view.merges)),
        ("not-held", [_paragraph(paper, say("access.not-held-text"))]),
        ("left-out", [_paragraph(paper, say("access.left-out-text"))]),
        ("rights", [_paragraph(paper, say("access.rights-text", office=office))]),
    )
    blocks: list[Block] = []
    for number, (name, rows) in enumerate(parts, start=1):
        blocks.append(heading(paper, f"{number}.0", say(f"access.{name}")))
        blocks += rows or [_paragraph(paper, say("nothing"))]
    return blocks


def _paragraph(paper: Compositor, words: str) -> Block:
    return paper.paragraph([paper.span(words, m.BODY)], edge=m.EDGE_B)


def _table(
    paper: Compositor, heads: Sequence[str], widths: Sequence[float], rows: list[list[Text]]
) -> list[Block]:
    """A table under words of the form; nothing when it has no row."""
    if not rows:
        return []
    return [*table(paper, [paper.form.say(head) for head in heads], widths, rows)]


def _date(paper: Compositor, day: date | None) -> str:
    return paper.form.date(day) if day is not None else ""


def _entry(paper: Compositor, view: SubjectAccessView) -> list[Block]:
    """The fields of the entry, colons on an edge of their own."""
    say = paper.form.say
    pairs = [(say(f"field.{name}"), value) for name, value in view.fields]
    pairs += [(say(f"field.{name}"), paper.form.date(day)) for name, day in view.days]
    return paper.labels(pairs, colon=_COLON, value=_VALUE)


def _posts(paper: Compositor, posts: Sequence[TenureView]) -> list[Block]:
    rows = [[text(one.post, one.organisation), text(days(paper, one))] for one in posts]
    return _table(paper, ("field.post", "handover.days"), (0, _DAYS), rows)


def _contacts(paper: Compositor, contacts: Sequence[ContactView]) -> list[Block]:
    say = paper.form.say
    rows = [[text(say(f"way.{one.kind.value}")), text(one.value, one.note)] for one in contacts]
    return _table(paper, ("access.way", "access.value"), (_KIND, 0), rows)


def _meetings(paper: Compositor, meetings: Sequence[InvitedView]) -> list[Block]:
    """Meetings, the newest first: as what, what was answered, whether somebody came."""
    rows = [
        [
            text(_date(paper, one.on)),
            text(numbered(paper, one.meeting), _asked(paper, one)),
            _answer(paper, one),
        ]
        for one in meetings
    ]
    return _table(
        paper,
        ("access.day", "access.meeting", "access.answer"),
        (paper.date_column(_DATE), 0, _DAYS),
        rows,
    )


def _asked(paper: Compositor, one: InvitedView) -> str:
    """As what somebody was asked: role and post."""
    return ", ".join(filter(None, [paper.form.say(f"role.{one.role.value}"), one.post]))


def _answer(paper: Compositor, one: InvitedView) -> Text:
    """Attendance, and in small print when it was sent, what was answered, who came instead."""
    say = paper.form.say
    parts = [(say(f"presence.{one.presence.value}"), m.CELL)]
    if one.sent_on is not None:
        parts.append((say("access.sent", date=_date(paper, one.sent_on)), m.SMALL))
    if one.reply:
        reply = say(f"reply.{one.reply}")
        on = _date(paper, one.replied_on)
        said = say("access.replied", reply=reply, date=on) if on else ""
        parts.append((said or say("access.replied-undated", reply=reply), m.SMALL))
    if one.delegate:
        parts.append((say("access.delegate", name=one.delegate), m.SMALL))
    if one.reason:
        parts.append((say("access.reason", text=one.reason), m.SMALL))
    if one.said:
        parts.append((say("access.said", text=one.said), m.SMALL))
    if one.sent_to:
        parts.append((say("access.sent-to", address=one.sent_to), m.SMALL))
    return Text(tuple(parts))


def _mentions(paper: Compositor, mentions: Sequence[MentionView]) -> list[Block]:
    """Other places that say the name: where, and what is written there."""
    say = paper.form.say
    rows = [
        [
            text(say(f"mention.{one.kind.value}"), _date(paper, one.on)),
            text(one.text, numbered(paper, one.where)),
        ]
        for one in mentions
    ]
    widths = (paper.date_column(_FIELD), 0)
    return _table(paper, ("access.place", "access.text"), widths, rows)


def _changes(paper: Compositor, changes: Sequence[ChangeView]) -> list[Block]:
    """Changes, the newest first: the day, the field, before, after."""
    day = paper.date_column(_DATE)
    half = (paper.grid.text - day - _FIELD) / 2
    rows = [
        [
            text(_date(paper, one.on)),
            text(paper.form.say(f"field.{one.field}")),
            text(_value(paper, one.field, one.old)),
            text(_value(paper, one.field, one.new)),
        ]
        for one in changes
    ]
    heads = ("access.day", "access.field", "access.before", "access.after")
    return _table(paper, heads, (day, _FIELD, half, 0), rows)


def _value(paper: Compositor, field: str, value: str) -> str:
    """A value as people read it: days written out, kinds of contact in words."""
    if _ISO.fullmatch(value):
        return paper.form.date(date.fromisoformat(value))
    if field == "contact-kind" and value:
        return paper.form.say(f"way.{value}")
    return value


def _merges(paper: Compositor, merges: Sequence[tuple[str, date | None]]) -> list[Block]:
    say = paper.form.say
    return [
        _paragraph(
            paper,
            say("access.merged", name=name, date=_date(paper, day))
            if day is not None
            else say("access.merged-undated", name=name),
        )
        for name, day in merges
    ]
