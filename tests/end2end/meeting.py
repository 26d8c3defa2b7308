"""The day of the meeting: minutes are taken until the plug is pulled in mid-sentence."""

from PySide6.QtTest import QTest

from tests.end2end.driver import Person
from tests.end2end.planning import PASSPHRASE
from tests.end2end.stage import Stage

WALK_IN = "Dr. Tan Wei Ming"
HALF = "Jawatankuasa mengambil maklum bahawa program di sekolah akan disel"
"""What is typed when the power goes."""
ACTIONS = (
    ("Sediakan direktori pegawai penyelaras ", "JPNIN Selangor", " sebelum 15/1/2027"),
    ("Kongsi senarai sekolah yang memerlukan lawatan ", "PPD Klang", " sebelum 18/12/2026"),
    ("Jadualkan latihan pegawai penyelaras ", "SEARCCT", " sebelum 29/1/2027"),
)


def she_unlocks_the_office(stage: Stage) -> None:
    """The passphrase opens the office; Home says what today is."""
    stage.open("2026-12-08T08:50")
    she = stage.person
    she.reads("Majlis Bandaraya Diraja Klang", "Type the passphrase to open it.")
    she.picture("unlock")
    she.types_into("Passphrase", PASSPHRASE)
    she.press("Return")
    she.reads("Next meeting, today", "Take minutes")
    stage.settled()
    she.picture("home-on-the-day")


def she_goes_into_minutes_mode(stage: Stage) -> None:
    """F5 opens minutes mode at the first item."""
    she = stage.person
    stage.at("2026-12-08T09:02")
    she.press("F5")
    she.reads("Ucapan alu-aluan Pengerusi", "Attendance", "0 of 27", "Finish…")
    she.picture("minutes-mode")


def she_ticks_attendance(stage: Stage) -> None:
    """Attendance is ticked off with single keys; who sent apologies gets a reason."""
    she = stage.person
    she.press("Ctrl+6")
    she.press("P", "P", "P", "P")
    she.reads("4 of 27")
    she.click_row("Pengarah Negeri", "Attendance")
    she.press("A")
    she.types("Bermesyuarat di Putrajaya")
    she.press("Return")
    she.reads("Pengarah Negeri, Apologies")
    she.picture("attendance-ticked")
    she.click("All present")
    she.reads("Represented")
    she.picture("everybody-present")


def somebody_walks_in(stage: Stage) -> None:
    """A walk-in is added in one line."""
    she = stage.person
    she.press("Ctrl+5")
    she.types(f"{WALK_IN}, Pengarah, Hospital Tengku Ampuan Rahimah")
    she.press("Return")
    she.row(WALK_IN, "Attendance")
    she.picture("walk-in")
    she.press("Escape")


def she_writes_paragraphs(stage: Stage) -> None:
    """Paragraphs under the items, one after the other."""
    she = stage.person
    she.press("Ctrl+7")
    she.types("Pengerusi mengalu-alukan kehadiran semua ahli.")
    she.press("Return")
    she.types("Pengerusi menekankan kerjasama antara agensi dan masyarakat.")
    stage.settled()
    she.picture("minutes-paragraphs")
    she.press("Ctrl+Down", "Ctrl+Down")
    she.reads("Taklimat rangka kerja kebangsaan")
    she.types("JPNIN menerangkan empat tonggak rangka kerja kebangsaan.")
    she.press("Ctrl+Down", "Ctrl+Down")
    she.reads("Isu dan keperluan masyarakat mengikut kawasan")
    she.types("Pegawai Daerah melaporkan keperluan ruang pertemuan belia di Meru.")
    stage.at("2026-12-08T10:36")


def she_notes_two_decisions(stage: Stage) -> None:
    """Two decisions, each with a number of its own."""
    she = stage.person
    she.press("Ctrl+Down")
    she.reads("Cara bekerja: terma rujukan")
    she.press("Ctrl+2")
    she.types("Terma rujukan jawatankuasa diluluskan seperti dibentangkan.")
    she.press("Return")
    she.types("Mesyuarat diadakan setiap suku tahun.")
    stage.settled()
    she.reads("Decision")
    she.picture("minutes-two-decisions")


def she_notes_three_actions(stage: Stage) -> None:
    """Three actions with owner and date, typed in one line each."""
    she = stage.person
    she.press("Return", "Ctrl+3")
    for number, (text, owner, due) in enumerate(ACTIONS):
        she.types(f"{text}@{owner}")
        _takes_the_name(she, owner)
        she.types(due.strip())
        if not number:
            she.picture("minutes-typing-an-action")
        she.press("Return")
    stage.settled()
    she.reads(*(text.strip() for text, _, _ in ACTIONS))
    she.picture("minutes-three-actions")


def _takes_the_name(she: Person, owner: str) -> None:
    """Takes the name that is offered first."""
    she.row(owner)
    she.press("Tab")


def the_power_goes_in_mid_sentence(stage: Stage) -> None:
    """Half a sentence is typed; a third of a second later it is stored."""
    she = stage.person
    stage.at("2026-12-08T11:20")
    she.click_row("Program Kejiranan di sekolah", "Agenda")
    she.press("Ctrl+7")
    she.types("Laporan ringkas dibentangkan oleh urus setia.")
    she.press("Return")
    she.types(HALF)
    QTest.qWait(400)  # what the program promises: stored within a third of a second
    stage.settled()
    she.picture("minutes-mid-sentence")


def the_plug_is_pulled(stage: Stage) -> None:
    """The laptop loses its power."""
    stage.pull_the_plug()


STEPS = (
    she_unlocks_the_office,
    she_goes_into_minutes_mode,
    she_ticks_attendance,
    somebody_walks_in,
    she_writes_paragraphs,
    she_notes_two_decisions,
    she_notes_three_actions,
    the_power_goes_in_mid_sentence,
    the_plug_is_pulled,
)
