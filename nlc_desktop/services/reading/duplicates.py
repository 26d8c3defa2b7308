"""Reads what looks like the same somebody twice, and what merging two records would do.

`DuplicateIndex` answers while somebody types: it keeps the names of the office apart by their
words and brings itself up to date from the log, so that only what changed is read again.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import nlargest
from itertools import combinations, pairwise

from nlc_desktop.contacts.phones import comparable_phone
from nlc_desktop.domain.duplicates import (
    GONE,
    KEPT,
    REFERENCES,
    DuplicateHint,
    DuplicateKind,
    LikelyPair,
    MergeField,
    MergePage,
    MergeRow,
)
from nlc_desktop.domain.likeness import (
    LONG,
    NOT_ALIKE,
    POSSIBLE,
    SINGLE,
    Likeness,
    Reason,
    body_words,
    compared,
    compared_organisations,
)
from nlc_desktop.domain.names import parsed
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import duplicates as queries
from nlc_desktop.store.queries.duplicates import NOWHERE, ContactValue, NamedRow, Place

LIMIT = 3
"""Hints shown at once."""

_CLOSEST = 60
"""Records that share most with what is typed are looked at one by one; the others are not."""

_CROWD = 60
"""A word more records than this share tells no pair."""

_SHORTEST = 3
"""Characters below which nothing is looked for."""

_SOME = 0.4
"""Names less alike than this have nothing to do with each other."""

_NUMBER = re.compile(r"(?:\+|\b)\d(?:[\d\s().\-/]*\d){6,}")
_MAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.\w+")
_NUMBERS = {ContactKind.PHONE.value, ContactKind.MOBILE.value, ContactKind.FAX.value}


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the name: numbers and addresses as typed, the organisation's id."""

    contacts: tuple[str, ...] = ()
    organisation_id: str = ""
    without: str = ""
    """The record whose own name is typed, which is no duplicate of itself."""


NO_CONTEXT = Context()


@dataclass
class _Names:
    """The names of one kind of record, found by the pieces they share."""

    kind: DuplicateKind
    rows: dict[str, NamedRow] = field(default_factory=dict[str, NamedRow])
    by_piece: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    pieces: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def put(self, row: NamedRow) -> None:
        """Takes a record in, or its new names."""
        self.drop(row.id)
        pieces = frozenset(piece for name in row.names for piece in _pieces(self.kind, name))
        self.rows[row.id] = row
        self.pieces[row.id] = pieces
        for piece in pieces:
            self.by_piece[piece].add(row.id)

    def drop(self, identity: str) -> None:
        """Forgets a record."""
        self.rows.pop(identity, None)
        for piece in self.pieces.pop(identity, frozenset()):
            self.by_piece[piece].discard(identity)

    def closest(self, text: str) -> list[str]:
        """The records that share most pieces with a name, rare pieces counting more."""
        weights: Counter[str] = Counter()
        for piece in set(_asked(self.kind, text)):
            found = self.by_piece.get(piece, ())
            for identity in found:
                weights[identity] += 1_000_000 // (len(found) + 10)
        return nlargest(_CLOSEST, weights, key=weights.__getitem__)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Records that share a piece few others have."""
        for piece, found in self.by_piece.items():
            if 1 < len(found) <= _CROWD and piece[0] not in "^.":
                yield from combinations(sorted(found), 2)

    def likeness(self, names: Iterable[str], row: NamedRow) -> Likeness:
        """How alike names are to those of a record."""
        if self.kind is DuplicateKind.PERSON:
            pairs = (compared(parsed(one), parsed(other)) for one in names for other in row.names)
            return max(pairs, key=lambda found: found.score, default=NOT_ALIKE)
        return compared_organisations(tuple(names), row.names)


class DuplicateIndex:
    """Finds records that look like what is typed; kept by whoever asks again and again."""

    def __init__(self, office: OpenOffice) -> None:
        self._office = office
        self._country = office.pack.code if office.pack is not None else ""
        self._known: queries.Moment | None = None
        self._names = {kind: _Names(kind) for kind in DuplicateKind}
        self._contacts: dict[str, tuple[str, str]] = {}
        self._owners: defaultdict[str, set[str]] = defaultdict(set)
        self._not_same: set[frozenset[str]] = set()

    def bring_up_to_date(self) -> None:
        """Reads what changed since the last time; the first time, all names."""
        db = self._office.reader()
        now = queries.moment_of(db)
        if now == self._known:
            return
        if self._known is None:
            for kind, names in self._names.items():
                for row in queries.named_rows(db, kind):
                    names.put(row)
            self._take_contacts(queries.contact_values(db))
            self._not_same = queries.not_same(db)
        else:
            self._follow(queries.changed_since(db, self._known, now))
        self._known = now

    def _follow(self, changed: set[tuple[str, str]]) -> None:
        db = self._office.reader()
        for kind, names in self._names.items():
            ids = {record for table, record in changed if table == kind.value}
            for identity in ids:
                names.drop(identity)
            for row in queries.named_rows(db, kind, ids):
                names.put(row)
        contacts = {record for table, record in changed if table == "contact"}
        for identity in contacts:
            owner, form = self._contacts.pop(identity, ("", ""))
            self._owners[form].discard(owner)
        self._take_contacts(queries.contact_values(db, contacts))
        if any(table == "not_same" for table, _ in changed):
            self._not_same = queries.not_same(db)

    def _take_contacts(self, contacts: Iterable[ContactValue]) -> None:
        for contact in contacts:
            form = self._form(contact.kind, contact.value)
            if form:
                self._contacts[contact.id] = (contact.owner, form)
                self._owners[form].add(contact.owner)

    def _form(self, kind: str, value: str) -> str:
        """A number or an address in the form in which two are equal; empty for others."""
        if kind in _NUMBERS:
            return comparable_phone(value, self._country)
        return value.strip().casefold() if kind == ContactKind.EMAIL else ""

    # -- hints --------------------------------------------------------------------------

    def hints(
        self, text: str, kind: DuplicateKind, context: Context = NO_CONTEXT, limit: int = LIMIT
    ) -> tuple[DuplicateHint, ...]:
        """What looks like the text typed, the likeliest first; a hint, never a decision.

        A telephone number or mail address in the text counts too. An equal name of one word is
        a hint here, where a person looks at it at once, and nowhere else.
        """
        if len(text.strip()) < _SHORTEST:
            return ()
        self.bring_up_to_date()
        names = self._names[kind]
        typed, forms = self._read(text, context)
        reached = {owner for form in forms for owner in self._owners.get(form, ())}
        alike = {
            identity: names.likeness((typed,), names.rows[identity])
            for identity in {*names.closest(typed), *reached}
            if identity in names.rows and self._may_be(names.rows[identity], context)
        }
        places = self._places(kind, alike, reached)
        found = [
            DuplicateHint(identity, kind, names.rows[identity].names[0], place.text, *told)
            for identity, place in places.items()
            if (told := _told(alike[identity], place, identity in reached, context, forms))
        ]
        return tuple(nlargest(limit, found, key=lambda hint: (hint.score, hint.id)))

    def _read(self, text: str, context: Context) -> tuple[str, set[str]]:
        """The name in a text without numbers and addresses, and those in comparable form."""
        written = (*_MAIL.findall(text), *context.contacts)
        numbers = (*_NUMBER.findall(text), *context.contacts)
        forms = {one.strip().casefold() for one in written if "@" in one}
        forms |= {comparable_phone(one, self._country) for one in numbers if "@" not in one}
        return _NUMBER.sub(" ", _MAIL.sub(" ", text)).strip(" ,;"), forms - {""}

    def _may_be(self, row: NamedRow, context: Context) -> bool:
        """Not the record itself, not one told apart, and a post only in the same organisation."""
        pair = frozenset((row.id, context.without))
        elsewhere = bool(row.within) and row.within != context.organisation_id
        return row.id != context.without and pair not in self._not_same and not elsewhere

    def _places(
        self, kind: DuplicateKind, alike: Mapping[str, Likeness], reached: set[str]
    ) -> dict[str, Place]:
        """Where the records worth a second look belong."""
        wanted = [one for one, found in alike.items() if one in reached or found.score >= _SOME]
        known = queries.places(self._office.reader(), kind, wanted, self._office.today())
        return {identity: known.get(identity, NOWHERE) for identity in wanted}

    # -- pairs --------------------------------------------------------------------------

    def likely_pairs(self, progress: Progress | None = None) -> tuple[LikelyPair, ...]:
        """Pairs of organisations and of people to go through, the likeliest first.

        Slow on a large office: to be run as a job.
        """
        self.bring_up_to_date()
        progress = progress or Silent()
        found: list[LikelyPair] = []
        for kind in (DuplicateKind.ORGANISATION, DuplicateKind.PERSON):
            found += self._pairs(kind, progress)
        return tuple(sorted(found, key=lambda pair: (-pair.score, pair.one, pair.other)))

    def _pairs(self, kind: DuplicateKind, progress: Progress) -> list[LikelyPair]:
        names = self._names[kind]
        reached = {pair for pair in self._reached_pairs() if pair[0] in names.rows}
        candidates = sorted({*names.pairs(), *reached})
        alike: dict[tuple[str, str], Likeness] = {}
        for done, pair in enumerate(candidates):
            if done % 500 == 0:
                progress.step(done, len(candidates), tr("Comparing names"))
            if pair[0] in names.rows and pair[1] in names.rows and not self._apart(pair):
                likeness = names.likeness(names.rows[pair[0]].names, names.rows[pair[1]])
                if likeness.score >= _SOME:
                    alike[pair] = likeness
        ids = {identity for pair in alike for identity in pair}
        places = queries.places(self._office.reader(), kind, ids, self._office.today())
        rows = (
            self._pair(names, pair, likeness, pair in reached, places)
            for pair, likeness in alike.items()
        )
        return [row for row in rows if row is not None]

    def _apart(self, pair: tuple[str, str]) -> bool:
        return frozenset(pair) in self._not_same

    def _reached_pairs(self) -> Iterator[tuple[str, str]]:
        """Owners of one number or address, two by two; a switchboard's are not looked at."""
        for owners in self._owners.values():
            if 1 < len(owners) <= _CROWD:
                yield from combinations(sorted(owners), 2)

    def _pair(
        self,
        names: _Names,
        pair: tuple[str, str],
        likeness: Likeness,
        together: bool,
        places: Mapping[str, Place],
    ) -> LikelyPair | None:
        """The pair with its reasons; nothing when they are not enough."""
        one, other = (places.get(identity, NOWHERE) for identity in pair)
        reasons = [likeness.reason] if likeness.reason is not None else []
        score = likeness.score
        if together:
            reasons.append(Reason.PHONE)
            score = min(1.0, score + 0.2)
        if names.kind is DuplicateKind.PERSON and one.organisations & other.organisations:
            reasons.append(Reason.ORGANISATION)
            score = min(1.0, score + 0.1)
        if score < POSSIBLE or not reasons:
            return None
        return LikelyPair(
            names.kind,
            pair[0],
            names.rows[pair[0]].names[0],
            one.text,
            pair[1],
            names.rows[pair[1]].names[0],
            other.text,
            tuple(reasons),
            score,
        )


def _told(
    likeness: Likeness,
    place: Place,
    reached: bool,
    context: Context,
    forms: Collection[str],
) -> tuple[tuple[Reason, ...], float] | None:
    """The reasons for a hint and how strong they are; nothing when they are not enough."""
    reasons = [likeness.reason] if likeness.reason is not None and likeness.score >= _SOME else []
    score = likeness.score
    if reached:
        mail = all("@" in form for form in forms)
        reasons.append(Reason.EMAIL if mail else Reason.PHONE)
        score = min(1.0, max(POSSIBLE, score + 0.2))
    if context.organisation_id in place.organisations and score >= _SOME:
        reasons.append(Reason.ORGANISATION)
        score = min(1.0, score + 0.2)
    return (tuple(reasons), score) if score >= SINGLE else None


def _pieces(kind: DuplicateKind, name: str) -> Iterator[str]:
    """What a stored name is found by: words, two words in one, beginnings, initials."""
    if kind is not DuplicateKind.PERSON:
        body = body_words(name)
        yield from _beginnings(body.words)
        yield from (f"!{one}" for one in body.initials)
        if body.short:
            yield f"!{body.short}"
        return
    words = parsed(name).words
    yield from _beginnings(words)
    yield from (one + other for one, other in pairwise(words))
    yield from (f"^{word[0]}" if len(word) > 1 else f".{word}" for word in words)


def _asked(kind: DuplicateKind, name: str) -> Iterator[str]:
    """What a typed name is looked for by."""
    if kind is not DuplicateKind.PERSON:
        yield from _pieces(kind, name)
        return
    words = parsed(name).words
    yield from _beginnings(words)
    yield from (one + other for one, other in pairwise(words))
    yield from (f".{word[0]}" if len(word) > 1 else f"^{word}" for word in words)


def _beginnings(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield word
        if len(word) >= LONG:
            yield f"{word[:2]}~"


def hints(
    office: OpenOffice, text: str, kind: DuplicateKind, context: Context = NO_CONTEXT
) -> tuple[DuplicateHint, ...]:
    """What looks like a text, asked once; who asks at every key keeps a `DuplicateIndex`."""
    return DuplicateIndex(office).hints(text, kind, context)


def likely_pairs(office: OpenOffice, progress: Progress | None = None) -> tuple[LikelyPair, ...]:
    """Pairs of records that look alike, for a list to go through; to be run as a job."""
    return DuplicateIndex(office).likely_pairs(progress)


# -- merging ----------------------------------------------------------------------------

FIELDS = {
    DuplicateKind.ORGANISATION: (
        "name",
        "name_english",
        "short_name",
        "kind",
        "level",
        "sector",
        "area",
        "jurisdiction",
        "visible_to",
        "since",
        "until",
        "confirmed_on",
        "source",
        "note",
    ),
    DuplicateKind.POST: ("title", "title_english", "note"),
    DuplicateKind.PERSON: (
        "honorific",
        "name",
        "post_nominals",
        "native_name",
        "source",
        "purpose",
        "added_on",
        "review_on",
        "note",
    ),
}
"""The fields two records are compared by; names given up, tags and the pack's key look after
themselves."""


def compare(office: OpenOffice, kept_id: str, gone_id: str) -> MergePage | None:
    """Two records side by side and what would move; nothing when they are not of one kind."""
    db = office.reader()
    for kind, fields in FIELDS.items():
        kept = queries.fields_of(db, kind.value, kept_id, fields)
        gone = queries.fields_of(db, kind.value, gone_id, fields)
        if kept is not None and gone is not None and kept_id != gone_id:
            stamps = queries.stamps_of(db, kept_id), queries.stamps_of(db, gone_id)
            return MergePage(
                kind,
                kept_id,
                gone_id,
                queries.display_name(db, kind, kept_id),
                queries.display_name(db, kind, gone_id),
                tuple(_field(*cell, stamps) for cell in zip(fields, kept, gone, strict=True)),
                _moves(office, kind, gone_id),
            )
    return None


def _field(
    name: str, kept: str, gone: str, stamps: tuple[dict[str, str], dict[str, str]]
) -> MergeField:
    mine, theirs = (found.get(name, "") for found in stamps)
    newer = "" if mine == theirs or kept == gone else KEPT if mine > theirs else GONE
    return MergeField(name, kept, gone, newer)


def _moves(office: OpenOffice, kind: DuplicateKind, gone: str) -> tuple[tuple[str, int], ...]:
    counts: Counter[str] = Counter()
    for reference in REFERENCES[kind]:
        naming = queries.count_naming(office.reader(), reference.table, reference.field, gone)
        counts[reference.table] += naming
    counts.pop("not_same", None)
    return tuple((table, count) for table, count in counts.items() if count)


def merges(office: OpenOffice, kept_id: str = "") -> tuple[MergeRow, ...]:
    """Merges that were made into a record, or all, the newest first."""
    return queries.merges(office.reader(), kept_id)
