"""Why a name looks like somebody the office has, in words."""

from collections.abc import Iterable

from nlc_desktop.domain.duplicates import DuplicateHint
from nlc_desktop.domain.likeness import Reason
from nlc_desktop.i18n import tr, tr_noop

_REASONS = {
    Reason.SAME_NAME: tr_noop("same name"),
    Reason.WITHOUT_TITLE: tr_noop("same name without the title"),
    Reason.SPELLING: tr_noop("same name, spelt in another way"),
    Reason.ORDER: tr_noop("same words in another order"),
    Reason.INITIALS: tr_noop("the initials fit"),
    Reason.SHORTER: tr_noop("one name is part of the other"),
    Reason.SHORT_NAME: tr_noop("the short name fits"),
    Reason.PHONE: tr_noop("same telephone number"),
    Reason.EMAIL: tr_noop("same e-mail address"),
    Reason.ORGANISATION: tr_noop("same organisation"),
}


def reason_words(reasons: Iterable[Reason]) -> str:
    """Why two records look alike, in a few words."""
    return ", ".join(tr(_REASONS[reason]) for reason in reasons)


def hint_words(hint: DuplicateHint) -> str:
    """What a hint says: who, where, and why."""
    why = reason_words(hint.reasons)
    if hint.detail:
        return tr("Looks like: {name}, {place} · {why}", name=hint.name, place=hint.detail, why=why)
    return tr("Looks like: {name} · {why}", name=hint.name, why=why)
