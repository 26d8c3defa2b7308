"""A language's sentences, read from a Qt Linguist file without Qt.

The format is Qt's TS 2.1 (``<TS><context><message><source>…``), so translators may use Qt
Linguist, Weblate or a text editor. Contexts are ignored: a sentence is told apart by its
comment alone. Reading goes straight through expat, which costs a tenth of building a tree.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from nlc_desktop.errors import NlcError, TranslationError
from nlc_desktop.i18n import plurals

Messages = Mapping[tuple[str, str], tuple[str, ...]]
"""From (source, comment) to the translated forms: one, or one per plural form."""

_LIMIT = 16 * 1024 * 1024
_FIELD = re.compile(r"\{(\w*)\}")
_DEAD = frozenset({"vanished", "obsolete"})


def file_of(folder: Path, language: str) -> Path:
    """Where a folder keeps the words of a language."""
    return folder / f"nlc_{language}.ts"


def fill(text: str, n: int | None, fields: Mapping[str, object]) -> str:
    """The text with ``{n}`` and the named fields replaced by their values.

    Only plain names are replaced and unknown ones stay as written: a translated file can
    neither reach into an object nor make a sentence fail.
    """
    if n is None and not fields:
        return text
    values = fields if n is None else {**fields, "n": n}

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return str(values[name]) if name in values else match[0]

    return _FIELD.sub(value, text)


def fields_of(text: str) -> frozenset[str]:
    """The names of the fields in a sentence."""
    return frozenset(_FIELD.findall(text))


def fits(source: str, forms: tuple[str, ...], *, plural: bool) -> bool:
    """Whether a translation has the fields of its source; plural forms may leave out ``{n}``."""
    wanted = fields_of(source)
    spare = {"n"} if plural else set[str]()
    return all(wanted - spare <= fields_of(form) <= wanted for form in forms)


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one language; what it lacks is taken from ``fallback``, then the source."""

    language: str
    messages: Messages = field(default_factory=dict[tuple[str, str], tuple[str, ...]])
    fallback: "Catalogue | None" = None

    def find(self, text: str, comment: str, n: int | None) -> str | None:
        """The sentence in this language alone, fields unfilled; None when it has none."""
        forms = self.messages.get((text, comment))
        if forms is None:
            return None
        wanted = 0 if n is None else plurals.form(self.language, n)
        return forms[min(wanted, len(forms) - 1)]

    def say(self, text: str, comment: str, n: int | None, fields: Mapping[str, object]) -> str:
        """The sentence for a person, fields filled."""
        found = self.find(text, comment, n)
        if found is not None:
            return fill(found, n, fields)
        if self.fallback is not None:
            return self.fallback.say(text, comment, n, fields)
        return fill(text, n, fields)


def read(file: Path, language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """The finished sentences of a file; those that lack a field of their source are left out.

    Raises `TranslationError` when the file can't be read, is not a Linguist file, or is in
    another language than its name says.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise _unreadable(file, str(error.strerror)) from error
    if len(data) > _LIMIT:
        raise _unreadable(file, "larger than 16 MiB")
    reader = _Reader(language)
    try:
        reader.read(data)
    except (expat.ExpatError, _Malformed, ValueError) as error:
        raise _unreadable(file, str(error)) from error
    return reader.messages


def _unreadable(file: Path, why: str) -> NlcError:
    """One sentence for whatever is wrong; English, because translations are what failed."""
    return TranslationError(
        f"The translation file “{file.name}” can't be read. "
        "Replace it with a good copy or choose another language.",
        details=why,
    )


class _Malformed(Exception):  # noqa: N818 - stays in this file
    """The file is XML but not what Linguist writes."""


def _control(value: str) -> str:
    """The control character of a ``<byte value="x1f"/>``; XML can't hold it otherwise."""
    code = int(value.replace("x", "0x"), 0)
    if not 0 < code < 32:
        raise _Malformed(f"holds a byte “{value}” that is no control character")
    return chr(code)


class _Reader:
    """Collects messages while expat walks through the file."""

    def __init__(self, language: str) -> None:
        self.messages: dict[tuple[str, str], tuple[str, ...]] = {}
        self._language = language
        self._depth = 0
        self._text: list[str] = []
        self._start_message({})

    def read(self, data: bytes) -> None:
        """Walks through the whole file; raises what expat or a check finds wrong."""
        parser = expat.ParserCreate("UTF-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._opened
        parser.EndElementHandler = self._closed
        parser.CharacterDataHandler = self._text.append
        parser.EntityDeclHandler = self._entity
        parser.Parse(data, True)

    def _start_message(self, attributes: Mapping[str, str]) -> None:
        self._plural = attributes.get("numerus") == "yes"
        self._source = ""
        self._comment = ""
        self._forms: list[str] = []
        self._dead = False

    def _entity(self, *_declaration: object) -> None:
        raise _Malformed("declares an entity")

    def _opened(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            self._check_root(name, attributes)
        if name == "byte":
            self._text.append(_control(attributes.get("value", "")))
            return
        self._text.clear()
        if name == "message":
            self._start_message(attributes)
        elif name == "translation":
            self._dead = attributes.get("type") in _DEAD

    def _check_root(self, name: str, attributes: Mapping[str, str]) -> None:
        if name != "TS":
            raise _Malformed(f"begins with <{name}> instead of <TS>")
        said = attributes.get("language", self._language).replace("_", "-").split("-")[0]
        if said != self._language.split("-")[0]:
            raise _Malformed(f"is in “{said}”, not in “{self._language}”")

    def _closed(self, name: str) -> None:
        self._depth -= 1
        if name == "byte":
            return
        text = "".join(self._text)
        if name == "source":
            self._source = text
        elif name == "comment":
            self._comment = text
        elif name == "numerusform" or (name == "translation" and not self._plural):
            self._forms.append(text)
        elif name == "message":
            self._keep()

    def _keep(self) -> None:
        forms = tuple(self._forms)
        if self._dead or not all(forms) or not forms or not self._source:
            return
        if fits(self._source, forms, plural=self._plural):
            self.messages[(self._source, self._comment)] = forms
