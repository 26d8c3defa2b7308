"""The first meeting, from an empty laptop to the printed minutes, at the real window.

The story is told in parts, each a start of the program in a process of its own: the day it is
planned, the day of the meeting until the plug is pulled, and what comes after. Every sentence of
the story is one test here; a picture of each step is in ``build/screenshots``.
"""

import signal
from pathlib import Path

import pytest

from tests.end2end.after import REST
from tests.end2end.meeting import HALF, WALK_IN
from tests.end2end.printed import in_order, ink, pages, text_of
from tests.end2end.telling import Story, play, sentences

PARTS = ("planning", "meeting", "after")
PULLED = "the_plug_is_pulled"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return play(PARTS, Path(tmp_path_factory.mktemp("klang")), PULLED)


@pytest.mark.parametrize(
    ("part", "step"), [(part, step) for part in PARTS for step in sentences(part)]
)
def test_the_story_is_true(story: Story, part: str, step: str) -> None:
    if step == PULLED and part in story.codes:
        assert story.codes[part] == -signal.SIGKILL
        return
    story.holds(part, step)


def test_a_picture_of_each_step_is_kept(story: Story) -> None:
    assert story.numbered()


def _paper(story: Story, name: str) -> str:
    """The text of the one exported paper whose name begins so."""
    found = list((story.folder / "papers").rglob(f"{name} - *.pdf"))
    assert found, f"{name} was not exported"
    return text_of(found[0])


def test_the_agenda_was_printed_on_one_page(story: Story) -> None:
    assert pages(story.folder / "agenda.pdf") == 1
    assert ink(story.folder / "agenda.pdf") > 0.01


def test_the_agenda_reads_in_both_languages(story: Story) -> None:
    both = " ".join(text_of(file) for file in (story.folder / "papers").rglob("Agenda - *.pdf"))
    for text in ("Tarikh : 8 Disember 2026 (Selasa)", "Date : 8 December 2026 (Tuesday)",
                 "Ucapan alu-aluan Pengerusi", "Chair’s remarks", "Laporan PPS"):  # fmt: skip
        assert text in both


def test_the_attendance_sheet_has_a_line_for_each_guest(story: Story) -> None:
    text = _paper(story, "Senarai kehadiran")
    in_order(text, "SENARAI KEHADIRAN", "Tandatangan", "1. Datuk Bandar, MBDK (Pengerusi)", "27. ")
    assert "ACP Rajendran a/l Muniandy Ketua Polis Daerah, IPD Klang" in text


def test_the_minutes_are_in_malaysian_order(story: Story) -> None:
    in_order(
        _paper(story, "Minit"),
        *("MINIT MESYUARAT", "BIL. 1/2026", "Tarikh :", "Masa :", "Tempat :"),
        *("HADIR", "Datuk Bandar MBDK Pengerusi", "TURUT HADIR", WALK_IN),
        *("TIDAK HADIR (DENGAN MAAF)", "Bermesyuarat di Putrajaya", "URUS SETIA", "1.0 "),
        *("1.1 Pengerusi mengalu-alukan", "Tindakan: Untuk makluman", "2.0 "),
        *("Keputusan 1/2026-D1.", "Keputusan 1/2026-D2."),
        *("Sediakan direktori", "Tindakan: JPNIN Selangor (sebelum 15 Januari 2027)"),
        *("Kongsi senarai", "Tindakan: PPD Klang (sebelum 18 Disember 2026)"),
        *("Jadualkan latihan", "Tindakan: SEARCCT (sebelum 29 Januari 2027)"),
        *(HALF + REST, "PENUTUP", "ditangguhkan pada pukul 11.52 pagi"),
        *("Disediakan oleh:", "Disemak oleh:", "Disahkan oleh:"),
    )


def test_the_minutes_were_printed_on_as_many_pages(story: Story) -> None:
    exported = next((story.folder / "papers").rglob("Minit - *.pdf"))
    assert pages(story.folder / "minutes.pdf") == pages(exported)


def test_no_paper_says_what_the_meeting_is_for(story: Story) -> None:
    everything = " ".join(text_of(file) for file in (story.folder / "papers").rglob("*.pdf"))
    assert "ekstremisme" not in everything.casefold()
    assert "Mengapa bandar raya menjadi tuan rumah" not in everything
