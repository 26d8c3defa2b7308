"""Breaks text into lines: ragged right, at spaces and between Han characters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from nlc_desktop.documents.typesetting.scripts import clean
from nlc_desktop.documents.typesetting.words import Piece, Style, Word, WordSetter

_SLACK = 0.01
"""Points by which a sum of widths may miss the width of the line."""


class Span(NamedTuple):
    """A stretch of text in one style; the next span follows after a space."""

    text: str
    style: Style


@dataclass(slots=True)
class Line:
    """Words on one line, measured."""

    words: list[Word] = field(default_factory=list[Word])
    width: float = 0.0

    def add(self, word: Word) -> None:
        """Puts a word at the end."""
        self.width += word.width + (self.words[-1].space if self.words else 0.0)
        self.words.append(word)

    def placed(self) -> Iterator[tuple[float, Piece]]:
        """The pieces in the order they stand on the page, each with its distance from the left."""
        x = 0.0
        for piece, space in _in_visual_order(self._with_spaces()):
            yield x, piece
            x += piece.width + space

    def _with_spaces(self) -> list[tuple[Piece, float]]:
        """Each piece with the space after it, in reading order."""
        pairs: list[tuple[Piece, float]] = []
        last = len(self.words) - 1
        for place, word in enumerate(self.words):
            pairs += [(piece, 0.0) for piece in word.pieces]
            if pairs and place < last:
                pairs[-1] = (pairs[-1][0], word.space)
        return pairs


def _in_visual_order(pairs: list[tuple[Piece, float]]) -> list[tuple[Piece, float]]:
    """Turns each stretch of right-to-left pieces round, numbers within it included (UAX 9)."""
    if all(piece.rightward for piece, _ in pairs):
        return pairs
    ordered: list[tuple[Piece, float]] = []
    place = 0
    while place < len(pairs):
        end = place + 1
        if not pairs[place][0].rightward:
            while end < len(pairs) and (not pairs[end][0].rightward or pairs[end][0].digits):
                end += 1
        ordered += _turned(pairs[place:end])
        place = end
    return ordered


def _turned(stretch: list[tuple[Piece, float]]) -> list[tuple[Piece, float]]:
    """A stretch from its last piece to its first; the spaces stay between the same neighbours."""
    pieces = [piece for piece, _ in reversed(stretch)]
    spaces = [space for _, space in stretch]
    inner = [*reversed(spaces[:-1]), spaces[-1]]
    return list(zip(pieces, inner, strict=True))


class LineBreaker:
    """Makes lines of spans."""

    def __init__(self, setter: WordSetter) -> None:
        self.setter = setter

    def lines(self, spans: Sequence[Span], width: float) -> list[Line]:
        """The spans broken into lines no wider than ``width`` points; at least one line."""
        lines = [Line()]
        for text, style in spans:
            for number, row in enumerate(clean(text).split("\n")):
                if number and lines[-1].words:
                    lines.append(Line())
                self._fill(lines, self.setter.words(row, style), style, width)
        return lines

    def indented(self, span: Span, width: float, indent: float) -> list[Line]:
        """The text broken into lines, the first of which is shorter by ``indent``."""
        first, *rest = self.lines([span], width - indent)
        lines = [first]
        words = [word for line in rest for word in line.words]
        if words:
            lines.append(Line())
            self._fill(lines, words, span.style, width)
        return lines

    def line(self, text: str, style: Style, width: float) -> Line:
        """The text on one line; what has no room is left out and said by an ellipsis."""
        words = self.setter.words(clean(text).replace("\n", " "), style)
        whole = _joined(words)
        if whole.width <= width:
            return whole
        ellipsis = self.setter.word("…", style)
        line = Line()
        for word in words:
            if line.width + word.width + 2 * word.space + ellipsis.width > width:
                break
            line.add(word)
        line.add(ellipsis)
        return line

    def balanced(self, spans: Sequence[Span], width: float) -> list[Line]:
        """As few lines as ``lines`` makes, but as evenly long as they can be."""
        lines = self.lines(spans, width)
        widest = max((word.width for line in lines for word in line.words), default=0.0)
        even = max(line.width for line in lines) / max(len(lines), 1)
        low, high = max(even, widest), width
        while high - low > 2:
            middle = (low + high) / 2
            tried = self.lines(spans, middle)
            if len(tried) > len(lines) or any(line.width > middle + _SLACK for line in tried):
                low = middle
            else:
                high, lines = middle, tried
        return lines

    def _fill(self, lines: list[Line], words: list[Word], style: Style, width: float) -> None:
        """Puts words on the last line and on new ones below it."""
        line = lines[-1]
        for word in words:
            wider = line.width + line.words[-1].space + word.width if line.words else word.width
            if wider <= width + _SLACK:
                line.width = wider
                line.words.append(word)
            elif word.width <= width:
                line = Line([word], word.width)
                lines.append(line)
            else:
                self._break(lines, word, style, width)
                line = lines[-1]

    def _break(self, lines: list[Line], word: Word, style: Style, width: float) -> None:
        """Sets a word wider than the line in parts, broken between letters."""
        if lines[-1].words:
            lines.append(Line())
        part = ""
        parts: list[str] = []
        for cluster in self.setter.clusters("".join(piece.text for piece in word.pieces)):
            if part and self.setter.word(part + cluster, style).width > width:
                parts.append(part)
                part = cluster
            else:
                part += cluster
        for before, _after in pairwise([*parts, part]):
            lines[-1].add(self.setter.word(before, style))
            lines.append(Line())
        lines[-1].add(self.setter.word(part, style))


def _joined(words: list[Word]) -> Line:
    """All words on one line."""
    line = Line()
    for word in words:
        line.add(word)
    return line
