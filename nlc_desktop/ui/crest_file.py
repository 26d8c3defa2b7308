"""Reads a crest from a file; a drawing (SVG) becomes a picture, since papers print pictures."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr

_LARGEST = 4 * 1024 * 1024
_SIDE = 512
"""Pixels along the longer side; a crest on paper is at most 17.5 mm high."""


def read_crest_file(path: Path) -> bytes:
    """The crest in a file, as it can be stored.

    Raises:
        InputError: if the file can't be read or its drawing is damaged.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST)
    except OSError as error:
        raise InputError(
            tr("{file} can't be read. Choose another file.", file=path.name),
            details=str(error.strerror),
        ) from error
    return _drawn(data) if b"<svg" in data[:4096] else data


def _drawn(data: bytes) -> bytes:
    """A drawing as PNG."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - when somebody picks a drawing

    drawing = QSvgRenderer(QByteArray(data))
    size = drawing.defaultSize()
    if not drawing.isValid() or size.isEmpty():
        raise InputError(
            tr("The crest can't be printed because the picture is damaged. Choose another file.")
        )
    size.scale(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(out.data().data())
