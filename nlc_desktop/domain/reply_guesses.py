"""Whose a reply that matched nobody may be: the guests of a meeting, the likeliest first.

It only orders a list somebody chooses from; nothing is matched by it (A30).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nlc_desktop.domain.likeness import LIKELY, alike
from nlc_desktop.domain.meetings import InvitationRow, Reply
from nlc_desktop.domain.names import folded

_SHORTEST = 3
"""Letters of a word that says anything."""
_SHARED = 3
"""Guests who may share a word before it tells nobody from another: "binti", "Pejabat"."""
_POST_BOXES = frozenset({"com", "org", "net", "gov", "edu", "mail", "gmail", "yahoo", "hotmail"})
"""Parts of addresses that say nothing about whose they are."""


@dataclass(frozen=True, slots=True)
class Guesses:
    """The guests in the order to offer them, and how much speaks for each."""

    rows: tuple[InvitationRow, ...]
    weights: Mapping[str, float]

    def fits(self, row: InvitationRow) -> bool:
        """Whether anything speaks for a guest."""
        return self.weights.get(row.id, 0.0) > 0


def guesses(name: str, address: str, rows: Sequence[InvitationRow]) -> Guesses:
    """The guests somebody called ``name`` at ``address`` may be.

    Names count more than words of an address; of two alike the one without an answer is first.
    """
    guests = [row for row in rows if not row.walk_in]
    own = {row.id: _words(row.person) for row in guests}
    others = {
        row.id: _words(f"{row.post} {row.organisation} {row.organisation_short}") for row in guests
    }
    counted = Counter(word for row in guests for word in own[row.id] | others[row.id])
    telling = frozenset(word for word, count in counted.items() if count <= _SHARED)
    said, sent = _words(name) & telling, (_words(address) - _POST_BOXES) & telling
    weights: dict[str, float] = {}
    for row in guests:
        weight = 3.0 * len(said & own[row.id]) + len(said & others[row.id])
        weight += len(sent & (own[row.id] | others[row.id]))
        if name and row.person and alike(name, row.person) >= LIKELY:
            weight += 5.0
        weights[row.id] = weight
    guests.sort(key=lambda row: (-weights[row.id], row.reply is not Reply.NONE))
    return Guesses(tuple(guests), weights)


def _words(text: str) -> frozenset[str]:
    found = re.findall(r"\w+", folded(text).replace("_", " "))
    return frozenset(word for word in found if len(word) >= _SHORTEST and not word.isdigit())
