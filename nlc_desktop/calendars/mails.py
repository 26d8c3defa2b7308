"""Saved mails (.eml): finds the calendar file in one (RFC 5322, RFC 6047)."""

import re
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32

from nlc_desktop.calendars import limits
from nlc_desktop.errors import CalendarError
from nlc_desktop.i18n import tr

_HEADER = re.compile(
    rb"\A\s*(?:From |(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)*?"
    rb"(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type):)",
    re.IGNORECASE,
)
_START = 16 * 1024


def is_mail(data: bytes) -> bool:
    """Whether a file begins as a mail does."""
    start = data[:_START].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start[:5].upper() != b"BEGIN" and _HEADER.match(start) is not None


def calendar_parts(data: bytes, name: str) -> tuple[bytes, ...]:
    """The calendar files in a mail, decoded; nothing where there is none.

    Raises:
        CalendarError: if the mail is built to do harm or can't be taken apart.
    """
    lines = data.count(b"\n") + data.count(b"\r")
    parts = data.lower().count(b"boundary=")
    if lines > 2 * limits.MAIL_LINES or parts > limits.MAIL_PARTS:
        raise _damaged(name)
    try:
        mail = BytesParser(policy=compat32).parsebytes(data)
        found = [part for part in mail.walk() if _is_calendar(part)]
        return tuple(dict.fromkeys(_payload(part) for part in found))
    except (ValueError, LookupError, RecursionError, AttributeError, TypeError) as error:
        raise _damaged(name, type(error).__name__) from error


def _is_calendar(part: Message) -> bool:
    if part.is_multipart():
        return False
    title = (part.get_filename() or "").casefold()
    return part.get_content_type() in {"text/calendar", "application/ics"} or title.endswith(".ics")


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _damaged(name: str, details: str = "") -> CalendarError:
    return CalendarError(
        tr("The mail {file} can't be read. Save the calendar file in it by itself.", file=name),
        details=details,
    )
