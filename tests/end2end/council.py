"""The committee of the third story: fourteen posts in Selangor, Kelantan and Putrajaya."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nlc_desktop.services.session import OpenOffice

NAME = "Jawatankuasa Penyelarasan Komuniti Selamat dan Harmoni Klang"
NAME_ENGLISH = "Safe and Harmonious Communities Committee, Klang"
PASSPHRASE = "hujan petang di Pelabuhan Klang"
SELANGOR, KELANTAN, PUTRAJAYA = "", "my-03", "my-16"
"""Selangor is the office's own."""


@dataclass(frozen=True)
class Seat:
    """A post with a seat: body, title, form of address and name, where, and how to reach it."""

    body: str
    sector: str
    level: str
    title: str
    honorific: str
    name: str
    address: str
    where: str = SELANGOR
    native: str = ""
    role: str = "member"


SEATS = (
    Seat("Majlis Bandaraya Diraja Klang", "city-council", "city", "Datuk Bandar",
         "YBhg. Dato’", "Hamidah binti Rahmat", "mayor@klang.example", role="chair"),
    Seat("Jabatan Pembangunan Komuniti", "city-council", "city", "Pengarah",
         "Encik", "Faizal bin Omar", "komuniti@klang.example"),
    Seat("Pejabat Daerah Klang", "district", "city", "Pegawai Daerah",
         "Dato’", "Zulkifli bin Hassan", "daerah@selangor.example"),
    Seat("Ibu Pejabat Polis Daerah Klang Selatan", "police", "city", "Ketua Polis Daerah",
         "ACP", "Cheong Kah Wai", "ipd.selatan@polis.example", native="张家伟"),
    Seat("Ibu Pejabat Polis Daerah Klang Utara", "police", "city", "Ketua Polis Daerah",
         "ACP", "Rajendran a/l Muniandy", "ipd.utara@polis.example", native="ராஜேந்திரன் முனியாண்டி"),
    Seat("Jabatan Perpaduan Negeri Selangor", "unity", "state", "Pengarah",
         "Encik", "Hafiz bin Ramli", "pengarah@perpaduan.example"),
    Seat("SEARCCT", "training", "national", "Pengarah Latihan",
         "Dr.", "Lim Siew Hong", "latihan@searcct.example", PUTRAJAYA),
    Seat("Kementerian Perpaduan Negara", "unity", "national", "Pegawai Dasar",
         "Cik", "Melissa anak Jugah", "dasar@perpaduan.example", PUTRAJAYA),
    Seat("Majlis Perbandaran Kota Bharu", "city-council", "city", "Yang Dipertua",
         "YB Tuan", "Ismail bin Yaakob", "ydp@kotabharu.example", KELANTAN, "إسماعيل بن يعقوب"),
    Seat("Yayasan Belia Kelantan", "youth", "community", "Pengarah",
         "Puan", "Nik Aminah binti Nik Mat", "belia@kelantan.example", KELANTAN),
    Seat("Pejabat Pendidikan Daerah Klang", "education", "city", "Pegawai Hal Ehwal Murid",
         "Puan", "Lau Mei Fong", "ppd@klang.example"),
    Seat("Jawatankuasa Keharmonian Antara Agama Klang", "faith", "community", "Setiausaha",
         "Puan", "Teresa Lopez", "harmoni@klang.example"),
    Seat("KRT Pandamaran", "neighbourhood", "community", "Pengerusi",
         "Encik", "Lee Chong Meng", ""),
    Seat("Persatuan Wanita Klang", "women", "community", "Pengerusi",
         "Datin", "Faridah binti Nordin", ""),
)  # fmt: skip
"""In order of seniority; the last two can be reached by telephone alone."""


def set_up(folder: Path, moment: str, *, mail: str = "komuniti@mbdk.example") -> Path:
    """An office with the committee and its members, in nobody's meeting yet; gives its folder."""
    from nlc_desktop.clock import FixedClock  # noqa: PLC0415 - after the platform is chosen
    from nlc_desktop.domain import recovery  # noqa: PLC0415
    from nlc_desktop.services import setup, unlocking  # noqa: PLC0415
    from tests.end2end.stage import local  # noqa: PLC0415

    words = recovery.encode(bytes(range(32)), unlocking.recovery_words())
    draft = setup.OfficeDraft(
        name="Majlis Bandaraya Diraja Klang",
        name_second="Klang Royal City Council",
        department="Jabatan Pembangunan Komuniti",
        address="Jalan Perbandaran, 41675 Klang\nSelangor Darul Ehsan",
        phone="03-0000 0000",
        email=mail,
        city="klang",
        country="my",
        reference="MBDK.100-1/9/1",
        secretary="Puan Salmah binti Idris",
        slogans=("MALAYSIA MADANI", "BERKHIDMAT UNTUK NEGARA"),
    )
    office = setup.create_office(
        folder, draft, setup.Protection(PASSPHRASE, words), FixedClock(local(moment))
    )
    seat_all(office)
    office.workspace.close()
    return office.workspace.folder


def seat_all(office: "OpenOffice") -> str:
    """Makes the committee and gives everybody a seat; gives the committee's id."""
    from nlc_desktop.domain.papers import MeetingRole  # noqa: PLC0415
    from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector  # noqa: PLC0415
    from nlc_desktop.services import holders, mechanisms, stakeholders  # noqa: PLC0415
    from nlc_desktop.services.drafts import (  # noqa: PLC0415
        ContactDraft,
        MechanismDraft,
        OrganisationDraft,
        PersonDraft,
        PostDraft,
    )

    draft = MechanismDraft(public_name=NAME, public_name_english=NAME_ENGLISH)
    committee = mechanisms.add_mechanism(office, draft).record
    for number, seat in enumerate(SEATS, 1):
        body = stakeholders.add_organisation(
            office,
            OrganisationDraft(
                name=seat.body,
                sector=Sector(seat.sector),
                level=Level(seat.level),
                jurisdiction=seat.where,
            ),
        ).record
        post = stakeholders.add_post(
            office, PostDraft(organisation_id=body, title=seat.title)
        ).record
        person = PersonDraft(name=seat.name, honorific=seat.honorific, native_name=seat.native)
        holders.name_holder(office, post, person)
        phone = ContactDraft(owner_id=post, value=f"03-3300 {number:04d}")
        stakeholders.add_contact(office, phone)
        if seat.address:
            mail = ContactDraft(owner_id=post, kind=ContactKind.EMAIL, value=seat.address)
            stakeholders.add_contact(office, mail)
        mechanisms.add_member(office, committee, post, MeetingRole(seat.role))
    return committee
