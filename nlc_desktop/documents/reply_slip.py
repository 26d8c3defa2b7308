"""The reply slip below the cut line: it repeats the meeting, so it lives without the letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.qr import QrCode, matrix
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Group, Paragraph, Rule
from nlc_desktop.documents.typesetting.faces import Weight
from nlc_desktop.documents.typesetting.lines import Line, LineBreaker, Span
from nlc_desktop.documents.typesetting.sheet import Page
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.letters import LetterView, ReplySlipView

_CODE = Style(Weight.BOLD, 20, 7.5 * m.MM)
_CELL = 7 * m.MM
_BETWEEN = 3 * m.MM
_CODE_WIDTH = 6 * _CELL + _BETWEEN
_APART = 7.5 * m.MM
"""Between the lines to write on and the code; the quiet zone of the QR code lies within."""
_VALUE = 27.5 * m.MM
_BOX = 5 * m.MM
_TO_WORD = 9 * m.MM
_TICK = 7.5 * m.MM
_WRITE = 10 * m.MM
_SIGN = 17.5 * m.MM
_MOST = 4
"""Lines that one text of the slip takes at most; a slip has to fit its page."""


@dataclass(frozen=True, kw_only=True)
class _Dashes(Block):
    """The line to cut along."""

    x: float
    end: float

    @property
    @override
    def height(self) -> float:
        return 0.0

    @override
    def draw(self, page: Page, top: float) -> None:
        y = page.grid.height - top
        page.code.append(
            f"[3 3] 0 d {m.HAIR:g} w {self.x:.2f} {y:.2f} m {self.end:.2f} {y:.2f} l S"
        )
        page.code.append("[] 0 d")


@dataclass(frozen=True, kw_only=True)
class _Tick(Block):
    """A box to tick."""

    x: float

    @property
    @override
    def height(self) -> float:
        return _BOX

    @override
    def draw(self, page: Page, top: float) -> None:
        page.box(self.x, top, _BOX, _BOX, 0.6)


@dataclass(frozen=True, kw_only=True)
class _Code(Block):
    """Six letters in two groups of three, each centred in its cell."""

    letters: Sequence[Line]
    x: float

    @property
    @override
    def height(self) -> float:
        return _CODE.leading

    @override
    def draw(self, page: Page, top: float) -> None:
        for place, line in enumerate(self.letters):
            at = self.x + place * _CELL + (_BETWEEN if place > 2 else 0.0)
            page.line(line, at + (_CELL - line.width) / 2, top + _CODE.size)


class _Column:
    """Parts set one below the other from an edge."""

    def __init__(self, paper: Compositor, edge: float, width: float, top: float) -> None:
        self._paper = paper
        self.edge, self.width, self.down = edge, width, top
        self.parts: list[tuple[float, Block]] = []

    def put(self, block: Block) -> None:
        """A block here, and on below it."""
        self.parts.append((self.down, block))
        self.down += block.height

    def beside(self, block: Block, lower: float = 0.0) -> None:
        """A block here that takes no height."""
        self.parts.append((self.down + lower, block))

    def text(self, span: Span, shift: float = 0.0, *, even: bool = False) -> None:
        """Lines of a text, ``shift`` further right; ``even`` makes them equally long."""
        if not span.text.strip():
            return
        breaker = self._paper.breaker
        width = self.width - shift
        lines = (breaker.balanced if even else breaker.lines)([span], width)
        self.put(
            Paragraph(
                lines=clipped(breaker, lines, span.style, width),
                x=self._paper.at(self.edge + shift),
                leading=span.style.leading,
                size=span.style.size,
            )
        )


def reply_slip(paper: Compositor, view: LetterView, slip: ReplySlipView) -> Group:
    """The slip from the cut line down; never split."""
    left = _left(paper, view)
    right = _right(paper, slip)
    note = _cut_note(paper)
    foot = _Column(paper, 0, paper.grid.text, max(left.down, right.down) + 2 * m.U)
    foot.text(paper.span(_return(paper, view, slip), m.SMALL))
    cut = _Dashes(x=paper.at(0), end=paper.at(paper.grid.text))
    parts = [(0.0, cut), (0.5 * m.MM, note), *left.parts, *right.parts, *foot.parts]
    return Group(parts=parts, tall=foot.down)


def _cut_note(paper: Compositor) -> Block:
    """What to do with the slip, centred below the line."""
    line = paper.breaker.line(paper.form.say("slip.cut"), m.SMALL, paper.grid.text)
    middle = paper.at(paper.grid.text / 2)
    return Paragraph(lines=[line], x=0.0, centre=middle, leading=m.SMALL.leading, size=m.SMALL.size)


def _left(paper: Compositor, view: LetterView) -> _Column:
    """Which meeting, whose answer, the boxes and the lines to write on."""
    say = paper.form.say
    column = _Column(paper, 0, paper.grid.text - _CODE_WIDTH - _APART, 4 * m.U)
    column.text(Span(paper.form.heading(say("slip")), m.TITLE))
    for text in _meeting(paper, view):
        column.text(paper.span(text, m.BODY), even=True)
    column.down += 2 * m.U
    _whose(paper, column, view)
    column.down += 3 * m.U
    for name in ("yes", "no", "delegate"):
        _answer(paper, column, name)
    names = ("post", "signature", "date")
    labels = {name: paper.breaker.line(say(f"slip.{name}"), m.BODY, column.width) for name in names}
    start = max(_VALUE, *(line.width + m.U for line in labels.values()))
    column.down += _WRITE - _TICK
    for name in names:
        column.down += _SIGN if name == "signature" else _WRITE
        label = Paragraph(lines=[labels[name]], x=paper.at(0))
        column.beside(label, -m.BODY.size - 0.5 * m.MM)
        column.beside(Rule(x=paper.at(start), end=paper.at(column.width)))
    return column


def _meeting(paper: Compositor, view: LetterView) -> tuple[str, ...]:
    """Which meeting it is, and when and where."""
    date, time = paper.when(view.head)
    title = paper.form.titled(
        "{title} {number}", {"title": view.head.title.strip(), "number": paper.number(view.head)}
    )
    return title, ", ".join(filter(None, [date, time, view.head.venue.strip()]))


def _whose(paper: Compositor, column: _Column, view: LetterView) -> None:
    """Whose answer it is, printed: name, the name in its own script, post and organisation."""
    person = view.addressee
    texts = [person.name.strip(), person.native_name.strip(), view.whose.strip()]
    said = [text for text in texts if text]
    label = paper.breaker.line(paper.form.say("slip.from"), m.BODY, _VALUE)
    column.beside(Paragraph(lines=[label], x=paper.at(0)))
    colon = paper.breaker.line(":", m.BODY, _VALUE)
    column.beside(Paragraph(lines=[colon], x=paper.at(_VALUE - 5 * m.MM)))
    for place, text in enumerate(said):
        column.text(paper.span(text, m.BODY if place else m.BODY_BOLD), _VALUE)
    if not said:
        column.down += m.LINE


def _answer(paper: Compositor, column: _Column, name: str) -> None:
    """A box with its word; after the delegate's, a line for the name."""
    line = paper.breaker.line(paper.form.say(f"slip.{name}"), m.BODY, column.width - _TO_WORD)
    column.beside(_Tick(x=paper.at(0)))
    column.beside(Paragraph(lines=[line], x=paper.at(_TO_WORD)), (_BOX - m.LINE) / 2)
    if name == "delegate":
        start = _TO_WORD + line.width + 2 * m.MM
        column.beside(Rule(x=paper.at(start), end=paper.at(column.width)), _BOX)
    column.down += _TICK


def _right(paper: Compositor, slip: ReplySlipView) -> _Column:
    """The code in letters and as a QR code, and how to use it by telephone."""
    edge = paper.grid.text - _CODE_WIDTH
    column = _Column(paper, edge, _CODE_WIDTH, 4 * m.U)
    column.text(Span(paper.form.say("slip.code"), m.SMALL))
    column.down += 0.75 * m.MM
    letters = [paper.breaker.line(letter, _CODE, _CELL * 2) for letter in slip.code]
    column.put(_Code(letters=letters, x=paper.at(edge)))
    column.down += 3 * m.U
    column.put(QrCode(modules=matrix(slip.code), x=paper.at(edge)))
    column.down += 3 * m.U
    if slip.phone.strip():
        column.text(Span(paper.form.say("slip.say"), m.SMALL))
        column.text(paper.span(slip.phone.replace(" ", "\xa0"), m.SMALL))
    return column


def _return(paper: Compositor, view: LetterView, slip: ReplySlipView) -> str:
    """Until when and where to the slip goes back."""
    place, say = slip.return_to.strip(), paper.form.say
    if view.answer_by is None:
        return say("slip.return-undated", place=place) if place else ""
    date = paper.form.date_with_day(view.answer_by)
    if not place:
        return say("slip.return-by", date=date)
    return say("slip.return", date=date, place=place)


def clipped(breaker: LineBreaker, lines: list[Line], style: Style, width: float) -> list[Line]:
    """So many lines as a slip has room for; what is left out is said by an ellipsis."""
    if len(lines) <= _MOST:
        return lines
    words = [word for line in lines[_MOST - 1 :] for word in line.words]
    rest = " ".join("".join(piece.text for piece in word.pieces) for word in words)
    return [*lines[: _MOST - 1], breaker.line(rest, style, width)]
