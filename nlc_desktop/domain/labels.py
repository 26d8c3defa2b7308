"""The label check: words that papers for the community and the public do not use (R-NLC-11)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LabelHit:
    """A word of the label list found in a text."""

    term: str
    start: int
    end: int


def label_hits(text: str, terms: Iterable[str]) -> tuple[LabelHit, ...]:
    """Where words of the label list stand in a text, the longest term at each place.

    A term counts at the start of a word, so that "extremism" is found in "extremisms" and
    "counter-extremism"; any kind of dash or space inside a term matches any other.
    """
    hits: list[LabelHit] = []
    for term in sorted(set(terms), key=lambda term: (-len(term), term)):
        for found in _pattern(term).finditer(text):
            if not any(hit.start < found.end() and found.start() < hit.end for hit in hits):
                hits.append(LabelHit(term, found.start(), found.end()))
    return tuple(sorted(hits, key=lambda hit: hit.start))


def _pattern(term: str) -> re.Pattern[str]:
    pieces = [re.escape(piece) for piece in re.split(r"[\s-]+", term)]
    return re.compile(r"(?<!\w)" + r"[\s\u00ad\u2010-\u2015-]+".join(pieces), re.IGNORECASE)
