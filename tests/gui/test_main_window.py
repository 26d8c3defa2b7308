"""Frame and navigation, commands and the shortcut card."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop import i18n
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.commands import FRAME, Command, Commands, Menu
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.main_window import MainWindow, Room
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.rooms import RoomsModel
from nlc_desktop.ui.shortcuts_card import ShortcutCard, card, card_html, print_card
from nlc_desktop.ui.theme import Look


class Built:
    """Pages that count how often they were built."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def factory(self, key: str):
        def build() -> QWidget:
            self.keys.append(key)
            page, side = QWidget(), QWidget()
            side.setObjectName("side")
            page.edit, side.edit = QLineEdit(page), QLineEdit(side)
            box = QVBoxLayout(page)
            box.addWidget(page.edit)
            box.addWidget(side)
            QVBoxLayout(side).addWidget(side.edit)
            page.side = side
            return page

        return build


@pytest.fixture
def built() -> Built:
    return Built()


def rooms(built: Built) -> list[Room]:
    return [
        Room("home", "Home", "house", built.factory("home")),
        Room(
            "meetings",
            "Meetings",
            "calendar-days",
            built.factory("meetings"),
            commands=(Command("meetings.call", "Call a meeting", Menu.FILE, "Ctrl+M", "meetings"),),
        ),
        Room("preferences", "Preferences", "settings", built.factory("preferences"), below=True),
    ]


@pytest.fixture
def jobs(qapp: QApplication):
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def messages(jobs: Jobs) -> Messages:
    return Messages(jobs)


@pytest.fixture
def window(kit: Look, qtbot: QtBot, built: Built, jobs: Jobs, messages: Messages) -> MainWindow:
    made = MainWindow(rooms(built), Commands(), jobs, messages)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_rooms_are_built_when_first_opened(window: MainWindow, built: Built) -> None:
    assert built.keys == []
    first = window.open_room("home")
    window.open_room("meetings")
    assert window.open_room("home") is first
    assert built.keys == ["home", "meetings"]
    assert window.room == "home"


def test_a_key_leads_to_a_room(window: MainWindow, qtbot: QtBot) -> None:
    window.open_room("home")
    with qtbot.waitSignal(window.room_opened) as opened:
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == ["meetings"]
    assert window.pages.currentWidget() is window.page("meetings")


def test_arrows_go_through_all_rooms_to_the_foot_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.open_room("home")
    window.room_list.setFocus()
    for expected in ("meetings", "preferences"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert window.room == expected
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert window.room == "meetings"


def test_the_list_of_rooms_is_a_sound_model_and_speaks_its_counts(
    kit: Look, built: Built, qtbot: QtBot
) -> None:
    model = RoomsModel(rooms(built))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert model.index(1).data() == "Meetings"
    model.set_count("meetings", 3)
    assert "3" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.row_of("nowhere") == -1


def test_commands_of_a_room_wait_in_the_menu_until_its_page_binds_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    called = []
    action = window.commands.action("meetings.call")
    assert not action.isEnabled()
    window.commands.bind("meetings.call", lambda: called.append(1))
    window.open_room("home")
    assert not action.isEnabled()
    window.open_room("meetings")
    assert action.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert called == [1]


def menu_actions(window: MainWindow) -> list[QAction]:
    found = []
    for top in window.header.menus.actions():
        menu = top.menu()
        menu.aboutToShow.emit()
        found += [action for action in menu.actions() if not action.isSeparator()]
    return found


def test_every_command_is_in_a_menu_with_its_key(window: MainWindow) -> None:
    shown: dict[str, str] = {}
    for room in ("home", "meetings", "preferences"):
        window.open_room(room)
        here = {one.objectName(): one.shortcut().toString() for one in menu_actions(window)}
        assert ("meetings.call" in here) == (room == "meetings")
        shown |= here
    commands = [command for menu in Menu for command in window.commands.of_menu(menu)]
    assert {command.id for command in commands} == set(shown)
    assert all(shown[command.id] == command.shortcut for command in commands)
    titles = [top.text() for top in window.header.menus.actions()]
    assert titles == ["&File", "&Edit", "&Insert", "&View", "&Go", "&Help"]


def test_a_page_can_take_the_whole_window_and_give_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open_room("home")
    full = QWidget()
    window.show_full(full, "minutes")
    assert window.full_page is full
    assert full.isVisible()
    assert not window.header.isVisible()
    assert not window.commands.action("go.meetings").isEnabled()
    window.leave_full()
    assert window.full_page is None
    assert window.header.isVisible()
    assert window.commands.action("go.meetings").isEnabled()


def test_the_same_key_serves_two_scopes(window: MainWindow, qtbot: QtBot) -> None:
    pressed = []
    window.commands.add(
        Command("minutes.note", "Note", Menu.INSERT, "Ctrl+1", "minutes"),
        lambda: pressed.append("note"),
    )
    window.open_room("meetings")
    window.show_full(QWidget(), "minutes")
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["note"]
    window.leave_full()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.room == "home"


def test_undo_says_what_it_will_undo(window: MainWindow) -> None:
    undone = []
    window.commands.bind("edit.undo", lambda: undone.append(1))
    window.set_undo("move item 3")
    action = window.commands.action("edit.undo")
    assert action.text() == "Undo: move item 3"
    assert window.status.undo.whole == "Undo: move item 3"
    action.trigger()
    assert undone == [1]
    window.set_undo("")
    assert not action.isEnabled()
    assert action.text() == "Undo"
    assert action.toolTip()


@pytest.mark.parametrize("held", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_redo_has_both_keys_people_know(window: MainWindow, held: str) -> None:
    shortcuts = window.commands.action("edit.redo").shortcuts()
    assert held in [keys.toString() for keys in shortcuts]


def test_the_status_line_says_where_everything_is(window: MainWindow, messages: Messages) -> None:
    zone = ZoneInfo("Asia/Kuala_Lumpur")
    messages.saved(datetime(2026, 11, 23, 14, 32, 5, tzinfo=zone))
    window.status.set_backup(datetime(2026, 11, 23, 9, 10, tzinfo=zone))
    window.status.set_facts([("package", "2 packages not yet handed over")])
    assert window.status.stored.words.whole == "All on this laptop. Saved 14:32:05"
    assert window.status.backup.words.whole == "Last backup 09:10"
    window.status.set_facts([])


def test_panes_go_round(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_room("home")
    window.room_list.setFocus()
    went = []
    for _ in range(3):
        window.cycle_panes(1)
        went.append(QApplication.focusWidget())
    assert went[:2] == [page.edit, page.side.edit]
    assert window.room_list.isAncestorOf(went[2])
    window.cycle_panes(-1)
    assert QApplication.focusWidget() is page.side.edit


def test_search_takes_and_gives_back_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_room("home")
    page.edit.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = window.header.search
    assert QApplication.focusWidget() is search
    with qtbot.waitSignal(window.searched) as typed:
        qtbot.keyClick(search, Qt.Key.Key_A)
    assert typed.args == ["a"]
    with qtbot.waitSignal(search.left_down):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.edit


def test_the_window_fits_small_screens(window: MainWindow) -> None:
    assert window.minimumSize() == QSize(1024, 640)
    window.set_office("Majlis Bandaraya Kota Damai " * 3, "Kota Damai City Council")
    window.set_undo("a very long step " * 12)
    window.status.set_facts([("package", "2 packages not yet handed over")])
    window.resize(1024, 640)
    assert window.size() == QSize(1024, 640)
    lock = window.header.lock
    assert lock.mapTo(window, lock.rect().topRight()).x() < 1024


def test_the_lock_is_no_dead_button(window: MainWindow, qtbot: QtBot) -> None:
    locked = []
    assert not window.header.lock.isEnabled()
    assert window.header.lock.toolTip()
    window.commands.bind("file.lock", lambda: locked.append(1))
    qtbot.mouseClick(window.header.lock, Qt.MouseButton.LeftButton)
    assert locked == [1]


def test_the_frame_grows_while_it_stands(window: MainWindow, kit: Look) -> None:
    kit.choose(scale=1.5)
    assert window.header.height() == 72
    assert window.room_list.width() == 324
    assert window.status.height() == 42
    assert window.minimumWidth() == 1536


def test_large_text_asks_for_no_more_than_the_screen(window: MainWindow, kit: Look) -> None:
    window.hide()
    window.show_fitting()
    kit.choose(scale=1.5)
    room = window.screen().availableSize()
    assert window.minimumWidth() < room.width()
    assert window.minimumHeight() < room.height()


def test_the_frame_changes_its_language_while_it_stands(window: MainWindow, built: Built) -> None:
    window.open_room("home")
    i18n.install(i18n.PSEUDO)
    window.translate()
    window.open_room("home")
    assert built.keys == ["home", "home"]
    assert window.header.menus.actions()[0].text() != "&File"
    assert window.commands.action("go.search").text() != "&Search"
    assert window.header.search.placeholderText() == tr("Search people, meetings, decisions…")


def test_closing_tells_the_roof(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


def test_a_refused_command_says_why(qapp: QApplication) -> None:
    commands, ran = Commands(), []
    commands.add(Command("a", "Print", Menu.FILE), lambda: ran.append(1))
    commands.refuse("a", "Set a date first.")
    commands.run("a")
    assert ran == []
    assert commands.action("a").toolTip() == "Set a date first."
    commands.allow("a")
    commands.run("a")
    assert ran == [1]
    with pytest.raises(ValueError, match="a"):
        commands.add(Command("a", "Again", Menu.FILE))


def test_scopes_turn_commands_on_and_off(qapp: QApplication) -> None:
    commands = Commands()
    commands.add(Command("frame", tr_noop("Home"), Menu.GO, scope=FRAME), lambda: None)
    assert not commands.action("frame").isEnabled()
    commands.enter(FRAME, "home")
    assert commands.action("frame").isEnabled()
    commands.unbind("frame")
    assert not commands.action("frame").isEnabled()


def test_the_card_holds_every_key(window: MainWindow, qtbot: QtBot) -> None:
    parts = card(window.commands)
    keys = {keys for part in parts for _, keys in part.lines}
    for command in (c for menu in Menu for c in window.commands.of_menu(menu)):
        for key in filter(None, (command.shortcut, command.also)):
            assert any(key in shown.split("  ") for shown in keys)
    assert all("&" not in what for part in parts for what, _ in part.lines)
    assert {"Alt and drag", "Shift or Ctrl and drag"} <= keys
    dialog = window.show_shortcuts()
    assert isinstance(dialog, ShortcutCard)
    dialog.accept()


def test_the_card_prints(window: MainWindow, tmp_path) -> None:
    parts = card(window.commands)
    assert "<b>Ctrl+K</b>" in card_html(parts, "Card <1>")
    assert "Card &lt;1&gt;" in card_html(parts, "Card <1>")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "card.pdf"))
    print_card(printer, parts)
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_the_window_is_maximised_where_the_screen_has_no_room_for_it(window: MainWindow) -> None:
    room = window.screen().availableSize()
    window.hide()
    window.setMinimumSize(0, 0)
    window.resize(room.width() - 1, room.height() - 1)
    window.show_fitting()
    assert not window.isMaximized()
    window.hide()
    window.resize(room.width() - 1, room.height())
    window.show_fitting()
    assert window.isMaximized()
