"""Scenes in an open office: Home, Stakeholders, Programmes, Actions, Preferences, the frame."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import actions as action_reading
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.actions.page import ActionsPage
from nlc_desktop.ui.commands import Menu
from nlc_desktop.ui.desk import RoomKey
from nlc_desktop.ui.preferences.page import PreferencesPage
from nlc_desktop.ui.preferences.passphrase_dialog import PassphraseDialog
from nlc_desktop.ui.preferences.sheet_dialog import SheetDialog
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from nlc_desktop.ui.widgets.verb import VerbButton
from screenshots.stage import Scene, Stage

_PREVIEW = 500
"""Milliseconds after which a letterhead that was typed is drawn."""


def home(stage: Stage) -> None:
    """Home, and its first verb reached by keyboard."""
    page = stage.go(RoomKey.HOME)
    stage.shot("home")
    verb = page.findChild(VerbButton)
    assert verb is not None
    verb.setFocus(Qt.FocusReason.TabFocusReason)
    stage.shot("home-focus")


def menus(stage: Stage) -> None:
    """Every menu of the menu bar."""
    stage.go(RoomKey.MEETINGS)
    bar = stage.window.header.menus
    for action, name in zip(bar.actions(), Menu, strict=True):
        menu = cast("Any", action.menu())
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft() + QPoint(0, 6)))
        stage.shot(f"menu-{name.value}")
        menu.close()


def _stakeholders(stage: Stage) -> StakeholdersPage:
    return cast("StakeholdersPage", stage.go(RoomKey.STAKEHOLDERS))


def stakeholders(stage: Stage) -> None:
    """The three lists."""
    page = _stakeholders(stage)
    page._show_list("organisations")
    rows = reading.organisations(stage.office)
    wanted = next((row for row in rows if "Pendidikan" in row.name), rows[0])
    page.show_record(wanted.id)
    stage.shot("stakeholders-organisations")
    page._show_list("posts")
    page.view.go_to_first()
    stage.shot("stakeholders-posts")
    page._show_list("people")
    page.view.go_to_first()
    stage.shot("stakeholders-people")
    page._show_list("organisations")


def stakeholders_filtered(stage: Stage) -> None:
    """Typed to filter, a chip, and nothing left over."""
    page = _stakeholders(stage)
    page.bar.edit.setText("polis")
    stage.shot("stakeholders-filtered")
    page.bar.edit.setText("qqqq")
    stage.shot("stakeholders-none-left")
    page.bar.clear()
    page.show_stale()
    stage.shot("stakeholders-stale")
    page.bar.clear()


def stakeholders_typing(stage: Stage) -> None:
    """A cell is edited; the entry line has the focus."""
    page = _stakeholders(stage)
    page.view.go_to_first()
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    page.view.edit_cell("name")
    stage.shot("stakeholders-edit-cell")
    page.view.setFocus()
    page.add()
    page.entry.set_text("Persatuan Belia Taman Bayu")
    stage.shot("stakeholders-entry")
    page.entry.set_text("")


def stakeholders_dialogs(stage: Stage) -> None:
    """History, naming a holder, adding a post."""
    page = _stakeholders(stage)
    row = next(one for one in reading.posts(stage.office) if one.holder)
    page.show_record(row.organisation_id)
    page._show_history()
    stage.shot("stakeholders-history")
    stage.clear()
    page.organisation_side._ask_holder(row)
    stage.shot("stakeholders-name-holder")
    stage.clear()
    page.organisation_side.add_post()
    stage.shot("stakeholders-add-post")
    page._add_contact()
    stage.shot("stakeholders-add-contact")


def _actions(stage: Stage) -> ActionsPage:
    return cast("ActionsPage", stage.go(RoomKey.ACTIONS))


def actions(stage: Stage) -> None:
    """The three ways to group, and a filter that leaves nothing."""
    page = _actions(stage)
    segments = page.bar.segments
    assert segments is not None
    for button in list(segments.findChildren(QWidget)):
        if hasattr(button, "click") and hasattr(button, "text"):
            cast("Any", button).click()
            said = segments.current
            stage.shot(f"actions-by-{said}")
    cast("Any", segments).choose("organisation")
    page.bar.edit.setText("qqqq")
    stage.shot("actions-none-left")
    page.bar.clear()


def actions_open(stage: Stage) -> None:
    """A row opened in place, with a line being typed; the entry line."""
    page = _actions(stage)
    today = stage.office.today()
    rows = [row for row in action_reading.actions(stage.office) if row.overdue_days(today)]
    page.show_record(rows[0].id)
    page.open_row.open(page.view.current)
    assert page.strip is not None
    page.strip.line.setText("26 of 28 zones in, two zone officers on leave until Thu")
    stage.shot("actions-open")
    page.strip.line.clear()
    page.open_row.close()
    page.add()
    page.entry.set_text("Hantar senarai penyelaras @Polis sebelum 18 Dis")
    stage.shot("actions-entry")
    page.entry.set_text("")


def programmes(stage: Stage) -> None:
    """All programmes and one of them."""
    stage.go(RoomKey.PROGRAMMES)
    stage.shot("programmes")


def preferences(stage: Stage) -> None:
    """The page from top to bottom, and its dialogs."""
    page = stage.go(RoomKey.PREFERENCES)
    QTest.qWait(_PREVIEW)
    stage.shot("preferences")
    area = page.findChild(QScrollArea)
    if area is not None and area.verticalScrollBar().maximum() > 0:
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        stage.shot("preferences-end")


def preferences_calendar(stage: Stage) -> None:
    """Adding a day to the calendar."""
    page = cast("PreferencesPage", stage.go(RoomKey.PREFERENCES))
    page.calendar.add_day()
    stage.shot("preferences-calendar-day")


def preferences_dialogs(stage: Stage) -> None:
    """Changing the passphrase, a new recovery sheet."""
    stage.go(RoomKey.PREFERENCES)
    PassphraseDialog(stage.desk, stage.window).open()
    stage.shot("preferences-passphrase")
    stage.clear()
    SheetDialog(stage.desk, stage.window).open()
    stage.shot("preferences-recovery-sheet")


def search(stage: Stage) -> None:
    """The search line with results, and without."""
    stage.go(RoomKey.HOME)
    edit = stage.window.header.search
    stage.window.focus_search()
    for text, name in (("zon", "search"), ("qqqq", "search-nothing")):
        edit.clear()
        QTest.keyClicks(edit, text)
        QTest.qWait(300)
        stage.shot(name)
    edit.clear()


def shortcut_card(stage: Stage) -> None:
    """The card of Help."""
    stage.go(RoomKey.MEETINGS)
    stage.window.show_shortcuts()
    stage.shot("help-shortcuts")


def messages(stage: Stage) -> None:
    """Everything the program can say to a person."""
    stage.go(RoomKey.HOME)
    say = stage.program.messages
    said = tr("The meeting is gone; somebody removed it.")
    tellers: tuple[tuple[str, Callable[[], object]], ...] = (
        ("notice", lambda: say.notice(said, link=tr("Undo"))),
        ("error", lambda: say.error(InputError(said, details="meeting 4f1c"))),
        ("question", lambda: say.ask(tr("Circulate the minutes?"), explanation=said,
                                     verb=tr("Circulate the minutes"), then=stage.settle)),
        ("question-danger", lambda: say.ask(said, verb=tr("Remove this plan"),
                                            then=stage.settle, danger=True)),
        ("crash", lambda: say.error(_mistake())),
    )  # fmt: skip
    for name, tell in tellers:
        tell()
        stage.shot(f"message-{name}")
        stage.clear()


def _mistake() -> Exception:
    try:
        raise KeyError("agenda")  # noqa: TRY301 - a mistake to be shown
    except KeyError as error:
        return error


def empty_rooms(stage: Stage) -> None:
    """Every room of an office on its first day."""
    for room in (
        RoomKey.HOME,
        RoomKey.STAKEHOLDERS,
        RoomKey.PROGRAMMES,
        RoomKey.MEETINGS,
        RoomKey.ACTIONS,
        RoomKey.PREFERENCES,
    ):
        try:
            stage.go(room)
        except ImportError:
            stage.failed.append(f"empty {room.value}")
            continue
        stage.shot(f"empty-{room.value}")
    QApplication.processEvents()


SCENES: tuple[Scene, ...] = (
    home,
    menus,
    stakeholders,
    stakeholders_filtered,
    stakeholders_typing,
    stakeholders_dialogs,
    programmes,
    actions,
    actions_open,
    preferences,
    preferences_calendar,
    preferences_dialogs,
    search,
    shortcut_card,
    messages,
)
FRESH_SCENES: tuple[Scene, ...] = (empty_rooms,)
