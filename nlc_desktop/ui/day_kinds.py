"""What each kind of day of a calendar is called."""

from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.i18n import tr, tr_noop

KINDS = {
    DayKind.HOLIDAY: tr_noop("Public holiday"),
    DayKind.JOINT_LEAVE: tr_noop("Joint leave"),
    DayKind.REMOVED: tr_noop("Taken out of the calendar"),
    DayKind.SCHOOL_HOLIDAY: tr_noop("School holidays"),
    DayKind.ELECTION: tr_noop("Election"),
    DayKind.FIESTA: tr_noop("Local feast"),
    DayKind.NOTE: tr_noop("Note", "a day of the calendar"),
}


def day_kind_word(kind: DayKind) -> str:
    """What a kind of day is called."""
    return tr(KINDS[kind], "a day of the calendar") if kind is DayKind.NOTE else tr(KINDS[kind])
