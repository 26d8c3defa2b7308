"""How tags and the level of who may know are checked before they are stored."""

from collections.abc import Iterable

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.private_matters import private_tag
from nlc_desktop.domain.tags import tag_words
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services.checks import Given, Rule

MOST = 30
"""Tags of one record."""


def tag_lines(tags: Iterable[str]) -> str:
    """Tags as they are stored, one a line.

    Raises:
        InputError: if there are too many.
    """
    words = tag_words(" ".join(tags))
    if len(words) > MOST:
        raise InputError(tr("{most} tags are enough. Take some away.", most=MOST))
    return "\n".join(words)


def person_tags(tags: Iterable[str]) -> str:
    """Tags of a person as they are stored.

    Raises:
        InputError: if one says what nobody should keep of a person (R-DP-02).
    """
    stored = tag_lines(tags)
    for tag in stored.splitlines():
        if private_tag(tag):
            raise InputError(
                tr(
                    "“#{tag}” says something private of a person, which this register does not "
                    "keep. Tag the organisation, or leave it out.",
                    tag=tag,
                )
            )
    return stored


def _typed(value: Given) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text is needed, not {value!r}")
    return tag_lines([value])


def _typed_person(value: Given) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text is needed, not {value!r}")
    return person_tags([value])


def _audience(value: Given) -> str:
    found = value if isinstance(value, Audience) else Audience[str(value).upper()]
    return found.name.lower()


TAGS = Rule(_typed, typed=True)
"""Tags as typed: "#youth #zone9"."""
PERSON_TAGS = Rule(_typed_person, typed=True)
"""The same of a person, where some words are refused."""
VISIBLE_TO = Rule(_audience)
"""Name of the lowest audience that may know."""
