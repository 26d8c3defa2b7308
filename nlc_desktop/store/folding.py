"""Folding text for the search index, the same way for what is stored and for what is typed.

Case, accents, apostrophes (Dato' and Dato’), Arabic vowel signs and the variants of Arabic
letters (ک in Jawi, ك in Arabic) make no difference. Scripts that put no space between words are
cut into overlapping pairs of characters, so that a word is found inside a run.
"""

import re
import unicodedata
from collections.abc import Iterator

_DROPPED = dict.fromkeys(map(ord, "'’‘ʼ`´ʻʿʾ＇ـ\u200c\u200d\u200e\u200f\u00ad\x00"))
_ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "گ": "ݢ", "ة": "ه"}
_TRANSLATION = {**_DROPPED, **{ord(variant): letter for variant, letter in _ARABIC.items()}}

_ACCENT = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06ed"
    "\u0900-\u0963\u0966-\u0dff\u1b00-\u1b44\u1dc0-\u1dff\ua980-\ua9c0\ufe20-\ufe2f"
)
_WORD = re.compile(rf"[{_UNSPACED}]+|(?:[^\W_{_UNSPACED}]|[{_MARKS}])+")
_RUN = re.compile(rf"[{_UNSPACED}]")


def fold(text: str) -> str:
    """The text as it goes into the index: folded words parted by spaces."""
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """The folded words of a text; a run without spaces gives its pairs of characters."""
    return [piece for word in _WORD.findall(_plain(text)) for piece in _pieces(word)]


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower().translate(_DROPPED)
    plain = unicodedata.normalize("NFKD", text).translate(_TRANSLATION).casefold()
    return unicodedata.normalize("NFKC", _ACCENT.sub("", plain))


def _pieces(word: str) -> Iterator[str]:
    if not _RUN.match(word) or len(word) == 1:
        yield word
        return
    for start in range(len(word) - 1):
        yield word[start : start + 2]
