"""Makes the meetings of the example: agenda, papers, minutes, guests, adoption."""

from datetime import date, time

from nlc_desktop.domain.example import (
    ExampleAction,
)
from nlc_desktop.domain.example_meetings import ExampleItem, ExampleMeeting
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.papers import BlockKind, MeetingRole
from nlc_desktop.domain.positions import spread
from nlc_desktop.records import (
    Action,
    Adoption,
    AgendaItem,
    Block,
    Correction,
    Decision,
    Invitation,
    Meeting,
    Paper,
)
from nlc_desktop.services.example.keys import Keys
from nlc_desktop.services.paragraph_numbers import freeze
from nlc_desktop.services.planning import sheet_code


def add_meeting(keys: Keys, entry: ExampleMeeting, place: tuple[int, int], before: str) -> str:
    """Makes a meeting with all that belongs to it; gives its id."""
    day = keys.day(entry.day)
    mechanism = keys.city.mechanism
    number, year = place
    record = Meeting(
        mechanism_id=keys.ids[mechanism.key],
        public_title=entry.title,
        public_title_english=entry.title_english,
        internal_purpose=entry.internal_purpose,
        series=mechanism.series,
        series_number=number,
        series_year=year,
        state=entry.state.value,
        starts=keys.moment(day, entry.starts),
        zone=keys.city.office.zone,
        minutes=entry.minutes,
        registration=_minutes_before(entry.registration, entry.starts),
        venue=entry.venue,
        chair_post_id=keys.ids[entry.chair],
        language=entry.language.value,
        reference=f"{mechanism.reference} ({number * 2})",
        bring=entry.bring,
        secretariat=entry.secretariat,
        previous_id=before,
        called_on=keys.iso(entry.called),
        started=keys.moment(day, entry.started),
        closed=keys.moment(day, entry.closed),
        circulated_on=keys.iso(entry.circulated),
        confirmed_on=keys.iso(entry.confirmed),
        prepared_by=_officer(keys, entry, MeetingRole.SECRETARY),
        checked_by=_officer(keys, entry, MeetingRole.DEPUTY_CHAIR),
        prepared_on=keys.iso(entry.circulated),
        sheet_code=sheet_code(keys.work),
    )
    own = keys.keep(entry.key, record)
    _agenda(keys, entry, own, day, place)
    _guests(keys, entry, own, day)
    _adoption(keys, entry, own)
    if entry.state in {MeetingState.CIRCULATED, MeetingState.CONFIRMED}:
        keys.work.flush()
        freeze(keys.work, record)
    return own


def _officer(keys: Keys, entry: ExampleMeeting, role: MeetingRole) -> str:
    """Full name and post of who had a role in a past meeting, one a line."""
    guest = next((guest for guest in entry.guests if guest.role is role), None)
    if guest is None or entry.started is None:
        return ""
    name = next((one.name for one in keys.city.people if one.key == guest.person), "")
    post = next((one.title for one in keys.city.posts if one.key == guest.post), "")
    return f"{name}\n{post}" if name else ""


def _agenda(
    keys: Keys, entry: ExampleMeeting, meeting: str, day: date, place: tuple[int, int]
) -> None:
    counts = {"D": 0, "A": 0}
    for position, item in zip(spread(len(entry.items)), entry.items, strict=True):
        presenter = keys.ids.get(item.presenter, "")
        record = AgendaItem(
            meeting_id=meeting,
            position=position,
            kind=item.kind.value,
            minutes=item.minutes,
            title=item.title,
            title_english=item.title_english,
            public_title=item.public_title,
            presenter_post_id=presenter if presenter in keys.posts else "",
            presenter_organisation_id="" if presenter in keys.posts else presenter,
            presenter_text=item.presenter_words,
            note=item.note,
            closed=item.closed,
            outcome=item.outcome.value,
            deferred=1 if item.carried_from else 0,
            carried_from_id=keys.ids.get(item.carried_from, ""),
            action_id=keys.ids.get(item.action, ""),
            parent_id=keys.ids.get(item.parent, ""),
            programme_id=keys.ids.get(item.programme, ""),
        )
        own = keys.keep(item.key, record)
        _papers(keys, item, own)
        _blocks(keys, item, own, meeting, day, place, counts)


def _papers(keys: Keys, item: ExampleItem, own: str) -> None:
    for paper in item.papers:
        keys.work.add(
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
    keys: Keys,
    item: ExampleItem,
    own: str,
    meeting: str,
    day: date,
    place: tuple[int, int],
    counts: dict[str, int],
) -> None:
    for position, line in zip(spread(len(item.blocks)), item.blocks, strict=True):
        action = _action(keys, line.action)
        block = Block(
            meeting_id=meeting,
            item_id=own,
            position=position,
            kind=line.kind.value,
            text=action.text if action else line.text,
            office_only=line.office_only,
            taken=day.isoformat(),
        )
        keys.work.add(block)
        if line.kind is BlockKind.NOTE:
            continue
        letter = "D" if line.kind is BlockKind.DECISION else "A"
        counts[letter] += 1
        number = f"{place[0]}/{place[1]}-{letter}{counts[letter]}"
        if action is None:
            keys.work.add(
                Decision(
                    block_id=block.id,
                    meeting_id=meeting,
                    number=number,
                    agreement=line.agreement.value,
                    votes=line.votes,
                )
            )
        else:
            made = keys.work.get(Action, keys.ids[action.key])
            made.block_id, made.meeting_id, made.number = block.id, meeting, number


def _action(keys: Keys, key: str) -> ExampleAction | None:
    return next((action for action in keys.city.actions if action.key == key), None)


def _guests(keys: Keys, entry: ExampleMeeting, meeting: str, day: date) -> None:
    for rank, guest in enumerate(entry.guests, 1):
        walk_in = guest.walk_in
        keys.work.add(
            Invitation(
                meeting_id=meeting,
                post_id=keys.ids.get(guest.post, ""),
                person_id=keys.ids.get(guest.person, ""),
                organisation_id=keys.ids.get(guest.organisation, ""),
                role=guest.role.value,
                rank=rank,
                reply=guest.reply.value,
                channel=guest.channel.value if guest.channel else "",
                replied_on=keys.iso(guest.replied),
                sent_on="" if walk_in else keys.iso(entry.called),
                delegate=guest.delegate,
                presence=guest.presence.value,
                arrived=keys.moment(day, guest.arrived),
                reason=guest.reason,
                walk_in=walk_in,
            )
        )


def _adoption(keys: Keys, entry: ExampleMeeting, meeting: str) -> None:
    made = entry.adoption
    if made is None:
        return
    record = Adoption(
        meeting_id=meeting,
        adopted_id=keys.ids[made.meeting],
        outcome=made.outcome.value if entry.started else "",
        proposer=keys.names[made.proposer] if entry.started else "",
        seconder=keys.names[made.seconder] if entry.started else "",
    )
    keys.work.add(record)
    for place, fix in zip(spread(len(made.corrections)), made.corrections, strict=True):
        keys.work.add(
            Correction(
                adoption_id=record.id, position=place, paragraph=fix.paragraph, text=fix.text
            )
        )


def _minutes_before(early: time | None, starts: time) -> int:
    if early is None:
        return 0
    return (starts.hour - early.hour) * 60 + starts.minute - early.minute
