"""Finds the spaces no line may break at: in dates and times, after honorifics and "Bil."."""

import re
from dataclasses import dataclass
from itertools import pairwise

from nlc_desktop.documents.formats.country_form import SpokenData

NBSP = "\xa0"
_DIGIT = re.compile(r"\d")
_DAY = re.compile(r"\d{1,2},")


@dataclass(frozen=True, slots=True)
class Joints:
    """The words of one language that hold on to a neighbour."""

    honorifics: frozenset[str]
    """Before a name: "Puan", "Dato’"."""
    counted: frozenset[str]
    """Before a number: "Bil.", "page"."""
    months: frozenset[str]
    after_time: frozenset[str]
    """What may follow a time: "pagi", "A.M" (its full stop may close the sentence), "WIB"."""
    spaced: tuple[str, ...]
    """Those of them that are more than one word."""
    month_first: bool
    """Whether the day follows the month: "December 10, 2026"."""

    @classmethod
    def of(cls, spoken: SpokenData) -> "Joints":
        """The joints of a language."""
        after_time = {*(word for _, word in spoken.parts_of_day), *spoken.zones.values()}
        return cls(
            frozenset(sign + word for word in spoken.honorifics for sign in ("", "(", "“")),
            frozenset(spoken.counted),
            frozenset(spoken.months),
            frozenset(word.rstrip(".") for word in after_time),
            tuple(sorted(word for word in after_time if " " in word)),
            spoken.patterns["date"].index("{month}") < spoken.patterns["date"].index("{day}"),
        )

    def joined(self, text: str) -> str:
        """The text with no-break spaces at its joints."""
        for part in self.spaced:
            if part in text:
                text = text.replace(part, part.replace(" ", NBSP))
        words = text.split(" ")
        if self.honorifics.isdisjoint(words) and not _DIGIT.search(text):
            return text
        pairs = pairwise(words)
        signs = [NBSP if self._holds(word, after) else " " for word, after in pairs]
        return "".join(a + b for a, b in zip(words, [*signs, ""], strict=True))

    def _holds(self, word: str, after: str) -> bool:
        """Whether a word holds on to the one behind it."""
        if word in self.honorifics:
            return bool(after) and after[0].isalnum()
        if not after or not word:
            return False
        if word[-1].isdigit():
            bare = after.rstrip(".,;:)")
            return bare in self.months or bare.replace(NBSP, " ") in self.after_time
        if self.month_first and (word in self.months or _DAY.fullmatch(word)):
            return after[0].isdigit()
        return after[0].isdigit() and (
            word.lstrip("(") in self.counted or (word in self.months and after[:4].isdigit())
        )
