"""Composes the letter to one guest: what they may see, and how they are addressed.

What a letter is about is projected for its reader like any other paper: a guest from the community
reads public titles. What makes it a letter is seen as a member sees it, whoever reads it: the
reader's own name, the number, who signs, who gets a copy. Three things are the office's own and
stand on this one letter alone: the reader's postal address, the code of their slip, and the day
of the letter it replaces (`LetterView.told` names them for the leak gate).
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calling import audience_of
from nlc_desktop.domain.letters import (
    LetterIssue,
    LetterKind,
    LetterView,
    NoticeText,
    ReplySlipView,
    read_notice,
)
from nlc_desktop.domain.numbering import letter_number
from nlc_desktop.domain.papers import (
    LetterheadView,
    MeetingHeadView,
    MeetingRole,
    PaperState,
    PersonView,
    SignatureView,
)
from nlc_desktop.domain.salutations import HonorificTable, Salutation
from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector, full_name
from nlc_desktop.store.paper_views import agenda as agendas
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.projection import Seen, Sight
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.rows import Connection, day, lines, one

_LONGEST_LINE = 45
"""Letters in one line of an address that was typed without line ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTask:
    """Which letter to whom, and what only the office's desk knows."""

    invitation_id: str
    kind: LetterKind = LetterKind.CALL
    issue: LetterIssue = field(default_factory=LetterIssue)
    honorifics: HonorificTable | None = None
    place: str = ""
    """The city it is written in."""
    labels: Collection[str] = ()
    """Words no letter says: an organisation whose whole name holds one goes by its short name."""
    today: date | None = None
    """Day of a cancellation nobody dated."""
    distribution: tuple[str, ...] = ()
    """Everybody it goes to, by post (`distribution`)."""


def audience_of_guest(db: Connection, invitation: str) -> Audience:
    """For whose eyes a guest's letter is made at most."""
    office = Sight(db, Audience.OFFICE)
    body = office.one(r.Organisation, _organisation_id(office, invitation))
    if not body.values:
        return Audience.COMMUNITY
    return audience_of(known(Level, body.text("level")), known(Sector, body.text("sector")))


def is_guest(db: Connection, meeting: str, invitation: str) -> bool:
    """Whether an invitation is one of the meeting's."""
    return Sight(db, Audience.OFFICE).one(r.Invitation, invitation).text("meeting_id") == meeting


def letter(desk: PaperDesk, meeting: str, task: LetterTask) -> LetterView:
    """The letter of a meeting to one guest."""
    return _Letter(desk, meeting, task).view()


def seen_by_members(desk: PaperDesk) -> PaperDesk:
    """The desk for what every reader of a letter sees as a member does."""
    return replace(desk, audience=max(desk.audience, Audience.MEMBERS))


def distribution(desk: PaperDesk, meeting: str) -> tuple[str, ...]:
    """Everybody who is invited, by post, in order of seniority."""
    where = "WHERE meeting_id = ? AND walk_in = 0 ORDER BY rank, id"
    rows = desk.sight.rows(r.Invitation, where, meeting)
    return tuple(filter(None, (_listed(desk, row) for row in rows)))


def _listed(desk: PaperDesk, guest: Seen) -> str:
    """Post and organisation of a guest in one line; never a name."""
    post = desk.sight.one(r.Post, guest.text("post_id"))
    body = guest.text("organisation_id") or post.text("organisation_id")
    title = guest.text("post_text") or desk.post_title(post)
    return ", ".join(filter(None, [title, desk.organisation(body)]))


def _organisation_id(sight: Sight, invitation: str) -> str:
    row = sight.one(r.Invitation, invitation)
    post = sight.one(r.Post, row.text("post_id"))
    return row.text("organisation_id") or post.text("organisation_id")


class _Letter:
    """One letter while it is composed."""

    def __init__(self, desk: PaperDesk, meeting: str, task: LetterTask) -> None:
        self._desk = desk
        self._task = task
        self._own = seen_by_members(desk)
        self._meeting = self._own.sight.one(r.Meeting, meeting)
        self._guest = self._own.sight.one(r.Invitation, task.invitation_id)
        self._office = Sight(desk.db, Audience.OFFICE)
        self._post = self._own.sight.one(r.Post, self._guest.text("post_id"))
        self._body = self._own.sight.one(
            r.Organisation, _organisation_id(self._own.sight, task.invitation_id)
        )
        self._starts = self._own.starts(meeting)

    def view(self) -> LetterView:
        """The whole letter."""
        desk, task, seen = self._desk, self._task, self._meeting
        letterhead = desk.letterhead()
        lines_of_agenda = agendas.agenda(desk, seen.text("id")).lines
        slip = self._slip(letterhead)
        salutation = self._salutation()
        distribution = task.distribution
        notice = read_notice(self._noted("notice_said")) or NoticeText()
        signatory, rank = self._signatory()
        revised = task.kind is LetterKind.REVISED
        cancelled = task.kind is LetterKind.CANCELLED
        return LetterView(
            audience=desk.audience,
            letterhead=letterhead,
            head=self._head(),
            kind=task.kind,
            place=task.place,
            number=self._guest.number("letter_number"),
            addressee=self._addressee(),
            address=self._address(),
            whose=_listed(self._own, self._guest),
            by_name=bool(self._guest.text("person_id") and not self._guest.text("post_id")),
            salutation=salutation.opening,
            second_person=salutation.second_person,
            mechanism=self._mechanism(),
            agenda=() if cancelled else lines_of_agenda,
            agenda_attached=bool(lines_of_agenda) and not cancelled,
            distribution=() if cancelled else distribution,
            copies_to=lines(seen.text("copies_to")),
            signatory=signatory,
            rank=rank,
            service_number=task.issue.service_number,
            on_behalf_of=self._on_behalf(signatory, letterhead),
            answer_by=None if cancelled else day(seen.text("answer_by")),
            slip=slip,
            replaces=task.issue.replaces or self._replaced(notice),
            changed=(task.issue.changed or notice.parts) if revised else (),
            reason=seen.text("void_reason") if cancelled else "",
            urgency=seen.text("urgency"),
            attachments=0 if cancelled else self._enclosed(lines_of_agenda, distribution, slip),
        )

    def _noted(self, field: str) -> str:
        """A field of the meeting that is the office's own."""
        return self._office.one(r.Meeting, self._meeting.text("id")).text(field)

    def _head(self) -> MeetingHeadView:
        """The head with the letter's own number and day."""
        seen, task = self._meeting, self._task
        dated = task.issue.dated or self._written_on()
        called = bool(seen.number("notice_revision") or seen.text("called_on"))
        state = PaperState.CIRCULATED if called or task.issue.dated else PaperState.DRAFT
        reference = seen.text("notice_reference") or seen.text("reference")
        return replace(
            self._own.head(seen, state, dated),
            audience=self._desk.audience,
            reference=letter_number(reference, self._guest.number("letter_number")),
            chair="",
            secretariat="",
            sheet_code="",
        )

    def _written_on(self) -> date | None:
        """The day the letter was written: of a guest who was invited later, a later one."""
        if self._task.kind is LetterKind.CANCELLED:
            return self._task.today
        noticed = day(self._meeting.text("notice_on"))
        guest = self._office.one(r.Invitation, self._task.invitation_id)
        sent = day(guest.text("sent_on"))
        same = guest.number("notice_revision") == self._meeting.number("notice_revision")
        return sent if noticed and sent and same and sent > noticed else noticed

    def _replaced(self, notice: NoticeText) -> date | None:
        """The day of the letter that this one takes the place of."""
        if self._task.kind is LetterKind.CANCELLED:
            return day(self._meeting.text("notice_on"))
        return day(notice.replaces) if self._task.kind is LetterKind.REVISED else None

    # The reader.

    def _person_id(self) -> str:
        return self._guest.text("person_id") or self._own.holder_id(
            self._post.text("id"), self._starts
        )

    def _addressee(self) -> PersonView:
        """Who is written to, under the whole name of the organisation."""
        name, native = self._guest.text("name_text"), ""
        if not name:
            name, native = self._own.person(self._person_id())
        return PersonView(
            audience=self._desk.audience,
            name=name,
            native_name=native,
            post=self._guest.text("post_text") or self._own.post_title(self._post),
            organisation=self._organisation(),
            role=known(MeetingRole, self._guest.text("role")),
        )

    def _organisation(self) -> str:
        """The whole name of the organisation; the short one where the whole one is a label."""
        whole = self._own.full_organisation(self._body)
        folded = whole.casefold()
        if any(label.casefold() in folded for label in self._task.labels):
            return self._own.organisation(self._body.text("id"))
        return whole

    def _address(self) -> tuple[str, ...]:
        """Where the letter goes by post: to the post, else the organisation."""
        guest = self._guest
        owners = (guest.text("post_id"), guest.text("person_id"), self._body.text("id"))
        for owner in filter(None, owners):
            found = one(
                self._desk.db,
                "SELECT value FROM contact WHERE owner_id = ? AND kind = ? AND trim(value) <> '' "
                "ORDER BY id LIMIT 1",
                owner,
                ContactKind.POSTAL.value,
            )
            if found:
                return address_lines(str(found[0]))
        return ()

    def _salutation(self) -> Salutation:
        """How the letter opens; empty for the form's own words where there is no table."""
        if self._task.honorifics is None:
            return Salutation("", "")
        name, honorific = self._guest.text("name_text"), ""
        if not name:
            person = self._own.sight.one(r.Person, self._person_id())
            name, honorific = person.text("name"), person.text("honorific")
        return self._task.honorifics.salutation(honorific, name, self._desk.language)

    def _mechanism(self) -> str:
        """The public name of the committee in the language of the letter."""
        found = self._own.sight.one(r.Mechanism, self._meeting.text("mechanism_id"))
        english = self._desk.language.value == "en" and found.text("public_name_english")
        return english or found.text("public_name")

    # Who writes.

    def _signatory(self) -> tuple[SignatureView, str]:
        """Who signs, and their rank: as the meeting says, else the office, else the secretary."""
        own = self._own.sight.one(r.Office, r.OFFICE_ID)
        said = lines(self._meeting.text("signatory")) or lines(own.text("signatory"))
        if not said:
            said = self._secretary()
        name, post, rank, *_ = (*said, "", "", "")
        return SignatureView(audience=self._desk.audience, name=name, post=post), rank

    def _secretary(self) -> tuple[str, ...]:
        """Name and post of the meeting's secretary, else of who works here."""
        found = self._own.sight.rows(
            r.Invitation,
            "WHERE meeting_id = ? AND role = ? ORDER BY rank, id LIMIT 1",
            self._meeting.text("id"),
            MeetingRole.SECRETARY.value,
        )
        for row in found:
            post = self._own.sight.one(r.Post, row.text("post_id"))
            holder = row.text("person_id") or self._own.holder_id(post.text("id"), self._starts)
            person = self._own.sight.one(r.Person, holder)
            name = full_name("", person.text("name"), person.text("post_nominals"))
            return (row.text("name_text") or name, self._own.post_title(post))
        return lines(self._office.one(r.Office, r.OFFICE_ID).text("secretary"))

    def _on_behalf(self, signatory: SignatureView, letterhead: LetterheadView) -> str:
        """The head of the council that chairs the meeting, when somebody else signs."""
        post = self._own.sight.one(r.Post, self._meeting.text("chair_post_id"))
        title = self._own.post_title(post)
        body = self._own.sight.one(r.Organisation, post.text("organisation_id"))
        ours = {letterhead.name.casefold(), letterhead.name_second.casefold()} - {""}
        names = {body.text("name").casefold(), body.text("name_english").casefold()}
        signs = signatory.post.casefold() == title.casefold()
        if not title or not signatory.name or signs or not ours & names:
            return ""
        return f"{title}, {self._own.full_organisation(body)}"

    def _slip(self, letterhead: LetterheadView) -> ReplySlipView | None:
        """The reply slip, once the guest has a code; a cancellation asks for no answer."""
        code = self._office.one(r.Invitation, self._task.invitation_id).text("slip_code")
        if not code or self._task.kind is LetterKind.CANCELLED:
            return None
        place = (letterhead.department, letterhead.name, *letterhead.address)
        return ReplySlipView(
            audience=self._desk.audience,
            code=code,
            return_to=", ".join(text.strip() for text in place if text.strip()),
            phone=letterhead.phone,
        )

    @staticmethod
    def _enclosed(
        agenda: Collection[object], distribution: Collection[str], slip: ReplySlipView | None
    ) -> int:
        """Papers that come with the letter: the list with the slip, and the agenda."""
        return int(slip is not None or len(distribution) > 1) + int(bool(agenda))


def address_lines(text: str) -> tuple[str, ...]:
    """An address as lines: as it was typed, or parted at its commas where it is one long line."""
    typed = lines(text)
    if len(typed) != 1 or len(typed[0]) <= _LONGEST_LINE:
        return typed
    out: list[str] = []
    for part in filter(None, (piece.strip() for piece in typed[0].split(","))):
        if out and len(out[-1]) + len(part) + 2 <= _LONGEST_LINE:
            out[-1] = f"{out[-1]}, {part}"
        else:
            out.append(part)
    return tuple(f"{line}," if place < len(out) - 1 else line for place, line in enumerate(out))
