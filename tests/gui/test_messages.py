"""The one door for errors, notices and questions."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop.errors import Cancelled, InputError, NlcError
from nlc_desktop.ui.commands import Command, Commands, Menu
from nlc_desktop.ui.crash_report import report
from nlc_desktop.ui.dialogs import CrashDialog, ErrorDialog, QuestionDialog
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.notice_line import NoticeLine
from nlc_desktop.ui.theme import Look


@pytest.fixture
def window(kit: Look, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1024, 640)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def messages(window: QWidget) -> Messages:
    made = Messages()
    made.set_window(window)
    return made


def only(messages: Messages):
    (dialog,) = messages.dialogs
    return dialog


def test_the_worlds_fault_is_one_sentence_with_details_on_demand(
    messages: Messages, qtbot: QtBot
) -> None:
    messages.error(NlcError("The disk is full. Free some space.", details="ENOSPC"))
    dialog = only(messages)
    assert isinstance(dialog, ErrorDialog)
    assert dialog.sentence.text() == "The disk is full. Free some space."
    assert not dialog.details.isVisible()
    qtbot.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert dialog.details.isVisible()
    assert dialog.details.toPlainText() == "ENOSPC"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert messages.dialogs == frozenset()


def test_an_error_without_details_offers_none(messages: Messages) -> None:
    messages.error(InputError("31 November does not exist."))
    dialog = only(messages)
    assert isinstance(dialog, ErrorDialog)
    assert dialog.more.isHidden()
    dialog.accept()


def test_markup_in_a_sentence_stays_what_it_is(messages: Messages) -> None:
    messages.error(NlcError("The file <b>x</b> is damaged."))
    dialog = only(messages)
    assert dialog.sentence.textFormat() == Qt.TextFormat.PlainText
    dialog.accept()


def test_cancelling_is_silent(messages: Messages) -> None:
    messages.error(Cancelled())
    assert messages.dialogs == frozenset()


def test_our_own_mistake_opens_the_crash_dialog_once(messages: Messages) -> None:
    messages.error(ZeroDivisionError("x"))
    messages.catch(ValueError, ValueError("y"), None)
    dialog = only(messages)
    assert isinstance(dialog, CrashDialog)
    assert "builtins.ZeroDivisionError" in dialog.report.toPlainText()
    dialog.accept()
    messages.error(ValueError())
    only(messages).accept()


def test_the_report_holds_no_words_of_the_office() -> None:
    def fail(secret: str) -> None:
        commands = Commands()
        commands.add(Command("secret.id", secret, Menu.FILE))
        commands.add(Command("secret.id", secret, Menu.FILE))

    try:
        try:
            fail("Puan Kavitha 012-345 6789")
        except ValueError as error:
            raise RuntimeError("Puan Kavitha has no telephone") from error
    except RuntimeError as error:
        said = report(error)
    assert "Kavitha" not in said
    assert "012" not in said
    assert "secret.id" not in said
    assert "builtins.RuntimeError" in said
    assert "builtins.ValueError" in said
    assert "ui/commands.py:" in said
    assert "test_messages" not in said


def test_a_failed_job_speaks_through_the_same_door(
    window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    jobs = Jobs()
    messages = Messages(jobs)
    messages.set_window(window)

    def work(progress: object) -> None:
        raise NlcError("The folder is read-only.")

    job = jobs.run(work)
    qtbot.waitUntil(lambda: job.done)
    only(messages).accept()
    jobs.shutdown()


def test_a_question_has_verbs_and_does_it_only_when_told(messages: Messages, qtbot: QtBot) -> None:
    done = []
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialog = messages.ask(
            "Erase this name everywhere?", verb="Erase it", then=lambda: done.append(1), danger=True
        )
        assert isinstance(dialog, QuestionDialog)
        assert dialog.verb_button.text() == "Erase it"
        qtbot.keyClick(dialog, key)
    assert done == []
    dialog = messages.ask("Send it?", verb="Send it", then=lambda: done.append(2))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert done == [2]


def test_a_notice_appears_offers_its_way_on_and_goes(
    messages: Messages, window: QWidget, qtbot: QtBot
) -> None:
    line, took = NoticeLine(messages, window), []
    messages.notice("Item 3 moved.", link="Undo", on_link=lambda: took.append(1))
    assert line.isVisible()
    assert line.words.text() == "Item 3 moved."
    assert window.rect().contains(line.geometry())
    qtbot.mouseClick(line.link, Qt.MouseButton.LeftButton)
    assert took == [1]
    assert not line.isVisible()
    messages.take_link()
    assert took == [1]


def test_a_long_notice_stays_inside_the_window(
    messages: Messages, window: QWidget, qtbot: QtBot
) -> None:
    line = NoticeLine(messages, window)
    messages.notice("Two fields were changed on another laptop since, and stay. " * 6)
    assert window.rect().contains(line.geometry())
    assert line.words.height() >= line.words.heightForWidth(line.words.width())


def test_the_saved_moment_is_passed_on(messages: Messages, qtbot: QtBot) -> None:
    moment = datetime(2026, 11, 23, 14, 32, 5, tzinfo=ZoneInfo("Asia/Kuala_Lumpur"))
    with qtbot.waitSignal(messages.saved_at) as told:
        messages.saved(moment)
    assert told.args == [moment]
