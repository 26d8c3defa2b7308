"""Calendar files with usual values."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from nlc_desktop.domain.calendar_events import CalendarFile, Mailbox, Method, Occasion

FIXTURES = Path(__file__).parent / "fixtures"
UID = "7f3c2a90-5b1e-4d7a-9c64-2e8b1f0a6d35@nlc"
ZONES = (
    "Asia/Kuala_Lumpur", "Asia/Kuching", "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura",
    "Asia/Manila",
)  # fmt: skip
OFFICE = Mailbox("urusetia@mbdk.example.my", "Pejabat Datuk Bandar, MBDK")
GUEST = Mailbox("jkm.klang@jkm.example.my", "Pengarah JKM Klang")
QUARTERLY = "FREQ=MONTHLY;INTERVAL=3;BYDAY=TH;BYSETPOS=2;UNTIL=20271231T155959Z"


def at(month: int, day: int, zone: str = "Asia/Kuala_Lumpur", hour: int = 9) -> datetime:
    """A morning of 2027."""
    return datetime(2027, month, day, hour, tzinfo=ZoneInfo(zone))


def occasion(zone: str = "Asia/Kuala_Lumpur", **changes) -> Occasion:
    usual = Occasion(
        uid=UID,
        sequence=0,
        stamp=datetime(2026, 11, 24, 6, 0, tzinfo=UTC),
        starts=at(1, 14, zone),
        minutes=120,
        title="Mesyuarat Penyelarasan Kesejahteraan Komuniti",
        venue="Bilik Gerakan, Aras 5",
        description="1. Pembukaan\n2. Hal-hal lain",
    )
    return replace(usual, **changes)


def series(zone: str = "Asia/Kuala_Lumpur") -> tuple[Occasion, ...]:
    """Four dates by the rule, of which April's is called off and July's is moved a day."""
    rule = occasion(zone, rule=QUARTERLY, excluded=(at(4, 8, zone),), sequence=1)
    moved = occasion(zone, starts=at(7, 9, zone, 14), recurrence_id=at(7, 8, zone), sequence=2)
    return rule, moved


def calendar_file(*occasions: Occasion, method: Method = Method.REQUEST, **changes) -> CalendarFile:
    usual = CalendarFile(
        method=method,
        organiser=OFFICE,
        attendee=GUEST,
        occasions=occasions or (occasion(),),
        language="ms",
    )
    return replace(usual, **changes)


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()
