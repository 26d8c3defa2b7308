"""Meetings: planning, calling, moving and the steps of their life; items are in `agenda`."""

from datetime import date, datetime

from nlc_desktop.domain.mechanisms import MechanismKind
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.packs import MarkHandling, MeetingTemplate
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import OFFICE_ID, AgendaItem, Invitation, Mechanism, Meeting, Office
from nlc_desktop.services import carrying, planning
from nlc_desktop.services.checks import (
    DAY,
    MOMENT,
    Given,
    Rules,
    choice,
    day_text,
    line,
    line_of,
    name_of,
    number,
    text,
    text_of,
    zone_text,
)
from nlc_desktop.services.drafts import MeetingDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.guards import check_open, open_meeting
from nlc_desktop.services.moments import local, utc_text
from nlc_desktop.services.pack_bodies import PackBodies, local_pack
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

_MINUTES = 120
"""Length of a meeting of which nothing else is known."""

_INSIDE: Rules = {"internal_purpose": text(), "pad": text(200_000)}
"""What never prints may change at any time."""

_RULES: Rules = {
    **_INSIDE,
    "public_title": line(required=True),
    "public_title_english": line(),
    "minutes": number(1, 24 * 60),
    "registration": number(0, 240),
    "venue": line(),
    "chair_post_id": line(),
    "language": choice(Language),
    "reference": line(),
    "bring": text(2000),
    "secretariat": line(),
    "next_starts": MOMENT,
    "next_venue": line(),
    "prepared_by": text(1000),
    "checked_by": text(1000),
    "prepared_on": DAY,
}


def plan_meeting(office: OpenOffice, draft: MeetingDraft) -> Changes:
    """Plans a meeting: agenda and guest list from a template, number and reference in the series.

    Without a mechanism one is made from the template, and the posts on the template's guest list
    become its members. Where the mechanism met before, *confirmation of the last minutes* and
    *matters arising* are filled in. Guests are posts, never names (domain.md 1.3).

    Raises:
        InputError: if there is no title, or the template or mechanism is not known.
    """
    with begin(office, tr_noop("Plan a meeting")) as work:
        planner = _Planner(office, work, draft)
        return work.commit(record=planner.plan().id)


class _Planner:
    """Puts one meeting together within a step."""

    def __init__(self, office: OpenOffice, work: UnitOfWork, draft: MeetingDraft) -> None:
        self._office = office
        self._work = work
        self._draft = draft
        self._profile = work.get(Office, OFFICE_ID)
        self._template: MeetingTemplate | None = None
        self._bodies: PackBodies | None = None
        if draft.template:
            pack = local_pack(office)
            self._template = _template(pack.templates, draft.template)
            self._bodies = PackBodies(work, pack)

    def plan(self) -> Meeting:
        """The meeting with all that belongs to it."""
        mechanism = self._mechanism()
        meeting = self._work.add(self._meeting(mechanism))
        if self._template and self._bodies:
            planning.fill_agenda(self._work, meeting, self._template, self._bodies)
        carrying.fill(self._work, meeting, self._office.today())
        self._invite(meeting)
        if self._draft.minutes is None:
            meeting.minutes = self._agenda_minutes(meeting) or _MINUTES
        return meeting

    def _mechanism(self) -> Mechanism | None:
        draft = self._draft
        if draft.mechanism_id:
            return self._work.get(Mechanism, draft.mechanism_id)
        if not draft.series:
            return None
        cadence = draft.cadence or (self._template.cadence if self._template else None)
        made = Mechanism(
            public_name=self._title(),
            public_name_english=self._title_english(),
            internal_purpose=self._purpose(),
            kind=MechanismKind.COMMITTEE.value,
            series=line_of(draft.series),
        )
        if cadence:
            made.cadence = cadence.value
        self._work.add(made)
        if self._template and self._bodies:
            planning.add_members(self._work, made, self._template, self._bodies)
        return made

    def _meeting(self, mechanism: Mechanism | None) -> Meeting:
        draft, profile, work = self._draft, self._profile, self._work
        zone = zone_text(draft.zone or profile.zone or self._office.zone)
        starts = utc_text(draft.starts, zone)
        moment = local(starts, zone)
        year = (moment.date() if moment else self._office.today()).year
        series = mechanism.series if mechanism else ""
        base = (mechanism.reference if mechanism else "") or profile.reference
        bring = self._template.bring if self._template else None
        return Meeting(
            mechanism_id=mechanism.id if mechanism else "",
            template=draft.template,
            public_title=self._title(mechanism),
            public_title_english=self._title_english(mechanism),
            internal_purpose=self._purpose(mechanism),
            series_number=planning.next_number(work, mechanism.id, year) if mechanism else 0,
            series_year=year if mechanism else 0,
            series=series,
            starts=starts,
            zone=zone,
            minutes=draft.minutes or _MINUTES,
            registration=draft.registration,
            venue=line_of(draft.venue),
            language=(draft.language or Language(profile.language)).value,
            reference=line_of(draft.reference) or planning.next_reference(work, base),
            bring=text_of(draft.bring) or (bring.ms if bring else ""),
            secretariat=line_of(draft.secretariat) or _secretariat(profile),
            checked_by=profile.checker,
            sheet_code=planning.sheet_code(work),
        )

    def _title(self, mechanism: Mechanism | None = None) -> str:
        named = mechanism.public_name if mechanism else ""
        ready = self._template.titles.ms if self._template else ""
        return name_of(self._draft.public_title or named or ready)

    def _title_english(self, mechanism: Mechanism | None = None) -> str:
        if self._draft.public_title:
            return line_of(self._draft.public_title_english)
        named = mechanism.public_name_english if mechanism else ""
        ready = self._template.titles.en if self._template else ""
        return line_of(self._draft.public_title_english or named or ready)

    def _purpose(self, mechanism: Mechanism | None = None) -> str:
        named = mechanism.internal_purpose if mechanism else ""
        ready = self._template.internal_objective.ms if self._template else ""
        return text_of(self._draft.internal_purpose or named or ready)

    def _invite(self, meeting: Meeting) -> None:
        ready = self._template if not self._draft.mechanism_id else None
        if ready and self._bodies:
            planning.invite_template(self._work, meeting, ready, self._bodies)
        elif not planning.invite_members(self._work, meeting) and self._template and self._bodies:
            planning.invite_template(self._work, meeting, self._template, self._bodies)

    def _agenda_minutes(self, meeting: Meeting) -> int:
        return sum(
            item.minutes
            for item in self._work.find(AgendaItem, meeting_id=meeting.id, parent_id="")
        )


def _template(templates: tuple[MeetingTemplate, ...], key: str) -> MeetingTemplate:
    for template in templates:
        if template.key == key:
            return template
    raise InputError(
        tr("The country pack has no meeting “{key}”. Choose another template.", key=key)
    )


def _secretariat(profile: Office) -> str:
    return ", ".join(part for part in (profile.department or profile.name, profile.phone) if part)


def update_meeting(office: OpenOffice, meeting_id: str, **changes: Given) -> Changes:
    """Changes some fields of a meeting; date and mark have functions of their own.

    Raises:
        InputError: if its minutes are out and the field is printed.
    """

    def guard(_: UnitOfWork, meeting: Meeting) -> None:
        if not set(changes) <= set(_INSIDE):
            check_open(meeting)

    label = tr_noop("Change the meeting's details")
    return edit(office, Meeting, meeting_id, _RULES, changes, label=label, guard=guard)


def remove_meeting(office: OpenOffice, meeting_id: str) -> Changes:
    """Removes a meeting that was only planned; one that was called is called off instead.

    Raises:
        InputError: if it was called or held.
    """

    def guard(_: UnitOfWork, meeting: Meeting) -> None:
        if MeetingState(meeting.state) is not MeetingState.PLANNED:
            raise InputError(
                tr(
                    "“{meeting}” was already called, so it is kept. Call it off instead.",
                    meeting=meeting.public_title,
                )
            )

    return remove(office, Meeting, meeting_id, tr_noop("Remove a planned meeting"), guard=guard)


def reschedule(
    office: OpenOffice,
    meeting_id: str,
    starts: datetime | None,
    *,
    zone: str = "",
    minutes: int | None = None,
    venue: str | None = None,
) -> Changes:
    """Moves a meeting in time, and if wished elsewhere; ``starts`` is local time or aware.

    A meeting moved into another year takes that year's next number, unless it was held.
    """
    day = starts.date().isoformat() if starts else "–"
    with begin(office, tr_noop("Move the meeting to {day}"), day=day) as work:
        meeting = open_meeting(work, meeting_id)
        meeting.zone = zone_text(zone or meeting.zone)
        meeting.starts = utc_text(starts, meeting.zone)
        if minutes is not None:
            meeting.minutes = int(number(1, 24 * 60).take(minutes) or 0)
        if venue is not None:
            meeting.venue = line_of(venue)
        planning.renumber(work, meeting)
        return work.commit(record=meeting_id)


def call_meeting(office: OpenOffice, meeting_id: str) -> Changes:
    """Calls a meeting: notes today as the day the papers went to everybody not sent to yet.

    Raises:
        InputError: if it has no date yet.
    """
    today = office.today().isoformat()
    with begin(office, tr_noop("Call the meeting")) as work:
        meeting = open_meeting(work, meeting_id)
        if not meeting.starts:
            raise InputError(tr("The meeting has no date yet. Set one, then call it."))
        if MeetingState(meeting.state) is MeetingState.PLANNED:
            meeting.state = MeetingState.CALLED.value
        meeting.called_on = meeting.called_on or today
        for guest in work.find(Invitation, meeting_id=meeting_id, sent_on="", walk_in=False):
            guest.sent_on = today
        return work.commit(record=meeting_id)


def set_mark(
    office: OpenOffice, meeting_id: str, mark: str, officer: str = "", on: date | None = None
) -> Changes:
    """Puts the country's classification word on a meeting's papers; empty takes it off.

    Raises:
        InputError: if the word is none of the country's, is above what this program may hold,
            or the classifying officer is missing (R-MY-07).
    """
    if mark:
        _check_mark(office, mark, officer)
    with begin(office, tr_noop("Mark the meeting's papers")) as work:
        meeting = open_meeting(work, meeting_id)
        meeting.mark = mark
        meeting.mark_officer = line_of(officer) if mark else ""
        meeting.mark_date = day_text(on or office.today()) if mark else ""
        return work.commit(record=meeting_id)


def _check_mark(office: OpenOffice, mark: str, officer: str) -> None:
    known = office.pack.classification if office.pack else None
    found = next((m for m in known.marks if m.word == mark), None) if known else None
    if known is None or found is None:
        raise InputError(
            tr("“{mark}” is no mark of this country. Choose one from the list.", mark=mark)
        )
    if found.handling is MarkHandling.POINTER_ONLY:
        raise InputError(
            tr(
                "Papers marked {mark} don't belong in this program. Note only the file number.",
                mark=mark,
            )
        )
    if known.officer_required and not officer.strip():
        raise InputError(
            tr("A mark needs the name of the classifying officer. Type it, then mark the papers.")
        )
