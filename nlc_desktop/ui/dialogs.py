"""The dialogs that speak: an error with details on demand, a question, a crash report."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.ui.crash_report import report
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import IconLabel, label


class SpeakingDialog(QDialog):
    """An icon, a sentence, something below it, and buttons that are verbs."""

    def __init__(
        self, title: str, sentence: str, *, icon: str, role: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        px = look().px
        self.setWindowTitle(title)
        self.setModal(True)
        self.sentence = label(sentence, wrap=True)
        self.sentence.setMinimumWidth(px(360))
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleDescription(sentence)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(IconLabel(icon, role, 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sentence, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(px(12))
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.setSpacing(px(16))
        box.addLayout(head)
        box.addLayout(self.body)
        box.addLayout(self.buttons)
        self.setMinimumWidth(px(460))

    def add_text(self, text: str, name: str) -> QPlainTextEdit:
        """A text to read and copy, in a fixed-width font."""
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(name)
        shown.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(look().px(12))
        shown.setFont(font)
        shown.setMinimumHeight(look().px(120))
        self.body.addWidget(shown)
        return shown


class ErrorDialog(SpeakingDialog):
    """What went wrong in the world: one sentence with a next step, codes under *Details*."""

    def __init__(self, error: NlcError, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("This did not work"),
            error.sentence,
            icon="triangle-alert",
            role="bad",
            parent=parent,
        )
        self.details = self.add_text(error.details, tr("Details"))
        self.details.hide()
        self.more = LinkButton(tr("Details"), on=self._disclose)
        self.more.setVisible(bool(error.details))
        self.close_button = Button(tr("Close"), role="primary", on=self.accept)
        self.close_button.setDefault(True)
        self.buttons.addWidget(self.more)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.close_button)

    def _disclose(self) -> None:
        shown = not self.details.isVisible()
        self.details.setVisible(shown)
        self.more.setText(tr("Hide details") if shown else tr("Details"))
        self.adjustSize()


class QuestionDialog(SpeakingDialog):
    """Asks before something that can't be undone; Esc and the first button change nothing."""

    def __init__(
        self,
        question: str,
        explanation: str = "",
        *,
        verb: str,
        keep: str = "",
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            verb,
            question,
            icon="triangle-alert" if danger else "circle-help",
            role="bad" if danger else "accent",
            parent=parent,
        )
        if explanation:
            said = label(explanation, "meta", wrap=True)
            said.setContentsMargins(look().px(40), 0, 0, 0)
            self.body.addWidget(said)
        self.keep_button = Button(keep or tr("Leave as it is"), on=self.reject)
        self.verb_button = Button(verb, role="" if danger else "primary", on=self.accept)
        (self.keep_button if danger else self.verb_button).setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.keep_button)
        self.buttons.addWidget(self.verb_button)


class CrashDialog(SpeakingDialog):
    """Says that the work is safe and shows a report without data of the office."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Something went wrong in the program"),
            tr(
                "This is a mistake in the program, not yours. Everything you typed is stored. "
                "You can go on working, or close and start again."
            ),
            icon="triangle-alert",
            role="bad",
            parent=parent,
        )
        self.body.addWidget(
            label(tr("This report names no person and holds no text of your office:"), "meta")
        )
        self.report = self.add_text(report(error), tr("Report"))
        self.buttons.addWidget(Button(tr("Copy the report"), icon="copy", on=self._copy))
        self.buttons.addStretch(1)
        go_on = Button(tr("Go on working"), role="primary", on=self.accept)
        go_on.setDefault(True)
        self.buttons.addWidget(go_on)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
