"""Builds the example workspace of a fictional city, and its papers if asked."""

import argparse
import shutil
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.papers import write_all
from nlc_desktop.clock import SystemClock
from nlc_desktop.errors import WorkspaceError
from nlc_desktop.i18n import tr
from nlc_desktop.services import example
from nlc_desktop.services.papers import save_pictures


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    parser.add_argument("folder", type=Path, metavar=tr("DIR"), help=tr("where to build it"))
    parser.add_argument(
        "--replace", action="store_true", help=tr("replace an example that is there already")
    )
    parser.add_argument(
        "--pictures", action="store_true", help=tr("also draw each page of the papers as a PNG")
    )
    parser.add_argument(
        "--papers", type=Path, metavar=tr("DIR"), help=tr("also write all its papers here")
    )


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Builds it; the passphrase is said, since it protects nothing but invented records."""
    folder: Path = options.folder
    if options.replace:
        _clear(folder)
    answer.say(tr("Building the example city."))
    office = example.build(folder, SystemClock())
    try:
        answer.give("workspace", str(folder))
        answer.say(tr("It opens with the passphrase “{words}”.", words=example.PASSPHRASE))
        if options.papers:
            for path in write_all(office, options.papers):
                answer.give("papers", str(path))
                if options.pictures:
                    save_pictures(path)
    finally:
        office.workspace.close()
    return DONE


def _clear(folder: Path) -> None:
    """Removes an earlier example; a folder that holds anything else is refused."""
    if not folder.exists():
        return
    if any(folder.iterdir()) and not (folder / example.MARKER).exists():
        raise WorkspaceError(
            tr("{folder} holds something else than an example. Name another folder.", folder=folder)
        )
    shutil.rmtree(folder)
