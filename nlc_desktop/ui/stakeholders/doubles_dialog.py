"""Goes through what may be the same somebody twice: pairs, the likeliest first, and why.

The names are compared behind the screen; the list stays while they are compared again after a
merge, so that one can go on down it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.duplicates import DuplicateKind, LikelyPair
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.progress import Progress
from nlc_desktop.services import duplicates as writing
from nlc_desktop.services import history
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Job
from nlc_desktop.ui.likeness_words import reason_words
from nlc_desktop.ui.stakeholders.merge_dialog import MergeDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.sizing import size_within

_TABLES = ("organisation", "person", "contact", "tenure", "merge", "not_same")
_ICONS = {DuplicateKind.PERSON: "user"}


@dataclass(frozen=True, slots=True)
class Double:
    """A pair as a row."""

    pair: LikelyPair

    @property
    def id(self) -> str:
        """What the row is known by."""
        return f"{self.pair.one} {self.pair.other}"


class DoublesDialog(QDialog):
    """Pairs that look alike: merge them, say they are not the same, or open one of them.

    Signals:
        record_asked(id): the person goes on to a record.
    """

    record_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self.setWindowTitle(tr("Doubles"))
        self.about = label("", "meta", wrap=True)
        self.model: RowsModel[Double] = RowsModel(_columns(), parent=self)
        self.view = RowView(self.model, tr("Pairs that look alike"), row_height=48)
        self.empty = EmptyState(tr("Nobody is in the register twice, as far as names tell."))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Comparing names"))
        self.bar.setTextVisible(False)
        self.lists = QStackedWidget()
        self.open_menu = QMenu(self)
        self.open_button = Button(tr("Open"), shortcut="O")
        self.open_button.set_menu(self.open_menu)
        self.not_same_button = Button(tr("Not the same"), shortcut="N", on=self.not_same)
        self.merge_button = Button(
            tr("Merge…"), role="primary", icon="git-merge", shortcut="Return", on=self.merge
        )
        self._lay_out()
        self._connect()
        self.look()

    def _lay_out(self) -> None:
        px = look().px
        looking = QWidget()
        middle = QVBoxLayout(looking)
        middle.setContentsMargins(*(px(48),) * 4)
        middle.addStretch(1)
        middle.addWidget(label(tr("Comparing names"), "meta"))
        middle.addWidget(self.bar)
        middle.addStretch(2)
        self._looking = looking
        for one in (self.view, self.empty, looking):
            self.lists.addWidget(one)
        panel = Panel()
        panel.add(self.lists)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(Button(tr("Close"), on=self.accept))
        foot.addWidget(self.not_same_button)
        foot.addWidget(self.merge_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(self.about)
        box.addWidget(panel, 1)
        box.addLayout(foot)
        size_within(self, px(940), px(560))

    def _connect(self) -> None:
        self.open_menu.aboutToShow.connect(self._fill)
        self.view.current_changed.connect(self._say)
        self.view.opened.connect(self.merge)
        self.view.key_pressed.connect(self._key)
        self._desk.changed.connect(self._changed)
        self.finished.connect(self._stop)

    # -- looking ------------------------------------------------------------------------

    def look(self) -> None:
        """Compares all names behind the screen."""
        self._stop()
        job = self._desk.jobs.run(
            partial(_find, self._desk.office), title=tr("Looking for doubles")
        )
        job.progressed.connect(self._progress)
        job.succeeded.connect(self._show)
        job.finished.connect(partial(self._ended, job))
        self._job = job
        self._say()

    def _stop(self) -> None:
        """Compares no further, as when the dialog is closed."""
        if self._job is not None:
            self._job.progressed.disconnect(self._progress)
            self._job.succeeded.disconnect(self._show)
            self._job.cancel()
            self._job = None

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._say()

    def _progress(self, done: int, total: int, _sentence: str) -> None:
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)

    def _show(self, pairs: Sequence[LikelyPair]) -> None:
        self._job = None
        first = not self.model.rows
        self._put([Double(pair) for pair in pairs])
        if first and self.isVisible() and pairs:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _put(self, rows: Sequence[Double]) -> None:
        """Shows other rows; whoever acted on one goes on with the next."""
        at = max(self.view.currentIndex().row(), 0)
        self.model.set_rows(rows)
        if rows and self.view.current is None:
            shown = self.view.rows
            self.view.setCurrentIndex(shown.index(min(at, shown.rowCount() - 1), 0))
        self._say()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*_TABLES):
            self.look()

    def _say(self, _row: object = None) -> None:
        """Says how many pairs there are and what can be done with the current one."""
        count = len(self.model.rows)
        waiting = self._looking if self._job is not None else self.empty
        self.lists.setCurrentWidget(self.view if count else waiting)
        said = tr(
            "{n} pairs look alike. Merge those that are one; note the others as not the same.",
            n=count,
        )
        self.about.setText(said if count else "")
        for button in (self.open_button, self.not_same_button, self.merge_button):
            if self.current is not None:
                button.allow()
            else:
                button.refuse(tr("Choose a pair first."))

    # -- acting -------------------------------------------------------------------------

    @property
    def current(self) -> LikelyPair | None:
        """The pair the person is on."""
        row = self.view.current
        return row.pair if isinstance(row, Double) else None

    def _key(self, _row: object, key: int) -> None:
        if key in (Qt.Key.Key_N, Qt.Key.Key_Delete):
            self.not_same()
        elif key == Qt.Key.Key_O:
            self.open_button.showMenu()

    def merge(self, _row: object = None) -> MergeDialog | None:
        """Opens both side by side."""
        pair = self.current
        if pair is None:
            return None
        dialog = MergeDialog(self._desk, pair.one, pair.other, self)
        dialog.accepted.connect(partial(self._drop, pair))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def not_same(self) -> None:
        """Notes that the two are not the same; they are shown no more."""
        pair = self.current
        if pair is None:
            return
        job = self._desk.write(writing.not_same, pair.one, pair.other)
        job.succeeded.connect(partial(_told_apart, self._desk, pair))
        self._drop(pair)

    def _drop(self, pair: LikelyPair) -> None:
        """Takes a pair out at once; what else changes by it is seen when names are compared."""
        self._put([row for row in self.model.rows if row.pair is not pair])

    def _fill(self) -> None:
        """Names the two that can be opened."""
        self.open_menu.clear()
        if (pair := self.current) is not None:
            for identity, name in ((pair.one, pair.one_name), (pair.other, pair.other_name)):
                made = self.open_menu.addAction(name.replace("&", "&&"))
                made.triggered.connect(partial(self._open, identity))

    def _open(self, identity: str) -> None:
        self.accept()
        self.record_asked.emit(identity)


def _find(office: OpenOffice, progress: Progress) -> tuple[LikelyPair, ...]:
    return reading.likely_pairs(office, progress)


def _told_apart(desk: Desk, pair: LikelyPair, _changes: object) -> None:
    said = tr(
        "“{one}” and “{other}” are noted as not the same.",
        one=pair.one_name,
        other=pair.other_name,
    )
    desk.messages.notice(said, link=tr("Undo"), on_link=partial(desk.write, history.undo))


def _columns() -> tuple[Column[Double], ...]:
    return (
        Column("one", tr_noop("Written down first"), _one, stretch=True),
        Column("other", tr_noop("Looks like it"), _other, width=270, yields=True),
        Column("why", tr_noop("Why"), _why, sort=lambda row: -row.pair.score, width=250),
    )


def _one(row: Double) -> Cell:
    pair = row.pair
    icon = _ICONS.get(pair.kind, "building-2")
    spoken = tr("{one} and {other}", one=pair.one_name, other=pair.other_name)
    return Cell(
        pair.one_name,
        mark=Mark(icon, "text_2"),
        second=pair.one_detail,
        tooltip=_whole(pair.one_name, pair.one_detail),
        spoken=spoken,
    )


def _other(row: Double) -> Cell:
    pair = row.pair
    return Cell(
        pair.other_name,
        second=pair.other_detail,
        tooltip=_whole(pair.other_name, pair.other_detail),
    )


def _why(row: Double) -> Cell:
    first, *more = row.pair.reasons
    said = reason_words(row.pair.reasons)
    return Cell(reason_words([first]), "text_2", second=reason_words(more), tooltip=said)


def _whole(name: str, detail: str) -> str:
    return f"{name}\n{detail}".strip()
