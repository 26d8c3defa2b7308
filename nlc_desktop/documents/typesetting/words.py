"""Words measured and shaped: the smallest things a line is made of."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from nlc_desktop.documents.typesetting.faces import Face, Glyph, Script, Weight, face
from nlc_desktop.documents.typesetting.scripts import itemise


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: weight, size and leading in points."""

    weight: Weight
    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one script in one face; ``glyphs`` only where shaping placed them."""

    face: Face
    size: float
    text: str
    width: float
    glyphs: tuple[Glyph, ...] | None = None
    said: bool = False
    """Whether the text is said beside the glyphs, because their order differs from it."""
    rightward: bool = True
    digits: bool = False


class Word(NamedTuple):
    """Pieces that stay together on a line, and the space that follows when the line goes on."""

    pieces: tuple[Piece, ...]
    width: float
    space: float
    """0 between two Han characters, which need no space to break at."""
    sole: Piece | None = None
    """Its one piece, where that needs no shaping: what nearly every word is."""


_HAN = re.compile(
    r"[\u3008\u300a\u300c\u300e\u3010\u3014\uff08]*"
    r"[\u2e80-\u2fdf\u3005-\u3007\u3021-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
    r"[\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\uff01\uff09\uff0c\uff0e\uff1a-\uff1f]*"
)
_CLUSTER = re.compile(r".[\u0300-\u036f\u0b82\u0bbe-\u0bcd\u0bd7\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*")


class WordSetter:
    """Sets words for one document, remembers them, and notes what no face can show.

    ``latin`` is the face of Latin words; other scripts have their own. The memory lives as long
    as the document is being set: no office's text outlasts its paper.
    """

    def __init__(self, latin: Script = Script.LATIN) -> None:
        self._latin = latin
        self._known: dict[tuple[str, Weight, float], Word] = {}
        self.missing: set[str] = set()

    def words(self, text: str, style: Style) -> list[Word]:
        """The words of one line of text."""
        known, weight, size = self._known, style.weight, style.size
        found: list[Word] = []
        for part in text.split(" "):
            if not part:
                continue
            word = known.get((part, weight, size))
            if word is not None:
                found.append(word)
            elif part.isascii():
                found.append(self._keep(part, style))
            else:
                found.extend(self._split(part, style))
        return found

    def word(self, text: str, style: Style) -> Word:
        """One word, not to be broken."""
        return self._known.get((text, style.weight, style.size)) or self._keep(text, style)

    def width(self, text: str, style: Style) -> float:
        """The width in points of text set on one line."""
        words = self.words(text, style)
        return sum(word.width + word.space for word in words) - (words[-1].space if words else 0)

    def clusters(self, text: str) -> list[str]:
        """``text`` cut where a word too long for its line may be broken in need."""
        return _CLUSTER.findall(text)

    def _keep(self, text: str, style: Style) -> Word:
        """Sets a word and remembers it."""
        word = self._known[text, style.weight, style.size] = self._set(text, style)
        return word

    def _split(self, part: str, style: Style) -> list[Word]:
        """The words of a part without spaces: one, or one for each Han character."""
        if not _HAN.search(part):
            return [self._keep(part, style)]
        cuts = [cut for found in _HAN.finditer(part) for cut in found.span()]
        edges = sorted({0, *cuts, len(part)})
        texts = [part[a:b] for a, b in pairwise(edges)]
        words = [self.word(text, style)._replace(space=0.0) for text in texts[:-1]]
        return [*words, self.word(texts[-1], style)]

    def _set(self, text: str, style: Style) -> Word:
        """A word from its runs."""
        pieces = tuple(self._piece(run, script, style) for script, run in itemise(text))
        space = face(self._latin, style.weight).width(" ", style.size)
        sole = pieces[0] if len(pieces) == 1 and pieces[0].glyphs is None else None
        return Word(pieces, sum(piece.width for piece in pieces), space, sole)

    def _piece(self, text: str, script: Script, style: Style) -> Piece:
        """One run, shaped where its script or a stray mark asks for it."""
        size = style.size * script.scale
        chosen = face(self._latin if script is Script.LATIN else script, style.weight)
        self.missing.update(chosen.lacks(text))
        if not script.shaped and not _has_marks(text):
            digits = text.isdigit()
            return Piece(chosen, size, text, chosen.width(text, size), digits=digits)
        return _shaped(chosen, size, text, script)


def _has_marks(text: str) -> bool:
    """Whether a mark is left that has no composed letter and so has to be placed."""
    return not text.isascii() and any(unicodedata.category(char) == "Mn" for char in text)


def _shaped(chosen: Face, size: float, text: str, script: Script) -> Piece:
    """A run placed by HarfBuzz. Arabic says its letters glyph by glyph, the others as a whole."""
    glyphs = tuple(chosen.shape(text))
    width = sum(glyph.advance for glyph in glyphs) * size / 1000
    rightward = script is not Script.ARABIC
    return Piece(chosen, size, text, width, glyphs, said=rightward, rightward=rightward)
