"""The letter that calls a meeting, calls it anew or calls it off; with the list and the slip.

The order of its parts is the country's (`formats.letter_form`), its words are the language's.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from nlc_desktop.documents import letter_parts as parts
from nlc_desktop.documents import letter_words as words
from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.formats.form import NBSP
from nlc_desktop.documents.formats.letter_form import Part
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.reply_slip import clipped, reply_slip
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import (
    Block,
    Cell,
    CellLine,
    Group,
    Paragraph,
    Row,
)
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.letters import LetterKind, LetterView
from nlc_desktop.domain.papers import PaperState

_CUT = 100 * m.MM
"""Where the slip is cut off, from the top of the page; lower under a longer list."""
_TO_POST = 7.5 * m.MM
_BETWEEN = 5 * m.MM
_ONE_LIST = 3
"""Blocks of an annex whose list takes one page: its name, a heading, the list."""
_CLOSING = {Part.END, Part.SLOGANS, Part.CLOSING, Part.SIGNATURE, Part.COPIES}
"""Parts that stay with the last paragraph: no page carries a signature alone."""
_CLOSE_BELOW = {Part.ADDRESSEE, Part.DETAILS}
"""Parts that stand half a line below what is before them."""

_BUILDERS: dict[Part, Callable[[Compositor, LetterView], list[Block]]] = {
    Part.REFERENCES: parts.references,
    Part.PLACE_DATED: parts.place_dated,
    Part.DATED: parts.dated,
    Part.NUMBERS: parts.numbers,
    Part.ADDRESSEE: parts.addressee,
    Part.SUBJECT: parts.subject,
    Part.DETAILS: parts.details,
    Part.AGENDA: parts.agenda,
    Part.SLOGANS: parts.slogans,
    Part.SIGNATURE: parts.signature,
    Part.COPIES: parts.copies,
}
"""What sets each part that is more than a paragraph."""


def set_letter(paper: Compositor, view: LetterView) -> SetPaper:
    """Sets a letter in type."""
    title = words.subject(paper, view)
    frame = _frame(paper, view, _running_head(paper, view))
    first = m.TOP_FIRST_MARKED if frame.is_marked else m.TOP_FIRST
    return paper.bind(
        _fitted(_letter(paper, view), paper.grid.foot - first),
        frame,
        title=title,
        author=view.letterhead.name,
        annexes=_annexes(paper, view),
    )


def _letter(paper: Compositor, view: LetterView) -> list[Block]:
    """The letter itself; its end stays together."""
    order = paper.form.letter.parts[view.kind]
    blocks: list[Block] = []
    number, last = 2, -1
    for part in order:
        made = _part(paper, view, part, number)
        if made and part in paper.form.letter.numbered:
            number += 1
        if made and part not in _CLOSING:
            last = len(blocks) + len(made) - 1
        if made and blocks and part in _CLOSE_BELOW:
            blocks[-1] = replace(blocks[-1], after=m.U)
        blocks += made
    if last >= 0:
        blocks[last] = replace(blocks[last], keep=len(blocks) - 1 - last)
    return blocks


def _fitted(blocks: list[Block], room: float) -> list[Block]:
    """The letter with half its gaps, where it fits its page only so."""
    if _stacked(blocks) <= room:
        return blocks
    closer = [
        replace(block, before=min(block.before, m.U), after=min(block.after, m.U))
        for block in blocks
    ]
    return closer if _stacked(closer) <= room else blocks


def _part(paper: Compositor, view: LetterView, part: Part, number: int) -> list[Block]:
    """The blocks of one part; none where it has nothing to say."""
    if part in _BUILDERS:
        return _BUILDERS[part](paper, view)
    if part is Part.LETTERHEAD:
        closing = Part.SLOGANS in paper.form.letter.parts[view.kind]
        return letterhead(paper, view.letterhead, slogans=not closing)
    if part is Part.HEADING:
        heading = paper.form.say(f"letter.heading.{view.kind.value}")
        return paper.centred([heading.upper()], before=2 * m.U)
    if part is Part.SALUTATION:
        return [_paragraph(paper, words.opening(paper, view))]
    text = words.sentences(paper, view, part)
    if not text:
        return []
    counted = part in paper.form.letter.numbered
    return [_numbered(paper, text, number) if counted else _paragraph(paper, text)]


def _paragraph(paper: Compositor, text: str) -> Block:
    """A paragraph without a number."""
    return paper.paragraph([paper.span(text, m.BODY)], before=2 * m.U, after=2 * m.U)


def _numbered(paper: Compositor, text: str, number: int) -> Block:
    """A numbered paragraph: its first line begins on edge B, the others on A."""
    lines = paper.breaker.indented(paper.span(text, m.BODY), paper.grid.text, m.EDGE_B)
    return Paragraph(
        lines=lines,
        x=paper.at(0),
        first_x=paper.at(m.EDGE_B),
        number=paper.breaker.line(f"{number}.", m.BODY, m.EDGE_B),
        number_x=paper.at(0),
        before=2 * m.U,
        after=2 * m.U,
    )


def _running_head(paper: Compositor, view: LetterView) -> str:
    """The subject; where it has no room beside the reference, what the letter is and its number."""
    subject = words.subject(paper, view)
    reference = paper.breaker.line(view.head.reference, m.FOOT, paper.grid.text / 2)
    whole = paper.breaker.line(subject, m.FOOT, 10 * paper.grid.text)
    if whole.width + reference.width + 5 * m.MM <= paper.grid.text:
        return subject
    kind = paper.form.say(f"letter.{view.kind.value}")
    return f"{kind} {paper.number(view.head)}".strip()


def _frame(paper: Compositor, view: LetterView, title: str) -> Frame:
    """What stands outside the text: the state where it is more than a plain call."""
    head = view.head
    box = state = ""
    if head.state is PaperState.DRAFT:
        box, state = paper.state_box(head), paper.state_words(head)
    elif view.kind is not LetterKind.CALL:
        box = paper.form.say(f"letter.state.{view.kind.value}")
        day = paper.form.date(head.dated) if head.dated is not None else ""
        state = paper.form.say(f"letter.footer.{view.kind.value}", date=day) if day else box
    if Part.NUMBERS in paper.form.letter.parts[view.kind]:
        said = f"{paper.form.say('letter.urgency')}: {words.urgency(paper, view)}"
        state = f"{NBSP * 3}·{NBSP * 3}".join(filter(None, [said, state]))
    return paper.frame(head, title, state, state=box)


def _annexes(paper: Compositor, view: LetterView) -> list[list[Block]]:
    """Pages behind the letter: the list of receivers, with the slip below it where it fits.

    The slip lies wholly on the lower part of its page, so cutting it off costs nothing; under a
    list that leaves no room it has a page of its own.
    """
    if not words.has_annex(view):
        return []
    listed = _distribution(paper, view)
    if view.slip is None:
        return [listed]
    slip = reply_slip(paper, view, view.slip)
    tall = _stacked(listed) + listed[-1].after
    cut = max(_CUT, m.TOP_NEXT + tall + 3 * m.U)
    if len(listed) <= _ONE_LIST and cut + slip.height <= paper.grid.foot:
        return [[*listed, _lowered(slip, cut - m.TOP_NEXT - tall)]]
    alone = max(min(_CUT, paper.grid.foot - slip.height), m.TOP_NEXT + 2 * m.LINE)
    again = _annex_name(paper)
    return [listed, [again, _lowered(slip, alone - m.TOP_NEXT - again.height)]]


def _lowered(slip: Group, down: float) -> Block:
    """The slip further down its page."""
    return Group(parts=[(down, slip)], tall=down + slip.tall)


def _distribution(paper: Compositor, view: LetterView) -> list[Block]:
    """What the annex is called, and everybody the letter goes to, by post, in two columns."""
    head: list[Block] = [_annex_name(paper)]
    posts = view.distribution
    if len(posts) < 2:
        return head
    title = Span(paper.form.heading(paper.form.say("letter.distribution")), m.BODY_BOLD)
    head.append(paper.paragraph([title], before=2 * m.U, after=m.U, keep=1))
    room = paper.grid.foot - m.TOP_NEXT - _stacked(head) - m.U
    key = paper.form.country, paper.form.language, paper.size, posts
    return [*head, *paper.shared.blocks(key, lambda: _columns(paper, posts, room))]


def _annex_name(paper: Compositor) -> Block:
    """What the annex is called, at the right edge."""
    name = paper.form.heading(words.annex(paper, 0))
    line = paper.breaker.line(name, m.BODY_BOLD, paper.grid.text)
    return Paragraph(lines=[line], x=0.0, right=paper.at(paper.grid.text))


def _columns(paper: Compositor, posts: Sequence[str], room: float) -> list[Block]:
    """The list in pages of two columns: down the left one, then down the right one."""
    entries = [_entry(paper, number, post) for number, post in enumerate(posts, 1)]
    tall = [entry.height for entry in entries]
    pages: list[Block] = []
    start = 0
    while start < len(posts):
        count = len(posts) - start
        while count > 1 and _taller(tall[start : start + count]) > room:
            count -= 1
        pages.append(_page(paper, entries[start : start + count]))
        start += count
    return pages


def _taller(heights: Sequence[float]) -> float:
    """The height of the taller of two columns."""
    half = -(-len(heights) // 2)
    return max(sum(heights[:half]), sum(heights[half:]))


def _page(paper: Compositor, entries: Sequence[Row]) -> Block:
    """Two columns side by side, each entry under the one before."""
    half = -(-len(entries) // 2)
    parts: list[tuple[float, Block]] = []
    down = tall = 0.0
    for place, entry in enumerate(entries):
        down = 0.0 if place == half else down
        parts.append((down, _moved(entry, paper.grid.text / 2) if place >= half else entry))
        down += entry.height
        tall = max(tall, down)
    return Group(parts=parts, tall=tall)


def _moved(entry: Row, right: float) -> Row:
    """An entry further to the right."""
    return replace(entry, cells=tuple(replace(cell, x=cell.x + right) for cell in entry.cells))


def _entry(paper: Compositor, number: int, post: str) -> Row:
    """Number and post in the left column."""
    width = paper.grid.text / 2 - _TO_POST - _BETWEEN
    lines = paper.lines(post, m.CELL, width)
    kept = clipped(paper.breaker, lines, m.CELL, width)
    said = tuple(CellLine(line, m.CELL.leading, m.CELL.size) for line in kept)
    cells = (
        paper.cell([Span(f"{number}.", m.CELL)], 0, _TO_POST),
        Cell(paper.at(_TO_POST), said),
    )
    return Row(cells=cells, above=0.0, below=1.25 * m.MM, rule=False)


def _stacked(blocks: Sequence[Block]) -> float:
    """How far blocks reach down a page."""
    tall = 0.0
    for place, block in enumerate(blocks):
        gap = max(blocks[place - 1].after, block.before) if place else 0.0
        tall += gap + block.height
    return tall
