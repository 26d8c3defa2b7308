"""Fills pages with blocks and keeps the break rules of the papers.

A heading needs room for itself, a sub-heading that follows and two lines of text; a list head
stays with its first two rows; a row is never split and table heads are said again; a signature
block is whole and takes the last paragraph with it.
"""

from collections.abc import Sequence

from nlc_desktop.documents.typesetting.blocks import Block
from nlc_desktop.documents.typesetting.measures import TOP_NEXT
from nlc_desktop.documents.typesetting.sheet import Heading, Sheets
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

_SLACK = 0.05
"""Points by which sums of millimetres may miss each other."""


class Flow:
    """Puts blocks on one page after another."""

    def __init__(self, sheets: Sheets, first_top: float) -> None:
        self._sheets = sheets
        self._page = sheets.new_page()
        self._top = first_top
        self._fresh = True
        self._gap = 0.0
        self._foot = sheets.grid.foot
        self._whole = self._foot - TOP_NEXT

    def fill(self, blocks: Sequence[Block]) -> None:
        """Sets the blocks one below the other."""
        for place, block in enumerate(blocks):
            needed = self._needed(blocks, place)
            if needed > self._room(block) + _SLACK and (
                not self._fresh and needed <= self._whole + _SLACK
            ):
                self._turn(block)
            self._set(block)

    def _room(self, block: Block) -> float:
        """What is left of the page below the gap before ``block``."""
        return self._foot - self._top - self._before(block)

    def _before(self, block: Block) -> float:
        """The gap above a block: the larger of the two wishes, none at the top of a page."""
        return 0.0 if self._fresh else max(self._gap, block.before)

    @staticmethod
    def _needed(blocks: Sequence[Block], place: int) -> float:
        """The height that has to fit for the block at ``place`` to start here."""
        last, reach = place, place
        while reach <= last and reach < len(blocks):
            last = max(last, reach + blocks[reach].keep)
            reach += 1
        last = min(last, len(blocks) - 1)
        height = 0.0
        for at in range(place, last + 1):
            block = blocks[at]
            height += block.start if at == last else block.height
            if at > place:
                height += max(blocks[at - 1].after, block.before)
        return height

    def _turn(self, block: Block) -> None:
        """Begins a page, with the table head said again where ``block`` is a row."""
        self._page = self._sheets.new_page()
        self._top, self._gap, self._fresh = TOP_NEXT, 0.0, True
        if block.head is not None:
            self._put(block.head)
            self._fresh = True

    def _set(self, block: Block) -> None:
        """Puts a block here, cut where it has to be."""
        while block.height > self._room(block) + _SLACK:
            room = self._room(block)
            parts = block.cut(room)
            if parts is None and self._fresh:
                parts = block.forced(room)
            if parts is not None:
                self._put(parts[0])
                block = parts[1]
            elif self._fresh:
                raise PaperError(
                    tr(
                        "The names or posts that sign this paper are too long for one page. "
                        "Shorten them."
                    )
                )
            self._turn(block)
        self._put(block)

    def _put(self, block: Block) -> None:
        """Draws a block below what stands on the page."""
        self._top += self._before(block)
        self._note(block)
        block.draw(self._page, self._top)
        self._top += block.height
        self._gap, self._fresh = block.after, False

    def _note(self, block: Block) -> None:
        """Notes a heading for the outline."""
        if block.outline:
            self._page.headings.append(Heading(block.outline, block.level, self._top))
