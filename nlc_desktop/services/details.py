"""What an office notes of organisations under names of its own (F9)."""

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.private_matters import private_field
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Detail, Organisation
from nlc_desktop.services.checks import Given, Rule, Rules, line, name_of, text, text_of
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin

_NAME, _VALUE = 80, 2000


def _name(value: Given) -> str:
    name = str(line(_NAME, required=True).take(value)).strip()
    _check(name)
    return name


_RULES: Rules = {"name": Rule(_name, typed=True), "value": text(_VALUE)}


def add_detail(office: OpenOffice, organisation_id: str, name: str, value: str = "") -> Changes:
    """Notes something of an organisation under a name of the office's own.

    Raises:
        InputError: if the name asks for a private matter (R-DP-02), or is there already.
    """
    named = name_of(name, limit=_NAME)
    _check(named)
    with begin(office, tr_noop("Note {name} of an organisation"), name=named) as work:
        work.get(Organisation, organisation_id)
        for found in work.find(Detail, organisation_id=organisation_id):
            if found.name.casefold() == named.casefold():
                raise InputError(
                    tr("“{name}” is noted already. Change what stands there.", name=named)
                )
        record = Detail(
            organisation_id=organisation_id, name=named, value=text_of(value, limit=_VALUE)
        )
        return work.commit(record=work.add(record).id)


def update_detail(office: OpenOffice, detail_id: str, **changes: Given) -> Changes:
    """Changes the name or the value of a detail.

    Raises:
        InputError: if the name asks for a private matter (R-DP-02).
    """
    label = tr_noop("Change a detail of an organisation")
    return edit(office, Detail, detail_id, _RULES, changes, label=label)


def remove_detail(office: OpenOffice, detail_id: str) -> Changes:
    """Removes a detail of an organisation."""
    return remove(office, Detail, detail_id, tr_noop("Remove a detail of an organisation"))


def _check(name: str) -> None:
    word = private_field(name)
    if word:
        raise InputError(
            tr(
                "“{name}” would keep a private matter of people ({word}), which this register "
                "does not hold. Choose a name for something about the organisation.",
                name=name,
                word=word,
            )
        )
