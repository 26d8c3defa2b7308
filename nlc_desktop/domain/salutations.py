"""How a letter opens: the form of address of an honorific and a name, by language (R-DOC-05).

Which honorific is said how, which comes first and what it brings with it is data of the country
pack (``honorifics.json``); the code only applies it. Nothing says of anybody whether they are a
man or a woman: that is read off the honorific or off "bin" and "binti", else both are written.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from nlc_desktop.domain.called_names import NameUse, called, plain, words_of
from nlc_desktop.domain.names import parsed
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.places import Confidence, Names

_DOTTED = re.compile(r"[^.]+\.?")
_UNSAID = Names()
LONGEST_FORM = 4
"""Words of the longest way to write an honorific."""
_SURE_LINKS = frozenset({"bin", "binti", "a/l", "a/p"})
"""Words between own name and father's that say son or daughter for certain; "B." is an initial."""


class HonorificRole(StrEnum):
    """What kind of honorific one is."""

    STYLE = "style"
    """Stands before a title: YAB, YB, YBhg."""
    TITLE = "title"
    """Conferred: Tan Sri, Dato', Datin."""
    OFFICE = "office"
    """Goes with an office: Mayor, Hon."""
    LEARNED = "learned"
    """A degree or a profession: Prof., Dr., Ir., Atty."""
    FAITH = "faith"
    """Haji, Ustaz, Rev."""
    RANK = "rank"
    """Of police and armed forces."""
    COURTESY = "courtesy"
    """Says Mr or Ms and no more: Encik, Puan, Bapak."""


class Courtesy(StrEnum):
    """Which of the three forms of plain courtesy fits."""

    MAN = "man"
    WOMAN = "woman"
    ANYONE = "anyone"


@dataclass(frozen=True, slots=True)
class Honorific:
    """One honorific: how it is written, said and put in order."""

    forms: tuple[str, ...]
    """Ways to write it; capitals, full stops and apostrophes don't matter."""
    role: HonorificRole
    rank: int
    """Order of precedence, the highest first; of two only the higher is said, see `beside`."""
    source: str
    spoken: Names = _UNSAID
    """As a letter prints it; empty with a courtesy, whose word is the language's."""
    silent: tuple[Language, ...] = ()
    """Languages whose letters leave it out, as Malay ones do a rank."""
    beside: bool = False
    """Said together with a higher one, as in "Tan Sri Dr."."""
    alone: bool = False
    """Said without "Bapak" or "Ibu" before it, where a language puts them before titles."""
    you: Names = _UNSAID
    """Said in the middle of a sentence, by language, where it differs: "Saudara", "Romo"."""
    style: str = ""
    """The style that comes with it where none is written: "YBhg." with "Dato'"."""
    courtesy: Courtesy = Courtesy.ANYONE
    """What it tells about the form of plain courtesy, if anything."""
    name_too: bool = False
    """Also a name, so it counts only where honorifics are written, not before a name."""
    small: tuple[Language, ...] = ()
    """Languages in which a small first letter means something else: "dr." is a physician."""
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True, slots=True)
class CourtesyWords:
    """A form of plain courtesy in one language."""

    alone: str
    """Without a name: "Sir"."""
    named: str = ""
    """Before a name: "Mr"; empty where no name follows."""
    you: str = ""
    """In the middle of a sentence: "tuan"."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How letters in one language open."""

    language: Language
    opening: str
    """With ``{address}``: "Dear {address},"."""
    name: NameUse
    man: CourtesyWords
    woman: CourtesyWords
    anyone: CourtesyWords
    you: str = ""
    """How everybody is spoken to in a sentence; empty where it depends on the honorific."""
    courtesy_first: bool = False
    """"Bapak" or "Ibu" stand before titles not said alone: "Bapak H. Ahmad"."""

    def words(self, courtesy: Courtesy) -> CourtesyWords:
        """The words of a form of courtesy."""
        return {
            Courtesy.MAN: self.man,
            Courtesy.WOMAN: self.woman,
            Courtesy.ANYONE: self.anyone,
        }[courtesy]


@dataclass(frozen=True, slots=True)
class Salutation:
    """How a letter opens and how it speaks to its reader."""

    opening: str
    """With its comma or colon: "YBhg. Dato',"."""
    second_person: str
    """In the middle of a sentence: "YBhg. Dato'", "tuan/puan", "Bapak/Ibu", "you"."""


@dataclass(frozen=True, slots=True)
class _Written:
    """An honorific somebody wrote, with its first word as they did."""

    entry: Honorific
    word: str

    def said(self, language: Language) -> str:
        spoken = self.entry.spoken.spoken(language)
        small = language in self.entry.small and self.word[:1].islower()
        return spoken[:1].lower() + spoken[1:] if small else spoken


@dataclass(frozen=True)
class HonorificTable:
    """The honorifics of a country and how letters in each language open."""

    honorifics: tuple[Honorific, ...]
    wordings: tuple[Wording, ...]
    """One for each language; English stands in for one left out."""

    def salutation(self, honorific: str, name: str, language: Language) -> Salutation:
        """How to open a letter to somebody; never raises and never opens with nothing.

        Args:
            honorific: what stands before the name in the register; may be empty.
            name: the whole name; honorifics at its beginning count as well.
            language: of the letter.
        """
        wording = self._wording(language)
        written = self._in_field(words_of(honorific))
        before, words = self._before_name(words_of(name))
        found = _once([*written, *before])
        courtesy = _courtesy([one.entry for one in found], name)
        said = _said(found, wording.language)
        style = self._style(found, said, wording.language)
        titles = _joined(*(one.said(wording.language) for one in said))
        address = _Address(wording, courtesy, style, titles, said)
        return Salutation(
            opening=wording.opening.replace("{address}", address.full(called(words, wording.name))),
            second_person=address.second_person(),
        )

    def _wording(self, language: Language) -> Wording:
        by_language = {wording.language: wording for wording in self.wordings}
        return by_language.get(language) or by_language[Language.ENGLISH]

    @cached_property
    def _by_form(self) -> dict[tuple[str, ...], Honorific]:
        return {
            tuple(plain(word) for word in form.split()): entry
            for entry in self.honorifics
            for form in entry.forms
        }

    def _in_field(self, words: Sequence[str]) -> list[_Written]:
        """The honorifics in a text that holds nothing else; unknown words are passed over."""
        words = self._undotted(words)
        out: list[_Written] = []
        at = 0
        while at < len(words):
            entry, length = self._at(words, at)
            if entry is not None:
                out.append(_Written(entry, words[at]))
            at += length
        return out

    def _before_name(self, words: Sequence[str]) -> tuple[list[_Written], list[str]]:
        """The honorifics a name begins with, and the name itself, of which one word stays."""
        rest = list(words)
        out: list[_Written] = []
        while len(rest) > 1:
            pieces = self._undotted(rest[:1])
            rest = [*pieces, *rest[1:]]
            entry, length = self._at(rest, 0)
            if entry is None or entry.name_too or length >= len(rest):
                break
            out.append(_Written(entry, rest[0]))
            rest = rest[length:]
        return out, rest

    def _at(self, words: Sequence[str], start: int) -> tuple[Honorific | None, int]:
        """The honorific that begins at a word, the longest that fits, and its length in words."""
        for length in range(LONGEST_FORM, 0, -1):
            form = tuple(plain(word) for word in words[start : start + length])
            if len(form) == length and form in self._by_form:
                return self._by_form[form], length
        return None, 1

    def _undotted(self, words: Sequence[str]) -> list[str]:
        """Words run together taken apart: "Prof.Dr.Ahmad", but not "K.H."."""
        out: list[str] = []
        for word in words:
            parts = _DOTTED.findall(word)
            whole = len(parts) < 2 or (plain(word),) in self._by_form  # two is run together
            out += [word] if whole or (plain(parts[0]),) not in self._by_form else parts
        return out

    def _style(
        self, found: Sequence[_Written], said: Sequence[_Written], language: Language
    ) -> str:
        styles = [one.entry for one in found if one.entry.role is HonorificRole.STYLE]
        if not styles and said:
            top = min(said, key=lambda one: one.entry.rank).entry
            styles = [entry for entry, _ in [self._at(top.style.split(), 0)] if entry and top.style]
        spoken = [entry for entry in styles if language not in entry.silent]
        if not spoken:
            return ""
        return min(spoken, key=lambda entry: entry.rank).spoken.spoken(language)


def _once(found: Sequence[_Written]) -> list[_Written]:
    return list({id(one.entry): one for one in reversed(found)}.values())[::-1]


def _courtesy(found: Sequence[Honorific], name: str) -> Courtesy:
    told = [entry.courtesy for entry in found if entry.courtesy is not Courtesy.ANYONE]
    if told:
        return told[0]
    parts = parsed(name)
    child = parts.child if parts.link in _SURE_LINKS else ""
    return {"son": Courtesy.MAN, "daughter": Courtesy.WOMAN}.get(child, Courtesy.ANYONE)


def _said(found: Sequence[_Written], language: Language) -> list[_Written]:
    """What of the honorifics is said, in the order they were written."""
    apart = {HonorificRole.STYLE, HonorificRole.COURTESY}
    titles = [
        one for one in found if one.entry.role not in apart and language not in one.entry.silent
    ]
    if not titles:
        return []
    top = min(titles, key=lambda one: one.entry.rank)
    return [one for one in titles if one is top or one.entry.beside]


@dataclass(frozen=True, slots=True)
class _Address:
    """What is known about how to address somebody in one language."""

    wording: Wording
    courtesy: Courtesy
    style: str
    titles: str
    said: Sequence[_Written]

    @property
    def words(self) -> CourtesyWords:
        return self.wording.words(self.courtesy)

    def full(self, name: str) -> str:
        """The address of the opening, with the name or the part of it that is said."""
        named = self.words.named or self.words.alone
        if self.titles:
            alone = any(one.entry.alone for one in self.said)
            lead = named if self.wording.courtesy_first and not alone else ""
            return _joined(lead, self.style, self.titles, name)
        if self.style:
            return _joined(self.style, "" if self.courtesy is Courtesy.ANYONE else named, name)
        if name and self.words.named:
            return _joined(self.words.named, name)
        return self.words.alone

    def second_person(self) -> str:
        """The address in the middle of a sentence."""
        if self.wording.you:
            return self.wording.you
        own = [getattr(one.entry.you, self.wording.language.value) for one in self.said]
        if any(own):
            return next(word for word in own if word)
        courtesy = self.words.you or self.words.alone
        if self.titles:
            return courtesy if self.wording.courtesy_first else _joined(self.style, self.titles)
        return self.style or courtesy


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
