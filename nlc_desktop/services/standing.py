"""The lines every meeting of a series has, for one that has neither template nor past (F36)."""

from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.papers import ItemKind, Language
from nlc_desktop.domain.places import Names
from nlc_desktop.domain.positions import spread
from nlc_desktop.records import AgendaItem, Meeting
from nlc_desktop.store.unit_of_work import UnitOfWork

_LINES = (
    Names(
        ms="Ucapan Pengerusi",
        en="Chair's remarks",
        id="Arahan pimpinan rapat",
        fil="Pambungad na pananalita",
    ),
    Names(
        ms="Hal-hal lain dan penutup",
        en="Other matters and close",
        id="Lain-lain dan penutup",
        fil="Iba pang usapin at pagtatapos",
    ),
)
_MINUTES = 10


def fill_standing(work: UnitOfWork, meeting: Meeting, pack: CountryPack | None) -> None:
    """Opening and other matters; what follows from an earlier meeting comes between them."""
    language = pack.language if pack else Language.MALAY
    for position, names in zip(spread(len(_LINES)), _LINES, strict=True):
        work.add(
            AgendaItem(
                meeting_id=meeting.id,
                position=position,
                kind=ItemKind.INFORMATION.value,
                minutes=_MINUTES,
                title=names.spoken(language),
                title_english=names.en if language is not Language.ENGLISH else "",
            )
        )
