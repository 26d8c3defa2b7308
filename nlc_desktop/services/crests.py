"""Checks a crest before it is put on every paper."""

from nlc_desktop.documents.crest import read_crest
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.i18n import tr
from nlc_desktop.services.office import crest_text


def check(crest: bytes) -> None:
    """Makes sure that a crest can be printed; no crest is fine.

    Raises:
        InputError: if it is no PNG or SVG, too large, or damaged.
    """
    if not crest:
        return
    crest_text(crest)
    try:
        read_crest(crest)
    except PaperError as error:
        raise InputError(
            tr("The crest can't be printed because the picture is damaged. Choose another file."),
            details=error.details,
        ) from error
