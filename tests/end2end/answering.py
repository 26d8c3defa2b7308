"""The answers come back: as files, on a slip of paper, and from somebody nobody invited."""

import re
import shutil
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit

from tests.end2end import council, post_office
from tests.end2end.calling import ALBUM
from tests.end2end.driver import Person
from tests.end2end.printed import text_of
from tests.end2end.revising import LARGER
from tests.end2end.revising import STEPS as REVISING
from tests.end2end.stage import Stage, local

__all__ = ["ALBUM", "STEPS"]
ANSWERS = (
    (4, post_office.google_accepts, "Will come"),
    (5, post_office.outlook_declines, "Cannot come"),
    (7, post_office.exchange_doubts, "Not sure"),
    (9, post_office.apple_accepts, "Will come"),
    (6, post_office.thunderbird_delegates, "Delegate"),
)
"""Which guest answers with which program, by the number of their letter, and what is noted."""
STRANGER = "orang.luar@example.net"
SLIP = 13
"""The guest without an e-mail address whose slip of paper comes back."""
_CODE = re.compile(r"Kod slip ([A-Z] ?[A-Z] ?[A-Z]) ?([A-Z] ?[A-Z] ?[A-Z])")


def the_answers_lie_in_a_folder(stage: Stage) -> None:
    """In the afternoon five mail programs have answered; a stranger is among them.

    A copy of the office is kept as it stands, for the command line to take the same folder in.
    """
    stage.at("2026-12-07T16:30")
    stage.settled()
    shutil.copytree(stage.folder / "workspaces", stage.folder / "copy")
    post = stage.folder / "balasan"
    post.mkdir()
    for number, answer, _ in ANSWERS:
        sent = local(f"2026-12-07T{number + 6:02}:15")
        data = answer(post_office.opened(invitation(stage.folder, number).read_bytes()), sent)
        (post / f"invite-{number}.ics").write_bytes(data)
    asked = invitation(stage.folder, ANSWERS[0][0]).read_bytes()
    forwarded = post_office.opened(asked)
    stranger = post_office.google_accepts(
        post_office.for_another(forwarded, STRANGER), local("2026-12-07T16:00")
    )
    (post / "invite-8.ics").write_bytes(stranger)
    (post / "rosak.ics").write_bytes(b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n\x00\xff\xfe garbage")


def invitation(folder: Path, number: int) -> Path:
    """The calendar file that went with a letter of the revised notice."""
    (found,) = (folder / "papers").glob(f"*notice 2/calendar/{number:02} - *.ics")
    return found


def she_opens_the_guest_list(stage: Stage) -> None:
    """Nobody is noted yet."""
    she = stage.person
    she.tab("People")
    she.reads("0 of 14 answered")
    stage.settled()


def she_takes_the_folder_in(stage: Stage) -> None:
    """The folder is read and what it says is shown before anything is noted."""
    she = stage.person
    she.click("Take in replies")
    she.entry("A folder…")
    she.answers_file_dialog(stage.folder / "balasan")
    she.reads("5 replies found their guest.", "To look at", "Not read", "rosak.ics")
    stage.settled()
    said = "\n".join(" | ".join(row) for row in she.table("Replies"))
    for number, _, noted in ANSWERS:
        assert re.search(rf"{re.escape(council.SEATS[number - 1].name)}.*{noted}", said), said
    she.picture("replies-to-take-in")
    she.click("Take in 5")
    she.reads("5 replies are noted", "Look at them")
    stage.settled()
    she.reads("5 of 14 answered")
    for number, _, noted in ANSWERS:
        assert _noted(she, council.SEATS[number - 1].name) == noted
    she.picture("replies-noted")


def a_stranger_waits_to_be_looked_at(stage: Stage) -> None:
    """The stranger is named with the reason; nobody is added to the list by themselves."""
    she = stage.person
    she.click("Look at them")
    she.reads("Replies to look at", STRANGER, "not invited")
    stage.settled()
    she.picture("a-stranger")
    she.click("Put aside")
    she.reads("No reply has to be looked at.")
    stage.settled()
    she.click("Done")
    she.reads("5 of 14 answered")


def a_slip_of_paper_comes_back(stage: Stage) -> None:
    """Six letters from the slip find the guest who has no e-mail; one key notes the answer."""
    she = stage.person
    she.types_into("Type a slip code", code_on(letter(stage.folder, SLIP)))
    name = council.SEATS[SLIP - 1].name
    she.until(lambda: name in _current(she), lambda: f"The code leads to {_current(she)}.")
    she.picture("slip-found")
    she.press("Y")
    she.until(lambda: _noted(she, name) == "Will come", "The slip was not noted.")
    stage.settled()
    she.reads("6 of 14 answered")


def letter(folder: Path, number: int) -> Path:
    """A letter of the revised notice."""
    (found,) = (folder / "papers").glob(f"*notice 2/letters/{number:02} *.pdf")
    return found


def code_on(file: Path) -> str:
    """The code as it stands on the slip."""
    found = _CODE.search(text_of(file))
    assert found, text_of(file)
    return f"{found[1]} {found[2]}".replace(" ", "")


def she_sees_who_is_missing(stage: Stage) -> None:
    """The room says who comes, and from whom nobody has answered yet."""
    she = stage.person
    she.reads("Who will be in the room", "Neighbourhood: yes", "Police: 1 of 2", "Unity: 1 of 2")
    she.reads("Women: no answer", "Youth: no answer", "District: no answer", "Health: not invited")
    she.picture("who-is-missing")


def she_rings_who_has_not_answered(stage: Stage) -> None:
    """The chase list has the numbers and a text to paste; one key notes what was said."""
    she = stage.person
    she.click("Chase list")
    name = council.SEATS[13].name
    she.reads("8 without an answer", name, "03-3300 0014")
    she.click_row(name, "Who has not answered")
    stage.settled()
    she.until(lambda: LARGER in _text(she), lambda: f"The text says: {_text(she)}")
    assert f"jemputan ke Mesyuarat {council.NAME}" in _text(she)
    assert code_on(letter(stage.folder, 14)) in _text(she).replace(" ", "")
    she.picture("chase-list")
    she.click_row(name, "Who has not answered")
    she.press("Y")
    she.reads("7 without an answer")
    stage.settled()
    she.click("Done")
    she.reads("7 of 14 answered", "Women: yes")
    she.picture("one-more-answer")


def _text(she: Person) -> str:
    """The text to paste to the guest in front."""
    return she.find(QPlainTextEdit, "Text to paste").toPlainText()


def she_closes_the_window(stage: Stage) -> None:
    """Everything is stored."""
    stage.close()
    stage.person.until(lambda: not stage.person.windows(), "The window stays open.")


def _noted(she: Person, name: str) -> str:
    """What is noted of a guest."""
    rows = [row for row in she.table("Guest list") if name in " | ".join(row)]
    return rows[0][3] if rows else ""


def _current(she: Person) -> str:
    """The guest the list is on."""
    view = she.find(QAbstractItemView, "Guest list")
    here = view.currentIndex()
    return " | ".join(str(here.siblingAtColumn(at).data() or "") for at in range(3))


STEPS = (
    *REVISING,
    the_answers_lie_in_a_folder,
    she_opens_the_guest_list,
    she_takes_the_folder_in,
    a_stranger_waits_to_be_looked_at,
    a_slip_of_paper_comes_back,
    she_sees_who_is_missing,
    she_rings_who_has_not_answered,
    she_closes_the_window,
)
