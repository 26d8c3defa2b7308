"""What contacts and what happened are called in this room."""

from nlc_desktop.domain.audience import Audience, audience_named
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.papers import Presence
from nlc_desktop.domain.stakeholders import (
    ContactKind,
    Happening,
    Level,
    OrganisationKind,
    Sector,
)
from nlc_desktop.domain.tags import tag_text
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading.calendar import place_name
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.telling import Telling
from nlc_desktop.ui.words import (
    level_word,
    organisation_kind_word,
    presence_word,
    reply_word,
    sector_word,
)


def jurisdiction_word(key: str) -> str:
    """Whose holidays a body keeps: the name of a state or country."""
    return place_name(key, screen_language()) or key


_FIELDS = {
    "name": tr_noop("Name"),
    "name_english": tr_noop("Name in English"),
    "short_name": tr_noop("Short name"),
    "level": tr_noop("Level"),
    "sector": tr_noop("Sector"),
    "kind": tr_noop("Kind"),
    "area": tr_noop("Area"),
    "jurisdiction": tr_noop("Calendar of"),
    "title": tr_noop("Post"),
    "title_english": tr_noop("Post in English"),
    "honorific": tr_noop("Form of address"),
    "post_nominals": tr_noop("Letters after the name"),
    "native_name": tr_noop("Name in its own script"),
    "aliases": tr_noop("Other names"),
    "since": tr_noop("Since"),
    "until": tr_noop("Until"),
    "value": tr_noop("Contact"),
    "detail.value": tr_noop("Own detail"),
    "note": tr_noop("Note"),
    "source": tr_noop("Where the name is from"),
    "purpose": tr_noop("What it is kept for"),
    "confirmed_on": tr_noop("Confirmed"),
    "tags": tr_noop("Tags"),
    "visible_to": tr_noop("May be shown to"),
    "review_on": tr_noop("To be looked at again"),
}
TELLING = Telling(
    _FIELDS,
    {
        ("organisation", "level"): lambda text: level_word(Level(text)),
        ("organisation", "sector"): lambda text: sector_word(Sector(text)),
        ("organisation", "kind"): lambda text: organisation_kind_word(OrganisationKind(text)),
        ("contact", "kind"): lambda text: contact_word(ContactKind(text)),
        ("organisation", "jurisdiction"): jurisdiction_word,
        ("organisation", "visible_to"): lambda text: visible_word(audience_named(text)),
        ("organisation", "tags"): lambda text: tag_text(text.split()),
        ("person", "tags"): lambda text: tag_text(text.split()),
        ("person", "aliases"): lambda text: "; ".join(text.splitlines()),
        ("organisation", "aliases"): lambda text: "; ".join(text.splitlines()),
    },
)
"""What the history tells of organisations, posts, people and contacts."""

VISIBLE_LEVELS = (Audience.PUBLIC, Audience.MEMBERS, Audience.NATIONAL, Audience.OFFICE)
"""The four levels of who may know that an organisation is on the map (R-DP-08)."""
_VISIBLE = {
    Audience.PUBLIC: tr_noop("Everybody"),
    Audience.COMMUNITY: tr_noop("The community"),
    Audience.MEMBERS: tr_noop("Members of the meetings"),
    Audience.NATIONAL: tr_noop("The national focal point"),
    Audience.OFFICE: tr_noop("This office alone"),
}

_CONTACTS = {
    ContactKind.PHONE: tr_noop("Phone"),
    ContactKind.MOBILE: tr_noop("Mobile"),
    ContactKind.EMAIL: tr_noop("E-mail"),
    ContactKind.FAX: tr_noop("Fax"),
    ContactKind.POSTAL: tr_noop("Post", "letters"),
    ContactKind.BY_HAND: tr_noop("By hand"),
}
_ICONS = {
    ContactKind.PHONE: "phone",
    ContactKind.MOBILE: "phone",
    ContactKind.EMAIL: "mail",
    ContactKind.FAX: "printer",
    ContactKind.POSTAL: "inbox",
    ContactKind.BY_HAND: "send",
}
_KINDS = {
    "reply": tr_noop("answer"),
    "invited": tr_noop("invitation"),
    "attended": tr_noop("meeting"),
    "represented": tr_noop("meeting"),
    "tenure": tr_noop("post", "somebody's"),
    "tenure-ended": tr_noop("post", "somebody's"),
    "action": tr_noop("action"),
    "presented": tr_noop("agenda"),
    "linked": tr_noop("link"),
    "link-ended": tr_noop("link"),
    "link-checked": tr_noop("link"),
    "scored": tr_noop("score"),
    "merged": tr_noop("register"),
    "contact-added": tr_noop("contact"),
    "contact-changed": tr_noop("contact"),
    "confirmed": tr_noop("register"),
}


def visible_word(audience: Audience) -> str:
    """Who may know that an organisation is on the map, in plain words."""
    return tr(_VISIBLE[audience])


def contact_word(kind: ContactKind) -> str:
    """What a way to reach somebody is called."""
    return tr(_CONTACTS[kind], "letters" if kind is ContactKind.POSTAL else "")


def contact_icon(kind: ContactKind) -> str:
    """The icon of a way to reach somebody."""
    return _ICONS[kind]


def happening_kind(row: Happening) -> str:
    """What kind of thing happened, in a word."""
    comment = "somebody's" if row.kind.startswith("tenure") else ""
    return tr(_KINDS[row.kind], comment) if row.kind in _KINDS else ""


def happening_words(row: Happening, meeting: str = "") -> str:
    """What happened, in a sentence without its day; ``meeting`` is a short name for it."""
    say = _SENTENCES.get(row.kind)
    return say(row, meeting or row.text) if say is not None else row.text


def _reply(row: Happening, meeting: str) -> str:
    return tr("{answer}: {meeting}", answer=reply_word(Reply(row.detail)), meeting=meeting)


def _invited(_row: Happening, meeting: str) -> str:
    return tr("Invited to {meeting}", meeting=meeting)


def _attended(row: Happening, meeting: str) -> str:
    here = presence_word(row.presence or Presence.NOT_YET)
    return tr("{presence} at {meeting}", presence=here, meeting=meeting)


def _represented(row: Happening, meeting: str) -> str:
    return tr("Represented by {name} at {meeting}", name=row.detail, meeting=meeting)


def _began(row: Happening, _meeting: str) -> str:
    return tr("{person} became {post}", person=row.text, post=row.detail)


def _ended(row: Happening, _meeting: str) -> str:
    return tr("{person} left as {post}", person=row.text, post=row.detail)


def _action(row: Happening, _meeting: str) -> str:
    return tr("{number}: {text}", number=row.detail, text=row.text) if row.detail else row.text


def _presented(row: Happening, _meeting: str) -> str:
    return tr("Presented “{item}” at {meeting}", item=row.text, meeting=row.detail)


def _linked(row: Happening, _meeting: str) -> str:
    if not row.detail:
        return tr("Linked with {name}", name=row.text)
    return tr("Linked with {name}: {type}", name=row.text, type=row.detail)


def _link_ended(row: Happening, _meeting: str) -> str:
    if not row.detail:
        return tr("Link with {name} ended", name=row.text)
    return tr("Link with {name} ended: {type}", name=row.text, type=row.detail)


def _link_checked(row: Happening, _meeting: str) -> str:
    return tr("Link with {name} checked", name=row.text)


def _scored(row: Happening, _meeting: str) -> str:
    return tr("Scored, said by {name}", name=row.text) if row.text else tr("Scored")


def _merged(row: Happening, _meeting: str) -> str:
    return tr("Merged with “{name}”", name=row.text)


def _contact_added(row: Happening, _meeting: str) -> str:
    return tr("{kind} added", kind=contact_word(ContactKind(row.detail)))


def _contact_changed(row: Happening, _meeting: str) -> str:
    return tr("{kind} changed", kind=contact_word(ContactKind(row.detail)))


def _confirmed(_row: Happening, _meeting: str) -> str:
    return tr("Details confirmed")


_SENTENCES = {
    "reply": _reply,
    "invited": _invited,
    "attended": _attended,
    "represented": _represented,
    "tenure": _began,
    "tenure-ended": _ended,
    "action": _action,
    "presented": _presented,
    "linked": _linked,
    "link-ended": _link_ended,
    "link-checked": _link_checked,
    "scored": _scored,
    "merged": _merged,
    "contact-added": _contact_added,
    "contact-changed": _contact_changed,
    "confirmed": _confirmed,
}
