"""The guests' mail programs: answers to an invitation as five of them really write them.

Each takes the calendar file that was sent to a guest and gives the file their program sends
back. The shapes are those of `tests/calendars/fixtures`; names, days and identities are taken
from the invitation.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

_NAMED = re.compile(r'CN=("[^"]*"|[^;:]*)')
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a mail program keeps of an invitation."""

    uid: str
    sequence: str
    title: str
    place: str
    starts: datetime
    ends: datetime
    slot: datetime | None
    organiser: str
    """With its parameters: ``;CN="…":mailto:…``."""
    name: str
    address: str

    @property
    def zone(self) -> str:
        """The IANA name of the zone of its times."""
        return str(self.starts.tzinfo)


def opened(data: bytes) -> Invitation:
    """Reads an invitation, as a program that is not ours does."""
    text = re.sub(r"\r\n[ \t]", "", data.decode())
    event = text.partition("BEGIN:VEVENT")[2]

    def line(name: str) -> tuple[str, str]:
        found = re.search(rf"^{name}((?:;[^:\r\n]*?(?:\"[^\"]*\")?)*):(.*)$", event, re.MULTILINE)
        return (found[1], found[2].rstrip("\r")) if found else ("", "")

    def moment(name: str) -> datetime | None:
        params, value = line(name)
        if not value:
            return None
        if value.endswith("Z"):
            return datetime.strptime(value, _STAMP).replace(tzinfo=ZoneInfo("UTC"))
        zone = ZoneInfo(params.partition("TZID=")[2])
        return datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=zone)

    starts, ends = moment("DTSTART"), moment("DTEND")
    assert starts is not None
    assert ends is not None
    asked, address = line("ATTENDEE")
    named = _NAMED.search(asked)
    organiser = ":".join(line("ORGANIZER"))
    return Invitation(
        uid=line("UID")[1],
        sequence=line("SEQUENCE")[1],
        title=line("SUMMARY")[1],
        place=line("LOCATION")[1],
        starts=starts,
        ends=ends,
        slot=moment("RECURRENCE-ID"),
        organiser=organiser,
        name=named[1].strip('"') if named else "",
        address=address.removeprefix("mailto:"),
    )


def for_another(one: Invitation, address: str) -> Invitation:
    """The invitation as somebody answers it to whom it was forwarded."""
    return replace(one, address=address, name="")


Answer = Callable[[Invitation, datetime], bytes]
"""Makes the answer that is sent at a moment."""


def google_accepts(one: Invitation, sent: datetime) -> bytes:
    """Google Calendar says yes: UTC throughout, the whole event copied back."""
    return _folded(
        "BEGIN:VCALENDAR",
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        *("VERSION:2.0", "CALSCALE:GREGORIAN", "METHOD:REPLY", "BEGIN:VEVENT"),
        f"DTSTART:{_utc(one.starts)}",
        f"DTEND:{_utc(one.ends)}",
        f"DTSTAMP:{_utc(sent)}",
        f"ORGANIZER{one.organiser}",
        f"UID:{one.uid}",
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN={one.address};"
        f"X-NUM-GUESTS=0:mailto:{one.address}",
        *((f"RECURRENCE-ID:{_utc(one.slot)}",) if one.slot else ()),
        f"LAST-MODIFIED:{_utc(sent)}",
        f"LOCATION:{one.place}",
        f"SEQUENCE:{one.sequence}",
        *("STATUS:CONFIRMED", f"SUMMARY:{one.title}", "TRANSP:OPAQUE"),
        *("END:VEVENT", "END:VCALENDAR"),
    )


def outlook_declines(one: Invitation, sent: datetime) -> bytes:
    """Outlook of Microsoft 365 says no with a remark: zones by Windows' names, no organiser."""
    return _exchange(
        one, sent, "DECLINED", "Declined", f';CN="{one.name}":mailto:{one.address.title()}',
        "COMMENT;LANGUAGE=ms-MY:Maaf\\, saya bertugas di luar daerah.\\n",
    )  # fmt: skip


def exchange_doubts(one: Invitation, sent: datetime) -> bytes:
    """An Exchange server says perhaps: the address in capitals."""
    return _exchange(one, sent, "TENTATIVE", "Tentative", f":MAILTO:{one.address.upper()}")


def _exchange(
    one: Invitation, sent: datetime, status: str, word: str, whose: str, *remarks: str
) -> bytes:
    zone = "TZID=Singapore Standard Time"
    return _folded(
        *("BEGIN:VCALENDAR", "METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010"),
        *("VERSION:2.0", "BEGIN:VTIMEZONE", "TZID:Singapore Standard Time", "BEGIN:STANDARD"),
        *("DTSTART:16010101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "END:STANDARD"),
        *("BEGIN:DAYLIGHT", "DTSTART:16010101T000000", "TZOFFSETFROM:+0800"),
        *("TZOFFSETTO:+0800", "END:DAYLIGHT", "END:VTIMEZONE", "BEGIN:VEVENT"),
        f"ATTENDEE;PARTSTAT={status}{whose}",
        *remarks,
        f"UID:{one.uid}",
        *((f"RECURRENCE-ID;{zone}:{_local(one.slot)}",) if one.slot else ()),
        f"SUMMARY;LANGUAGE=ms-MY:{word}: {one.title}",
        f"DTSTART;{zone}:{_local(one.starts)}",
        f"DTEND;{zone}:{_local(one.ends)}",
        *("CLASS:PUBLIC", "PRIORITY:5", f"DTSTAMP:{_utc(sent)}", "TRANSP:OPAQUE"),
        *("STATUS:CONFIRMED", f"SEQUENCE:{one.sequence}", f"LOCATION;LANGUAGE=ms-MY:{one.place}"),
        *("X-MICROSOFT-CDO-APPT-SEQUENCE:0", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY"),
        *("X-MICROSOFT-CDO-ALLDAYEVENT:FALSE", "X-MICROSOFT-DISALLOW-COUNTER:FALSE"),
        *("END:VEVENT", "END:VCALENDAR"),
    )


def apple_accepts(one: Invitation, sent: datetime) -> bytes:
    """Apple Calendar says yes: IANA zones, the address twice."""
    zone = f"TZID={one.zone}"
    return _folded(
        *("BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "METHOD:REPLY"),
        *("PRODID:-//Apple Inc.//macOS 15.1//EN", "VERSION:2.0", "BEGIN:VTIMEZONE"),
        *(f"TZID:{one.zone}", "BEGIN:STANDARD", "DTSTART:19820101T000000", "TZNAME:MYT"),
        *("TZOFFSETFROM:+0730", "TZOFFSETTO:+0800", "END:STANDARD", "END:VTIMEZONE"),
        "BEGIN:VEVENT",
        f'ATTENDEE;CN="{one.name}";CUTYPE=INDIVIDUAL;EMAIL="{one.address}";PARTSTAT=ACCEPTED;'
        f"RSVP=TRUE:mailto:{one.address}",
        f"DTEND;{zone}:{_local(one.ends)}",
        f"DTSTAMP:{_utc(sent)}",
        f"DTSTART;{zone}:{_local(one.starts)}",
        f"LAST-MODIFIED:{_utc(sent)}",
        f"ORGANIZER{one.organiser}",
        *((f"RECURRENCE-ID;{zone}:{_local(one.slot)}",) if one.slot else ()),
        f"SEQUENCE:{one.sequence}",
        *(f"SUMMARY:{one.title}", f"UID:{one.uid}", "URL;VALUE=URI:"),
        *("X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC", "END:VEVENT", "END:VCALENDAR"),
    )


def thunderbird_delegates(one: Invitation, sent: datetime) -> bytes:
    """Thunderbird sends the deputy: the guest delegates, the delegate's line stands below."""
    deputy = f"timbalan.{one.address}"
    return _folded(
        *("BEGIN:VCALENDAR", "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN"),
        *("VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", f"CREATED:{_utc(sent)}"),
        *(f"LAST-MODIFIED:{_utc(sent)}", f"DTSTAMP:{_utc(sent)}", f"UID:{one.uid}"),
        *(f"SUMMARY:{one.title}", f"ORGANIZER{one.organiser}"),
        f"ATTENDEE;CN={one.name};PARTSTAT=DELEGATED;ROLE=REQ-PARTICIPANT;"
        f'DELEGATED-TO="mailto:{deputy}":mailto:{one.address}',
        f"ATTENDEE;CN=Timbalan;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;"
        f'DELEGATED-FROM="mailto:{one.address}":mailto:{deputy}',
        *((f"RECURRENCE-ID;TZID={one.zone}:{_local(one.slot)}",) if one.slot else ()),
        f"DTSTART:{_utc(one.starts)}",
        f"DTEND:{_utc(one.ends)}",
        *(f"SEQUENCE:{one.sequence}", f"X-MOZ-RECEIVED-SEQUENCE:{one.sequence}"),
        *("END:VEVENT", "END:VCALENDAR"),
    )


def _utc(moment: datetime) -> str:
    return moment.astimezone(ZoneInfo("UTC")).strftime(_STAMP)


def _local(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}"


def _folded(*lines: str) -> bytes:
    """Lines of at most 75 bytes, as RFC 5545 wants them."""
    out: list[bytes] = []
    for line in lines:
        piece = b""
        for letter in line:
            if len(piece) + len(letter.encode()) > 75:
                out.append(piece)
                piece = b" "
            piece += letter.encode()
        out.append(piece)
    return b"\r\n".join(out) + b"\r\n"
