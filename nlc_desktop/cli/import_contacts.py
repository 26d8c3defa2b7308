"""Brings a contact list into a workspace, or says what it would bring."""

import argparse
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.domain.contact_cards import ReadList, dropped_names
from nlc_desktop.domain.contact_plans import EntryState, ImportPlan
from nlc_desktop.i18n import tr
from nlc_desktop.services import contact_import


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    parser.add_argument("workspace", type=Path, metavar=tr("WORKSPACE"))
    parser.add_argument(
        "file", type=Path, metavar=tr("FILE"), help=tr("CSV, a spreadsheet or vCards")
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=tr("say what would change and change nothing")
    )
    parser.add_argument(
        "--encoding", metavar=tr("NAME"), help=tr("how the file is written, e.g. cp1252")
    )
    parser.add_argument(
        "--purpose", default="", metavar=tr("TEXT"), help=tr("what new people are kept for")
    )


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Takes in what is new and what changed; what looks like a duplicate is left out and told."""
    office = opened(options.workspace)
    try:
        found = contact_import.read(options.file, options.encoding)
        plan = contact_import.plan(office, found)
        _tell(found, plan, answer)
        if not options.dry_run:
            changes = contact_import.apply(office, plan, purpose=options.purpose)
            said = tr("Taken in.") if changes.touched else tr("There was nothing to take in.")
            answer.say(said)
    finally:
        office.workspace.close()
    return DONE


def _tell(found: ReadList, plan: ImportPlan, answer: Answer) -> None:
    """Says how many there are of each, and what is left out and why."""
    counts = plan.counts()
    answer.count("new", counts.new, tr("{n} new", n=counts.new))
    answer.count("changed", counts.changed, tr("{n} changed", n=counts.changed))
    answer.count("same", counts.same, tr("{n} the same as before", n=counts.same))
    told = tr("{n} look like someone you have", n=counts.duplicates)
    answer.count("duplicates", counts.duplicates, told)
    answer.count("unreadable", counts.unreadable, tr("{n} unreadable", n=counts.unreadable))
    for entry in plan.entries:
        if entry.state is EntryState.UNREADABLE:
            line = tr("Line {line}: {reason}", line=entry.line, reason=entry.reason)
            answer.give("unreadable_lines", line)
        elif entry.state is EntryState.DUPLICATE:
            line = tr(
                "Line {line}: {name} looks like {twin}. {reason}",
                line=entry.line,
                name=entry.display,
                twin=entry.twin,
                reason=entry.reason,
            )
            answer.give("duplicate_lines", line)
    for name in dropped_names(found.dropped_columns):
        answer.give("not_taken", name)
    if found.encoding:
        answer.say(tr("Read as {encoding}.", encoding=found.encoding))
