"""*Call the meeting…*: one step that shows everything it makes before it makes it (F28).

Left what will be made and for whom, right the letter itself; on top what is worth a look. Nothing
is written down before the primary button. A notice that changed is revised in the same step.
"""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nlc_desktop.domain.call_words import changed_words
from nlc_desktop.domain.calling import CallDraft, CallPreview
from nlc_desktop.domain.letters import LetterKind
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import calling
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.call_step import work
from nlc_desktop.ui.meetings.call_step.fields import CallFields
from nlc_desktop.ui.meetings.call_step.guest_table import GuestTable
from nlc_desktop.ui.meetings.call_step.look_panel import LookPanel, hints_of
from nlc_desktop.ui.meetings.call_step.result import ResultPage
from nlc_desktop.ui.meetings.call_step.summary import Summary
from nlc_desktop.ui.meetings.paper_preview import PaperPreview
from nlc_desktop.ui.status_line import JobLine
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button, IconButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, hairline, label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.widgets.tab_bar import TabBar
from nlc_desktop.ui.wording import plain_day

_WAIT = 150
"""Milliseconds after another addressee before their letter is set."""


class CallStep(QDialog):
    """The step for one meeting: choose, call, then print and save."""

    def __init__(self, desk: Desk, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._meeting = desk, meeting
        self._only: frozenset[str] | None = None
        """Further guests that were written to just now."""
        self.plan = calling.preview(desk.office, meeting)
        self.setWindowTitle(tr("Call the meeting"))
        self.setModal(True)
        self.title = label("", "title")
        self.meta = ElidedLabel("", "meta")
        self.job_line = JobLine()
        self.job_line.watch(desk.jobs)
        self.close_button = Button(tr("Not now"), on=self.reject)
        self.primary = Button(tr("Call the meeting"), role="primary", icon="send", on=self.issue)
        self.notice = Banner(square=True)
        self.summary = Summary()
        self.tabs = TabBar(
            [
                ("guests", tr("Addressees")),
                ("letter", tr("The letter")),
                ("look", tr("Worth a look")),
            ]
        )
        self.tabs.setAccessibleName(tr("Parts of the step"))
        self.guests = GuestTable()
        self.fields = CallFields(desk)
        self.looks = LookPanel()
        self.preview = PaperPreview(desk)
        self.whose = ElidedLabel("", "meta")
        self.place = label("", "meta")
        self.before = IconButton("chevron-left", tr("Previous addressee"), on=self._back)
        self.after = IconButton("chevron-right", tr("Next addressee"), on=self._forward)
        self.outcome = ResultPage(desk)
        self._parts = QStackedWidget()
        self._pages = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._preview)
        self._lay_out()
        self._connect()
        self._begin()

    # -- layout -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(12), px(24), px(12))
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.meta, 1)
        head.addWidget(self.job_line)
        head.addWidget(self.close_button)
        head.addWidget(self.primary)
        self._pages.addWidget(self._left())
        self._pages.addWidget(self.outcome)
        self._pages.setMaximumWidth(px(500))
        body = QHBoxLayout()
        body.setContentsMargins(px(24), px(16), px(24), px(16))
        body.setSpacing(px(16))
        body.addWidget(self._pages, 5)
        body.addWidget(self._right(), 6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(hairline())
        box.addWidget(self.notice)
        box.addLayout(body, 1)
        size_within(self, px(1180), px(720))

    def _left(self) -> Panel:
        px = look().px
        left = Panel(tr("What will be made"))
        left.add(self.summary)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(px(16), 0, px(16), 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        left.add(tabs, line=True)
        for part in (self.guests, scrolled(self.fields), scrolled(self.looks)):
            self._parts.addWidget(part)
        left.add(self._parts, line=True)
        left.body.setStretch(left.body.count() - 1, 1)
        return left

    def _right(self) -> Panel:
        px = look().px
        right = Panel()
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(6), px(16), px(6))
        head.setSpacing(px(8))
        head.addWidget(self.whose, 1)
        head.addWidget(self.place)
        head.addWidget(self.before)
        head.addWidget(self.after)
        right.add(head)
        right.add(self.preview, line=True)
        right.body.setStretch(right.body.count() - 1, 1)
        return right

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_part)
        self.guests.chosen.connect(self._show_guest)
        self.guests.ticked_changed.connect(self._show_counts)
        self.outcome.language_chosen.connect(self._timer.start)
        self.fields.changed.connect(self.refresh)
        self.notice.link_clicked.connect(lambda: self.tabs.choose("look"))

    # -- reading ------------------------------------------------------------------------

    def _begin(self) -> None:
        """A notice that is out with nobody waiting opens with what to do with it."""
        self._show_plan(self.plan)
        void = self.plan.kind is LetterKind.CANCELLED
        if void or (self.plan.issued and not self.plan.waiting):
            self._show_result()

    def draft(self) -> CallDraft:
        """What is chosen and typed."""
        return self.fields.draft(self.guests.ticked)

    @property
    def _done(self) -> bool:
        return self._pages.currentWidget() is self.outcome

    def refresh(self) -> None:
        """Works out anew what would be made, and sets the letter in front again."""
        draft = self.fields.draft(None)
        self._show_plan(calling.preview(self._desk.office, self._meeting, draft))
        self._timer.start()

    def _show_plan(self, plan: CallPreview) -> None:
        self.plan = plan
        self.fields.show_plan(plan)
        self.guests.show_plan(plan)
        hints = hints_of(plan)
        self.looks.show_hints(hints, reading.guests(self._desk.office, self._meeting))
        self.tabs.set_count("look", str(len(hints)) if hints else "")
        self._say_head(plan)
        self._say_notice(plan)
        self._show_counts()

    def _say_head(self, plan: CallPreview) -> None:
        revised = plan.kind is LetterKind.REVISED
        title = tr("Issue a revised notice") if revised else tr("Call the meeting")
        if plan.issued:
            title = tr("Letters for further guests")
        if plan.kind is LetterKind.CANCELLED:
            title = tr("Tell the guests")
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.meta.set_text(plan.title)
        self.primary.setText(title)
        self.primary.setAccessibleName(title)

    def _say_notice(self, plan: CallPreview) -> None:
        """What changed since the last notice, else the weightiest thing to look at."""
        hints = hints_of(plan)
        link = tr("Show all {n}", n=len(hints)) if hints else ""
        if plan.changed and plan.last_on is not None:
            said = tr(
                "Since the notice of {day} these changed: {parts}.",
                day=plain_day(plan.last_on),
                parts=changed_words(plan.changed),
            )
            self.notice.say(said, kind="plain", link=link)
        elif hints:
            said = f"{hints[0].strong} {hints[0].more}".strip()
            self.notice.say(said, kind="warn", link=link)
        else:
            self.notice.say("")

    def _show_counts(self) -> None:
        plan, ticked = self.plan, self.guests.ticked
        self.summary.show_plan(plan, ticked)
        _, total = self.guests.place
        partly = tr("{ticked} of {all}", ticked=len(ticked), all=total)
        self.tabs.set_count("guests", str(total) if len(ticked) == total else partly)
        if plan.refusal:
            self.primary.refuse(plan.refusal)
        elif not ticked:
            self.primary.refuse(tr("Tick who gets a letter."))
        else:
            self.primary.allow()

    def _show_part(self, key: str) -> None:
        self._parts.setCurrentIndex(["guests", "letter", "look"].index(key))

    # -- the letter in front ------------------------------------------------------------

    def _show_guest(self, invitation: str) -> None:
        letter = next((x for x in self.plan.letters if x.invitation_id == invitation), None)
        at, total = self.guests.place
        self.whose.set_text(tr("Letter to {name}", name=letter.display) if letter else "")
        self.place.setText(tr("{number} of {total}", number=at, total=total) if at else "")
        self.before.setEnabled(at > 1)
        self.after.setEnabled(0 < at < total)
        self._timer.start()

    def _back(self) -> None:
        self.guests.step(-1)

    def _forward(self) -> None:
        self.guests.step(1)

    def _preview(self) -> None:
        guest = self.guests.current
        if not guest:
            return
        office = self._desk.office
        draft = self.fields.draft(None)
        if self._done:
            draft = CallDraft(language=self.outcome.chosen_language)
        self.preview.ask(lambda dpi: work.letter(office, self._meeting, guest, draft, dpi))

    # -- the step -----------------------------------------------------------------------

    def issue(self) -> None:
        """Calls the meeting, or issues the revised notice; what was made is shown next."""
        revised = self.plan.kind is LetterKind.REVISED
        self._only = self.guests.ticked if self.plan.issued else None
        work_of = calling.revise if revised else calling.call
        self.primary.refuse(tr("The letters are being written down."))
        job = self._desk.write(work_of, self._meeting, self.draft())
        job.succeeded.connect(self._issued)
        job.failed.connect(self._show_counts)

    def _issued(self, _changes: Changes) -> None:
        self.plan = calling.preview(self._desk.office, self._meeting)
        self._show_result()

    def _show_result(self) -> None:
        self.outcome.show_plan(self.plan, self._only)
        self.guests.show_issued(self.plan)
        self.preview.clear()
        self._timer.start()
        self._pages.setCurrentWidget(self.outcome)
        self.notice.say("")
        self.title.setText(tr("Letters and calendar files"))
        self.primary.hide()
        self.close_button.setText(tr("Done"))
        self.close_button.setAccessibleName(tr("Done"))
