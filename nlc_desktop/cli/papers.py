"""Makes the papers of a workspace: every meeting, in each language of its country's papers."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.domain.audience import Audience
from nlc_desktop.i18n import tr
from nlc_desktop.services import papers
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    parser.add_argument("workspace", type=Path, metavar=tr("WORKSPACE"))
    parser.add_argument("--out", type=Path, required=True, metavar=tr("DIR"))


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Opens the workspace with the passphrase asked for and writes its papers."""
    office = opened(options.workspace)
    try:
        for path in write_all(office, options.out):
            answer.give("papers", str(path))
    finally:
        office.workspace.close()
    return DONE


def write_all(office: OpenOffice, folder: Path) -> Iterator[Path]:
    """All papers of all meetings for members, a folder for each language."""
    for language in office.usual_languages:
        for row in meetings.meetings(office):
            yield from papers.export_meeting(
                office, row.id, Audience.MEMBERS, (language,), folder / language.value
            )
