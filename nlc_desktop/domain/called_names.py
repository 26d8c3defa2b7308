"""What somebody is called by in a letter: own name, surname or the whole name, as it is spelt.

`names` folds names to compare them; a letter prints them as they were typed. So the tables are
shared and the words stay what they were. Nothing here raises, whatever the text.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from nlc_desktop.domain.name_tables import (
    AFTER_PARTICLE,
    GENERATIONS,
    NAMES_TOO,
    PARTICLES,
    PATRONYMICS,
    POST_NOMINALS,
    SURNAMES,
)
from nlc_desktop.domain.names import LONGEST, folded

_SLASHED = re.compile(r"\b([asd])\s?/\s?([lpo])\b", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_BEFORE_SURNAME = PARTICLES | AFTER_PARTICLE | frozenset(("san", "santa", "santo", "sta", "sto"))


class NameUse(StrEnum):
    """Which part of a name follows a form of address."""

    NONE = "none"
    """None: a Malay letter says "YBhg. Dato'," alone."""
    OWN = "own"
    """Own name without the father's; of a Chinese name the surname."""
    FULL = "full"
    """The whole name, without letters after it: many names have no surname."""
    SURNAME = "surname"
    """Surname with its particles, as in the Philippines."""


@lru_cache(maxsize=1 << 12)
def plain(word: str) -> str:
    """A word as the tables hold it: folded, without full stops."""
    return folded(word).replace(".", "")


def words_of(text: str) -> list[str]:
    """The words of a text as they are spelt; what stands after a comma apart from letters first.

    "Dela Cruz, Juan B." is Juan B. Dela Cruz, "Budi Santoso, S.Sos., M.Si." just Budi Santoso.
    """
    clean = _SLASHED.sub(r" \1/\2 ", _UNSEEN.sub(" ", text[:LONGEST]))
    head, *tail = (part.split() for part in clean.split(","))
    given = [word for part in tail if not _only_letters(part) for word in part]
    chinese = bool(head) and plain(head[-1]) in SURNAMES
    return [*head, *given] if chinese else [*given, *head]


def called(words: Sequence[str], use: NameUse) -> str:
    """The part of a name that is said; the name's words without forms of address before it."""
    kept = _without_letters(_cased(words))
    if use is NameUse.NONE or not kept:
        return ""
    part = {NameUse.OWN: _own, NameUse.SURNAME: _surname, NameUse.FULL: list}[use](kept)
    return " ".join(part)


def _own(words: Sequence[str]) -> Sequence[str]:
    for place, word in enumerate(words[1:-1], start=1):
        if plain(word) in PATRONYMICS:
            return words[:place]
    if len(words) > 1 and plain(words[0]) in SURNAMES:
        return words[:1]
    if len(words) > 1 and plain(words[-1]) in SURNAMES:
        return words[-1:]
    return words


def _surname(words: Sequence[str]) -> Sequence[str]:
    words = _without_generation(words)
    start = len(words) - 1
    while start > 0 and plain(words[start - 1]) in _BEFORE_SURNAME:
        start -= 1
    first, *rest = words[start:]
    return [first[:1].upper() + first[1:], *rest]


def _cased(words: Sequence[str]) -> list[str]:
    """The words; a name in capitals, as lists print it, in the letters of a letter."""
    whole = "".join(words)
    if whole != whole.upper() or len(whole) < 3:  # initials
        return list(words)
    return [_small(word) for word in words]


def _small(word: str) -> str:
    if plain(word) in PATRONYMICS:
        return word.lower()
    if plain(word) in GENERATIONS:
        return word.title() if plain(word) in {"jr", "sr"} else word
    parts = word.split("-")
    return "-".join(part.title() if part[1:2] in "'’" else part.capitalize() for part in parts)


def _only_letters(words: Sequence[str]) -> bool:
    """Whether words after a comma are degrees, honours or a generation, or look like them."""
    return all("." in word or plain(word) in POST_NOMINALS | GENERATIONS.keys() for word in words)


def _without_letters(words: Sequence[str]) -> list[str]:
    kept = list(words)
    while len(kept) > 1 and _is_letters(kept[-1], kept[-2]):
        kept.pop()
    return kept


def _is_letters(word: str, before: str) -> bool:
    letters = plain(word)
    if letters in GENERATIONS:
        return plain(before) == "ceso"
    return letters in POST_NOMINALS and ("." in word or letters not in NAMES_TOO)


def _without_generation(words: Sequence[str]) -> list[str]:
    kept = _without_letters(words)
    while len(kept) > 1 and plain(kept[-1]) in GENERATIONS:
        kept = _without_letters(kept[:-1])
    return kept
