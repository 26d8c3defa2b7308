"""*Take in replies*: what files or a text would change, ticked, and one button (F47)."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.domain.meetings import Channel
from nlc_desktop.domain.replies import ReplyPlan
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services import history, replies
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Job
from nlc_desktop.ui.meetings.replies import plan_rows
from nlc_desktop.ui.meetings.replies.plan_rows import PlanRow
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.status_line import JobLine
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import GroupsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.widgets.steps_layout import lay_out_steps
from nlc_desktop.ui.words import channel_word

_TEXT, _PLAN = 0, 1


class TakeReplies(QDialog):
    """Files are read at once, a text is asked for first; nothing is written before the button."""

    def __init__(
        self,
        desk: Desk,
        *,
        paths: Sequence[Path] = (),
        meeting: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._meeting, self._paths = desk, meeting, tuple(paths)
        self._job: Job | None = None
        self._leaving = False
        self.plan: ReplyPlan | None = None
        self._ticked: set[str] = set()
        self.setWindowTitle(tr("Take in replies"))
        self.setModal(True)
        self.title = label(self._title(), "section", wrap=True)
        self.said = label("", "meta", wrap=True)
        self.text = QPlainTextEdit()
        self.channel = QComboBox()
        office = desk.office
        columns = plan_rows.columns(self._ticked.__contains__, office.today(), office.tz())
        self.model: GroupsModel[PlanRow] = GroupsModel(columns, parent=self)
        self.view = RowView(self.model, tr("Replies"), row_height=48)
        self.tick_all = LinkButton(tr("Tick all"), on=lambda: self._tick_all(take=True))
        self.untick_all = LinkButton(tr("Untick all"), on=lambda: self._tick_all(take=False))
        self.job_line = JobLine()
        self.job_line.watch(desk.jobs)
        self.back_button = Button(tr("Back to the text"), on=self.back)
        self.cancel_button = Button(tr("Cancel"), on=self.reject)
        self.next_button = Button(tr("Show what it says"), role="primary", on=self.go_on)
        self._steps = QStackedWidget()
        self._lay_out()
        self.view.key_pressed.connect(self._key)
        self.view.clicked.connect(self._clicked)
        self.text.textChanged.connect(self._say)
        self._begin()

    def _title(self) -> str:
        if not self._paths:
            return tr("Paste replies")
        if len(self._paths) == 1:
            return self._paths[0].name
        return tr("{n} files and folders", n=len(self._paths))

    # -- layout -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        self._steps.addWidget(self._text_page())
        self._steps.addWidget(self._plan_page())
        foot = (self.job_line, self.back_button, self.cancel_button, self.next_button)
        lay_out_steps(self, (self.title, self.said), self._steps, foot)
        size_within(self, px(980), px(600))

    def _text_page(self) -> QWidget:
        self.text.setAccessibleName(tr("Replies as text"))
        self.text.setPlaceholderText(
            tr("JKM: yes\nPuan Noraini will not come\nK7M 4RT yes\n…or a whole calendar file")
        )
        self.text.setTabChangesFocus(True)
        self.channel.setAccessibleName(tr("How the reply came"))
        for one in Channel:
            self.channel.addItem(channel_word(one), one)
        self.channel.setCurrentIndex(list(Channel).index(Channel.CHAT))
        way = QHBoxLayout()
        way.setSpacing(look().px(8))
        way.addWidget(label(tr("They came by", "how replies came"), "meta"))
        way.addWidget(self.channel)
        way.addStretch(1)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.text, 1)
        box.addLayout(way)
        return page

    def _plan_page(self) -> QWidget:
        ticks = QHBoxLayout()
        ticks.setSpacing(look().px(12))
        ticks.addStretch(1)
        ticks.addWidget(self.tick_all)
        ticks.addWidget(self.untick_all)
        panel = Panel()
        panel.add(self.view)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(ticks)
        box.addWidget(panel, 1)
        return page

    # -- reading ------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._paths:
            self._steps.setCurrentIndex(_PLAN)
            self._read(partial(_files, self._desk, self._paths))
        else:
            self._say()
            self.text.setFocus()

    def _read(self, work: Callable[[Progress], ReplyPlan]) -> None:
        job = self._desk.jobs.run(work, title=tr("Reading the replies"), own_errors=True)
        job.succeeded.connect(self.show_plan)
        job.failed.connect(self._failed)
        self._run(job)

    def _run(self, job: Job) -> None:
        self._job = job
        job.finished.connect(self._rest)
        self._say()

    def _rest(self) -> None:
        self._job = None
        if self._leaving and self.isVisible():
            super().reject()
        else:
            self._say()

    def _failed(self, error: NlcError) -> None:
        """Says what is the matter; files that can't be read leave nothing to look at."""
        if self._paths:
            self._leaving = True
        self._desk.messages.error(error)

    def show_plan(self, plan: ReplyPlan) -> None:
        """Shows what was found; what found its guest is ticked."""
        self.plan = plan
        self._ticked.clear()
        self._ticked.update(one.invitation_id for one in plan.matched)
        self.model.set_groups(plan_rows.groups(plan, private=not projector(self._desk).on))
        self._steps.setCurrentIndex(_PLAN)
        self.view.go_to_first()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    # -- ticking ------------------------------------------------------------------------

    @property
    def chosen(self) -> list[str]:
        """Invitations whose reply is ticked."""
        matched = self.plan.matched if self.plan else ()
        return [one.invitation_id for one in matched if one.invitation_id in self._ticked]

    def _tick_all(self, *, take: bool) -> None:
        matched = self.plan.matched if self.plan else ()
        self._ticked.clear()
        if take:
            self._ticked.update(one.invitation_id for one in matched)
        self._ticks_changed()

    def _key(self, _row: PlanRow, key: int) -> None:
        if key == Qt.Key.Key_Space:
            self._turn([row for row in self.view.selected if isinstance(row, PlanRow)])

    def _clicked(self, index: QModelIndex) -> None:
        row = self.view.rows.row_at(index)
        if index.column() == 0 and isinstance(row, PlanRow):
            self._turn([row])

    def _turn(self, rows: Sequence[PlanRow]) -> None:
        for row in rows:
            if row.matched is not None:
                self._ticked.symmetric_difference_update({row.id})
        self._ticks_changed()

    def _ticks_changed(self) -> None:
        self.model.set_groups(self.model.groups)
        self._say()

    # -- steps --------------------------------------------------------------------------

    def _say(self) -> None:
        """Says what the button does now, or why it can't."""
        at_plan = self._steps.currentIndex() == _PLAN
        self.back_button.setVisible(at_plan and not self._paths and self.plan is not None)
        self.tick_all.setVisible(self.plan is not None and len(self.plan.matched) > 1)
        self.untick_all.setVisible(self.plan is not None and len(self.plan.matched) > 1)
        self.said.setText(self._sentence(at_plan=at_plan))
        self.next_button.setText(self._verb(at_plan=at_plan))
        self.cancel_button.setText(tr("Close") if at_plan and self._nothing() else tr("Cancel"))
        reason = self._refusal(at_plan=at_plan)
        if reason:
            self.next_button.refuse(reason)
        else:
            self.next_button.allow()
        restyle(self.next_button)

    def _nothing(self) -> bool:
        return self.plan is not None and not (self.plan.matched or self.plan.review)

    def _sentence(self, *, at_plan: bool) -> str:
        if not at_plan:
            return tr("One answer a line, with a name or the code of a slip. Nothing is noted yet.")
        return plan_rows.headline(self.plan) if self.plan else tr("Reading the replies…")

    def _verb(self, *, at_plan: bool) -> str:
        if not at_plan:
            return tr("Show what it says")
        if self.chosen:
            return tr("Take in {n} replies", n=len(self.chosen))
        if self.plan is not None and self.plan.review and not self.plan.matched:
            return tr("Keep {n} replies to look at", n=len(self.plan.review))
        return tr("Take in")

    def _refusal(self, *, at_plan: bool) -> str:
        if self._job is not None:
            return tr("The replies are being read.")
        if not at_plan:
            return "" if self.text.toPlainText().strip() else tr("Paste or type the replies first.")
        if self._nothing():
            return tr("There is nothing new to take in.")
        kept = self.plan is not None and bool(self.plan.review) and not self.plan.matched
        return "" if self.chosen or kept else tr("Tick the replies to take in first.")

    def back(self) -> None:
        """Goes back to the text."""
        self._steps.setCurrentIndex(_TEXT)
        self._say()
        self.text.setFocus()

    def go_on(self) -> None:
        """Reads the text, or takes in what is ticked."""
        if self._job is not None:
            return
        if self._steps.currentIndex() == _PLAN:
            self._take()
        else:
            channel = list(Channel)[self.channel.currentIndex()]
            text = self.text.toPlainText()
            self._read(partial(_text, self._desk, text, self._meeting, channel))

    def _take(self) -> None:
        if self.plan is None:
            return
        chosen, waiting = self.chosen, len(self.plan.review)
        job = self._desk.write(replies.take, self.plan, chosen=frozenset(chosen))
        job.succeeded.connect(lambda: self._taken(len(chosen), waiting))
        self._run(job)

    def _taken(self, noted: int, waiting: int) -> None:
        self.accept()
        messages = self._desk.messages
        if waiting:
            counted = [tr("{n} replies are noted.", n=noted)] if noted else []
            said = " ".join([*counted, tr("{n} replies have to be looked at.", n=waiting)])
            window, meeting = self.parentWidget(), self._meeting
            look_at = partial(_review, self._desk, meeting, window)
            messages.notice(said, link=tr("Look at them"), on_link=look_at)
        else:
            undo = partial(self._desk.write, history.undo)
            said = tr("{n} replies are noted.", n=noted)
            messages.notice(said, link=tr("Undo"), on_link=undo)

    @override
    def reject(self) -> None:
        """Closes; what is being read is stopped first."""
        if self._job is None:
            super().reject()
            return
        self._leaving = True
        self._job.cancel()


def _review(desk: Desk, meeting: str, window: QWidget | None) -> None:
    from nlc_desktop.ui.meetings.replies import opening  # noqa: PLC0415 - it opens this window too

    if window is not None:
        opening.review(desk, meeting, window)


def _files(desk: Desk, paths: Sequence[Path], progress: Progress) -> ReplyPlan:
    return replies.plan_files(desk.office, paths, progress)


def _text(desk: Desk, text: str, meeting: str, channel: Channel, _progress: Progress) -> ReplyPlan:
    return replies.plan_text(desk.office, text, meeting, channel=channel)
