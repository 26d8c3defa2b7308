"""Cleans what people typed and splits it into runs of one script each."""

import re
import unicodedata
from itertools import groupby

from nlc_desktop.documents.typesetting.faces import Script, face

_PLAIN = re.compile(r"[\x20-\x7e\xa0-\u02af\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Text the Latin face sets letter by letter: by far most of what is printed."""

_CLEAN = re.compile(r"[\n\x20-\x7e\xa0-\xac\xae-\u02af\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Text of that kind with nothing to remove."""

_RANGES = (
    (0x0600, 0x06FF, Script.ARABIC),
    (0x0750, 0x077F, Script.ARABIC),
    (0x0870, 0x08FF, Script.ARABIC),
    (0xFB50, 0xFDFF, Script.ARABIC),
    (0xFE70, 0xFEFE, Script.ARABIC),
    (0x0B80, 0x0BFF, Script.TAMIL),
    (0x0E00, 0x0E7F, Script.THAI),
    (0x2E80, 0x9FFF, Script.HAN),
    (0xF900, 0xFAFF, Script.HAN),
    (0xFE30, 0xFE4F, Script.HAN),
    (0xFF00, 0xFFEF, Script.HAN),
    (0x20000, 0x323AF, Script.HAN),
)
_APART = {Script.HAN, Script.SERIF}
"""Faces not looked into for a stray character: one is large, one shows what Latin does."""
_JOINERS = {"\u200c", "\u200d"}
_FORMS = re.compile(r"[\ufb50-\ufdfb\ufe70-\ufefc]+")
_JAWI = "[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff]"
_JAWI_SPACE = re.compile(f"(?<={_JAWI}) (?={_JAWI})")
_UNWANTED = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Control and format characters, halves of a pair, private and unassigned ones."""


def clean(text: str) -> str:
    """``text`` as it can be printed: composed, without control characters, lines kept.

    Direction marks and other invisible characters go, because what can't be seen on paper must
    not ride along in the file. Arabic presentation forms become the letters they stand for.
    Spaces inside Jawi become no-break spaces: the phrase is shaped and ordered as one.
    """
    if _CLEAN.fullmatch(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n").replace("\t", " ").replace("\u200b", "")
    text = _FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = unicodedata.normalize("NFC", text)
    text = _JAWI_SPACE.sub("\xa0", text)
    return "".join(map(_visible, text))


def _visible(char: str) -> str:
    """The character, a plain space for an odd one, or nothing."""
    if char in "\n\xa0" or char in _JOINERS:
        return char
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    return "" if category in _UNWANTED else char


def is_plain(text: str) -> bool:
    """Whether the Latin face alone sets ``text``, letter by letter."""
    return _PLAIN.fullmatch(text) is not None


def script_of(char: str) -> Script | None:
    """The script of a letter; ``None`` for signs and marks, which go with their neighbours."""
    code = ord(char)
    for first, last, script in _RANGES:
        if first <= code <= last:
            return script
    if char in _JOINERS or unicodedata.category(char)[0] in "MPSZN":
        return None
    return Script.LATIN


def itemise(word: str) -> list[tuple[Script, str]]:
    """``word`` as runs of one script; signs between two letters of a script stay with them.

    A bracket before or after a run of another script stays Latin, so that shaping one can't
    turn the other.
    """
    if is_plain(word):
        return [(Script.LATIN, word)]
    scripts = [_settled(char, script) for char, script in zip(word, _spread(word), strict=True)]
    pairs = zip(scripts, word, strict=True)
    return [
        (script, "".join(char for _, char in run))
        for script, run in groupby(pairs, key=lambda pair: pair[0])
    ]


def _spread(word: str) -> list[Script]:
    """The script of each character, with signs and marks given to their neighbours."""
    scripts = [script_of(char) for char in word]
    spread: list[Script] = []
    for place, (char, script) in enumerate(zip(word, scripts, strict=True)):
        before = spread[-1] if spread else Script.LATIN
        if script is not None:
            spread.append(script)
        elif char in _JOINERS or unicodedata.category(char).startswith("M"):
            spread.append(before)
        else:
            after = next((found for found in scripts[place:] if found is not None), None)
            spread.append(before if before is after else Script.LATIN)
    return spread


def _settled(char: str, script: Script) -> Script:
    """The script whose face really has ``char``: the wished one, else the first that can."""
    if char in _JOINERS or char == "\xa0" or face(script).has(char):
        return script
    others = (other for other in Script if other not in _APART and face(other).has(char))
    found = next(others, None)
    if found is None and face(Script.HAN).has(char):
        return Script.HAN
    return found or script
