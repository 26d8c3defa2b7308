"""What a search finds of maps: a map by its question or sheet code, a type of link by its words.

There are few of either, so that they are read as they are and stand in no index.
"""

from collections.abc import Iterator, Sequence

from nlc_desktop import i18n
from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.search import Hit, SearchKind
from nlc_desktop.domain.sheet_codes import map_code
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.folding import words

MOST = 5
"""How many of each kind are found at once."""


def of_code(office: OpenOffice, text: str) -> tuple[Hit, ...]:
    """The map whose sheets bear a code, as typed from a loose page."""
    found = reading.map_of_code(office, text)
    return tuple(hit for hit in _maps(office) if found and hit.record == found)


def of_words(office: OpenOffice, text: str) -> tuple[Hit, ...]:
    """Maps by words of their question, then types of link by words of either reading."""
    typed = words(text)
    maps = [hit for hit in _maps(office) if _says(typed, hit.title)][:MOST]
    types = [
        _type(kind)
        for kind in reading.link_types(office)
        if any(_says(typed, name) for name in _readings(kind))
    ]
    return (*maps, *types[:MOST])


def _maps(office: OpenOffice) -> Iterator[Hit]:
    for row in reading.maps(office):
        usual = tr("Who works with whom in the city?") if row.id == WHOLE_MAP else ""
        title = row.question or usual or tr("No question yet")
        said = tr("Sheets of this map bear the code {code}.", code=map_code(row.id))
        yield Hit(SearchKind.MAP, row.id, row.id, title, said)


def _type(kind: LinkType) -> Hit:
    language = next((one for one in Language if one.value == i18n.language()), Language.ENGLISH)
    back = kind.reverse.spoken(language) if kind.directed else ""
    return Hit(SearchKind.LINK_TYPE, kind.key, kind.key, kind.names.spoken(language), back)


def _readings(kind: LinkType) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*kind.names.all, *kind.reverse.all)))


def _says(typed: Sequence[str], text: str) -> bool:
    """Whether a text has all words typed; the last one may be half typed."""
    if not typed:
        return False
    said = words(text)
    *whole, last = typed
    return set(whole) <= set(said) and any(word.startswith(last) for word in said)
