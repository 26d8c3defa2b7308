"""Takes replies to invitations into a workspace: calendar files, saved mails, folders of them."""

import argparse
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.replies import MatchedReply, ReplyPlan, ReviewReply
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services import replies
from nlc_desktop.services.reading.replies import why

_WORDS = {
    Reply.NONE: tr_noop("no answer"),
    Reply.YES: tr_noop("yes"),
    Reply.NO: tr_noop("no"),
    Reply.MAYBE: tr_noop("maybe"),
    Reply.DELEGATE: tr_noop("sends somebody"),
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    parser.add_argument("workspace", type=Path, metavar=tr("WORKSPACE"))
    parser.add_argument(
        "paths",
        type=Path,
        nargs="+",
        metavar=tr("PATH"),
        help=tr("files .ics or .eml, or folders of them"),
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=tr("say what would change and change nothing")
    )


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Notes what matched, keeps the rest to be looked at, and says why of each."""
    for path in options.paths:
        if not path.exists():
            raise InputError(tr("There is no {path}. Check how it is written.", path=path))
    office = opened(options.workspace)
    try:
        plan = replies.plan_files(office, options.paths)
        _tell(plan, answer)
        if not options.dry_run:
            changes = replies.take(office, plan)
            for notice in changes.notices:
                answer.say(notice)
            said = tr("Taken in.") if changes.touched else tr("There was nothing to take in.")
            answer.say(said)
    finally:
        office.workspace.close()
    return DONE


def _tell(plan: ReplyPlan, answer: Answer) -> None:
    matched, review, refused = len(plan.matched), len(plan.review), len(plan.refused)
    answer.count("matched", matched, tr("Matched: {number}", number=matched))
    answer.count("review", review, tr("To look at: {number}", number=review))
    answer.count("refused", refused, tr("Refused: {number}", number=refused))
    answer.count("same", plan.same, tr("Noted before: {number}", number=plan.same))
    for one in plan.matched:
        answer.give("matched_replies", _matched(one))
    for one in plan.review:
        answer.give("review_replies", _review(one))
    for one in plan.refused:
        answer.give("refused_files", one.reason)


def _matched(one: MatchedReply) -> str:
    return tr(
        "{guest}: {answer} – {meeting} ({file})",
        guest=one.guest,
        answer=tr(_WORDS[one.reply]),
        meeting=one.meeting,
        file=one.source,
    )


def _review(one: ReviewReply) -> str:
    return tr(
        "{name}: {answer} ({file}). {reason}",
        name=one.name or one.address,
        answer=tr(_WORDS[one.reply]),
        file=one.source,
        reason=why(one.reason),
    )
