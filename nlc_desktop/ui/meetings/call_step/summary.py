"""What the step makes, counted: letters, agendas, the sheet, calendar files."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nlc_desktop.domain.calendar_events import Method
from nlc_desktop.domain.calling import CallPreview, PlannedLetter
from nlc_desktop.domain.letters import LetterKind
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import IconText
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


class Summary(QWidget):
    """Four lines that count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self.letters = IconText("mail")
        self.agendas = IconText("list")
        self.sheet = IconText("users")
        self.calendar = IconText("calendar")
        box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(10), px(16), px(10))
        box.setSpacing(px(6))
        for line in (self.letters, self.agendas, self.sheet, self.calendar):
            line.words.setWordWrap(True)
            box.addWidget(line)

    def show_plan(self, plan: CallPreview, ticked: frozenset[str]) -> None:
        """Counts what would be made for the guests that are ticked."""
        letters = tuple(one for one in plan.letters if one.invitation_id in ticked)
        void = plan.kind is LetterKind.CANCELLED
        if void:
            self.letters.set_text(tr("{n} letters that the meeting is called off", n=len(letters)))
        else:
            self.letters.set_text(letters_words(len(letters)))
        self.agendas.set_text(
            tr("{n} agendas with {items} items", n=len(letters), items=plan.agenda_items)
        )
        self.sheet.set_text(tr("1 attendance sheet with {n} names", n=plan.sheet_lines))
        self.calendar.set_text(calendar_words(letters))
        for line in (self.agendas, self.sheet):
            set_shown(line, not void)
