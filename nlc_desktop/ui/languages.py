"""The languages of the screens by their own names."""

from nlc_desktop import i18n

LANGUAGES = ("en", "ms")
"""Those whose every sentence is translated."""

_NAMES = {
    "en": "English",
    "ms": "Bahasa Melayu",
    "id": "Bahasa Indonesia",
    "fil": "Filipino",
    i18n.PSEUDO: "[Ṕšéûdö]",
}


def language_name(code: str) -> str:
    """A language in its own words; never translated, so that everybody finds theirs."""
    return _NAMES.get(code, code)
