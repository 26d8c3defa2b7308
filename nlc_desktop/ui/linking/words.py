"""What links are called on the screen: the words of their type, read either way, their strength."""

from datetime import date

from nlc_desktop.domain.links import LinkDash, LinkRow, LinkTone, LinkType
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.wording import near_day

_STRENGTHS = (
    tr_noop("Not said", "how strong a link is"),
    tr_noop("Weak", "link"),
    tr_noop("Middling", "link"),
    tr_noop("Strong", "link"),
)
_TONES = {
    LinkTone.MARK: tr_noop("Dark"),
    LinkTone.BLUE: tr_noop("Blue"),
    LinkTone.PLUM: tr_noop("Plum"),
}
_DASHES = {
    LinkDash.SOLID: tr_noop("Line", "of a link"),
    LinkDash.DASHES: tr_noop("Dashes"),
    LinkDash.DOTS: tr_noop("Dots"),
    LinkDash.DASH_DOTS: tr_noop("Dashes and dots"),
    LinkDash.LONG_DASHES: tr_noop("Long dashes"),
}


def type_word(kind: LinkType) -> str:
    """A type read from source to target: "informs"."""
    return kind.names.spoken(screen_language())


def reverse_word(kind: LinkType) -> str:
    """A type read from target to source: "is informed by"."""
    return kind.reverse.spoken(screen_language()) or type_word(kind)


def reading(kind: LinkType, source: str, target: str) -> str:
    """A link as a sentence, read forwards."""
    return tr("{source} {verb} {target}", source=source, verb=type_word(kind), target=target)


def back_reading(kind: LinkType, source: str, target: str) -> str:
    """The same link as a sentence, read backwards."""
    return tr("{source} {verb} {target}", source=target, verb=reverse_word(kind), target=source)


def strength_word(strength: int) -> str:
    """How strong a link is."""
    return tr(_STRENGTHS[strength], "link" if strength else "how strong a link is")


def tone_word(tone: LinkTone) -> str:
    """The colour of a type."""
    return tr(_TONES[tone])


def dash_word(dash: LinkDash) -> str:
    """The line of a type."""
    return tr(_DASHES[dash], "of a link" if dash is LinkDash.SOLID else "")


def days_words(link: LinkRow, today: date) -> str:
    """From when to when a link lasts."""
    since = near_day(link.since, today) if link.since else ""
    until = near_day(link.until, today) if link.until else ""
    if since and until:
        return tr("{since} to {until}", since=since, until=until)
    if until:
        return tr("until {day}", day=until)
    return tr("since {day}", day=since) if since else ""


def spoken(link: LinkRow, kind: LinkType | None, today: date) -> str:
    """All there is to say of a link in one sentence, for the screen reader."""
    said = (
        reading(kind, link.source_name, link.target_name)
        if kind is not None
        else tr("{source} – {target}", source=link.source_name, target=link.target_name)
    )
    parts = [said, days_words(link, today)]
    if link.strength:
        parts.append(strength_word(link.strength))
    return ", ".join(part for part in parts if part)
