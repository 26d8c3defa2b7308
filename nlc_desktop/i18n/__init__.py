"""Words for people: `tr` looks a sentence up in the catalogue of the chosen language.

Sentences are marked at the source in English and translated in Qt Linguist files
(``resources/translations/nlc_<language>.ts``), which are read when the program starts: nothing
is compiled, so that a translator changes a file, starts the program and sees it. A sentence
without a translation appears in English, never in a sister language (R-L10N-01: Malay and
Indonesian share words that mean different things).

The installed catalogue is the one global of the program. It never changes once made and is
swapped as a whole, so any thread may call `tr` at any time.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from nlc_desktop import paths
from nlc_desktop.errors import TranslationError
from nlc_desktop.i18n.catalogue import Catalogue, file_of, read

ENGLISH = "en"
PSEUDO = "x-pseudo"
"""The language for testing: English with accents, 40 % longer; what stays plain is unmarked."""

SHIPPED = ("en", "ms", "id", "fil")
"""Languages that come with the program; English first, because it is what others fall back to."""

_SAME = {"in": "id", "tl": "fil"}
"""Older codes that some systems still report."""

_installed = Catalogue(ENGLISH)


def tr(text: str, /, comment: str = "", n: int | None = None, **fields: object) -> str:
    """The sentence in the installed language with its named fields filled.

    ``comment`` tells same words of different meaning apart; ``n`` picks the plural form and
    fills ``{n}``. ``text`` and ``comment`` must be literals, so that they can be collected for
    translation; a text kept in a constant is marked with `tr_noop`.
    """
    return _installed.say(text, comment, n, fields)


def tr_noop(text: str, /, comment: str = "") -> str:  # noqa: ARG001 - read by the extractor
    """Marks a sentence for translation and returns it unchanged; show it through `tr`."""
    return text


def tr_values(text: str, values: Mapping[str, str], /) -> str:
    """A stored sentence with its stored values, e.g. a step of the log; ``n`` picks the plural."""
    number = values.get("n", "")
    n = int(number) if number.isascii() and number.isdigit() else None
    return _installed.say(text, "", n, values)


def load(language: str, folders: Sequence[Path] = ()) -> Catalogue:
    """The catalogue of one language: shipped words, then those in ``folders`` on top.

    Raises `TranslationError` when no file exists or one can't be read.
    """
    places = (paths.resource("translations"), *folders)
    if language == PSEUDO:
        from nlc_desktop.i18n.pseudo import PseudoCatalogue  # noqa: PLC0415 - only for testing

        return PseudoCatalogue(PSEUDO, fallback=_merged(ENGLISH, places, None))
    english = None if language == ENGLISH else _merged(ENGLISH, places, None)
    return _merged(language, places, english)


def _merged(language: str, folders: Sequence[Path], fallback: Catalogue | None) -> Catalogue:
    """One catalogue from the files of a language in several folders; later ones win."""
    files = [file for folder in folders if (file := file_of(folder, language)).is_file()]
    if not files:
        raise TranslationError(
            tr("There is no translation for “{language}”. Choose another one.", language=language),
            details="; ".join(str(folder) for folder in folders),
        )
    messages = {key: forms for file in files for key, forms in read(file, language).items()}
    return Catalogue(language, messages, fallback)


def install(language: str, folders: Sequence[Path] = ()) -> None:
    """Makes ``language`` the one `tr` speaks; on a `TranslationError` the old one stays."""
    global _installed  # noqa: PLW0603 - the one global, see the module's text
    _installed = load(language, folders)


def language() -> str:
    """The code of the language `tr` speaks."""
    return _installed.language


def languages(folders: Sequence[Path] = ()) -> tuple[str, ...]:
    """Codes that can be installed: the shipped ones, then others that have a file."""
    found = {
        file.stem.removeprefix("nlc_") for folder in folders for file in folder.glob("nlc_*.ts")
    }
    return SHIPPED + tuple(sorted(found.difference(SHIPPED)))


def closest(locale: str) -> str:
    """The shipped language for a locale such as ``ms_MY`` or ``tl-PH``; English if none fits."""
    primary = locale.replace("_", "-").split("-")[0].lower()
    primary = _SAME.get(primary, primary)
    return primary if primary in SHIPPED else ENGLISH
