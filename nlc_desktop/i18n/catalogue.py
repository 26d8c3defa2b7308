"""A language's sentences, read from a Qt Linguist file without Qt.

The format is Qt's TS 2.1 (``<TS><context><message><source>…``), so translators may use Qt
Linguist, Weblate or a text editor. Contexts are ignored: a sentence is told apart by its
comment alone. Reading 1,500 sentences takes about a twentieth of the time to the first paint;
handlers in Python straight on expat were not faster, so it is a tree, which is plainer.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

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
    named = _FIELD.findall(source)
    if all(_FIELD.findall(form) == named for form in forms):  # nearly always, and cheap to see
        return True
    wanted = frozenset(named)
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
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - expat itself bounds entities
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise _unreadable(file, str(error)) from error
    if why := _foreign(root, language):
        raise _unreadable(file, why)
    return dict(_finished(root))


def _unreadable(file: Path, why: str) -> NlcError:
    """One sentence for whatever is wrong; English, because translations are what failed."""
    return TranslationError(
        f"The translation file “{file.name}” can't be read. "
        "Replace it with a good copy or choose another language.",
        details=why,
    )


def _foreign(root: ElementTree.Element, language: str) -> str:
    """Why a document is not the Linguist file of a language; empty when it is."""
    if root.tag != "TS":
        return f"begins with <{root.tag}> instead of <TS>"
    said = root.get("language", language).replace("_", "-")
    same = said.partition("-")[0] == language.partition("-")[0]
    return "" if same else f"is in “{said}”, not in “{language}”"


def _finished(root: ElementTree.Element) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """The messages that can be used: alive, filled in, with the fields of their source."""
    for message in root.iter("message"):
        node = message.find("translation")
        source = _text(message.find("source"))
        if not source or node is None or node.get("type") in _DEAD:
            continue
        plural = message.get("numerus") == "yes"
        forms = tuple(map(_text, node.iter("numerusform"))) if plural else (_text(node),)
        if forms and all(forms) and fits(source, forms, plural=plural):
            yield (source, _text(message.find("comment"))), forms


def _text(element: ElementTree.Element | None) -> str:
    """The text of an element; control characters stand in it as ``<byte value="x1f"/>``."""
    if element is None:
        return ""
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    for child in element:
        parts += (_control(child.get("value", "")), child.tail or "")
    return "".join(parts)


def _control(value: str) -> str:
    """The character of a byte element; empty when it is no control character."""
    try:
        code = int(value.removeprefix("x"), 16)
    except ValueError:
        return ""
    return chr(code) if 0 < code < 32 else ""
