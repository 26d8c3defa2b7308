"""Checks that a workspace is whole: opens it, reads every page, counts its backups."""

import argparse
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.i18n import tr
from nlc_desktop.services import backups
from nlc_desktop.services.reading import meetings


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    parser.add_argument("workspace", type=Path, metavar=tr("WORKSPACE"))


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Says that it is whole, or fails with what is damaged."""
    office = opened(options.workspace)
    try:
        backups.check(office)
        answer.give("meetings", tr("{n} meetings", n=len(meetings.meetings(office))))
        answer.give("backups", tr("{n} backups", n=len(backups.moments(options.workspace))))
        answer.say(tr("The workspace is whole."))
    finally:
        office.workspace.close()
    return DONE
