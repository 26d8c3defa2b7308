"""The command line: builds the example, makes papers, checks a workspace.

    nlc example DIR                 the example workspace, of a fictional city
    nlc papers WORKSPACE --out DIR  the papers of a meeting
    nlc check WORKSPACE             whether a workspace is whole
    nlc call WORKSPACE --meeting REF --out DIR [--dry-run]
                                    a meeting called: letters, agendas, sheet, calendar files
    nlc dates WORKSPACE --mechanism REF [--from DATE | --check DATE]
                                    dates nothing speaks against, or what speaks against one
    nlc import contacts WORKSPACE FILE [--dry-run]
                                    a contact list taken in
    nlc import replies WORKSPACE PATH... [--dry-run]
                                    replies to invitations taken in
    nlc export contacts WORKSPACE --format csv|vcard --out FILE
                                    the contacts as a list or cards
    nlc export map WORKSPACE --format pdf|graphml|gexf|csv --out FILE
                                    a map for one audience and day

Each command is a module of this package with two functions: ``arguments(parser)`` declares
what it takes, ``run(options, answer)`` does it through the services and returns the exit status.
Only the module of the command asked for is imported. A command of two words, such as
``import contacts``, is one line in `_COMMANDS` and the module ``import_contacts``.
"""

import argparse
import importlib
import json
import locale
import sys
from collections.abc import Callable, Sequence
from typing import Protocol, TextIO, cast

from nlc_desktop import __version__, i18n, paths
from nlc_desktop.errors import Cancelled, NlcError, TranslationError
from nlc_desktop.i18n import tr, tr_noop

_COMMANDS = {
    "example": tr_noop("build the example workspace of a fictional city"),
    "papers": tr_noop("make the papers of a meeting"),
    "check": tr_noop("check that a workspace is whole"),
    "call": tr_noop("call a meeting and write its letters and calendar files"),
    "dates": tr_noop("suggest dates nothing speaks against"),
    "import contacts": tr_noop("bring a contact list into a workspace"),
    "import replies": tr_noop("take replies to invitations into a workspace"),
    "export contacts": tr_noop("write the contacts as CSV or vCards"),
    "export map": tr_noop("write a map as PDF, GraphML, GEXF or CSV"),
}

_GROUPS = {
    "import": tr_noop("bring something into a workspace"),
    "export": tr_noop("write something out of a workspace"),
}
"""First words of commands of two words."""

DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130


class Answer:
    """How a command speaks: lines for people, or one JSON object with ``--json``.

    ``say`` is for the person; ``give`` adds to the result, which is what a script reads: the
    line is printed as it is without ``--json`` and collected under its name with it. ``count``
    does the same for a number.
    """

    def __init__(self, *, as_json: bool, out: TextIO, notes: TextIO) -> None:
        self._as_json = as_json
        self._out = out
        self._notes = notes
        self._lines: dict[str, list[str]] = {}
        self._counts: dict[str, int] = {}

    def say(self, sentence: str) -> None:
        """A note on the way; goes to standard error, so that results can be piped."""
        if not self._as_json:
            print(sentence, file=self._notes)

    def give(self, name: str, line: str, shown: str = "") -> None:
        """One line of the result, e.g. ``give("papers", path)``; ``shown`` as a person reads it."""
        self.begin(name).append(line)
        if not self._as_json:
            print(shown or line, file=self._out)

    def begin(self, name: str) -> list[str]:
        """A list of the result, which is there even when it stays empty."""
        return self._lines.setdefault(name, [])

    def count(self, name: str, number: int, line: str) -> None:
        """A number of the result, with the line that says it to a person."""
        self._counts[name] = number
        if not self._as_json:
            print(line, file=self._out)

    def finish(self, status: int, error: NlcError | None = None) -> int:
        """Closes the answer; with an error, its sentence and details."""
        if self._as_json:
            self._print_json(status, error)
        elif error is not None:
            print(error.sentence, file=self._notes)
        return status

    def _print_json(self, status: int, error: NlcError | None) -> None:
        whole: dict[str, object] = {"ok": status == DONE, **self._counts, **self._lines}
        if error is not None:
            whole |= {"error": error.sentence, "details": error.details}
        print(json.dumps(whole, ensure_ascii=False, indent=2), file=self._out)


class Command(Protocol):
    """What a command's module offers."""

    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Answer], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; 0 when done, 1 when it could not be, 2 when it was misspelt."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak()
    name = _named(given)
    command = _load(name) if name else None
    options = _parser(name, command).parse_args(given)
    if command is None:
        raise AssertionError  # argparse has refused already: a command is required
    answer = Answer(as_json=options.json, out=sys.stdout, notes=sys.stderr)
    try:
        return answer.finish(command.run(options, answer))
    except NlcError as error:
        return answer.finish(FAILED, error)
    except (Cancelled, KeyboardInterrupt):
        return answer.finish(INTERRUPTED)


def _speak() -> None:
    """Speaks the system's language, as the window does; without one of ours, English.

    English has a file of its own too: one letter, two letters.
    """
    try:
        i18n.install(i18n.closest(_system_language()), [paths.user_translations()])
    except TranslationError:
        i18n.install(i18n.ENGLISH)


def _system_language() -> str:
    """The language the system is in, "ms_MY"; empty where it says none."""
    return locale.getlocale()[0] or ""


def _named(given: Sequence[str]) -> str:
    """The command that was typed, of one word or two; empty when there is none of that name."""
    words = [item for item in given if not item.startswith("-")]
    typed = (" ".join(words[:number]) for number in (1, 2))
    return next((name for name in typed if name in _COMMANDS), "")


def _load(name: str) -> Command:
    """The module of a command."""
    return cast("Command", importlib.import_module(f"nlc_desktop.cli.{name.replace(' ', '_')}"))


def _parser(chosen: str, command: Command | None) -> argparse.ArgumentParser:
    """Knows all commands by name and the chosen one in full."""
    parser = argparse.ArgumentParser(prog="nlc", description=tr("NLC Desktop without a window."))
    parser.add_argument("--version", action="version", version=f"NLC Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar=tr("COMMAND"))
    groups = {
        word: commands.add_parser(word, help=tr(purpose), description=tr(purpose)).add_subparsers(
            dest="what", required=True, metavar=tr("WHAT")
        )
        for word, purpose in _GROUPS.items()
    }
    for name, purpose in _COMMANDS.items():
        first, _, second = name.partition(" ")
        beside = groups[first] if second else commands
        one = beside.add_parser(second or first, help=tr(purpose), description=tr(purpose))
        one.add_argument("--json", action="store_true", help=tr("print the result as JSON"))
        if name == chosen and command is not None:
            command.arguments(one)
    return parser
