"""The small pieces: what a person sees, what a screen reader hears, what keys do."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nlc_desktop import i18n
from nlc_desktop.paths import resource
from nlc_desktop.ui import icons
from nlc_desktop.ui.palettes import DARK, LIGHT, ThemeName
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button, IconButton, LinkButton, SegmentBar
from nlc_desktop.ui.widgets.chips import Chip, FilterChip
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.entry_line import EntryLine, Piece
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.meters import MeterBar, TickMeter
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.shapes import Shape, paint_shape
from nlc_desktop.ui.widgets.tab_bar import TabBar
from nlc_desktop.ui.widgets.toggle import Toggle
from nlc_desktop.ui.widgets.verb import VerbButton
from tests.gui.gallery import gallery

pytestmark = pytest.mark.usefixtures("kit")


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(widget)
    widget.kept = window
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def ink(picture: QImage, color: QColor) -> int:
    return sum(
        picture.pixelColor(x, y) == color
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_every_icon_is_a_readable_drawing() -> None:
    files = list(resource("icons").glob("*.svg"))
    assert len(files) > 60
    for file in files:
        assert not icons.pixmap(file.stem).isNull()
    assert (resource("icons") / "LICENSE").is_file()


def test_an_icon_takes_colour_and_keeps_its_stroke(kit: Look) -> None:
    assert b'stroke="#0A5C5A"' in icons.svg("house", "#0A5C5A", 1.5)
    assert b'stroke-width="2.250"' in icons.svg("house", "#0A5C5A", 1.5 * 24 / 16)
    kit.choose(scale=2.0)
    assert icons.pixmap("house").deviceIndependentSize().width() == 32


def test_icons_of_buttons_follow_the_palette(kit: Look, qtbot: QtBot) -> None:
    button = Button("Print…", icon="printer")
    qtbot.addWidget(button)
    before = button.icon().pixmap(button.iconSize()).toImage()
    kit.choose(ThemeName.DARK)
    after = button.icon().pixmap(button.iconSize()).toImage()
    assert ink(after, DARK.color("text")) > 0
    assert ink(before, LIGHT.color("text")) > 0
    assert before != after


def test_a_button_that_cannot_act_says_why(qtbot: QtBot) -> None:
    done = []
    button = Button("Issue notice", hint="Sends nothing", on=lambda: done.append(1))
    shown(button, qtbot)
    button.refuse("Set a date first.")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.toolTip() == "Set a date first."
    button.allow()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert button.toolTip() == "Sends nothing"


def test_icon_buttons_have_a_name() -> None:
    button = IconButton("ellipsis", "More", shortcut="Ctrl+Return")
    assert button.accessibleName() == "More"
    assert button.toolTip() == "More (Ctrl+Return)"


def test_an_ampersand_in_a_name_is_no_letter_of_a_key() -> None:
    assert Button("Halim & Sons").text() == "Halim && Sons"


def test_segments_are_chosen_with_keys(qtbot: QtBot) -> None:
    bar = SegmentBar([("o", "Organisations"), ("p", "Posts"), ("q", "People")], "p")
    shown(bar, qtbot)
    assert bar.current == "p"
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.keyClick(bar.button("q"), Qt.Key.Key_Space)
    assert chosen.args == ["q"]
    assert not bar.button("p").isChecked()
    width = bar.button("o").width()
    bar.choose("o")
    assert bar.button("o").sizeHint().width() == width


def test_a_chip_is_taken_off_with_delete(qtbot: QtBot) -> None:
    chip = Chip("Faith")
    shown(chip, qtbot)
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert "Faith" in chip.accessibleName()


def test_the_filter_chip_opens_its_menu(qtbot: QtBot) -> None:
    chip = FilterChip()
    shown(chip, qtbot)
    chip.click()
    assert not chip.menu_of_filters.isVisible()
    chip.menu_of_filters.addAction("Faith")
    chip.click()
    assert chip.menu_of_filters.isVisible()
    chip.menu_of_filters.close()


def test_nothing_opens_as_a_window_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    kept = [
        Banner("Two papers are missing.", link="Show"),
        EmptyState("No meeting yet.", "Call one"),
        Panel("Due"),
    ]
    assert all(not widget.isVisible() for widget in kept)
    holder = QWidget()
    box = QVBoxLayout(holder)
    quiet = Banner()
    quiet.say("Now there is something.")
    for widget in (*kept, quiet):
        box.addWidget(widget)
    qtbot.addWidget(holder)
    holder.show()
    assert all(widget.isVisible() for widget in (*kept, quiet))
    quiet.say("")
    assert not quiet.isVisible()


def test_a_banner_offers_a_way_on(qtbot: QtBot) -> None:
    banner = Banner("Two papers are missing.", link="Show")
    shown(banner, qtbot)
    link = banner.findChild(LinkButton)
    with qtbot.waitSignal(banner.link_clicked):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert banner.accessibleName() == "Two papers are missing."


def test_an_empty_page_offers_the_first_step(qtbot: QtBot) -> None:
    page = EmptyState("No meeting yet.", "Call your first meeting", icon="calendar-days")
    shown(page, qtbot)
    with qtbot.waitSignal(page.stepped):
        qtbot.keyClick(page.button, Qt.Key.Key_Space)
    page.say("Nothing matches.")
    assert page.button.isHidden()


def test_the_entry_line_reads_back_adds_and_stays(qtbot: QtBot) -> None:
    line = EntryLine(
        "Type the next item, Enter", pieces=lambda text: [Piece(word) for word in text.split()]
    )
    shown(line, qtbot)
    line.setFocus()
    assert QApplication.focusWidget() is line.edit
    qtbot.keyClicks(line.edit, "Welcome 10m")
    qtbot.waitUntil(lambda: pieces_of(line) == ["Welcome", "10m"])
    with qtbot.waitSignal(line.entered) as entered:
        qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert entered.args == ["Welcome 10m"]
    assert line.text == ""
    assert QApplication.focusWidget() is line.edit
    with qtbot.assertNotEmitted(line.entered):
        qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(line.left_up):
        qtbot.keyClick(line.edit, Qt.Key.Key_Up)


def pieces_of(line: EntryLine) -> list[str]:
    return [
        one.text()
        for one in line.findChildren(QLabel)
        if one.property("role") == "piece" and one.isVisible()
    ]


def test_escape_empties_the_entry_line(qtbot: QtBot) -> None:
    line = EntryLine("Type")
    shown(line, qtbot)
    qtbot.keyClicks(line.edit, "half a")
    qtbot.keyClick(line.edit, Qt.Key.Key_Escape)
    assert line.text == ""


def test_a_toggle_says_its_state(qtbot: QtBot) -> None:
    toggle = Toggle("Projector view")
    shown(toggle, qtbot)
    assert toggle.accessibleName() == "Projector view: off"
    width = toggle.sizeHint().width()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()
    assert toggle.accessibleName() == "Projector view: on"
    assert toggle.sizeHint().width() == width


def test_tabs_tell_their_key_and_count(qtbot: QtBot) -> None:
    tabs = TabBar([("agenda", "Agenda"), ("people", "People")])
    shown(tabs, qtbot)
    narrow = tabs.tabSizeHint(1).width()
    tabs.set_count("people", "9 of 14")
    assert tabs.tabSizeHint(1).width() > narrow
    assert tabs.accessibleTabName(1) == "People, 9 of 14"
    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert chosen.args == ["people"]
    tabs.choose("agenda")
    assert tabs.current == "agenda"
    assert tabs.sizeHint().height() == 36


def test_a_long_name_is_cut_and_kept_in_the_tooltip(qtbot: QtBot) -> None:
    words = ElidedLabel("Jawatankuasa Penyelarasan Keharmonian Komuniti Kota Damai\nBil. 1")
    window = shown(words, qtbot)
    window.resize(120, 40)
    assert words.text().endswith("…")
    assert words.toolTip() == words.whole
    assert "\n" not in words.whole
    window.resize(800, 40)
    assert words.toolTip() == ""


def test_labels_never_read_markup() -> None:
    assert label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText
    assert ElidedLabel("<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_ticks_count(kit: Look, qtbot: QtBot) -> None:
    meter = TickMeter(2, 5)
    meter.resize(meter.sizeHint())
    qtbot.addWidget(meter)
    picture = meter.grab().toImage()
    filled = [picture.pixelColor(9 * at + 4, 4) == kit.color("mark") for at in range(5)]
    assert filled == [True, True, False, False, False]
    meter.set_value(60, 100, "60 of 100")
    assert meter.accessibleName() == "60 of 100"
    meter.grab()


def test_the_bar_shows_what_is_beyond_the_plan(kit: Look, qtbot: QtBot) -> None:
    bar = MeterBar()
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    bar.set_value(90, 180)
    assert ink(bar.grab().toImage(), kit.color("warn")) == 0
    bar.set_value(240, 180, "4 h of 3 h")
    assert ink(bar.grab().toImage(), kit.color("warn")) > 0
    bar.set_value(0, 0)
    bar.grab()


def test_no_two_states_look_alike() -> None:
    families = (list(Shape)[:4], list(Shape)[5:12], list(Shape)[12:16], list(Shape)[16:])
    for family in families:
        pictures = [bytes(drawn(shape).constBits()) for shape in family]
        assert len(set(pictures)) == len(family)


def drawn(shape: Shape) -> QImage:
    picture = QImage(32, 32, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_shape(painter, shape, QRectF(0, 0, 32, 32), QColor("black"), QColor("white"))
    painter.end()
    assert ink(picture, QColor("white")) < 32 * 32
    return picture


def test_chips_wrap_to_the_next_row(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    for word in ("one", "two", "three"):
        chip = QLabel(word)
        chip.setFixedSize(100, 24)
        flow.addWidget(chip)
    qtbot.addWidget(holder)
    assert flow.heightForWidth(400) == 24
    assert flow.heightForWidth(210) == 56
    flow.itemAt(1).widget().hide()
    assert flow.heightForWidth(210) == 24 or holder.isHidden()
    assert flow.itemAt(7) is None
    assert flow.takeAt(7) is None


def test_verbs_speak_and_act(qtbot: QtBot) -> None:
    verb = VerbButton(
        "Call a meeting", "Letters", icon="calendar-plus", shortcut="Ctrl+M", primary=True
    )
    shown(verb, qtbot)
    assert verb.height() == 64
    assert verb.accessibleName() == "Call a meeting"
    assert verb.accessibleDescription() == "Letters"
    with qtbot.waitSignal(verb.clicked):
        qtbot.keyClick(verb, Qt.Key.Key_Space)
    verb.refuse("There is no meeting to take minutes of.")
    assert not verb.isEnabled()
    verb.grab()
    verb.allow()
    assert verb.toolTip() == ""


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("scale", (1.0, 2.0))
def test_the_gallery_is_drawn_without_a_murmur(
    kit: Look, qtbot: QtBot, name: ThemeName, scale: float
) -> None:
    kit.choose(name, scale=scale)
    page = gallery()
    qtbot.addWidget(page)
    assert not page.grab().isNull()


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot) -> None:
    page = gallery()
    qtbot.addWidget(page)
    for button in page.findChildren(Button):
        assert button.accessibleName()
    for line in page.findChildren(EntryLine):
        assert line.edit.accessibleName()


def test_longer_words_are_not_cut(qtbot: QtBot) -> None:
    i18n.install(i18n.PSEUDO)
    button = Button("Panggil mesyuarat penyelarasan yang berikutnya", role="primary", icon="send")
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.addWidget(button)
    row.addWidget(QLineEdit())
    qtbot.addWidget(holder)
    holder.resize(200, 60)
    holder.show()
    assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_what_is_low_stands_in_the_middle_of_its_row(kit: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    high, low = QWidget(), QWidget()
    for one, height in ((high, 40), (low, 20)):
        one.setFixedSize(60, height)
        flow.addWidget(one)
    holder.resize(200, 40)
    holder.show()
    assert (high.y(), low.y()) == (0, 10)
    assert flow.heightForWidth(100) == 40 + 20 + kit.px(8)


def test_a_long_label_in_a_flow_is_shortened_to_its_row(kit: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    words = ElidedLabel("Details confirmed 27 January, over 6 months ago")
    words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    FlowLayout(holder).addWidget(words)
    holder.resize(120, 40)
    holder.show()
    assert words.width() == 120
    assert words.text().endswith("…")
