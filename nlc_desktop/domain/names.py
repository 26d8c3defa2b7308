"""Names of people in the region, taken apart: form of address, own name, father's, letters after.

Nothing here decides anything. `parsed` says what a name seems to consist of, `key` gives the form
in which two spellings of one name are equal; `likeness` compares.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from nlc_desktop.domain.name_tables import (
    AFTER_PARTICLE,
    GENERATIONS,
    HONORIFICS,
    HONORIFICS_OF_TWO,
    NAMES_TOO,
    PARTICLES,
    PATRONYMICS,
    POST_NOMINALS,
    SPELLINGS,
    SURNAMES,
)

LONGEST = 400
"""Characters of a name that are looked at; the rest is no name."""

_ACCENT = re.compile("[\u0300-\u036f]")
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´ʻʿʾ＇\u200b\u200c\u200d\u200e\u200f\u00ad\x00"))
_HAN = re.compile("([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")
_SLASHED = re.compile(r"\b([asd])\s?/\s?([lpo])\b")
_DIRECT = re.compile(r"\b(anak)\s+(lelaki|laki-laki|laki|perempuan)\b")
_PIECE = re.compile(r"[asd]/[lpo]|[^\W_]+(?:\.[^\W_]+)*\.?")
_UDDIN = re.compile("(?:u|e|oo)dd?(?:i|ee|ie|y)n$")
_CHILDREN = {"bin": "son", "b": "son", "a/l": "son", "binti": "daughter", "a/p": "daughter"}
_SERVANT = re.compile("abdul([^l].{2,})|abdu([rs].{3,})")
_LIGHT = re.compile("n(?:oo|o|u)r(.{3,})")
_TWICE = re.compile(r"([^\W\d_])\1")


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name taken apart, every word folded and in its usual spelling.

    ``own`` are the words of somebody's own name, a Chinese surname first; ``father`` those after
    ``link`` ("bin", "binti", "a/l", "a/p", "anak", or "b" where it may be an initial as well).
    """

    own: tuple[str, ...] = ()
    link: str = ""
    father: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    generation: str = ""
    """"jr", "sr", "ii", "iii" or "iv"."""
    post_nominals: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the name itself."""
        return self.own + self.father

    @property
    def single(self) -> bool:
        """Whether the name is one word, which tells nobody apart."""
        return len(self.words) < 2  # two is what single means

    @property
    def child(self) -> str:
        """Whether the link says "son" or "daughter"; empty when it says neither."""
        return _CHILDREN.get(self.link, "")

    @property
    def key(self) -> str:
        """The form in which two ways to write one name are equal."""
        own = " ".join(self.own)
        mark = "||" if self.child == "daughter" else "|"
        father = f"{mark}{' '.join(self.father)}" if self.father else ""
        return f"{own}{father}#{self.generation}" if self.generation else own + father


def key(text: str) -> str:
    """A name in the form in which titles, spelling and the order of Chinese names don't matter."""
    return parsed(text).key


@lru_cache(maxsize=1 << 15)
def parsed(text: str) -> NameParts:
    """A name as it is written in a list or a letter, taken apart; never raises."""
    pieces = [_pieces(piece) for piece in folded(text).split(",")]
    pieces = [piece for piece in pieces if piece]
    if not pieces:
        return NameParts()
    words, honorifics, letters, generation = _without_tail(pieces)
    titles, words = _untitled(words)
    words, more, later = _without_letters(words)
    own, link, father = _divided(words)
    _, father = _untitled(father)
    return NameParts(
        own=_ordered(_usual(own)),
        link=link,
        father=_usual(father),
        honorifics=(*titles, *honorifics),
        generation=later or generation,
        post_nominals=(*more, *letters),
    )


def folded(text: str) -> str:
    """The text in lower case, without accents and apostrophes."""
    plain = text[:LONGEST].translate(_APOSTROPHES)
    if not plain.isascii():
        plain = _ACCENT.sub("", unicodedata.normalize("NFKD", plain))
        plain = _HAN.sub(r" \1 ", unicodedata.normalize("NFKC", plain)).translate(_APOSTROPHES)
    return plain.casefold()


def usual(word: str) -> str:
    """A word of a name in its usual spelling."""
    found = SPELLINGS.get(word)
    if found is not None:
        return found
    if len(word) <= 3 or not word.isascii():  # short words have no variants
        return word
    return _regular(word)


@lru_cache(maxsize=1 << 14)
def _regular(word: str) -> str:
    """The spelling of a longer word by rule: old Indonesian, doubled letters, sh and sy."""
    servant = _SERVANT.fullmatch(word)
    if servant is not None:
        return "abdul" + usual(_TWICE.sub(r"\1", servant[1] or servant[2]))
    light = _LIGHT.fullmatch(word)
    if light is not None:
        return "nur" + usual(light[1])
    for old, new in (("tj", "c"), ("dj", "j"), ("dz", "z"), ("sh", "sy"), ("dh", "d"), ("q", "k")):
        word = word.replace(old, new)
    word = _UDDIN.sub("udin", word)
    if len(word) > 4:  # Lee and Li, Soo and Su are different names
        for old, new in (("oe", "u"), ("oo", "u"), ("ee", "i")):
            word = word.replace(old, new)
        word = _TWICE.sub(r"\1", word)
        if word.endswith("ah"):
            word = word[:-1]
    return SPELLINGS.get(word, word)


# -- pieces of the text -----------------------------------------------------------------


def _pieces(text: str) -> list[str]:
    """The words of a text, with their inner full stops; "a/l" is one."""
    text = _DIRECT.sub(lambda found: "a/l" if found[2].startswith("l") else "a/p", text)
    text = _SLASHED.sub(r" \1/\2 ", text)
    return [piece for word in _PIECE.findall(text) for piece in _undotted(word)]


def _undotted(word: str) -> list[str]:
    """A word taken apart at its full stops: "m.kulasegaran" is two, "ph.d" and "y.b" are one."""
    parts = [part for part in word.split(".") if part]
    if len(parts) < 2:  # nothing to take apart
        return parts
    whole = "".join(parts)
    if whole in POST_NOMINALS:
        return [f"{whole}."]
    return [whole] if whole in HONORIFICS else parts


def _plain(word: str) -> str:
    return word.rstrip(".")


def _is_letters(word: str, *, after_comma: bool) -> bool:
    plain = _plain(word)
    if plain not in POST_NOMINALS:
        return False
    return after_comma or word.endswith(".") or plain not in NAMES_TOO


def _without_tail(
    pieces: list[list[str]],
) -> tuple[list[str], list[str], list[str], str]:
    """The words of the name; titles, letters and generation that stood after a comma.

    "Tan, Mei Ling" and "Dela Cruz, Juan B." have the surname before the comma.
    """
    head, rest = pieces[0], pieces[1:]
    honorifics: list[str] = []
    letters: list[str] = []
    generation = ""
    given: list[str] = []
    for piece in rest:
        plain = [_plain(word) for word in piece]
        if set(plain) <= GENERATIONS.keys():
            generation = GENERATIONS[plain[0]]
        elif set(plain) <= HONORIFICS:
            honorifics += plain
        elif all(
            _is_letters(word, after_comma=True) or _plain(word) in GENERATIONS for word in piece
        ):
            letters += plain
        else:
            given += piece
    if not given:
        return head, honorifics, letters, generation
    _, family = _untitled(head)
    chinese = _plain(family[-1]) in SURNAMES
    return (head + given if chinese else given + head), honorifics, letters, generation


def _untitled(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The forms of address words begin with, and the rest, which is never empty."""
    plain = [_plain(word) for word in words]
    start = 0
    while start < len(plain) - 1:
        if start < len(plain) - 2 and tuple(plain[start : start + 2]) in HONORIFICS_OF_TWO:
            start += 2
        elif plain[start] in HONORIFICS:
            start += 1
        else:
            break
    return plain[:start], list(words[start:])


def _without_letters(words: list[str]) -> tuple[list[str], list[str], str]:
    """The words without letters and generation at the end; one word always stays."""
    letters: list[str] = []
    generation = ""
    while len(words) > 1:
        last = _plain(words[-1])
        if not generation and last in GENERATIONS:
            generation = GENERATIONS[last]
            ceso = _plain(words[-2]) == "ceso" and len(words) > 2  # a name stays
            generation = "" if ceso else generation
        elif _is_letters(words[-1], after_comma=False):
            letters.insert(0, last)
        else:
            break
        words = words[:-1]
    return [_plain(word) for word in words], letters, generation


def _divided(words: list[str]) -> tuple[list[str], str, list[str]]:
    """Own name, the word between, the father's name."""
    for place, word in enumerate(words[1:-1], start=1):
        if word in PATRONYMICS:
            return words[:place], PATRONYMICS[word], words[place + 1 :]
    return words, "", []


def _usual(words: Iterable[str]) -> tuple[str, ...]:
    """The words in their usual spelling, particles and Abdul joined to the word they belong to."""
    joined: list[str] = []
    lead = ""
    for word in words:
        if word in PARTICLES or (lead and word in AFTER_PARTICLE):
            lead += word
        elif usual(word) == "abdul":
            lead = "abdul"
        else:
            joined.append(_joined(lead, word))
            lead = ""
    if lead:
        joined.append(usual(lead))
    return tuple(joined)


def _joined(lead: str, word: str) -> str:
    """Two words in one, as "Abdulrahman" and "Abdurrahman" are written."""
    return usual(lead + word) if lead != "abdul" else lead + usual(word)


def _ordered(words: tuple[str, ...]) -> tuple[str, ...]:
    """A Chinese surname first: "Mei Ling Tan" is "Tan Mei Ling"."""
    if len(words) < 2 or words[0] in SURNAMES or words[-1] not in SURNAMES:
        return words
    return (words[-1], *words[:-1])
