"""Minutes: blocks with stable numbers, decisions, adoption, corrections, the closing checklist."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.papers import BlockKind


class Agreement(StrEnum):
    """How a decision was reached."""

    CONSENSUS = "consensus"
    VOTE = "vote"


class AdoptionOutcome(StrEnum):
    """How the previous minutes were confirmed."""

    WITHOUT_AMENDMENT = "without-amendment"
    WITH_AMENDMENTS = "with-amendments"


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One line of the minutes under an agenda item."""

    id: str
    item_id: str
    position: str
    kind: BlockKind
    text: str
    number: str
    """The frozen paragraph number, empty before circulation."""
    office_only: bool
    decision_id: str = ""
    decision_number: str = ""
    agreement: Agreement = Agreement.CONSENSUS
    action_id: str = ""
    action_number: str = ""
    owners: tuple[str, ...] = ()
    owner_ids: tuple[str, ...] = ()
    due: date | None = None
    action_state: ActionState = ActionState.OPEN
    votes: str = ""
    """How the votes fell, as typed; for a decision by vote."""


@dataclass(frozen=True, slots=True)
class AdoptionRow:
    """The confirmation of earlier minutes."""

    id: str
    meeting_id: str
    adopted_id: str
    adopted: str
    """Number or title of the adopted meeting."""
    outcome: AdoptionOutcome | None
    proposer: str
    seconder: str
    corrections: tuple["CorrectionRow", ...] = ()


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One correction to confirmed minutes."""

    id: str
    paragraph: str
    text: str


class CheckKind(StrEnum):
    """What the closing checklist looks at."""

    NOBODY_PRESENT = "nobody-present"
    NO_ANSWER_IN_ROOM = "not-ticked"
    EMPTY_DECISION = "empty-decision"
    ACTION_WITHOUT_OWNER = "action-without-owner"
    ACTION_WITHOUT_DATE = "action-without-date"
    ITEM_WITHOUT_LINE = "item-without-line"
    ADOPTION_OPEN = "adoption-open"
    NO_NEXT_DATE = "no-next-date"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the closing checklist: fine, or what is missing and where. It never blocks."""

    kind: CheckKind
    fine: bool
    count: int = 0
    record: str = ""
    """First record to look at."""


def paragraph_numbers(
    section: int, parts: Sequence[Sequence[str]], *, nested: bool
) -> dict[str, str]:
    """Paragraph numbers of a section (R-MY-04), by block id; `outline.number_blocks` does all.

    A flat section (``nested`` false) numbers its only part 1.1, 1.2; a nested one gives each
    part a sub-heading: 3.1 with paragraphs 3.1.1, 3.1.2.
    """
    if not nested:
        ids = [block for part in parts for block in part]
        return {block: f"{section}.{n}" for n, block in enumerate(ids, 1)}
    return {
        block: f"{section}.{p}.{n}"
        for p, part in enumerate(parts, 1)
        for n, block in enumerate(part, 1)
    }
