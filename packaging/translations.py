"""Collects the sentences of the source into the Linguist files of every language.

    python packaging/translations.py             update resources/translations/nlc_*.ts
    python packaging/translations.py --check     only say what is out of date or wrong
    python packaging/translations.py --missing ms   list what Malay still lacks

Qt's own lupdate was tried first. It reads ``tr("…", "comment")``, but not ``tr_noop``, and it
takes a plural for a plural only when three arguments happen to stand by position, so that
``tr("{n} items", n=3)`` would lose its forms. This reads Python's own syntax tree and writes
the same TS 2.1 format, which Linguist, lupdate and lrelease open. Translations are kept by
sentence and comment; one whose sentence is gone stays in the file as *vanished*. The context
is the module a sentence stands in first; there are no line numbers, so that files change only
when sentences do.
"""

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from nlc_desktop.i18n import SHIPPED, plurals  # noqa: E402
from nlc_desktop.i18n.catalogue import fits  # noqa: E402

SOURCE = ROOT / "nlc_desktop"
TRANSLATIONS = ROOT / "resources" / "translations"
_STRAY_BRACE = re.compile(r"[{}]")
_SIMPLE_FIELD = re.compile(r"\{[A-Za-z_]\w*\}")

Key = tuple[str, str]


@dataclass
class Sentence:
    """A sentence of the source: where it stands and whether it counts something."""

    text: str
    comment: str
    places: list[str] = field(default_factory=list)
    plural: bool = False


@dataclass(frozen=True)
class Translation:
    """What a file holds for a sentence."""

    forms: tuple[str, ...] = ()
    finished: bool = False
    plural: bool = False
    note: str = ""


class Wrong(Exception):  # noqa: N818 - stays in this file
    """A sentence that can't be translated as it is written."""


def sentences(source: Path) -> tuple[dict[Key, Sentence], list[str]]:
    """All sentences under a folder, and complaints about those that can't be collected."""
    found: dict[Key, Sentence] = {}
    complaints: list[str] = []
    for file in sorted(source.rglob("*.py")):
        place = file.relative_to(source.parent).as_posix()
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            try:
                sentence = _sentence(call)
            except Wrong as wrong:
                complaints.append(f"{place}:{call.lineno}: {wrong}")
                continue
            if sentence is not None:
                _add(found, sentence, place)
    return found, complaints


def _add(found: dict[Key, Sentence], sentence: Sentence, place: str) -> None:
    """Joins a sentence with the same one of other places."""
    known = found.setdefault((sentence.text, sentence.comment), sentence)
    known.plural = known.plural or sentence.plural
    if place not in known.places:
        known.places.append(place)


def _sentence(call: ast.Call) -> Sentence | None:
    """The sentence a call marks; None for other calls and for constants marked elsewhere."""
    name = _name(call.func)
    arguments = list(call.args)
    if name == "translate" and len(arguments) > 2:  # compiled forms: (context, text, comment)
        arguments = arguments[1:]
    elif name not in {"tr", "tr_noop"}:
        return None
    if not arguments:
        raise Wrong(f"{name}() without a sentence")
    text = _literal(arguments[0], of_constant=name == "tr")
    if text is None:
        return None
    named = {item.arg: item.value for item in call.keywords if item.arg}
    told = arguments[1] if len(arguments) > 1 else named.get("comment")
    comment = _literal(told, of_constant=False) if told is not None else ""
    _check(text)
    return Sentence(text, comment or "", plural="n" in named or "{n}" in text)


def _name(function: ast.expr) -> str:
    """The last part of what is called."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr, *, of_constant: bool) -> str | None:
    """The text of a literal; None for a variable where ``of_constant`` allows one."""
    if isinstance(node, ast.Constant) and (isinstance(node.value, str) or node.value is None):
        return node.value
    if of_constant and isinstance(node, ast.Name | ast.Attribute | ast.Subscript | ast.Call):
        return None
    raise Wrong("the sentence is glued together; write it whole, with named {fields}")


def _check(text: str) -> None:
    """Refuses what `fill` can't fill and what XML can't hold."""
    if not text.strip():
        raise Wrong("the sentence is empty")
    if _STRAY_BRACE.search(_SIMPLE_FIELD.sub("", text)):
        raise Wrong(f"only plain {{names}} can be fields: {text!r}")
    if any(ord(letter) < 32 and letter != "\n" for letter in text):
        raise Wrong(f"control characters can't be translated: {text!r}")


def known(file: Path) -> dict[Key, Translation]:
    """What a file holds already, finished or not."""
    if not file.is_file():
        return {}
    return dict(
        _translation(message)
        for message in ElementTree.parse(file).getroot().iter("message")
        if message.findtext("source")
    )


def _translation(message: ElementTree.Element) -> tuple[Key, Translation]:
    node = message.find("translation")
    plural = message.get("numerus") == "yes"
    forms: tuple[str, ...] = ()
    if node is not None:
        texts = [form.text or "" for form in node.iter("numerusform")] if plural else [node.text]
        forms = tuple(text or "" for text in texts)
    key = (message.findtext("source", ""), message.findtext("comment", ""))
    unfinished = node is None or node.get("type") == "unfinished"
    note = message.findtext("translatorcomment", "")
    return key, Translation(forms, not unfinished, plural, note)


def render(language: str, wanted: dict[Key, Sentence], held: dict[Key, Translation]) -> str:
    """The whole text of a language's file: sentences by module, then vanished ones."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context, group in _contexts(language, wanted):
        lines += ["<context>", f"    <name>{context}</name>"]
        for sentence in group:
            lines += _message(sentence, _fitted(language, sentence, held))
        lines.append("</context>")
    lines += _vanished(wanted, held)
    return "\n".join([*lines, "</TS>", ""])


def _contexts(language: str, wanted: dict[Key, Sentence]) -> Iterator[tuple[str, list[Sentence]]]:
    """Sentences grouped by the module they stand in first; English needs only its plurals."""
    groups: dict[str, list[Sentence]] = {}
    for _, sentence in sorted(wanted.items()):
        if sentence.plural or language != "en":
            context = sentence.places[0].removesuffix(".py").removesuffix("/__init__")
            groups.setdefault(context.removeprefix("nlc_desktop/"), []).append(sentence)
    yield from sorted(groups.items())


def _fitted(language: str, sentence: Sentence, held: dict[Key, Translation]) -> Translation:
    """What is held for a sentence, with as many forms as it needs."""
    old = held.get((sentence.text, sentence.comment), Translation())
    count = plurals.forms(language) if sentence.plural else 1
    forms = (*old.forms[:count], *[""] * (count - len(old.forms)))
    finished = old.finished and all(forms) and old.plural == sentence.plural
    return Translation(forms, finished, sentence.plural, old.note)


def _vanished(wanted: dict[Key, Sentence], held: dict[Key, Translation]) -> list[str]:
    """Translations whose sentence is gone, kept so that no translator's work is lost."""
    gone = {key: old for key, old in held.items() if key not in wanted and any(old.forms)}
    if not gone:
        return []
    lines = ["<context>", "    <name></name>"]
    for (text, comment), old in sorted(gone.items()):
        sentence = Sentence(text, comment, plural=old.plural)
        lines += _message(sentence, old, kind="vanished")
    return [*lines, "</context>"]


def _message(sentence: Sentence, held: Translation, kind: str = "") -> list[str]:
    """The lines of one message."""
    kind = kind or ("" if held.finished else "unfinished")
    marked = f' type="{kind}"' if kind else ""
    lines = ['    <message numerus="yes">' if sentence.plural else "    <message>"]
    lines.append(f"        <source>{_xml(sentence.text)}</source>")
    if sentence.comment:
        lines.append(f"        <comment>{_xml(sentence.comment)}</comment>")
    if held.note:
        lines.append(f"        <translatorcomment>{_xml(held.note)}</translatorcomment>")
    if sentence.plural:
        lines.append(f"        <translation{marked}>")
        lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in held.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{marked}>{_xml(held.forms[0])}</translation>")
    return [*lines, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def missing(language: str, wanted: dict[Key, Sentence], folder: Path) -> list[str]:
    """Sentences that a language lacks, has unfinished, or has with other fields."""
    held = known(folder / f"nlc_{language}.ts")
    lines: list[str] = []
    for _, group in _contexts(language, wanted):
        for sentence in group:
            said = _fitted(language, sentence, held)
            where = f"{sentence.places[0]}: {sentence.text!r}"
            if not said.finished:
                lines.append(f"{where} is not translated")
            elif not fits(sentence.text, said.forms, plural=sentence.plural):
                lines.append(f"{where} has other fields than {said.forms}")
    return lines


def stale(wanted: dict[Key, Sentence], folder: Path) -> dict[Path, str]:
    """Files that are not as they should be, with the text they should have."""
    new: dict[Path, str] = {}
    for language in SHIPPED:
        file = folder / f"nlc_{language}.ts"
        text = render(language, wanted, known(file))
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            new[file] = text
    return new


def main() -> int:
    """Updates or checks the files; 1 when something is left for a person to do."""
    parser = argparse.ArgumentParser(description="Collect sentences for translation.")
    parser.add_argument("--check", action="store_true", help="change nothing")
    parser.add_argument("--missing", metavar="LANGUAGE", help="list what a language lacks")
    options = parser.parse_args()
    wanted, problems = sentences(SOURCE)
    if options.missing:
        problems += missing(options.missing, wanted, TRANSLATIONS)
    else:
        for file, text in stale(wanted, TRANSLATIONS).items():
            if options.check:
                problems.append(f"{file.relative_to(ROOT)} is out of date: run make translations")
            else:
                file.write_text(text, encoding="utf-8", newline="\n")
    print("\n".join([*problems, f"{len(wanted)} sentences, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
