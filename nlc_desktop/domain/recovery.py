"""Recovery words: 256 bits as 24 plain words with a checksum (BIP-39).

The list of 2,048 words is handed in; no two begin with the same four letters, so four letters
are enough when they are typed back.
"""

import hashlib
from collections.abc import Sequence

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr

COUNT = 24
"""Words on a recovery sheet."""
SECRET = 32
"""Bytes they stand for."""
_BITS = 11
_LIST = 2**_BITS


def encode(secret: bytes, words: Sequence[str]) -> tuple[str, ...]:
    """The 24 words of a 32-byte secret.

    Raises:
        ValueError: if the secret or the list has the wrong length.
    """
    if len(secret) != SECRET or len(words) != _LIST:
        raise ValueError("recovery words stand for 32 bytes in a list of 2048 words")
    number = int.from_bytes(secret + hashlib.sha256(secret).digest()[:1], "big")
    places = range((COUNT - 1) * _BITS, -1, -_BITS)
    return tuple(words[number >> place & _LIST - 1] for place in places)


def decode(typed: str, words: Sequence[str]) -> bytes:
    """The secret of 24 typed words; capitals, spaces and endings after four letters do not matter.

    Raises:
        InputError: naming the word that is unknown, or saying that words are missing or swapped.
    """
    parts = typed.casefold().split()
    if len(parts) != COUNT:
        raise InputError(
            tr(
                "The recovery sheet has 24 words; {count} were typed. Type all of them in order.",
                count=len(parts),
            )
        )
    number = 0
    for place, part in enumerate(parts, 1):
        number = number << _BITS | _index(part, place, words)
    data = number.to_bytes(SECRET + 1, "big")
    secret, check = data[:SECRET], data[SECRET:]
    if hashlib.sha256(secret).digest()[:1] != check:
        raise InputError(
            tr(
                "These are not the words of a recovery sheet. Compare them with the sheet, one "
                "by one."
            )
        )
    return secret


def same_word(typed: str, word: str) -> bool:
    """Whether a typed word means the one on the sheet."""
    part = typed.strip().casefold()
    return part == word or (len(part) >= 4 and word.startswith(part))


def _index(part: str, place: int, words: Sequence[str]) -> int:
    for index, word in enumerate(words):
        if same_word(part, word):
            return index
    raise InputError(
        tr(
            "Word {place}, {word}, is not in the list of recovery words. Check its spelling.",
            place=place,
            word=f"“{part[:24]}”",
        )
    )
