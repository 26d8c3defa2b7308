"""Palettes, stylesheet, scale and the focus ring."""

import builtins
import re
import sys
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import nlc_desktop.ui
from nlc_desktop.paths import resource
from nlc_desktop.ui.palettes import CONTRAST, DARK, LIGHT, THEMES, Theme, ThemeName, qpalette
from nlc_desktop.ui.stylesheet import CONTROL_PICTURES, stylesheet
from nlc_desktop.ui.theme import Look, TextSize, look
from nlc_desktop.ui.widgets.buttons import Button

TEXT_PAIRS = (
    "text window surface sunken field header_row hover pressed warn_bg bad_bg",
    "on_selected selected",
    "text_2 window surface sunken field header_row hover pressed warn_bg",
    "text_off window surface",
    "accent window surface sunken header_row hover warn_bg",
    "on_accent accent accent_hover accent_press",
    "warn window surface warn_bg",
    "bad window surface bad_bg",
    "link_blue surface",
    "link_plum surface",
)
MARK_PAIRS = (
    "mark surface header_row hover",
    "mark_soft surface sunken",
    "border window surface field",
    "warn_line surface",
    "bad_line surface",
)


def pairs(lines: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(line.split()[0], ground) for line in lines for ground in line.split()[1:]]


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, ink: str, ground: str) -> float:
    light, dark = sorted(
        (luminance(theme.color(ink)), luminance(theme.color(ground))), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=str)
@pytest.mark.parametrize(("ink", "ground"), pairs(TEXT_PAIRS))
def test_text_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme, ink, ground) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=str)
@pytest.mark.parametrize(("ink", "ground"), pairs(MARK_PAIRS))
def test_marks_and_edges_can_be_seen(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme, ink, ground) >= 3.0


@pytest.mark.parametrize("theme", (LIGHT, DARK), ids=str)
@pytest.mark.parametrize("ink", ("warn", "bad", "accent"))
def test_coloured_words_keep_their_colour_in_a_selected_row(theme: Theme, ink: str) -> None:
    assert theme.row_color(ink, selected=True) == theme.color(ink)
    assert contrast(theme, ink, "selected") >= 4.5


def test_in_high_contrast_a_selected_row_has_one_ink() -> None:
    for role in ("warn", "bad", "accent", "text", "mark"):
        assert CONTRAST.row_color(role, selected=True) == CONTRAST.color("on_selected")


def test_roles_are_found_as_the_design_writes_them() -> None:
    assert LIGHT.color("text-2") == LIGHT.color("text_2") == QColor("#4B5A56")


def test_disabled_text_has_its_own_colour() -> None:
    palette = qpalette(LIGHT)
    group = QPalette.ColorGroup.Disabled
    assert palette.color(group, QPalette.ColorRole.ButtonText) == LIGHT.color("text_off")
    assert palette.color(QPalette.ColorRole.ButtonText) == LIGHT.color("text")


@pytest.mark.parametrize("theme", THEMES.values(), ids=str)
def test_every_picture_of_the_stylesheet_exists(theme: Theme) -> None:
    named = re.findall(r'url\("([^"]+)"\)', stylesheet(theme))
    folder = resource("icons", "controls").as_posix()
    assert named
    assert all(
        resource("icons", "controls", path.removeprefix(folder + "/")).is_file() for path in named
    )


@pytest.mark.parametrize("theme", THEMES.values(), ids=str)
def test_the_pictures_inside_controls_are_fresh(theme: Theme, control_pictures: ModuleType) -> None:
    drawn = control_pictures.pictures(theme)
    assert {name.replace("-", "_") for name in drawn} == set(CONTROL_PICTURES)
    for name, text in drawn.items():
        file = resource("icons", "controls", f"{theme.name}-{name}.svg")
        assert file.read_text(encoding="utf-8") == text, (
            f"run make_control_pictures.py: {file.name}"
        )


def test_sizes_grow_with_the_scale_but_paths_do_not() -> None:
    plain, twice = stylesheet(LIGHT), stylesheet(LIGHT, 2.0)
    assert "min-height: 30px" in plain
    assert "min-height: 60px" in twice
    assert re.findall(r"url\([^)]+\)", plain) == re.findall(r"url\([^)]+\)", twice)


def test_the_palette_changes_while_the_program_runs(kit: Look, qtbot: QtBot) -> None:
    words = QLabel("words")
    qtbot.addWidget(words)
    with qtbot.waitSignal(kit.changed):
        kit.choose(ThemeName.DARK)
    assert words.palette().color(QPalette.ColorRole.WindowText) == DARK.color("text")
    assert kit.chosen is ThemeName.DARK
    kit.choose()
    assert kit.chosen is None
    assert look() is kit


def test_fonts_follow_the_scale(kit: Look) -> None:
    kit.choose(scale=2.0)
    assert kit.font().pixelSize() == 26
    assert kit.font(TextSize.TITLE, semibold=True).pixelSize() == 40
    assert kit.font(TextSize.BODY, large=True).pixelSize() == 36
    assert kit.px(1) == 2
    assert kit.px(0) == 0


def test_controls_have_the_height_of_the_design(kit: Look, qtbot: QtBot) -> None:
    for widget in (Button("Print…"), Button("Call", role="primary"), QLineEdit()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() == 32
    assert Button("Add", role="small").sizeHint().height() == 24


def test_nothing_moves_when_stillness_is_asked_for(kit: Look) -> None:
    assert kit.motion(500) <= 120
    kit.choose(still=True)
    assert kit.motion() == 0


@pytest.fixture
def two_buttons(kit: Look, qtbot: QtBot) -> tuple[QWidget, Button, Button]:
    window = QWidget()
    box = QVBoxLayout(window)
    first, second = Button("First"), Button("Second")
    box.addWidget(first)
    box.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    first.setFocus()
    return window, first, second


def ring_of(window: QWidget) -> list[QWidget]:
    rings = [child for child in window.findChildren(QWidget) if type(child).__name__ == "_Frame"]
    return [ring for ring in rings if ring.isVisible()]


def test_the_focus_ring_shows_for_the_keyboard(
    two_buttons: tuple[QWidget, Button, Button], qtbot: QtBot
) -> None:
    window, first, second = two_buttons
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    (ring,) = ring_of(window)
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    second.move(second.x(), second.y() + 7)
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)


def test_the_focus_ring_stays_away_from_the_mouse(
    two_buttons: tuple[QWidget, Button, Button], qtbot: QtBot
) -> None:
    window, first, _ = two_buttons
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert ring_of(window) == []


def test_the_ring_survives_the_end_of_its_button(
    two_buttons: tuple[QWidget, Button, Button], qtbot: QtBot
) -> None:
    window, first, second = two_buttons
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    second.setParent(None)
    second.deleteLater()
    qtbot.wait(1)
    assert ring_of(window) == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_into_qt_lose_no_reference_to_none(qapp: QApplication) -> None:
    words = QLabel()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        words.setText("")
    assert abs(sys.getrefcount(None) - before) < 100


def test_imports_are_plain_again_after_qt() -> None:
    assert nlc_desktop.ui.__name__
    assert builtins.__import__ is builtins.__orig_import__
