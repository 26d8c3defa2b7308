"""What is asked before a map is printed: what, for whom, on what, of which day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MOST_TILES, MapSheet
from nlc_desktop.domain.papers import Language
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.day_field import DayField, screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.fields import bare
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.map_work import MapWanted
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import SegmentBar
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.words import audience_word, language_word

WHOLE, FOCUS, KIT = "whole", "focus", "kit"
AUDIENCES = (Audience.MEMBERS, Audience.NATIONAL, Audience.OFFICE)
"""Links and places are for members and above."""
_COPIES = 99
_REDACTED: tuple[tuple[str, Audience | None, bool], ...] = (
    (tr_noop("All names"), None, False),
    (tr_noop("Roles instead of names that are not public"), Audience.PUBLIC, False),
    (tr_noop("Roles instead of names members may see"), Audience.COMMUNITY, False),
    (tr_noop("Roles instead of every name"), None, True),
)
_SHEETS = {
    MapSheet.A4: tr_noop("A4"),
    MapSheet.A3: tr_noop("A3"),
    MapSheet.F4: tr_noop("F4"),
    MapSheet.LETTER: tr_noop("Letter", "size of paper"),
    MapSheet.POSTER: tr_noop("Poster of A4 sheets"),
}


def sheet_word(sheet: MapSheet) -> str:
    """What a size of map is called."""
    return tr(_SHEETS[sheet], "size of paper" if sheet is MapSheet.LETTER else "")


class PrintChoices(QWidget):
    """The column of choices.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, desk: Desk, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.what = SegmentBar(
            [(WHOLE, tr("Whole map")), (FOCUS, tr("Focus")), (KIT, tr("Net-Map kit"))],
            FOCUS if state.focus else WHOLE,
        )
        if not state.focus:
            self.what.button(FOCUS).setEnabled(False)
            self.what.button(FOCUS).setToolTip(tr("Put the focus on something first."))
        self.language = SegmentBar(
            [(one.value, language_word(one)) for one in desk.office.usual_languages],
            _first_language(desk),
        )
        self.audience = _combo(tr("Who will see it"), [audience_word(one) for one in AUDIENCES])
        self.names = _combo(tr("Names"), [tr(words) for words, _, _ in _REDACTED])
        self.sheet = _combo(tr("Paper"), [sheet_word(one) for one in MapSheet])
        self.across, self.down = _number(tr("Sheets across"), 3), _number(tr("Sheets down"), 2)
        self.colour = SegmentBar([("ink", tr("Black and white")), ("colour", tr("Colour"))])
        self.day = DayField(desk.office, tr("Map on"))
        self.day.show_day(state.day)
        self.compared = QCheckBox(tr("Compared with"))
        self.since = DayField(desk.office, tr("Compared with"))
        self.since.show_day(state.compare or state.day.replace(month=1, day=1))
        self.compared.setChecked(state.compare is not None)
        self.copy = _number(tr("Copy number"), 0, least=0, most=_COPIES)
        self.copies = _number(tr("Of how many copies"), 0, least=0, most=_COPIES)
        for box in (self.copy, self.copies):
            box.setSpecialValueText(tr("none", "copy number"))
        self._lay_out()
        self._connect()
        self._allow()

    def _lay_out(self) -> None:
        px = look().px
        self._tiles = _row(self.across, label("×"), self.down, label(tr("sheets")))
        self._map_only: list[QWidget] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(12), px(16), px(12))
        box.setSpacing(px(4))
        rows: tuple[tuple[str, QWidget, bool], ...] = (
            (tr("What"), self.what, False),
            (tr("Who will see it"), self.audience, True),
            (tr("Names"), self.names, True),
            (tr("Paper"), self.sheet, True),
            ("", self._tiles, True),
            (tr("Language"), self.language, False),
            (tr("Print in"), self.colour, True),
            (tr("Map on"), self.day, True),
            ("", _row(self.compared, self.since), True),
            (tr("Copy"), _row(self.copy, label(tr("of")), self.copies), True),
        )
        for caption, widget, of_map in rows:
            words = label(caption, "small")
            if caption:
                box.addSpacing(px(4))
                box.addWidget(words)
            box.addWidget(widget, 0, Qt.AlignmentFlag(0))
            if of_map:
                self._map_only += [words, widget] if caption else [widget]
        box.addStretch(1)

    def _connect(self) -> None:
        for bar in (self.what, self.language, self.colour):
            bar.chosen.connect(self._choose)
        for combo in (self.audience, self.names, self.sheet):
            combo.activated.connect(self._choose)
        for number in (self.across, self.down, self.copy, self.copies):
            number.valueChanged.connect(self._choose)
        for field in (self.day, self.since):
            field.dateChanged.connect(self._choose)
        self.compared.toggled.connect(self._choose)

    def _choose(self) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        """Hides what has no meaning for what is chosen."""
        for widget in self._map_only:
            widget.setEnabled(self.what.current != KIT)
        poster = MapSheet(list(MapSheet)[self.sheet.currentIndex()]) is MapSheet.POSTER
        set_shown(self._tiles, poster)
        self.since.setEnabled(self.compared.isChecked())
        self.copies.setEnabled(self.copy.value() > 0)

    def wanted(self) -> MapWanted:
        """What is asked for."""
        _, above, every = _REDACTED[self.names.currentIndex()]
        return MapWanted(
            map_id=self._state.map_id,
            audience=AUDIENCES[self.audience.currentIndex()],
            language=Language(self.language.current),
            sheet=list(MapSheet)[self.sheet.currentIndex()],
            tiles=(self.across.value(), self.down.value()),
            colour=self.colour.current == "colour",
            on=self.day.day,
            since=self.since.day if self.compared.isChecked() else None,
            redact_above=above,
            redact_all=every,
            copy=self.copy.value(),
            copies=self.copies.value() if self.copy.value() else 0,
            focus=self._state.near if self.what.current == FOCUS else None,
            kit=self.what.current == KIT,
        )


def _first_language(desk: Desk) -> str:
    """The language of the screen where papers come in it, else the country's usual one."""
    spoken, offered = screen_language(), desk.office.usual_languages
    return (spoken if spoken in offered else offered[0]).value


def _combo(name: str, words: list[str]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.addItems(words)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(16)
    return made


def _number(name: str, value: int, *, least: int = 1, most: int = MOST_TILES) -> QSpinBox:
    made = QSpinBox()
    made.setAccessibleName(name)
    made.setRange(least, most)
    made.setValue(value)
    made.setKeyboardTracking(False)
    made.lineEdit().setTextMargins(look().px(8), 0, 0, 0)
    made.setFixedWidth(look().px(84))
    return made


def _row(*widgets: QWidget) -> QWidget:
    row = QHBoxLayout()
    row.setSpacing(look().px(8))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return bare(row)
