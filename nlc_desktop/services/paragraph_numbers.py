"""Freezes the paragraph numbers of minutes when they are circulated, and lets go of them again."""

from nlc_desktop.domain.outline import number_blocks
from nlc_desktop.records import Block, Meeting
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries import minutes as minutes_queries
from nlc_desktop.store.transaction import driver
from nlc_desktop.store.unit_of_work import UnitOfWork


def freeze(work: UnitOfWork, meeting: Meeting) -> None:
    """Gives every line that says something the number it has on the paper.

    Later papers and *matters arising* cite these numbers, so they never change again.
    """
    work.flush()
    database = driver(work.session.connection())
    lines = minutes_queries.blocks(database, meeting.id)
    said = {item: [line.id for line in found if line.text.strip()] for item, found in lines.items()}
    adoption = minutes_queries.adoption(database, meeting.id)
    numbers = number_blocks(
        meeting_queries.agenda(database, meeting.id),
        said,
        adopted=adoption is not None and adoption.outcome is not None,
    )
    for block in work.find(Block, meeting_id=meeting.id):
        block.number = numbers.get(block.id, "")


def thaw(work: UnitOfWork, meeting: Meeting) -> None:
    """Takes the frozen numbers back when minutes go back to draft."""
    for block in work.find(Block, meeting_id=meeting.id):
        block.number = ""
