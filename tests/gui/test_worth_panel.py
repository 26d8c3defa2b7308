from datetime import date

import pytest

from nlc_desktop.domain.scheduling import DateIssue, DateIssueKind
from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.ui.meetings.worth_panel import WorthPanel, hint_of
from nlc_desktop.ui.widgets.buttons import LinkButton
from tests.gui.meetings_desk import words

HOLIDAY = DateIssue(
    DateIssueKind.HOLIDAY, date(2027, 10, 28), ("Selangor", "Putrajaya"), name="Deepavali"
)


def missing(sure=(), rest=()):
    return Worth(
        WorthKind.MISSING_MEMBERS,
        count=len(sure),
        items=sure,
        name="EO 773 s.2009",
        more=rest,
    )


def test_missing_members_are_named(kit, qtbot):
    panel = WorthPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_worth([missing(("City Prosecutor", "Academe"), ("NBI",))])
    said = words(panel)
    assert "2 members that EO 773 s.2009 wants are missing." in said
    assert "Nobody sits for: City Prosecutor; Academe." in said
    assert "To be checked, where there is such an office: NBI." in said
    assert "Show the guests" in said


def test_one_is_told_from_many_and_sure_from_unsure():
    one = hint_of(missing(("City Prosecutor",)))
    assert one.strong == "A member that EO 773 s.2009 wants is missing."
    assert one.more == "Nobody sits for: City Prosecutor."
    unsure = hint_of(missing((), ("NBI",)))
    assert unsure.strong == "Members that EO 773 s.2009 may want are missing."
    assert unsure.more == "To be checked, where there is such an office: NBI."


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
