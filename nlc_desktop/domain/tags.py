"""Tags: an office's own words for finding something, typed after ``#``."""

import re
from collections.abc import Iterable

LONGEST = 40
"""Letters of a tag; a longer word is cut."""

_TAG = re.compile(r"(?:(?<=\s)|^)#(\w[\w-]*)")
_WORD = re.compile(r"\w[\w-]*")


def tags_in(text: str) -> tuple[str, tuple[str, ...]]:
    """A typed line without its tags, and the tags: "Belia Jaya #youth" gives both apart."""
    rest = " ".join(_TAG.sub(" ", text).split())
    return rest, one_each(found[1] for found in _TAG.finditer(text))


def tag_words(text: str) -> tuple[str, ...]:
    """The tags of a field that holds nothing else, with or without ``#`` and commas."""
    return one_each(found[0] for found in _WORD.finditer(text))


def one_each(words: Iterable[str]) -> tuple[str, ...]:
    """Tags in small letters, each once, in the order they came."""
    return tuple(dict.fromkeys(word.casefold()[:LONGEST] for word in words))


def tag_text(tags: Iterable[str]) -> str:
    """Tags as a person reads and types them: "#youth #zone9"."""
    return " ".join(f"#{tag}" for tag in tags)
