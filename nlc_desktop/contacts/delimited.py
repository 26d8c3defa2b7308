"""Rows of a CSV file: any of the usual delimiters, quotes over several lines, nothing lost.

A quotation mark that is never closed would swallow the rest of the file; reading starts again on
the line after it, and only that line is unreadable.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from nlc_desktop.contacts import limits
from nlc_desktop.domain.contact_cards import Unreadable
from nlc_desktop.i18n import tr

DELIMITERS = (",", ";", "\t", "|")
_TRIED = 40
"""Lines by which the delimiter is judged."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row and the line it begins on, from 1."""

    line: int
    cells: list[str]


@dataclass
class _Feed:
    """Hands lines to the reader, a few for each row; knows when it had to stop."""

    lines: list[str]
    at: int
    given: int = 0
    stopped: bool = field(default=False)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.at >= len(self.lines) or self.given >= limits.LINES_OF_ROW:
            self.stopped = True
            raise StopIteration
        self.at += 1
        self.given += 1
        return self.lines[self.at - 1]


def rows(text: str, delimiter: str) -> Iterator[Row | Unreadable]:
    """The rows of a text, and lines that can't be read, in order."""
    lines = list(io.StringIO(text, newline=""))
    feed = _Feed(lines, 0)
    reader = csv.reader(feed, delimiter=delimiter)
    while feed.at < len(lines):
        start = feed.at
        feed.given, feed.stopped = 0, False
        try:
            cells = next(reader)
        except csv.Error:
            yield Unreadable(start + 1, tr("The row is too long or damaged."))
            feed = _Feed(lines, start + 1)
            reader = csv.reader(feed, delimiter=delimiter)
            continue
        if feed.stopped:
            yield Unreadable(start + 1, tr("A quotation mark is opened and never closed."))
            feed = _Feed(lines, start + 1)
            reader = csv.reader(feed, delimiter=delimiter)
            continue
        if len(cells) > limits.COLUMNS:
            yield Unreadable(start + 1, tr("The row is too long or damaged."))
            continue
        yield Row(start + 1, cells)


def named_delimiter(text: str) -> tuple[str, str]:
    """The delimiter Excel's first line ``sep=;`` names, and the text with that line blank."""
    head, _, rest = text.partition("\n")
    name = head.strip().strip('"')
    if name.casefold().startswith("sep=") and len(name) == 5:
        return name[4], f"\n{rest}"
    return ("\t", f"\n{rest}") if head.casefold().startswith("sep=\t") else ("", text)


def guessed_delimiter(text: str) -> str:
    """What parts the columns: what gives most rows the same number of columns, and many."""
    start = "".join(list(io.StringIO(text[:262_144], newline=""))[:_TRIED])
    return max(DELIMITERS, key=lambda delimiter: _fit(start, delimiter))


def _fit(text: str, delimiter: str) -> tuple[float, int]:
    widths = [
        len(row.cells) for row in rows(text, delimiter) if isinstance(row, Row) and any(row.cells)
    ]
    if not widths:
        return 0.0, 0
    usual = max(set(widths), key=lambda width: (width > 1, widths.count(width), width))
    return (widths.count(usual) / len(widths) if usual > 1 else 0.0), usual
