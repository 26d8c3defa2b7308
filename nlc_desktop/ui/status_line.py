"""The line at the bottom: where the data is, what runs, and what Undo would undo."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.jobs import Job, Jobs
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconLabel, KeyCap
from nlc_desktop.ui.widgets.showing import set_shown


class StatusLine(QWidget):
    """Says in words what is stored and where; 28 pixels high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._resized()
        look().changed.connect(self._resized)
        self.stored = _Fact("hard-drive", tr("All on this laptop."))
        self.backup = _Fact("history", "")
        self.running = JobLine()
        self._more = QHBoxLayout()
        self._more.setSpacing(px(24))
        self.undo = ElidedLabel("")
        self.undo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.undo_key = KeyCap("Ctrl+Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 1, px(12), 0)
        row.setSpacing(px(24))
        row.addWidget(self.stored)
        row.addWidget(self.backup)
        row.addLayout(self._more)
        row.addWidget(self.running)
        row.addLayout(self._undo_row(), 1)
        self.set_undo("")

    def _resized(self) -> None:
        """Takes the height of the scale in force."""
        self.setFixedHeight(look().px(28))

    def _undo_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(6))
        row.addWidget(self.undo, 1)
        row.addWidget(self.undo_key)
        return row

    def set_saved(self, moment: datetime) -> None:
        """Says when the last write was committed; an aware moment in the office's zone."""
        time = f"{moment:%H:%M:%S}"
        self.stored.say(tr("All on this laptop. Saved {time}", time=time))

    def set_backup(self, moment: datetime | None) -> None:
        """Says when the last backup was made."""
        said = tr("Last backup {time}", time=f"{moment:%H:%M}") if moment else ""
        self.backup.say(said)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Says more sentences, each with an icon: what waits to be handed over, what is hidden."""
        while (item := self._more.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for icon, sentence in facts:
            self._more.addWidget(_Fact(icon, sentence))

    def set_undo(self, sentence: str) -> None:
        """Says what Undo would undo; empty for nothing."""
        self.undo.set_text(sentence)
        set_shown(self.undo_key, bool(sentence))


class _Fact(QWidget):
    """An icon and a sentence."""

    def __init__(self, icon: str, sentence: str) -> None:
        super().__init__()
        self.words = ElidedLabel(sentence, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(6))
        row.addWidget(IconLabel(icon, "text_2", 14))
        row.addWidget(self.words, 1)
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Says something else; nothing hides it."""
        self.words.set_text(sentence)
        self.words.setMinimumWidth(self.words.sizeHint().width())
        set_shown(self, bool(sentence))


class JobLine(QWidget):
    """What runs behind the screen: its title, how far it is, and Cancel once it takes long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.words = ElidedLabel("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(look().px(120))
        self.cancel = LinkButton(tr("Cancel"), small=True, on=self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self.cancel.hide()
        self.hide()

    def watch(self, jobs: Jobs) -> None:
        """Shows the jobs of a runner that take longer than a moment."""
        jobs.shown.connect(self._show)
        jobs.stoppable.connect(self._stoppable)
        jobs.settled.connect(self._settled)

    @property
    def job(self) -> Job | None:
        """The job that is shown."""
        return self._job

    def _show(self, job: Job) -> None:
        if self._job is not None or not job.title:
            return
        self._job = job
        job.progressed.connect(self._progress)
        self._say(job.title)
        self.bar.setRange(0, 0)
        self.show()

    def _say(self, sentence: str) -> None:
        self.words.set_text(sentence)
        self.words.setMinimumWidth(min(self.words.sizeHint().width(), look().px(240)))

    def _progress(self, done: int, total: int, sentence: str) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        if sentence:
            self._say(sentence)

    def _stoppable(self, job: Job) -> None:
        if job is self._job:
            self.cancel.show()

    def _settled(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.cancel.hide()
            self.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._say(tr("Stopping…"))
