"""What the step makes, counted: letters, agendas, the sheet, calendar files."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.calendar_events import Method
from nlc_desktop.domain.calling import CallPreview, PlannedLetter
from nlc_desktop.domain.letters import LetterKind
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import IconLabel, label
from nlc_desktop.ui.widgets.showing import set_shown


def letters_words(letters: int) -> str:
    """How many letters."""
    return (
        tr("1 letter, with a reply slip")
        if letters == 1
        else tr("{n} letters, each with a reply slip", n=letters)
    )


def calendar_words(letters: "tuple[PlannedLetter, ...]") -> str:
    """How many calendar files, and how many of them can't be answered."""
    answered = sum(1 for letter in letters if letter.calendar is Method.REQUEST)
    kept = len(letters) - answered
    if not kept:
        return tr("{n} calendar files to answer by e-mail", n=answered)
    if not answered:
        return tr("{n} calendar files to keep, none can be answered", n=kept)
    return tr(
        "{answered} calendar files to answer by e-mail, {kept} to keep",
        answered=answered,
        kept=kept,
    )


def void_words(letters: "tuple[PlannedLetter, ...]") -> str:
    """How many calendar files call the meeting off: those for whom it stands in a calendar."""
    reached = sum(1 for letter in letters if letter.calendar is Method.REQUEST)
    return tr("{n} calendar files that take it out of calendars", n=reached)


class _Line(QWidget):
    """An icon and words that wrap to the width."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.words = label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(IconLabel(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)


class Summary(QWidget):
    """Four lines that count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self.letters = _Line("mail")
        self.agendas = _Line("list")
        self.sheet = _Line("users")
        self.calendar = _Line("calendar")
        box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(10), px(16), px(10))
        box.setSpacing(px(6))
        for line in (self.letters, self.agendas, self.sheet, self.calendar):
            box.addWidget(line)

    def show_plan(self, plan: CallPreview, ticked: frozenset[str]) -> None:
        """Counts what would be made for the guests that are ticked."""
        letters = tuple(one for one in plan.letters if one.invitation_id in ticked)
        void = plan.kind is LetterKind.CANCELLED
        if void:
            self.letters.words.setText(
                tr("{n} letters that the meeting is called off", n=len(letters))
            )
        else:
            self.letters.words.setText(letters_words(len(letters)))
        self.agendas.words.setText(
            tr("{n} agendas with {items} items", n=len(letters), items=plan.agenda_items)
        )
        self.sheet.words.setText(tr("1 attendance sheet with {n} names", n=plan.sheet_lines))
        self.calendar.words.setText(void_words(letters) if void else calendar_words(letters))
        for line in (self.agendas, self.sheet):
            set_shown(line, not void)
