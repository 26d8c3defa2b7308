"""What the history tells of a meeting, and what its values are called."""

from nlc_desktop.domain.meetings import Channel, MeetingState, Reply
from nlc_desktop.domain.papers import ItemKind, MeetingRole, Presence
from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.telling import Telling, Words
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

_WORDS: Words = {
    ("meeting", "state"): lambda text: state_word(MeetingState(text)),
    ("agenda_item", "kind"): lambda text: kind_word(ItemKind(text)),
    ("invitation", "reply"): lambda text: reply_word(Reply(text)),
    ("invitation", "channel"): lambda text: channel_word(Channel(text)),
    ("invitation", "presence"): lambda text: presence_word(Presence(text)),
    ("invitation", "role"): lambda text: role_word(MeetingRole(text)),
}

TELLING = Telling(_FIELDS, _WORDS, {"minutes": "length"})
"""What the history tells of a meeting, its agenda, its people and its minutes."""
