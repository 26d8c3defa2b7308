"""How hard a passphrase is to guess: a plain estimate in four blocks and a word.

Words count for at most 13 bits each, as if the guesser had a list of 8,000 of them; what repeats
or follows the keyboard counts little, what everybody uses counts nothing. Four words are strong.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

_COMMON = frozenset(
    """
    password passwort passw0rd letmein welcome admin administrator iloveyou dragon monkey
    qwerty qwertyuiop asdfgh asdfghjkl zxcvbn abc abcdef abcdefg 111111 000000 123123 123321
    654321 666666 888888 999999 katalaluan rahsia malaysia selamat sayang pejabat majlis
    bandaraya secret office test default login master sunshine princess football
    """.split()  # noqa: SIM905 - a list would be forty lines
)
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_PIECES = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_LEAST = 8
_LIMITS = (1.0, 36.0, 50.0, 64.0)
"""Bits at which one, two, three and four blocks are filled."""


class Grade(IntEnum):
    """How many of the four blocks are filled."""

    NONE = 0
    WEAK = 1
    FAIR = 2
    STRONG = 3
    VERY_STRONG = 4


@dataclass(frozen=True, slots=True)
class Strength:
    """What is thought of a passphrase."""

    grade: Grade
    bits: float

    @property
    def enough(self) -> bool:
        """Whether it may protect an office."""
        return self.grade >= Grade.FAIR


def strength(passphrase: str) -> Strength:
    """An estimate of what a guesser who knows people would need."""
    text = passphrase.strip().casefold()
    if not text:
        return Strength(Grade.NONE, 0.0)
    pieces = dict.fromkeys(_PIECES.findall(text))
    bits = sum(_bits(piece) for piece in pieces)
    if len(text) < _LEAST:
        bits = min(bits, _LIMITS[1] - 1)
    grade = max(Grade.WEAK, Grade(sum(bits >= limit for limit in _LIMITS)))
    return Strength(grade, bits)


def _bits(piece: str) -> float:
    if piece in _COMMON or _runs(piece):
        return 2.0
    different = len(set(piece))
    if piece.isdigit():
        return min(3.3 * different, 3.3 * len(piece), 20.0)
    if not piece.isalpha():
        return 4.0
    return min(4.7 * different, 13.0)


def _runs(piece: str) -> bool:
    """Whether it walks along the alphabet, the digits or the keyboard, either way."""
    return len(piece) >= 3 and any(piece in run or piece[::-1] in run for run in _RUNS)
