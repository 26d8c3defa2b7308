"""What is said about a date: each issue as whole sentences, and in a few words for a list.

Windows and the command line say the same; how a day is written is theirs.
"""

from collections.abc import Callable, Sequence
from datetime import date

from nlc_desktop.domain.scheduling import DateIssue, DateIssueKind
from nlc_desktop.i18n import tr, tr_noop

DayWords = Callable[[date], str]
_PLACES_NAMED = 4
"""Places that are named; of more, the first three."""


def issue_parts(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    """An issue in one or two sentences: what is the matter, and more about it or nothing."""
    return _PARTS[issue.kind](issue, day_words)


def issue_sentence(issue: DateIssue, day_words: DayWords) -> str:
    """An issue in words, as one line."""
    return " ".join(part for part in issue_parts(issue, day_words) if part)


def issue_short(issue: DateIssue) -> str:
    """An issue in a few words, without its day."""
    if issue.kind in _PLAIN:
        return tr(_PLAIN[issue.kind])
    if issue.kind in _NAMED:
        return tr(_NAMED[issue.kind], name=issue.name)
    if issue.kind is DateIssueKind.WEEKEND:
        return tr("Weekend in {places}", places=places_words(issue.where))
    if issue.kind is DateIssueKind.MEMBER_CLASH:
        return tr("{n} asked to another meeting", n=len(issue.people))
    if issue.kind is DateIssueKind.OVERDUE:
        return tr("{n} days overdue", n=issue.count)
    return issue.name


def listed(words: Sequence[str]) -> str:
    """Several names in one line: "A, B and C"."""
    if len(words) <= 1:
        return "".join(words)
    return tr("{some} and {last}", some=", ".join(words[:-1]), last=words[-1])


def places_words(where: Sequence[str]) -> str:
    """The jurisdictions an issue holds in; of many, the first and how many more."""
    if len(where) <= _PLACES_NAMED:
        return listed(where)
    shown = where[: _PLACES_NAMED - 1]
    return tr("{places} and {n} more", places=", ".join(shown), n=len(where) - len(shown))


_PLAIN = {
    DateIssueKind.FRIDAY: tr_noop("Friday prayers"),
    DateIssueKind.RAMADAN: tr_noop("Hours of the fasting month"),
    DateIssueKind.HOLY_WEEK: tr_noop("Holy Week"),
    DateIssueKind.SUNDAY_SERVICE: tr_noop("Sunday services"),
    DateIssueKind.CHAIR_CLASH: tr_noop("The chair is asked to another meeting"),
    DateIssueKind.SHORT_NOTICE: tr_noop("Short notice"),
    DateIssueKind.PAST: tr_noop("This day has passed"),
    DateIssueKind.UNKNOWN_YEAR: tr_noop("Holidays not known"),
}
_NAMED = {
    DateIssueKind.HOLIDAY: tr_noop("Public holiday: {name}"),
    DateIssueKind.JOINT_LEAVE: tr_noop("Joint leave: {name}"),
    DateIssueKind.EVE: tr_noop("Eve of {name}"),
    DateIssueKind.ELECTION: tr_noop("Election: {name}"),
    DateIssueKind.FIESTA: tr_noop("Local feast: {name}"),
    DateIssueKind.SCHOOL_HOLIDAY: tr_noop("School holidays: {name}"),
}


def _holiday(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    if issue.estimated:
        head = tr("{day} is expected to be a public holiday in {places}.", day=day, places=places)
        more = tr("{name}. It may still move by a day.", name=issue.name)
        return head, more
    return tr("{day} is a public holiday in {places}.", day=day, places=places), _dot(issue.name)


def _joint_leave(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    return tr("Offices in {places} are on joint leave on {day}.", day=day, places=places), _dot(
        issue.name
    )


def _weekend(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    return tr("{day} is not a working day in {places}.", day=day, places=places), ""


def _friday(issue: DateIssue, _: DayWords) -> tuple[str, str]:
    opens, closes = map(_clock, issue.hours)
    head = tr("The meeting runs into Friday prayers.")
    more = tr(
        "In {places} they are from {opens} to {closes}.",
        places=places_words(issue.where),
        opens=opens,
        closes=closes,
    )
    return head, more


def _ramadan(issue: DateIssue, _: DayWords) -> tuple[str, str]:
    opens, closes = map(_clock, issue.hours)
    places = places_words(issue.where)
    if opens:
        head = tr(
            "In the fasting month, meetings do best between {opens} and {closes}.",
            opens=opens,
            closes=closes,
        )
    else:
        head = tr("In the fasting month, nothing should go on after {closes}.", closes=closes)
    if issue.estimated:
        more = tr(
            "It is kept in {places}. Its first and last day are estimates and may move by one.",
            places=places,
        )
        return head, more
    return head, tr("It is kept in {places}.", places=places)


def _eve(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    head = tr(
        "{day} is the eve of {name} in {places}.",
        day=day_words(issue.day),
        name=issue.name,
        places=places_words(issue.where),
    )
    more = tr("People leave for home early, or are travelling.")
    if issue.estimated:
        more = tr("The feast may still move by a day.")
    return head, more


def _holy_week(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    return tr("{day} lies in Holy Week.", day=day), tr("It is kept in {places}.", places=places)


def _sunday(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    head = tr("{day} is a Sunday, and a faith body is invited.", day=day_words(issue.day))
    return head, tr("There may be services at that time.")


def _election(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    return tr("There is an election in {places} on {day}.", day=day, places=places), _dot(
        issue.name
    )


def _fiesta(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    return tr("There is a feast in {places} on {day}.", day=day, places=places), _dot(issue.name)


def _school(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    return tr("Schools in {places} are closed on {day}.", day=day, places=places), _dot(issue.name)


def _chair_clash(issue: DateIssue, _: DayWords) -> tuple[str, str]:
    head = tr("The chair is asked to another meeting at that time.")
    return head, _dot(issue.name)


def _member_clash(issue: DateIssue, _: DayWords) -> tuple[str, str]:
    if len(issue.people) == 1:
        head = tr("{post} is asked to another meeting at that time.", post=issue.people[0])
    else:
        head = tr(
            "{posts} are asked to another meeting at that time.", posts=places_words(issue.people)
        )
    return head, _dot(issue.name)


def _short_notice(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    more = tr(
        "{n} working days are usual; the call should have gone out by {day}.",
        n=issue.count,
        day=day_words(issue.until or issue.day),
    )
    return tr("The notice is short."), more


def _overdue(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    head = tr("The committee is overdue by {n} days then.", n=issue.count)
    more = tr("It should have met by {day}.", day=day_words(issue.until or issue.day))
    return head, more


def _note(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    day, places = day_words(issue.day), places_words(issue.where)
    return tr("There is a note for {places} on {day}.", day=day, places=places), _dot(issue.name)


def _past(issue: DateIssue, day_words: DayWords) -> tuple[str, str]:
    return tr("{day} has passed.", day=day_words(issue.day)), ""


def _unknown_year(issue: DateIssue, _: DayWords) -> tuple[str, str]:
    places = places_words(issue.where)
    if not issue.count:
        head = tr("The holidays of {places} are not known.", places=places)
        return head, tr("Ask there before the day is set.")
    year = issue.day.year
    head = tr("The holidays of {year} are not known for {places}.", year=year, places=places)
    return head, tr("The calendar ends with {year}.", year=issue.count)


def _dot(name: str) -> str:
    """A name that stands as a sentence of its own."""
    return name if not name or name.endswith((".", "!", "?")) else f"{name}."


def _clock(text: str) -> str:
    """A time of day as it is said: "12.15"."""
    hour, _, minute = text.partition(":")
    return tr("{hour}.{minute}", hour=int(hour), minute=minute) if text else ""


_PARTS: dict[DateIssueKind, Callable[[DateIssue, DayWords], tuple[str, str]]] = {
    DateIssueKind.HOLIDAY: _holiday,
    DateIssueKind.JOINT_LEAVE: _joint_leave,
    DateIssueKind.WEEKEND: _weekend,
    DateIssueKind.FRIDAY: _friday,
    DateIssueKind.RAMADAN: _ramadan,
    DateIssueKind.EVE: _eve,
    DateIssueKind.HOLY_WEEK: _holy_week,
    DateIssueKind.SUNDAY_SERVICE: _sunday,
    DateIssueKind.ELECTION: _election,
    DateIssueKind.FIESTA: _fiesta,
    DateIssueKind.SCHOOL_HOLIDAY: _school,
    DateIssueKind.CHAIR_CLASH: _chair_clash,
    DateIssueKind.MEMBER_CLASH: _member_clash,
    DateIssueKind.SHORT_NOTICE: _short_notice,
    DateIssueKind.OVERDUE: _overdue,
    DateIssueKind.NOTE: _note,
    DateIssueKind.PAST: _past,
    DateIssueKind.UNKNOWN_YEAR: _unknown_year,
}
