"""Whom typed names mean, and which organisation an owner belongs to."""

from nlc_desktop.domain.actions import ActionRow
from nlc_desktop.services.naming import resolve
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.reading.stakeholders import candidates
from nlc_desktop.services.session import OpenOffice


def owner_id(office: OpenOffice, name: str) -> str:
    """The id of the post or organisation a name means; empty when that is not certain."""
    words = " ".join(name.split())
    for one in candidates(office, words.replace(",", " ")):
        if one.name.casefold() == words.casefold():
            return one.id
    found = resolve(office, words)
    return found.id if found is not None else ""


def owner_ids(office: OpenOffice, row: ActionRow, text: str) -> tuple[tuple[str, ...], str]:
    """Ids of the owners typed with semicolons between, and the first name nobody knows."""
    known = dict(zip((name.casefold() for name in row.owners), row.owner_ids, strict=True))
    ids: list[str] = []
    for name in filter(None, (part.strip() for part in text.split(";"))):
        found = known.get(name.casefold()) or owner_id(office, name)
        if not found:
            return (), name
        ids.append(found)
    return tuple(ids), ""


class Organisations:
    """Tells the organisation of an owner; read once per refresh."""

    def __init__(self, office: OpenOffice) -> None:
        rows = reading.organisations(office)
        self._names = {row.id: row.short_name or row.name for row in rows}
        self._of_post = {row.id: row.organisation_id for row in reading.posts(office)}

    def of(self, owner: str) -> tuple[str, str]:
        """Id and name of the organisation of a post, or of the organisation itself."""
        identity = self._of_post.get(owner, owner)
        return identity, self._names.get(identity, "")
