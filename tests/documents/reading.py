"""Reads finished papers back with pdfium and, where it is installed, poppler."""

import re
import shutil
import subprocess
import unicodedata
from typing import NamedTuple

import pypdfium2

PDFTOTEXT = shutil.which("pdftotext")
MM = 72 / 25.4


class Char(NamedTuple):
    char: str
    left: float
    right: float
    top: float
    bottom: float


def page_texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


def chars(data: bytes) -> list[list[Char]]:
    """Every visible character with its box, distances from the left and the top."""
    document = pypdfium2.PdfDocument(data)
    found: list[list[Char]] = []
    for page in document:
        text = page.get_textpage()
        height = page.get_height()
        whole = text.get_text_range()
        boxes = []
        for place in range(min(text.count_chars(), len(whole))):
            left, bottom, right, top = text.get_charbox(place)
            if right > left and top > bottom:
                boxes.append(Char(whole[place], left, right, height - top, height - bottom))
        found.append(boxes)
    document.close()
    return found


def poppler_text(data: bytes) -> str:
    ran = subprocess.run([str(PDFTOTEXT), "-", "-"], input=data, capture_output=True, check=True)
    return ran.stdout.decode()


def squeezed(text: str) -> str:
    """Text without spaces, line ends and direction marks."""
    composed = unicodedata.normalize("NFC", text)
    return re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe]", "", composed)
