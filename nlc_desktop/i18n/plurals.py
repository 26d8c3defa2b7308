"""Which plural form a number takes in each language.

The rules are those of the Unicode CLDR for whole numbers. Malay and Indonesian have one form,
English two; Filipino takes its second form for numbers ending in 4, 6 or 9.
"""

from collections.abc import Callable

Rule = Callable[[int], int]
"""From a count to the index of its form."""


def _one_form(_n: int) -> int:
    return 0


def _english(n: int) -> int:
    return 0 if abs(n) == 1 else 1


def _filipino(n: int) -> int:
    return 1 if abs(n) % 10 in {4, 6, 9} else 0


_RULES: dict[str, tuple[Rule, int]] = {
    "en": (_english, 2),
    "ms": (_one_form, 1),
    "id": (_one_form, 1),
    "fil": (_filipino, 2),
}


def form(language: str, n: int) -> int:
    """The index of the form for ``n``; languages we don't know follow the English rule."""
    return _RULES.get(language, _RULES["en"])[0](n)


def forms(language: str) -> int:
    """How many forms a translator has to fill in."""
    return _RULES.get(language, _RULES["en"])[1]
