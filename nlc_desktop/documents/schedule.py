"""The year's schedule of a mechanism: a signed list, or a draft resolution for it to adopt.

A Philippine council adopts its schedule by resolution once a year, which an audit asks for
(domain.md 2.3); what is not known before the meeting (number, movers, who was there) is left to
be written in.
"""

from collections.abc import Sequence
from dataclasses import replace

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.file_names import safe_file_name
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.formats.country_form import ScheduleForm
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.plain_table import Text, table, text
from nlc_desktop.documents.render import RenderedPaper
from nlc_desktop.documents.signatures import signature_block
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Row, Rule
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import Language, PaperSize, SignatureView
from nlc_desktop.domain.schedule_papers import ScheduleLineView, ScheduleView

_GAP = 3 * m.MM
_NOTE_SHARE = 0.45
"""What remarks get of the room that dates and times leave."""
_LEAST_NOTE = 25 * m.MM
_COLUMNS = ("number", "date", "day", "time", "venue", "note")
_TO_WRITE_ON = 2
"""Lines for those present and for those absent."""


def render_schedule(
    view: ScheduleView, *, language: Language, size: PaperSize, country: str = "my"
) -> RenderedPaper:
    """Sets a schedule in type, in the form the country gives it.

    Raises `PaperError` when it can't be made (a crest that is no picture).
    """
    form = form_for(language, country)
    resolution = form.schedule is ScheduleForm.RESOLUTION
    paper = Compositor(form, size, "resolution" if resolution else "")
    made = _set_resolution(paper, view) if resolution else _set_list(paper, view)
    kind = paper.form.say("resolution" if resolution else "schedule")
    name = safe_file_name(kind, view.mechanism, str(view.year))
    return RenderedPaper(data=made.data, file_name=name, pages=made.pages, missing=made.missing)


def _set_list(paper: Compositor, view: ScheduleView) -> SetPaper:
    """The list: title, table, who signs."""
    say = paper.form.say
    title = [say("schedule.title", year=view.year).upper(), view.mechanism.upper()]
    signed = signature_block(paper, [(say("schedule.signed"), view.secretary)], dated=False)
    blocks = [
        *letterhead(paper, view.letterhead, slogans=False),
        *paper.centred(title),
        *_kept(_table(paper, view.lines)),
        signed,
    ]
    return _bind(paper, view, blocks, state="")


def _set_resolution(paper: Compositor, view: ScheduleView) -> SetPaper:
    """The draft resolution: number, excerpts, recitals, the table, signatures."""
    say = paper.form.say
    named = {"mechanism": view.mechanism, "year": view.year}
    people = (
        ("resolution.certified", view.secretary, "resolution.secretary"),
        ("resolution.attested", SignatureView(audience=view.audience), "resolution.presiding"),
        ("resolution.approved", view.chair, "label.chair"),
    )
    signed = [(say(label), _with_post(who, say(post))) for label, who, post in people]
    blocks = [
        *letterhead(paper, view.letterhead, slogans=False),
        *paper.centred([say("resolution.number", year=_series(view)).upper()]),
        paper.paragraph([paper.span(_excerpts(paper, view), m.BODY)]),
        *_to_write_on(paper),
        *paper.centred([say("resolution.title", **named).upper()], before=2 * m.U),
        *(paper.paragraph([paper.span(clause, m.BODY)]) for clause in _recitals(paper, view)),
        paper.paragraph([paper.span(say("resolution.resolved", **named), m.BODY)], keep=3),
        *_table(paper, view.lines),
        paper.paragraph(
            [paper.span(say("resolution.further", mechanism=view.mechanism), m.BODY)],
            before=2 * m.U,
        ),
        paper.paragraph([Span(say("resolution.carried"), m.BODY_BOLD)]),
        paper.paragraph([Span(say("resolution.correct"), m.BODY)], keep=1),
        signature_block(paper, signed, dated=False),
    ]
    return _bind(paper, view, blocks, state=say("state.draft"))


def _bind(paper: Compositor, view: ScheduleView, blocks: list[Block], *, state: str) -> SetPaper:
    """The pages with their running head, and the day of the list in the footer."""
    form = paper.form
    year, mechanism = str(view.year), view.mechanism
    title = form.say("schedule.running", mechanism=mechanism, year=year)
    dated = form.say("schedule.as-of", date=form.date(view.made_on))
    frame = Frame(
        state=state,
        short_title=form.say("schedule.title", year=year),
        reference=view.reference,
        footer="\xa0\xa0\xa0·\xa0\xa0\xa0".join(filter(None, [view.reference, dated])),
        page_of=lambda x, y: form.say("page", x=x, y=y),
    )
    return paper.bind(blocks, frame, title=title, author=view.letterhead.name)


def _series(view: ScheduleView) -> str:
    """The year of adoption, its end to be written in: a schedule is often adopted a year ahead."""
    return f"{view.year // 100}__"


def _excerpts(paper: Compositor, view: ScheduleView) -> str:
    """From which minutes the resolution is taken: one sentence in capitals."""
    return paper.form.say("resolution.excerpts", mechanism=view.mechanism).upper()


def _recitals(paper: Compositor, view: ScheduleView) -> list[str]:
    """The clauses that say why, as far as the reason holds."""
    say, mechanism = paper.form.say, view.mechanism
    clauses: list[str] = []
    if view.basis.strip():
        basis = view.basis.strip().rstrip(".;")
        clauses.append(say("resolution.basis", mechanism=mechanism, basis=basis))
    if view.quarterly:
        clauses.append(say("resolution.quarterly", mechanism=mechanism))
    return [*clauses, say("resolution.ahead", mechanism=mechanism)]


def _to_write_on(paper: Compositor) -> list[Block]:
    """Lines for who is there and who is not, to be written in at the meeting."""
    blocks: list[Block] = []
    for name in ("present", "absent"):
        label = f"{paper.form.say(f'resolution.{name}')}:"
        left = paper.width(label, m.BODY_BOLD) + m.U
        cell = paper.cell([Span(label, m.BODY_BOLD)], 0, left)
        blocks.append(Row(cells=(cell,), above=0.0, below=0.0, rule=False, before=2 * m.U))
        blocks += [
            Rule(x=paper.at(0), end=paper.at(paper.grid.text), tall=8 * m.MM)
            for _ in range(_TO_WRITE_ON)
        ]
    return blocks


def _with_post(person: SignatureView, post: str) -> SignatureView:
    """Who signs, with a post where none is known."""
    return SignatureView(audience=person.audience, name=person.name, post=person.post or post)


def _kept(rows: Sequence[Row]) -> list[Block]:
    """The rows, the last two bound to the signature: no page carries it alone."""
    last = len(rows) - 1
    return [
        replace(row, keep=last - place + 1) if place > 0 and place >= last - 1 else row
        for place, row in enumerate(rows)
    ]


def _table(paper: Compositor, lines: Sequence[ScheduleLineView]) -> list[Row]:
    """The meetings; what is short gets the width it needs, place and remarks share the rest."""
    form = paper.form
    rows = [_cells(paper, number, line) for number, line in enumerate(lines, start=1)]
    heads = [form.say(f"schedule.{name}") for name in _COLUMNS]
    short = [_width(paper, heads[place], [row[place] for row in rows]) for place in range(4)]
    rest = paper.grid.text - sum(short)
    share = _LEAST_NOTE if not any(row[5] for row in rows) else rest * _NOTE_SHARE
    note = max(share, *(_longest_word(paper, row[5]) for row in rows))
    cells: list[list[Text]] = [[text(cell) for cell in row] for row in rows]
    return table(paper, heads, [*short, 0, note], cells)


def _width(paper: Compositor, head: str, cells: Sequence[str]) -> float:
    """The width the longest of these texts needs on one line, with the gap behind it."""
    widths = [paper.width(cell, m.CELL) for cell in cells]
    return max(paper.width(head, m.TABLE_HEAD), *widths) + _GAP


def _longest_word(paper: Compositor, text: str) -> float:
    """The width no column may go below: dates and times are never torn apart."""
    words = paper.form.joined(text).split(" ")
    return max(paper.width(word, m.CELL) for word in words)


def _cells(paper: Compositor, number: int, line: ScheduleLineView) -> list[str]:
    """One meeting: number, date, weekday, time, place, remarks."""
    form, starts = paper.form, line.starts
    return [
        f"{number}.",
        form.date(starts),
        form.weekdays[starts.weekday()],
        form.time(starts),
        line.venue.strip(),
        _note(paper, line),
    ]


def _note(paper: Compositor, line: ScheduleLineView) -> str:
    """Whether it was cancelled or moved."""
    form = paper.form
    if line.cancelled:
        reason = line.reason.strip().rstrip(".")
        why = form.say("schedule.cancelled-why", reason=reason) if reason else ""
        return why or form.say("schedule.cancelled")
    if line.before is None:
        return ""
    if line.before.date() != line.starts.date():
        return form.say("schedule.moved", date=form.date(line.before))
    return form.say("schedule.moved-time", time=form.time(line.before))
