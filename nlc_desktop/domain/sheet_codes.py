"""Sheet codes: six letters that bring a loose page back to where it belongs."""

from hashlib import blake2b

LETTERS = "BCDFGHJKMNPQRSTVWXZ"
"""No vowels, no L: nothing that reads as a digit, a word, or two ways."""

_LENGTH = 6


def code_of(*parts: str) -> str:
    """The code of something, the same whenever it is asked for; nothing can be read out of it."""
    value = int.from_bytes(blake2b("/".join(parts).encode(), digest_size=16).digest(), "big")
    letters: list[str] = []
    for _ in range(_LENGTH):
        value, place = divmod(value, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)


def map_code(map_id: str) -> str:
    """The code on every sheet of the Net-Map kit of a map."""
    return code_of("net-map", map_id)
