"""Matters arising as one table: each matter, the way it came, and what is to come (N4)."""

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.plain_table import Text, table, text
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.matters_papers import MattersView, MatterView, StepView

_NUMBER = 12.5 * m.MM
_WAY = 65 * m.MM
_NEXT = 37.5 * m.MM


def set_matters(paper: Compositor, view: MattersView) -> SetPaper:
    """Sets the table of matters arising in type."""
    head, say = view.head, paper.form.say
    title = paper.running("matters.running", head)
    date, _ = paper.when(head)
    blocks = [
        *letterhead(paper, view.letterhead, slogans=False),
        *paper.centred([say("matters").upper(), f"{head.title} {paper.number(head)}".upper()]),
        *paper.labels([(say("label.date"), date), (say("label.venue"), head.venue)]),
        *_table(paper, view),
    ]
    frame = paper.frame(head, title, paper.state_words(head))
    return paper.bind(blocks, frame, title=title, author=view.letterhead.name)


def _table(paper: Compositor, view: MattersView) -> list[Block]:
    """The table; a sentence where nothing was left open."""
    say = paper.form.say
    if not view.matters:
        return [paper.paragraph([Span(say("matters.none"), m.BODY)])]
    heads = [say(f"matters.{name}") for name in ("number", "matter", "way", "next")]
    rows = [_row(paper, matter) for matter in view.matters]
    return [*table(paper, heads, (_NUMBER, 0.0, _WAY, _NEXT), rows)]


def _row(paper: Compositor, matter: MatterView) -> list[Text]:
    """One matter: number, title, its way, who acts by when."""
    way = Text(tuple((_step(paper, step), m.SMALL) for step in matter.steps))
    return [text(matter.number), text(matter.title), way, _next(paper, matter)]


def _step(paper: Compositor, step: StepView) -> str:
    """A step in one line, the day first."""
    say = paper.form.say
    meeting = paper.numbered(step.meeting) or say("matters.outside")
    said = step.text or say(f"matters.{step.step.value}", meeting=meeting)
    day = paper.form.date(step.day) if step.day is not None else ""
    return f"{day}: {said}" if day else said


def _next(paper: Compositor, matter: MatterView) -> Text:
    """Who has to act, and by when."""
    say = paper.form.say
    if matter.closed:
        return text(say("matters.done"))
    due = say("action.by", date=paper.form.date(matter.due)) if matter.due is not None else ""
    return text(", ".join(matter.owners), due)
