"""What stands outside the text, at the same place of every page."""

from collections.abc import Callable
from dataclasses import dataclass

from nlc_desktop.documents.typesetting.lines import LineBreaker
from nlc_desktop.documents.typesetting.measures import FOOT, MARK, MM, STATE
from nlc_desktop.documents.typesetting.sheet import Page, Sheets

_PADDING = 2.5 * MM


@dataclass(frozen=True, kw_only=True)
class Frame:
    """Mark, state, running head and footer of one paper."""

    mark: str = ""
    """The country's classification word; empty for none."""
    state: str = ""
    """The word in the box; empty for none."""
    short_title: str = ""
    """Left in the running head from the second page on."""
    reference: str = ""
    footer: str = ""
    page_of: Callable[[int, int], str]
    """Writes "page x of y"."""

    @property
    def is_marked(self) -> bool:
        """Whether something stands above the text of the first page."""
        return bool(self.mark or self.state)

    def draw(self, sheets: Sheets, breaker: LineBreaker) -> None:
        """Draws it on every page."""
        total = len(sheets.pages)
        for number, page in enumerate(sheets.pages, start=1):
            self._above(page, breaker, number)
            self._below(page, breaker, self.page_of(number, total))

    def _above(self, page: Page, breaker: LineBreaker, number: int) -> None:
        """Mark, state box and, from the second page on, the running head."""
        if self.mark:
            _centred(page, breaker, self.mark, 12 * MM)
        if self.state:
            self._box(page, breaker)
        if number > 1:
            reference = "" if self.state else self.reference
            _ends(page, breaker, self.short_title, reference, 18.5 * MM)

    def _box(self, page: Page, breaker: LineBreaker) -> None:
        """The state in its box, flush with the right edge of the text."""
        word = breaker.line(self.state, STATE, page.grid.text / 3)
        width = word.width + 2 * _PADDING
        x = page.grid.right - width
        page.box(x, 9.5 * MM, width, 6 * MM, 0.8)
        page.line(word, x + _PADDING, 13.75 * MM)

    def _below(self, page: Page, breaker: LineBreaker, count: str) -> None:
        """Footer and mark."""
        foot = page.grid.height - page.grid.bottom + 10 * MM
        _ends(page, breaker, self.footer, count, foot)
        if self.mark:
            _centred(page, breaker, self.mark, page.grid.height - 8 * MM)


def _centred(page: Page, breaker: LineBreaker, text: str, baseline: float) -> None:
    """The handling mark, centred on the paper."""
    line = breaker.line(text, MARK, page.grid.text)
    page.line(line, (page.grid.width - line.width) / 2, baseline)


def _ends(page: Page, breaker: LineBreaker, left: str, right: str, baseline: float) -> None:
    """Small print at both ends of the text; the left one gives way."""
    end = breaker.line(right, FOOT, page.grid.text / 2)
    page.line(end, page.grid.right - end.width, baseline)
    start = breaker.line(left, FOOT, page.grid.text - end.width - 5 * MM)
    page.line(start, page.grid.left, baseline)
