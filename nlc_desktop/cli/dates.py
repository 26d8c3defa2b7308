"""Suggests the next dates of a mechanism that nothing speaks against, or judges one."""

import argparse
from datetime import date, datetime, time
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.domain.date_words import issue_sentence, listed
from nlc_desktop.domain.papers import screen_language
from nlc_desktop.domain.scheduling import DateFacts, JudgedDate, common_weekdays, judge, suggest
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import calling_refs, dates
from nlc_desktop.services.session import OpenOffice

_MOST = 100
_LONGEST = 24 * 60


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    add = parser.add_argument
    add("workspace", type=Path, metavar=tr("WORKSPACE"))
    add(
        "--mechanism",
        required=True,
        metavar=tr("REF"),
        help=tr("name, reference or id of the committee"),
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--from",
        type=_day,
        dest="since",
        metavar=tr("DATE"),
        help=tr("the first day to look at; today if left out"),
    )
    which.add_argument(
        "--check", type=_day, metavar=tr("DATE"), help=tr("say what speaks against this day")
    )
    add("--at", type=_time, default=time(9), metavar="09:00", help=tr("when it begins"))
    add("--minutes", type=_minutes, default=120, metavar="120", help=tr("how long it takes"))
    add("--count", type=_count, default=10, metavar="10", help=tr("how many dates"))


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Opens the workspace with the passphrase asked for and gives the dates."""
    office = opened(options.workspace)
    try:
        row = calling_refs.mechanism_by_ref(office, options.mechanism)
        facts = dates.for_mechanism(office, row.id)
        if options.check is not None:
            _check(office, facts, options, answer)
        else:
            _suggest(office, facts, options, answer)
    finally:
        office.workspace.close()
    return DONE


def _suggest(
    office: OpenOffice, facts: DateFacts, options: argparse.Namespace, answer: Answer
) -> None:
    """The next dates, each a line."""
    since: date = options.since or facts.today
    before = date.fromordinal(max(since.toordinal() - 1, 1))
    _tell(facts, since, answer)
    found = suggest(
        facts,
        before,
        options.at,
        options.minutes,
        office.zone,
        count=options.count,
        language=screen_language(),
    )
    answer.begin("dates")
    for one in found:
        answer.give("dates", one.starts.isoformat(), _line(one))
    if len(found) < options.count:
        answer.say(
            tr("Within two years there are no more days nothing speaks against.")
            if found
            else tr("Within two years there is no day nothing speaks against.")
        )
        first = datetime.combine(max(since, facts.today), options.at, tzinfo=office.tz())
        for issue in judge(facts, first, options.minutes, screen_language()).against:
            answer.say(issue_sentence(issue, _day_words))


def _tell(facts: DateFacts, since: date, answer: Answer) -> None:
    """Whose calendars are looked at, how old they are, and on which weekdays all of them work."""
    language = screen_language()
    for place in facts.invited:
        if place.as_of is not None:
            name = place.names.spoken(language)
            answer.say(
                tr("{place}: calendar as of {day}.", place=name, day=place.as_of.isoformat())
            )
    common = common_weekdays(facts.invited, since)
    if len(facts.invited) > 1:
        names = listed([_weekday_name(number) for number in common])
        answer.say(tr("All of them work on: {weekdays}.", weekdays=names or tr("no day")))


def _check(
    office: OpenOffice, facts: DateFacts, options: argparse.Namespace, answer: Answer
) -> None:
    """What speaks against one day, each reason a line."""
    starts = datetime.combine(options.check, options.at, tzinfo=office.tz())
    judged = judge(facts, starts, options.minutes, screen_language())
    answer.begin("issues")
    answer.give("dates", starts.isoformat(), _line(judged))
    for issue in judged.issues:
        answer.give("issues", issue_sentence(issue, _day_words))
    if not judged.issues:
        answer.say(tr("Nothing speaks against it."))


def _line(judged: JudgedDate) -> str:
    """A date as a person reads it."""
    return tr(
        "{weekday} {day}, {time}",
        weekday=_weekday(judged.starts.date()),
        day=judged.starts.date().isoformat(),
        time=f"{judged.starts:%H:%M}",
    )


def _day_words(day: date) -> str:
    return tr("{weekday} {day}", weekday=_weekday(day), day=day.isoformat())


def _weekday(day: date) -> str:
    return _weekday_name(day.isoweekday())


def _weekday_name(number: int) -> str:
    names = (
        tr("Monday", "weekday"),
        tr("Tuesday", "weekday"),
        tr("Wednesday", "weekday"),
        tr("Thursday", "weekday"),
        tr("Friday", "weekday"),
        tr("Saturday", "weekday"),
        tr("Sunday", "weekday"),
    )
    return names[number - 1]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            tr("“{text}” is not a date. Write it like 2026-11-23.", text=text)
        ) from error


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            tr("“{text}” is not a time of day. Write it like 09:00.", text=text)
        ) from error


def _minutes(text: str) -> int:
    return _number(text, _LONGEST)


def _count(text: str) -> int:
    return _number(text, _MOST)


def _number(text: str, most: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if not 1 <= number <= most:
        raise argparse.ArgumentTypeError(
            tr("“{text}” is not a number from 1 to {most}.", text=text, most=most)
        )
    return number
