"""Compares a list with the register, card by card, in the order of the file."""

from collections.abc import Iterator
from dataclasses import replace

from nlc_desktop.domain.contact_cards import CardField, ContactCard, ReadList
from nlc_desktop.domain.contact_plans import EntryState, FieldChange, ImportPlan, PlanEntry
from nlc_desktop.domain.names import parsed
from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services.card_differences import body_changes, person_changes
from nlc_desktop.services.register_index import Match, RegisterIndex, Someone, plain, reached

_STEP = 200
"""Cards between two words to whoever watches."""


class Planner:
    """Makes the plan of one list."""

    def __init__(self, index: RegisterIndex, found: ReadList) -> None:
        self._index = index
        self._list = found
        self._lines: dict[str, int] = {}
        """Lines by the organisation they were about, for cards of organisations alone."""

    def plan(self, watch: Progress, mark: str) -> ImportPlan:
        """One entry for each card and each unreadable line, in the order of the file."""
        entries: list[PlanEntry] = []
        total = len(self._list.cards)
        for card in self._list.cards:
            self._index.count(parsed(card.name))
        for number, card in enumerate(self._list.cards):
            if number % _STEP == 0:
                watch.step(number, total, tr("Comparing with the register"))
            entries.append(self._named(card) if card.name else self._body(card))
        entries += [
            PlanEntry(0, one.line, EntryState.UNREADABLE, reason=one.reason)
            for one in self._list.unreadable
        ]
        entries.sort(key=lambda entry: entry.line)
        entries = [replace(entry, id=number) for number, entry in enumerate(entries)]
        return ImportPlan(self._list, tuple(entries), self._new_bodies(entries), mark)

    def _new_bodies(self, entries: list[PlanEntry]) -> tuple[str, ...]:
        names: dict[str, str] = {}
        for entry in entries:
            name = entry.card.organisation if entry.card else ""
            if name and entry.is_ticked and not entry.organisation_id:
                names.setdefault(plain(name), name)
        return tuple(names.values())

    def _named(self, card: ContactCard) -> PlanEntry:
        """The entry of a card that names a person."""
        index = self._index
        parts = parsed(card.name)
        body_id = index.body(card.organisation) if card.organisation else ""
        body = body_id or plain(card.organisation)
        contacts = {index.comparable(kind, value) for kind, value in reached(card)}
        match = index.match(parts, body, contacts)
        entry = PlanEntry(0, card.line, EntryState.NEW, card, organisation_id=body_id)
        if match is None or not match.is_same:
            index.add(Someone("", parts, _shown(card), card.line, {body} - {""}, contacts))
            if match is not None:
                return self._twin(entry, match)
            return replace(entry, holder=self._holder(card, body_id, ""))
        if match.who.line:
            return self._again(entry, match.who)
        match.who.line = card.line
        return self._known(entry, match.who.id)

    def _again(self, entry: PlanEntry, who: Someone) -> PlanEntry:
        """Somebody an earlier line named already."""
        reason = tr("The same person stands on line {line}.", line=who.line)
        twin = Match(who, is_same=False, reason=reason)
        return self._twin(entry, twin)

    def _twin(self, entry: PlanEntry, match: Match) -> PlanEntry:
        """An entry that looks like somebody, for a person to decide."""
        found = replace(
            entry,
            state=EntryState.DUPLICATE,
            twin=match.who.shown,
            twin_line=match.who.line,
            reason=match.reason,
            person_id=match.who.id,
        )
        if not match.who.id:
            return found
        known = self._known(found, match.who.id)
        return replace(known, state=EntryState.DUPLICATE)

    def _known(self, entry: PlanEntry, person_id: str) -> PlanEntry:
        """What a card changes of somebody the office has."""
        card = entry.card
        assert card is not None
        changes = person_changes(self._index, self._index.people[person_id], card)
        holder = self._holder(card, entry.organisation_id, person_id)
        if not holder:
            changes += self._posts(card, entry.organisation_id, person_id)
        state = EntryState.CHANGED if changes else EntryState.SAME
        return replace(
            entry, state=state, person_id=person_id, changes=tuple(changes), holder=holder
        )

    def _posts(self, card: ContactCard, body_id: str, person_id: str) -> Iterator[FieldChange]:
        """The post a card says somebody holds, where they don't yet."""
        if not card.organisation or self._index.holds(person_id, body_id, card.post):
            return
        field = CardField.POST if card.post else CardField.ORGANISATION
        shown = ", ".join(part for part in (card.post, card.organisation) if part)
        yield FieldChange(field, "", shown)

    def _holder(self, card: ContactCard, body_id: str, person_id: str) -> str:
        """Who holds the post today, where it is somebody else and no post of the name is free."""
        index = self._index
        if not card.post or index.holds(person_id, body_id, card.post):
            return ""
        posts = index.posts.get((body_id, plain(card.post)), [])
        holders = [index.holders.get(post, "") for post in posts]
        if not holders or not all(holders):
            return ""
        known = index.people.get(holders[0])
        return full_name(known.honorific, known.name, known.post_nominals) if known else ""

    def _body(self, card: ContactCard) -> PlanEntry:
        """The entry of a card of an organisation alone."""
        index = self._index
        body_id = index.body(card.organisation)
        entry = PlanEntry(0, card.line, EntryState.NEW, card, organisation_id=body_id)
        name = plain(card.organisation)
        earlier = self._lines.setdefault(name, card.line)
        if earlier != card.line:
            reason = tr("The same organisation stands on line {line}.", line=earlier)
            return replace(
                entry,
                state=EntryState.DUPLICATE,
                twin=card.organisation,
                twin_line=earlier,
                reason=reason,
            )
        if not body_id:
            return entry
        changes = tuple(body_changes(index, index.organisations[body_id], card))
        return replace(
            entry, state=EntryState.CHANGED if changes else EntryState.SAME, changes=changes
        )


def _shown(card: ContactCard) -> str:
    """A card's person as written, with the organisation."""
    name = full_name(card.honorific, card.name, card.post_nominals)
    return f"{name}, {card.organisation}" if card.organisation else name
