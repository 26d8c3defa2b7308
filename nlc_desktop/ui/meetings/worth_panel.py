"""*Worth a look*: what the page points out, each with a way out. It warns, it never blocks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.meetings.date_words import issue_parts, way_out
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import IconLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.wording import clock, duration


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing worth a look in words: what is the matter, more about it, the way out."""

    strong: str
    more: str = ""
    link: str = ""


def hint_of(worth: Worth) -> Hint:
    """The words for one thing worth a look."""
    if worth.kind in _PLAIN:
        strong, more, link = _PLAIN[worth.kind]
        return Hint(tr(strong), tr(more) if more else "", tr(link) if link else "")
    return _COUNTED[worth.kind](worth)


_PLAIN = {
    WorthKind.NO_PUBLIC_TITLE: (tr_noop("There is no public title."), "", tr_noop("Type one")),
    WorthKind.FASTING_BREAK: (
        tr_noop("There is a break in the fasting month."),
        tr_noop("Serve no food in it, or take it off the agenda."),
        tr_noop("Show"),
    ),
    WorthKind.NO_DATE: (tr_noop("There is no date yet."), "", tr_noop("Choose one")),
    WorthKind.TOO_MUCH_SECURITY: (
        tr_noop("More than half of the guests are from security."),
        "",
        tr_noop("Show the guests"),
    ),
    WorthKind.NO_CIVIL_SOCIETY: (
        tr_noop("Nobody from outside government is invited."),
        "",
        tr_noop("Show the guests"),
    ),
    WorthKind.NO_GUESTS: (tr_noop("Nobody is invited yet."), "", tr_noop("Invite somebody")),
    WorthKind.CALENDAR_FINE: (
        tr_noop("The day is fine."),
        tr_noop("A working day, no public holiday, clear of Friday prayers."),
        "",
    ),
}


def _no_presenter(worth: Worth) -> Hint:
    items = ", ".join(worth.items)
    if worth.count == 1:
        strong = tr("Item {items} has no presenter.", items=items)
        return Hint(strong, tr("The paper will say “to be named”."), tr("Name one"))
    strong = tr("{n} items have no presenter.", n=worth.count)
    more = tr("Items {items}. The paper will say “to be named”.", items=items)
    return Hint(strong, more, tr("Name one"))


def _papers_missing(worth: Worth) -> Hint:
    items = ", ".join(worth.items)
    if worth.count == 1:
        strong = tr("A paper is missing.")
        return Hint(strong, tr("Item {items} waits for it.", items=items), tr("Show"))
    strong = tr("{n} papers are missing.", n=worth.count)
    if len(worth.items) == 1:
        return Hint(strong, tr("Item {items} waits for them.", items=items), tr("Show"))
    return Hint(strong, tr("Items {items} wait for them.", items=items), tr("Show"))


def _date(worth: Worth) -> Hint:
    return Hint(*issue_parts(worth.issue), way_out(worth.issue)) if worth.issue else Hint("")


def _overrun(worth: Worth) -> Hint:
    strong = tr("{length} over.", length=duration(worth.count))
    more = tr("The agenda takes longer than the meeting.")
    if worth.until is None:
        return Hint(strong, more)
    return Hint(strong, more, tr("End at {time}", time=clock(worth.until)))


def _missing_members(worth: Worth) -> Hint:
    names, rest = "; ".join(worth.items), "; ".join(worth.more)
    if not worth.items:
        strong = tr("Members that {rule} may want are missing.", rule=worth.name)
    elif worth.count == 1:
        strong = tr("A member that {rule} wants is missing.", rule=worth.name)
    else:
        strong = tr("{n} members that {rule} wants are missing.", n=worth.count, rule=worth.name)
    said = tr("To be checked, where there is such an office: {names}.", names=rest) if rest else ""
    sure = tr("Nobody sits for: {names}.", names=names) if names else ""
    link = tr("Give them seats") if names else tr("Show the guests")
    return Hint(strong, f"{sure} {said}".strip(), link)


_COUNTED: dict[WorthKind, Callable[[Worth], Hint]] = {
    WorthKind.OVERRUN: _overrun,
    WorthKind.NO_PRESENTER: _no_presenter,
    WorthKind.PAPERS_MISSING: _papers_missing,
    WorthKind.DATE: _date,
    WorthKind.MISSING_MEMBERS: _missing_members,
}


class WorthPanel(Panel):
    """The panel at the right of a meeting.

    Signals:
        taken(Worth): the person takes the way out of one.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Worth a look"), parent=parent)
        self._count = label("", "meta")
        self.add_corner(self._count)
        self._shown: tuple[Worth, ...] | None = None

    def show_worth(self, found: Sequence[Worth]) -> None:
        """Lists what was found; the count leaves out what is fine."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        clear(self.body)
        warnings = sum(1 for worth in found if not worth.fine)
        self._count.setText(str(warnings) if warnings else "")
        for at, worth in enumerate(found):
            self.add(self._row(worth), line=at > 0)
        self.setVisible(bool(found))

    def _row(self, worth: Worth) -> QWidget:
        hint = hint_of(worth)
        row = HintRow(hint, fine=worth.fine)
        row.taken.connect(lambda: self.taken.emit(worth))
        return row


class HintRow(QWidget):
    """A hint: an icon, a bold sentence, more words and a link.

    Signals:
        taken: the link.
    """

    taken = Signal()

    def __init__(self, hint: Hint, *, fine: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(8))
        icon = IconLabel("check" if fine else "triangle-alert", "text_2" if fine else "warn")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(_sentence(hint))
        if hint.link:
            self.link = LinkButton(hint.link, on=self.taken.emit)
            words.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{hint.strong} {hint.more}".strip())


def _sentence(hint: Hint) -> QLabel:
    """Bold and plain in one paragraph; what is typed by people never becomes markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setText(f"<b>{_plain(hint.strong)}</b> {_plain(hint.more)}".strip())
    return made


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def clear(box: QVBoxLayout) -> None:
    """Takes every row out of a layout."""
    while box.count():
        item = box.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
