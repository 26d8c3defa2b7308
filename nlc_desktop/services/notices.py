"""Notices of a meeting: the one that would go out now, and what is proposed for it."""

from dataclasses import replace
from datetime import date, datetime

from nlc_desktop.domain import numbering
from nlc_desktop.domain.calendar_events import Mailbox
from nlc_desktop.domain.calendar_rules import working_days_before
from nlc_desktop.domain.calling import ANSWER_DAYS
from nlc_desktop.domain.history import OfficeProfile
from nlc_desktop.domain.letters import NoticePart, NoticeText, read_notice
from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.notices import ended_by, identity, notice, text_now
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import calling as queries
from nlc_desktop.store.queries import mechanisms as mechanism_queries


def next_notice(office: OpenOffice, meeting_id: str, changed: tuple[NoticePart, ...]) -> NoticeText:
    """The notice that would go out now, under its identity in calendars.

    The same entry in calendars counts on; under a new UID it begins anew and ends the old one.

    Raises:
        InputError: if the meeting is gone.
    """
    row, page = notice(office, meeting_id), reading.meeting(office, meeting_id)
    if row is None or page is None:
        raise InputError(tr("This meeting is no longer there. Choose another one."))
    said, now = read_notice(row.said), identity(office, meeting_id, row)
    ended = ended_by(said, now)
    counts_on = said is not None and not ended
    return replace(
        text_now(office, page),
        uid=now.uid,
        slot=now.slot,
        slot_zone=now.zone,
        sequence=max(row.sequence, said.sequence) + 1 if said and counts_on else 0,
        parts=changed,
        ended=ended,
    )


def office_mailbox(own: OfficeProfile | None) -> Mailbox | None:
    """Who asks in calendar files; nothing where the office has no usable address."""
    mailbox = Mailbox(own.email.strip(), own.name) if own else None
    return mailbox if mailbox is not None and mailbox.reachable else None


# -- what is proposed ---------------------------------------------------------------------


def proposed_reference(office: OpenOffice, page: MeetingPage, on: date) -> str:
    """The next reference number by the office's pattern; empty where no file is known."""
    own = profile(office)
    if own is None:
        return ""
    pattern = numbering.pattern_of(own.number_pattern, own.country)
    unit = numbering.unit_of(own.department, own.name)
    first = numbering.NumberFields(code=_file(office, page, own), unit=unit, on=on)
    taken = [reference for reference, _ in queries.references(office.reader())]
    number = pattern.next_number(taken, first)
    return pattern.write(replace(first, number=number))


def _file(office: OpenOffice, page: MeetingPage, own: OfficeProfile) -> str:
    """The file letters of the meeting lie in: the mechanism's, or the office's."""
    found = mechanism_queries.mechanisms(office.reader())
    of_mechanism = {one.id: one.reference for one in found}
    return of_mechanism.get(page.row.mechanism_id, "") or own.reference


def example(pattern: str, own: OfficeProfile, on: date) -> str:
    """What a number by a pattern looks like, for who is typing it.

    Raises:
        InputError: for a pattern that can't be read.
    """
    read = numbering.pattern_of(pattern, own.country)
    unit = numbering.unit_of(own.department, own.name)
    code = own.reference or "100-1/9/1"
    made = read.write(numbering.NumberFields(code=code, unit=unit, on=on, number=17))
    return numbering.letter_number(made, 1)


def proposed_answer(office: OpenOffice, starts: datetime | None, on: date) -> date | None:
    """The day by which an answer is asked for, in working days of the office.

    Where the call goes out later than that, the last working day before the meeting; nothing
    when that is past as well.
    """
    if starts is None:
        return None
    count = office.pack.norms.answer if office.pack else ANSWER_DAYS
    for days in (count, 1):
        day = days_before(office, starts.date(), days)
        if day >= on:
            return day
    return None


def days_before(office: OpenOffice, day: date, count: int) -> date:
    """The day that many working days before another; plain weekdays outside every pack."""
    rules = calendar.rules(office)
    if rules is not None:
        return working_days_before(day, count, rules.state, rules.days_off)
    while count:
        day = date.fromordinal(day.toordinal() - 1)
        count -= day.isoweekday() <= _FRIDAY
    return day


_FRIDAY = 5
_SECRETARY = {
    Language.MALAY: "Setiausaha",
    Language.ENGLISH: "Secretary",
    Language.INDONESIAN: "Sekretaris",
    Language.FILIPINO: "Kalihim",
}


def proposed_signatory(office: OpenOffice, page: MeetingPage, language: Language) -> str:
    """Who signs letters, name and post one a line.

    As the office says; else the meeting's secretary; else who works here.
    """
    own = profile(office)
    if own is None:
        return ""
    if own.signatory.strip():
        return own.signatory.strip()
    on = page.row.starts.date().isoformat() if page.row.starts else "9999-12-31"
    name, post = queries.secretary(office.reader(), page.row.id, on)
    if name:
        return "\n".join(part for part in (name, post) if part)
    name = own.secretary.strip()
    return f"{name}\n{_SECRETARY[language]}" if name else ""
