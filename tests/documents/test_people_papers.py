"""Papers about people as they are set: everything is there, and nothing is cut off."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.people_render import render_people
from nlc_desktop.documents.typesetting.measures import GRIDS, TOP_NEXT
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.papers import (
    Language,
    LetterheadView,
    MeetingHeadView,
    MeetingRole,
    PaperSize,
    PaperState,
    Presence,
)
from nlc_desktop.domain.people_papers import (
    AheadView,
    ChangeView,
    ChaseLineView,
    ChaseListView,
    ContactView,
    DutyView,
    HandoverView,
    InvitedView,
    MentionKind,
    MentionView,
    PartnerView,
    PhoneBodyView,
    PhoneLineView,
    PhoneRoundView,
    PromiseView,
    RunningView,
    SeatView,
    SubjectAccessView,
    TenureView,
)
from nlc_desktop.domain.stakeholders import ContactKind
from tests.documents.reading import MM, chars, page_texts, squeezed

OFFICE = Audience.OFFICE
DAY = date(2026, 11, 23)
LONG = "YBhg. Dato’ Sri Panglima Haji Mohd Zulkarnain Syah bin Tengku Abdul Rahman Al-Haj, AMK"
WORD = "Pertubuhankebajikanpenduduksetempatdankawasansekitarnyaberdaftar"
NAMES = (
    ("Puan Kavitha a/p Subramaniam", "கவிதா சுப்ரமணியம்"),
    ("Ustaz Haji Ismail bin Daud", "حاج إسماعيل بن داود"),
    ("Encik Tan Chee Keong", "陈志强"),
    (LONG, ""),
)
HEAD = LetterheadView(
    audience=OFFICE,
    name="Majlis Bandaraya Diraja Klang",
    address=("Jalan Perbandaran", "41675 Klang"),
    phone="03-3371 0100",
)
EACH = pytest.mark.parametrize("language", Language)
SIZES = pytest.mark.parametrize("size", list(PaperSize))


def contact(value: str, kind: ContactKind = ContactKind.PHONE) -> ContactView:
    return ContactView(audience=OFFICE, kind=kind, value=value, note="Sambungan 12")


def phone_round() -> PhoneRoundView:
    lines = tuple(
        PhoneLineView(
            audience=OFFICE,
            name=name,
            native_name=native,
            post="Pegawai Perhubungan Masyarakat dan Pembangunan Komuniti Setempat",
            contacts=(contact("03-3371 0000"), contact("012-345 6789", ContactKind.MOBILE)),
            review_on=date(2026, 9, 14),
        )
        for name, native in NAMES
    )
    email = contact("pegawai.perhubungan.masyarakat@klang.example", ContactKind.EMAIL)
    own = PhoneLineView(audience=OFFICE, contacts=(email,))
    empty = PhoneLineView(audience=OFFICE, post="Setiausaha")
    bodies = tuple(
        PhoneBodyView(
            audience=OFFICE,
            name=name,
            confirmed_on=date(2026, 3, 3) if number else None,
            lines=(own, *lines, empty),
        )
        for number, name in enumerate(
            ("Gabungan Rukun Tetangga Kawasan Kediaman dan Perniagaan Daerah Klang Selatan", WORD)
        )
    )
    alone = PhoneBodyView(audience=OFFICE, name="", lines=lines[:1])
    return PhoneRoundView(
        audience=OFFICE, letterhead=HEAD, made_on=DAY, code="GZDCNT", bodies=(*bodies, alone)
    )


def handover() -> HandoverView:
    tenure = TenureView(audience=OFFICE, person=LONG, since=date(2023, 8, 11))
    duty = DutyView(
        audience=OFFICE,
        number="3/2026-A4",
        text="Mengemukakan laporan pencapaian program bagi separuh tahun pertama.",
        due=date(2026, 9, 30),
        overdue=True,
        meeting="Bil. 3/2026",
        last_line="Data kehadiran telah dikumpulkan.",
        last_day=date(2026, 11, 13),
    )
    promise = PromiseView(
        audience=OFFICE, number="K1/2026", text=WORD, meeting="Bil. 2/2026", on=date(2026, 6, 15)
    )
    seat = SeatView(
        audience=OFFICE,
        mechanism="Jawatankuasa Komuniti Selamat dan Harmoni",
        role=MeetingRole.DEPUTY_CHAIR,
        cadence=Cadence.HALF_YEARLY,
        last_met=date(2026, 9, 14),
        fellows=tuple(f"{name} (Pegawai)" for name, _ in NAMES) * 5,
    )
    partner = PartnerView(
        audience=OFFICE,
        name="Pegawai Perpaduan Daerah, Perpaduan Klang",
        holder=LONG,
        relations=("works with", "reports to"),
        contacts=(contact("03-3371 0000"),),
        checked_on=date(2026, 9, 14),
    )
    ahead = AheadView(
        audience=OFFICE,
        title="Mesyuarat Penyelarasan Bil. 4/2026",
        starts=datetime(2026, 12, 8, 9, 0, tzinfo=UTC),
        venue="Bilik Seroja",
        role=MeetingRole.MEMBER,
    )
    return HandoverView(
        audience=OFFICE,
        letterhead=HEAD,
        post="Pengarah Pembangunan Masyarakat",
        organisation="Jabatan Pembangunan Masyarakat",
        on=DAY,
        holder=tenure,
        before=(replace(tenure, person="Encik Ravi a/l Muniandy", until=date(2023, 8, 10)),),
        partners=(partner,) * 4,
        seats=(seat, replace(seat, fellows=())),
        decisions=(promise,) * 3,
        duties=(duty,) * 6,
        ahead=(ahead, replace(ahead, role=None, starts=None)),
        arising=(replace(promise, number=""),) * 3,
        programmes=(RunningView(audience=OFFICE, name=LONG, since="2019", open_actions=3),),
    )


def access() -> SubjectAccessView:
    invited = InvitedView(
        audience=OFFICE,
        meeting="Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni Bil. 3/2026",
        on=date(2026, 9, 14),
        post="Pengarah Pembangunan Masyarakat",
        sent_on=date(2026, 8, 28),
        reply="delegate",
        replied_on=date(2026, 9, 9),
        presence=Presence.REPRESENTED,
        delegate=LONG,
        reason="Mesyuarat lain pada masa yang sama",
    )
    change = ChangeView(
        audience=OFFICE, on=date(2026, 9, 14), field="contact", old=WORD, new="012-345 6789"
    )
    return SubjectAccessView(
        audience=OFFICE,
        letterhead=HEAD,
        made_on=DAY,
        code="TFGMKR",
        name=LONG,
        fields=(("name", LONG), ("native-name", "كاڤيتا"), ("note", WORD)),
        days=(("added-on", date(2026, 1, 27)),),
        posts=(TenureView(audience=OFFICE, person="", post=LONG, organisation=WORD),),
        contacts=tuple(contact("012-345 6789", kind) for kind in ContactKind),
        meetings=(invited,) * 4,
        mentions=tuple(
            MentionView(audience=OFFICE, kind=kind, text=WORD, where="Bil. 3/2026", on=DAY)
            for kind in MentionKind
        ),
        changes=(change, replace(change, field="contact-kind", old="phone", new="by-hand")) * 9,
        merges=(("Faridah Salleh", date(2026, 5, 4)), ("F. Salleh", None)),
    )


def chase_list() -> ChaseListView:
    lines = tuple(
        ChaseLineView(
            audience=OFFICE,
            name=name,
            native_name=native,
            post="Pegawai Perhubungan Masyarakat dan Pembangunan Komuniti Setempat",
            organisation=WORD,
            contacts=(contact("03-3371 0000"), contact("012-345 6789", ContactKind.MOBILE)),
            code="KGMBRT",
            sent_on=date(2026, 11, 16),
        )
        for name, native in NAMES
    )
    bare = ChaseLineView(audience=OFFICE, post="Setiausaha")
    head = MeetingHeadView(
        audience=OFFICE,
        title="Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni Bandaraya Diraja",
        number="Bil. 1/2026",
        starts=datetime(2026, 12, 8, 9, tzinfo=UTC),
        ends=None,
        registration=None,
        venue=WORD,
        chair="",
        secretariat="",
        reference="",
        state=PaperState.CIRCULATED,
        dated=None,
    )
    return ChaseListView(
        audience=OFFICE,
        letterhead=HEAD,
        made_on=DAY,
        code="GZDCNT",
        head=head,
        answer_by=date(2026, 12, 2),
        lines=(*lines, *lines, bare),
    )


VIEWS = {
    "phone round": phone_round,
    "chase list": chase_list,
    "handover": handover,
    "access": access,
}


@EACH
@SIZES
@pytest.mark.parametrize("name", VIEWS)
def test_nothing_is_cut_off(name: str, language: Language, size: PaperSize):
    paper = render_people(VIEWS[name](), language=language, size=size)
    assert paper.missing == ()
    grid = GRIDS[size]
    for number, page in enumerate(chars(paper.data)):
        assert min(char.left for char in page) >= grid.left - 1
        assert max(char.right for char in page) <= grid.right + 1
        body = [char for char in page if char.bottom < grid.foot + 1]
        foot = [char for char in page if char.bottom >= grid.foot + 1]
        assert all(char.top > grid.foot + 5 * MM for char in foot)
        if number:
            assert sorted({round(char.top) for char in body})[0] < TOP_NEXT


@EACH
@pytest.mark.parametrize("name", VIEWS)
def test_every_text_of_the_view_is_on_the_paper(name: str, language: Language):
    paper = render_people(VIEWS[name](), language=language, size=PaperSize.A4)
    text = squeezed("".join(page_texts(paper.data)))
    assert squeezed(WORD) in text or name == "phone round"
    assert squeezed(LONG) in text
    if name == "phone round":
        for latin, native in NAMES:
            assert squeezed(latin) in text
            assert native.isascii() or any(sign in text for sign in squeezed(native))
        assert text.count("03-33710000") == 2 * len(NAMES) + 1


def test_a_row_of_the_phone_round_is_high_enough_to_write_in():
    paper = render_people(phone_round(), language=Language.ENGLISH, size=PaperSize.A4)
    for page in chars(paper.data):
        boxes = sorted(char.top for char in page if char.char == "S" and char.left > 115 * MM)
        gaps = [below - above for above, below in pairwise(boxes)]
        assert all(gap >= 22 * MM for gap in gaps)


@EACH
def test_the_chase_list_holds_the_answers_to_tick(language: Language):
    paper = render_people(chase_list(), language=language, size=PaperSize.A4)
    text = squeezed("".join(page_texts(paper.data)))
    form = form_for(language)
    for name in ("chase.yes", "chase.no", "chase.delegate"):
        assert text.count(squeezed(form.say(name))) >= 2 * len(NAMES) + 1
    assert text.count("KGMBRT") == 2 * len(NAMES)
    assert squeezed(form.say("phone-round.no-number")) in text
    assert squeezed(form.date_with_day(date(2026, 12, 2))) in text


def test_a_page_that_begins_within_an_organisation_says_which():
    paper = render_people(phone_round(), language=Language.ENGLISH, size=PaperSize.A4)
    second = squeezed(page_texts(paper.data)[1])
    assert "Whatwehave" in second
    names = ("GabunganRukunTetangga", squeezed(WORD), "Peoplewithoutapost")
    assert any(name in second for name in names)


@EACH
def test_dates_of_papers_are_on_one_line(language: Language):
    for name in ("handover", "access"):
        paper = render_people(VIEWS[name](), language=language, size=PaperSize.A4)
        lines = "".join(page_texts(paper.data)).replace("\xa0", " ").splitlines()
        form = form_for(language)
        days = [form.date(date(2026, 9, day)).replace("\xa0", " ") for day in (14, 30)]
        assert any(day in line for line in lines for day in days)
        assert not any(line.strip() in {"6", "26", "026", "2026"} for line in lines)


def test_file_names_say_nobody_s_name():
    for language in Language:
        rounds = render_people(phone_round(), language=language, size=PaperSize.A4).file_name
        own = render_people(access(), language=language, size=PaperSize.A4).file_name
        assert "GZDCNT" in rounds
        assert "TFGMKR" in own
        for name, _ in (*NAMES, ("Faridah", "")):
            assert not any(word in f"{rounds} {own}" for word in name.split()[1:])


def test_a_handover_with_nothing_recorded_says_so():
    bare = HandoverView(
        audience=OFFICE, letterhead=HEAD, post="Pegawai", organisation="PDT", on=DAY
    )
    paper = render_people(bare, language=Language.ENGLISH, size=PaperSize.A4)
    text = squeezed("".join(page_texts(paper.data)))
    assert text.count("Nothingrecorded.") == 8
    assert "noholdernamed" in text


def test_the_national_focal_point_has_no_column_of_the_office():
    view = replace(handover(), audience=Audience.NATIONAL)
    paper = render_people(view, language=Language.ENGLISH, size=PaperSize.A4)
    text = squeezed("".join(page_texts(paper.data)))
    assert "Lastchecked" not in text
    assert "Forthisofficeonly" not in text


@EACH
def test_what_is_not_kept_is_said(language: Language):
    paper = render_people(access(), language=language, size=PaperSize.A4)
    text = squeezed("".join(page_texts(paper.data)))
    words = {
        "ms": ("agama", "etnik", "keluarga"),
        "en": ("religion", "ethnicity", "family"),
        "id": ("agama", "suku", "keluarga"),
        "fil": ("relihiyon", "etnisidad", "pamilya"),
    }
    assert all(word in text for word in words[language.value])
