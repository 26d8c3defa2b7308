"""Scenes before an office is open: first start, choosing a workspace, unlocking it."""

import shutil
from pathlib import Path
from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nlc_desktop.services import backups, example, unlocking
from nlc_desktop.ui.first_start.pages import FirstStart
from nlc_desktop.ui.workspace.choose_page import ChoosePage
from nlc_desktop.ui.workspace.unlock_page import UnlockPage
from screenshots.stage import CHEAP, DAMAGED, EXAMPLE, FRESH, Scene, Stage

_PASSPHRASE = "empat perkataan mudah diingati"


def _full(stage: Stage) -> QWidget:
    """The page that has the whole window."""
    page = stage.window.full_page
    if page is None:
        raise RuntimeError("the frame is shown")
    return page


def _first(stage: Stage, step: int) -> FirstStart:
    if not isinstance(stage.window.full_page, FirstStart):
        stage.program.entrance.first_start()
        stage.settle()
    page = cast("FirstStart", _full(stage))
    page.go_to(step)
    stage.settle()
    return page


def first_language(stage: Stage) -> None:
    """The first thing anybody sees."""
    _first(stage, 0)
    stage.shot("first-start-1-language")


def first_city(stage: Stage) -> None:
    """A city of the pack, then another council."""
    city = _first(stage, 1).city
    stage.shot("first-start-2-city-empty")
    city.buttons[""].click()
    stage.shot("first-start-2-city-other")
    city.buttons["klang"].click()
    stage.shot("first-start-2-city")


def first_office(stage: Stage) -> None:
    """The letterhead as it is typed; a crest that is no picture."""
    office = _first(stage, 2).office
    office.department.setText("Jabatan Pembangunan Masyarakat")
    office.secretary.setText("Puan Hayati binti Osman")
    QTest.qWait(500)  # the letterhead is drawn when nobody types
    stage.shot("first-start-3-office")
    office.take_crest(b"this is no picture")
    stage.settle()
    stage.shot("first-start-3-office-refusal")
    office.take_crest(b"")


def first_protection(stage: Stage) -> None:
    """Empty, typed, printed with a wrong word."""
    page = _first(stage, 3)
    protection = page.protection
    stage.shot("first-start-4-protection-empty")
    protection.passphrase.setText(_PASSPHRASE)
    protection.again.setText(_PASSPHRASE)
    stage.shot("first-start-4-protection")
    protection._printed()
    protection.words[0].setText("anchor")
    stage.shot("first-start-4-protection-wrong-word")
    for edit, at in zip(protection.words, (6, 18), strict=True):
        edit.setText(page._state.words[at])
    stage.shot("first-start-4-protection-done")


def first_begin(stage: Stage) -> None:
    """The end of the first start."""
    _first(stage, 4)
    stage.shot("first-start-5-begin")


def choose(stage: Stage) -> None:
    """Which office to open; one of them is gone."""
    stage.program.entrance.choose()
    stage.shot("choose")
    stage.program.entrance.choose(missing=Path("/media/usb/bandar-lama"))
    stage.shot("choose-missing")
    assert isinstance(_full(stage), ChoosePage)


def _unlock(stage: Stage, folder: str) -> UnlockPage:
    stage.program.entrance.unlock(stage.root / folder)
    stage.settle()
    return cast("UnlockPage", _full(stage))


def unlock(stage: Stage) -> None:
    """The lock: empty, refused, by the words, damaged."""
    page = _unlock(stage, EXAMPLE)
    page.passphrase.setFocus()
    stage.shot("unlock")
    page.passphrase.setText("kota damai")
    page.unlock()
    stage.shot("unlock-wrong")
    page._turn()
    page.words.setPlainText("harbour cotton seven")
    page.unlock()
    stage.shot("unlock-words-wrong")


def unlock_damaged(stage: Stage) -> None:
    """A damaged workspace that has a backup."""
    folder, clock = stage.root / FRESH, stage.program.clock
    office = unlocking.open_with_passphrase(folder, example.PASSPHRASE, clock, floor=CHEAP)
    backups.make(office)
    office.workspace.close()
    source, target = (stage.root / name / "backups" for name in (FRESH, DAMAGED))
    shutil.copytree(source, target, dirs_exist_ok=True)
    page = _unlock(stage, DAMAGED)
    page.passphrase.setText(example.PASSPHRASE)
    page.unlock()
    stage.shot("unlock-damaged")


SCENES: tuple[Scene, ...] = (
    first_language,
    first_city,
    first_office,
    first_protection,
    first_begin,
    choose,
    unlock,
    unlock_damaged,
)
