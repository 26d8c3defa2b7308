"""Each reason against a date is said in whole sentences, and in a few words."""

from dataclasses import replace
from datetime import date

import pytest

from nlc_desktop.domain.date_words import (
    issue_parts,
    issue_sentence,
    issue_short,
    listed,
    places_words,
)
from nlc_desktop.domain.scheduling import DateIssue, DateIssueKind

K = DateIssueKind
DAY = date(2027, 10, 28)
FULL = DateIssue(
    kind=K.HOLIDAY,
    day=DAY,
    where=("Selangor", "Putrajaya"),
    name="Deepavali",
    people=("Mayor", "Clerk"),
    count=7,
    until=date(2027, 10, 1),
    hours=("12:15", "14:45"),
)


def said(issue: DateIssue) -> str:
    return issue_sentence(issue, date.isoformat)


@pytest.mark.parametrize("kind", DateIssueKind)
@pytest.mark.parametrize("estimated", [False, True])
def test_every_reason_is_a_whole_sentence(kind, estimated):
    issue = replace(FULL, kind=kind, estimated=estimated)
    for part in issue_parts(issue, date.isoformat):
        assert not part or part.endswith(".")
        assert "{" not in part
        assert ".." not in part
    assert issue_parts(issue, date.isoformat)[0]
    assert issue_short(issue)
    assert "{" not in issue_short(issue)


@pytest.mark.parametrize(
    ("issue", "sentence"),
    [
        (
            FULL,
            "2027-10-28 is a public holiday in Selangor and Putrajaya. Deepavali.",
        ),
        (
            replace(FULL, estimated=True),
            "2027-10-28 is expected to be a public holiday in Selangor and Putrajaya. Deepavali. "
            "It may still move by a day.",
        ),
        (
            replace(FULL, kind=K.FRIDAY),
            "The meeting runs into Friday prayers. In Selangor and Putrajaya they are from 12.15 "
            "to 14.45.",
        ),
        (
            replace(FULL, kind=K.RAMADAN, hours=("", "16:00"), estimated=True),
            "In the fasting month, nothing should go on after 16.00. It is kept in Selangor and "
            "Putrajaya. Its first and last day are estimates and may move by one.",
        ),
        (
            replace(FULL, kind=K.MEMBER_CLASH, people=("Clerk",), name="Budget"),
            "Clerk is asked to another meeting at that time. Budget.",
        ),
        (
            replace(FULL, kind=K.MEMBER_CLASH, name="Budget"),
            "Mayor and Clerk are asked to another meeting at that time. Budget.",
        ),
        (
            replace(FULL, kind=K.SHORT_NOTICE),
            "The notice is short. 7 working days are usual; the call should have gone out by "
            "2027-10-01.",
        ),
        (
            replace(FULL, kind=K.UNKNOWN_YEAR, count=2026, where=("Selangor",)),
            "The holidays of 2027 are not known for Selangor. The calendar ends with 2026.",
        ),
        (
            replace(FULL, kind=K.UNKNOWN_YEAR, count=0, where=("Selangor",)),
            "The holidays of Selangor are not known. Ask there before the day is set.",
        ),
    ],
)
def test_sentences(issue, sentence):
    assert said(issue) == sentence


def test_many_places_are_counted():
    assert listed(()) == ""
    assert places_words(("A",)) == "A"
    assert places_words(("A", "B", "C", "D")) == "A, B, C and D"
    assert places_words(("A", "B", "C", "D", "E")) == "A, B, C and 2 more"
