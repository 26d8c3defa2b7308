"""Writes the contacts of a workspace as CSV or vCards."""

import argparse
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.i18n import tr
from nlc_desktop.services import contact_export
from nlc_desktop.services.contact_export import ExportFormat


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    parser.add_argument("workspace", type=Path, metavar=tr("WORKSPACE"))
    parser.add_argument(
        "--format", choices=[form.value for form in ExportFormat], required=True, dest="form"
    )
    parser.add_argument("--out", type=Path, required=True, metavar=tr("FILE"))
    parser.add_argument(
        "--with-notes", action="store_true", help=tr("also the office's own notes and tags")
    )


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Opens the workspace with the passphrase asked for and writes the file."""
    office = opened(options.workspace)
    try:
        form = ExportFormat(options.form)
        number = contact_export.export(office, options.out, form, with_notes=options.with_notes)
        answer.count("contacts", number, tr("{n} contacts", n=number))
        answer.give("file", str(options.out))
    finally:
        office.workspace.close()
    return DONE
