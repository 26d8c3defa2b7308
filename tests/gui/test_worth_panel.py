from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.ui.meetings.worth_panel import WorthPanel, hint_of
from tests.gui.meetings_desk import words


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
    assert "Give them seats" in said


def test_one_is_told_from_many_and_sure_from_unsure():
    one = hint_of(missing(("City Prosecutor",)))
    assert one.strong == "A member that EO 773 s.2009 wants is missing."
    assert one.more == "Nobody sits for: City Prosecutor."
    unsure = hint_of(missing((), ("NBI",)))
    assert unsure.strong == "Members that EO 773 s.2009 may want are missing."
    assert (one.link, unsure.link) == ("Give them seats", "Show the guests")
    assert unsure.more == "To be checked, where there is such an office: NBI."
