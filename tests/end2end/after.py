"""After the power came back: the minutes are finished and printed, the next meeting is called."""

from tests.end2end.meeting import ACTIONS, HALF
from tests.end2end.planning import PASSPHRASE
from tests.end2end.stage import Stage

REST = "araskan dengan kalendar PPD."


def everything_is_there(stage: Stage) -> None:
    """At the next start Home says that the minutes are open and leads back to them."""
    stage.open("2026-12-08T11:31")
    she = stage.person
    she.types_into("Passphrase", PASSPHRASE)
    she.press("Return")
    she.reads("are open, last saved", "Everything is there.")
    stage.settled()
    she.picture("home-after-the-power-came-back")
    she.click("Go on")


def the_caret_is_where_it_was(stage: Stage) -> None:
    """The half sentence and all before it are there, and the caret behind it."""
    she = stage.person
    she.reads("Laporan ringkas dibentangkan oleh urus setia.", HALF)
    assert she.focus.text() == HALF
    assert she.focus.cursorPosition() == len(HALF)
    she.picture("minutes-at-the-same-place")
    she.types(REST)
    stage.settled()
    she.reads(HALF + REST)


def she_finishes_through_the_checklist(stage: Stage) -> None:
    """Finish… goes through what is missing and asks for the next meeting."""
    she = stage.person
    stage.at("2026-12-08T11:52")
    she.press("Escape")
    she.reads("Every decision has its wording", "Every action names who has to act")
    she.reads("Every action has a day", "The next meeting has no date")
    she.picture("checklist")
    she.click("Next meeting")
    she.reads("The next meeting has a date")
    she.picture("checklist-with-the-next-meeting")
    she.click("Finish anyway")
    she.reads("Documents", "Print…", "Circulate the minutes…")


def she_prints_the_minutes(stage: Stage) -> None:
    """The minutes are previewed in Malaysian order, printed, and all papers are exported."""
    she = stage.person
    stage.settled()
    she.click_row("Minutes", "Papers")
    she.reads("Page 1 of")
    stage.settled()
    she.picture("minutes-preview")
    she.press("Ctrl+P")
    she.prints_to(stage.folder / "minutes.pdf")
    stage.settled()
    papers = stage.folder / "papers"
    with she.meanwhile(lambda: she.answers_file_dialog(papers)):
        she.click("Export the meeting…")
    she.reads("papers are in", "Show in folder")
    she.picture("papers-exported")


def she_circulates_them(stage: Stage) -> None:
    """The minutes go to the members; from then on their text stays."""
    she = stage.person
    she.click("Circulate the minutes…")
    she.reads("Circulate the minutes?")
    she.picture("circulate")
    she.click("Circulate the minutes")
    she.reads("State: Circulated")


def the_actions_stand_on_home(stage: Stage) -> None:
    """The actions stand on Home with their due dates and owners."""
    she = stage.person
    she.press("Ctrl+1")
    for (text, owner, _), day in zip(ACTIONS, ("15 Jan", "18 Dec", "29 Jan"), strict=True):
        row = " | ".join(_row(she.table("Actions due"), text.strip()))
        assert day in row, row
        assert owner in row, row
    she.picture("home-with-actions")


def _row(rows: list[list[str]], text: str) -> list[str]:
    return next((row for row in rows if text in row[1]), [])


def the_next_meeting_is_called(stage: Stage) -> None:
    """The next meeting, on the day agreed, has the last minutes and matters arising filled in."""
    she = stage.person
    she.press("Ctrl+M")
    she.reads("Safe and Harmonious Communities Quarterly Meeting, Klang")
    she.picture("call-the-next-meeting")
    she.click("Prepare the meeting")
    she.reads("Bil. 1/2027", "Tue 9 Mar 2027", "Bilik Mesyuarat Utama, Menara MBDK")
    rows = she.table("Agenda")
    titles = [row[1].strip() for row in rows]
    confirmation = next(at for at, title in enumerate(titles) if title.startswith("Pengesahan"))
    matters = next(at for at, title in enumerate(titles) if "berbangkit" in title.casefold())
    assert confirmation < matters
    below = titles[matters + 1 :]
    for text, _, _ in ACTIONS:
        assert any(text.strip() in title for title in below), below
    she.picture("next-agenda-with-matters-arising")


def she_closes_for_the_day(stage: Stage) -> None:
    """The window is closed."""
    stage.close()
    stage.person.until(lambda: not stage.person.windows(), "The window stays open.")


STEPS = (
    everything_is_there,
    the_caret_is_where_it_was,
    she_finishes_through_the_checklist,
    she_prints_the_minutes,
    she_circulates_them,
    the_actions_stand_on_home,
    the_next_meeting_is_called,
    she_closes_for_the_day,
)
