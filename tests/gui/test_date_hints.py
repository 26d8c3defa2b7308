"""The calendar lines of *Worth a look*: what speaks against the date, and the way out."""

from dataclasses import replace
from datetime import date

import pytest

from nlc_desktop.domain.scheduling import DateIssue, DateIssueKind
from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.ui.meetings.date_words import issue_sentence
from nlc_desktop.ui.meetings.worth_panel import WorthPanel, hint_of
from nlc_desktop.ui.widgets.buttons import LinkButton
from tests.gui.meetings_desk import words

HOLIDAY = DateIssue(
    DateIssueKind.HOLIDAY, date(2027, 10, 28), ("Selangor", "Putrajaya"), name="Deepavali"
)


def test_what_speaks_against_the_date_is_said_with_a_way_out(kit, qtbot):
    panel = WorthPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_worth([Worth(WorthKind.DATE, day=HOLIDAY.day, issue=HOLIDAY)])
    said = words(panel)
    assert "Thu 28 Oct 2027 is a public holiday in Selangor and Putrajaya.</b> Deepavali." in said
    with qtbot.waitSignal(panel.taken) as taken:
        panel.findChild(LinkButton).click()
    assert taken.args[0].issue is HOLIDAY


@pytest.mark.parametrize(
    ("kind", "link"),
    [
        (DateIssueKind.FRIDAY, "Another time"),
        (DateIssueKind.CHAIR_CLASH, "Another time"),
        (DateIssueKind.WEEKEND, "Another day"),
        (DateIssueKind.SHORT_NOTICE, "Another day"),
    ],
)
def test_the_way_out_is_a_day_or_an_hour(kind, link):
    issue = DateIssue(kind, date(2027, 4, 2), ("Selangor",), hours=("12:15", "14:45"))
    assert hint_of(Worth(WorthKind.DATE, issue=issue)).link == link


@pytest.mark.parametrize("kind", DateIssueKind)
def test_every_reason_has_words_and_a_way_out(kind):
    issue = replace(HOLIDAY, kind=kind, people=("Mayor",), hours=("12:15", "14:45"))
    hint = hint_of(Worth(WorthKind.DATE, issue=issue))
    assert hint.strong
    assert hint.link
    assert issue_sentence(issue) == f"{hint.strong} {hint.more}".strip()
