"""The calendar file of each guest: what it says is what that guest may read, and nothing else."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calendar_events import CalendarFile, Mailbox, Method, Occasion
from nlc_desktop.domain.calling import PlannedLetter, label_words
from nlc_desktop.domain.letters import EndedEvent, read_notice
from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.notices import NoticeRow
from nlc_desktop.domain.papers import AgendaView, MeetingRole
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr
from nlc_desktop.services.notices import office_mailbox
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice

_ROLES = {
    MeetingRole.CHAIR: "CHAIR",
    MeetingRole.OBSERVER: "OPT-PARTICIPANT",
    MeetingRole.GUEST: "OPT-PARTICIPANT",
}


class GuestCalendars:
    """Makes the calendar files of one meeting; what is the same for all is read once."""

    def __init__(self, office: OpenOffice, page: MeetingPage, row: NoticeRow) -> None:
        self._page, self._row = page, row
        self._organiser = office_mailbox(profile(office))
        self._stamp = office.clock.now()
        self._terms = office.pack.framing.all_terms() if office.pack else ()

    def invitation(
        self, letter: PlannedLetter, role: MeetingRole, agenda: AgendaView
    ) -> CalendarFile | None:
        """The file that asks a guest to the meeting; nothing where the meeting has no date.

        Raises:
            PaperError: if it holds a word community papers do not use.
        """
        said = read_notice(self._row.said)
        occasion = self._occasion(agenda)
        if occasion is None or said is None:
            return None
        occasion = replace(
            occasion,
            sequence=said.sequence,
            description=description(agenda),
            recurrence_id=_moment(said.slot, said.slot_zone),
        )
        self._check(occasion, letter.audience)
        return self._file(letter, role, occasion, letter.calendar)

    def cancellation(
        self, letter: PlannedLetter, role: MeetingRole, agenda: AgendaView
    ) -> CalendarFile | None:
        """The file that takes a meeting that was called off out of a guest's calendar."""
        said = read_notice(self._row.said)
        occasion = self._occasion(agenda)
        if occasion is None or said is None or letter.calendar is not Method.REQUEST:
            return None
        sequence = max(self._row.sequence, said.sequence + 1)
        slot = _moment(said.slot, said.slot_zone)
        occasion = replace(occasion, sequence=sequence, recurrence_id=slot)
        self._check(occasion, letter.audience)
        return self._file(letter, role, occasion, Method.CANCEL)

    def ended(
        self, letter: PlannedLetter, role: MeetingRole, agenda: AgendaView
    ) -> Iterable[CalendarFile]:
        """Files that take out entries another one took the place of: a series' old schedule."""
        said = read_notice(self._row.said)
        occasion = self._occasion(agenda)
        if occasion is None or said is None or letter.calendar is not Method.REQUEST:
            return
        for event in said.ended:
            yield self._file(letter, role, _over(occasion, event), Method.CANCEL)

    def _occasion(self, agenda: AgendaView) -> Occasion | None:
        """The meeting as the agenda for these eyes names it."""
        head = agenda.head
        if head.starts is None:
            return None
        return Occasion(
            uid=self._row.uid,
            sequence=0,
            stamp=self._stamp,
            starts=head.starts,
            minutes=self._page.row.minutes,
            title=f"{head.title} · {head.number}" if head.number else head.title,
            venue=head.venue,
        )

    def _file(
        self, letter: PlannedLetter, role: MeetingRole, occasion: Occasion, method: Method
    ) -> CalendarFile:
        asked = Mailbox(letter.email, letter.display) if method is not Method.PUBLISH else None
        return CalendarFile(
            method=method,
            organiser=self._organiser,
            attendee=asked,
            occasions=(occasion,),
            role=_ROLES.get(role, "REQ-PARTICIPANT"),
            language=letter.language.value,
        )

    def _check(self, occasion: Occasion, audience: Audience) -> None:
        """The same rule papers for the community pass (R-NLC-11)."""
        if audience > Audience.COMMUNITY:
            return
        texts = (occasion.title, occasion.venue, occasion.description)
        for term, _ in label_words(self._terms, texts):
            raise PaperError(
                tr(
                    "The calendar file says “{term}”. Papers for the community describe the work "
                    "by its public name: reword the title or the agenda, then make it again.",
                    term=term,
                )
            )


def description(agenda: AgendaView) -> str:
    """The headings of an agenda as its readers see them, and whom to ask."""
    lines = [f"{line.number}. {line.title}" for line in agenda.lines if line.number and line.title]
    asked = (agenda.head.secretariat,) if agenda.head.secretariat else ()
    return "\n".join((*lines, "", *asked)).strip() if asked else "\n".join(lines)


def _over(occasion: Occasion, event: EndedEvent) -> Occasion:
    """The entry as it stood, taken out; its day is the one the old schedule said."""
    slot = _moment(event.slot, event.zone)
    return replace(
        occasion,
        uid=event.uid,
        sequence=event.sequence + 1,
        recurrence_id=slot,
        starts=slot or occasion.starts,
    )


def _moment(slot: str, zone: str) -> datetime | None:
    """A date of a series as an aware moment; nothing for a meeting of its own."""
    if not slot or not zone:
        return None
    try:
        return datetime.fromisoformat(slot).replace(tzinfo=ZoneInfo(zone))
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return None
