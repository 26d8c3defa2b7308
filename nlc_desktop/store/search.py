"""Searching everything as it is typed: title hits first, newest first, together by kind.

Rows are numbered so that an index read backwards gives the newest of a kind first
(`search_index`); a search therefore costs the same however many rows its words match.
"""

import re
from collections.abc import Iterator

from nlc_desktop.domain.search import Hit, SearchKind
from nlc_desktop.store.folding import words
from nlc_desktop.store.search_index import bounds, kind_of_number
from nlc_desktop.store.sql import Database

_LONGEST = 200
"""Characters of a typed text that are looked for; nobody types more into a search box."""

_EXCERPT = 120
"""Characters of a body shown around what was found."""

_COLUMNS = "id, kind, record, target, title, body, day"

_WALK = 200
"""Rows looked at before the kinds share the places, so that a common kind hides no rare one."""

_SPACE = re.compile(r"\s|$")

_MATCH = """SELECT rowid FROM search_index WHERE search_index MATCH ?
    AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"""


def search(reader: Database, text: str, limit: int = 40) -> tuple[Hit, ...]:
    """What was found: at most ``limit`` hits, by kind, in each title hits first, then newest.

    The last word may be half typed. Any text is safe; one without a letter or digit finds
    nothing. When there is more than fits, every kind gets its share.
    """
    typed = words(text[:_LONGEST])
    if not typed or limit < 1:
        return ()
    query = _query(typed)
    numbers = _walk(reader, f"title : ({query})")
    if len(numbers) < limit:
        numbers = list(dict.fromkeys(numbers + _walk(reader, query)))
    found: dict[SearchKind, list[int]] = {kind: [] for kind in SearchKind}
    for number in numbers:
        found[kind_of_number(number)].append(number)
    shares = _shares({kind: len(of_kind) for kind, of_kind in found.items()}, limit)
    chosen = [number for kind in SearchKind for number in found[kind][: shares[kind]]]
    return tuple(_hits(reader, chosen, typed))


def _walk(reader: Database, query: str) -> list[int]:
    """Numbers of the newest rows that match, of what stands and of what happened."""
    return [
        row[0]
        for standing in (True, False)
        for row in reader.execute(_MATCH, (query, *bounds(standing=standing), _WALK))
    ]


def _query(typed: list[str]) -> str:
    """The folded words as an FTS5 query: all of them, the last one as a beginning.

    Folded words hold letters, digits and marks only, so that quotes are enough.
    """
    return " AND ".join(f'"{word}"' for word in typed) + "*"


def _shares(counts: dict[SearchKind, int], limit: int) -> dict[SearchKind, int]:
    """How many hits of each kind are shown, dealt out in turn."""
    shares = dict.fromkeys(counts, 0)
    left = min(limit, sum(counts.values()))
    while left > 0:
        for kind, count in counts.items():
            if left > 0 and shares[kind] < count:
                shares[kind] += 1
                left -= 1
    return shares


def _hits(reader: Database, numbers: list[int], typed: list[str]) -> Iterator[Hit]:
    marks = ",".join("?" * len(numbers))
    rows = reader.execute(
        f"SELECT {_COLUMNS} FROM search_entry WHERE id IN ({marks})",  # noqa: S608
        numbers,
    )
    by_number = {row[0]: row[1:] for row in rows}
    for number in numbers:
        if number in by_number:
            kind, record, target, title, body, day = by_number[number]
            yield Hit(SearchKind(kind), record, target, title, _excerpt(body, typed), day)


def _excerpt(body: str, typed: list[str]) -> str:
    """The part of a body where the first typed word stands, or its beginning."""
    plain = " ".join(body.split())
    if len(plain) <= _EXCERPT:
        return plain
    places = [plain.casefold().find(word) for word in typed]
    start = max(0, min((place for place in places if place >= 0), default=0) - _EXCERPT // 3)
    gap = _SPACE.search(plain, start)
    start = gap.end() if start and gap else start
    piece = plain[start : start + _EXCERPT].strip()
    before = "… " if start else ""
    return f"{before}{piece} …" if start + _EXCERPT < len(plain) else f"{before}{piece}"
