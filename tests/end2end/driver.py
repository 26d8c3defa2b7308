"""Drives the real window as somebody at the laptop would: by what is seen, keys and pointer.

Everything is found by the words a person sees (or a screen reader says) in the window in front,
and every step waits for a condition, never for a time. What can't be found fails with a sentence
that says what was looked for, what is on the screen instead, and leaves a picture.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QDate,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from nlc_desktop.ui.main_window import MainWindow

T = TypeVar("T")
NUMBERED = "[0-9][0-9]-*.png"
"""The pictures of a story; others may lie beside them."""
_TOP = QModelIndex()
LEFT = Qt.MouseButton.LeftButton
_PATIENCE = float(os.environ.get("NLC_STORY_PATIENCE", "30"))
"""Seconds after which something that did not come will not come; a busy laptop is slow."""
_NOISE = ("propagateSizeHints", "does not support raise", "grabbing the keyboard")
_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)


class NotSeen(AssertionError):  # noqa: N818 - what the person would say
    """Something a person should see is not there."""


def plain(text: str) -> str:
    """Words as they are read: no marks of shortcut letters, single spaces."""
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


def said(widget: QWidget) -> list[str]:
    """The words a widget is known by: its name, its text, the label beside it, its hint."""
    found = [widget.accessibleName()]
    if isinstance(widget, QAbstractButton | QLabel):
        found.append(getattr(widget, "whole", "") or widget.text())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        found.append(widget.placeholderText())
    if isinstance(widget, _FIELDS):
        labels = widget.window().findChildren(QLabel)
        found += [one.text() for one in labels if one.buddy() is widget and one.isVisible()]
    return [plain(text) for text in found if text]


def cells(model: QAbstractItemModel, parent: QModelIndex = _TOP) -> Iterator[list[str]]:
    """The rows of a table with their headings, as they are read out."""
    role = Qt.ItemDataRole.AccessibleTextRole
    for at in range(model.rowCount(parent)):
        first = model.index(at, 0, parent)
        places = [model.index(at, column, parent) for column in _columns(model, parent)]
        yield [str(place.data(role) or place.data() or "") for place in places]
        if not isinstance(model, QAbstractListModel):
            yield from cells(model, first)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> range:
    """The columns of a table; Qt does not say that a list has one."""
    return range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))


class Person:
    """Somebody at the window; ``pictures`` takes a numbered picture of each step."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self._troubles: list[str] = []
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        qInstallMessageHandler(self._heard)
        sys.excepthook = self._fell

    def _heard(self, kind: Any, context: Any, message: str) -> None:
        if not any(noise in message for noise in _NOISE):
            self._troubles.append(f"Qt says: {message}")

    def _fell(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        sys.__excepthook__(kind, error, trace)
        self._troubles.append(f"{kind.__name__}: {error}")

    # -- waiting ------------------------------------------------------------------------

    def until(
        self, condition: Callable[[], T], what: str | Callable[[], str], patience: float = _PATIENCE
    ) -> T:
        """Waits until a condition holds and gives what it found."""
        end = time.monotonic() + patience
        while True:
            self._activate()
            found = condition()
            if self._troubles:
                raise NotSeen("; ".join(self._troubles))
            if found:
                return found
            if time.monotonic() > end:
                self._give_up(what if isinstance(what, str) else what())
            QTest.qWait(20)

    def _activate(self) -> None:
        """Gives the window in front the keyboard, as a desktop does when a dialog closes."""
        front = self.front()
        popup = QApplication.activePopupWidget() is not None
        if front is not None and not popup and QApplication.activeWindow() is not front:
            front.activateWindow()
            QApplication.processEvents()

    def _give_up(self, what: str) -> None:
        picture = self.picture("given-up")
        front = self.front()
        title = front.windowTitle() if front else "no window"
        seen = "\n  ".join(dict.fromkeys(self.words()))
        raise NotSeen(f"{what}\nIn front: {title}. Picture: {picture}\nOn the screen:\n  {seen}")

    # -- seeing -------------------------------------------------------------------------

    def windows(self) -> list[QWidget]:
        """The windows that are open, the backmost first."""
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        order = {True: 0, False: 1}
        shown.sort(key=lambda one: (order[isinstance(one, MainWindow)], _depth(one)))
        popup = QApplication.activePopupWidget()
        if popup in shown:
            shown.remove(popup)
            shown.append(popup)
        return shown

    def front(self) -> QWidget | None:
        """The window a person can act in."""
        if (popup := QApplication.activePopupWidget()) is not None:
            return popup
        if (modal := QApplication.activeModalWidget()) is not None:
            return modal
        return next((one for one in self.windows() if isinstance(one, MainWindow)), None)

    def widgets(self, kind: type[T] | tuple[type, ...]) -> list[T]:
        """What is visible of a kind in the window in front, from top to bottom."""
        front = self.front()
        if front is None:
            return []
        found = [one for one in front.findChildren(QWidget) if isinstance(one, kind)]
        shown = [one for one in found if one.isVisible() and not one.visibleRegion().isEmpty()]
        shown.sort(key=lambda one: (_corner(one).y(), _corner(one).x()))
        return shown

    def words(self) -> list[str]:
        """Everything that can be read in the window in front."""
        found: list[str] = []
        for widget in self.widgets(QWidget):
            found += said(widget)
            found += [plain(widget.accessibleDescription())]
            if isinstance(widget, QLineEdit):
                found.append(widget.text())
            elif isinstance(widget, QPlainTextEdit):
                found.append(widget.toPlainText())
            elif isinstance(widget, QComboBox):
                found.append(widget.currentText())
            elif isinstance(widget, QTabBar):
                found += [widget.tabText(at) for at in range(widget.count())]
            elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
                found += [" | ".join(row) for row in cells(widget.model())]
        return [one for one in found if one.strip()]

    def reads(self, *texts: str) -> str:
        """Waits until all the texts can be read somewhere in the window in front."""

        def missing() -> list[str]:
            seen = "\n".join(self.words())
            return [one for one in texts if one not in seen]

        self.until(lambda: not missing(), lambda: f"Could not read {missing()}.")
        return "\n".join(self.words())

    def reads_not(self, *texts: str) -> None:
        """Waits until none of the texts can be read any more."""

        def there() -> list[str]:
            seen = "\n".join(self.words())
            return [one for one in texts if one in seen]

        self.until(lambda: not there(), lambda: f"Still to be read: {there()}.")

    def find(self, kind: type[T] | tuple[type, ...], name: str, *, able: bool = True) -> T:
        """Waits for a visible widget of a kind with this name that can act."""

        def look() -> T | None:
            for exact in (True, False):
                for one in self.widgets(kind):
                    names = said(one)
                    fits = name in names or (not exact and any(n.startswith(name) for n in names))
                    if fits and (one.isEnabled() or not able):
                        return one
            return None

        def what() -> str:
            word = kind.__name__ if isinstance(kind, type) else "field"
            off = [one for one in self.widgets(kind) if name in said(one)]
            reason = f" It is switched off: {off[0].toolTip()}" if off else ""
            return f"There is no {word} “{name}”.{reason}"

        return self.until(look, what)

    def picture(self, name: str) -> Path:
        """Keeps a numbered picture of all that is on the screen."""
        QApplication.processEvents()
        self._pictures.mkdir(parents=True, exist_ok=True)
        number = 1 + len(list(self._pictures.glob(NUMBERED)))
        file = self._pictures / f"{number:02d}-{name}.png"
        screen = QApplication.primaryScreen().geometry().size()
        image = QImage(screen, QImage.Format.Format_RGB32)
        image.fill(QColor("#8a8f96"))
        painter = QPainter(image)
        for window in self.windows():
            painter.drawPixmap(window.pos(), window.grab())
            if not isinstance(window, MainWindow):
                painter.setPen(QColor("#606060"))
                painter.drawRect(window.geometry().adjusted(-1, -1, 0, 0))
        painter.end()
        if not image.save(str(file)):
            raise OSError(file)
        return file

    # -- pointer ------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """Presses a button."""
        self.click_on(self.find(QAbstractButton, name))

    def click_on(
        self, widget: QWidget, where: QPoint | None = None, *, twice: bool = False
    ) -> None:
        """Presses the left button of the mouse on a widget."""
        at = where or widget.rect().center()
        QTest.mouseMove(widget, at)
        (QTest.mouseDClick if twice else QTest.mouseClick)(
            widget, LEFT, Qt.KeyboardModifier.NoModifier, at
        )

    def moves_the_mouse(self) -> None:
        """Moves the mouse a little, as the system reports it to the window."""
        window = self.until(self.front, "No window is open.").windowHandle()
        for place in (QPoint(3, 3), QPoint(4, 4)):
            QTest.mouseMove(window, place)

    def tab(self, name: str) -> None:
        """Goes to a tab."""

        def look() -> tuple[QTabBar, int] | None:
            for bar in self.widgets(QTabBar):
                for at in range(bar.count()):
                    if plain(bar.tabText(at)) == name:
                        return bar, at
            return None

        bar, at = self.until(look, f"There is no tab “{name}”.")
        self.click_on(bar, bar.tabRect(at).center())

    def row(self, text: str, table: str = "") -> tuple[QAbstractItemView, QModelIndex]:
        """Waits for the row of a table in which a text stands."""

        def look() -> tuple[QAbstractItemView, QModelIndex] | None:
            for view in self.widgets(QAbstractItemView):
                if (not table or table in said(view)) and view.model() is not None:
                    index = _index(view.model(), text)
                    if index is not None:
                        return view, index
            return None

        return self.until(look, f"There is no row with “{text}” in {table or 'any table'}.")

    def click_row(self, text: str, table: str = "", *, twice: bool = False) -> None:
        """Presses on the row of a table in which a text stands."""
        view, index = self.row(text, table)
        view.scrollTo(index)
        where = view.visualRect(index)
        at = QPoint(where.left() + min(24, where.width() // 2), where.top() + 12)
        self.click_on(view.viewport(), at, twice=twice)

    def on_row(self) -> str:
        """The words of the row the keyboard is on, without its last two columns."""
        view = self.until(
            lambda: view if isinstance(view := self.focus, QAbstractItemView) else None,
            "The keyboard is on no table.",
        )
        here = view.currentIndex()
        return " | ".join(str(here.siblingAtColumn(at).data() or "") for at in range(2))

    def table(self, name: str) -> list[list[str]]:
        """The rows of a table as they can be read now."""
        view = self.find(QAbstractItemView, name)
        return list(cells(view.model()))

    def choose(self, name: str, value: str) -> None:
        """Chooses an entry of a drop-down list, with the keyboard."""
        box = self.find(QComboBox, name)
        entries = [box.itemText(at) for at in range(box.count())]
        if value not in entries:
            raise NotSeen(f"“{name}” offers {entries}, not “{value}”.")
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(entries.index(value)):
            QTest.keyClick(box, Qt.Key.Key_Down)
        self.until(lambda: box.currentText() == value, f"“{name}” does not take “{value}”.")

    def menu(self, *path: str) -> None:
        """Chooses an entry of the menu bar, e.g. ``menu("File", "Make a backup now")``."""
        bar = self.until(lambda: next(iter(self.widgets(QMenuBar)), None), "There is no menu bar.")
        title = next(one for one in bar.actions() if plain(one.text()) == path[0])
        self.click_on(bar, bar.actionGeometry(title).center())
        self.entry(path[1])

    def entry(self, name: str) -> None:
        """Chooses an entry of the menu that is open."""

        def look() -> tuple[QMenu, Any] | None:
            popup = QApplication.activePopupWidget()
            if not isinstance(popup, QMenu):
                return None
            fits = [one for one in popup.actions() if plain(one.text()) == name]
            return (popup, fits[0]) if fits and fits[0].isEnabled() else None

        menu, action = self.until(look, f"There is no entry “{name}” in an open menu.")
        self.click_on(menu, menu.actionGeometry(action).center())

    # -- keyboard -----------------------------------------------------------------------

    @property
    def focus(self) -> QWidget:
        """Where typing goes."""
        return self.until(QApplication.focusWidget, "Nothing has the keyboard.")

    def press(self, *keys: str) -> None:
        """Presses keys: ``press("Ctrl+Z")``, ``press("Down", "Enter")``."""
        for key in keys:
            popup = QApplication.activePopupWidget()
            combination = QKeySequence(key)[0]
            QTest.keyClick(popup or self.focus, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def types(self, text: str) -> None:
        """Types where the keyboard is."""
        QTest.keyClicks(self.focus, text)

    def types_into(self, name: str, text: str) -> None:
        """Clicks into a field, replaces what stands there and types."""
        field = self.find(_FIELDS, name)
        line = field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
        target = line.viewport() if isinstance(line, QPlainTextEdit) else line
        self.click_on(target)
        self.until(lambda: field.hasFocus() or line.hasFocus(), f"“{name}” takes no keyboard.")
        self.press("Ctrl+A")
        if text:
            self.types(text)
        else:
            self.press("Del")

    # -- dialogs of the system ----------------------------------------------------------

    def answers_file_dialog(self, path: Path) -> None:
        """Types a path into the file dialog and accepts it."""
        dialog = self.until(
            lambda: one if isinstance(one := self.front(), QFileDialog) else None,
            "No file dialog opened.",
        )
        self.picture("file-dialog")
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, str(path))
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self.until(lambda: not _alive(dialog), "The file dialog stays open.")

    def prints_to(self, path: Path) -> None:
        """Prints into a PDF file through the print dialog."""
        self.choose_printer()
        self.until(lambda: self._print_field("filename"), "The dialog asks for no file.")
        edit = self._print_field("filename")
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, str(path))
        self.picture("print-dialog")
        self.click("Print")
        self.until(lambda: path.is_file() and path.stat().st_size, f"{path.name} was not printed.")

    def choose_printer(self) -> None:
        """Chooses *Print to File* where there are printers too."""
        box = self.until(lambda: self._print_field("printers"), "No print dialog opened.")
        names = [box.itemText(at) for at in range(box.count())]
        to_file = next(at for at, name in enumerate(names) if "PDF" in name)
        while box.currentIndex() != to_file:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < to_file else Qt.Key.Key_Up)

    def _print_field(self, name: str) -> Any:
        front = self.front()
        return front.findChild(QWidget, name) if front is not None else None

    @contextmanager
    def meanwhile(self, answer: Callable[[], object]) -> Iterator[None]:
        """Answers a dialog that holds up the click which opens it."""
        failed: list[BaseException] = []
        answered: list[bool] = []

        def run() -> None:
            modal = QApplication.activeModalWidget()
            if modal is None or answered:
                return
            waiting.stop()
            try:
                answer()
            except BaseException as error:  # noqa: BLE001 - raised again below
                failed.append(error)
                modal.close()
            answered.append(True)

        waiting = QTimer(interval=20)
        waiting.timeout.connect(run)
        waiting.start()
        yield
        self.until(lambda: answered, "The dialog was not answered.")
        if failed:
            raise failed[0]

    def picks_day(self, name: str, day: date) -> None:
        """Opens the calendar of a day field and goes to a day with the arrows."""
        field = self.find(QDateEdit, name)
        self.click_on(field, QPoint(field.width() - 12, field.height() // 2))
        calendar = self.until(
            lambda: next(iter(self.widgets(QCalendarWidget)), None), "No calendar opened."
        )
        shown = calendar.selectedDate()
        steps = day.toordinal() - date(shown.year(), shown.month(), shown.day()).toordinal()
        table = calendar.findChild(QAbstractItemView)
        for _ in range(abs(steps)):
            QTest.keyClick(table, Qt.Key.Key_Right if steps > 0 else Qt.Key.Key_Left)
        self.picture("calendar")
        QTest.keyClick(table, Qt.Key.Key_Return)
        self.until(
            lambda: field.date() == QDate(day.year, day.month, day.day),
            lambda: f"“{name}” shows {field.text()}.",
        )


def _depth(window: QWidget) -> int:
    depth, parent = 0, window.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth


def _corner(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def _alive(widget: QWidget) -> bool:
    return widget in QApplication.topLevelWidgets() and widget.isVisible()


def _index(model: QAbstractItemModel, text: str, parent: QModelIndex = _TOP) -> QModelIndex | None:
    role = Qt.ItemDataRole.AccessibleTextRole
    for at in range(model.rowCount(parent)):
        first = model.index(at, 0, parent)
        for column in _columns(model, parent):
            place = model.index(at, column, parent)
            if text in str(place.data(role) or "") or text in str(place.data() or ""):
                return place
        listed = isinstance(model, QAbstractListModel)
        if not listed and (below := _index(model, text, first)) is not None:
            return below
    return None
