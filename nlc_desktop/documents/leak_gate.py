"""Reads a finished paper before it leaves the office and refuses it when something rides along.

First the positive control: what is meant to be public has to be found. A reader that can't see
the good text can't vouch for the absence of the bad. Then structure, text, metadata, outline,
file name and every stream are searched for what was withheld.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import cast

from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.pdf_contents import PdfContents, read, unreadable
from nlc_desktop.domain.audience import View
from nlc_desktop.domain.letters import LetterView
from nlc_desktop.domain.matters_papers import MattersView
from nlc_desktop.domain.papers import (
    AgendaView,
    AttendanceSheetView,
    Language,
    MinutesView,
    RecoverySheetView,
)
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

SHORTEST = 5
"""Withheld texts with fewer letters and digits are not looked for: they are in every paper."""

_FORBIDDEN = frozenset(
    {
        "AA",
        "AcroForm",
        "AF",
        "Annots",
        "Collection",
        "Encrypt",
        "EmbeddedFile",
        "EmbeddedFiles",
        "F",
        "FileAttachment",
        "Filespec",
        "GoToE",
        "GoToR",
        "ImportData",
        "JavaScript",
        "JS",
        "Launch",
        "Metadata",
        "Names",
        "ObjStm",
        "OpenAction",
        "PieceInfo",
        "RichMedia",
        "Rendition",
        "SubmitForm",
        "URI",
        "XFA",
    }
)
"""Names our papers never hold: each opens, fetches, hides or carries something."""

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def check(
    data: bytes,
    *,
    file_name: str,
    must_appear: Sequence[str],
    withheld: Collection[str],
    framing_terms: Collection[str] = (),
) -> None:
    """Lets the paper pass or raises `PaperError`.

    ``must_appear`` is public text that has to be found; ``withheld`` is what the audience may
    not see, which doesn't count where it is part of a public text; ``framing_terms`` are words
    of the country pack that must not stand on papers for the community.
    """
    contents = read(data)
    _check_structure(contents)
    searched = _Searched(contents, file_name)
    _check_public(searched, must_appear)
    _check_withheld(searched, must_appear, withheld)
    _check_framing(searched, framing_terms)


def check_text(text: str, withheld: Collection[str]) -> None:
    """Lets a file of plain text pass, or raises `PaperError` where it holds what was withheld."""
    searched = normalised(text)
    for one in withheld:
        needle = normalised(one)
        if len(needle) >= SHORTEST and needle in searched:
            raise _refused(one)


def not_public(
    shown: View | Collection[str],
    texts: Iterable[str],
    *,
    language: Language,
    country: str = "my",
) -> frozenset[str]:
    """Those of ``texts`` that a paper for somebody who may see ``shown`` must not hold.

    Left out is what they may see and what the form of the paper says anyway, also as a part of
    something longer: an internal title "Agenda" withholds nothing.
    """
    form = form_for(language, country)
    known = "\n".join(normalised(text) for text in (*_texts(shown), *form.vocabulary))
    return frozenset(
        text
        for text in texts
        if len(needle := normalised(text)) >= SHORTEST and needle not in known
    )


def untold(withheld: Collection[str], told: Collection[str]) -> frozenset[str]:
    """Those of ``withheld`` that a letter does not tell its reader on purpose.

    ``told`` is short and named by the view (`domain.letters.LetterView.told`): a text of it, or
    one that is a whole part of it, is let through; everything else is still looked for.
    """
    known = "\n".join(map(normalised, told))
    return frozenset(text for text in withheld if normalised(text) not in known)


def expected_texts(
    view: AgendaView
    | AttendanceSheetView
    | LetterView
    | MattersView
    | MinutesView
    | RecoverySheetView,
) -> tuple[str, ...]:
    """Texts of a view that its paper certainly shows, for the positive control."""
    texts = [view.letterhead.name]
    match view:
        case AgendaView():
            texts += [view.head.title, view.head.venue, *(line.title for line in view.lines)]
        case MattersView():
            texts += [view.head.title, view.head.venue, *(one.title for one in view.matters)]
        case AttendanceSheetView() | LetterView():
            texts += [view.head.title, view.head.venue]
        case MinutesView():
            texts += [view.head.title, view.head.venue]
            parts = [part for section in view.sections for part in (section, *section.parts)]
            texts += [block.text for part in parts for block in part.blocks]
        case RecoverySheetView():
            texts += view.words
    return tuple(text for text in texts if text.strip())


def normalised(text: str) -> str:
    """Letters and digits alone, compatible and case folded: no line wrap or space hides a word."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(filter(str.isalnum, folded))


class _Searched:
    """What is searched: all text of the file, normalised once."""

    def __init__(self, contents: PdfContents, file_name: str) -> None:
        self.pages = (normalised(contents.text), normalised(contents.body))
        strings = "\n".join(contents.strings)
        self.others = (normalised(strings), normalised(contents.streams), normalised(file_name))
        self.plain = unicodedata.normalize(
            "NFKC", "\n".join((contents.text, strings, file_name))
        ).casefold()

    def shows(self, text: str) -> bool:
        """Whether a reader of the pages finds ``text``."""
        return any(needle in page for needle in _needles(text) for page in self.pages)

    def holds(self, text: str) -> bool:
        """Whether ``text`` is anywhere in the file or its name."""
        places = (*self.pages, *self.others)
        return any(needle in place for needle in _needles(text) for place in places)


def _needles(text: str) -> tuple[str, ...]:
    """A text as it may be found; pdfium gives right-to-left words in the order of the page."""
    needle = normalised(text)
    if not needle:
        return ()
    if not _RIGHT_TO_LEFT.search(text):
        return (needle,)
    return needle, "".join(normalised(word) for word in reversed(text.split()))


def _check_structure(contents: PdfContents) -> None:
    """Refuses links, actions, forms, attachments and files that were edited afterwards."""
    strange = sorted(contents.names & _FORBIDDEN)
    if contents.ends != 1:
        strange.append(f"{contents.ends} ends")
    if strange:
        raise PaperError(
            tr("The finished paper holds more than text, so it was not released. Make it again."),
            details=", ".join(strange),
        )


def _check_public(searched: _Searched, must_appear: Sequence[str]) -> None:
    """The positive control."""
    if not any(normalised(text) for text in must_appear):
        raise unreadable("no public text to look for")
    missing = [text for text in must_appear if normalised(text) and not searched.shows(text)]
    if missing:
        raise unreadable(f"{len(missing)} of {len(must_appear)} public texts not found")


def _check_withheld(
    searched: _Searched, must_appear: Sequence[str], withheld: Collection[str]
) -> None:
    """Refuses a paper that holds what its audience may not see."""
    public = "\n".join(map(normalised, must_appear))
    for text in withheld:
        needle = normalised(text)
        if len(needle) < SHORTEST or needle in public:
            continue
        if searched.holds(text):
            raise _refused(text)


def _refused(text: str) -> PaperError:
    """The one sentence for what its readers may not see."""
    return PaperError(
        tr(
            "“{text}” is not for the readers of this paper, so it was not released. "
            "Take it out of the texts that are printed, or choose another audience.",
            text=_short(text),
        )
    )


def _check_framing(searched: _Searched, framing_terms: Collection[str]) -> None:
    """Refuses a paper that labels what it is about."""
    for term in framing_terms:
        words = unicodedata.normalize("NFKC", term).casefold().split()
        if words and re.search(r"(?<!\w)" + r"\s+".join(map(re.escape, words)), searched.plain):
            raise PaperError(
                tr(
                    "This paper says “{term}”. Papers for the community describe the work by its "
                    "public name: reword the text, or choose another audience.",
                    term=term,
                )
            )


def _short(text: str) -> str:
    """A text short enough for a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= 60 else f"{flat[:59]}…"


def _texts(value: object) -> Iterator[str]:
    """Every text in a view, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | set | frozenset):
        for entry in cast("Iterable[object]", value):
            yield from _texts(entry)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
