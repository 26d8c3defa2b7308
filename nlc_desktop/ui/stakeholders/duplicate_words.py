"""What merging is called: the kinds and fields of records, what would move."""

from collections import Counter
from collections.abc import Callable
from datetime import date

from nlc_desktop.domain.audience import audience_named
from nlc_desktop.domain.duplicates import DuplicateKind, MergePage
from nlc_desktop.domain.stakeholders import Level, OrganisationKind, Sector
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.stakeholders.words import jurisdiction_word, visible_word
from nlc_desktop.ui.wording import plain_day
from nlc_desktop.ui.words import level_word, organisation_kind_word, sector_word

_TITLES = {
    DuplicateKind.ORGANISATION: tr_noop("Merge two organisations"),
    DuplicateKind.POST: tr_noop("Merge two posts"),
    DuplicateKind.PERSON: tr_noop("Merge two people"),
}
_FIELDS = {
    "name": tr_noop("Name"),
    "name_english": tr_noop("Name in English"),
    "short_name": tr_noop("Short name"),
    "kind": tr_noop("Kind"),
    "level": tr_noop("Level"),
    "sector": tr_noop("Sector"),
    "area": tr_noop("Area"),
    "jurisdiction": tr_noop("Calendar of"),
    "visible_to": tr_noop("May be shown to"),
    "since": tr_noop("Since"),
    "until": tr_noop("Until"),
    "confirmed_on": tr_noop("Confirmed"),
    "source": tr_noop("Where it is from"),
    "note": tr_noop("Note"),
    "title": tr_noop("Post"),
    "title_english": tr_noop("Post in English"),
    "honorific": tr_noop("Form of address"),
    "post_nominals": tr_noop("Letters after the name"),
    "native_name": tr_noop("Name in its own script"),
    "purpose": tr_noop("What it is kept for"),
    "added_on": tr_noop("Written down"),
    "review_on": tr_noop("To be looked at again"),
}
_DAYS = {"since", "until", "confirmed_on", "added_on", "review_on"}


def merge_title(kind: DuplicateKind) -> str:
    """The title of the window that merges two records of a kind."""
    return tr(_TITLES[kind])


def field_word(name: str) -> str:
    """What a field is called."""
    return tr(_FIELDS[name])


def value_words(name: str, text: str, kind: DuplicateKind) -> str:
    """A stored value in words; a dash for an empty one."""
    if not text:
        return "–"
    try:
        return _spoken(name, text, kind)
    except ValueError:  # a value of a later version stays as it is
        return text


def _spoken(name: str, text: str, kind: DuplicateKind) -> str:
    """A stored text in words; raises ValueError for one no longer understood."""
    if name in _DAYS:
        return plain_day(date.fromisoformat(text))
    if kind is not DuplicateKind.ORGANISATION:
        return text
    words: dict[str, Callable[[], str]] = {
        "kind": lambda: organisation_kind_word(OrganisationKind(text)),
        "level": lambda: level_word(Level(text)),
        "sector": lambda: sector_word(Sector(text)),
        "jurisdiction": lambda: jurisdiction_word(text),
        "visible_to": lambda: visible_word(audience_named(text)),
    }
    return words[name]() if name in words else text


def moves_words(page: MergePage) -> str:
    """What goes over to the record that stays, counted; empty when nothing does."""
    moved: Counter[str] = Counter()
    for table, count in page.moves:
        moved[_GROUPS.get(table, table)] += count
    said = [say(moved[group]) for group, say in _COUNTED.items() if moved[group]]
    return tr("Moves over: {what}.", what=", ".join(said)) if said else ""


_GROUPS = {
    "invitation": "meeting",
    "agenda_item": "meeting",
    "member": "meeting",
    "programme_partner": "programme",
    "placement": "map",
    "score": "map",
    "goal_holder": "map",
}
"""Tables that are counted together."""

_COUNTED: dict[str, Callable[[int], str]] = {
    "post": lambda n: tr("{n} posts", n=n),
    "tenure": lambda n: tr("{n} times in a post", n=n),
    "contact": lambda n: tr("{n} numbers and addresses", n=n),
    "link": lambda n: tr("{n} links", n=n),
    "meeting": lambda n: tr("{n} places in meetings", n=n),
    "action_owner": lambda n: tr("{n} actions", n=n),
    "programme": lambda n: tr("{n} programmes", n=n),
    "map": lambda n: tr("{n} entries on maps", n=n),
    "detail": lambda n: tr("{n} own details", n=n),
}
