"""Draws on pages and binds them into a PDF; the one place that knows ReportLab's canvas.

Distances are points from the left and the *top* edge of the paper. The file is the same, byte
for byte, whenever the same paper is set: no time of making, no random name.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from nlc_desktop.documents.typesetting.embedding import DocumentFont
from nlc_desktop.documents.typesetting.faces import Face
from nlc_desktop.documents.typesetting.lines import Line
from nlc_desktop.documents.typesetting.measures import HAIR, Grid
from nlc_desktop.documents.typesetting.words import Piece, Word

_config: Any = rl_config
_config.useA85 = 0  # text armour makes files a quarter larger and nobody reads them in a terminal
_Canvas: Any = canvas.Canvas
_ImageReader: Any = ImageReader


class _BareCanvas(_Canvas):
    """A canvas that names no font on its own; ReportLab's would put Helvetica on each page."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


@dataclass(frozen=True, slots=True)
class Heading:
    """One line of the outline."""

    title: str
    level: int
    top: float


@dataclass(slots=True)
class Picture:
    """A picture to be drawn: PNG bytes and its place."""

    data: bytes
    x: float
    top: float
    width: float
    height: float


@dataclass(slots=True)
class Page:
    """One page while it is being drawn."""

    grid: Grid
    fonts: "Fonts"
    code: list[str] = field(default_factory=list[str])
    pictures: list[Picture] = field(default_factory=list[Picture])
    headings: list[Heading] = field(default_factory=list[Heading])

    def line(self, line: Line, x: float, baseline: float) -> None:
        """Draws a line of words with its baseline this far from the top."""
        y = self.grid.height - baseline
        if all(word.sole is not None and word.space for word in line.words):
            self._plain(line, x, y)
        else:
            self._mixed(line, x, y)

    def _plain(self, line: Line, x: float, y: float) -> None:
        """Writes words that need no shaping, as many at a time as share a face."""
        at = x
        for (face, size), group in groupby(line.words, key=_face_of):
            words = list(group)
            font = self.fonts.of(face)
            text = font.encoded(" ".join([word.pieces[0].text for word in words]))
            self.code.append(f"BT /{font.name} {size:g} Tf {at:.2f} {y:.2f} Td <{text}> Tj ET")
            at += sum(word.width + word.space for word in words)

    def _mixed(self, line: Line, x: float, y: float) -> None:
        """Writes a line piece by piece, in the order of the page."""
        plain: list[str] = []
        start = end = 0.0
        last: Piece | None = None
        for offset, piece in line.placed():
            if last is not None and not _goes_on(last, piece):
                self._flush(plain, last, x + start, y)
                last = None
            if piece.glyphs is not None:
                self._shaped(piece, x + offset, y)
                continue
            if last is None:
                plain, start = [], offset
            elif offset > end + 0.01:
                plain.append(" ")
            plain.append(piece.text)
            last, end = piece, offset + piece.width
        if last is not None:
            self._flush(plain, last, x + start, y)

    def _flush(self, plain: list[str], piece: Piece, x: float, y: float) -> None:
        """Writes what was gathered in one face and size."""
        font = self.fonts.of(piece.face)
        text = font.encoded("".join(plain))
        self.code.append(f"BT /{font.name} {piece.size:g} Tf {x:.2f} {y:.2f} Td <{text}> Tj ET")

    def _shaped(self, piece: Piece, x: float, y: float) -> None:
        """Writes glyphs at the places shaping gave them, and says their text where it must."""
        font = self.fonts.of(piece.face)
        code = self.code
        if piece.said:
            spoken = ("\ufeff" + piece.text).encode("utf-16-be").hex()
            code.append(f"/Span <</ActualText <{spoken}>>> BDC")
        code.append(f"BT /{font.name} {piece.size:g} Tf")
        for glyph in piece.glyphs or ():
            at = x + glyph.dx * piece.size / 1000
            up = y + glyph.dy * piece.size / 1000
            shown = font.code(glyph.number, glyph.text)
            code.append(f"1 0 0 1 {at:.2f} {up:.2f} Tm <{shown}> Tj")
            x += glyph.advance * piece.size / 1000
        code.append("ET EMC" if piece.said else "ET")

    def rule(self, x: float, end: float, top: float, weight: float = HAIR) -> None:
        """A level line from ``x`` to ``end``."""
        y = self.grid.height - top
        self.code.append(f"{weight:g} w {x:.2f} {y:.2f} m {end:.2f} {y:.2f} l S")

    def upright(self, x: float, top: float, end: float) -> None:
        """An upright line from ``top`` down to ``end``."""
        up, down = self.grid.height - top, self.grid.height - end
        self.code.append(f"{HAIR:g} w {x:.2f} {up:.2f} m {x:.2f} {down:.2f} l S")

    def box(self, x: float, top: float, width: float, height: float, weight: float) -> None:
        """An empty box."""
        y = self.grid.height - top - height
        self.code.append(f"{weight:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")


def _face_of(word: Word) -> tuple[Face, float]:
    """What decides whether two plain words are written in one go."""
    return word.pieces[0].face, word.pieces[0].size


def _goes_on(last: Piece, piece: Piece) -> bool:
    """Whether both can be written in one go."""
    return last.face is piece.face and last.size == piece.size and piece.glyphs is None


class Fonts:
    """The faces one document uses, named in the order they came."""

    def __init__(self) -> None:
        self._fonts: dict[str, DocumentFont] = {}

    def of(self, face: Face) -> DocumentFont:
        """The face as it is in this document."""
        font = self._fonts.get(face.name)
        if font is None:
            font = self._fonts[face.name] = DocumentFont(face, f"F{len(self._fonts) + 1}")
        return font

    def all(self) -> Iterable[DocumentFont]:
        """Every face that was used."""
        return self._fonts.values()


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the file says of itself; all of it public."""

    title: str
    author: str
    language: str


class Sheets:
    """The pages of one paper."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.fonts = Fonts()
        self.pages: list[Page] = []

    def new_page(self) -> Page:
        """A fresh page at the end."""
        page = Page(self.grid, self.fonts)
        self.pages.append(page)
        return page

    def bind(self, imprint: Imprint) -> bytes:
        """The finished PDF."""
        out = BytesIO()
        size = (self.grid.width, self.grid.height)
        book: Any = _BareCanvas(
            out, pagesize=size, pageCompression=1, invariant=1, lang=imprint.language
        )
        book.setTitle(imprint.title)
        book.setAuthor(imprint.author)
        book.setSubject("")
        book.setKeywords("")
        book.setCreator("NLC Desktop")
        book.setProducer("NLC Desktop")
        for page in self.pages:
            _draw(book, page)
        self._embed(book)
        book.save()
        return out.getvalue()

    def _embed(self, book: Any) -> None:
        """Puts the faces into the dictionary all pages share."""
        inner = book._doc  # no public way in
        shared = inner.idToObject["BasicFonts"].dict
        for font in self.fonts.all():
            shared[font.name] = font.object(inner)


def _draw(book: Any, page: Page) -> None:
    """One page onto the canvas."""
    for heading in page.headings:
        key = f"h{book.getPageNumber()}-{heading.top:.0f}-{heading.level}"
        book.bookmarkHorizontal(key, 0, page.grid.height - heading.top)
        book.addOutlineEntry(heading.title, key, heading.level)
    for picture in page.pictures:
        y = page.grid.height - picture.top - picture.height
        image = _ImageReader(BytesIO(picture.data))
        book.drawImage(image, picture.x, y, picture.width, picture.height, mask="auto")
    book.addLiteral("\n".join(page.code))
    book.showPage()
