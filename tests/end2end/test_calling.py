"""A quarterly series, its first meeting called, and the answers taken in, at the real window.

The members sit in Selangor, Kelantan and Putrajaya. Every sentence of the story is one test here,
then come the files it left: letters in three languages, calendar files, a copy of the office that
takes the same answers in by the command line. Pictures are in ``build/screenshots/calling``.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from icalendar import Calendar

from nlc_desktop.calendars.lint import lint
from tests.calendars.khal import shown_by_khal
from tests.end2end import council
from tests.end2end.answering import ANSWERS, STRANGER, code_on
from tests.end2end.calling import VENUE
from tests.end2end.printed import pages, text_of
from tests.end2end.revising import LARGER
from tests.end2end.stage import ROOT
from tests.end2end.telling import Story, play, sentences

PARTS = ("calling", "answering")
FOLDERS = {
    "ms": "Jawatankuasa*1-2027",
    "en": "Safe and*– English",
    "id": "Jawatankuasa*– Bahasa Indonesia",
    "revised": "Jawatankuasa*notice 2",
}
"""Where the files of each call lie, below the folder of papers."""
OPENINGS = {
    "ms": ("YBhg. Dato’,", "Tuan,", "YBhg. Dato’,", "Tuan/Puan,", "Tuan,", "Tuan,", "YBrs. Dr.,",
           "Puan,", "YB Tuan,", "Puan,", "Puan,", "Puan,", "Tuan,", "YBhg. Datin,"),
    "en": ("Dato’ Hamidah,", "Mr Faizal,", "Dato’ Zulkifli,", "ACP Cheong,", "ACP Rajendran,",
           "Mr Hafiz,", "Dr. Lim,", "Ms Melissa,", "YB Mr Ismail,", "Ms Nik Aminah,", "Ms Lau,",
           "Ms Teresa Lopez,", "Mr Lee,", "Datin Faridah,"),
    "id": ("Dato’ Hamidah binti Rahmat,", "Bapak Faizal bin Omar,", "Dato’ Zulkifli bin Hassan,",
           "ACP Cheong Kah Wai,", "ACP Rajendran a/l Muniandy,", "Bapak Hafiz bin Ramli,",
           "Dr. Lim Siew Hong,", "Ibu Melissa anak Jugah,", "YB Bapak Ismail bin Yaakob,",
           "Ibu Nik Aminah binti Nik Mat,", "Ibu Lau Mei Fong,", "Ibu Teresa Lopez,",
           "Bapak Lee Chong Meng,", "Datin Faridah binti Nordin,"),
}  # fmt: skip
"""How each of the fourteen is addressed."""
GREETING = {"ms": "", "en": "Dear ", "id": "Yth. "}
SAID = {
    "ms": ("JEMPUTAN KE MESYUARAT", "2 Februari 2027 (Selasa)", "9.00 pagi", "SLIP JAWAPAN", VENUE),
    "en": ("INVITATION:", "2 February 2027 (Tuesday)", "9.00 am", "REPLY SLIP", VENUE),
    "id": ("UNDANGAN RAPAT", "Selasa, 2 Februari 2027", "pukul 09.00", "KONFIRMASI", VENUE),
}
PURPOSE = ("tindakan pencegahan", "ekstrem", "keganasan", "extremis", "terroris")
"""What the meeting is for, and words that stand on no paper that goes out."""


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return play(PARTS, Path(tmp_path_factory.mktemp("klang")))


@pytest.mark.parametrize(
    ("part", "step"), [(part, step) for part in PARTS for step in sentences(part)]
)
def test_the_story_is_true(story: Story, part: str, step: str) -> None:
    story.holds(part, step)


def test_a_picture_of_each_step_is_kept(story: Story) -> None:
    assert story.numbered()


def folder(story: Story, call: str) -> Path:
    """The folder of one call."""
    (found,) = (story.folder / "papers").glob(FOLDERS[call])
    return found


def letters(story: Story, call: str) -> list[Path]:
    """The letters of one call, in the order of the list."""
    return sorted((folder(story, call) / "letters").glob("*.pdf"))


def calendar_files(story: Story, call: str) -> list[Path]:
    """The calendar files of one call, in the order of the list."""
    return sorted((folder(story, call) / "calendar").glob("*.ics"))


@pytest.mark.parametrize("call", FOLDERS)
def test_there_are_fourteen_of_everything(story: Story, call: str) -> None:
    assert len(letters(story, call)) == len(calendar_files(story, call)) == 14
    assert {pages(file) for file in letters(story, call)} == {2}
    assert len(list(folder(story, call).glob("*.pdf"))) == 2  # the agenda and the sheet
    assert len(list((folder(story, call) / "community").glob("*.pdf"))) == 1


@pytest.mark.parametrize("language", SAID)
def test_the_letters_say_when_and_where_in_their_language(story: Story, language: str) -> None:
    for file, seat in zip(letters(story, language), council.SEATS, strict=True):
        text = text_of(file)
        for words in (*SAID[language], seat.title, seat.body, seat.name, seat.native):
            assert words in text, f"{file.name}: no “{words}”"


@pytest.mark.parametrize("language", OPENINGS)
def test_everybody_is_addressed_as_they_should_be(story: Story, language: str) -> None:
    for file, opening in zip(letters(story, language), OPENINGS[language], strict=True):
        before, _, _ = text_of(file).partition(SAID[language][0])
        assert before.endswith(f" {GREETING[language]}{opening} "), before


@pytest.mark.parametrize("call", FOLDERS)
def test_no_paper_says_what_the_meeting_is_for(story: Story, call: str) -> None:
    everything = " ".join(text_of(file) for file in folder(story, call).rglob("*.pdf"))
    everything += b" ".join(file.read_bytes() for file in calendar_files(story, call)).decode()
    assert not [words for words in PURPOSE if words in everything.casefold()]


def test_every_slip_has_a_code_of_its_own(story: Story) -> None:
    codes = [code_on(file) for file in letters(story, "ms")]
    assert len(set(codes)) == 14
    assert codes == [code_on(file) for file in letters(story, "revised")]


def test_the_revised_letters_say_what_changed(story: Story) -> None:
    for file in letters(story, "revised"):
        text = text_of(file)
        assert LARGER in text
        assert "24 November 2026" in text, text  # the letter it replaces
        assert "tempat" in text.casefold()


@pytest.mark.parametrize("call", FOLDERS)
def test_the_calendar_files_are_right(story: Story, call: str) -> None:
    sequence, place = (1, LARGER) if call == "revised" else (0, VENUE)
    for file, seat in zip(calendar_files(story, call), council.SEATS, strict=True):
        data = file.read_bytes()
        assert lint(data) == ()
        calendar = Calendar.from_ical(data)
        (event,) = calendar.walk("VEVENT")
        assert calendar["METHOD"] == ("REQUEST" if seat.address else "PUBLISH")
        assert (event["SEQUENCE"], event["LOCATION"]) == (sequence, place)
        assert f"{event['DTSTART'].dt:%Y-%m-%d %H:%M %z}" == "2027-02-02 09:00 +0800"
        assert f"{event['RECURRENCE-ID'].dt:%Y-%m-%d %H:%M}" == "2027-02-01 09:00"
        asked = str(event.get("ATTENDEE", ""))
        assert asked == (f"mailto:{seat.address}" if seat.address else "")


def test_all_calendar_files_have_one_identity(story: Story) -> None:
    uids = {re.findall(rb"UID:(\S+)", file.read_bytes())[0]
            for call in FOLDERS for file in calendar_files(story, call)}  # fmt: skip
    assert len(uids) == 1


def test_khal_shows_the_first_and_the_revised_notice(story: Story, tmp_path: Path) -> None:
    for call, place in (("ms", VENUE), ("revised", LARGER)):
        (line,) = shown_by_khal(tmp_path / call, calendar_files(story, call)[3].read_bytes())
        start, end, title, venue, *_ = line.split("|")
        assert (start, end) == ("2027-02-02 09:00", "2027-02-02 11:00")
        assert title.startswith(council.NAME)
        assert venue == place


def test_the_command_line_counts_the_same_answers(story: Story) -> None:
    (workspace,) = (story.folder / "copy").iterdir()
    command = [sys.executable, "-m", "nlc_desktop.cli", "import", "replies", str(workspace)]
    done = subprocess.run(
        [*command, str(story.folder / "balasan"), "--json"],
        input=f"{council.PASSPHRASE}\n",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["matched"], told["review"], told["refused"]) == (5, 1, 1)
    said = " ".join(told["matched_replies"])
    assert all(council.SEATS[number - 1].name in said for number, _, _ in ANSWERS)
    assert STRANGER in told["review_replies"][0]
    assert "rosak.ics" in told["refused_files"][0]
