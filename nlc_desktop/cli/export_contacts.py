"""Writes the contacts of a workspace as CSV or vCards."""

import argparse
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services import contact_export
from nlc_desktop.services.contact_export import ExportFormat
from nlc_desktop.services.reading import note_guard
from nlc_desktop.services.session import OpenOffice


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
    parser.add_argument(
        "--notes-checked",
        action="store_true",
        help=tr("write the notes although numbers or addresses stand in them"),
    )


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Opens the workspace with the passphrase asked for and writes the file."""
    office = opened(options.workspace)
    try:
        if options.with_notes:
            _look_through(office, answer, checked=options.notes_checked)
        form = ExportFormat(options.form)
        number = contact_export.export(office, options.out, form, with_notes=options.with_notes)
        answer.count("contacts", number, tr("{n} contacts", n=number))
        answer.give("file", str(options.out))
    finally:
        office.workspace.close()
    return DONE


def _look_through(office: OpenOffice, answer: Answer, *, checked: bool) -> None:
    """Tells what stands in the notes; refuses to go on before somebody has looked (R-DP-04)."""
    found = note_guard.in_notes(office)
    for note in found:
        answer.give("found_in_notes", note.words)
    if found and not checked:
        raise InputError(
            tr(
                "Numbers or addresses stand in {n} notes. Take them out, or write the notes "
                "nevertheless with --notes-checked.",
                n=len(found),
            )
        )
