"""Which meeting or mechanism a typed word means: an id, a number, a reference, a code or a name.

::

    nlc call WORKSPACE --meeting "1/2027" --out DIR
    nlc dates WORKSPACE --mechanism "Klang Prevention Team" --from 2027-01-04
"""

from collections.abc import Callable, Sequence

from nlc_desktop.domain.mechanisms import MechanismRow
from nlc_desktop.domain.meetings import MeetingRow
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import calling_refs as queries
from nlc_desktop.store.queries import mechanisms as mechanism_queries
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries.calling_refs import Words

_SHORTEST_ID = 8
"""Characters of an id's beginning that will do."""
_NAMED = 8
"""Choices that are named; of more, the first."""


def meeting_by_ref(office: OpenOffice, ref: str) -> MeetingRow:
    """The meeting meant by its id, series number, reference, sheet code or title.

    Raises:
        InputError: if there is none, or there are several; the sentence names the choices.
    """
    words = queries.meetings(office.reader())
    found = _meant(words, ref)
    row = meeting_queries.meeting(office.reader(), found[0].id) if len(found) == 1 else None
    if row is not None:
        return row
    if found:
        raise InputError(
            tr(
                "“{ref}” may mean several meetings: {names}. Write the whole number, the "
                "reference or the sheet code.",
                ref=ref.strip()[:80],
                names=_names(found),
            )
        )
    if not words:
        raise InputError(tr("There is no meeting in this workspace yet. Plan one first."))
    raise InputError(
        tr(
            "No meeting is called “{ref}”. There are: {names}.",
            ref=ref.strip()[:80],
            names=_names(words),
        )
    )


def mechanism_by_ref(office: OpenOffice, ref: str) -> MechanismRow:
    """The mechanism meant by its id, reference or name.

    Raises:
        InputError: if there is none, or there are several; the sentence names the choices.
    """
    words = queries.mechanisms(office.reader())
    found = _meant(words, ref)
    rows = {row.id: row for row in mechanism_queries.mechanisms(office.reader())}
    if len(found) == 1 and found[0].id in rows:
        return rows[found[0].id]
    if found:
        raise InputError(
            tr(
                "“{ref}” may mean several committees: {names}. Write the whole name or the "
                "reference.",
                ref=ref.strip()[:80],
                names=_names(found),
            )
        )
    if not words:
        raise InputError(tr("There is no committee in this workspace yet. Add one first."))
    raise InputError(
        tr(
            "No committee is called “{ref}”. There are: {names}.",
            ref=ref.strip()[:80],
            names=_names(words),
        )
    )


def _meant(words: Sequence[Words], ref: str) -> list[Words]:
    """What a reference fits best: whole ids and names before numbers, those before beginnings.

    A meeting that was called off is meant only where nothing else is.
    """
    wanted = " ".join(ref.split()).casefold()
    if not wanted:
        return []
    fits: tuple[Callable[[Words], bool], ...] = (
        lambda one: one.id == wanted,
        lambda one: wanted in {" ".join(text.split()).casefold() for text in one.exact},
        lambda one: _ends_with_number(one.number, wanted),
        lambda one: len(wanted) >= _SHORTEST_ID and one.id.startswith(wanted),
        lambda one: len(wanted) >= _SHORTEST_ID and one.name.casefold().startswith(wanted),
    )
    for fit in fits:
        found = [one for one in words if fit(one)]
        standing = [one for one in found if not one.void]
        if standing or found:
            return standing or found
    return []


def _ends_with_number(number: str, wanted: str) -> bool:
    """Whether what was typed is the number without its first words: "1/2026" of "Bil. 1/2026"."""
    parts = number.casefold().split()
    return any(" ".join(parts[at:]) == wanted for at in range(len(parts)))


def _names(found: Sequence[Words]) -> str:
    names = list(dict.fromkeys(one.name for one in found[:_NAMED]))
    shown = "; ".join(names)
    return tr("{names} and more", names=shown) if len(found) > _NAMED else shown
