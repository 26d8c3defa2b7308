"""Step 2: the country and the council, from the country pack or typed in."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from nlc_desktop import i18n
from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.places import City
from nlc_desktop.i18n import tr
from nlc_desktop.ui.first_start.state import FirstStartState
from nlc_desktop.ui.first_start.step import Step
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.asking import field, on_text, pair
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label

_OTHER = ""


class CityStep(Step):
    """Which council this office belongs to."""

    def __init__(self, state: FirstStartState) -> None:
        super().__init__(
            tr("Where is your office?"),
            tr("The country pack brings holidays, bodies to invite and ready meetings."),
        )
        self._state = state
        self._chosen: str | None = None
        self.country = QComboBox()
        for pack in state.packs:
            self.country.addItem(pack.names.spoken(_language()), pack)
        self.country.currentIndexChanged.connect(self._new_country)
        self.body.addLayout(field(tr("Country"), self.country))
        self.body.addSpacing(look().px(8))
        self.body.addWidget(label(tr("Council")))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        self.council, self.council_english = QLineEdit(), QLineEdit()
        self.state = QComboBox()
        self._offer()
        self._other = self._other_fields()
        self.body.addWidget(self._other)
        self.body.addStretch(1)
        self._resume()

    def _pack(self) -> CountryPack | None:
        found = self.country.currentData()
        return found if isinstance(found, CountryPack) else None

    def _offer(self) -> None:
        pack = self._pack()
        for city in pack.cities if pack else ():
            self._add(city.key, city.council.spoken(_language()))
        self._add(_OTHER, tr("Another council"))

    def _add(self, key: str, text: str) -> None:
        button = Button(text, role="choice", on=partial(self._choose, key))
        button.setCheckable(True)
        button.setMinimumWidth(look().px(360))
        self._group.addButton(button)
        self.buttons[key] = button
        self.body.addWidget(button)

    def _other_fields(self) -> QWidget:
        holder = QWidget()
        self.council.setPlaceholderText(tr("e.g. Majlis Perbandaran Kulai"))
        note = label(tr("Holidays and the working week follow the state."), "small", wrap=True)
        left = field(tr("Name of the council"), self.council, hint=self.council.placeholderText())
        right = field(tr("State", "level of government"), self.state, note)
        for column in (left, right):
            column.addStretch(1)
        row = pair(left, right)
        row.setContentsMargins(0, look().px(8), 0, 0)
        holder.setLayout(row)
        self._fill_states()
        on_text([self.council], self._typed)
        self.state.currentIndexChanged.connect(self._typed)
        return holder

    def _fill_states(self) -> None:
        self.state.clear()
        pack = self._pack()
        for state in pack.states if pack else ():
            self.state.addItem(state.names.spoken(_language()), state.code)
        self.state.setCurrentIndex(-1)

    def _new_country(self) -> None:
        self._fill_states()
        self.changed.emit()

    def _resume(self) -> None:
        draft = self._state.draft
        if draft.city in self.buttons and draft.city:
            self._mark(draft.city)
        elif draft.state:
            self._mark(_OTHER)
            self.council.setText(draft.name)
            self.state.setCurrentIndex(self.state.findData(draft.state))
        self._other.setVisible(self._chosen == _OTHER)

    def _mark(self, key: str) -> None:
        self._chosen = key
        self.buttons[key].setChecked(True)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._other.setVisible(key == _OTHER)
        if key == _OTHER:
            if self._state.draft.city:
                self._state.change(city="", name="", name_second="", state="")
            self.council.setFocus()
        else:
            self._take(key)
        self.changed.emit()

    def _take(self, key: str) -> None:
        """Takes a city of the pack: its council names the office."""
        pack = self._pack()
        if pack is None or self._state.draft.city == key:
            return
        city = pack.city(key)
        self._state.change(
            country=pack.code.upper(),
            city=key,
            state=city.state,
            name=city.council.ms,
            name_second=_second(city),
            language=city.languages[0] if city.languages else Language.MALAY,
        )

    def _typed(self, _changed: object = None) -> None:
        pack = self._pack()
        if self._chosen == _OTHER and pack is not None:
            code = self.state.currentData()
            self._state.change(
                country=pack.code.upper(),
                city="",
                name=self.council.text().strip(),
                state=code if isinstance(code, str) else "",
            )
        self.changed.emit()

    @override
    def problem(self) -> str:
        """A council is needed, and the state of one that was typed."""
        if self._pack() is None:
            return tr("The country pack can't be read. Install the program again.")
        if self._chosen is None:
            return tr("Choose your council to go on.")
        if self._chosen == _OTHER and not self.council.text().strip():
            return tr("Type the name of the council to go on.")
        if self._chosen == _OTHER and self.state.currentIndex() < 0:
            return tr("Choose the state to go on.")
        return ""

    @override
    def summary(self) -> str:
        """The country and the city."""
        pack, draft = self._pack(), self._state.draft
        if pack is None or self._chosen is None:
            return tr("From the country pack")
        country = pack.names.spoken(_language())
        if draft.city:
            city = pack.city(draft.city).names.spoken(_language())
            return tr("{country}, {city}", country=country, city=city)
        return country


def _language() -> Language:
    found = i18n.language()
    return Language(found) if found in set(Language) else Language.ENGLISH


def _second(city: City) -> str:
    return city.council.en if city.council.en != city.council.ms else ""
