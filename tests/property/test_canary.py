"""Nothing above its audience is anywhere in a finished paper, whatever somebody typed where.

Every text of the example is replaced by a canary of its own. A canary is a word nobody writes,
so that finding one in the file is finding the field it was put in.
"""

import io
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pikepdf
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect

from nlc_desktop import records
from nlc_desktop.calendars import writing
from nlc_desktop.documents.render import RenderedPaper, render
from nlc_desktop.domain.audience import Audience, Sees
from nlc_desktop.domain.calling import PlannedLetter
from nlc_desktop.domain.letters import LetterKind, LetterView, NoticeText
from nlc_desktop.domain.papers import AgendaView, Language, MeetingRole, PaperKind, PaperSize
from nlc_desktop.errors import PaperError
from nlc_desktop.services import papers
from nlc_desktop.services.guest_calendars import GuestCalendars
from nlc_desktop.services.papers import PaperRequest
from nlc_desktop.services.reading import meetings, notices
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.paper_views.desk import CLOSED_FROM
from nlc_desktop.store.withheld import withheld_texts, worded_fields

CONSONANTS = "bdfghjklmnpqrstvwxz"
BELOW_OFFICE = [one for one in Audience if one is not Audience.OFFICE]
KINDS = [PaperKind.AGENDA, PaperKind.ATTENDANCE, PaperKind.ATTENDANCE_BLANK, PaperKind.MINUTES]


@dataclass
class Planted:
    """Which canary lies in which field of which record, and from whom on it is seen."""

    office: OpenOffice
    meeting: str
    canaries: dict[str, Audience]
    where: dict[str, str]


def _canary(numbers: random.Random) -> str:
    return "q" + "".join(numbers.choices(CONSONANTS, k=11))


def _mark(kind: type[records.Record], field: str) -> Audience:
    marks = [m for m in kind.model_fields[field].metadata if isinstance(m, Sees)]
    return marks[0].audience


def _narrowed(kind: type[records.Record], row: dict[str, object], closed: set[str]) -> Audience:
    """From whom on a record is seen at all."""
    if kind is records.Block and row["office_only"]:
        return Audience.OFFICE
    item = row["id"] if kind is records.AgendaItem else row.get("item_id")
    if kind in {records.AgendaItem, records.Block, records.Paper} and item in closed:
        return CLOSED_FROM
    return Audience.PUBLIC


@pytest.fixture(scope="module")
def planted(example_folder: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    import shutil  # noqa: PLC0415

    from nlc_desktop.clock import FixedClock  # noqa: PLC0415
    from nlc_desktop.services import example, unlocking  # noqa: PLC0415
    from tests.conftest import QUICK  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("canary") / "w"
    shutil.copytree(str(example_folder), folder)
    office = unlocking.open_with_passphrase(folder, example.PASSPHRASE, FixedClock(), floor=QUICK)
    meeting = meetings.meetings(office)[1].id
    where: dict[str, str] = {}
    yield Planted(office, meeting, _plant(office, meeting, where), where)
    office.workspace.close()


def _plant(office: OpenOffice, meeting: str, where: dict[str, str]) -> dict[str, Audience]:
    """Puts a canary into every worded field of every record."""
    numbers = random.Random(20261208)
    raw = office.workspace.engine().raw_connection()
    database = raw.driver_connection
    database.execute(
        "UPDATE agenda_item SET closed = 1 WHERE id IN (SELECT item_id FROM block "
        "WHERE meeting_id = ? ORDER BY id LIMIT 1)",
        (meeting,),
    )
    database.execute(
        "UPDATE block SET office_only = 1 WHERE id IN (SELECT id FROM block "
        "WHERE meeting_id = ? ORDER BY id DESC LIMIT 2)",
        (meeting,),
    )
    closed = {row[0] for row in database.execute("SELECT id FROM agenda_item WHERE closed")}
    planted: dict[str, Audience] = {}
    for kind in records.ALL:
        table = inspect(kind).local_table
        columns = list(kind.model_fields)
        for found in database.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall():
            row = dict(zip(columns, found, strict=True))
            for field in worded_fields(kind):
                word = _canary(numbers)
                where[word] = f"{kind.__name__}.{field}"
                planted[word] = max(_mark(kind, field), _narrowed(kind, row, closed))
                database.execute(f"UPDATE {table} SET {field} = ? WHERE id = ?", (word, row["id"]))
    raw.commit()
    raw.close()
    return planted


def _all_of(paper: RenderedPaper) -> str:
    """Everything that can be read out of a file: text, metadata, outline, streams, name."""
    reader = pypdf.PdfReader(io.BytesIO(paper.data))
    parts = [paper.file_name, str(reader.metadata), str(reader.outline)]
    parts += [page.extract_text() for page in reader.pages]
    with pikepdf.open(io.BytesIO(paper.data)) as pdf:
        for thing in pdf.objects:
            parts.append(str(thing))
            if isinstance(thing, pikepdf.Stream):
                parts.append(thing.read_bytes().decode("latin-1"))
    return "".join(parts).replace("\n", "").replace("- ", "").casefold()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    audience=st.sampled_from(BELOW_OFFICE),
    kind=st.sampled_from(KINDS),
    language=st.sampled_from([Language.MALAY, Language.ENGLISH]),
)
def test_no_canary_above_the_audience(
    planted: Planted, audience: Audience, kind: PaperKind, language: Language
) -> None:
    request = PaperRequest(kind, planted.meeting, audience, language)
    view = papers.compose(planted.office, request)
    text = _all_of(render(view, kind=kind, language=language, size=PaperSize.A4))
    found = {word: mark for word, mark in planted.canaries.items() if word in text}
    assert {word for word, mark in found.items() if not audience.sees(mark)} == set()
    assert found, "the control: texts the audience may see are found"


@pytest.mark.parametrize("audience", [Audience.COMMUNITY, Audience.MEMBERS])
def test_a_calendar_file_tells_a_guest_no_more_than_their_agenda(
    planted: Planted, audience: Audience
) -> None:
    """Title, place and headings, as the reader of the file may see them; nobody else's address."""
    page = meetings.meeting(planted.office, planted.meeting)
    row = notices.notice(planted.office, planted.meeting)
    assert page is not None
    assert row is not None
    said = NoticeText(uid="meeting@nlc-desktop.invalid")
    calendars = GuestCalendars(
        planted.office, page, replace(row, uid=said.uid, said=said.written())
    )
    agenda = papers.compose(
        planted.office, PaperRequest(PaperKind.AGENDA, planted.meeting, audience, Language.MALAY)
    )
    assert isinstance(agenda, AgendaView)
    guest = PlannedLetter(
        invitation_id="",
        place=1,
        person="",
        post="",
        organisation="",
        audience=audience,
        language=Language.MALAY,
    )
    file = calendars.invitation(guest, MeetingRole.MEMBER, agenda)
    assert file is not None
    text = writing.write(file).decode().replace("\r\n ", "").casefold()
    found = {word: mark for word, mark in planted.canaries.items() if word in text}
    assert {planted.where[word] for word in found if not audience.sees(found[word])} == set()
    told = {planted.where[word] for word in found}
    title = "AgendaItem.title" if audience is Audience.MEMBERS else "AgendaItem.public_title"
    assert {"Meeting.public_title", "Meeting.venue", title} <= told


_ON_LETTERS = {
    "Contact.value",
    "Invitation.name_text",
    "Invitation.post_text",
    "Meeting.notice_reference",
    "Meeting.reference",
    "Meeting.signatory",
    "Meeting.copies_to",
    "Meeting.void_reason",
    "Office.secretary",
    "Person.honorific",
    "Person.name",
    "Person.native_name",
    "Person.post_nominals",
}
"""Fields a letter tells its own reader although they are marked for fewer (`LetterView.told`)."""


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("country", ["my", "id", "ph"])
def test_a_letter_tells_its_reader_what_is_theirs_and_nothing_more(
    planted: Planted, kind: LetterKind, country: str
) -> None:
    guests = planted.office.reader().execute(
        "SELECT id FROM invitation WHERE meeting_id = ? AND walk_in = 0 LIMIT 3", (planted.meeting,)
    )
    asked = PaperRequest(PaperKind.LETTER, planted.meeting, letter=kind)
    for (guest,) in guests.fetchall():
        for audience in (Audience.COMMUNITY, Audience.MEMBERS):
            request = replace(asked, invitation_id=guest, audience=audience)
            view = papers.compose(planted.office, request)
            assert isinstance(view, LetterView)
            told = "\n".join(view.told).casefold()
            paper = render(
                view,
                kind=PaperKind.LETTER,
                language=Language.MALAY,
                size=PaperSize.A4,
                country=country,
            )
            text = _all_of(paper)
            above = {
                word
                for word, mark in planted.canaries.items()
                if word in text and not audience.sees(mark)
            }
            assert {word for word in above if word not in told} == set()
            assert {planted.where[word] for word in above} <= _ON_LETTERS


def test_the_gate_passes_what_the_view_withheld(planted: Planted) -> None:
    for audience in BELOW_OFFICE:
        papers.make(planted.office, PaperRequest(PaperKind.MINUTES, planted.meeting, audience))


def test_every_canary_above_the_audience_is_known_to_the_gate(planted: Planted) -> None:
    for audience in BELOW_OFFICE:
        known = withheld_texts(planted.office.reader(), audience)
        above = {word for word, mark in planted.canaries.items() if not audience.sees(mark)}
        missed = [planted.where[word] for word in above - known]
        assert missed == []


@pytest.mark.parametrize("audience", BELOW_OFFICE)
def test_the_gate_stops_a_paper_made_for_somebody_else(
    planted: Planted, audience: Audience, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the controls: were the projection broken, the gate would refuse."""
    for_office = PaperRequest(PaperKind.MINUTES, planted.meeting, Audience.OFFICE)
    leaky = papers.compose(planted.office, for_office)
    monkeypatch.setattr(papers, "compose", lambda *_: leaky)
    with pytest.raises(PaperError):
        papers.make(planted.office, PaperRequest(PaperKind.MINUTES, planted.meeting, audience))


def test_every_field_of_every_record_is_marked() -> None:
    unmarked = [
        f"{kind.__name__}.{name}"
        for kind in records.ALL
        for name, field in kind.model_fields.items()
        if not any(isinstance(mark, Sees) for mark in field.metadata)
    ]
    assert unmarked == []


def test_no_field_describes_a_person() -> None:
    """R-DP-02 and R-MAP-10: read off the tables themselves."""
    words = (
        "religion race ethnic politic party family spouse birth gender identity mykad nik "
        "passport photo home nationality"
    )
    names = [name for kind in records.ALL for name in kind.model_fields]
    assert not [name for name in names if any(word in name.split("_") for word in words.split())]
    people = [k for k in records.ALL if {"person_id", "other_person_id"} <= set(k.model_fields)]
    assert people == []
    links = [k for k in records.ALL if sum("person" in f for f in k.model_fields) > 1]
    assert links == []
