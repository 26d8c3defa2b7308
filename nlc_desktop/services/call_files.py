"""Makes what a call promises: letters, agendas, the sheet and calendar files, in one folder.

Everything is made and has passed its checks before the first file is written, so that a folder
never holds half a call.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from nlc_desktop.calendars import writing
from nlc_desktop.documents.file_names import safe_file_name
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calendar_events import CalendarFile, Method
from nlc_desktop.domain.calling import (
    CallDraft,
    CallFiles,
    CallPreview,
    PlannedLetter,
    label_words,
)
from nlc_desktop.domain.day_words import plain_day
from nlc_desktop.domain.letters import LetterIssue, LetterKind, LetterView, ReplySlipView
from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.notices import NoticeRow
from nlc_desktop.domain.numbering import letter_number
from nlc_desktop.domain.papers import AgendaView, Language, MeetingRole, PaperKind
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.services import calling, papers
from nlc_desktop.services.guest_calendars import GuestCalendars
from nlc_desktop.services.papers import Batch, PaperFile, PaperRequest, PaperView
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.notices import notice
from nlc_desktop.services.session import OpenOffice

LETTERS, CALENDAR, COMMUNITY = "letters", "calendar", "community"
"""Folders inside the folder of a call."""


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A finished letter and whose it is."""

    letter: PlannedLetter
    paper: PaperFile


@dataclass(frozen=True, slots=True)
class MadeAgenda:
    """A finished agenda for one kind of reader, and how many letters it goes with."""

    audience: Audience
    paper: PaperFile
    copies: int


@dataclass(frozen=True, slots=True)
class CallPapers:
    """The finished papers of a call, before any is written or printed."""

    letters: tuple[MadeLetter, ...] = ()
    agendas: tuple[MadeAgenda, ...] = ()
    sheet: PaperFile | None = None


def make_papers(
    office: OpenOffice,
    meeting_id: str,
    progress: Progress | None = None,
    *,
    only: frozenset[str] | None = None,
    language: Language | None = None,
) -> CallPapers:
    """Makes the letters of the last notice, its agendas and the attendance sheet.

    ``only`` names invitations; without it everybody the notice was made out to. ``language`` is
    another one than the notice went out in.

    Raises:
        InputError: if no notice is out.
        PaperError: if a paper did not pass its checks.
    """
    plan = issued(office, meeting_id, only, language)
    progress = progress or Silent()
    steps = len(plan.letters) + 2
    made: list[MadeLetter] = []
    batch = papers.Batch(office)
    for number, letter in enumerate(plan.letters):
        progress.step(number, steps)
        paper = papers.make(office, letter_request(plan, letter), batch=batch)
        made.append(MadeLetter(letter, paper))
    progress.step(len(made), steps)
    if plan.kind is LetterKind.CANCELLED:
        return CallPapers(tuple(made))
    return CallPapers(
        tuple(made), tuple(_agendas(office, plan, batch)), _sheet(office, plan, batch)
    )


def issued(
    office: OpenOffice,
    meeting_id: str,
    only: frozenset[str] | None = None,
    language: Language | None = None,
) -> CallPreview:
    """The notice that is out, with the letters made out to guests.

    Raises:
        InputError: if no notice is out, or it does not hold any more.
    """
    plan = calling.preview(office, meeting_id, CallDraft(language=language))
    if plan.last_on is None or not any(letter.current for letter in plan.letters):
        raise InputError(
            tr("The meeting was not called yet, so there are no letters. Call it first.")
        )
    if plan.kind is LetterKind.REVISED:
        raise InputError(
            tr(
                "The meeting changed since its notice of {day}. Issue the revised notice first.",
                day=plain_day(plan.last_on),
            )
        )
    kept = tuple(
        letter
        for letter in plan.letters
        if letter.current and (only is None or letter.invitation_id in only)
    )
    return replace(plan, letters=kept)


def letter_request(plan: CallPreview, letter: PlannedLetter) -> PaperRequest:
    """Which paper a guest's letter is."""
    void = plan.kind is LetterKind.CANCELLED
    return PaperRequest(
        kind=PaperKind.LETTER,
        meeting_id=plan.meeting_id,
        audience=letter.audience,
        language=letter.language,
        invitation_id=letter.invitation_id,
        letter=LetterKind.CANCELLED if void else letter.kind,
    )


SAMPLE_CODE = "XXXXXX"
"""Stands on the slip of a preview; codes are given when the meeting is called."""


def preview_letter(
    office: OpenOffice, meeting_id: str, invitation_id: str, draft: CallDraft
) -> PaperFile:
    """One letter as it would go out, with what was chosen and is not written down yet.

    Raises:
        InputError: if the guest is gone.
        PaperError: if the letter did not pass its checks.
    """
    plan = calling.preview(office, meeting_id, replace(draft, guests=None))
    letter = next((one for one in plan.letters if one.invitation_id == invitation_id), None)
    if letter is None:
        raise InputError(tr("This guest is no longer on the list. Choose another one."))
    revised = plan.kind is LetterKind.REVISED and bool(letter.sent_on)
    kind = plan.kind if revised or plan.kind is LetterKind.CANCELLED else letter.kind
    issue = LetterIssue(
        dated=plan.dated,
        replaces=plan.last_on if revised else None,
        changed=plan.changed if revised else (),
    )
    request = replace(letter_request(plan, letter), letter=kind, issue=issue)
    return papers.make(office, request, lambda view: _drafted(view, plan, letter))


def _drafted(view: PaperView, plan: CallPreview, letter: PlannedLetter) -> PaperView:
    if not isinstance(view, LetterView) or plan.issued or plan.kind is LetterKind.CANCELLED:
        return view
    name, post, rank, *_ = (*plan.signatory.splitlines(), "", "", "")
    signatory = replace(view.signatory, name=name.strip(), post=post.strip())
    head = replace(view.head, reference=letter_number(plan.reference, letter.place))
    return replace(
        view,
        head=head,
        number=letter.place,
        answer_by=plan.answer_by,
        copies_to=tuple(line.strip() for line in plan.copies_to.splitlines() if line.strip()),
        signatory=signatory,
        rank=rank.strip(),
        urgency=plan.urgency,
        slip=view.slip or _sample_slip(view),
        attachments=1 + view.agenda_attached,
    )


def _sample_slip(view: LetterView) -> ReplySlipView:
    head = view.letterhead
    place = (head.department, head.name, *head.address)
    return ReplySlipView(
        audience=view.audience,
        code=SAMPLE_CODE,
        return_to=", ".join(text.strip() for text in place if text.strip()),
        phone=head.phone,
    )


def _request(plan: CallPreview, kind: PaperKind, audience: Audience) -> PaperRequest:
    return PaperRequest(kind, plan.meeting_id, audience, plan.language)


def _agendas(office: OpenOffice, plan: CallPreview, batch: Batch) -> Iterator[MadeAgenda]:
    for audience in _audiences(plan.letters):
        copies = sum(1 for letter in plan.letters if letter.audience is audience)
        paper = papers.make(office, _request(plan, PaperKind.AGENDA, audience), batch=batch)
        yield MadeAgenda(audience, paper, copies)


def _audiences(letters: Iterable[PlannedLetter]) -> tuple[Audience, ...]:
    return tuple(sorted({letter.audience for letter in letters}, reverse=True))


def _sheet(office: OpenOffice, plan: CallPreview, batch: Batch) -> PaperFile:
    return papers.make(office, _request(plan, PaperKind.ATTENDANCE, Audience.MEMBERS), batch=batch)


# -- calendar files ---------------------------------------------------------------------------


def calendar_files(
    office: OpenOffice, plan: CallPreview
) -> tuple[tuple[PlannedLetter, CalendarFile], ...]:
    """The calendar files of the letters of a notice that is out; cancellations among them."""
    page, row = _of(office, plan.meeting_id)
    calendars = GuestCalendars(office, page, row)
    roles = {guest.id: guest.role for guest in reading.guests(office, plan.meeting_id)}
    agendas = {one: _agenda(office, plan, one) for one in _audiences(plan.letters)}
    return tuple(
        (letter, file)
        for letter in plan.letters
        for file in _files(
            calendars,
            plan,
            letter,
            roles.get(letter.invitation_id, MeetingRole.MEMBER),
            agendas[letter.audience],
        )
    )


def _files(
    calendars: GuestCalendars,
    plan: CallPreview,
    letter: PlannedLetter,
    role: MeetingRole,
    agenda: AgendaView,
) -> Iterator[CalendarFile]:
    if plan.kind is LetterKind.CANCELLED:
        found = calendars.cancellation(letter, role, agenda)
    else:
        found = calendars.invitation(letter, role, agenda)
        if letter.kind is LetterKind.REVISED:
            yield from calendars.ended(letter, role, agenda)
    if found is not None:
        yield found


def _agenda(office: OpenOffice, plan: CallPreview, audience: Audience) -> AgendaView:
    view = papers.compose(office, _request(plan, PaperKind.AGENDA, audience))
    if not isinstance(view, AgendaView):
        raise TypeError(f"an agenda was asked for, not {type(view).__name__}")
    return view


def _of(office: OpenOffice, meeting_id: str) -> tuple[MeetingPage, NoticeRow]:
    page, row = reading.meeting(office, meeting_id), notice(office, meeting_id)
    if page is None or row is None:
        raise InputError(tr("This meeting is no longer there. Choose another one."))
    return page, row


# -- files ------------------------------------------------------------------------------------


def make_files(
    office: OpenOffice,
    meeting_id: str,
    folder: Path,
    progress: Progress | None = None,
    *,
    only: frozenset[str] | None = None,
    language: Language | None = None,
) -> CallFiles:
    """Writes all files of the notice that is out into one folder of the meeting.

    In another ``language`` than the notice went out in they get a folder of their own.

    Raises:
        InputError: if no notice is out.
        PaperError: if a paper did not pass its checks, or the folder can't be written.
    """
    plan = issued(office, meeting_id, only, language)
    made = make_papers(office, meeting_id, progress, only=only, language=language)
    written = [(letter, file, writing.write(file)) for letter, file in calendar_files(office, plan)]
    names = _Names(office, plan)
    own = folder / names.folder
    methods = [file.method for _, file, _ in written]
    ics = [
        (
            file.method,
            _put(names.calendar(letter, file), data, own / CALENDAR),
        )
        for letter, file, data in written
    ]
    return CallFiles(
        folder=own,
        letters=tuple(
            papers.write(replace(one.paper, name=names.letter(one)), own / LETTERS)
            for one in made.letters
        ),
        agendas=tuple(
            papers.write(one.paper, own / COMMUNITY if apart else own)
            for one in made.agendas
            for apart in (one.audience is Audience.COMMUNITY and len(made.agendas) > 1,)
        ),
        sheets=(papers.write(made.sheet, own),) if made.sheet else (),
        calendar=tuple(path for method, path in ics if method is not Method.CANCEL),
        cancelled=tuple(path for method, path in ics if method is Method.CANCEL),
        requests=methods.count(Method.REQUEST),
        publishes=methods.count(Method.PUBLISH),
    )


def _put(name: str, data: bytes, folder: Path) -> Path:
    return papers.write(PaperFile(name, data, 0), folder)


class _Names:
    """Names of files: of the public title, and of the post each is for."""

    def __init__(self, office: OpenOffice, plan: CallPreview) -> None:
        page, _ = _of(office, plan.meeting_id)
        self._plan = plan
        self._terms = office.pack.framing.all_terms() if office.pack else ()
        self._title, self._number = page.row.title, page.row.number
        self._translated = plan.language != page.language
        if plan.language is Language.ENGLISH and page.public_title_english:
            self._title = page.public_title_english

    @property
    def folder(self) -> str:
        """The folder of the notice; each notice has its own, so that none is mixed up."""
        name = _stem("-", self._title, self._number).removeprefix("- - ")
        if self._plan.kind is LetterKind.CANCELLED:
            name = tr("{title} – called off", title=name)
        elif self._plan.revision > 1:
            name = tr("{title} – notice {number}", title=name, number=self._plan.revision)
        if self._translated:
            return tr("{title} – {language}", title=name, language=self._plan.language.own_name)
        return name

    def letter(self, made: MadeLetter) -> str:
        """Named like "01 Surat panggilan - Ketua Polis.pdf"."""
        kind = made.paper.name.split(" - ", 1)[0].rstrip(" 0123456789")
        return safe_file_name(f"{made.letter.place:02} {kind}", self._whose(made.letter), "")

    def calendar(self, letter: PlannedLetter, file: CalendarFile) -> str:
        """Named like "01 - Ketua Polis Daerah.ics"; one that cancels says so."""
        over = tr("cancelled") if file.method is Method.CANCEL else ""
        name = safe_file_name(f"{letter.place:02}", self._whose(letter), over)
        return f"{Path(name).stem}.ics"

    def _whose(self, letter: PlannedLetter) -> str:
        """Post and body, each left out where its name has a word papers do not use."""
        parts = [part for part in (letter.post, letter.organisation) if part] or [letter.person]
        return ", ".join(part for part in parts if not label_words(self._terms, [part]))


def _stem(kind: str, title: str, number: str) -> str:
    return Path(safe_file_name(kind, title, number)).stem
