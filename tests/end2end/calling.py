"""The committee meets every quarter: a series, its dates, and the first meeting is called."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QTimeEdit

from nlc_desktop import settings
from nlc_desktop.ui.meetings.paper_preview import PaperPreview
from tests.end2end import council
from tests.end2end.driver import Person
from tests.end2end.printed import text_of
from tests.end2end.stage import Stage

ALBUM = "calling"
FIRST, MOVED_TO = date(2027, 2, 1), date(2028, 5, 2)
HOLIDAY, WORKERS_DAY, DROPPED = "Federal Territory Day", "Labour Day", "2 Aug 2027"
REASON = "Bertindih dengan Persidangan Bandar Raya ASEAN"
VENUE = "Bilik Gerakan, Menara MBDK"
TEMPLATE = "Safe and Harmonious Communities Quarterly Meeting, Klang"
NEXT, DATES = "The next twelve dates", "Dates of the series"
AGREED = "2 Feb"
LANGUAGES = {
    "English": "INVITATION: SAFE AND HARMONIOUS",
    "Bahasa Indonesia": "UNDANGAN RAPAT JAWATANKUASA",
    "Bahasa Melayu": "JEMPUTAN KE MESYUARAT JAWATANKUASA",
}
"""How the heading of a letter begins in each language; the usual one last."""


def she_opens_the_office(stage: Stage) -> None:
    """The committee sits in Selangor, Kelantan and Putrajaya; it has not met yet."""
    folder = council.set_up(stage.folder / "workspaces", "2026-11-23T09:00")
    chosen = settings.Settings(last_workspace=folder, export_folder=stage.folder / "papers")
    settings.write(stage.folder / "settings.json", chosen)
    stage.open("2026-11-24T09:00")
    she = stage.person
    she.reads("Type the passphrase to open it.")
    she.types_into("Passphrase", council.PASSPHRASE)
    she.press("Return")
    she.until(lambda: stage.program.desk, "The office does not open.")
    stage.settled()


def she_begins_a_series(stage: Stage) -> None:
    """*Series of meetings…* has the committee already; it has no series yet."""
    she = stage.person
    she.menu("Go", "Meetings")
    she.reads("No meeting yet.")
    she.menu("Go", "Series of meetings…")
    she.reads(council.NAME, "No series yet", "Begin one to see its dates.")
    she.picture("no-series-yet")
    she.click("New series…")
    she.reads("Nothing is called yet: each date becomes a meeting when you prepare it.")
    she.choose("Agenda of its meetings", TEMPLATE)
    she.picks_day("From day", FIRST)
    she.types_into("Place", VENUE)


def the_afternoon_falls_into_ramadan(stage: Stage) -> None:
    """An afternoon in February is after hours in the fasting month; the list says so at once."""
    she = stage.person
    _to_hour(she, "Begins at", 15)
    she.until(lambda: "fasting month" in _against(she)[0],
              lambda: f"Nothing of Ramadan: {_against(she)}")  # fmt: skip
    she.picture("series-in-ramadan")
    _to_hour(she, "Begins at", 9)


def friday_is_the_weekend_in_kelantan(stage: Stage) -> None:
    """Fridays are working days here and in Putrajaya, not in Kelantan."""
    she = stage.person
    she.choose("Weekday", "Friday")
    she.until(lambda: all("Weekend in Kelantan" in said for said in _against(she)),
              lambda: f"Nothing of Kelantan: {_against(she)}")  # fmt: skip
    she.picture("series-on-fridays")


def the_first_monday_suits_all_but_two_dates(stage: Stage) -> None:
    """The first Monday: a holiday in Putrajaya alone, one everywhere, and ten good dates."""
    she = stage.person
    she.choose("Which weekday of the month", "first")
    she.choose("Weekday", "Monday")
    she.choose("End of the series", "after so many meetings")
    she.types_into("Number of meetings", "12")
    she.until(lambda: HOLIDAY in _against(she)[0], lambda: f"No holiday: {_against(she)}")
    said = _against(she)
    assert len(said) == 12, said
    assert WORKERS_DAY in said[5], said
    assert len([one for one in said if one == "nothing"]) >= 8, said
    she.reads("Every quarter on the first Monday")
    she.picture("series-with-its-dates")
    she.click("Begin the series")
    she.reads("Every quarter on the first Monday, 9.00–11.00", VENUE)
    stage.settled()
    she.picture("series-begun")


def she_moves_one_date(stage: Stage) -> None:
    """Labour Day is moved by a day, after a look at the list of before and after."""
    she = stage.person
    she.click_row(WORKERS_DAY, DATES)
    she.click("Move or change…")
    she.reads("Only this one", "Nothing is different yet.")
    she.picks_day("Day", MOVED_TO)
    she.reads_not("Nothing is different yet.")
    ((before, after, _),) = she.table("Before and after")
    assert "1 May 2028" in before, before
    assert "2 May 2028" in after, after
    she.picture("before-and-after")
    she.click("Change the dates")
    she.row("2 May 2028", DATES)
    stage.settled()


def she_cancels_one_date(stage: Stage) -> None:
    """One is called off with a reason; it stays in the list."""
    she = stage.person
    she.click_row(DROPPED, DATES)
    she.click("Cancel the date…")
    she.reads("The reason prints in the minutes of the next meeting.")
    she.types_into("Reason", REASON)
    she.picture("cancel-a-date")
    she.click("Cancel the meeting")
    she.row(REASON, DATES)
    states = [row[2] for row in she.table(DATES)]
    assert states[2].startswith("cancelled"), states
    stage.settled()
    she.picture("moved-and-cancelled")


def she_prepares_the_first_meeting(stage: Stage) -> None:
    """The first date becomes a meeting with its agenda and all fourteen guests."""
    she = stage.person
    she.click_row(HOLIDAY, DATES)
    she.click("Prepare")
    she.row("prepared", DATES)
    stage.settled()
    she.click("Open the meeting")
    she.reads(council.NAME, "State: Planned", "Call the meeting…")
    she.tab("People")
    stage.settled()
    assert len([row for row in she.table("Guest list") if row[1]]) == len(council.SEATS)
    she.picture("prepared")


def she_takes_a_better_day(stage: Stage) -> None:
    """A holiday in Putrajaya speaks against the day; a suggested one does not."""
    she = stage.person
    she.menu("Edit", "Details of the meeting…")
    she.reads(HOLIDAY)
    she.picture("what-speaks-against-it")
    she.click("Suggest dates")
    she.reads("Nothing speaks against these dates")
    she.click_row(AGREED, "Dates without anything against them")
    she.picture("suggested-dates")
    she.click("Take this date")
    she.reads("Nothing speaks against it.")
    stage.settled()
    she.click("Done")
    she.reads_not("Suggest dates")
    she.reads(AGREED)


def the_step_shows_all_it_makes(stage: Stage) -> None:
    """*Call the meeting…* counts what it will make; the letters are leafed through."""
    she = stage.person
    she.click("Call the meeting…")
    she.reads(
        "14 letters, each with a reply slip",
        *("14 agendas with 7 items", "1 attendance sheet with 14 names"),
        "12 calendar files to answer by e-mail, 2 to keep",
    )
    for number, seat in enumerate(council.SEATS[:4], 1):
        she.reads(f"Letter to {seat.honorific} {seat.name}", f"{number} of 14")
        she.until(lambda one=seat: letter_says(stage, one.name), f"No letter to {seat.name}.")
        if number == 1:
            she.picture("call-step")
        if number < 4:
            she.click("Next addressee")
    she.picture("call-step-a-letter-in-han")


def the_letter_speaks_three_languages(stage: Stage) -> None:
    """The letter in front is shown in English and Indonesian, and in Malay again."""
    she = stage.person
    she.tab("The letter")
    for language, heading in LANGUAGES.items():
        she.choose("Language of the letters", language)
        she.until(
            lambda said=heading: letter_says(stage, said), f"The letter is not in {language}."
        )
        she.picture(f"call-step-{language.rpartition(' ')[2].lower()}")


def letter_says(stage: Stage, words: str) -> bool:
    """Whether words stand on the letter in front, once nothing else is being set.

    What reads papers is not made for two threads at once.
    """
    if stage.program.jobs.running:
        return False
    shown = [preview.shown for preview in stage.person.widgets(PaperPreview)]
    return any(made is not None and words in text_of(made.data) for made in shown)


def she_calls_the_meeting(stage: Stage) -> None:
    """One button calls it; the files are saved in Malay, English and Indonesian."""
    she = stage.person
    she.click("Call the meeting")
    she.reads("The meeting is called.", "Answers are asked for by")
    she.until(lambda: letter_says(stage, "JEMPUTAN KE"), "The letter is not shown.")
    she.picture("called")
    for language, heading in LANGUAGES.items():
        she.choose("Language of the papers", language)
        she.until(
            lambda said=heading: letter_says(stage, said), f"The letter is not in {language}."
        )
        she.click("Save the files…")
        she.reads("files are in")
        stage.settled()
    she.picture("files-saved")
    she.click("Done")
    she.reads("State: Called")
    assert len(_folders(stage)) == 3


def she_closes_the_window(stage: Stage) -> None:
    """Everything is stored."""
    stage.close()
    stage.person.until(lambda: not stage.person.windows(), "The window stays open.")


def _folders(stage: Stage) -> list[Path]:
    return sorted((stage.folder / "papers").iterdir())


def _against(she: Person) -> list[str]:
    """What speaks against each of the next dates."""
    return [row[-1] for row in she.table(NEXT)]


def _to_hour(she: Person, name: str, hour: int) -> None:
    """Goes to an hour with the arrows."""
    field = she.find(QTimeEdit, name)
    she.click_on(field.lineEdit())
    she.press("Home")
    while field.time().hour() != hour:
        she.press("Up" if field.time().hour() < hour else "Down")


STEPS = (
    she_opens_the_office,
    she_begins_a_series,
    the_afternoon_falls_into_ramadan,
    friday_is_the_weekend_in_kelantan,
    the_first_monday_suits_all_but_two_dates,
    she_moves_one_date,
    she_cancels_one_date,
    she_prepares_the_first_meeting,
    she_takes_a_better_day,
    the_step_shows_all_it_makes,
    the_letter_speaks_three_languages,
    she_calls_the_meeting,
    she_closes_the_window,
)
