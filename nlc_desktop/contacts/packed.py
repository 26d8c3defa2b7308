"""Looks over a packed spreadsheet before it is opened: how big it really gets.

Context: the reader lays out the whole rectangle a sheet spans, so two cells in far corners, or
one cell repeated a million times, would take all the memory of the computer. Decision: every
part is unpacked and read once as a stream, which costs a tenth of a second for ten thousand
rows, and a file that would grow beyond `limits` is refused by name.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from xml.parsers import expat

from nlc_desktop.contacts import limits
from nlc_desktop.progress import Progress

_PIECE = 262_144
_REFERENCE = re.compile(r"([A-Z]{1,4})(\d{1,9})")


class TooBig(Exception):  # noqa: N818 - not an error yet: `sheets` says it in words
    """The spreadsheet would be bigger than anything taken."""


class Broken(Exception):  # noqa: N818 - not an error yet: `sheets` says it in words
    """The spreadsheet is no whole zip file of XML."""


def look_over(data: bytes, watch: Progress) -> frozenset[str]:
    """The names of the parts of a packed spreadsheet.

    Raises:
        TooBig: if it would grow too big.
        Broken: if it can't be unpacked.
        Cancelled: when somebody pressed Cancel.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            infos = packed.infolist()
            budget = limits.UNPACKED
            for info in infos:
                budget = _look_at(packed, info, budget, watch)
            return frozenset(info.filename for info in infos)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, OSError, EOFError) as error:
        raise Broken(str(error)) from error
    except (NotImplementedError, RuntimeError, ValueError) as error:
        raise Broken(str(error)) from error  # unknown packing, a password, impossible sizes


def _look_at(packed: zipfile.ZipFile, info: zipfile.ZipInfo, budget: int, watch: Progress) -> int:
    """Reads one part; what is left of the bytes allowed."""
    scan = _Scan() if info.filename.endswith(".xml") else None
    for piece in _pieces(packed, info, budget):
        watch.step(0, 1)
        budget -= len(piece)
        if budget < 0:
            raise TooBig
        if scan is not None:
            scan.feed(piece)
    return budget


def _pieces(packed: zipfile.ZipFile, info: zipfile.ZipInfo, budget: int) -> Iterator[bytes]:
    """A part as it really unpacks, whatever size it claims to have."""
    info.file_size = budget + _PIECE
    with packed.open(info) as part:
        while piece := part.read(_PIECE):
            yield piece


class _Scan:
    """Follows the cells of a sheet of Excel or LibreOffice and measures their rectangle."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EntityDeclHandler = _refuse
        self._row = self._column = 0
        self._height = self._width = 0
        self._repeated = 1

    def feed(self, piece: bytes) -> None:
        """Reads on."""
        self._parser.Parse(piece, False)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self._row = _number(attributes.get("r")) or self._row + 1
                self._column = 0
            case "c":
                self._at(attributes.get("r", ""))
            case "v" | "is":
                self._filled(self._row, self._column)
            case "table":
                self._row = self._column = self._height = self._width = 0
                self._repeated = 1
            case "table-row":
                self._row += self._repeated
                self._repeated = _number(_of(attributes, "number-rows-repeated")) or 1
                self._column = 0
            case "table-cell" | "covered-table-cell":
                self._column += _number(_of(attributes, "number-columns-repeated")) or 1
                if _of(attributes, "value-type"):
                    self._filled(self._row + self._repeated, self._column)
            case "p":
                self._filled(self._row + self._repeated, self._column)
            case _:
                pass

    def _at(self, reference: str) -> None:
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            self._column += 1
            return
        self._column, self._row = _place(found[1]), int(found[2])

    def _filled(self, row: int, column: int) -> None:
        self._height, self._width = max(self._height, row), max(self._width, column)
        if self._height * self._width > limits.CELLS:
            raise TooBig


def _refuse(*_: object) -> None:
    """No spreadsheet declares entities; a file that does is made to do harm."""
    raise TooBig


def _of(attributes: dict[str, str], name: str) -> str:
    """An attribute whatever its prefix."""
    return next((value for key, value in attributes.items() if key.endswith(f":{name}")), "")


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 12 else 0


def _place(letters: str) -> int:
    """The number of a column from its letters: A is 1, AA is 27."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - 64
    return place
