"""Puts one new meeting together: mechanism, number, agenda, matters arising and guests."""

from nlc_desktop.domain.mandatory import ReadyMechanism
from nlc_desktop.domain.mechanisms import MechanismKind
from nlc_desktop.domain.packs import MeetingTemplate
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.places import Names
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import OFFICE_ID, AgendaItem, Mechanism, Meeting, Office
from nlc_desktop.services import carrying, copying, planning, standing
from nlc_desktop.services.checks import line_of, name_of, number, text_of, zone_text
from nlc_desktop.services.drafts import MeetingDraft
from nlc_desktop.services.mechanisms import series_of, usual_series
from nlc_desktop.services.moments import local, utc_text
from nlc_desktop.services.pack_bodies import PackBodies, local_pack
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries.known import maybe
from nlc_desktop.store.unit_of_work import UnitOfWork

_MINUTES = 120
"""Length of a meeting of which nothing else is known."""


class Planner:
    """Puts one meeting together within a step."""

    def __init__(self, office: OpenOffice, work: UnitOfWork, draft: MeetingDraft) -> None:
        self._office = office
        self._work = work
        self._draft = draft
        self._profile = work.get(Office, OFFICE_ID)
        self._template: MeetingTemplate | None = None
        self._ready: ReadyMechanism | None = None
        self._bodies: PackBodies | None = None
        if draft.template:
            pack = local_pack(office)
            self._template = _template(pack.templates, draft.template)
            if not draft.mechanism_id:
                ready = {one.key: one for one in pack.mechanisms}
                self._ready = ready.get(self._template.mechanism)
            self._bodies = PackBodies(work, pack)

    def plan(self) -> Meeting:
        """The meeting with all that belongs to it."""
        mechanism = self._mechanism()
        meeting = self._work.add(self._meeting(mechanism))
        if self._template and self._bodies:
            planning.fill_agenda(self._work, meeting, self._template, self._bodies)
        elif self._draft.agenda_of:
            last = self._work.get(Meeting, self._draft.agenda_of)
            copying.copy_agenda(self._work, last, meeting)
        elif self._draft.series_id:
            standing.fill_standing(self._work, meeting, self._office.pack)
        carrying.fill(self._work, meeting, self._office.today(), self._office.pack)
        self._invite(meeting)
        if self._draft.minutes is None:
            meeting.minutes = self._agenda_minutes(meeting) or _MINUTES
        return meeting

    def _mechanism(self) -> Mechanism | None:
        draft = self._draft
        if draft.mechanism_id:
            return self._work.get(Mechanism, draft.mechanism_id)
        if draft.series == "":
            return None
        cadence = draft.cadence or (self._template.cadence if self._template else None)
        made = Mechanism(
            public_name=self._title(),
            public_name_english=self._title_english(),
            internal_purpose=self._purpose(),
            kind=MechanismKind.COMMITTEE.value,
            series=series_of(usual_series(self._office, draft.series)),
        )
        if cadence:
            made.cadence = cadence.value
        if self._ready and self._bodies:
            planning.make_ready(made, self._ready, self._bodies, own_series=draft.series)
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
        usual = maybe(Language, profile.language) or self._office.own_language
        language = draft.language or usual
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
            minutes=_whole(_MINUTES if draft.minutes is None else draft.minutes, 1, 24 * 60),
            registration=_whole(draft.registration, 0, 240),
            venue=line_of(draft.venue),
            language=language.value,
            reference=line_of(draft.reference) or planning.next_reference(work, base),
            bring=text_of(draft.bring) or self._own(bring),
            secretariat=line_of(draft.secretariat) or _secretariat(profile),
            prepared_by=_prepared_by(profile, language),
            checked_by=profile.checker,
            sheet_code=planning.sheet_code(work),
            series_id=draft.series_id,
            slot=draft.slot,
            calendar_uid=draft.calendar_uid,
        )

    def _title(self, mechanism: Mechanism | None = None) -> str:
        named = mechanism.public_name if mechanism and not self._ready else ""
        ready = self._own(self._template.titles) if self._template else ""
        return name_of(self._draft.public_title or named or ready)

    def _title_english(self, mechanism: Mechanism | None = None) -> str:
        if self._draft.public_title:
            return line_of(self._draft.public_title_english)
        named = mechanism.public_name_english if mechanism and not self._ready else ""
        titles = self._template.titles if self._template else None
        ready = self._bodies.english(titles) if self._bodies else ""
        return line_of(self._draft.public_title_english or named or ready)

    def _purpose(self, mechanism: Mechanism | None = None) -> str:
        named = mechanism.internal_purpose if mechanism else ""
        ready = self._own(self._template.internal_objective) if self._template else ""
        return text_of(self._draft.internal_purpose or named or ready)

    def _own(self, names: Names | None) -> str:
        """What a template says, in the country's usual language."""
        return self._bodies.own(names) if self._bodies else ""

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


_SECRETARY = {
    Language.MALAY: "Setiausaha",
    Language.ENGLISH: "Secretary",
    Language.INDONESIAN: "Sekretaris",
    Language.FILIPINO: "Kalihim",
}
"""What stands under the name of who prepared the minutes, in the language of the paper."""


def _prepared_by(profile: Office, language: Language) -> str:
    """Who prepares the minutes, as the signature block prints it: name and post, one a line."""
    if not profile.secretary.strip():
        return ""
    return f"{profile.secretary.strip()}\n{_SECRETARY[language]}"


def _whole(value: int, low: int, high: int) -> int:
    number(low, high).take(value)
    return value


def _template(templates: tuple[MeetingTemplate, ...], key: str) -> MeetingTemplate:
    for template in templates:
        if template.key == key:
            return template
    raise InputError(
        tr("The country pack has no meeting “{key}”. Choose another template.", key=key)
    )


def _secretariat(profile: Office) -> str:
    return ", ".join(part for part in (profile.department or profile.name, profile.phone) if part)
