"""The office itself: its letterhead, its place, its language."""

import base64

from nlc_desktop.domain import numbering
from nlc_desktop.domain.operations import Changes, Value
from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.places import City
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import OFFICE_ID, Office
from nlc_desktop.services.checks import (
    ZONE,
    Given,
    Rule,
    Rules,
    choice,
    line,
    line_of,
    name_of,
    text,
    text_of,
    zone_text,
)
from nlc_desktop.services.drafts import OfficeDraft
from nlc_desktop.services.edits import edit
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin

CREST_BYTES = 512 * 1024
"""Largest crest that is taken."""

_SLOGANS = 4
_PNG = b"\x89PNG\r\n\x1a\n"


def _pattern(value: Given) -> Value:
    """A pattern for the numbers of letters; empty takes the country's way."""
    typed = line(numbering.LONGEST).take(value)
    if isinstance(typed, str) and typed.strip():
        numbering.parse(typed)
    return typed


_RULES: Rules = {
    "name": line(required=True),
    "name_second": line(),
    "department": line(),
    "address": text(2000),
    "phone": line(),
    "fax": line(),
    "email": line(),
    "slogans": text(1000),
    "city": line(),
    "state": line(),
    "zone": ZONE,
    "language": choice(Language),
    "paper": choice(PaperSize),
    "reference": line(),
    "secretary": line(),
    "checker": text(1000),
    "number_pattern": Rule(_pattern, typed=True),
    "signatory": text(1000),
}


def set_up_office(office: OpenOffice, draft: OfficeDraft) -> Changes:
    """Writes down the office at first start, from a city of the pack or as typed.

    Raises:
        InputError: if there is no name, or the crest is no PNG or SVG.
    """
    values = _values(draft, office.pack)
    with begin(office, tr_noop("Set up the office"), undoable=False) as work:
        found = work.find(Office, id=OFFICE_ID)
        record = found[0] if found else work.add(Office(id=OFFICE_ID, name=""))
        for name, value in values.items():
            setattr(record, name, value)
        return work.commit(record=OFFICE_ID)


def update_office(office: OpenOffice, **changes: Given) -> Changes:
    """Changes some fields of the office."""
    return edit(office, Office, OFFICE_ID, _RULES, changes, label=tr_noop("Change the office"))


def set_crest(office: OpenOffice, crest: bytes) -> Changes:
    """Puts another crest on the letterhead; empty bytes take it away."""
    stored = crest_text(crest)
    with begin(office, tr_noop("Change the crest")) as work:
        work.get(Office, OFFICE_ID).crest = stored
        return work.commit(record=OFFICE_ID)


def crest_text(crest: bytes) -> str:
    """A crest as it is stored: PNG or SVG in base64.

    Raises:
        InputError: if it is neither, or too large to print in every paper.
    """
    if not crest:
        return ""
    if not (crest.startswith(_PNG) or b"<svg" in crest[:4096]):
        raise InputError(tr("The crest is not a PNG or SVG picture. Choose another file."))
    if len(crest) > CREST_BYTES:
        raise InputError(
            tr(
                "The crest is larger than {limit} KB. Choose a smaller picture.",
                limit=CREST_BYTES // 1024,
            )
        )
    return base64.b64encode(crest).decode("ascii")


def _values(draft: OfficeDraft, pack: CountryPack | None) -> dict[str, Value]:
    city = _city(draft, pack)
    state = city.state if city else draft.state
    known = {entry.code: entry.zone for entry in pack.states} if pack else {}
    return {
        "name": name_of(draft.name or (pack.own(city.council) if city and pack else "")),
        "name_second": line_of(
            draft.name_second or (pack.second_name(city) if city and pack else "")
        ),
        "department": line_of(draft.department),
        "address": text_of(draft.address, limit=2000),
        "phone": line_of(draft.phone),
        "fax": line_of(draft.fax),
        "email": line_of(draft.email),
        "slogans": _slogans(draft, city),
        "crest": crest_text(draft.crest),
        "country": line_of(draft.country),
        "city": city.key if city else "",
        "state": line_of(state),
        "zone": zone_text(draft.zone or known.get(state, "Asia/Kuala_Lumpur")),
        "language": draft.language.value,
        "paper": PaperSize(draft.paper).value,
        "reference": line_of(draft.reference),
        "secretary": line_of(draft.secretary),
        "checker": text_of(draft.checker, limit=1000),
    }


def _city(draft: OfficeDraft, pack: CountryPack | None) -> City | None:
    if not draft.city or pack is None:
        return None
    try:
        return pack.city(draft.city)
    except KeyError:
        raise InputError(
            tr("The city “{city}” is not in the country pack. Type its council.", city=draft.city)
        ) from None


def _slogans(draft: OfficeDraft, city: City | None) -> str:
    given = draft.slogans if draft.slogans is not None else (city.slogans if city else ())
    return "\n".join(line_of(slogan) for slogan in given[:_SLOGANS])
