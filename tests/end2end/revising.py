"""Another room: the notice is revised, and everybody hears what changed."""

from tests.end2end import council
from tests.end2end.calling import letter_says
from tests.end2end.stage import Stage

LARGER = "Dewan Hamzah, Klang"


def she_comes_back_to_the_meeting(stage: Stage) -> None:
    """Two weeks later Home leads to the meeting that was called."""
    stage.open("2026-12-07T09:00")
    she = stage.person
    she.types_into("Passphrase", council.PASSPHRASE)
    she.press("Return")
    she.until(lambda: stage.program.desk, "The office does not open.")
    stage.settled()
    she.picture("home-two-weeks-later")
    she.click("Open meeting")
    she.reads("State: Called")


def she_takes_a_larger_hall(stage: Stage) -> None:
    """The place changes; the page says that the guests have to be told."""
    she = stage.person
    she.menu("Edit", "Details of the meeting…")
    she.reads("Everything is stored as you type.")
    she.types_into("Place", LARGER)
    stage.settled()
    she.click("Done")
    she.reads(LARGER, "Issue revised notice")
    she.picture("revised-notice-due")


def she_issues_a_revised_notice(stage: Stage) -> None:
    """The step says what changed since when; new letters replace the old ones."""
    she = stage.person
    she.click("Issue revised notice")
    she.reads("Since the notice of", "these changed: the place", "14 letters, each with")
    she.until(lambda: letter_says(stage, LARGER), "The letter does not name the hall.")
    she.picture("revised-step")
    she.click("Issue a revised notice")
    she.reads("The revised notice is issued.")
    she.click("Save the files…")
    she.reads("files are in")
    stage.settled()
    she.picture("revised-files")
    she.click("Done")
    she.reads("State: Called", "Take minutes")


STEPS = (
    she_comes_back_to_the_meeting,
    she_takes_a_larger_hall,
    she_issues_a_revised_notice,
)
