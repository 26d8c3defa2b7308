"""The order minutes are printed and numbered in, from the agenda they follow.

Malaysian minutes have fixed sections (domain.md 2.1, after PKPA 2/1991 and PTPA 2/2018): the
chair's address, confirmation of the last minutes, matters arising, papers and discussion, other
matters, close. The nine lines of an agenda fall into them by kind and place, so the secretary
never sorts anything. Paragraph numbers follow from the outline and are frozen at circulation.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from nlc_desktop.domain.meetings import ItemRow, PaperRow
from nlc_desktop.domain.minutes import paragraph_numbers
from nlc_desktop.domain.papers import ItemKind, SectionKind


@dataclass(frozen=True, slots=True)
class OutlineSection:
    """One section: its number, the item it stands for, and the items under it.

    ``item`` is empty for *business*, which has its items as ``parts``; so do matters arising.
    """

    number: int
    kind: SectionKind
    item: str = ""
    parts: tuple[str, ...] = ()

    @property
    def nested(self) -> bool:
        """Whether paragraphs stand under sub-headings (3.1.1) rather than at once (1.1)."""
        return bool(self.parts)

    @property
    def items(self) -> tuple[str, ...]:
        """The items whose lines stand in it, in order."""
        own = (self.item,) if self.item else ()
        return (*own, *self.parts)


def outline(items: Sequence[ItemRow]) -> tuple[OutlineSection, ...]:
    """The sections of the minutes of an agenda, numbered; breaks have none."""
    top = [i for i in items if not i.parent_id and i.kind is not ItemKind.BREAK]
    kinds = _kinds(top)
    business = tuple(item.id for item in top if kinds[item.id] is SectionKind.BUSINESS)
    out: list[OutlineSection] = []
    for item in top:
        kind = kinds[item.id]
        if kind is SectionKind.BUSINESS:
            if item.id == business[0]:
                out.append(OutlineSection(len(out) + 1, kind, parts=business))
            continue
        parts = tuple(child.id for child in items if child.parent_id == item.id)
        out.append(OutlineSection(len(out) + 1, kind, item.id, parts))
    out.sort(key=lambda section: section.kind is SectionKind.OTHER)
    return tuple(replace(section, number=n) for n, section in enumerate(out, 1))


def _kinds(top: Sequence[ItemRow]) -> dict[str, SectionKind]:
    fixed = {
        ItemKind.ADOPTION: SectionKind.ADOPTION,
        ItemKind.MATTERS_ARISING: SectionKind.MATTERS_ARISING,
    }
    kinds = {item.id: fixed.get(item.kind, SectionKind.BUSINESS) for item in top}
    if len(top) > 2:
        if top[0].kind is ItemKind.INFORMATION:
            kinds[top[0].id] = SectionKind.OPENING
        last = next((item for item in reversed(top[1:]) if _closes(item)), top[-1])
        if last.kind is ItemKind.INFORMATION:
            kinds[last.id] = SectionKind.OTHER
    return kinds


_CLOSING = ("hal-hal lain", "penutup", "other matters", "other business")


def _closes(item: ItemRow) -> bool:
    """Whether a line is *other matters and close*, even with lines typed below it."""
    words = f"{item.title} {item.title_english}".casefold()
    return item.kind is ItemKind.INFORMATION and any(word in words for word in _CLOSING)


class FactGroup(StrEnum):
    """The facts of a paper that make one paragraph together (R-MY-08)."""

    PREPARED = "prepared"
    """Who prepared it and what for."""
    ISSUES = "issues"
    """What it raises and how members see it."""
    DECISION = "decision"


def fact_groups(paper: PaperRow) -> tuple[FactGroup, ...]:
    """The paragraphs the noted facts of a paper make, before the lines of its item."""
    noted = {
        FactGroup.PREPARED: paper.purpose,
        FactGroup.ISSUES: paper.issues or paper.views,
        FactGroup.DECISION: paper.decision,
    }
    return tuple(group for group, text in noted.items() if text.strip())


def number_blocks(
    items: Sequence[ItemRow], blocks: Mapping[str, Sequence[str]], *, adopted: bool
) -> dict[str, str]:
    """The paragraph number of every line, by block id.

    ``blocks`` gives the ids of each item's lines in order. With ``adopted`` the sentence that
    confirms the last minutes is the first paragraph of its section, and lines count on from it;
    so they do from the facts of an item's papers.
    """
    numbers: dict[str, str] = {}
    facts = {item.id: [""] * sum(len(fact_groups(p)) for p in item.papers) for item in items}
    for section in outline(items):
        lead = [""] if adopted and section.kind is SectionKind.ADOPTION else []
        if section.nested:
            lines = [[*facts.get(item, ()), *blocks.get(item, ())] for item in section.parts]
            lines[0] = [*blocks.get(section.item, ()), *lines[0]]
        else:
            own = facts.get(section.item, ())
            lines = [[*lead, *own, *blocks.get(section.item, ())]]
        numbers |= paragraph_numbers(section.number, lines, nested=section.nested)
    numbers.pop("", None)
    return numbers
