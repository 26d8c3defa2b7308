# ruff: noqa: E501 - texts of papers
"""Sample views of an Indonesian and a Philippine office: invented places, invented people."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import (
    AgendaLineView,
    AgendaView,
    AttendanceSheetView,
    BlockKind,
    BlockView,
    ItemKind,
    LetterheadView,
    MeetingHeadView,
    MeetingRole,
    MinutesView,
    PaperState,
    PersonView,
    Presence,
    SectionKind,
    SectionView,
    SignatureView,
)
from nlc_desktop.domain.schedule_papers import ScheduleLineView, ScheduleView
from tests.documents import samples

WHO = Audience.MEMBERS
JAKARTA = datetime(2026, 12, 10, 9, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
MANILA = datetime(2026, 12, 10, 9, 5, tzinfo=ZoneInfo("Asia/Manila"))

INDONESIAN = LetterheadView(
    audience=WHO,
    name="Pemerintah Kota Damai",
    department="Badan Kesatuan Bangsa dan Politik",
    address=("Jalan Merdeka Nomor 1, Damai 65119", "Jawa Timur"),
    phone="(0341) 000000",
    email="bakesbangpol@damai.example",
    crest=samples.crest(),
)
PHILIPPINE = LetterheadView(
    audience=WHO,
    name="City of San Isidro",
    name_second="Province of Laguna",
    department="City Peace and Order Council",
    address=("City Hall, Rizal Avenue, San Isidro, Laguna",),
    phone="(049) 000-0000",
    email="cpoc@sanisidro.example",
    crest=samples.crest(),
)


def head(country: str, **changes: object) -> MeetingHeadView:
    starts = JAKARTA if country == "id" else MANILA
    values: dict[str, object] = {
        "audience": WHO,
        "number": "4/2026",
        "starts": starts,
        "ends": starts + timedelta(minutes=165),
        "registration": starts - timedelta(minutes=30),
        "state": PaperState.CIRCULATED,
        "dated": date(2026, 11, 30),
        "sheet_code": "HKMRTW",
    }
    own = {
        "id": {
            "title": "Rapat Koordinasi Kerukunan Masyarakat Kota Damai",
            "venue": "Ruang Sidang, Balai Kota Damai",
            "chair": "Sekretaris Daerah Kota Damai",
            "secretariat": "Badan Kesatuan Bangsa dan Politik, telepon (0341) 000000",
            "reference": "200.1.4/1187/35.73.502/2026",
        },
        "ph": {
            "title": "Fourth Quarter Meeting of the City Peace and Order Council of San Isidro",
            "venue": "Session Hall, City Hall, San Isidro",
            "chair": "Hon. Maria Luisa R. Villanueva, City Mayor",
            "secretariat": "City Peace and Order Council Secretariat, tel. (049) 000-0000",
            "reference": "CPOC-2026-017",
        },
    }[country]
    return MeetingHeadView(**{**values, **own, **changes})  # type: ignore[arg-type]


def letterhead(country: str) -> LetterheadView:
    return INDONESIAN if country == "id" else PHILIPPINE


_ITEMS = {
    "id": (
        (ItemKind.INFORMATION, "Pembukaan dan arahan pimpinan rapat", "Sekretaris Daerah", 15, ()),
        (ItemKind.MATTERS_ARISING, "Tindak lanjut rapat sebelumnya", "Sekretariat", 20, ()),
        (
            ItemKind.DISCUSSION,
            "Pemetaan kegiatan kerukunan per kecamatan dan jadwal kunjungan bersama",
            "Kepala Bidang Ketahanan Sosial; para camat",
            45,
            ("1/2026",),
        ),
        (ItemKind.BREAK, "Rehat kopi", "", 15, ()),
        (ItemKind.DECISION, "Jadwal rapat triwulanan dan narahubung", "FKUB", 40, ("2/2026",)),
        (ItemKind.INFORMATION, "Lain-lain dan penutup", "Pimpinan rapat", 30, ()),
    ),
    "ph": (
        (ItemKind.INFORMATION, "Call to order, invocation and national anthem", "Chair", 10, ()),
        (ItemKind.ADOPTION, "Reading and approval of the previous minutes", "Secretariat", 10, ()),
        (ItemKind.MATTERS_ARISING, "Matters arising from the third quarter", "Members", 20, ()),
        (
            ItemKind.DISCUSSION,
            "Reports of the barangay peacekeeping action teams and of the City Social Welfare and Development Office",
            "DILG City Director; CSWDO",
            60,
            ("1/2026",),
        ),
        (ItemKind.BREAK, "Break", "", 15, ()),
        (ItemKind.DECISION, "Annual schedule of meetings for 2027", "Secretariat", 30, ("2/2026",)),
        (ItemKind.INFORMATION, "Other matters and adjournment", "Chair", 20, ()),
    ),
}


def agenda(country: str) -> AgendaView:
    lines: list[AgendaLineView] = []
    starts = JAKARTA if country == "id" else MANILA
    number = 0
    for kind, title, presenter, minutes, papers in _ITEMS[country]:
        number += kind is not ItemKind.BREAK
        lines.append(
            AgendaLineView(
                audience=WHO,
                number="" if kind is ItemKind.BREAK else str(number),
                kind=kind,
                title=title,
                presenter=presenter,
                starts=starts,
                minutes=minutes,
                papers=papers,
            )
        )
        starts += timedelta(minutes=minutes)
    return AgendaView(
        audience=WHO, letterhead=letterhead(country), head=head(country), lines=tuple(lines)
    )


_PEOPLE = {
    "id": (
        ("Drs. H. Suryadi, M.Si.", "Sekretaris Daerah", "Pemerintah Kota Damai", MeetingRole.CHAIR),
        (
            "Sri Wahyuni, S.Sos.",
            "Kepala",
            "Badan Kesatuan Bangsa dan Politik",
            MeetingRole.SECRETARY,
        ),
        ("AKBP Bambang Prasetyo", "Wakil Kepala", "Kepolisian Resor Damai", MeetingRole.MEMBER),
        ("KH. Abdul Ghofur", "Ketua", "Forum Kerukunan Umat Beragama", MeetingRole.MEMBER),
        ("Maria Goreti Lestari", "Ketua", "Forum Pembauran Kebangsaan", MeetingRole.MEMBER),
        ("", "Camat Sukun", "Kecamatan Sukun", MeetingRole.MEMBER),
        ("Yohanes", "Narahubung", "Karang Taruna Kota Damai", MeetingRole.OBSERVER),
    ),
    "ph": (
        ("Hon. Maria Luisa R. Villanueva", "City Mayor", "City of San Isidro", MeetingRole.CHAIR),
        (
            "Hon. Antonio D. Salazar, Jr.",
            "City Vice Mayor",
            "City of San Isidro",
            MeetingRole.DEPUTY_CHAIR,
        ),
        (
            "PLTCOL Ramon T. Aguila",
            "Chief of Police",
            "San Isidro City Police Station",
            MeetingRole.MEMBER,
        ),
        ("Atty. Paolo V. Reyes", "City Prosecutor", "Department of Justice", MeetingRole.MEMBER),
        (
            "Engr. Liza M. Ocampo",
            "City Director",
            "Department of the Interior and Local Government",
            MeetingRole.SECRETARY,
        ),
        ("", "Representative", "Association of Barangay Captains", MeetingRole.MEMBER),
    ),
}


def people(country: str) -> tuple[PersonView, ...]:
    return tuple(
        PersonView(
            audience=WHO, name=name, post=post, organisation=body, role=role, presence=presence
        )
        for place, (name, post, body, role) in enumerate(_PEOPLE[country])
        for presence in [Presence.APOLOGIES if place == 3 else Presence.PRESENT]
    )


def sheet(country: str) -> AttendanceSheetView:
    return AttendanceSheetView(
        audience=WHO, letterhead=letterhead(country), head=head(country), people=people(country)
    )


def minutes(country: str) -> MinutesView:
    text = {
        "id": "Camat Sukun melaporkan tujuh kegiatan kerukunan pada 3 November 2026.",
        "ph": "The City Director reported on the training held on November 3, 2026.",
    }[country]
    owner = {"id": "Badan Kesatuan Bangsa dan Politik", "ph": "CPOC Secretariat"}[country]
    block = BlockView(
        audience=WHO,
        number="1.1",
        kind=BlockKind.NOTE,
        text=text,
        owners=(owner,),
        due=date(2027, 1, 15),
    )
    section = SectionView(
        audience=WHO, number="1.0", kind=SectionKind.BUSINESS, title="", blocks=(block,)
    )
    starts = JAKARTA if country == "id" else MANILA
    return MinutesView(
        audience=WHO,
        letterhead=letterhead(country),
        head=replace(head(country), state=PaperState.DRAFT, dated=date(2026, 12, 11)),
        people=people(country),
        sections=(section,),
        closed_at=starts + timedelta(minutes=165),
        prepared=SignatureView(audience=WHO, name="Sri Wahyuni", post="Notulis"),
        checked=SignatureView(audience=WHO),
        confirmed=SignatureView(audience=WHO, name="Suryadi", post="Sekretaris Daerah"),
        prepared_on=date(2026, 12, 11),
    )


_WHOSE = {
    "my": "Jawatankuasa Penyelarasan Komuniti Selamat dan Harmoni Kota Damai",
    "id": "Forum Koordinasi Kerukunan Masyarakat Kota Damai",
    "ph": "City Peace and Order Council of San Isidro",
}
_WHERE = {
    "my": ("Asia/Kuala_Lumpur", "Dewan Hamzah, Kota Damai", "Pilihan raya umum"),
    "id": ("Asia/Jakarta", "Ruang Sidang, Balai Kota Damai", "Kunjungan menteri"),
    "ph": ("Asia/Manila", "Session Hall, City Hall", "Typhoon signal no. 3."),
}


def schedule(country: str, count: int = 4) -> ScheduleView:
    """A year: every second meeting as planned, then one moved, one cancelled, one at noon."""
    zone, venue, reason = _WHERE[country]
    lines: list[ScheduleLineView] = []
    for place in range(count):
        before = datetime(2027, 1 + 3 * place % 12, 14, 9, 0, tzinfo=ZoneInfo(zone))
        starts = (
            before + (timedelta(), timedelta(days=7), timedelta(), timedelta(hours=3))[place % 4]
        )
        lines.append(
            ScheduleLineView(
                audience=WHO,
                starts=starts,
                venue=venue,
                before=before if starts != before else None,
                cancelled=place % 4 == 2,
                reason=reason if place % 4 == 2 else "",
            )
        )
    return ScheduleView(
        audience=WHO,
        letterhead=samples.letterhead() if country == "my" else letterhead(country),
        mechanism=_WHOSE[country],
        year=2027,
        lines=tuple(lines),
        made_on=date(2026, 12, 1),
        reference="MBKD.100-1/9/1" if country == "my" else "",
        basis="Executive Order No. 773, series of 2009" if country == "ph" else "",
        quarterly=True,
        secretary=SignatureView(audience=WHO, name="Liza M. Ocampo"),
        chair=SignatureView(audience=WHO, name="Maria Luisa R. Villanueva", post="City Mayor"),
    )
