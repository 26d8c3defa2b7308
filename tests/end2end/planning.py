"""The first day: first start, and the first meeting is called."""

from datetime import date

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from nlc_desktop.ui.letterhead import LetterheadPicture
from tests.end2end.driver import Person
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
    she.reads("Which language for the screens?")
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
    she.until(lambda: _shows_crest_and_name(she), "The letterhead is not drawn.")
    she.picture("first-start-office")
    she.click("Continue")


def _shows_crest_and_name(she: Person) -> bool:
    """Whether there is ink where the crest and the name stand in the picture."""
    image = she.find(LetterheadPicture, "Picture of the letterhead").image
    if image.isNull():
        return False
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high = grey.width(), grey.height()

    def ink(left: float, right: float) -> bool:
        places = ((x, y) for x in range(int(left * wide), int(right * wide), 2)
                  for y in range(high // 3, high * 3 // 4, 2))  # fmt: skip
        return any(grey.pixelColor(*place).value() < 64 for place in places)

    return ink(0.12, 0.19) and ink(0.3, 0.5)


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


def she_calls_the_first_meeting(stage: Stage) -> None:
    """*Call your first meeting*: the ready template, a day, a place."""
    she = stage.person
    she.reads("Your office is ready", "Open the example")
    she.picture("first-start-ready")
    she.click("Call your first meeting")
    she.reads("Call a meeting", "Agenda and guest list are filled in.", "2 h 40 · 9 items")
    she.picks_day("Day", date(2026, 12, 8))
    she.reads("Tuesday, a working day")
    she.types_into("Place", "Bilik Mesyuarat Utama, Menara MBDK")
    she.picture("call-a-meeting")
    she.click("Prepare the meeting")


def the_template_fills_the_agenda(stage: Stage) -> None:
    """Nine agenda items with their times."""
    she = stage.person
    she.reads("Name on papers for the community", "2 h 40")
    rows = she.table("Agenda")
    assert [row[0] for row in rows] == [str(number) for number in range(1, 10)]
    assert [row[3] for row in rows] == [
        "9.00", "9.10", "9.30", "9.50", "10.10", "10.35", "11.00", "11.15", "11.30",
    ]  # fmt: skip
    she.picture("agenda-from-the-template")


def the_guest_list_names_posts_and_nobody(stage: Stage) -> None:
    """A guest list of posts from the Malaysian pack, no invented names."""
    she = stage.person
    she.tab("People")
    she.reads("Ketua Polis Daerah", "Guest list", "27")
    rows = [row for row in she.table("Guest list") if row[1]]
    assert len(rows) == 27
    known = ("bin ", "binti ", "a/l ", "a/p ", "Puan ", "Encik ", "Dato", "Datin ", "Haji ")
    assert not [row for row in rows if any(word in row[1] for word in known)]
    she.picture("guest-list-from-the-pack")


def she_types_two_more_items(stage: Stage) -> None:
    """Two items, each in one line."""
    she = stage.person
    she.press("Ctrl+Shift+Tab")
    she.press("Insert")
    she.types("Laporan PPS 10m @Polis")
    she.picture("agenda-typing-an-item")
    she.press("Return", "Return")  # takes the name offered, adds the item
    she.until(lambda: len(she.table("Agenda")) == 10, "The tenth item did not come.")
    she.types("Program Kejiranan di sekolah 15m #perbincangan")
    she.press("Return")
    she.until(lambda: len(she.table("Agenda")) == 11, "The eleventh item did not come.")
    tenth, eleventh = she.table("Agenda")[-2:]
    assert tenth[:3] == ["10", "Laporan PPS", "10"]
    assert "Ketua Polis Daerah" in tenth[4] or "IPD Klang" in tenth[4], tenth
    assert eleventh[:3] == ["11", "Program Kejiranan di sekolah", "15"]
    she.picture("agenda-two-more-items")


def she_moves_one_up_and_takes_it_back(stage: Stage) -> None:
    """One is moved up, and the step is undone."""
    she = stage.person
    she.click_row("Laporan PPS", "Agenda")
    she.press("Alt+Up")
    she.until(lambda: she.table("Agenda")[8][1] == "Laporan PPS", "The item did not move up.")
    she.picture("agenda-moved-up")
    she.press("Ctrl+Z")
    she.until(lambda: she.table("Agenda")[9][1] == "Laporan PPS", "Undo did not bring it back.")


def she_names_the_holder_of_a_post(stage: Stage) -> None:
    """The holder of a post is named, from the list of guests."""
    she = stage.person
    she.press("Ctrl+Tab")
    she.click_row("Ketua Polis Daerah", "Guest list")
    she.click("More for this guest")
    she.entry("Name the holder…")
    she.reads("Who is Ketua Polis Daerah")
    she.types_into("Name", "Rajendran a/l Muniandy")
    she.press("Tab")
    she.types("ACP")
    she.picture("naming-a-holder")
    she.press("Return")
    she.row("ACP Rajendran a/l Muniandy", "Guest list")


def she_notes_replies_with_single_keys(stage: Stage) -> None:
    """Replies with Y, N, M and D; the next without an answer comes by itself."""
    she = stage.person
    she.click_row("Ketua Polis Daerah", "Guest list")
    she.press("Y")
    she.until(lambda: _reply(she, "Rajendran") == "Will come", "Y did not note a yes.")
    she.click_row("Pengarah Negeri", "Guest list")
    for key, answer in (("Y", "Will come"), ("N", "Cannot come"), ("M", "Not sure")):
        here = she.on_row()
        she.press(key)
        she.until(lambda h=here, a=answer: _reply(she, h) == a, f"{key} did not note {answer}.")
    she.press("D")
    she.types("Puan Lim Mei Ling, Penolong Pengarah")
    she.picture("replies-by-single-keys")
    she.press("Return")
    she.row("Puan Lim Mei Ling", "Guest list")
    she.picture("guest-list-with-replies")


def _reply(she: Person, text: str) -> str:
    """What the reply of the guest in whose row a text stands is said to be."""
    rows = [row for row in she.table("Guest list") if text in " | ".join(row)]
    return rows[0][3] if rows else ""


def she_calls_the_meeting(stage: Stage) -> None:
    """The meeting is called; its place is to be read in the line of steps."""
    she = stage.person
    she.click("Call the meeting…")
    she.reads("What will be made", "Page 1 of")
    she.picture("call-step")
    she.click("Call the meeting")
    she.reads("The meeting is called.")
    she.click("Done")
    she.reads("State: Called")
    she.picture("meeting-called")


def she_previews_and_prints_the_agenda(stage: Stage) -> None:
    """The agenda is previewed in Malay and in English, and printed."""
    she = stage.person
    she.tab("Documents")
    she.reads("Agenda", "Attendance sheet")
    she.reads("Page 1 of 1")
    stage.settled()
    she.picture("agenda-preview-malay")
    she.choose("Language of the paper", "English")
    stage.settled()
    she.reads("Page 1 of 1")
    she.picture("agenda-preview-english")
    she.choose("Language of the paper", "Bahasa Melayu")
    stage.settled()
    she.press("Ctrl+P")
    she.prints_to(stage.folder / "agenda.pdf")
    stage.settled()


def she_exports_the_attendance_sheet(stage: Stage) -> None:
    """The attendance sheet is written into a folder she chooses."""
    she = stage.person
    she.click_row("Attendance sheet", "Papers")
    stage.settled()
    she.picture("attendance-sheet-preview")
    papers = stage.folder / "papers"
    papers.mkdir()
    with she.meanwhile(lambda: she.answers_file_dialog(papers)):
        she.click("Export…")
    she.reads("is in", "Show in folder")
    she.picture("attendance-sheet-exported")


def she_tries_the_other_language(stage: Stage) -> None:
    """The screens speak Malay while she likes, and English again."""
    she = stage.person
    she.press("Ctrl+1")
    she.reads("Call a meeting", "Open meeting")
    she.picture("home-before-the-meeting")
    she.click_row("Preferences")
    she.choose("Language of the screens", "Bahasa Melayu")
    she.reads("Bahasa paparan")
    she.picture("preferences-malay")
    she.press("Ctrl+1")
    she.reads("Panggil mesyuarat")
    she.picture("home-malay")
    she.click_row("Tetapan")
    she.choose("Bahasa paparan", "English")
    she.reads("Language of the screens")


def she_closes_the_window(stage: Stage) -> None:
    """The window is closed; everything is stored."""
    stage.close()
    stage.person.until(lambda: not stage.person.windows(), "The window stays open.")


STEPS = (
    the_program_starts_and_speaks_malay,
    she_chooses_country_and_council,
    she_names_the_office,
    she_protects_it,
    she_calls_the_first_meeting,
    the_template_fills_the_agenda,
    the_guest_list_names_posts_and_nobody,
    she_types_two_more_items,
    she_moves_one_up_and_takes_it_back,
    she_names_the_holder_of_a_post,
    she_notes_replies_with_single_keys,
    she_calls_the_meeting,
    she_previews_and_prints_the_agenda,
    she_exports_the_attendance_sheet,
    she_tries_the_other_language,
    she_closes_the_window,
)
