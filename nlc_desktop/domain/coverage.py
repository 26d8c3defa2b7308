"""Who is missing from the table: sectors and levels counted, the balance of a list judged.

The same rules serve a guest list (`meetings.coverage`) and the map: security may not be more
than half, and somebody from outside government should be there (R-NLC-04, R-NLC-05). They warn,
they never block.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nlc_desktop.domain.network import Network, Node
from nlc_desktop.domain.packs import ChecklistEntry
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.i18n import tr


@dataclass(frozen=True, slots=True)
class Balance:
    """How many of a list are from security, and how many from outside government."""

    total: int
    security: int
    outside: int

    @property
    def too_much_security(self) -> bool:
        """Whether the security sector is more than half (R-NLC-04)."""
        return self.security * 2 > self.total > 0

    @property
    def no_civil_society(self) -> bool:
        """Whether nobody is from outside government (R-NLC-04)."""
        return self.total > 0 and not self.outside


def balance(sectors: Iterable[Sector]) -> Balance:
    """The balance of a list, one sector for each guest or organisation."""
    found = list(sectors)
    return Balance(
        total=len(found),
        security=sum(1 for sector in found if sector.is_security),
        outside=sum(1 for sector in found if not sector.is_government),
    )


def council(network: Network, own: Collection[str] | None = None) -> frozenset[str]:
    """The nodes that are "you": the office's organisation, its departments and their posts.

    ``own`` are the ids of those organisations. Where nobody knows them, the bodies of the sector
    *City council* are taken for the office, all of them together.
    """
    if own is not None:
        return frozenset(node.id for node in network.nodes if node.organisation in own)
    return frozenset(node.id for node in network.nodes if node.sector is Sector.CITY_COUNCIL)


class CoverageState(StrEnum):
    """Whether a sector has somebody at a level."""

    PRESENT = "present"
    MISSING = "missing"
    NOT_NEEDED = "not-needed"
    """Nobody there, and the checklist does not ask for anybody."""


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """A sector at a level: who is on the map, and who of them is linked to the council."""

    level: Level
    wanted: bool
    """Whether the checklist of the country asks for somebody."""
    nodes: tuple[str, ...] = ()
    """Ids of organisations on the map."""
    linked: tuple[str, ...] = ()

    @property
    def state(self) -> CoverageState:
        """Present, missing or not needed, judged by who is on the map."""
        if self.nodes:
            return CoverageState.PRESENT
        return CoverageState.MISSING if self.wanted else CoverageState.NOT_NEEDED


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """A sector with its levels, from the country down to the street."""

    sector: Sector
    cells: tuple[CoverageCell, ...]
    entry: ChecklistEntry | None = None
    """What the checklist says of it: who is meant, where that is from, how sure it is."""

    @property
    def nodes(self) -> tuple[str, ...]:
        """Its organisations of all levels."""
        return tuple(node for cell in self.cells for node in cell.nodes)


@dataclass(frozen=True, slots=True)
class CoverageView:
    """The organisations of a map against the checklist of the country."""

    lines: tuple[CoverageLine, ...]
    balance: Balance
    """Of the organisations on the map."""
    linked_balance: Balance
    """Of those linked to the council, itself left out."""
    has_council: bool
    """Whether the council is on the map, so that links to it can be told."""

    @property
    def wanted(self) -> int:
        """How many places at the table the checklist has."""
        return sum(cell.wanted for line in self.lines for cell in line.cells)

    @property
    def missing(self) -> tuple[tuple[Sector, Level], ...]:
        """Sectors and levels the checklist asks for and nobody on the map is of."""
        return tuple(
            (line.sector, cell.level)
            for line in self.lines
            for cell in line.cells
            if cell.state is CoverageState.MISSING
        )

    def sentences(self) -> tuple[str, ...]:
        """What to say of the map as a whole; nothing when the balance is fine."""
        found: list[str] = []
        if self.balance.no_civil_society:
            found.append(tr("Nobody from outside government is on the map."))
        elif self.linked_balance.no_civil_society:
            found.append(tr("Nobody from outside government is linked to you."))
        if self.balance.too_much_security:
            found.append(tr("More than half of the organisations on the map are from security."))
        elif self.linked_balance.too_much_security:
            found.append(tr("More than half of the organisations linked to you are from security."))
        return tuple(found)


def map_coverage(
    network: Network,
    checklist: Sequence[ChecklistEntry],
    own: Collection[str] | None = None,
) -> CoverageView:
    """Counts the organisations of a map; a post's links are its organisation's.

    ``own`` are ids of the office's own organisations, see `council`.
    """
    there = [node for node in network.nodes if not node.is_post]
    ours = council(network, own)
    linked = _linked(network, ours)
    entries = {entry.sector: entry for entry in checklist}
    return CoverageView(
        lines=tuple(_line(sector, entries.get(sector), there, linked) for sector in Sector),
        balance=balance(node.sector for node in there),
        linked_balance=balance(node.sector for node in there if node.id in linked - ours),
        has_council=bool(ours),
    )


def _linked(network: Network, own: frozenset[str]) -> frozenset[str]:
    """Organisations with a link to the council, and the council's own."""
    of = {node.id: node.organisation for node in network.nodes}
    ends = {
        end
        for link in network.links
        if link.source in own or link.target in own
        for end in (link.source, link.target)
    }
    return frozenset(of[end] for end in ends | own if end in of)


def _line(
    sector: Sector, entry: ChecklistEntry | None, there: Sequence[Node], linked: frozenset[str]
) -> CoverageLine:
    wanted = entry.levels if entry is not None else ()
    cells: list[CoverageCell] = []
    for level in Level:
        nodes = [node.id for node in there if node.sector is sector and node.level is level]
        cells.append(
            CoverageCell(
                level,
                level in wanted,
                tuple(nodes),
                tuple(node for node in nodes if node in linked),
            )
        )
    return CoverageLine(sector, tuple(cells), entry)
