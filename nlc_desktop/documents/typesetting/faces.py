"""The typefaces of the papers: one for each script and weight, read when first needed."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]

from nlc_desktop import paths

_harfbuzz: Any = uharfbuzz


class Weight(StrEnum):
    """The three cuts the papers use."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


class Script(StrEnum):
    """Scripts the shipped faces cover; everything else is set with the Latin face."""

    LATIN = "NotoSans"
    SERIF = "NotoSerif"
    """Latin once more, for papers a country sets with serifs."""
    TAMIL = "NotoSansTamil"
    ARABIC = "NotoNaskhArabic"
    THAI = "NotoSansThai"
    HAN = "NotoSansSC"

    @property
    def scale(self) -> float:
        """Size against the Latin size, so that both look equally large on one line."""
        return {Script.TAMIL: 0.95, Script.ARABIC: 1.1}.get(self, 1.0)

    @property
    def shaped(self) -> bool:
        """Whether letters change form or place beside others and HarfBuzz has to place them."""
        return self in {Script.TAMIL, Script.ARABIC, Script.THAI}


_CUTS = {
    Script.LATIN: {Weight.REGULAR, Weight.BOLD, Weight.ITALIC},
    Script.SERIF: {Weight.REGULAR, Weight.BOLD, Weight.ITALIC},
    Script.TAMIL: {Weight.REGULAR, Weight.BOLD},
    Script.ARABIC: {Weight.REGULAR, Weight.BOLD},
}
"""Weights that ship; a script without an entry has the regular one."""


class Glyph(NamedTuple):
    """One shaped glyph; measures in thousandths of the size."""

    number: int
    text: str
    """The letters it stands for; empty when a wider glyph of the cluster says them."""
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Measures:
    """What a font descriptor needs, in thousandths of the size."""

    ascent: float
    descent: float
    box: tuple[float, float, float, float]


class _Widths(dict[str, float]):
    """Width of each character, looked up in the face the first time."""

    def __init__(self, face: "Face") -> None:
        super().__init__()
        self._face = face

    def __missing__(self, char: str) -> float:
        width = self._face.advance(self._face.glyph(char))
        self[char] = width
        return width


class Face:
    """One TrueType file: which glyph a character has, how wide it is, how a run is shaped."""

    def __init__(self, script: Script, weight: Weight) -> None:
        self.name = f"{script.value}-{weight.value}"
        blob = _harfbuzz.Blob.from_file_path(str(paths.resource("fonts", f"{self.name}.ttf")))
        self.data = _harfbuzz.Face(blob)
        self._font = _harfbuzz.Font(self.data)
        self._unit = 1000 / self.data.upem
        self._widths = _Widths(self)
        self._glyphs: dict[str, int] = {}
        self._shown = set("\u200c\u200d\xa0")

    def glyph(self, char: str) -> int:
        """The number of the glyph of ``char``; 0, an empty box, when the face has none."""
        number = self._glyphs.get(char)
        if number is None:
            number = self._glyphs[char] = self._font.get_nominal_glyph(ord(char)) or 0
        return number

    def has(self, char: str) -> bool:
        """Whether the face can show ``char``."""
        return self.glyph(char) != 0

    def lacks(self, text: str) -> set[str]:
        """The characters of ``text`` the face can't show; joiners and no-break spaces it can."""
        unseen = set(text) - self._shown
        missing = {char for char in unseen if not self.has(char)}
        self._shown |= unseen - missing
        return missing

    def advance(self, glyph: int) -> float:
        """The width of a glyph in thousandths of the size."""
        return self._font.get_glyph_h_advance(glyph) * self._unit

    def width(self, text: str, size: float) -> float:
        """The width in points of text that needs no shaping."""
        return sum(map(self._widths.__getitem__, text)) * size / 1000

    def measures(self) -> Measures:
        """Ascent, descent and the box around the tallest and deepest letters."""
        extents = self._font.get_font_extents("ltr")
        up, down = extents.ascender * self._unit, extents.descender * self._unit
        return Measures(up, down, (-600.0, down, 2600.0, up))

    def shape(self, text: str) -> list[Glyph]:
        """The glyphs of ``text`` in the order they stand on the page, left to right."""
        buffer = _harfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        _harfbuzz.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        letters = _letters(
            text,
            [info.cluster for info in infos],
            [at.x_advance for at in positions],
            leftward=str(buffer.direction) == "rtl",
        )
        unit = self._unit
        return [
            Glyph(
                info.codepoint,
                said,
                at.x_advance * unit,
                at.x_offset * unit,
                at.y_offset * unit,
            )
            for info, at, said in zip(infos, positions, letters, strict=True)
        ]


def _letters(text: str, clusters: list[int], advances: list[float], *, leftward: bool) -> list[str]:
    """The part of the text each glyph says: the widest one of a cluster says it all.

    Marks may come as glyphs of their own without width; a reader that looks for gaps between
    letters must find the letter where its body is. Right to left the letters of a cluster are
    turned round, because readers turn the whole run back.
    """
    edges = [*sorted(set(clusters)), len(text)]
    letters = [""] * len(clusters)
    for start, end in pairwise(edges):
        places = [place for place, found in enumerate(clusters) if found == start]
        widest = max(places, key=lambda place: advances[place])
        said = text[start:end].replace("\xa0", " ")
        letters[widest] = said[::-1] if leftward else said
    return letters


@cache
def face(script: Script, weight: Weight = Weight.REGULAR) -> Face:
    """The face of a script in a weight, or in the regular one where that weight isn't shipped."""
    if weight in _CUTS.get(script, {Weight.REGULAR}):
        return Face(script, weight)
    return face(script, Weight.REGULAR)
