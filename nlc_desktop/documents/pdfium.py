"""Opens finished papers from memory with pdfium, one at a time: pdfium knows no threads."""

from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]

from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

_pdfium: Any = pypdfium2
_lock = Lock()


@contextmanager
def opened(data: bytes) -> Generator[Any, None, None]:
    """The document in ``data``; raises `PaperError` when it is none."""
    with _lock:
        try:
            document = _pdfium.PdfDocument(data)
        except _pdfium.PdfiumError as error:
            raise PaperError(
                tr("The paper is damaged and can't be shown. Make it again."), details=str(error)
            ) from error
        try:
            yield document
        finally:
            document.close()
