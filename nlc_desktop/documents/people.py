"""The lists of people at the head of minutes: present, in attendance, absent, secretariat."""

from collections.abc import Callable, Sequence

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Row
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import MeetingRole, PersonView, Presence

_POST = 80 * m.MM
_POST_WIDTH = 65 * m.MM
_ROLE_WIDTH = 20 * m.MM
_PLAIN_POST = 67.5 * m.MM
_GAP = 2 * m.MM
_PRESIDE = {MeetingRole.CHAIR, MeetingRole.DEPUTY_CHAIR}
_HERE = {Presence.PRESENT, Presence.LATE, Presence.REPRESENTED}


def _is_present(person: PersonView) -> bool:
    return person.presence in _HERE and person.role.is_member


def _is_in_attendance(person: PersonView) -> bool:
    here = person.presence in _HERE
    return here and not person.role.is_member and not person.role.is_secretariat


def _is_secretariat(person: PersonView) -> bool:
    return person.role.is_secretariat and person.presence in {*_HERE, Presence.NOT_YET}


_LISTS: dict[str, Callable[[PersonView], bool]] = {
    "present": _is_present,
    "in-attendance": _is_in_attendance,
    "apologies": lambda person: person.presence is Presence.APOLOGIES,
    "absent": lambda person: person.presence is Presence.ABSENT,
    "secretariat": _is_secretariat,
}
"""Who stands on which list. Somebody whose presence nobody noted stands on none."""

_SHORT = 6
"""A list of up to so many rows stays whole."""


def people_lists(paper: Compositor, people: Sequence[PersonView]) -> list[Block]:
    """The lists in the form's order, each numbered from 1; an empty list isn't printed."""
    blocks: list[Block] = []
    for name in paper.form.lists:
        chosen = [person for person in people if _LISTS[name](person)]
        if chosen:
            before = m.U if blocks else 3 * m.U
            blocks += _list(paper, name, chosen, before)
    return blocks


def _list(paper: Compositor, name: str, people: list[PersonView], before: float) -> list[Block]:
    """A list's head and rows; the head stays with two rows, a short list stays whole."""
    keep = len(people) if len(people) <= _SHORT else 2
    head = paper.paragraph(
        [Span(paper.form.say(f"list.{name}"), m.BODY_BOLD)], before=before, after=m.U, keep=keep
    )
    reasons = name in {"apologies", "absent"}
    rows = [
        _row(paper, number, person, reasons=reasons)
        if paper.form.numbered
        else _plain_row(paper, person, reasons=reasons)
        for number, person in enumerate(people, start=1)
    ]
    return [head, *rows]


def _row(paper: Compositor, number: int, person: PersonView, *, reasons: bool) -> Row:
    """Number, name, post and agency, role or reason; no rule.

    A long role takes the room a short post leaves.
    """
    extra = paper.grid.text - _POST - _POST_WIDTH - _ROLE_WIDTH
    post = _POST + extra
    last = paper.grid.text - _ROLE_WIDTH
    right = person.reason if reasons else paper.form.say(f"role.{person.role.value}")
    text = paper.span(_post(person), m.CELL)
    spare = max(0.0, _POST_WIDTH - _GAP - paper.width(text.text, m.CELL))
    return Row(
        cells=(
            paper.cell([Span(f"{number}.", m.CELL)], 0, m.EDGE_B),
            paper.cell(_names(paper, person), m.EDGE_B, post - m.EDGE_B - _GAP),
            paper.cell([text], post, _POST_WIDTH),
            paper.cell([paper.span(right, m.CELL)], last - spare, _ROLE_WIDTH + spare, flush=True),
        ),
        above=0.0,
        below=1.25 * m.MM,
        rule=False,
    )


def _plain_row(paper: Compositor, person: PersonView, *, reasons: bool) -> Row:
    """Name, and post and agency beside it; who presides, or why somebody was away, in brackets."""
    role = paper.form.say(f"role.{person.role.value}") if person.role in _PRESIDE else ""
    extra = person.reason.strip() if reasons else role
    text = " ".join(filter(None, [_post(person), f"({extra})" if extra else ""]))
    return Row(
        cells=(
            paper.cell(_names(paper, person), 0, _PLAIN_POST - _GAP),
            paper.cell([paper.span(text, m.CELL)], _PLAIN_POST, paper.grid.text - _PLAIN_POST),
        ),
        above=0.0,
        below=1.25 * m.MM,
        rule=False,
    )


def _names(paper: Compositor, person: PersonView) -> list[Span]:
    """The name, the same in its own script below, and who stood in or came late."""
    name = person.name.strip()
    own = Span(person.native_name, m.CELL)
    if person.presence is Presence.REPRESENTED and person.represented_by.strip():
        stood_in = paper.span(person.represented_by, m.CELL)
        absent = paper.form.say("person.for", name=name or person.post.strip())
        return [stood_in, paper.span(absent, m.SMALL)]
    spans = [paper.span(name or person.post.strip(), m.CELL), own]
    if person.presence is Presence.LATE and person.arrived is not None:
        at = paper.form.time(person.arrived)
        spans.append(Span(paper.form.say("person.arrived", time=at), m.SMALL))
    return spans


def _post(person: PersonView) -> str:
    """Post and agency in one line; the agency alone where the post stands as the name."""
    post = person.post.strip() if person.name.strip() else ""
    return ", ".join(filter(None, [post, person.organisation.strip()]))
