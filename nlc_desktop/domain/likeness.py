"""How alike two names are, from 0 to 1: a hint for a person to look at, never a decision.

People share names, so two names of which each has a word the other lacks are different; one that
lacks words the other has may be the same (`POSSIBLE`). A name of one word, legal in Indonesia,
says nothing alone. Organisations are compared by the words that tell them apart.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from nlc_desktop.domain.body_tables import ABBREVIATIONS, BODY_FILLERS, GENERIC, ONE_LANGUAGE
from nlc_desktop.domain.name_tables import COMMON, OPTIONAL
from nlc_desktop.domain.names import NameParts, folded, parsed

POSSIBLE = 0.7
"""From here on two names are worth a hint."""

LIKELY = 0.85
"""From here on two names are probably one."""

SINGLE = 0.6
"""Two equal names of one word."""


class Reason(StrEnum):
    """Why two records look alike."""

    SAME_NAME = "same-name"
    WITHOUT_TITLE = "without-title"
    SPELLING = "spelling"
    ORDER = "order"
    INITIALS = "initials"
    SHORTER = "shorter"
    SHORT_NAME = "short-name"
    PHONE = "phone"
    EMAIL = "email"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two names are, and in what; no reason where they are not."""

    score: float = 0.0
    reason: Reason | None = None


NOT_ALIKE = Likeness()


def alike(a: str, b: str) -> float:
    """How alike two names of people are, 0 to 1; `POSSIBLE` and more is worth a hint."""
    return compared(parsed(a), parsed(b)).score


def compared(a: NameParts, b: NameParts) -> Likeness:
    """How alike two names of people are, and why."""
    if (
        not a.words
        or not b.words
        or (a.generation and b.generation and a.generation != b.generation)
    ):
        return NOT_ALIKE
    found = _least(a, b)
    if a.generation != b.generation:
        return _at_most(found, 0.8)
    return found


def _least(a: NameParts, b: NameParts) -> Likeness:
    """The likeness of the reading that is least alike.

    The "B." of "Juan B. Santos" is an initial, that of "Ahmad B. Ali" a *bin*.
    """
    if "b" in {a.link, b.link} and not (a.link and b.link):
        return min(_read(a, b), _read(_initial(a), _initial(b)), key=lambda one: one.score)
    return _read(a, b)


def _initial(parts: NameParts) -> NameParts:
    if parts.link != "b":
        return parts
    return NameParts(own=(*parts.own, "b", *parts.father), honorifics=parts.honorifics)


def _read(a: NameParts, b: NameParts) -> Likeness:
    if {a.child, b.child} == {"son", "daughter"}:
        return NOT_ALIKE
    if a.own == b.own and a.father == b.father:
        return _equal(a, b)
    if a.father and b.father:
        return _with_fathers(a, b)
    return _one_in_other(a, b)


def _equal(a: NameParts, b: NameParts) -> Likeness:
    score = SINGLE if a.single else 1.0
    titled = a.honorifics != b.honorifics or a.post_nominals != b.post_nominals
    return Likeness(score, Reason.WITHOUT_TITLE if titled else Reason.SAME_NAME)


def _with_fathers(a: NameParts, b: NameParts) -> Likeness:
    """Both name the father: he has to be the same man, and so has the son or daughter."""
    fathers = _words(a.father, b.father)
    own = _words(a.own, b.own)
    if not (fathers.agree and own.agree and fathers.shared and own.telling):
        return NOT_ALIKE
    left = (*fathers.left, *own.left)
    initials = fathers.initials or own.initials
    if initials:
        return Likeness(0.75 if not own.exact else 0.85, Reason.INITIALS)
    if not left:
        return Likeness(0.9 if fathers.near or own.near else 0.95, Reason.SPELLING)
    if own.exact and set(own.left) <= OPTIONAL:
        return Likeness(0.8, Reason.SHORTER)
    return Likeness(0.72, Reason.SHORTER)


def _one_in_other(a: NameParts, b: NameParts) -> Likeness:
    """At most one names the father, so the words are compared all together."""
    words = _words(a.words, b.words)
    if not words.agree or not words.telling:
        return NOT_ALIKE
    telling = [word for word in words.exact if word not in COMMON]
    if words.initials:
        return _by_initials(words, telling)
    if not words.left:
        return _rearranged(a, b, words)
    if min(len(a.words), len(b.words)) < 2:  # one word says nothing
        return Likeness(0.4, Reason.SHORTER)
    return _shorter(words, telling)


def _shorter(words: "_Words", telling: Sequence[str]) -> Likeness:
    """One name has words the other lacks; a middle initial weighs little."""
    if words.near:
        return Likeness(0.6, Reason.SPELLING)
    if all(len(word) == 1 for word in words.left):
        return Likeness(0.88, Reason.SHORTER)
    return Likeness(0.8 if len(telling) > 1 else 0.72, Reason.SHORTER)


def _by_initials(words: "_Words", telling: Sequence[str]) -> Likeness:
    """An initial stands for a word: enough beside a name few people bear."""
    if len(words.exact) > 1:
        return Likeness(0.85 if not words.left else 0.75, Reason.INITIALS)
    return Likeness(0.75 if telling and not words.left else 0.5, Reason.INITIALS)


def _rearranged(a: NameParts, b: NameParts, words: "_Words") -> Likeness:
    """The same words, or nearly, in one order or another."""
    if words.near:
        return Likeness(0.75, Reason.SPELLING)
    if a.words == b.words:
        return Likeness(0.92, Reason.SAME_NAME)
    if sorted(a.words) != sorted(b.words):
        return Likeness(0.92, Reason.SPELLING)
    swapped = len(a.words) == 2 and set(a.words) <= COMMON  # Ali Ahmad, Ahmad Ali
    return Likeness(0.5 if swapped else 0.8, Reason.ORDER)


def _at_most(found: Likeness, limit: float) -> Likeness:
    return Likeness(min(found.score, limit), found.reason)


# -- words against words ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Words:
    """What two lists of words share: ``exact`` words, ``near`` spellings, ``initials`` of words.

    ``left`` is what one has and the other lacks; where each lacks something they do not agree.
    """

    exact: tuple[str, ...]
    near: int
    initials: int
    left: tuple[str, ...]
    agree: bool

    @property
    def telling(self) -> bool:
        """Whether they share something more than a word that is often left out."""
        return bool(self.near or self.initials or not set(self.exact) <= OPTIONAL or not self.left)

    @property
    def shared(self) -> int:
        """How many words they share, initials included."""
        return len(self.exact) + self.near + self.initials


def _words(a: Sequence[str], b: Sequence[str]) -> _Words:
    """Pairs the words of two names, the surest pairs first."""
    mine, theirs = list(a), list(b)
    exact = _take(mine, theirs, str.__eq__)
    near = _take(mine, theirs, _is_near)
    initials = _take(mine, theirs, _is_initial)
    if "".join(mine) == "".join(theirs):
        exact += mine
        mine, theirs = [], []
    agree = not mine or not theirs
    return _Words(tuple(exact), len(near), len(initials), (*mine, *theirs), agree=agree)


def _take(mine: list[str], theirs: list[str], fits: Callable[[str, str], bool]) -> list[str]:
    """Takes out of both lists the words that fit each other; gives mine."""
    taken: list[str] = []
    for word in tuple(mine):
        other = next((one for one in theirs if fits(word, one)), None)
        if other is not None:
            mine.remove(word)
            theirs.remove(other)
            taken.append(word)
    return taken


def _is_initial(a: str, b: str) -> bool:
    return (len(a) == 1) != (len(b) == 1) and a[0] == b[0]


LONG = 7
"""Words shorter than this that differ by one letter are often different names."""


def _is_near(a: str, b: str) -> bool:
    """Whether two long words differ by one letter, and not at the beginning."""
    if min(len(a), len(b)) < LONG or a[:2] != b[:2] or abs(len(a) - len(b)) > 1:
        return False
    pairs = enumerate(zip(a, b, strict=False))
    start = next((place for place, (one, other) in pairs if one != other), min(len(a), len(b)))
    rest, other = a[start:], b[start:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]


# -- organisations ----------------------------------------------------------------------


def alike_organisations(a: Iterable[str], b: Iterable[str]) -> float:
    """How alike two organisations are, each by all its names, in any of two languages."""
    return compared_organisations(tuple(a), tuple(b)).score


def compared_organisations(a: Sequence[str], b: Sequence[str]) -> Likeness:
    """The likeness of the two names, one of each, that are most alike."""
    best = NOT_ALIKE
    for one in a:
        for other in b:
            found = _bodies(body_words(one), body_words(other))
            if found.score > best.score:
                best = found
    return best


@dataclass(frozen=True, slots=True)
class BodyName:
    """One name of an organisation: its words in full and in one language, and its initials."""

    words: tuple[str, ...] = ()
    initials: frozenset[str] = frozenset()
    short: str = ""
    """The name itself where it may be initials, "mbdk"."""

    @property
    def key(self) -> str:
        """The form in which two ways to write one name are equal."""
        return " ".join(sorted(set(self.words)))


@lru_cache(maxsize=1 << 14)
def body_words(text: str) -> BodyName:
    """A name of an organisation, abbreviations written out and usual words in one language."""
    plain: list[str] = re.findall(r"[^\W_]+", folded(text.replace(".", "")))
    full = [part for word in plain for part in ABBREVIATIONS.get(word, word).split()]
    telling = [word for word in full if word not in BODY_FILLERS]
    initials = {"".join(word[0] for word in words) for words in (plain, full, telling)}
    short = plain[0] if len(plain) == 1 and 2 < len(plain[0]) <= 8 else ""
    return BodyName(
        words=tuple(ONE_LANGUAGE.get(word, word) for word in telling),
        initials=frozenset(one for one in initials if len(one) > 2),
        short=short,
    )


_GENERIC = 0.25
"""What a word many organisations share weighs against one that tells them apart."""


def _bodies(a: BodyName, b: BodyName) -> Likeness:
    if not a.words or not b.words:
        return NOT_ALIKE
    if a.words == b.words:
        return Likeness(1.0, Reason.SAME_NAME)
    if (a.short and a.short in b.initials) or (b.short and b.short in a.initials):
        return Likeness(0.8, Reason.SHORT_NAME)
    mine, theirs = set(a.words), set(b.words)
    if mine == theirs:
        return Likeness(0.95, Reason.ORDER)
    return _by_weight(mine, theirs)


def _by_weight(mine: set[str], theirs: set[str]) -> Likeness:
    """Shared words against all words; words that tell apart on both sides end it."""
    left, right = list(mine - theirs), list(theirs - mine)
    near = _take(left, right, _is_near)
    shared = _weight(mine & theirs) + 0.9 * _weight(near)
    if (_telling(left) and _telling(right)) or shared < 1:
        return NOT_ALIKE
    score = shared / (shared + _weight(left) + _weight(right))
    return Likeness(min(score, 0.9), Reason.SPELLING if near else Reason.SHORTER)


def _weight(words: Iterable[str]) -> float:
    return sum(_GENERIC if word in GENERIC else 1.0 for word in words)


def _telling(words: Iterable[str]) -> bool:
    return any(word not in GENERIC for word in words)
