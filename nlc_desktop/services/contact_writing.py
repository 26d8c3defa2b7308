"""Writes what was ticked of a list into the workspace, in lots, within one step."""

from collections.abc import Iterable, Iterator, Sequence

from nlc_desktop.domain.contact_cards import ContactCard
from nlc_desktop.domain.contact_plans import Choice, EntryState, FieldChange, PlanEntry
from nlc_desktop.domain.operations import Value
from nlc_desktop.domain.reviewing import next_review
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.records import Contact, Organisation, Person, Post, Record, Tenure, new_id
from nlc_desktop.services.bodies import Recogniser
from nlc_desktop.services.card_differences import NAME_OF, note_of, tags_of, ways
from nlc_desktop.services.checks import clean
from nlc_desktop.services.holders import hold
from nlc_desktop.services.register_index import RegisterIndex, plain
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import office as office_queries
from nlc_desktop.store.unit_of_work import UnitOfWork

Fields = dict[str, Value]

_LOT = 250
"""Entries written at a time; between two lots the person may cancel."""

_UNTITLED = {"ms": "Wakil", "id": "Perwakilan", "fil": "Kinatawan"}
"""What the post of somebody is called whose post the list does not say, by language."""


class ContactWriter:
    """Takes in entries; everything new is collected and written lot by lot."""

    def __init__(
        self,
        office: OpenOffice,
        work: UnitOfWork,
        index: RegisterIndex,
        *,
        purpose: str,
        file_name: str,
    ) -> None:
        self._work = work
        self._index = index
        self._today = office.today().isoformat()
        self._review = next_review(office.today()).isoformat()
        self._recogniser = Recogniser(office)
        self._purpose = purpose.strip()
        self._source = f"{file_name}, {office.today():%d/%m/%Y}"
        profile = office_queries.profile(office.reader())
        self._untitled = _UNTITLED.get(profile.language if profile else "", "Representative")
        self._lots: dict[type[Record], list[Fields]] = {}
        self._ids = _ids()
        self._bodies: dict[str, str] = {}
        self._people: dict[int, str] = {}
        """Ids of people by the line that named them."""
        self._filled: set[str] = set()
        """Posts somebody was put in just now."""

    def write(self, entries: Sequence[tuple[PlanEntry, Choice]], watch: Progress) -> None:
        """Writes the entries in the order of the file."""
        for number, (entry, choice) in enumerate(entries):
            if number % _LOT == 0:
                self._flush()
                watch.step(number, len(entries), tr("Adding contacts"))
            if entry.card is not None:
                self._take(entry, entry.card, choice)
        self._flush()
        watch.step(len(entries), len(entries))

    def _take(self, entry: PlanEntry, card: ContactCard, choice: Choice) -> None:
        body = self._body(card) if card.organisation else ""
        if not card.name:
            self._change(Organisation, body, entry.changes)
            self._reach(body, body, card)
            return
        person = self._known(entry, choice)
        if person:
            self._change(Person, person, entry.changes)
        else:
            person = self._person(card)
        self._people[entry.line] = person
        if body:
            self._place(person, body, card, entry, choice)
        self._reach(person, body, card)

    def _known(self, entry: PlanEntry, choice: Choice) -> str:
        """Id of the person an entry is about; empty for a new one."""
        if entry.state is EntryState.DUPLICATE:
            if not choice.same:
                return ""
            return entry.person_id or self._people.get(entry.twin_line, "")
        return entry.person_id

    def _body(self, card: ContactCard) -> str:
        """Id of the card's organisation, made when there is none."""
        name = plain(card.organisation)
        known = self._index.body(card.organisation) or self._bodies.get(name, "")
        if known:
            return known
        alone, said = not card.name, self._recogniser.body(card.organisation)
        made = self._add(
            Organisation,
            name=clean(card.organisation, lines=False),
            kind=said.kind.value,
            sector=said.sector.value,
            level=said.level.value,
            source=self._source,
            note=note_of(card) if alone else "",
            tags="\n".join(tags_of(card)) if alone else "",
        )
        self._bodies[name] = made
        return made

    def _person(self, card: ContactCard) -> str:
        return self._add(
            Person,
            name=card.name,
            honorific=card.honorific,
            post_nominals=card.post_nominals,
            native_name=card.native_name,
            source=self._source,
            purpose=self._purpose,
            added_on=self._today,
            review_on=self._review,
            note=note_of(card),
            tags="\n".join(tags_of(card)),
        )

    def _change(
        self, kind: type[Person | Organisation], record: str, changes: Iterable[FieldChange]
    ) -> None:
        """Sets the fields of a record the office has."""
        wanted = [change for change in changes if change.field in NAME_OF]
        if wanted:
            found = self._work.get(kind, record)
            for change in wanted:
                setattr(found, NAME_OF[change.field], change.new)

    def _place(
        self, person: str, body: str, card: ContactCard, entry: PlanEntry, choice: Choice
    ) -> None:
        """Puts somebody in the post the card names; who holds it stays unless decided."""
        index = self._index
        if index.holds(person, body, card.post):
            return
        title = card.post or self._untitled
        posts = index.posts.get((body, plain(title)), []) if card.post else []
        free = [one for one in posts if one not in index.holders and one not in self._filled]
        if not free and entry.holder:
            if choice.takes_over:
                self._flush()
                tenures = self._work.find(Tenure, post_id=posts[0])
                tenures.sort(key=lambda tenure: tenure.since)
                hold(self._work, tenures, posts[0], person, self._today)
            return
        post = free[0] if free else self._add(Post, organisation_id=body, title=title)
        self._filled.add(post)
        self._add(Tenure, post_id=post, person_id=person)

    def _reach(self, owner: str, body: str, card: ContactCard) -> None:
        """Adds the ways to reach somebody that are new; the office's address is the body's."""
        held = self._index.held.get(owner, ())
        for kind, value in ways(card):
            at = body if kind is ContactKind.POSTAL and body else owner
            form = self._index.comparable(kind, value)
            known = self._index.contacts
            if not any(form in known.get(one, ()) for one in (owner, body, *held)):
                known.setdefault(at, set()).add(form)
                self._add(Contact, owner_id=at, kind=kind.value, value=value)

    def _add(self, record_class: type[Record], /, **fields: Value) -> str:
        """Collects a new record; gives its id."""
        made = next(self._ids)
        self._lots.setdefault(record_class, []).append({"id": made, **fields})
        return made

    def _flush(self) -> None:
        """Writes what was collected, parents first."""
        for kind in (Organisation, Person, Post, Tenure, Contact):
            rows = self._lots.pop(kind, None)
            if rows:
                self._work.add_rows(kind, rows)


def _ids() -> Iterator[str]:
    """New ids in the order they are given out, which is the order lists show."""
    while True:
        yield from sorted(new_id() for _ in range(1000))
