"""The three palettes: every colour of the program by its role, and the QPalette made from them.

The roles and their contrast are fixed by the design; a test measures every pair. Painted
widgets and delegates ask the theme for a role, never write a literal.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette


class ThemeName(StrEnum):
    """The palettes a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette; each field is a role holding ``#RRGGBB``.

    `window` page behind panels · `surface` panels, tables, buttons · `sunken` room list ·
    `field` inside of inputs · `header_row` table header, group rows · `mark` filled marks and
    meters · `text_2` captions · `text_off` disabled · `on_x` text on x · `x_bg`, `x_line`
    background and edge of a banner.
    """

    name: ThemeName
    window: str
    surface: str
    sunken: str
    field: str
    header_row: str
    hover: str
    pressed: str
    selected: str
    hairline: str
    border: str
    text: str
    text_2: str
    text_off: str
    on_selected: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    warn: str
    warn_bg: str
    warn_line: str
    bad: str
    bad_bg: str
    bad_line: str
    mark: str
    mark_soft: str
    link_blue: str
    link_plum: str

    def color(self, role: str) -> QColor:
        """The colour of a role; a role is a field's name, hyphens allowed (``text-2``)."""
        return QColor(getattr(self, role.replace("-", "_")))

    def row_color(self, role: str, *, selected: bool, enabled: bool = True) -> QColor:
        """The colour of something in a table row: in high contrast a selected row has one."""
        if not enabled:
            return self.color("text_off")
        if selected and (self.name is ThemeName.CONTRAST or role in {"text", "text_2"}):
            return self.color("on_selected")
        return self.color(role)


LIGHT = Theme(
    name=ThemeName.LIGHT,
    window="#F3F5F4",
    surface="#FFFFFF",
    sunken="#E9EEEC",
    field="#FFFFFF",
    header_row="#F8FAF9",
    hover="#EEF3F1",
    pressed="#DFE8E5",
    selected="#DDEEEC",
    hairline="#D5DDDA",
    border="#7F8D89",
    text="#16211F",
    text_2="#4B5A56",
    text_off="#5F6D69",
    on_selected="#16211F",
    accent="#0A5C5A",
    accent_hover="#0D6E6B",
    accent_press="#07484A",
    on_accent="#FFFFFF",
    warn="#7F4D00",
    warn_bg="#FFF4DC",
    warn_line="#B8791A",
    bad="#A61B1B",
    bad_bg="#FDECEA",
    bad_line="#C4483F",
    mark="#3D4B48",
    mark_soft="#788682",
    link_blue="#2A578F",
    link_plum="#77407F",
)

DARK = Theme(
    name=ThemeName.DARK,
    window="#141918",
    surface="#1B2120",
    sunken="#101413",
    field="#101413",
    header_row="#1F2625",
    hover="#252D2B",
    pressed="#303A38",
    selected="#16393A",
    hairline="#333D3B",
    border="#72817D",
    text="#E4EBE9",
    text_2="#A9B7B3",
    text_off="#8A9894",
    on_selected="#E9F5F3",
    accent="#6CCBC3",
    accent_hover="#83D6CF",
    accent_press="#56B8B0",
    on_accent="#06201F",
    warn="#F0BC5E",
    warn_bg="#352A12",
    warn_line="#A67C2B",
    bad="#FF9A8E",
    bad_bg="#3B1D1B",
    bad_line="#B4574E",
    mark="#C3CFCC",
    mark_soft="#74837F",
    link_blue="#8DB8EE",
    link_plum="#D6A3DD",
)

CONTRAST = Theme(
    name=ThemeName.CONTRAST,
    window="#000000",
    surface="#000000",
    sunken="#000000",
    field="#000000",
    header_row="#000000",
    hover="#1F1F1F",
    pressed="#333333",
    selected="#7FF0E6",
    hairline="#FFFFFF",
    border="#FFFFFF",
    text="#FFFFFF",
    text_2="#FFFFFF",
    text_off="#BFBFBF",
    on_selected="#000000",
    accent="#7FF0E6",
    accent_hover="#B4F7F1",
    accent_press="#5BD8CD",
    on_accent="#000000",
    warn="#FFD84A",
    warn_bg="#000000",
    warn_line="#FFD84A",
    bad="#FFA79E",
    bad_bg="#000000",
    bad_line="#FFA79E",
    mark="#FFFFFF",
    mark_soft="#FFFFFF",
    link_blue="#9CC8FF",
    link_plum="#F0B8F7",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

_ROLES: tuple[tuple[QPalette.ColorRole, str, str | None], ...] = (
    (QPalette.ColorRole.Window, "window", "window"),
    (QPalette.ColorRole.WindowText, "text", "text_off"),
    (QPalette.ColorRole.Base, "field", "window"),
    (QPalette.ColorRole.Text, "text", "text_off"),
    (QPalette.ColorRole.AlternateBase, "header_row", "window"),
    (QPalette.ColorRole.Button, "surface", "window"),
    (QPalette.ColorRole.ButtonText, "text", "text_off"),
    (QPalette.ColorRole.PlaceholderText, "text_2", "text_off"),
    (QPalette.ColorRole.Highlight, "selected", "window"),
    (QPalette.ColorRole.HighlightedText, "on_selected", "text_off"),
    (QPalette.ColorRole.Accent, "accent", "text_off"),
    (QPalette.ColorRole.Link, "accent", "text_off"),
    (QPalette.ColorRole.LinkVisited, "accent", "text_off"),
    (QPalette.ColorRole.BrightText, "bad", "text_off"),
    (QPalette.ColorRole.ToolTipBase, "surface", None),
    (QPalette.ColorRole.ToolTipText, "text", None),
    (QPalette.ColorRole.Light, "surface", None),
    (QPalette.ColorRole.Midlight, "hover", None),
    (QPalette.ColorRole.Mid, "hairline", "hairline"),
    (QPalette.ColorRole.Dark, "border", "hairline"),
    (QPalette.ColorRole.Shadow, "hairline", None),
)


def qpalette(theme: Theme) -> QPalette:
    """The QPalette of a theme; the disabled group has its own column."""
    palette = QPalette()
    for role, token, off in _ROLES:
        palette.setColor(role, theme.color(token))
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color(off or token))
    return palette
