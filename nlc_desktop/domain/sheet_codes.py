"""Sheet codes: six letters that bring a loose page back to where it belongs."""

from hashlib import blake2b

LETTERS = "BCDFGHJKMNPQRSTVWXZ"
"""No vowels, no L: nothing that reads as a digit, a word, or two ways."""

TAG = "NLC1:"
"""What a QR code says before the six letters."""

_LENGTH = 6


def code_of(*parts: str) -> str:
    """The code of something, the same whenever it is asked for; nothing can be read out of it."""
    value = int.from_bytes(blake2b("/".join(parts).encode(), digest_size=16).digest(), "big")
    letters: list[str] = []
    for _ in range(_LENGTH):
        value, place = divmod(value, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(letters)


def read_code(text: str) -> str:
    """The code somebody typed or scanned, in capitals; empty where it is none.

    Spaces, hyphens and the tag a QR code begins with are left out.
    """
    typed = text.strip().upper()
    typed = typed[len(TAG) :] if typed.startswith(TAG) else typed
    code = "".join(sign for sign in typed if sign.isalnum())
    return code if len(code) == _LENGTH and set(code) <= set(LETTERS) else ""


def spaced(code: str) -> str:
    """A code in two groups of three, as papers print it."""
    return f"{code[:3]} {code[3:]}".strip()


def map_code(map_id: str) -> str:
    """The code on every sheet of the Net-Map kit of a map."""
    return code_of("net-map", map_id)
