"""What a matter arising brings along: where it comes from, how it went on, and the next line."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.domain.actions import ActionRow, ActionState
from nlc_desktop.domain.meetings import ItemRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import actions as writing
from nlc_desktop.services.reading import actions as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.wording import near_day


class MatterPanel(QFrame):
    """The trail of a matter arising, with a line for progress and a way to note it as done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._action: ActionRow | None = None
        self.trail = label("", "largeMeta", wrap=True)
        self.last = label("", "largeMeta", wrap=True)
        self.progress = QLineEdit()
        self.progress.setProperty("role", "large")
        self.progress.setPlaceholderText(tr("How does it go on? Enter adds it to the action"))
        self.progress.setAccessibleName(tr("Progress of the action"))
        self.progress.returnPressed.connect(self._add)
        self.done = Button(tr("Action is done"), role="large", icon="check", on=self._turn)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(self.progress, 1)
        row.addWidget(self.done)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, look().px(8))
        box.setSpacing(look().px(6))
        box.addWidget(self.trail)
        box.addWidget(self.last)
        box.addLayout(row)

    def show_item(self, meeting: str, item: ItemRow) -> None:
        """Shows the trail of an item; nothing for one that was not raised before."""
        self._meeting = meeting
        self._action = self._find(item.action) if item.action else None
        self.setVisible(bool(item.raised or self._action))
        self.trail.setText(trail(item, self._action))
        action = self._action
        for widget in (self.last, self.progress, self.done):
            widget.setVisible(action is not None)
        if action is None:
            return
        today = self._desk.office.today()
        self.last.setText(
            tr("{day}: {text}", day=near_day(action.last_line_day, today), text=action.last_line)
            if action.last_line and action.last_line_day
            else tr("No progress was noted yet.")
        )
        done = action.state is ActionState.DONE
        self.done.setText(tr("Open again") if done else tr("Action is done"))

    def _find(self, number: str) -> ActionRow | None:
        found = [one for one in reading.actions(self._desk.office) if one.number == number]
        return found[0] if found else None

    def _add(self) -> None:
        text = self.progress.text().strip()
        if text and self._action is not None:
            self._desk.write(writing.add_progress, self._action.id, text, meeting_id=self._meeting)
            self.progress.clear()

    def _turn(self) -> None:
        if self._action is not None:
            done = self._action.state is ActionState.DONE
            state = ActionState.OPEN if done else ActionState.DONE
            self._desk.write(writing.set_state, self._action.id, state)


def trail(item: ItemRow, action: ActionRow | None) -> str:
    """Where a matter comes from, who has to act and how often it was put off."""
    said = [tr("Raised in {meeting}.", meeting=item.raised)] if item.raised else []
    if action is not None and action.owners:
        said.append(tr("Action {number}: {owners}.", number=action.number,
                       owners=", ".join(action.owners)))  # fmt: skip
    if item.deferred:
        said.append(tr("Put off {n} times.", n=item.deferred))
    return " ".join(said)
