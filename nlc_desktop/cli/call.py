"""Calls a meeting and writes its letters, agendas, sheet and calendar files into a folder."""

import argparse
from datetime import date
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.domain.calendar_events import Method
from nlc_desktop.domain.call_words import warning_sentences
from nlc_desktop.domain.calling import CallDraft, CallFiles, CallPreview
from nlc_desktop.domain.date_words import issue_sentence
from nlc_desktop.domain.letters import LetterKind
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services import call_files, calling
from nlc_desktop.services.reading.calling_refs import meeting_by_ref
from nlc_desktop.services.session import OpenOffice


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    parser.add_argument("workspace", type=Path, metavar=tr("WORKSPACE"))
    parser.add_argument(
        "--meeting",
        required=True,
        metavar=tr("REF"),
        help=tr("its number, file reference, sheet code or title"),
    )
    parser.add_argument("--out", type=Path, metavar=tr("DIR"), help=tr("where to write the files"))
    parser.add_argument(
        "--dry-run", action="store_true", help=tr("say what would be made and change nothing")
    )
    parser.add_argument(
        "--revise",
        action="store_true",
        help=tr("issue a revised notice when the meeting changed since the last"),
    )
    parser.add_argument("--reference", metavar=tr("NUMBER"), help=tr("number of the letters"))
    parser.add_argument(
        "--answer-by", type=_day, metavar=tr("DATE"), help=tr("answers are asked for by this day")
    )
    parser.add_argument("--language", choices=[one.value for one in Language])


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Calls a planned meeting; of one that was called, writes its files again."""
    folder: Path | None = options.out
    if folder is None and not options.dry_run:
        raise InputError(tr("Say where to write the files with --out, or use --dry-run."))
    office = opened(options.workspace)
    try:
        meeting = meeting_by_ref(office, options.meeting)
        draft = _draft(options)
        plan = calling.preview(office, meeting.id, draft)
        _tell(plan, answer)
        if folder is None or options.dry_run:
            if plan.refusal:
                raise InputError(plan.refusal)
            _count(plan, answer)
        else:
            _issue(office, plan, draft, answer, revise=options.revise)
            _tell_files(call_files.make_files(office, meeting.id, folder), answer)
    finally:
        office.workspace.close()
    return DONE


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            tr("“{text}” is not a date. Write it like 2026-12-18.", text=text[:40])
        ) from error


def _draft(options: argparse.Namespace) -> CallDraft:
    return CallDraft(
        reference=options.reference,
        answer_by=options.answer_by,
        language=Language(options.language) if options.language else None,
    )


def _issue(
    office: OpenOffice, plan: CallPreview, draft: CallDraft, answer: Answer, *, revise: bool
) -> None:
    """Calls the meeting, or revises its notice when that was asked for."""
    if plan.kind is LetterKind.CANCELLED:
        answer.say(tr("The meeting was called off; these files say so."))
        return
    if plan.kind is LetterKind.REVISED:
        if not revise:
            raise InputError(
                tr(
                    "“{meeting}” changed since its last notice. Add --revise to issue a revised "
                    "notice.",
                    meeting=plan.title,
                )
            )
        calling.revise(office, plan.meeting_id, draft)
        answer.say(tr("The revised notice is issued."))
    elif plan.waiting:
        calling.call(office, plan.meeting_id, draft)
        answer.say(tr("“{meeting}” is called.", meeting=plan.title))


def _tell(plan: CallPreview, answer: Answer) -> None:
    answer.give("meeting", plan.title)
    for issue in plan.issues:
        answer.give("warnings", issue_sentence(issue, date.isoformat))
    for sentence in warning_sentences(plan):
        answer.give("warnings", sentence)


def _count(plan: CallPreview, answer: Answer) -> None:
    """What would be made; of a meeting called off, for those alone who were told of it."""
    void = plan.kind is LetterKind.CANCELLED
    letters = [one for one in plan.letters if one.current or not void]
    reached = sum(1 for one in letters if one.calendar is Method.REQUEST)
    made, requests = (reached, 0) if void else (len(letters), reached)
    agendas = 0 if void else len({letter.audience for letter in letters})
    sheets = 0 if void else 1
    answer.count("letters", len(letters), tr("{n} letters", n=len(letters)))
    answer.count("calendar_files", made, tr("{n} calendar files", n=made))
    answer.count("requests", requests, tr("{n} of them can be answered", n=requests))
    answer.count("agendas", agendas, tr("{n} agendas", n=agendas))
    answer.count("sheets", sheets, tr("{n} attendance sheets", n=sheets))


def _tell_files(files: CallFiles, answer: Answer) -> None:
    letters, calendar = len(files.letters), len(files.calendar) + len(files.cancelled)
    answer.count("letters", letters, tr("{n} letters", n=letters))
    answer.count("calendar_files", calendar, tr("{n} calendar files", n=calendar))
    answer.count("requests", files.requests, tr("{n} of them can be answered", n=files.requests))
    answer.count("agendas", len(files.agendas), tr("{n} agendas", n=len(files.agendas)))
    answer.count("sheets", len(files.sheets), tr("{n} attendance sheets", n=len(files.sheets)))
    answer.give("folder", str(files.folder))
    for path in files.everything:
        answer.give("files", str(path))
