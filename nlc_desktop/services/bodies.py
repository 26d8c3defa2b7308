"""New organisations: what they are is read off their names, until somebody says otherwise."""

from nlc_desktop.domain.packs import CountryPack, PackOrganisation
from nlc_desktop.domain.recognising import Body, NameRules, recognised
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import Organisation
from nlc_desktop.services.checks import Given, Rule, line_of, name_of, text_of
from nlc_desktop.services.drafts import OrganisationDraft
from nlc_desktop.services.pack_bodies import local_pack
from nlc_desktop.services.reading.calendar import is_known
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.tagging import tag_lines
from nlc_desktop.store.folding import fold


class Recogniser:
    """Tells kind, sector and level of bodies by name; made once for many names.

    A body the country pack knows in the office's place is what the pack says; any other is
    judged by the words in its name.
    """

    def __init__(self, office: OpenOffice) -> None:
        pack = _pack(office)
        self._rules = pack.rules if pack else NameRules()
        self._states = tuple(pack.own(state.names) for state in pack.states) if pack else ()
        self._known: dict[str, PackOrganisation] = {}
        for entry in pack.organisations if pack else ():
            for name in (*entry.names.all, entry.short, *entry.aliases):
                if name:
                    self._known.setdefault(fold(name), entry)

    def body(self, name: str) -> Body:
        """What a body with this name most likely is."""
        entry = self._known.get(fold(name))
        if entry is not None:
            return Body(entry.kind, entry.sector, entry.level)
        return recognised(name, self._rules, self._states)


def new_organisation(
    office: OpenOffice, draft: OrganisationDraft, recogniser: Recogniser | None = None
) -> Organisation:
    """The record of a new organisation; what the draft leaves open its name says.

    Raises:
        InputError: without a name, or with a text that does not fit.
    """
    name = name_of(draft.name)
    body = (recogniser or Recogniser(office)).body(name)
    return Organisation(
        name=name,
        name_english=line_of(draft.name_english),
        short_name=line_of(draft.short_name, limit=80),
        kind=(draft.kind or body.kind).value,
        level=(draft.level or body.level).value,
        sector=(draft.sector or body.sector).value,
        area=line_of(draft.area),
        note=text_of(draft.note),
        aliases="\n".join(line_of(alias) for alias in draft.aliases),
        tags=tag_lines(draft.tags),
        source=line_of(draft.source),
        jurisdiction=jurisdiction_of(draft.jurisdiction),
        confirmed_on=office.today().isoformat(),
    )


def jurisdiction_of(value: Given) -> str:
    """Whose holidays a body keeps, by its key; empty for the office's.

    Raises:
        InputError: for a place no country pack knows.
    """
    key = str(value or "")
    if key and not is_known(key):
        raise InputError(
            tr("“{place}” is no state or country known here. Choose one.", place=key[:40])
        )
    return key


JURISDICTION = Rule(jurisdiction_of)
"""Whose holidays a body keeps, or nothing."""


def _pack(office: OpenOffice) -> CountryPack | None:
    """The country pack for the office's place, or as it is before the office is set up."""
    try:
        return local_pack(office)
    except InputError:
        return office.pack
