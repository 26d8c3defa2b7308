"""Reads and checks the honorifics of a country and how its letters open."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nlc_desktop.domain.called_names import plain
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.salutations import (
    LONGEST_FORM,
    Courtesy,
    Honorific,
    HonorificRole,
    HonorificTable,
    Wording,
)
from nlc_desktop.i18n import tr
from nlc_desktop.packs.parts import Head, Part, read_part
from nlc_desktop.packs.strict import Spot

_FILE = "honorifics.json"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Honorifics(Part):
    wordings: tuple[Wording, ...]
    honorifics: tuple[Honorific, ...]


def read_honorifics(folder: Path, head: Head) -> HonorificTable:
    """The honorifics of a pack.

    Raises:
        PackError: if the file is malformed or its entries do not fit together.
    """
    part = read_part(folder, _FILE, head, _Honorifics)
    _check_wordings(part.wordings, Spot(_FILE).key("wordings"))
    _check_honorifics(part.honorifics, Spot(_FILE).key("honorifics"))
    return HonorificTable(part.honorifics, part.wordings)


def _check_wordings(wordings: Sequence[Wording], spot: Spot) -> None:
    languages = [wording.language for wording in wordings]
    if len(set(languages)) != len(languages) or Language.ENGLISH not in languages:
        spot.refuse(tr("It should open letters in English, and in each language once."))
    for number, wording in enumerate(wordings):
        if wording.opening.count("{address}") != 1 or wording.opening.count("{") != 1:
            spot.index(number).refuse(tr("An opening in it has no place for the address."))
        words = [wording.words(courtesy) for courtesy in Courtesy]
        if not all(one.alone for one in words):
            spot.index(number).refuse(tr("A form of courtesy in it has no word."))


def _check_honorifics(honorifics: Sequence[Honorific], spot: Spot) -> None:
    seen: dict[str, HonorificRole] = {}
    for number, entry in enumerate(honorifics):
        forms = [_folded(form) for form in entry.forms]
        _check_honorific(entry, forms, spot.index(number))
        for form in forms:
            if form in seen:
                spot.index(number).refuse(tr("The honorific “{form}” is given twice.", form=form))
            seen[form] = entry.role
    for number, entry in enumerate(honorifics):
        if entry.style and seen.get(_folded(entry.style)) is not HonorificRole.STYLE:
            spot.index(number).refuse(tr("“{style}” is no style of it.", style=entry.style[:60]))


def _check_honorific(entry: Honorific, forms: Sequence[str], spot: Spot) -> None:
    lengths = [len(form.split()) for form in forms]
    if not lengths or min(lengths) == 0 or max(lengths) > LONGEST_FORM:
        spot.refuse(tr("An honorific in it can’t be written as it says."))
    if entry.role is not HonorificRole.COURTESY and not entry.spoken.en:
        spot.refuse(tr("An honorific in it is not said in English."))
    texts = "".join((*entry.forms, *entry.spoken.all))
    if "{" in texts or "}" in texts:
        spot.refuse(tr("An honorific in it holds braces."))


def _folded(form: str) -> str:
    return " ".join(plain(word) for word in form.split())
