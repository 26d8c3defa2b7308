"""Replies taken in: calendar files and mails, pasted text, slip codes (F46, F47, F51, N3).

First a plan is made, which changes nothing and says for each reply whom it answers or why it
matched nobody; then it is taken in as one step of undo. Taking in the same again changes nothing,
an older reply never overwrites a later one, and no reply changes a meeting (A25). What matched
nobody is kept to be looked at (A27, A30).
"""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from nlc_desktop.calendars import limits
from nlc_desktop.calendars.reading import read_replies
from nlc_desktop.domain.meetings import Channel, MeetingState, Reply
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.domain.replies import MatchedReply, RefusedFile, ReplyPlan, ReviewReply
from nlc_desktop.domain.reply_text import read_text
from nlc_desktop.domain.sheet_codes import LETTERS
from nlc_desktop.errors import CalendarError, InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.records import Invitation, Meeting, StrayReply
from nlc_desktop.services import guests
from nlc_desktop.services.checks import line_of, moment_text
from nlc_desktop.services.drafts import GuestDraft
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.reply_matching import Found, Matcher
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries import replies as queries
from nlc_desktop.store.queries.known import known, maybe
from nlc_desktop.store.unit_of_work import UnitOfWork

_ENDINGS = frozenset({".ics", ".ical", ".ifb", ".vcs", ".eml"})
"""Files of a folder that are looked at; a file named by itself is, whatever its ending."""
_OUTLOOK = ".msg"
_MOST_FILES = 2_000
_DEPTH = 8
"""Folders inside each other that are gone through."""
_OPEN, _TAKEN, _DISMISSED = "open", "taken", "dismissed"
_AHEAD = frozenset({MeetingState.PLANNED.value, MeetingState.CALLED.value})


# -- plans -----------------------------------------------------------------------------------


def plan_files(
    office: OpenOffice, paths: Iterable[Path], progress: Progress | None = None
) -> ReplyPlan:
    """What taking in some files, or folders of them, would do; nothing is written.

    Raises:
        InputError: if there is nothing to read or far too much.
        Cancelled: when somebody pressed Cancel.
    """
    files, refused = _files(paths)
    watch = progress or Silent()
    gathered = _Gathered(office)
    gathered.refused += refused
    matcher = Matcher(office)
    for number, path in enumerate(files):
        watch.step(number, len(files), tr("Reading {file}", file=path.name))
        try:
            replies = read_replies(_bytes(path), path.name)
        except CalendarError as error:
            gathered.refused.append(RefusedFile(path.name, error.sentence))
            continue
        for reply in replies:
            gathered.take(matcher.calendar(reply, path.name))
    return gathered.plan()


def plan_text(
    office: OpenOffice, text: str, meeting_id: str = "", *, channel: Channel = Channel.CHAT
) -> ReplyPlan:
    """What taking in a pasted text would do: a calendar file pasted whole, or lines of answers.

    ``meeting_id`` says which meeting names are looked for in, all that are called otherwise;
    ``channel`` how the answers came where the text does not show it.

    Raises:
        InputError: if nothing in the text is an answer.
    """
    matcher = Matcher(office)
    gathered = _Gathered(office)
    if "BEGIN:VCALENDAR" in text[: limits.FILE].upper():
        name = tr("the pasted text")
        try:
            for reply in read_replies(text.encode(errors="replace"), name):
                gathered.take(matcher.calendar(reply, name))
        except CalendarError as error:
            gathered.refused.append(RefusedFile(name, error.sentence))
        return gathered.plan()
    for line in read_text(text):
        gathered.take([matcher.text(line, meeting_id, channel)])
    if gathered.empty:
        raise InputError(
            tr("Nobody answers in this text. Write it as “name: yes”, or with the code of a slip.")
        )
    return gathered.plan()


class _Gathered:
    """What was found so far: of several replies of a guest the latest counts."""

    def __init__(self, office: OpenOffice) -> None:
        self._known = queries.stray_ids(office.reader())
        self._matched: dict[str, MatchedReply] = {}
        self._review: dict[str, ReviewReply] = {}
        self.refused: list[RefusedFile] = []
        self._same = 0

    @property
    def empty(self) -> bool:
        """Whether nothing was found at all."""
        return not (self._matched or self._review or self.refused or self._same)

    def take(self, found: Iterable[Found]) -> None:
        """Keeps what a reply came to."""
        for one in found:
            if one is None:
                self._same += 1
            elif isinstance(one, MatchedReply):
                self._keep(one)
            elif one.id in self._known or one.id in self._review:
                self._same += 1
            else:
                self._review[one.id] = one

    def _keep(self, reply: MatchedReply) -> None:
        before = self._matched.get(reply.invitation_id)
        if before is not None:
            self._same += 1
            if _moment(before) > _moment(reply):
                return
        self._matched[reply.invitation_id] = reply

    def plan(self) -> ReplyPlan:
        """All of it."""
        return ReplyPlan(
            matched=tuple(self._matched.values()),
            review=tuple(self._review.values()),
            refused=tuple(self.refused),
            same=self._same,
        )


def _moment(reply: MatchedReply) -> str:
    """When a reply was given, to be compared; a line of a text counts after all files."""
    return moment_text(reply.replied_at) or "~"


def _files(paths: Iterable[Path]) -> tuple[list[Path], list[RefusedFile]]:
    """The files to read, in order, and those of a kind nobody reads.

    Raises:
        InputError: if there are none or too many.
    """
    files: dict[Path, None] = {}
    refused: list[RefusedFile] = []
    for given in paths:
        for path in _inside(given) if given.is_dir() else (given,):
            if path.suffix.casefold() == _OUTLOOK:
                refused.append(RefusedFile(path.name, _as_outlook(path)))
            else:
                files[path] = None
            if len(files) + len(refused) > _MOST_FILES:
                raise InputError(
                    tr("There are more than {n} files. Take them in by parts.", n=_MOST_FILES)
                )
    if not files and not refused:
        raise InputError(
            tr("There is no reply to read. Choose files .ics or .eml, or a folder of them.")
        )
    return list(files), refused


def _inside(folder: Path) -> Iterator[Path]:
    """The files of a folder that may be replies, folder by folder; links are not followed."""
    for place, folders, names in os.walk(folder):
        deep = len(Path(place).relative_to(folder).parts)
        folders[:] = sorted(folders) if deep < _DEPTH else []
        for name in sorted(names):
            if Path(name).suffix.casefold() in _ENDINGS | {_OUTLOOK}:
                yield Path(place, name)


def _as_outlook(path: Path) -> str:
    return tr(
        "{file} is a mail in Outlook's own form. Save the calendar file in it, or paste its text.",
        file=path.name,
    )


def _bytes(path: Path) -> bytes:
    """The bytes of a file, no more than are ever read.

    Raises:
        CalendarError: if it can't be opened.
    """
    try:
        with path.open("rb") as file:
            return file.read(limits.MAIL + 1)
    except (OSError, ValueError) as error:
        raise CalendarError(
            tr("{file} can't be opened. Check that it is there, then try again.", file=path.name),
            details=type(error).__name__,
        ) from error


# -- taking in -------------------------------------------------------------------------------


def take(office: OpenOffice, plan: ReplyPlan, *, chosen: Collection[str] | None = None) -> Changes:
    """Notes the matched replies and keeps the others to be looked at, in one step.

    ``chosen`` are the invitations whose reply is noted, all of them by default. What was changed
    since the plan was made stays: a meeting held meanwhile, a later reply.
    """
    wanted = [one for one in plan.matched if chosen is None or one.invitation_id in chosen]
    with _step(office, wanted, plan.review) as work:
        noted = [one for one in wanted if _note(office, work, one)]
        for stray in plan.review:
            _stray(office, work, stray)
        if len(noted) < len(wanted):
            left = len(wanted) - len(noted)
            work.notice(tr("{n} replies were left: the guest list changed meanwhile.", n=left))
        return work.commit(record=noted[-1].invitation_id if noted else "")


def _step(
    office: OpenOffice, wanted: Sequence[MatchedReply], review: Sequence[ReviewReply]
) -> AbstractContextManager[UnitOfWork]:
    if wanted or not review:
        return begin(office, tr_noop("Take in {n} replies"), n=len(wanted))
    return begin(office, tr_noop("Keep {n} replies to look at"), n=len(review))


def _note(office: OpenOffice, work: UnitOfWork, reply: MatchedReply) -> bool:
    """Writes a matched reply; says whether it still could be."""
    guest = work.session.get(Invitation, reply.invitation_id)
    meeting = work.session.get(Meeting, guest.meeting_id) if guest else None
    if guest is None or meeting is None or meeting.state not in _AHEAD:
        return False
    at = reply.replied_at or office.clock.now()
    if guest.reply != Reply.NONE.value and guest.replied_at > moment_text(at):
        return False
    guests.note_reply(
        guest,
        reply.reply,
        reply.channel,
        reply.delegate,
        at=at,
        zone=office.tz(),
        comment=reply.comment,
    )
    _settle(work, reply.stray_id, guest.id)
    return True


def _settle(work: UnitOfWork, identity: str, invitation: str) -> None:
    """Closes what was kept of a reply that has found its guest by now."""
    stray = work.session.get(StrayReply, identity) if identity else None
    if stray is not None and stray.state == _OPEN:
        stray.state = _TAKEN
        stray.invitation_id = invitation


def _stray(office: OpenOffice, work: UnitOfWork, reply: ReviewReply) -> None:
    if work.session.get(StrayReply, reply.id) is not None:
        return
    work.add(
        StrayReply(
            id=reply.id,
            meeting_id=reply.meeting_id,
            file_name=reply.source,
            name=reply.name,
            address=reply.address,
            reply=reply.reply.value,
            reason=reply.reason.value,
            comment=_said(reply),
            channel=reply.channel.value,
            replied_at=moment_text(reply.replied_at),
            received_at=moment_text(office.clock.now()),
            state=_OPEN,
        )
    )


def _said(reply: ReviewReply) -> str:
    """All that was said with a reply, with who would come instead."""
    instead = tr("Instead: {name}.", name=reply.delegate) if reply.delegate else ""
    return " ".join(part for part in (instead, reply.comment) if part)


# -- slip codes ------------------------------------------------------------------------------


def typed_code(text: str) -> str:
    """A slip code as it was typed, in capitals without what stands between; may be no code."""
    return "".join(sign for sign in text.upper() if sign.isalnum())


def take_code(
    office: OpenOffice,
    code: str,
    reply: Reply,
    channel: Channel = Channel.LETTER,
    delegate: str = "",
) -> Changes:
    """Notes the answer on a reply slip by the six letters on it (F51).

    Raises:
        InputError: if no slip has the code, or its meeting's papers no longer change.
    """
    letters = typed_code(code)
    found = queries.by_code(office.reader(), letters)
    if found is None:
        raise InputError(_no_such_code(code, letters))
    return guests.set_reply(office, found[1], reply, channel, delegate)


def _no_such_code(typed: str, letters: str) -> str:
    shown = " ".join(typed.split())[:20]
    if len(letters) != 6 or not set(letters) <= set(LETTERS):
        return tr("“{code}” is no slip code. It has six letters, without vowels.", code=shown)
    return tr("No slip has the code {code}. Look at its letters once more.", code=shown)


# -- replies looked at by hand ---------------------------------------------------------------


def assign(office: OpenOffice, stray_id: str, invitation_id: str, delegate: str = "") -> Changes:
    """Gives a reply that matched nobody to a guest: it is noted as theirs.

    Raises:
        InputError: if it does not say whether they come, or the meeting's papers no longer change.
    """
    name = guests.guest_name(office, invitation_id)
    with begin(office, tr_noop("Take the reply as that of {name}"), name=name) as work:
        stray = work.get(StrayReply, stray_id)
        guest = work.get(Invitation, invitation_id)
        open_meeting(work, guest.meeting_id)
        _give(office, stray, guest, line_of(delegate))
        return work.commit(record=invitation_id)


def invite_stray(office: OpenOffice, stray_id: str, meeting_id: str) -> Changes:
    """Puts who answered without being invited on the guest list, with the answer as theirs.

    Only ever on purpose (A30). `Changes.record` is the invitation.

    Raises:
        InputError: if it names nobody or says no answer, or the meeting's papers no longer change.
    """
    with begin(office, tr_noop("Invite who answered without an invitation")) as work:
        stray = work.get(StrayReply, stray_id)
        name = line_of(stray.name) or line_of(stray.address)
        open_meeting(work, meeting_id)
        added = guests.add_guest(work, meeting_id, GuestDraft(name=name, role=MeetingRole.GUEST))
        there = work.find(Invitation, meeting_id=meeting_id, name_text=name)
        guest = work.get(Invitation, added) if added else there[0]
        _give(office, stray, guest)
        return work.commit(record=guest.id)


def _give(office: OpenOffice, stray: StrayReply, guest: Invitation, delegate: str = "") -> None:
    """Notes a reply that matched nobody as that of a guest."""
    reply = known(Reply, stray.reply)
    if reply is Reply.NONE:
        raise InputError(
            tr("This reply does not say whether they come. Note the answer on the guest list.")
        )
    guests.note_reply(
        guest,
        reply,
        maybe(Channel, stray.channel),
        delegate,
        at=_given(office, stray),
        zone=office.tz(),
        comment=stray.comment,
    )
    stray.state = _TAKEN
    stray.invitation_id = guest.id


def _given(office: OpenOffice, stray: StrayReply) -> datetime:
    text = stray.replied_at or stray.received_at
    return datetime.fromisoformat(text) if text else office.clock.now()


def dismiss(office: OpenOffice, stray_id: str) -> Changes:
    """Puts a reply that matched nobody aside; it does not come up again."""
    return _set_state(office, stray_id, _DISMISSED, tr_noop("Put a reply aside"))


def reopen(office: OpenOffice, stray_id: str) -> Changes:
    """Has a reply looked at again that was put aside or given to somebody.

    What was noted on the guest list stays as it is.
    """
    return _set_state(office, stray_id, _OPEN, tr_noop("Look at a reply again"))


def _set_state(office: OpenOffice, stray_id: str, state: str, label: str) -> Changes:
    with begin(office, label) as work:
        stray = work.get(StrayReply, stray_id)
        stray.state = state
        if state == _OPEN:
            stray.invitation_id = ""
        return work.commit(record=stray_id)
