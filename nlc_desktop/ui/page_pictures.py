"""The pages of a paper as pictures, for the screen and for printers."""

from typing import Protocol

from PySide6.QtGui import QImage

PRINT_DPI = 300
"""How fine pages are drawn for a printer, in dots an inch."""


class Picture(Protocol):
    """A page as a picture: 8-bit RGBA, row by row."""

    @property
    def width(self) -> int:
        """In pixels."""
        ...

    @property
    def height(self) -> int:
        """In pixels."""
        ...

    @property
    def rgba(self) -> bytes:
        """Four bytes a pixel."""
        ...


def image_of(page: Picture) -> QImage:
    """The picture of a page for painting and printing."""
    made = QImage(page.rgba, page.width, page.height, QImage.Format.Format_RGBA8888)
    return made.copy()
