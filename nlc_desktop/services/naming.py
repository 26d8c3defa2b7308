"""Finds whom a typed name means: the post or organisation, or nobody when that is not certain."""

from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import lookups
from nlc_desktop.store.queries.lookups import Named


def resolve(office: OpenOffice, text: str, meeting_id: str = "") -> Named | None:
    """The one post or organisation a name means; guests of the meeting come first.

    A name typed in full beats one that only begins so, a guest beats others, an organisation
    beats its posts. When several are left nobody is taken: a wrong guess would be printed.
    """
    name = " ".join(text.split())
    if not name:
        return None
    found = list(lookups.named(office.reader(), name, meeting_id))
    for better in (_exact, _invited, _organisation):
        found = [entry for entry in found if better(entry)] or found
    return found[0] if len({entry.id for entry in found}) == 1 else None


def _exact(entry: Named) -> bool:
    return entry.exact


def _invited(entry: Named) -> bool:
    return entry.invited


def _organisation(entry: Named) -> bool:
    return not entry.is_post
