"""Step 1: the language of the screens; it is spoken at once."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup
from typing_extensions import override

from nlc_desktop import i18n
from nlc_desktop.i18n import tr
from nlc_desktop.ui.first_start.state import FirstStartState
from nlc_desktop.ui.first_start.step import Step
from nlc_desktop.ui.languages import LANGUAGES, language_name
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button


class LanguageStep(Step):
    """The languages by their own names."""

    def __init__(self, state: FirstStartState) -> None:
        super().__init__(
            tr("Which language for the screens?"),
            tr("Papers are made in the language you choose for each of them."),
        )
        self._state = state
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        for code in LANGUAGES:
            button = Button(language_name(code), role="choice", on=partial(self._choose, code))
            button.setCheckable(True)
            button.setMinimumWidth(look().px(280))
            button.setChecked(code == i18n.language())
            self._group.addButton(button)
            self.buttons[code] = button
            self.body.addWidget(button)
        self.body.addStretch(1)
        current = self.buttons.get(i18n.language(), next(iter(self.buttons.values())))
        self.setFocusProxy(current)

    @override
    def summary(self) -> str:
        """The language by its own name."""
        return language_name(i18n.language())

    def _choose(self, code: str) -> None:
        if code != i18n.language():
            self._state.speak(code)
