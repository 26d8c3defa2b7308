"""The one stylesheet, a template filled from a theme and a scale.

``$role`` stands for a colour; every ``px`` is at 100 % and grows with the scale. Pictures
inside controls (ticks, chevrons) come from ``resources/icons/controls``, one set per palette.
Rows of tables are painted by their delegate and do not appear here.
"""

import re
from dataclasses import asdict
from string import Template

from nlc_desktop.paths import resource
from nlc_desktop.ui.palettes import Theme

_TEMPLATE = """
QMainWindow, QDialog, QMessageBox { background: $window; }
* { outline: 0; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QWidget#header { background: $surface; border-bottom: 1px solid $hairline; }
QWidget#office { background: $surface; border-right: 1px solid $hairline; }
QWidget#rooms, QListView#roomList { background: $sunken; border: 0; }
QWidget#rooms { border-right: 1px solid $hairline; }
QWidget#statusLine { background: $surface; border-top: 1px solid $hairline; }
QWidget#statusLine QLabel { font-size: 11px; color: $text_2; }

QFrame[role="panel"] { background: $surface; border: 1px solid $hairline; border-radius: 6px; }
QFrame[role="sunken"] { background: $sunken; border: 0; }
QFrame[role="surface"] { background: $surface; border: 0; }
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 6px; }
QFrame[role="hairline"] { background: $hairline; border: 0; }
QFrame[role="banner"] { border-radius: 4px; min-height: 30px; }
QFrame[role="banner"][kind="warn"] { background: $warn_bg; border: 1px solid $warn_line; }
QFrame[role="banner"][kind="bad"] { background: $bad_bg; border: 1px solid $bad_line; }
QFrame[role="banner"][kind="plain"] { background: $surface; border: 1px solid $hairline; }
QFrame[role="notice"] { background: $surface; border: 1px solid $border; border-radius: 6px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="section"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"], QLabel[role="meta"] { color: $text_2; }
QLabel[role="small"] { font-size: 11px; }
QLabel[role="smallStrong"] { font-size: 11px; font-weight: 600; }
QLabel[role="onSelected"] { font-size: 11px; color: $on_selected; }
QLabel[role="off"] { color: $text_off; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="fieldBad"] { color: $bad; font-size: 11px; }
QLabel[role="keycap"] { font-size: 11px; color: $text_2; background: $header_row;
    border: 1px solid $hairline; border-radius: 3px; padding: 0 4px; }
QLabel[role="tag"] { font-size: 11px; color: $text; border: 1px solid $border;
    border-radius: 3px; padding: 1px 4px; }
QLabel[role="piece"] { font-size: 11px; border: 1px dashed $border; border-radius: 3px;
    padding: 1px 6px; }
QLabel[role="piece"][kind="warn"] { color: $warn; border-color: $warn_line; }
QLabel:disabled { color: $text_off; }

QPushButton { background: $surface; color: $text; border: 1px solid $border; border-radius: 4px;
    padding: 0 12px; min-height: 30px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:open { background: $pressed; }
QPushButton:checked { background: $selected; color: $on_selected; font-weight: 600; }
QPushButton:disabled { background: $window; border-color: $hairline; color: $text_off; }
QPushButton::menu-indicator { image: url($chevron_down); width: 16px; height: 16px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[hasMenu="true"] { padding-right: 28px; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_press; border-color: $accent_press; }
QPushButton[role="primary"]:disabled { background: $window; border-color: $hairline;
    color: $text_off; font-weight: 400; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; }
QPushButton[role="flat"]:hover { background: $hover; }
QPushButton[role="flat"]:pressed { background: $pressed; }
QPushButton[role="flat"]:disabled { color: $text_off; }
QPushButton[role="icon"] { background: transparent; border-color: transparent; padding: 0;
    min-width: 30px; }
QPushButton[role="icon"]:hover { background: $hover; }
QPushButton[role="icon"]:pressed { background: $pressed; }
QPushButton[role="small"] { font-size: 11px; min-height: 22px; padding: 0 8px; }
QPushButton[role="small"][hasMenu="true"] { padding-right: 26px; }
QPushButton[role="large"] { font-size: 15px; min-height: 38px; }
QPushButton[role="choice"] { text-align: left; }
QPushButton[role="choice"]:checked { border: 2px solid $accent; background: $surface;
    color: $text; padding: 0 11px; min-height: 28px; }
QPushButton[role="link"] { background: transparent; border: 0; padding: 0; min-height: 20px;
    color: $accent; text-decoration: underline; }
QPushButton[role="link"]:hover { color: $accent_hover; }
QPushButton[role="link"]:pressed { color: $accent_press; }
QPushButton[role="link"]:disabled { color: $text_off; text-decoration: none; }
QPushButton[role="link"][kind="small"] { font-size: 11px; min-height: 16px; }
QPushButton[role="chip"] { font-size: 11px; min-height: 22px; border-radius: 12px;
    padding: 0 10px; }
QPushButton[role="chip"][kind="add"] { color: $accent; }
QPushButton[role="chip"][kind="add"]:disabled { color: $text_off; }
QPushButton[role="segment"] { border-radius: 0; border-right-width: 0; padding: 0 12px; }
QPushButton[role="segment"][place="first"] { border-top-left-radius: 4px;
    border-bottom-left-radius: 4px; }
QPushButton[role="segment"][place="last"] { border-right-width: 1px;
    border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QPushButton[role="segment"][place="only"] { border-right-width: 1px; border-radius: 4px; }

QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { background: $field; color: $text;
    border: 1px solid $border; border-radius: 4px; padding: 0 10px; min-height: 30px;
    selection-background-color: $selected; selection-color: $on_selected;
    placeholder-text-color: $text_2; }
QPlainTextEdit, QTextEdit { background: $field; color: $text; border: 1px solid $border;
    border-radius: 4px; padding: 4px 6px; min-height: 30px;
    selection-background-color: $selected; selection-color: $on_selected; }
QLineEdit:hover, QComboBox:hover, QDateEdit:hover, QTimeEdit:hover, QSpinBox:hover,
QPlainTextEdit:hover, QTextEdit:hover { border-color: $text_2; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus
    { border: 2px solid $accent; padding: 0 9px; min-height: 28px; }
QDateEdit, QTimeEdit, QSpinBox { min-height: 27px; }
QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus { min-height: 25px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 5px; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"], QTimeEdit[invalid="true"],
QComboBox[invalid="true"] { border: 2px solid $bad; padding: 0 9px; min-height: 28px; }
QDateEdit[invalid="true"], QTimeEdit[invalid="true"] { min-height: 25px; }
QPlainTextEdit[invalid="true"], QTextEdit[invalid="true"] { border: 2px solid $bad;
    padding: 3px 5px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QTimeEdit:disabled,
QSpinBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled
    { background: $window; border-color: $hairline; color: $text_off; }
QLineEdit[role="large"], QPlainTextEdit[role="large"] { font-size: 18px; min-height: 38px; }
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus { background: transparent; border: 0;
    padding: 0; min-height: 30px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron_down); width: 16px;
    height: 16px; }
QComboBox::down-arrow:disabled, QDateEdit::down-arrow:disabled { image: url($chevron_off); }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button
    { border: 0; width: 20px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($chevron_down); width: 12px;
    height: 12px; }
QComboBox QAbstractItemView, QListView#completer { background: $surface; color: $text;
    border: 1px solid $border; selection-background-color: $selected;
    selection-color: $on_selected; outline: 0; }
QComboBox QAbstractItemView::item, QListView#completer::item { min-height: 32px;
    padding: 0 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $header_row; }
QCalendarWidget QToolButton { background: transparent; color: $text; border: 0; padding: 6px; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QAbstractItemView { background: $surface; color: $text;
    selection-background-color: $selected; selection-color: $on_selected; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_off; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator { width: 16px;
    height: 16px; }
QCheckBox::indicator { image: url($box); }
QCheckBox::indicator:hover { image: url($box_hover); }
QCheckBox::indicator:pressed { image: url($box_pressed); }
QCheckBox::indicator:disabled { image: url($box_off); }
QCheckBox::indicator:checked { image: url($box_on); }
QCheckBox::indicator:indeterminate { image: url($box_mixed); }
QCheckBox::indicator:checked:disabled { image: url($box_on_off); }
QRadioButton::indicator { image: url($dot); }
QRadioButton::indicator:hover { image: url($dot_hover); }
QRadioButton::indicator:pressed { image: url($dot_pressed); }
QRadioButton::indicator:disabled { image: url($dot_off); }
QRadioButton::indicator:checked { image: url($dot_on); }
QRadioButton::indicator:checked:disabled { image: url($dot_on_off); }

QHeaderView { background: $header_row; border: 0; }
QHeaderView::section { background: $header_row; color: $text_2; font-size: 11px; border: 0;
    border-bottom: 1px solid $hairline; padding: 0 8px; min-height: 31px; }
QHeaderView::section:first { padding-left: 16px; }
QHeaderView::section:last { padding-right: 16px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url($chevron_down); width: 14px; height: 14px; }
QHeaderView::up-arrow { image: url($chevron_up); width: 14px; height: 14px; }
QTableView, QTreeView, QListView { background: $surface; color: $text; border: 0; outline: 0;
    gridline-color: transparent; selection-background-color: $selected;
    selection-color: $on_selected; }
QTreeView::branch { background: transparent; image: none; }
QLineEdit[role="cell"], QLineEdit[role="cell"]:focus { min-height: 0; border-radius: 0;
    padding: 0 6px; border: 2px solid $accent; }
QTableCornerButton::section { background: $header_row; border: 0; }

QMenuBar { background: transparent; spacing: 0; }
QMenuBar::item { background: transparent; color: $text; padding: 6px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 28px; min-height: 18px; }
QMenu::item:selected { background: $selected; color: $on_selected; }
QMenu::item:disabled { color: $text_off; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 8px; }
QMenu::indicator:checked { image: url($tick); }
QMenu::right-arrow { image: url($chevron_right); width: 14px; height: 14px; right: 6px; }

QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: 0; }
QScrollBar::handle { background: $mark_soft; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $mark; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $hairline; }
QProgressBar { background: $surface; border: 1px solid $border; border-radius: 3px;
    min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $mark; border-radius: 2px; }
QSlider::groove:horizontal { background: $hairline; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 16px; height: 16px; margin: -6px 0;
    border-radius: 8px; }
QGroupBox { border: 0; font-weight: 600; margin-top: 24px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; }
"""

CONTROL_PICTURES = (
    "box",
    "box_hover",
    "box_pressed",
    "box_off",
    "box_on",
    "box_on_off",
    "box_mixed",
    "dot",
    "dot_hover",
    "dot_pressed",
    "dot_off",
    "dot_on",
    "dot_on_off",
    "tick",
    "chevron_down",
    "chevron_up",
    "chevron_right",
    "chevron_off",
)
"""The pictures inside controls, in ``resources/icons/controls/<theme>-<name>.svg``."""

_PIXELS = re.compile(r"(\d+)px")


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """The whole stylesheet in the theme's colours, its sizes times ``scale``."""
    folder = resource("icons", "controls").as_posix()
    names = asdict(theme) | {
        name: f'"{folder}/{theme.name}-{name.replace("_", "-")}.svg"' for name in CONTROL_PICTURES
    }
    return Template(_sized(scale)).substitute(names)


def _sized(scale: float) -> str:
    if scale == 1.0:
        return _TEMPLATE
    return _PIXELS.sub(lambda found: f"{_scaled(int(found[1]), scale)}px", _TEMPLATE)


def _scaled(pixels: int, scale: float) -> int:
    return max(1, round(pixels * scale)) if pixels else 0
