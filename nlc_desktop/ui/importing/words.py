"""What the fields, letters and counts of a contact list are called."""

from collections.abc import Sequence

from nlc_desktop.domain.contact_cards import CardField, DroppedColumn
from nlc_desktop.domain.contact_plans import EntryState, ImportCounts, ImportPlan
from nlc_desktop.i18n import tr, tr_noop

_FIELDS = {
    CardField.NAME: tr_noop("Name"),
    CardField.FIRST_NAME: tr_noop("First name"),
    CardField.MIDDLE_NAME: tr_noop("Middle name"),
    CardField.LAST_NAME: tr_noop("Last name"),
    CardField.HONORIFIC: tr_noop("Form of address"),
    CardField.POST_NOMINALS: tr_noop("Letters after the name"),
    CardField.NATIVE_NAME: tr_noop("Name in its own script"),
    CardField.ORGANISATION: tr_noop("Organisation"),
    CardField.POST: tr_noop("Post in it"),
    CardField.EMAIL: tr_noop("E-mail"),
    CardField.MOBILE: tr_noop("Mobile"),
    CardField.PHONE: tr_noop("Phone"),
    CardField.FAX: tr_noop("Fax"),
    CardField.POSTAL: tr_noop("Office address"),
    CardField.NOTE: tr_noop("Note"),
    CardField.TAGS: tr_noop("Tags"),
    CardField.KIND: tr_noop("Says what the next column is"),
    CardField.UNUSED: tr_noop("Not taken"),
    CardField.WITHHELD: tr_noop("Never taken"),
}
_LETTERS = {
    "utf-8": tr_noop("Unicode (UTF-8)"),
    "utf-8-sig": tr_noop("Unicode (UTF-8)"),
    "utf-16": tr_noop("Unicode (UTF-16)"),
    "utf-32": tr_noop("Unicode (UTF-32)"),
    "cp1252": tr_noop("Western (Windows-1252)"),
    "gb18030": tr_noop("Chinese, simplified (GB 18030)"),
    "big5": tr_noop("Chinese, traditional (Big5)"),
    "cp1256": tr_noop("Arabic and Jawi (Windows-1256)"),
    "cp1258": tr_noop("Vietnamese (Windows-1258)"),
}
_SHOWN = 3

CHOICES = tuple(field for field in CardField if field is not CardField.WITHHELD)
"""What a person may say a column is."""


def field_word(field: CardField) -> str:
    """What a column is taken as."""
    return tr(_FIELDS[field])


def letters_word(encoding: str) -> str:
    """The letters a file is written in."""
    return tr(_LETTERS[encoding]) if encoding in _LETTERS else encoding


def state_word(state: EntryState) -> str:
    """How a row stands to what the office has, in a word or two."""
    match state:
        case EntryState.NEW:
            return tr("New", "contact")
        case EntryState.CHANGED:
            return tr("Changed", "contact")
        case EntryState.DUPLICATE:
            return tr("Look alike")
        case EntryState.UNREADABLE:
            return tr("Unreadable")
        case EntryState.SAME:
            return tr("The same", "contact")


def count_of(counts: ImportCounts, state: EntryState) -> int:
    """How many rows are in a state."""
    return {
        EntryState.NEW: counts.new,
        EntryState.CHANGED: counts.changed,
        EntryState.DUPLICATE: counts.duplicates,
        EntryState.UNREADABLE: counts.unreadable,
        EntryState.SAME: counts.same,
    }[state]


def counts_words(plan: ImportPlan) -> str:
    """What a list would do in one sentence, each unreadable row by its line and its reason."""
    counts = plan.counts()
    parts: list[str] = []
    if counts.new:
        parts.append(tr("{n} new", n=counts.new))
    if counts.changed:
        parts.append(tr("{n} changed", n=counts.changed))
    if counts.duplicates:
        parts.append(tr("{n} look like someone you have", n=counts.duplicates))
    if counts.same:
        parts.append(tr("{n} the same as before", n=counts.same))
    if counts.unreadable:
        parts.append(_unreadable(plan, counts.unreadable))
    return ", ".join(parts)


def _unreadable(plan: ImportPlan, count: int) -> str:
    first = next(one for one in plan.entries if one.state is EntryState.UNREADABLE)
    reason = first.reason.rstrip(".")
    if count == 1:
        return tr("1 unreadable (line {line}: {reason})", line=first.line, reason=reason)
    return tr(
        "{n} unreadable (the first in line {line}: {reason})",
        n=count,
        line=first.line,
        reason=reason,
    )


def dropped_words(columns: Sequence[DroppedColumn]) -> str:
    """Which columns with something in them are not taken, and why; empty if none."""
    filled = [one for one in columns if one.filled]
    private = [one.header for one in filled if one.withheld]
    other = [one.header for one in filled if not one.withheld]
    parts: list[str] = []
    if private:
        names = ", ".join(private)
        parts.append(tr("Never taken, because they are private: {columns}.", columns=names))
    if other:
        parts.append(tr("Left out: {columns}.", columns=_first(other)))
    return " ".join(parts)


def _first(names: Sequence[str]) -> str:
    more = len(names) - 2 * _SHOWN
    shown = ", ".join(names[: 2 * _SHOWN])
    return tr("{names} and {n} more", names=shown, n=more) if more > 0 else shown
