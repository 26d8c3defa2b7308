"""Banners: one line that warns, refuses or tells, with one way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import IconLabel, label
from nlc_desktop.ui.widgets.showing import set_shown

_ICONS = {
    "warn": ("triangle-alert", "warn"),
    "bad": ("triangle-alert", "bad"),
    "plain": ("info", "text_2"),
}


class Banner(QFrame):
    """A sentence with an icon; kinds: ``warn`` (amber), ``bad`` (refusal), ``plain``.

    Signals:
        link_clicked: the person takes the way on that the banner offers.
    """

    link_clicked = Signal()

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "warn",
        link: str = "",
        square: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = IconLabel("", "warn")
        self._words = label(wrap=True)
        self._link = LinkButton("")
        self._link.clicked.connect(self.link_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(12), look().px(5), look().px(12), look().px(5))
        row.setSpacing(look().px(8))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._link)
        if square:
            self.setStyleSheet("QFrame { border-left: 0; border-right: 0; border-radius: 0 }")
        self.say(text, kind=kind, link=link)

    @property
    def text(self) -> str:
        """What the banner says."""
        return self._words.text()

    def say(self, text: str, *, kind: str = "warn", link: str = "") -> None:
        """Says a sentence; nothing to say hides the banner."""
        restyle(self, kind=kind)
        self._icon.set_icon(*_ICONS[kind])
        self._words.setText(text)
        self._link.setText(link)
        self._link.setAccessibleName(link)
        set_shown(self._link, bool(link))
        self.setAccessibleName(text)
        set_shown(self, bool(text))
