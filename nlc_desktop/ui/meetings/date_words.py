"""What is said about a date on the screen, and the way out of what speaks against it."""

from nlc_desktop.domain import date_words
from nlc_desktop.domain.scheduling import DateIssue, DateIssueKind
from nlc_desktop.i18n import tr
from nlc_desktop.ui.wording import short_day

issue_short = date_words.issue_short
"""An issue in a few words, without its day."""

_OF_THE_HOUR = frozenset(
    {
        DateIssueKind.FRIDAY,
        DateIssueKind.RAMADAN,
        DateIssueKind.CHAIR_CLASH,
        DateIssueKind.MEMBER_CLASH,
    }
)


def issue_parts(issue: DateIssue) -> tuple[str, str]:
    """An issue in one or two sentences: what is the matter, and more about it or nothing."""
    return date_words.issue_parts(issue, short_day)


def issue_sentence(issue: DateIssue) -> str:
    """An issue in words, as one line."""
    return date_words.issue_sentence(issue, short_day)


def way_out(issue: DateIssue) -> str:
    """What the link beside an issue says: an issue of the hour needs no other day."""
    return tr("Another time") if issue.kind in _OF_THE_HOUR else tr("Another day")
