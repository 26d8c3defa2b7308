"""The crest in the letterhead: a PNG picture, drawn as large as its box allows."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image

from nlc_desktop.documents.typesetting.sheet import Page, Picture
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

_image: Any = Image
_LARGEST = 4_000_000
"""Bytes; a crest on paper is 15 mm wide."""
_MOST_PIXELS = 16_000_000
_PRINTED = 354
"""Pixels along the longer side that paper shows: 17.5 mm at 508 dots an inch."""


@dataclass(frozen=True, slots=True)
class Crest:
    """A picture that can be drawn, with its shape."""

    data: bytes
    width: int
    height: int

    def draw(self, page: Page, x: float, top: float, width: float, height: float) -> None:
        """Draws it into the upper left of a box."""
        scale = min(width / self.width, height / self.height)
        page.pictures.append(Picture(self.data, x, top, self.width * scale, self.height * scale))


@lru_cache(maxsize=2)
def read_crest(data: bytes) -> Crest:
    """The crest in these bytes, made small enough for paper.

    Raises `PaperError` when they are no PNG picture or an enormous one.
    """
    if len(data) > _LARGEST:
        raise _refusal("too many bytes")
    try:
        with _image.open(BytesIO(data), formats=("PNG",)) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise _refusal("too many pixels")
            picture.load()
            return _for_paper(picture.convert("RGBA"))
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError, MemoryError) as error:
        raise _refusal(str(error)) from error


def _for_paper(picture: Any) -> Crest:
    """A picture as PNG without anything beside its pixels."""
    picture.thumbnail((_PRINTED, _PRINTED))
    bare = _image.new("RGBA", picture.size)
    bare.paste(picture)
    out = BytesIO()
    bare.save(out, "PNG")
    return Crest(out.getvalue(), bare.width, bare.height)


def _refusal(details: str) -> PaperError:
    """The one sentence for a crest that can't be used."""
    return PaperError(
        tr("The crest of the office can't be read. Choose a PNG picture in Preferences."),
        details=details,
    )
