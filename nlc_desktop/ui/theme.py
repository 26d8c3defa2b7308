"""The look in force: palette, scale and motion of the running program, and its ``changed`` signal.

There is one `Look` per QApplication, a child object of it; `look()` finds it, so that no
module holds state and every painted widget asks at the moment it paints. Sizes in the code
are the pixels of the design at 100 %; `Look.px` brings them to the person's scale.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from nlc_desktop.ui.focus_ring import FocusRing
from nlc_desktop.ui.palettes import CONTRAST, DARK, LIGHT, THEMES, Theme, ThemeName, qpalette
from nlc_desktop.ui.stylesheet import stylesheet

__all__ = [
    "THEMES",
    "Look",
    "TextSize",
    "Theme",
    "ThemeName",
    "application",
    "install",
    "look",
    "restyle",
]

_NAME = "nlcLook"
_STYLE, _STYLED = "fusion", "nlcStyled"
_LARGEST_USUAL_FONT = 15.0  # px; desktops ship with interface fonts of 12 to 15 px


class TextSize(StrEnum):
    """The four sizes of type."""

    SMALL = "small"
    BODY = "body"
    SECTION = "section"
    TITLE = "title"


_PIXELS = {TextSize.SMALL: 11, TextSize.BODY: 13, TextSize.SECTION: 15, TextSize.TITLE: 20}
_LARGE = {TextSize.SMALL: 15, TextSize.BODY: 18, TextSize.SECTION: 21, TextSize.TITLE: 28}


class Look(QObject):
    """Which palette is in force, how large everything is, and whether things may move.

    Signals:
        changed: palette or scale are new; painted widgets repaint by themselves.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._app = app
        self._chosen: ThemeName | None = None
        self._system_scale = _system_scale(app.font())
        self._own_scale = 1.0
        self._still = False
        self.theme: Theme = LIGHT
        self._ring = FocusRing(app, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def chosen(self) -> ThemeName | None:
        """The palette a person chose, or nothing when it follows the system."""
        return self._chosen

    @property
    def scale(self) -> float:
        """How much larger than the design everything is; 2.0 at 200 %."""
        return self._system_scale * self._own_scale

    def choose(
        self, theme: ThemeName | None = None, *, scale: float = 1.0, still: bool = False
    ) -> None:
        """Puts a palette in force (none: follow the system), a scale, and stillness."""
        self._chosen = theme
        self._own_scale = scale
        self._still = still
        self._apply()

    def px(self, pixels: float) -> int:
        """A length of the design at the scale in force, in whole pixels."""
        return max(1, round(pixels * self.scale)) if pixels else 0

    def color(self, role: str) -> QColor:
        """The colour of a role in the palette in force."""
        return self.theme.color(role)

    def font(
        self, size: TextSize = TextSize.BODY, *, semibold: bool = False, large: bool = False
    ) -> QFont:
        """A font of the type scale; ``large`` is the scale of minutes mode."""
        font = QFont(self._app.font())
        font.setPixelSize(self.px((_LARGE if large else _PIXELS)[size]))
        if semibold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def motion(self, milliseconds: int = 120) -> int:
        """How long a movement may take; 0 when the person or the system asks for stillness."""
        effects = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        return 0 if self._still or not effects else min(milliseconds, 120)

    def _follow_system(self) -> None:
        if self._chosen is None:
            self._apply()

    def _system_theme(self) -> Theme:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _apply(self) -> None:
        self.theme = THEMES[self._chosen] if self._chosen else self._system_theme()
        font = QFont(self._app.font())
        font.setPixelSize(self.px(_PIXELS[TextSize.BODY]))
        self._app.setFont(font)
        palette: QPalette = qpalette(self.theme)
        self._app.setPalette(palette)
        self._app.setStyleSheet(stylesheet(self.theme, self.scale))
        self._ring.update()
        self.changed.emit()


def _system_scale(font: QFont) -> float:
    """A person who enlarged the system's font gets everything larger by as much."""
    return max(1.0, QFontInfo(font).pixelSize() / _LARGEST_USUAL_FONT)


def application(name: str) -> QApplication:
    """Makes the one QApplication, in our style from the start.

    Asking for the style later does the same, but hands a QStyle to Python, whose enums take
    20 ms to make.
    """
    made = QApplication([name, "-style", _STYLE])
    made.setProperty(_STYLED, True)
    return made


def install(
    app: QApplication,
    theme: ThemeName | None = None,
    *,
    scale: float = 1.0,
    still: bool = False,
) -> Look:
    """Gives the application its look, before the first window is built; again to choose anew."""
    found = app.findChild(Look, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(found, Look):
        found.choose(theme, scale=scale, still=still)
        return found
    if not app.property(_STYLED):
        app.setStyle(_STYLE)
    made = Look(app)
    made.choose(theme, scale=scale, still=still)
    return made


def look() -> Look:
    """The look of the running application; installed with defaults when nobody has."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the look needs a QApplication")
    found = app.findChild(Look, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Look) else install(app)


def restyle(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties the stylesheet asks about and has the widget polished anew."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
