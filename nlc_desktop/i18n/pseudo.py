"""A made-up language that shows untranslated, clipped and glued text at a glance."""

import re
from collections.abc import Mapping

from typing_extensions import override

from nlc_desktop.i18n.catalogue import Catalogue, fill

_ACCENTS = str.maketrans(
    "ABCDEGHIJKLNORSTUWYZabcdeghijklnorstuwyz",
    "ÀƁÇĎÉĜĤÎĴĶĹÑÖŔŠŤÛŴÝŽàƀçďéĝĥîĵķĺñöŕšťûŵýž",
)
_KEPT = re.compile(r"(\{\w+\}|<[^<>]*>|&\w+;)")
"""Fields, tags and entities stay as they are."""

_LONGER = 0.4
"""Filipino and Indonesian sentences are up to 40 % longer than English (R-L10N-02)."""


def disguise(text: str) -> str:
    """The text with accents, brackets around it and at least 40 % more length."""
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    padding = "x" * max(1, round(len(text) * _LONGER))
    return f"[{''.join(parts)} {padding}]"


class PseudoCatalogue(Catalogue):
    """English sentences in disguise."""

    @override
    def say(self, text: str, comment: str, n: int | None, fields: Mapping[str, object]) -> str:
        english = self.fallback.find(text, comment, n) if self.fallback else None
        return fill(disguise(text if english is None else english), n, fields)
