"""Reads printed papers back: what stands on them, in the order it is read."""

import re
import unicodedata
from pathlib import Path

import pypdfium2

_WORD = re.compile(r"\b(\d{1,2})\.\s+([a-z]{3,})\b")


def text_of(file: Path | bytes) -> str:
    """The text of a PDF, single spaces, page after page."""
    with pypdfium2.PdfDocument(file) as document:
        pages = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    return " ".join(unicodedata.normalize("NFKC", " ".join(pages)).split())


def pages(file: Path) -> int:
    """How many pages a PDF has."""
    with pypdfium2.PdfDocument(file) as document:
        return len(document)


def ink(file: Path) -> float:
    """The share of the first page that is black."""
    with pypdfium2.PdfDocument(file) as document:
        picture = document[0].render(scale=0.5).to_pil().convert("L")
    return sum(picture.histogram()[:128]) / (picture.width * picture.height)


def recovery_words(sheet: Path) -> dict[int, str]:
    """The 24 words of a recovery sheet by their numbers."""
    words = {int(number): word for number, word in _WORD.findall(text_of(sheet))}
    return {number: words[number] for number in range(1, 25)}


def in_order(text: str, *pieces: str) -> None:
    """Asserts that pieces stand in a text one after the other."""
    place = 0
    for piece in pieces:
        found = text.find(piece, place)
        assert found >= 0, f"“{piece}” does not stand after “{text[max(place - 80, 0) : place]}”"
        place = found + len(piece)
