"""What is worth a look before letters go out, in words: a sentence, and more about it."""

from collections.abc import Callable, Sequence

from nlc_desktop.domain.calling import CallPreview, CallWarning, CallWorth
from nlc_desktop.domain.letters import NoticePart
from nlc_desktop.i18n import tr, tr_noop

_NAMED = 4
"""Names that are listed; of more, how many there are."""


def warning_words(warning: CallWarning) -> tuple[str, str]:
    """The sentence that matters, and what follows from it; the second may be empty."""
    if warning.kind in _PLAIN:
        strong, more = _PLAIN[warning.kind]
        return tr(strong), tr(more) if more else ""
    return _COUNTED[warning.kind](warning)


def warning_sentences(plan: CallPreview) -> tuple[str, ...]:
    """All warnings of a preview about the letters, one line each."""
    return tuple(" ".join(warning_words(one)).strip() for one in plan.warnings)


_PLAIN = {
    CallWorth.NO_CHAIR: (
        tr_noop("Nobody chairs the meeting yet."),
        tr_noop("Give somebody on the guest list the chair."),
    ),
    CallWorth.OFFICE_ADDRESS: (
        tr_noop("The office has no e-mail address."),
        tr_noop("Calendar files can be kept but not answered. Add the address in Preferences."),
    ),
    CallWorth.NO_REFERENCE: (
        tr_noop("The letters have no reference number."),
        tr_noop("Type one, or say in Preferences how file references begin."),
    ),
    CallWorth.NO_SIGNATORY: (
        tr_noop("Nobody is named to sign the letters."),
        tr_noop("Type a name and a post."),
    ),
    CallWorth.NO_ANSWER_DAY: (
        tr_noop("There is no working day left to answer by."),
        tr_noop("The letters ask for no answer by a day."),
    ),
}


def _label(warning: CallWarning) -> tuple[str, str]:
    strong = tr("“{word}” stands in “{text}”.", word=warning.word, text=warning.names[0])
    more = tr("Papers for the community don't use that word; they can't be made with it.")
    return strong, more


def _wording(warning: CallWarning) -> tuple[str, str]:
    items = ", ".join(warning.names)
    if warning.count == 1:
        strong = tr("Item {items} has no public wording.", items=items)
        return strong, tr("Guests from the community see only its time on their agenda.")
    strong = tr("{n} items have no public wording.", n=warning.count)
    return strong, tr("Guests from the community see only their times on the agenda.")


def _taken(warning: CallWarning) -> tuple[str, str]:
    more = tr("“{meeting}” has it. Choose another number.", meeting=warning.names[0])
    return tr("The number {number} is taken.", number=warning.word), more


def _holders(warning: CallWarning) -> tuple[str, str]:
    if warning.count == 1:
        strong = tr("{names} has no named holder.", names=named(warning.names))
        return strong, tr("The letter goes to the post.")
    strong = tr("{n} guests have no named holder.", n=warning.count)
    return strong, tr("Their letters go to the post: {names}.", names=named(warning.names))


def _addresses(warning: CallWarning) -> tuple[str, str]:
    if warning.count == 1:
        strong = tr("{names} has no e-mail address.", names=named(warning.names))
        return strong, tr("The calendar file can be kept but not answered.")
    strong = tr("{n} guests have no e-mail address.", n=warning.count)
    return strong, tr("Their calendar files can be kept but not answered.")


def _answered(warning: CallWarning) -> tuple[str, str]:
    if warning.count == 1:
        strong = tr("{names} answered for the earlier date.", names=named(warning.names))
    else:
        strong = tr("{n} guests answered for the earlier date.", n=warning.count)
    return strong, tr("Ask them again; their answers stay noted until they give another.")


_COUNTED: dict[CallWorth, Callable[[CallWarning], tuple[str, str]]] = {
    CallWorth.LABEL: _label,
    CallWorth.NO_PUBLIC_WORDING: _wording,
    CallWorth.TAKEN_REFERENCE: _taken,
    CallWorth.NO_HOLDER: _holders,
    CallWorth.NO_ADDRESS: _addresses,
    CallWorth.ANSWERED_BEFORE: _answered,
}


def named(names: Sequence[str]) -> str:
    """The first names of a list in one line."""
    shown = ", ".join(names[:_NAMED])
    return f"{shown}, …" if len(names) > _NAMED else shown


_PARTS = {
    NoticePart.DATE: tr_noop("the date"),
    NoticePart.TIME: tr_noop("the time"),
    NoticePart.VENUE: tr_noop("the place"),
    NoticePart.AGENDA: tr_noop("the agenda"),
}


def changed_words(parts: Sequence[NoticePart]) -> str:
    """What changed since the last notice, in one line: "the date, the agenda"."""
    return ", ".join(tr(_PARTS[part]) for part in parts)
