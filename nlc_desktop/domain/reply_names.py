"""Finds whom of the guests a line of text means, by person, post, organisation or short name."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from nlc_desktop.domain.likeness import LIKELY, alike
from nlc_desktop.domain.names import folded, parsed

_SHORTEST = 2
"""Signs of a name that can be looked for inside a line."""
_LONGEST = 120
"""Signs of a text that may be a name in another spelling."""


@dataclass(frozen=True, slots=True)
class GuestNames:
    """The names a guest may be called by."""

    person: str = ""
    others: tuple[str, ...] = ()
    """Post, organisation, short name, name in the person's own script."""


def meant(text: str, guests: Mapping[str, GuestNames]) -> frozenset[str]:
    """Ids of the guests a text means: one when it is clear, several when it is not.

    The longest name found in the text counts, so "Pengarah JKM" beats "JKM". A person is also
    found by two words of their own name, or by a text that is the name in another spelling.
    """
    line = _plain(text)
    if not line.strip():
        return frozenset()
    weights = {key: _weight(text, line, names) for key, names in guests.items()}
    best = max(weights.values(), default=0)
    return (
        frozenset(key for key, weight in weights.items() if weight == best)
        if best
        else (frozenset())
    )


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """The words of a text in small letters with a space around each."""
    words = "".join(sign if sign.isalnum() else " " for sign in folded(text)).split()
    return f" {' '.join(words)} "


def _weight(text: str, line: str, names: GuestNames) -> int:
    """How much of a text is a guest's name; 0 for none of it."""
    found = [_inside(line, name) for name in (names.person, *names.others)]
    if names.person:
        found.append(_own(line, names.person))
        if len(line) <= _LONGEST and alike(text, names.person) >= LIKELY:
            found.append(len(line))
    return max(found, default=0)


def _inside(line: str, name: str) -> int:
    plain = _plain(name)
    return len(plain) if len(plain.strip()) >= _SHORTEST and plain in line else 0


def _own(line: str, name: str) -> int:
    """The length of somebody's own name where all its words stand in the line."""
    own = _own_words(name)
    if len(own) < 2 or not own <= _usual(line):
        return 0
    return sum(len(word) + 1 for word in own) + 1


@lru_cache(maxsize=4096)
def _own_words(name: str) -> frozenset[str]:
    return frozenset(word for word in parsed(name).own if len(word) >= _SHORTEST)


@lru_cache(maxsize=64)
def _usual(line: str) -> frozenset[str]:
    """Words of a line as they stand and as names are usually spelt."""
    words = line.split()
    return frozenset(words) | {usual for word in words for usual in parsed(word).own}
