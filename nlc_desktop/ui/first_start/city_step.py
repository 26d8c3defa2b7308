"""Step 2: the country and the council, from the country pack or typed in."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.papers import screen_language
from nlc_desktop.domain.places import State
from nlc_desktop.i18n import tr, tr_noop
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
        self.country = self._countries()
        self.body.addLayout(field(tr("Country"), self.country))
        self.body.addSpacing(look().px(8))
        self.body.addWidget(label(tr("Council")))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        self._cities = QVBoxLayout()
        self._cities.setSpacing(look().px(8))
        self.body.addLayout(self._cities)
        self.council, self.state, self._of_state = QLineEdit(), QComboBox(), label("")
        self._offer()
        self._other = self._other_fields()
        self.body.addWidget(self._other)
        self.body.addStretch(1)
        self._resume()
        self.country.currentIndexChanged.connect(self._new_country)

    def _countries(self) -> QComboBox:
        """The countries there are packs of; the one noted before is chosen."""
        made = QComboBox()
        for pack in self._state.packs:
            made.addItem(pack.names.spoken(screen_language()), pack)
        codes = [pack.code for pack in self._state.packs]
        noted = self._state.draft.country.casefold()
        made.setCurrentIndex(codes.index(noted) if noted in codes else 0)
        return made

    def _pack(self) -> CountryPack | None:
        found = self.country.currentData()
        return found if isinstance(found, CountryPack) else None

    def _offer(self) -> None:
        """Offers the councils of the country, and another one."""
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._cities.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons.clear()
        pack = self._pack()
        for city in pack.cities if pack else ():
            self._add(city.key, city.council.spoken(screen_language()))
        self._add(_OTHER, tr("Another council"))

    def _add(self, key: str, text: str) -> None:
        button = Button(text, role="choice", on=partial(self._choose, key))
        button.setCheckable(True)
        button.setMinimumWidth(look().px(360))
        self._group.addButton(button)
        self.buttons[key] = button
        self._cities.addWidget(button)

    def _other_fields(self) -> QWidget:
        holder = QWidget()
        note = label(tr("Holidays and the working week follow it."), "small", wrap=True)
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.state.setSizeAdjustPolicy(fit)
        left = field(tr("Name of the council"), self.council)
        right = QVBoxLayout()
        right.setSpacing(left.spacing())
        self._of_state.setBuddy(self.state)
        for widget in (self._of_state, self.state, note):
            right.addWidget(widget)
        for column in (left, right):
            column.addStretch(1)
        row = pair(left, right)
        row.setContentsMargins(0, look().px(8), 0, 0)
        holder.setLayout(row)
        self._speak_country()
        on_text([self.council], self._typed)
        self.state.currentIndexChanged.connect(self._typed)
        return holder

    def _speak_country(self) -> None:
        """Lists the states of the country and calls them as the country does."""
        pack = self._pack()
        words = _words(pack)
        self._of_state.setText(tr(words.state, "level of government"))
        self.state.setAccessibleName(tr(words.state, "level of government"))
        self.council.setPlaceholderText(tr("e.g. {name}", name=words.council))
        self.state.clear()
        for state in sorted(pack.states if pack else (), key=_name):
            self.state.addItem(_name(state), state.code)
        self.state.setCurrentIndex(-1)

    def _new_country(self) -> None:
        """Begins anew with the councils and the habits of another country."""
        self._chosen = None
        self._offer()
        self.council.clear()
        self._speak_country()
        self._other.setVisible(False)
        self._state.change(city="", name="", name_second="", state="", **self._habits())
        self.changed.emit()

    def _habits(self) -> dict[str, object]:
        """What papers of the country usually are."""
        pack = self._pack()
        if pack is None:
            return {}
        paper, language = pack.paper.value, pack.language
        return {"country": pack.code.upper(), "language": language, "paper": paper}

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
            city=key,
            state=city.state,
            name=pack.own(city.council),
            name_second=pack.second_name(city),
            **{**self._habits(), "language": city.languages[0]},
        )

    def _typed(self, _changed: object = None) -> None:
        pack = self._pack()
        if self._chosen == _OTHER and pack is not None:
            code = self.state.currentData()
            self._state.change(
                city="",
                name=self.council.text().strip(),
                state=code if isinstance(code, str) else "",
                **self._habits(),
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
            return tr(_words(self._pack()).ask)
        return ""

    @override
    def summary(self) -> str:
        """The country and the city."""
        pack, draft = self._pack(), self._state.draft
        if pack is None or self._chosen is None:
            return tr("From the country pack")
        country = pack.names.spoken(screen_language())
        if draft.city:
            city = pack.city(draft.city).names.spoken(screen_language())
            return tr("{country}, {city}", country=country, city=city)
        return country


def _name(state: State) -> str:
    return state.names.spoken(screen_language())


@dataclass(frozen=True, slots=True)
class _Words:
    """How a country calls what lies between the nation and the city; a council as an example."""

    state: str
    ask: str
    council: str


_WORDS = {
    "my": _Words(
        tr_noop("State", "level of government"),
        tr_noop("Choose the state to go on."),
        "Majlis Perbandaran Kulai",
    ),
    "id": _Words(
        tr_noop("Province", "level of government"),
        tr_noop("Choose the province to go on."),
        "Pemerintah Kota Bogor",
    ),
    "ph": _Words(
        tr_noop("Region", "level of government"),
        tr_noop("Choose the region to go on."),
        "City Government of Davao",
    ),
}


def _words(pack: CountryPack | None) -> _Words:
    return _WORDS.get(pack.code if pack else "", _WORDS["my"])
