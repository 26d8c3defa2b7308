"""The first day: first start, and the first meeting is called."""

from PySide6.QtWidgets import QLineEdit

from tests.end2end.printed import recovery_words
from tests.end2end.stage import Stage

PASSPHRASE = "hujan petang di Pelabuhan Klang"

CREST = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120">
<path d="M5 5h90v60c0 30-25 44-45 50C30 109 5 95 5 65z" fill="#fff" stroke="#000" stroke-width="6"/>
<path d="M5 45h90" stroke="#000" stroke-width="6"/><circle cx="50" cy="78" r="16"/></svg>
"""


def the_program_starts_and_speaks_malay(stage: Stage) -> None:
    """The program opens; it speaks Malay as soon as she chooses it, and English again."""
    stage.open("2026-11-23T09:00")
    she = stage.person
    she.reads("Which language shall the screens speak?")
    she.picture("first-start-language")
    she.click("Bahasa Melayu")
    she.reads("Langkah 1 daripada 5")
    she.picture("first-start-language-malay")
    she.click("English")
    she.reads("Step 1 of 5")
    she.click("Continue")


def she_chooses_country_and_council(stage: Stage) -> None:
    """Malaysia, and the council of Klang from the country pack."""
    she = stage.person
    she.reads("Where is your office?", "Malaysia", "Choose your council to go on.")
    she.click("Klang Royal City Council")
    she.picture("first-start-city")
    she.press("Alt+Right")


def she_names_the_office(stage: Stage) -> None:
    """Name, department, secretary and crest; the letterhead is shown as it will print."""
    she = stage.person
    she.reads("What stands on your letterhead?")
    she.types_into("Department", "Jabatan Pembangunan Komuniti")
    she.press("Tab")
    she.types("Puan Salmah binti Idris")
    she.types_into("Address, one line each", "Jalan Perbandaran, 41675 Klang, Selangor")
    crest = stage.folder / "jata.svg"
    crest.write_text(CREST, "utf-8")
    she.click("Choose a crest…")
    she.answers_file_dialog(crest)
    she.reads("Without a crest")
    stage.settled()
    she.picture("first-start-office")
    she.click("Continue")


def she_protects_it(stage: Stage) -> None:
    """A passphrase, the recovery sheet as PDF, two of its words typed back."""
    she = stage.person
    she.reads("Protect this office’s records")
    she.types_into("Passphrase", PASSPHRASE)
    she.press("Tab", "Tab")
    she.types_into("Once more", PASSPHRASE)
    she.reads("Both are the same.")
    she.picture("first-start-protection")
    she.click("Save as PDF…")
    sheet = stage.folder / "recovery.pdf"
    she.answers_file_dialog(sheet)
    she.reads("24 recovery words, covered")
    words = recovery_words(sheet)
    asked = [one.accessibleName() for one in she.widgets(QLineEdit)]
    for caption in [name for name in asked if name.startswith("Word ")]:
        she.types_into(caption, words[int(caption.removeprefix("Word "))])
    she.reads("Both are right.")
    she.picture("first-start-words-typed-back")
    she.press("Return")


STEPS = (
    the_program_starts_and_speaks_malay,
    she_chooses_country_and_council,
    she_names_the_office,
    she_protects_it,
)
