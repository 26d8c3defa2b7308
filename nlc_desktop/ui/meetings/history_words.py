"""What the log says about a meeting, in words people use."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.meetings import Channel, MeetingState, Reply
from nlc_desktop.domain.operations import DELETED, Value
from nlc_desktop.domain.papers import ItemKind, MeetingRole, Presence
from nlc_desktop.domain.step_names import step_name
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.wording import clock, plain_day
from nlc_desktop.ui.words import (
    channel_word,
    kind_word,
    presence_word,
    reply_word,
    role_word,
    state_word,
)

_FIELDS = {
    "public_title": tr_noop("Public title"),
    "public_title_english": tr_noop("Public title in English"),
    "internal_purpose": tr_noop("What it is for"),
    "title": tr_noop("Title"),
    "title_english": tr_noop("Title in English"),
    "starts": tr_noop("Begins at"),
    "minutes": tr_noop("Minutes", "length"),
    "venue": tr_noop("Place"),
    "state": tr_noop("State"),
    "kind": tr_noop("Kind"),
    "presenter_text": tr_noop("Presented by"),
    "remark": tr_noop("Remark"),
    "note": tr_noop("Note"),
    "closed": tr_noop("Closed session"),
    "received": tr_noop("Received"),
    "reply": tr_noop("Reply"),
    "channel": tr_noop("How it came"),
    "delegate": tr_noop("Delegate"),
    "presence": tr_noop("Attendance"),
    "reason": tr_noop("Reason"),
    "role": tr_noop("Role"),
    "text": tr_noop("Text"),
    "reference": tr_noop("Our reference"),
    "bring": tr_noop("What to bring"),
    "secretariat": tr_noop("Secretariat"),
    "language": tr_noop("Language of the papers"),
    "called_on": tr_noop("Called on"),
    "circulated_on": tr_noop("Circulated on"),
    "confirmed_on": tr_noop("Adopted on"),
    "next_starts": tr_noop("Next meeting"),
    "next_venue": tr_noop("Place of the next meeting"),
    "due": tr_noop("Due"),
    "mark": tr_noop("Classification mark"),
    "pad": tr_noop("Pad"),
    "name_text": tr_noop("Name"),
    "prepared_by": tr_noop("Prepared by"),
    "checked_by": tr_noop("Checked by"),
    "registration": tr_noop("Registration"),
}
"""Fields worth telling; the others follow from them or are for the machine."""

_ENUMS: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("meeting", "state"): lambda text: state_word(MeetingState(text)),
    ("agenda_item", "kind"): lambda text: kind_word(ItemKind(text)),
    ("invitation", "reply"): lambda text: reply_word(Reply(text)),
    ("invitation", "channel"): lambda text: channel_word(Channel(text)),
    ("invitation", "presence"): lambda text: presence_word(Presence(text)),
    ("invitation", "role"): lambda text: role_word(MeetingRole(text)),
}
_MOST = 120


@dataclass(frozen=True, slots=True)
class Told:
    """One step in words."""

    id: str
    when: datetime
    who: str
    step: str
    changes: tuple[str, ...]
    own: bool


def told(rows: Sequence[HistoryRow], zone: ZoneInfo) -> tuple[Told, ...]:
    """The steps, newest first, each with what it changed."""
    steps: dict[str, list[HistoryRow]] = {}
    for row in rows:
        steps.setdefault(row.group, []).append(row)
    return tuple(_step(group, found, zone) for group, found in steps.items())


def _step(group: str, rows: list[HistoryRow], zone: ZoneInfo) -> Told:
    newest = rows[0]
    made = {row.record for row in rows if row.field == DELETED and row.new is False}
    said = [words for row in rows if row.record not in made and (words := _change(row, zone))]
    return Told(
        group,
        newest.when.astimezone(zone),
        newest.actor,
        step_name(newest.label),
        tuple(dict.fromkeys(said)),
        newest.own,
    )


def _change(row: HistoryRow, zone: ZoneInfo) -> str:
    if row.field not in _FIELDS:
        return ""
    comment = "length" if row.field == "minutes" else ""
    name = tr(_FIELDS[row.field], comment)
    old, new = _value(row, row.old, zone), _value(row, row.new, zone)
    if not old:
        return tr("{field}: {new}", field=name, new=new)
    if not new:
        return tr("{field}: {old} taken out", field=name, old=old)
    return tr("{field}: {old} → {new}", field=name, old=old, new=new)


def _value(row: HistoryRow, value: Value, zone: ZoneInfo) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    text = "" if value is None else str(value)
    if not text:
        return ""
    try:
        return _spoken(row, text, zone)
    except ValueError:
        return text


def _spoken(row: HistoryRow, text: str, zone: ZoneInfo) -> str:
    """A stored text in words; raises ValueError for one no longer understood."""
    words = _ENUMS.get((row.table, row.field))
    if words is not None:
        return words(text)
    if row.field.endswith("starts"):
        return _moment(text, zone)
    if row.field.endswith("_on") or row.field == "due":
        return plain_day(date.fromisoformat(text))
    return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"


def _moment(text: str, zone: ZoneInfo) -> str:
    moment = datetime.fromisoformat(text).astimezone(zone)
    return tr("{day}, {time}", day=plain_day(moment.date()), time=clock(moment))
