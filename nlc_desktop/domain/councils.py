"""A council that is not in the country pack: what its name says about the place."""

from nlc_desktop.domain.places import Names, Place

_COUNCILS = (
    ("majlis bandaraya", True),
    ("dewan bandaraya", True),
    ("majlis perbandaran", False),
    ("majlis daerah", False),
    ("lembaga bandaran", False),
)
"""How Malaysian councils begin their names, and whether a mayor heads them (Act 171)."""

MAYOR = Names(ms="Datuk Bandar", en="Mayor", id="Wali Kota", fil="Alkalde")
PRESIDENT = Names(ms="Yang Dipertua", en="President")


def typed_place(council: str, council_english: str, state: Names) -> Place:
    """The place of a council typed by hand: "Majlis Bandaraya Kota Damai" lies in Kota Damai.

    A name in capitals, as letterheads have it, is brought to small letters.
    """
    council = council.title() if council.isupper() else council
    city, mayor = _city(council)
    return Place(
        city=Names(ms=city, en=city),
        council=Names(ms=council, en=council_english or council),
        council_short=initials(council),
        mayor=mayor,
        district=Names(ms=city, en=city),
        state=state,
    )


def _city(council: str) -> tuple[str, Names]:
    for head, has_mayor in _COUNCILS:
        if council.casefold().startswith(head + " "):
            return council[len(head) :].strip(), MAYOR if has_mayor else PRESIDENT
    return council, MAYOR


def initials(name: str) -> str:
    """The short form a council's name usually gets: the first letters of its words."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
