"""Who is on the register, laid out for comparing: whom a card means, whom it looks like."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from nlc_desktop.contacts.phones import comparable_phone
from nlc_desktop.domain.contact_cards import ContactCard
from nlc_desktop.domain.likeness import LIKELY, POSSIBLE, Likeness, Reason, compared
from nlc_desktop.domain.names import NameParts, folded, parsed
from nlc_desktop.domain.stakeholders import ContactKind, full_name
from nlc_desktop.i18n import tr
from nlc_desktop.store.queries.register import KnownOrganisation, KnownPerson, KnownPost, Register

_WORD = re.compile(r"[^\W_]+")
_COMPARED = 20
"""Bearers of one word or contact a name is compared with at most, those of longest standing."""
_RARE = 3
"""Words of a name by which others are looked for, those that fewest people bear."""
_COMMON = 150
"""A word that more people bear tells nobody apart."""
_SHARED = 0.55
"""How alike names must be when a telephone number or an address is the same."""


def plain(text: str) -> str:
    """A text by its words alone, for comparing titles, organisations and addresses."""
    return " ".join(_WORD.findall(folded(text)))


def reached(card: ContactCard) -> Iterator[tuple[ContactKind, str]]:
    """Every way a card gives to reach somebody in person."""
    for phone in card.phones:
        yield phone.kind, phone.number
    for email in card.emails:
        yield ContactKind.EMAIL, email


@dataclass(slots=True)
class Someone:
    """A person to compare with: one the office has, or one of an earlier line."""

    id: str
    parts: NameParts
    shown: str
    line: int = 0
    """The line of the list that named them; 0 while none did."""
    bodies: set[str] = field(default_factory=set[str])
    contacts: set[str] = field(default_factory=set[str])


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a card means or looks like."""

    who: Someone
    is_same: bool
    reason: str = ""


class RegisterIndex:
    """The register by names, words and contacts; grows by the cards that come in."""

    def __init__(self, register: Register, country: str) -> None:
        self.country = country
        self.organisations = {body.id: body for body in register.organisations}
        self.people = {person.id: person for person in register.people}
        self._bodies = _by_names(register.organisations)
        self.posts = _posts(register.posts)
        self.holders: dict[str, str] = {one.post_id: one.person_id for one in register.tenures}
        self.held: dict[str, list[str]] = {}
        for tenure in register.tenures:
            self.held.setdefault(tenure.person_id, []).append(tenure.post_id)
        self.post_of = {post.id: post for post in register.posts}
        self.contacts: dict[str, set[str]] = {}
        for contact in register.contacts:
            value = self.comparable(contact.kind, contact.value)
            self.contacts.setdefault(contact.owner_id, set()).add(value)
        self._keys: dict[str, list[Someone]] = {}
        self._words: dict[str, list[Someone]] = {}
        self._reached: dict[str, list[Someone]] = {}
        self._borne: Counter[str] = Counter()
        self._counted: set[str] = set()
        self._all_words: dict[frozenset[str], list[Someone]] = {}
        for person in register.people:
            someone = self._someone(person)
            others = map(parsed, person.aliases.splitlines())
            for one in (someone, *(replace(someone, parts=parts) for parts in others)):
                self.count(one.parts)
                self.add(one)

    def comparable(self, kind: str, value: str) -> str:
        """A contact in the form in which two ways to write it are equal."""
        if kind in {ContactKind.PHONE, ContactKind.MOBILE, ContactKind.FAX}:
            return comparable_phone(value, self.country) or value.strip()
        return value.strip().casefold() if kind == ContactKind.EMAIL else plain(value)

    def body(self, name: str) -> str:
        """Id of the organisation with this name, short name or alias; empty if there is none."""
        return self._bodies.get(plain(name), "")

    def holds(self, person_id: str, body_id: str, title: str) -> bool:
        """Whether somebody holds this post of an organisation today, any of it without a title."""
        posts = [
            self.post_of[post] for post in self.held.get(person_id, ()) if post in self.post_of
        ]
        own = [post for post in posts if post.organisation_id == body_id]
        wanted = plain(title)
        titles = {plain(name) for post in own for name in (post.title, post.title_english)}
        return bool(own) and (not wanted or wanted in titles)

    def count(self, parts: NameParts) -> None:
        """Counts how many people bear the words of a name, each name once.

        Done for the whole list beforehand, so that what looks alike does not depend on how much
        of the list is on the register already.
        """
        if parts.key not in self._counted:
            self._counted.add(parts.key)
            self._borne.update(set(parts.words))

    def add(self, someone: Someone) -> None:
        """Takes somebody into the index."""
        self._keys.setdefault(someone.parts.key, []).append(someone)
        self._all_words.setdefault(frozenset(someone.parts.words), []).append(someone)
        for word in set(someone.parts.words):
            self._words.setdefault(word, []).append(someone)
        self.learn(someone, someone.contacts)

    def learn(self, someone: Someone, contacts: Iterable[str]) -> None:
        """Notes how somebody is reached."""
        for contact in contacts:
            self._reached.setdefault(contact, []).append(someone)
        someone.contacts.update(contacts)

    def match(self, parts: NameParts, body: str, contacts: set[str]) -> Match | None:
        """Who a name in an organisation with these contacts is, or may be."""
        namesakes = self._keys.get(parts.key, []) if parts.words else []
        same = self._same(namesakes, parts, body, contacts)
        if same is not None:
            return Match(same, is_same=True)
        if namesakes and not parts.single:
            return Match(namesakes[0], is_same=False, reason=tr("The name is the same."))
        return self._alike(parts, body, contacts)

    @staticmethod
    def _same(
        namesakes: Sequence[Someone], parts: NameParts, body: str, contacts: set[str]
    ) -> Someone | None:
        """The one of the same name who shares the organisation or a contact."""
        for someone in namesakes:
            if someone.contacts & contacts or (body and body in someone.bodies):
                return someone
        if len(namesakes) == 1 and not parts.single:
            (only,) = namesakes
            if not body or not only.bodies:
                return only
        return None

    def _alike(self, parts: NameParts, body: str, contacts: set[str]) -> Match | None:
        best: tuple[float, Someone, Likeness] | None = None
        for someone in self._candidates(parts, contacts):
            found = compared(parts, someone.parts)
            least = LIKELY
            if body and body in someone.bodies:
                least = POSSIBLE
            if someone.contacts & contacts:
                least = _SHARED
            if found.score >= least and (best is None or found.score > best[0]):
                best = found.score, someone, found
        if best is None:
            return None
        return Match(best[1], is_same=False, reason=_why(best[2].reason))

    def _candidates(self, parts: NameParts, contacts: set[str]) -> list[Someone]:
        """People a name is worth comparing with: the same contact, the same words, rare words."""
        found: dict[int, Someone] = {}
        for contact in contacts:
            for someone in self._reached.get(contact, ())[:_COMPARED]:
                found[id(someone)] = someone
        for someone in self._all_words.get(frozenset(parts.words), ())[:_COMPARED]:
            found[id(someone)] = someone
        words = set(parts.words)
        borne = sorted((self._borne[word], word) for word in words)
        for number, word in borne[:_RARE]:
            for someone in self._words.get(word, ())[:_COMPARED] if number <= _COMMON else ():
                if 2 * len(words.intersection(someone.parts.words)) >= min(
                    len(words), len(someone.parts.words)
                ):
                    found[id(someone)] = someone
        return list(found.values())

    def _someone(self, person: KnownPerson) -> Someone:
        posts = [
            self.post_of[post] for post in self.held.get(person.id, ()) if post in self.post_of
        ]
        bodies = {post.organisation_id for post in posts}
        shown = full_name(person.honorific, person.name, person.post_nominals)
        body = self.organisations.get(posts[0].organisation_id) if posts else None
        return Someone(
            id=person.id,
            parts=parsed(person.name),
            shown=f"{shown}, {body.name}" if body else shown,
            bodies=bodies,
            contacts=set(self.contacts.get(person.id, ())),
        )


def _by_names(bodies: Sequence[KnownOrganisation]) -> dict[str, str]:
    """Ids by every name; where two share one, the older organisation has it."""
    found: dict[str, str] = {}
    for body in bodies:
        found.setdefault(plain(body.name), body.id)
    for body in bodies:
        for name in body.names:
            found.setdefault(plain(name), body.id)
    found.pop("", None)
    return found


def _posts(posts: Sequence[KnownPost]) -> dict[tuple[str, str], list[str]]:
    """Ids of posts by their organisation and either title."""
    found: dict[tuple[str, str], list[str]] = {}
    for post in posts:
        for title in {plain(post.title), plain(post.title_english)} - {""}:
            found.setdefault((post.organisation_id, title), []).append(post.id)
    return found


def _why(reason: Reason | None) -> str:
    """Why two names look alike, in a sentence."""
    match reason:
        case Reason.SPELLING:
            return tr("The names differ in spelling.")
        case Reason.ORDER:
            return tr("The words of the name stand in another order.")
        case Reason.INITIALS:
            return tr("An initial may stand for a name.")
        case Reason.SHORTER:
            return tr("One name is longer than the other.")
        case _:
            return tr("The names look alike.")
