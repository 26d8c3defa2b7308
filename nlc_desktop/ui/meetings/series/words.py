"""Rules, dates and cadence of series in words."""

from datetime import date

from nlc_desktop.domain.cadence import CadenceView
from nlc_desktop.domain.recurrence import (
    MissingDay,
    Occurrence,
    OccurrenceState,
    Pattern,
    Recurrence,
    SeriesRow,
)
from nlc_desktop.domain.scheduling import JudgedDate
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.meetings.date_words import issue_sentence, issue_short
from nlc_desktop.ui.widgets.columns import Cell, Mark
from nlc_desktop.ui.widgets.shapes import Shape
from nlc_desktop.ui.wording import clock, long_weekday, plain_day, short_day, time_span

_QUARTER = 3
_SUNDAY_BEFORE = date(2026, 11, 22)

PATTERNS = {
    Pattern.WEEKLY: tr_noop("By weeks, on a weekday"),
    Pattern.MONTHLY_WEEKDAY: tr_noop("By months, on a weekday"),
    Pattern.MONTHLY_DATE: tr_noop("By months, on a date"),
    Pattern.LAST_WORKING_DAY: tr_noop("By months, on the last working day"),
}
"""What each pattern is called where it is chosen."""

NTH = {
    1: tr_noop("first", "weekday of a month"),
    2: tr_noop("second", "weekday of a month"),
    3: tr_noop("third", "weekday of a month"),
    4: tr_noop("fourth", "weekday of a month"),
    -1: tr_noop("last", "weekday of a month"),
}
"""Which weekday of a month."""

MISSING = {
    MissingDay.LAST_DAY: tr_noop("meet on the last day of the month"),
    MissingDay.SKIP: tr_noop("leave the month out"),
}
"""What happens in a month without the day."""

_STATES = {
    OccurrenceState.PLANNED: tr_noop("by the rule", "state of a date"),
    OccurrenceState.PREPARED: tr_noop("prepared", "state of a date"),
    OccurrenceState.CALLED: tr_noop("called", "state of a date"),
    OccurrenceState.HELD: tr_noop("held", "state of a date"),
    OccurrenceState.CANCELLED: tr_noop("cancelled", "state of a date"),
}
_SHAPES = {
    OccurrenceState.PLANNED: Shape.NOT_INVITED,
    OccurrenceState.PREPARED: Shape.AHEAD,
    OccurrenceState.CALLED: Shape.HERE,
    OccurrenceState.HELD: Shape.DONE,
    OccurrenceState.CANCELLED: Shape.CANNOT_COME,
}


def weekday_word(weekday: int) -> str:
    """The name of an ISO weekday."""
    return long_weekday(date.fromordinal(_SUNDAY_BEFORE.toordinal() + weekday))


def nth_word(nth: int) -> str:
    """Which weekday of a month: "second"."""
    return tr(NTH[nth], "weekday of a month")


def rule_words(recurrence: Recurrence) -> str:
    """A rule as a sentence: "Every quarter on the second Thursday"."""
    every = recurrence.every
    if recurrence.pattern is Pattern.WEEKLY:
        name = weekday_word(recurrence.weekday)
        if every == 1:
            return tr("Every week on {weekday}", weekday=name)
        return tr("Every {n} weeks on {weekday}", n=every, weekday=name)
    if recurrence.pattern is Pattern.MONTHLY_WEEKDAY:
        return _on_weekday(every, nth_word(recurrence.nth), weekday_word(recurrence.weekday))
    if recurrence.pattern is Pattern.MONTHLY_DATE:
        return _on_date(every, recurrence.day)
    return _on_last(every)


def _on_weekday(every: int, nth: str, weekday: str) -> str:
    if every == 1:
        return tr("Every month on the {nth} {weekday}", nth=nth, weekday=weekday)
    if every == _QUARTER:
        return tr("Every quarter on the {nth} {weekday}", nth=nth, weekday=weekday)
    return tr("Every {n} months on the {nth} {weekday}", n=every, nth=nth, weekday=weekday)


def _on_date(every: int, day: int) -> str:
    if every == 1:
        return tr("Every month on day {day}", day=day)
    if every == _QUARTER:
        return tr("Every quarter on day {day}", day=day)
    return tr("Every {n} months on day {day}", n=every, day=day)


def _on_last(every: int) -> str:
    if every == 1:
        return tr("Every month on the last working day")
    if every == _QUARTER:
        return tr("Every quarter on the last working day")
    return tr("Every {n} months on the last working day", n=every)


def series_words(row: SeriesRow) -> str:
    """When and where a series meets, in one line."""
    if not row.readable:
        return tr("The rule was written by a newer version of the program.")
    said = tr(
        "{rule}, {time}", rule=rule_words(row.recurrence), time=time_span(row.first, row.minutes)
    )
    return f"{said} · {row.venue}" if row.venue else said


def end_words(row: SeriesRow) -> str:
    """Until when a series goes on."""
    if row.until is None:
        return tr("No end is set.")
    return tr("Ends on {day}.", day=plain_day(row.until))


def overdue_words(view: CadenceView) -> str:
    """That a mechanism is late, or by when it should meet again."""
    if view.overdue_days == 1:
        return tr("overdue by one day")
    if view.overdue_days:
        return tr("overdue by {n} days", n=view.overdue_days)
    if view.ahead is not None and (view.due is None or view.ahead <= view.due):
        return tr("meets on {day}", day=plain_day(view.ahead))
    if view.due is not None:
        return tr("due by {day}", day=plain_day(view.due))
    return tr("has not met yet") if view.last is None else tr("no cadence")


def cadence_sentence(view: CadenceView, today: date) -> str:
    """How a mechanism keeps its cadence, in a sentence or two."""
    if view.last is None:
        return tr("The committee has not met yet.")
    met = tr("Last met on {day}.", day=plain_day(view.last))
    said = [met]
    if view.overdue_days:
        said.append(tr("It should have met by {day}.", day=plain_day(view.due)) if view.due else "")
    elif view.due is not None and (view.ahead is None or view.ahead > view.due):
        said.append(tr("It should meet by {day}.", day=plain_day(view.due)))
    if view.ahead is not None:
        said.append(tr("It meets next on {day}.", day=plain_day(view.ahead)))
    if view.by_quarter:
        said.append(
            tr("Met in {n} of 4 quarters of {year}.", n=view.met_in(today.year), year=today.year)
        )
    return " ".join(part for part in said if part)


def cadence_cell(view: CadenceView | None) -> Cell:
    """The cadence in a list."""
    if view is None:
        return Cell("")
    words = overdue_words(view)
    if view.overdue_days:
        return Cell(words, "bad", mark=Mark(Shape.OVERDUE, size=14, gap=6))
    return Cell(words, "text_2")


def day_cell(one: Occurrence) -> Cell:
    """The day of a date, and where the rule had it."""
    day = short_day(one.starts.date())
    if one.early:
        said = tr("before a holiday on {day}", day=plain_day(one.slot.date()))
        return Cell(day, tooltip=said, spoken=f"{day}, {said}")
    if one.moved:
        said = tr("moved from {day}", day=plain_day(one.slot.date()))
        return Cell(day, bold=True, tooltip=said, spoken=f"{day}, {said}")
    return Cell(day)


def time_cell(one: Occurrence) -> Cell:
    """From when to when."""
    return Cell(time_span(one.starts, one.minutes) if one.minutes else clock(one.starts), "text_2")


def state_cell(one: Occurrence) -> Cell:
    """How far a date is, with the number of its meeting."""
    word = tr(_STATES[one.state], "state of a date")
    if one.moved and one.state is OccurrenceState.PLANNED:
        word = tr("moved", "state of a date")
    role = "text_2" if one.state is OccurrenceState.PLANNED else "text"
    mark = Mark(_SHAPES[one.state], size=14, gap=6)
    text = f"{word} · {one.number}" if one.number else word
    return Cell(text, role, mark=mark)


def against_cell(judged: JudgedDate, reason: str = "") -> Cell:
    """What speaks against a date, in a few words; all of it in the tooltip."""
    if reason:
        return Cell(reason, "text_2")
    if judged.fine:
        return Cell(tr("nothing", "speaks against a date"), "text_2")
    short = " · ".join(dict.fromkeys(issue_short(issue) for issue in judged.issues))
    whole = "\n".join(issue_sentence(issue) for issue in judged.issues)
    return Cell(short, "warn", mark=Mark("triangle-alert", "warn", 14, 6), tooltip=whole)
