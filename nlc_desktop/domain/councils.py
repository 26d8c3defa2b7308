"""A council that is not in the country pack: what its name says about the place."""

from dataclasses import dataclass

from nlc_desktop.domain.places import Names, Place, filled

MAYOR = Names(ms="Datuk Bandar", en="Mayor", id="Wali Kota", fil="Alkalde")
PRESIDENT = Names(ms="Yang Dipertua", en="President")
REGENT = Names(en="Regent", id="Bupati")
CITY_MAYOR = Names(en="City Mayor", fil="Punong Lungsod")
MUNICIPAL_MAYOR = Names(en="Municipal Mayor", fil="Punong Bayan")


@dataclass(frozen=True, slots=True)
class _Head:
    """How councils of one sort begin their names, and who heads them."""

    words: str
    mayor: Names
    short: str = ""
    """What stands before the city in the short form; empty where initials do."""
    district: Names | None = None
    """What local names call the place, if not the city: "Kota …", or whether it is a city."""


_KOTA = Names(en="{city}", id="Kota {city}")
_KABUPATEN = Names(en="{city}", id="Kabupaten {city}")
_CITY = Names(en="City", fil="Lungsod")
_MUNICIPAL = Names(en="Municipal", fil="Bayan")
_HEADS = (
    _Head("majlis bandaraya", MAYOR),
    _Head("dewan bandaraya", MAYOR),
    _Head("majlis perbandaran", PRESIDENT),
    _Head("majlis daerah", PRESIDENT),
    _Head("lembaga bandaran", PRESIDENT),
    _Head("pemerintah kota", MAYOR, "Pemkot", _KOTA),
    _Head("pemerintah kabupaten", REGENT, "Pemkab", _KABUPATEN),
    _Head("city government of", CITY_MAYOR, "LGU", _CITY),
    _Head("city of", CITY_MAYOR, "LGU", _CITY),
    _Head("pamahalaang lungsod ng", CITY_MAYOR, "LGU", _CITY),
    _Head("municipal government of", MUNICIPAL_MAYOR, "LGU", _MUNICIPAL),
    _Head("municipality of", MUNICIPAL_MAYOR, "LGU", _MUNICIPAL),
    _Head("pamahalaang bayan ng", MUNICIPAL_MAYOR, "LGU", _MUNICIPAL),
)
"""Malaysia (Act 171), Indonesia (UU 23/2014) and the Philippines (RA 7160)."""


def typed_place(council: str, council_english: str, state: Names, code: str = "") -> Place:
    """The place of a council typed by hand: "Majlis Bandaraya Kota Damai" lies in Kota Damai.

    A name in capitals, as letterheads have it, is brought to small letters.
    """
    council = _small(council) if council.isupper() else council
    head = _head(council)
    city = council[len(head.words) :].strip() if head else council
    short = f"{head.short} {city}" if head and head.short else initials(council)
    return Place(
        city=_same(city),
        council=_same(council, council_english),
        council_short=short,
        mayor=head.mayor if head else MAYOR,
        district=_district(head, city),
        state=state,
        code=code,
    )


def _head(council: str) -> _Head | None:
    said = council.casefold()
    return next((head for head in _HEADS if said.startswith(head.words + " ")), None)


def _district(head: _Head | None, city: str) -> Names:
    if head is None or head.district is None:
        return _same(city)
    said = head.district
    names = (said.ms, said.en, said.id, said.fil)
    return Names(*(filled(name, {"city": city}) for name in names))


def _same(name: str, english: str = "") -> Names:
    """A name as typed, in every language but English, which may have its own."""
    return Names(ms=name, en=english or name, id=name, fil=name)


def _small(name: str) -> str:
    return name.title().replace(" Of ", " of ").replace(" Ng ", " ng ")


def initials(name: str) -> str:
    """The short form a council's name usually gets: the first letters of its words."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
