"""Fills a workspace with the example city, so that somebody can look around before the first day.

Everything goes through the same records and the same log as real work; Undo does not offer it.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from nlc_desktop.clock import Clock
from nlc_desktop.domain.calendar_rules import days_off, is_working_day
from nlc_desktop.domain.example import (
    ExampleAction,
    ExampleCity,
    on_day,
    plain_day,
    series_places,
)
from nlc_desktop.domain.example_meetings import ExampleItem, ExampleMeeting
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.operations import Changes, Label
from nlc_desktop.domain.papers import BlockKind, MeetingRole
from nlc_desktop.domain.positions import spread
from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.i18n import tr_noop
from nlc_desktop.packs.example import example_cities, read_example
from nlc_desktop.packs.reader import pack_folder, read_holidays, read_pack
from nlc_desktop.records import (
    OFFICE_ID,
    Action,
    ActionOwner,
    Adoption,
    AgendaItem,
    Block,
    Contact,
    Correction,
    Decision,
    Invitation,
    Mechanism,
    Meeting,
    Member,
    Office,
    Organisation,
    Paper,
    Person,
    Post,
    Programme,
    ProgrammePartner,
    ProgressLine,
    Record,
    Tenure,
)
from nlc_desktop.services import carrying
from nlc_desktop.services.moments import utc_text
from nlc_desktop.services.paragraph_numbers import freeze
from nlc_desktop.services.planning import sheet_code
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.setup import EXAMPLE_MARKER, EXAMPLE_PASSPHRASE
from nlc_desktop.store.key_file import COST, KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.unit_of_work import UnitOfWork, unit_of_work
from nlc_desktop.store.workspace import create

PASSPHRASE = EXAMPLE_PASSPHRASE
MARKER = EXAMPLE_MARKER


def build(folder: Path, clock: Clock, name: str = "Kota Damai", cost: KdfCost = COST) -> OpenOffice:
    """Makes an example workspace in an empty folder and leaves it open.

    Raises:
        WorkspaceError: if there already is a workspace in the folder, or it can't be written to.
    """
    ways = {SlotKind.PASSPHRASE: Secrets(passphrase=PASSPHRASE)}
    workspace = create(folder, name, ways, ensure_current, cost)
    city = read_example(example_cities()[0])
    pack = read_pack(pack_folder(city.country))
    office = OpenOffice(workspace, clock, pack, city.office.zone, name)
    try:
        fill(office)
        (folder / MARKER).touch()
    except BaseException:
        workspace.close()
        raise
    return office


def fill(office: OpenOffice, source: Path | None = None) -> Changes:
    """Puts the example city into an empty workspace.

    Raises:
        PackError: if the example's file is damaged.
        WorkspaceError: if the disk is full.
    """
    city = read_example(source or example_cities()[0])
    label = Label(tr_noop("Open the example"))
    with unit_of_work(
        office.workspace, label, actor=office.actor, clock=office.clock, undoable=False
    ) as work:
        _Builder(work, city, office).build()
        return work.commit(record=OFFICE_ID)


@dataclass
class _Builder:
    """Makes records of an example city, key by key."""

    work: UnitOfWork
    city: ExampleCity
    office: OpenOffice

    def __post_init__(self) -> None:
        self._ids: dict[str, str] = {}
        self._posts: set[str] = set()
        self._names: dict[str, str] = {}
        zone = ZoneInfo(self.city.office.zone)
        self._today = self.office.clock.now().astimezone(zone).date()
        self._numbers: dict[str, int] = {}

    def build(self) -> None:
        """Makes everything, what others refer to first."""
        self._office()
        self._bodies()
        self._people()
        self._programmes()
        self._mechanism()
        self._actions()
        places = series_places([self._day(meeting.day) for meeting in self.city.meetings])
        before = ""
        for meeting, place in zip(self.city.meetings, places, strict=True):
            before = self._meeting(meeting, place, before)
        self._progress()
        self.work.flush()
        for meeting in self.city.meetings:
            if meeting.started is None:
                carrying.fill(
                    self.work, self.work.get(Meeting, self._ids[meeting.key]), self._today
                )

    def _keep(self, key: str, record: Record) -> str:
        self.work.add(record)
        self._ids[key] = record.id
        return record.id

    def _day(self, offset: int) -> date:
        return on_day(offset, self._today, self._working)

    def _working(self, day: date) -> bool:
        pack = self.office.pack
        if pack is None:
            return day.isoweekday() < 6
        state = pack.state(self.city.office.state)
        return is_working_day(day, state, self._days_off())

    def _days_off(self) -> frozenset[date]:
        found = getattr(self, "_off", None)
        if found is None:
            folder = pack_folder(self.city.country)
            found = days_off(read_holidays(folder, self.city.office.state))
            self._off = found
        return found

    def _iso(self, offset: int | None) -> str:
        return "" if offset is None else self._day(offset).isoformat()

    def _moment(self, day: date, clock: time | None) -> str:
        zone = self.city.office.zone
        return utc_text(datetime.combine(day, clock), zone) if clock else ""

    # --- who is who ---------------------------------------------------------------------------

    def _office(self) -> None:
        own = self.city.office
        self.work.add(
            Office(
                id=OFFICE_ID,
                name=own.name,
                name_second=own.name_second,
                department=own.department,
                address="\n".join(own.address),
                phone=own.phone,
                fax=own.fax,
                email=own.email,
                slogans="\n".join(own.slogans),
                country=self.city.country,
                state=own.state,
                zone=own.zone,
                language=own.language.value,
                reference=own.reference,
                crest=EXAMPLE_CREST,
            )
        )

    def _bodies(self) -> None:
        for body in self.city.organisations:
            record = Organisation(
                name=body.name,
                name_english=body.name_english,
                short_name=body.short,
                kind=body.kind.value,
                level=body.level.value,
                sector=body.sector.value,
                area=body.area,
                note=body.note,
                pack_key=body.pack,
                confirmed_on=self._iso(body.confirmed),
            )
            self._keep(body.key, record)
        for post in self.city.posts:
            record = Post(
                organisation_id=self._ids[post.organisation],
                title=post.title,
                title_english=post.title_english,
                pack_key=post.pack,
            )
            self._posts.add(self._keep(post.key, record))

    def _people(self) -> None:
        for person in self.city.people:
            record = Person(
                name=person.name,
                honorific=person.honorific,
                post_nominals=person.post_nominals,
                native_name=person.native_name,
                added_on=plain_day(-300, self._today).isoformat(),
            )
            self._names[person.key] = full_name(person.honorific, person.name, person.post_nominals)
            self._keep(person.key, record)
        for tenure in self.city.tenures:
            until = tenure.until
            self.work.add(
                Tenure(
                    post_id=self._ids[tenure.post],
                    person_id=self._ids[tenure.person],
                    since=plain_day(tenure.since, self._today).isoformat(),
                    until="" if until is None else plain_day(until, self._today).isoformat(),
                )
            )
        for contact in self.city.contacts:
            self.work.add(
                Contact(
                    owner_id=self._ids[contact.owner],
                    kind=contact.kind.value,
                    value=contact.value,
                    note=contact.note,
                )
            )

    def _programmes(self) -> None:
        for programme in self.city.programmes:
            record = Programme(
                public_name=programme.public_name,
                category=programme.category.value,
                owner_id=self._ids[programme.owner],
                since=programme.since,
                audience_note=programme.audience_note,
                budget=programme.budget,
                internal_purpose=programme.internal_purpose,
                note=programme.note,
            )
            own = self._keep(programme.key, record)
            for partner in programme.partners:
                self.work.add(
                    ProgrammePartner(programme_id=own, organisation_id=self._ids[partner])
                )

    def _mechanism(self) -> None:
        found = self.city.mechanism
        record = Mechanism(
            public_name=found.public_name,
            public_name_english=found.public_name_english,
            internal_purpose=found.internal_purpose,
            kind=found.kind.value,
            cadence=found.cadence.value,
            series=found.series,
            reference=found.reference,
        )
        own = self._keep(found.key, record)
        for rank, member in enumerate(found.members, 1):
            self.work.add(
                Member(
                    mechanism_id=own,
                    post_id=self._ids[member.post],
                    role=member.role.value,
                    rank=rank,
                )
            )

    # --- actions ------------------------------------------------------------------------------

    def _actions(self) -> None:
        """Makes all actions; those of meetings get their wording and number with their line."""
        for entry in self.city.actions:
            record = Action(
                text="" if entry.meeting else entry.text,
                state=entry.state.value,
                due=self._iso(entry.due),
                done_on=self._iso(entry.done),
                bring_forward=self._iso(entry.bring_forward),
                programme_id=self._ids.get(entry.programme, ""),
            )
            own = self._keep(entry.key, record)
            for place, owner in zip(spread(len(entry.owners)), entry.owners, strict=True):
                self.work.add(self._owner(own, owner, place))

    def _owner(self, action: str, key: str, place: str) -> ActionOwner:
        identity = self._ids[key]
        is_post = identity in self._posts
        return ActionOwner(
            action_id=action,
            post_id=identity if is_post else "",
            organisation_id="" if is_post else identity,
            position=place,
        )

    def _progress(self) -> None:
        for entry in self.city.actions:
            for line in entry.lines:
                self.work.add(
                    ProgressLine(
                        action_id=self._ids[entry.key],
                        day=self._iso(line.day),
                        text=line.text,
                        source=line.source,
                    )
                )

    # --- meetings -----------------------------------------------------------------------------

    def _meeting(self, entry: ExampleMeeting, place: tuple[int, int], before: str) -> str:
        day = self._day(entry.day)
        mechanism = self.city.mechanism
        number, year = place
        record = Meeting(
            mechanism_id=self._ids[mechanism.key],
            public_title=entry.title,
            public_title_english=entry.title_english,
            internal_purpose=entry.internal_purpose,
            series=mechanism.series,
            series_number=number,
            series_year=year,
            state=entry.state.value,
            starts=self._moment(day, entry.starts),
            zone=self.city.office.zone,
            minutes=entry.minutes,
            registration=_minutes_before(entry.registration, entry.starts),
            venue=entry.venue,
            chair_post_id=self._ids[entry.chair],
            language=entry.language.value,
            reference=f"{mechanism.reference} ({number * 2})",
            bring=entry.bring,
            secretariat=entry.secretariat,
            previous_id=before,
            called_on=self._iso(entry.called),
            started=self._moment(day, entry.started),
            closed=self._moment(day, entry.closed),
            circulated_on=self._iso(entry.circulated),
            confirmed_on=self._iso(entry.confirmed),
            prepared_by=self._officer(entry, MeetingRole.SECRETARY),
            checked_by=self._officer(entry, MeetingRole.DEPUTY_CHAIR),
            prepared_on=self._iso(entry.circulated),
            sheet_code=sheet_code(self.work),
        )
        own = self._keep(entry.key, record)
        self._agenda(entry, own, day, place)
        self._guests(entry, own, day)
        self._adoption(entry, own)
        if entry.state in {MeetingState.CIRCULATED, MeetingState.CONFIRMED}:
            self.work.flush()
            freeze(self.work, record)
        return own

    def _officer(self, entry: ExampleMeeting, role: MeetingRole) -> str:
        """Full name and post of who had a role in a past meeting, one a line."""
        guest = next((guest for guest in entry.guests if guest.role is role), None)
        if guest is None or entry.started is None:
            return ""
        name = next((one.name for one in self.city.people if one.key == guest.person), "")
        post = next((one.title for one in self.city.posts if one.key == guest.post), "")
        return f"{name}\n{post}" if name else ""

    def _agenda(
        self, entry: ExampleMeeting, meeting: str, day: date, place: tuple[int, int]
    ) -> None:
        counts = {"D": 0, "A": 0}
        for position, item in zip(spread(len(entry.items)), entry.items, strict=True):
            presenter = self._ids.get(item.presenter, "")
            record = AgendaItem(
                meeting_id=meeting,
                position=position,
                kind=item.kind.value,
                minutes=item.minutes,
                title=item.title,
                title_english=item.title_english,
                public_title=item.public_title,
                presenter_post_id=presenter if presenter in self._posts else "",
                presenter_organisation_id="" if presenter in self._posts else presenter,
                presenter_text=item.presenter_words,
                note=item.note,
                closed=item.closed,
                outcome=item.outcome.value,
                deferred=1 if item.carried_from else 0,
                carried_from_id=self._ids.get(item.carried_from, ""),
                action_id=self._ids.get(item.action, ""),
                parent_id=self._ids.get(item.parent, ""),
                programme_id=self._ids.get(item.programme, ""),
            )
            own = self._keep(item.key, record)
            self._papers(item, own)
            self._blocks(item, own, meeting, day, place, counts)

    def _papers(self, item: ExampleItem, own: str) -> None:
        for paper in item.papers:
            self.work.add(
                Paper(
                    item_id=own,
                    number=paper.number,
                    title=paper.title,
                    prepared_by=paper.prepared_by,
                    purpose=paper.purpose,
                    issues=paper.issues,
                    views=paper.views,
                    decision=paper.decision,
                    received=paper.received,
                )
            )

    def _blocks(  # noqa: PLR0917 - one line of the minutes belongs to all of these
        self,
        item: ExampleItem,
        own: str,
        meeting: str,
        day: date,
        place: tuple[int, int],
        counts: dict[str, int],
    ) -> None:
        for position, line in zip(spread(len(item.blocks)), item.blocks, strict=True):
            action = self._action(line.action)
            block = Block(
                meeting_id=meeting,
                item_id=own,
                position=position,
                kind=line.kind.value,
                text=action.text if action else line.text,
                office_only=line.office_only,
                taken=day.isoformat(),
            )
            self.work.add(block)
            if line.kind is BlockKind.NOTE:
                continue
            letter = "D" if line.kind is BlockKind.DECISION else "A"
            counts[letter] += 1
            number = f"{place[0]}/{place[1]}-{letter}{counts[letter]}"
            if action is None:
                self.work.add(
                    Decision(
                        block_id=block.id,
                        meeting_id=meeting,
                        number=number,
                        agreement=line.agreement.value,
                        votes=line.votes,
                    )
                )
            else:
                made = self.work.get(Action, self._ids[action.key])
                made.block_id, made.meeting_id, made.number = block.id, meeting, number

    def _action(self, key: str) -> ExampleAction | None:
        return next((action for action in self.city.actions if action.key == key), None)

    def _guests(self, entry: ExampleMeeting, meeting: str, day: date) -> None:
        for rank, guest in enumerate(entry.guests, 1):
            walk_in = guest.walk_in
            self.work.add(
                Invitation(
                    meeting_id=meeting,
                    post_id=self._ids.get(guest.post, ""),
                    person_id=self._ids.get(guest.person, ""),
                    organisation_id=self._ids.get(guest.organisation, ""),
                    role=guest.role.value,
                    rank=rank,
                    reply=guest.reply.value,
                    channel=guest.channel.value if guest.channel else "",
                    replied_on=self._iso(guest.replied),
                    sent_on="" if walk_in else self._iso(entry.called),
                    delegate=guest.delegate,
                    presence=guest.presence.value,
                    arrived=self._moment(day, guest.arrived),
                    reason=guest.reason,
                    walk_in=walk_in,
                )
            )

    def _adoption(self, entry: ExampleMeeting, meeting: str) -> None:
        made = entry.adoption
        if made is None:
            return
        record = Adoption(
            meeting_id=meeting,
            adopted_id=self._ids[made.meeting],
            outcome=made.outcome.value if entry.started else "",
            proposer=self._names[made.proposer] if entry.started else "",
            seconder=self._names[made.seconder] if entry.started else "",
        )
        self.work.add(record)
        for place, fix in zip(spread(len(made.corrections)), made.corrections, strict=True):
            self.work.add(
                Correction(
                    adoption_id=record.id, position=place, paragraph=fix.paragraph, text=fix.text
                )
            )


def _minutes_before(early: time | None, starts: time) -> int:
    if early is None:
        return 0
    return (starts.hour - early.hour) * 60 + starts.minute - early.minute


EXAMPLE_CREST = ""
"""The example office has no crest of its own until one is picked."""
