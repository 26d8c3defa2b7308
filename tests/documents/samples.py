# ruff: noqa: E501 - texts of papers
"""Sample views for tests and for looking at: a fictional council, fictional people.

`model_agenda`, `model_sheet` and `model_minutes` have the length of the model pictures.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.letters import LetterKind, LetterView, NoticePart, ReplySlipView
from nlc_desktop.domain.matters_papers import MattersView, MatterView, StepView
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
    RecoverySheetView,
    SectionView,
    SignatureView,
)
from nlc_desktop.domain.trail import TrailStep

ZONE = ZoneInfo("Asia/Kuala_Lumpur")
START = datetime(2026, 12, 8, 9, 0, tzinfo=ZONE)
WHO = Audience.MEMBERS


def crest() -> bytes:
    """A shield, drawn here."""
    picture = Image.new("RGBA", (180, 210), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    pen.line(
        [(4, 40), (4, 130), (40, 180), (90, 206), (140, 180), (176, 130), (176, 40), (4, 40)],
        "black",
        4,
    )
    pen.line([(30, 34), (30, 6), (60, 24), (90, 4), (120, 24), (150, 6), (150, 34)], "black", 4)
    pen.regular_polygon((90, 100, 30), 5, fill="black")
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def letterhead() -> LetterheadView:
    return LetterheadView(
        audience=WHO,
        name="Majlis Bandaraya Kota Damai",
        name_second="Kota Damai City Council",
        department="Jabatan Pembangunan Komuniti",
        address=("Jalan Perbandaran, 41675 Kota Damai", "Selangor Darul Ehsan"),
        phone="03-0000 0000",
        fax="03-0000 0001",
        email="komuniti@mbkd.example",
        slogans=("Bandar raya yang mengenal jirannya",),
        crest=crest(),
    )


def head(**changes: object) -> MeetingHeadView:
    values: dict[str, object] = {
        "audience": WHO,
        "title": "Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni Kota Damai",
        "number": "Bil. 1/2026",
        "starts": START,
        "ends": START + timedelta(minutes=160),
        "registration": START - timedelta(minutes=30),
        "venue": "Dewan Hamzah, Kota Damai",
        "chair": "YBhg. Dato’ Zainuddin bin Abdul Karim, Datuk Bandar Kota Damai",
        "secretariat": "Puan Nurul Hidayah binti Rosli, Jabatan Pembangunan Komuniti, MBKD, tel. 03-0000 0000",
        "reference": "MBKD.100-1/9/1 (17)",
        "state": PaperState.CIRCULATED,
        "dated": date(2026, 11, 27),
        "sheet_code": "QBNFXP",
    }
    return MeetingHeadView(**{**values, **changes})  # type: ignore[arg-type]


_ITEMS = (
    (ItemKind.INFORMATION, "Ucapan alu-aluan Pengerusi", "Datuk Bandar Kota Damai", 10, (), ""),
    (ItemKind.INFORMATION, "Pengenalan dan peranan setiap agensi", "Semua ahli", 20, (), ""),
    (
        ItemKind.INFORMATION,
        "Taklimat rangka kerja kebangsaan perpaduan",
        "Pegawai Perpaduan Daerah, JPNIN",
        20,
        (),
        "",
    ),
    (
        ItemKind.DISCUSSION,
        "Program dan kumpulan kejiranan sedia ada",
        "MBKD; wakil Rukun Tetangga",
        20,
        ("Kertas 2/2026",),
        "",
    ),
    (
        ItemKind.DISCUSSION,
        "Isu masyarakat mengikut perkara dan kawasan",
        "Semua ahli. Tiada nama individu disebut atau dicatat.",
        25,
        (),
        "",
    ),
    (
        ItemKind.DECISION,
        "Cara kerja: terma rujukan, kekerapan mesyuarat, pegawai penyelaras dan pengendalian maklumat",
        "Setiausaha",
        25,
        ("Kertas 1/2026",),
        "",
    ),
    (
        ItemKind.DISCUSSION,
        "Keperluan latihan dan keupayaan",
        "SEARCCT; Pejabat Pendidikan Daerah",
        15,
        (),
        "",
    ),
    (ItemKind.DECISION, "Rumusan keputusan dan tindakan", "Pengerusi", 15, (), ""),
    (
        ItemKind.INFORMATION,
        "Hal-hal lain, mesyuarat akan datang dan penutup",
        "Pengerusi",
        10,
        (),
        "",
    ),
)


def agenda(count: int = 9, **changes: object) -> AgendaView:
    lines: list[AgendaLineView] = []
    moment = START
    for place in range(count):
        kind, title, who, minutes, papers, note = _ITEMS[place % 9]
        lines.append(
            AgendaLineView(
                audience=WHO,
                number=str(place + 1),
                kind=kind,
                title=title,
                presenter=who,
                starts=moment,
                minutes=minutes,
                papers=papers,
                note=note,
            )
        )
        moment += timedelta(minutes=minutes)
    return AgendaView(
        audience=WHO,
        letterhead=letterhead(),
        head=head(**changes),
        lines=tuple(lines),
        bring="Sila bawa nama pegawai penyelaras.",
    )


_PEOPLE = (
    ("YBhg. Dato’ Zainuddin bin Abdul Karim", "", "Datuk Bandar", "MBKD", MeetingRole.CHAIR),
    (
        "Tuan Haji Mohd Faizal bin Othman",
        "",
        "Pegawai Daerah",
        "Pejabat Daerah Damai",
        MeetingRole.MEMBER,
    ),
    ("ACP Ramlan bin Yusof", "", "Ketua Polis Daerah", "IPD Damai Selatan", MeetingRole.MEMBER),
    ("Supt. Norazlina binti Hamid", "", "Ketua Bahagian", "IPD Damai Utara", MeetingRole.MEMBER),
    (
        "Puan Siti Khadijah binti Mansor",
        "",
        "Pegawai Perpaduan Daerah",
        "JPNIN",
        MeetingRole.MEMBER,
    ),
    (
        "Ustaz Haji Ismail bin Daud",
        "حاج إسماعيل بن داود",
        "Pegawai Tadbir",
        "Pejabat Agama Islam",
        MeetingRole.MEMBER,
    ),
    ("Encik Mohamad Hafiz bin Ibrahim", "", "Penolong PPD", "PPD Damai", MeetingRole.MEMBER),
    ("Encik Adrian anak Ringkai", "", "Pegawai Latihan", "SEARCCT", MeetingRole.MEMBER),
    ("Encik Ravi a/l Muniandy", "", "Pengerusi", "KRT Pandamaran", MeetingRole.MEMBER),
    (
        "Puan Kavitha a/p Subramaniam",
        "கவிதா சுப்ரமணியம்",
        "Setiausaha",
        "Pertubuhan Wanita",
        MeetingRole.MEMBER,
    ),
    ("Encik Tan Chee Keong", "陈志强", "Pengerusi", "Gabungan Penduduk", MeetingRole.MEMBER),
    ("Cik Aina Sofea binti Kamal", "", "Presiden", "Majlis Belia Daerah Damai", MeetingRole.MEMBER),
)


def people() -> tuple[PersonView, ...]:
    members = [
        PersonView(
            audience=WHO,
            name=name,
            native_name=own,
            post=post,
            organisation=where,
            role=role,
            presence=Presence.PRESENT,
        )
        for name, own, post, where, role in _PEOPLE
    ]
    others = [
        (
            "Encik Gurpreet Singh a/l Balwant Singh",
            "Setiausaha",
            "Persatuan Majikan",
            MeetingRole.GUEST,
            Presence.PRESENT,
            "",
        ),
        (
            "Tuan Azman bin Salleh",
            "Pegawai Parol",
            "Jabatan Penjara",
            MeetingRole.MEMBER,
            Presence.APOLOGIES,
            "Bertugas",
        ),
        (
            "Dr. Chong Mei Ling",
            "Pensyarah Kanan",
            "Universiti",
            MeetingRole.MEMBER,
            Presence.APOLOGIES,
            "Cuti",
        ),
        (
            "Puan Nurul Hidayah binti Rosli",
            "Penolong Pengarah",
            "MBKD",
            MeetingRole.SECRETARY,
            Presence.PRESENT,
            "",
        ),
        (
            "Encik Lee Jun Hao",
            "Penolong Pegawai Tadbir",
            "MBKD",
            MeetingRole.MINUTE_TAKER,
            Presence.PRESENT,
            "",
        ),
    ]
    return (
        *members,
        *(
            PersonView(
                audience=WHO,
                name=name,
                post=post,
                organisation=where,
                role=role,
                presence=presence,
                reason=reason,
            )
            for name, post, where, role, presence, reason in others
        ),
    )


def sheet(*, filled: bool = True) -> AttendanceSheetView:
    invited = (*people()[:12], *people()[13:15])
    return AttendanceSheetView(
        audience=WHO, letterhead=letterhead(), head=head(), people=invited if filled else ()
    )


def block(
    number: str,
    text: str,
    *owners: str,
    due: date | None = None,
    decision: str = "",
    agreed: bool = False,
) -> BlockView:
    kind = BlockKind.DECISION if decision else BlockKind.ACTION if owners else BlockKind.NOTE
    return BlockView(
        audience=WHO,
        number=number,
        kind=kind,
        text=text,
        decision=decision,
        by_consensus=agreed,
        owners=owners,
        due=due,
    )


def section(
    number: str,
    title: str,
    *blocks: BlockView,
    parts: tuple[SectionView, ...] = (),
    kind: ItemKind = ItemKind.INFORMATION,
    source: str = "",
) -> SectionView:
    return SectionView(
        audience=WHO,
        number=number,
        kind=kind,
        title=title,
        source=source,
        blocks=blocks,
        parts=parts,
    )


def sections() -> tuple[SectionView, ...]:
    return (
        section(
            "1.0",
            "Ucapan alu-aluan Pengerusi",
            block(
                "1.1",
                "Pengerusi mengalu-alukan kehadiran semua ahli ke mesyuarat pertama jawatankuasa ini dan merakamkan penghargaan kepada agensi Persekutuan, agensi negeri dan pertubuhan masyarakat yang menghantar wakil.",
            ),
            block(
                "1.2",
                "Pengerusi menjelaskan bahawa jawatankuasa ini menyelaraskan program sedia ada di peringkat bandar raya dan tidak mengambil alih peranan mana-mana agensi. Perbincangan adalah mengenai perkara dan kawasan, bukan individu.",
                "Semua ahli",
            ),
        ),
        section(
            "2.0",
            "Pengesahan minit",
            block(
                "2.1",
                "Minit Mesyuarat Persediaan pada 10 November 2026 disahkan dengan pindaan berikut: muka surat 2, perenggan 3.2, perkataan “bulanan” dipinda kepada “setiap suku tahun”. Dicadangkan oleh Encik Ravi a/l Muniandy dan disokong oleh Puan Kavitha a/p Subramaniam.",
            ),
            kind=ItemKind.ADOPTION,
        ),
        section(
            "3.0",
            "Perkara berbangkit",
            kind=ItemKind.MATTERS_ARISING,
            parts=(
                section(
                    "3.1",
                    "Pegawai penyelaras agensi",
                    block(
                        "3.1.1",
                        "Urus setia memaklumkan bahawa 11 daripada 14 agensi telah menamakan pegawai penyelaras. Tiga agensi masih belum memberi maklum balas.",
                        "PPD Damai",
                        "Jabatan Penjara",
                        "SEARCCT",
                        due=date(2026, 12, 15),
                    ),
                    source="p. 2, 3.4",
                ),
            ),
        ),
        section(
            "4.0",
            "Pembentangan dan perbincangan kertas kerja",
            parts=(
                section(
                    "4.1",
                    "Kertas 1/2026: Terma Rujukan dan Cara Kerja Jawatankuasa",
                    block(
                        "4.1.1",
                        "Kertas disediakan dan dibentangkan oleh Jabatan Pembangunan Komuniti, MBKD. Tujuannya adalah untuk mendapatkan persetujuan ahli mengenai keahlian, kekerapan mesyuarat dan peraturan pengendalian maklumat.",
                    ),
                    block(
                        "4.1.2",
                        "Isu: maklumat diminta hanya apabila diperlukan dan jawapannya sering tidak kembali. Pandangan ahli: setiap perkara yang dihantar ke peringkat kebangsaan perlu disertai tarikh jawapan dijangka.",
                    ),
                    block(
                        "4.1.3",
                        "Mesyuarat bersetuju menerima terma rujukan; bersidang setiap suku tahun; dan menggunakan pegawai penyelaras agensi sebagai saluran tunggal.",
                        "Urus setia",
                        due=date(2026, 12, 31),
                        decision="K1/2026",
                        agreed=True,
                    ),
                ),
                section(
                    "4.2",
                    "Kertas 2/2026: Program dan Kumpulan Kejiranan Sedia Ada",
                    block(
                        "4.2.1",
                        "Jabatan Pembangunan Komuniti membentangkan 41 kumpulan kejiranan, enam program belia dan dua dialog antara agama yang berjalan pada tahun 2026. Tujuannya adalah untuk memetakan usaha sedia ada.",
                    ),
                    block(
                        "4.2.2",
                        "Wakil KRT Pandamaran memaklumkan bahawa tiada saluran tetap antara kumpulan kejiranan dengan Pegawai Perhubungan Sekolah (PPS). IPD Damai Selatan bersedia menamakan seorang pegawai bagi setiap zon.",
                        "IPD Damai Selatan",
                        "IPD Damai Utara",
                        due=date(2027, 1, 29),
                    ),
                    block(
                        "4.2.3",
                        "Mesyuarat bersetuju supaya satu senarai program bersama diwujudkan dan dikemas kini sebelum setiap mesyuarat. Nama program dikekalkan seperti yang dikenali oleh masyarakat.",
                        "Jabatan Pembangunan Komuniti, MBKD",
                        due=date(2027, 2, 26),
                        decision="K2/2026",
                    ),
                ),
                section(
                    "4.3",
                    "Keperluan latihan",
                    block(
                        "4.3.1",
                        "SEARCCT menawarkan satu sesi kesedaran bagi pegawai barisan hadapan pada suku pertama 2027. PPD Damai memohon sesi yang sama bagi guru kaunseling.",
                        "SEARCCT",
                        "PPD Damai",
                        due=date(2027, 1, 15),
                    ),
                ),
            ),
        ),
        section(
            "5.0",
            "Hal-hal lain",
            block(
                "5.1",
                "Majlis Belia Daerah Damai mencadangkan supaya wakil belia dijemput ke semua sesi perancangan program. Cadangan dipersetujui.",
                "Urus setia",
            ),
        ),
    )


def minutes(more: tuple[SectionView, ...] = (), **changes: object) -> MinutesView:
    about: dict[str, object] = {
        "title": "Mesyuarat Jawatankuasa Penyelarasan Komuniti Selamat dan Harmoni Kota Damai",
        "reference": "MBKD.100-1/9/1 (18)",
        "state": PaperState.DRAFT,
        "revision": 2,
        "dated": date(2026, 12, 10),
        "mark": "TERHAD",
        "mark_officer": "Rosman bin Abdullah",
        "mark_date": date(2026, 12, 10),
    }
    return MinutesView(
        audience=WHO,
        letterhead=letterhead(),
        head=head(**{**about, **changes}),
        people=people(),
        sections=(*sections(), *more),
        next_meeting=datetime(2027, 3, 16, 9, 0, tzinfo=ZONE),
        next_venue="Dewan Hamzah, Kota Damai",
        closed_at=datetime(2026, 12, 8, 11, 35, tzinfo=ZONE),
        prepared=SignatureView(audience=WHO, name="Nurul Hidayah binti Rosli", post="Setiausaha"),
        checked=SignatureView(
            audience=WHO, name="Rosman bin Abdullah", post="Pengarah, Jabatan Pembangunan Komuniti"
        ),
        confirmed=SignatureView(
            audience=WHO, name="Dato’ Zainuddin bin Abdul Karim", post="Pengerusi"
        ),
        prepared_on=date(2026, 12, 10),
    )


def long_minutes(pages: int = 10) -> MinutesView:
    """Minutes of about so many pages."""
    more = tuple(
        section(
            f"{6 + n}.0",
            "Perkara lanjut",
            *(
                block(
                    f"{6 + n}.{k}",
                    _ITEMS[(n + k) % 9][1] + ". " + sections()[0].blocks[k % 2].text * 2,
                    "Urus setia",
                    due=date(2027, 1, 5 + k),
                )
                for k in range(1, 8)
            ),
        )
        for n in range(max(0, pages - 3))
    )
    return minutes(more)


def recovery() -> RecoverySheetView:
    words = [
        "abadi",
        "akar",
        "alun",
        "angin",
        "awan",
        "bakau",
        "batu",
        "benih",
        "bukit",
        "cahaya",
        "cermin",
        "daun",
        "embun",
        "fajar",
        "garam",
        "hujan",
        "ikan",
        "jambu",
        "kapal",
        "lautan",
        "madu",
        "nelayan",
        "ombak",
        "padi",
    ]
    return RecoverySheetView(
        audience=WHO,
        letterhead=letterhead(),
        words=tuple(words),
        made=START,
        workspace="Kota Damai",
    )


RECEIVERS = (
    "Pegawai Daerah, Pejabat Daerah Damai",
    "Ketua Polis Daerah, IPD Damai Selatan",
    "Ketua Polis Daerah, IPD Damai Utara",
    "Pegawai Perpaduan Daerah, JPNIN",
    "Pegawai Tadbir, Pejabat Agama Islam",
    "Penolong PPD, PPD Damai",
    "Ketua Pengarah, SEARCCT",
    "Pegawai Parol, Jabatan Penjara",
    "Pengerusi, KRT Pandamaran",
    "Setiausaha, Pertubuhan Wanita",
    "Pengerusi, Gabungan Penduduk",
    "Presiden, Majlis Belia Daerah Damai",
)


def matters() -> MattersView:
    """Two matters: one put off twice, one an action with news."""
    day = date(2026, 6, 9)
    raised = StepView(audience=WHO, step=TrailStep.RAISED, day=day, meeting="Bil. 1/2026")
    put_off = StepView(audience=WHO, step=TrailStep.DEFERRED, day=day, meeting="Bil. 2/2026")
    news = StepView(
        audience=WHO,
        step=TrailStep.REPORTED,
        day=date(2026, 11, 4),
        text="Enam daripada lapan sekolah telah menghantar senarai guru kaunseling.",
    )
    waiting = MatterView(
        audience=WHO, number="3.1", title="Lampu jalan di Taman Bayu", steps=(raised, put_off)
    )
    action = MatterView(
        audience=WHO,
        number="3.2",
        title="Hantar senarai guru kaunseling kepada Pejabat Perpaduan Daerah.",
        steps=(raised, news),
        owners=("Pegawai Pendidikan Daerah, PPD",),
        due=date(2026, 12, 20),
    )
    return MattersView(
        audience=WHO, letterhead=letterhead(), head=head(), matters=(waiting, action)
    )


def letter(kind: LetterKind = LetterKind.CALL, **changes: object) -> LetterView:
    """A letter to the police; a cancellation has no slip and no list."""
    called = kind is not LetterKind.CANCELLED
    slip = ReplySlipView(
        audience=WHO,
        code="HKMRTW",
        return_to="Jabatan Pembangunan Komuniti, MBKD, Jalan Perbandaran, 41675 Kota Damai",
        phone="03-0000 0000",
    )
    values: dict[str, object] = {
        "audience": WHO,
        "letterhead": replace(letterhead(), slogans=("MALAYSIA MADANI", "BERKHIDMAT UNTUK NEGARA")),
        "head": head(reference="MBKD.100-1/9/1 (16)", dated=date(2026, 11, 25)),
        "kind": kind,
        "place": "Kota Damai",
        "number": 2,
        "addressee": PersonView(
            audience=WHO,
            name="ACP Ramlan bin Yusof",
            post="Ketua Polis Daerah",
            organisation="Ibu Pejabat Polis Daerah Damai Selatan",
        ),
        "address": ("Jalan Balai, 41000 Kota Damai", "SELANGOR DARUL EHSAN"),
        "whose": "Ketua Polis Daerah, IPD Damai Selatan",
        "salutation": "Tuan,",
        "second_person": "tuan",
        "agenda": agenda().lines if called else (),
        "agenda_attached": called,
        "distribution": RECEIVERS if called else (),
        "copies_to": ("Setiausaha Bandaraya, MBKD", "fail"),
        "signatory": SignatureView(
            audience=WHO, name="Nurul Hidayah binti Rosli", post="Setiausaha Jawatankuasa"
        ),
        "on_behalf_of": "Datuk Bandar, Majlis Bandaraya Kota Damai",
        "answer_by": date(2026, 12, 2) if called else None,
        "slip": slip if called else None,
        "replaces": None if kind is LetterKind.CALL else date(2026, 11, 18),
        "changed": (NoticePart.DATE, NoticePart.VENUE) if kind is LetterKind.REVISED else (),
        "reason": "" if called else "Banjir di kawasan Dewan Hamzah",
        "attachments": 2 if called else 0,
    }
    return LetterView(**{**values, **changes})  # type: ignore[arg-type]
