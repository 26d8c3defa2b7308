"""The larger type of minutes mode: the scale of the design times 1.4, targets of 40 pixels."""

from string import Template

from nlc_desktop.ui.theme import look

_SIZES = (13, 15, 18, 21, 28, 38)
_PROJECTED = 1.25
_SHEET = Template("""
QWidget#minutesPage, QFrame#middle { background: $surface; }
QLabel[role="huge"] { font-size: ${s28}px; font-weight: 600; }
QLabel[role="hugeNumber"] { font-size: ${s28}px; font-weight: 600; color: $accent; }
QLabel[role="headTitle"] { font-size: ${s18}px; font-weight: 600; }
QLabel[role="timer"] { font-size: ${s21}px; font-weight: 600; }
QLabel[role="large"] { font-size: ${s18}px; }
QLabel[role="largeMeta"] { font-size: ${s15}px; color: $text_2; }
QLabel[role="largeStrong"] { font-size: ${s15}px; font-weight: 600; }
QLabel[role="caption"] { font-size: ${s13}px; color: $text_2; }
QLabel[role="owner"] { font-size: ${s15}px; border: 1px solid $border; border-radius: 3px;
    padding: 1px 8px; }
QPlainTextEdit#line { background: transparent; border: 2px solid transparent;
    border-radius: 4px; padding: 2px 8px; font-size: ${s18}px; min-height: 0; }
QPlainTextEdit#line:focus { background: $field; border: 2px solid $accent; padding: 2px 8px; }
QPlainTextEdit#pad { font-size: ${s15}px; }
QLineEdit[role="large"] { font-size: ${s15}px; min-height: ${s38}px; }
QPushButton[role="large"]:checked { border: 2px solid $accent; background: $surface;
    color: $text; font-weight: 600; }
QPushButton[keyed="true"] { text-align: left; min-height: ${s38}px; }
QFrame#middle QPushButton[role="small"], QFrame#middle QLabel[role="piece"] {
    font-size: ${s15}px; }
QFrame#middle QPushButton[role="link"] { font-size: ${s15}px; }
QListView#items, QListView#attendance { background: $sunken; }
""")


def sheet(*, projected: bool = False) -> str:
    """The stylesheet of the page in the palette and scale in force; larger on a projector."""
    theme = look().theme
    roles = ("surface", "accent", "text", "text_2", "border", "field", "sunken")
    colors = {role: theme.color(role).name() for role in roles}
    sizes = {f"s{n}": look().px(n * (_PROJECTED if projected else 1)) for n in _SIZES}
    return _SHEET.substitute(colors, **sizes)
