"""Draws the pages of a finished paper from memory; no file is written for a preview."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from nlc_desktop.documents.pdfium import opened
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

_FOUR_BYTES = 4
"""pdfium's number for blue, green, red, alpha; turned round to red first."""

LEAST_DPI, MOST_DPI = 10, 1200


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as pixels: four bytes each, red, green, blue, alpha, rows from the top."""

    width: int
    height: int
    rgba: bytes

    @property
    def stride(self) -> int:
        """Bytes in a row."""
        return self.width * 4


def page_count(data: bytes) -> int:
    """How many pages the paper has; raises `PaperError` for a damaged one."""
    with opened(data) as document:
        return len(document)


def pages(data: bytes, dpi: int) -> Iterator[PageImage]:
    """The pages one after another, drawn when asked for."""
    for number in range(page_count(data)):
        yield page(data, number, dpi)


def page(data: bytes, number: int, dpi: int) -> PageImage:
    """One page, counted from 0; raises `PaperError` when the paper has no such page."""
    with opened(data) as document:
        if not 0 <= number < len(document):
            raise PaperError(
                tr("The paper has no page {number}.", number=number + 1), details=str(len(document))
            )
        scale = min(max(dpi, LEAST_DPI), MOST_DPI) / 72
        bitmap: Any = document[number].render(
            scale=scale, rev_byteorder=True, force_bitmap_format=_FOUR_BYTES
        )
        return PageImage(bitmap.width, bitmap.height, _packed(bitmap))


def _packed(bitmap: Any) -> bytes:
    """The pixels without padding at the end of rows."""
    row = bitmap.width * 4
    data = bytes(bitmap.buffer)
    if bitmap.stride == row:
        return data[: row * bitmap.height]
    return b"".join(
        data[start : start + row]
        for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
    )
