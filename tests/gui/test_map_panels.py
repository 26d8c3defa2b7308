"""What is missing, towers and goals, the legend, the maps: the panels beside the canvas."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.links import LinkDash, LinkTone, LinkType
from nlc_desktop.domain.map_drawing import LegendEntry, LegendKind
from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.places import Names
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.services import links, stakeholders
from nlc_desktop.services import maps as writing
from nlc_desktop.services.drafts import LinkDraft, LinkTypeDraft
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.linking.types_dialog import LinkTypesDialog
from nlc_desktop.ui.map.gaps_panel import GapsPanel
from nlc_desktop.ui.map.legend_view import LegendView
from nlc_desktop.ui.map.map_state import MapState, View
from nlc_desktop.ui.map.maps_dialog import MapsDialog
from nlc_desktop.ui.map.panel_commands import PANEL_COMMANDS, bind_panels
from nlc_desktop.ui.map.panels import build_panels
from nlc_desktop.ui.map.towers_panel import TowersPanel
from nlc_desktop.ui.theme import Look
from tests.gui import map_desk


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    with map_desk.open_desk(example_office) as made:
        yield made


@pytest.fixture
def state(desk: Desk) -> MapState:
    return map_desk.open_state(desk)


# -- what is missing -------------------------------------------------------------------------


@pytest.fixture
def gaps(desk: Desk, state: MapState, qtbot: QtBot) -> GapsPanel:
    made = GapsPanel(desk, state)
    map_desk.show(qtbot, made, 340, 300)
    qtbot.waitUntil(lambda: bool(made.lines), timeout=10_000)
    return made


def test_sentences_are_counted_and_whole(gaps: GapsPanel) -> None:
    said = [line.words.text() for line in gaps.lines]
    assert gaps.count.text() == str(len(said))
    assert all(one.endswith(".") for one in said)
    assert all(line.words.wordWrap() for line in gaps.lines)


def test_show_puts_the_focus_on_what_a_sentence_speaks_of(gaps: GapsPanel, state: MapState) -> None:
    gap, line = next(
        (one, line) for one, line in zip(gaps.gaps, gaps.lines, strict=True) if one.nodes
    )
    assert line.show_button.accessibleName() == f"Show: {gap.say()}"
    line.show_button.click()
    assert set(state.focus) == set(gap.nodes)
    assert set(state.selection) == set(gap.nodes)


def test_a_new_link_changes_the_sentences(
    gaps: GapsPanel, desk: Desk, state: MapState, qtbot: QtBot
) -> None:
    before = [line.words.text() for line in gaps.lines]
    women = [n.id for n in state.network.nodes if n.sector is Sector.WOMEN and not n.is_post]
    police = [n.id for n in state.network.nodes if n.sector is Sector.POLICE and not n.is_post]
    assert any(said.startswith("No women’s organisation") for said in before)
    desk.write(links.add_links, women, police, LinkDraft())
    qtbot.waitUntil(
        lambda: not any(line.words.text().startswith("No women’s") for line in gaps.lines),
        timeout=10_000,
    )


def test_nothing_is_worked_out_while_nobody_looks(
    desk: Desk, state: MapState, qtbot: QtBot
) -> None:
    panel = GapsPanel(desk, state)
    qtbot.addWidget(panel)
    state.reread.emit()
    qtbot.wait(300)
    assert panel.lines == []


# -- towers and goals --------------------------------------------------------------------------


@pytest.fixture
def towers(desk: Desk, state: MapState, qtbot: QtBot) -> TowersPanel:
    made = TowersPanel(desk, state)
    map_desk.show(qtbot, made, 340, 420)
    made.refresh()
    return made


def test_a_tower_keeps_its_height_and_who_said_so(
    towers: TowersPanel, state: MapState, desk: Desk, qtbot: QtBot
) -> None:
    assert not towers.height_box.isEnabled()
    node = map_desk.organisation(desk, "SKN").id
    state.select(node)
    assert towers.node.whole == state.network.by_id[node].name
    with qtbot.waitSignal(desk.changed):
        towers.height_box.setValue(7)
    towers.said_by.setFocus()
    towers.said_by.selectAll()
    qtbot.keyClicks(towers.said_by, "the District Officer")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(towers.said_by, Qt.Key.Key_Return)
    row = reading.towers(desk.office, WHOLE_MAP)[node]
    assert (row.height, row.said_by) == (7, "the District Officer")
    assert towers.when.text() == "said on 23 Nov"


def test_goals_are_typed_held_renamed_and_removed(
    towers: TowersPanel, state: MapState, desk: Desk, qtbot: QtBot
) -> None:
    said = map_desk.notices(desk)
    before = len(towers.goal_rows)
    with qtbot.waitSignal(desk.changed):
        towers.entry.entered.emit("Safe ways to school")
    line = list(towers.goal_rows.values())[-1]
    assert len(towers.goal_rows) == before + 1
    assert not line.tick.isEnabled()
    node = map_desk.organisation(desk, "MBKD").id
    state.select(node)
    with qtbot.waitSignal(desk.changed):
        line.tick.click()
    goal = reading.goals(desk.office, WHOLE_MAP)[-1]
    assert goal.holders == (node,)
    assert line.holders.text() == "1 has it"
    line.name.setFocus()
    line.name.selectAll()
    qtbot.keyClicks(line.name, "Safe streets")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(line.name, Qt.Key.Key_Return)
    assert reading.goals(desk.office, WHOLE_MAP)[-1].name == "Safe streets"
    with qtbot.waitSignal(desk.changed):
        line.remove.click()
    assert len(towers.goal_rows) == before
    assert said[-1] == ("The goal is removed.", "Undo")


def test_who_has_a_goal_is_shown_on_the_map(
    towers: TowersPanel, state: MapState, desk: Desk
) -> None:
    goal = next(one for one in reading.goals(desk.office, WHOLE_MAP) if len(one.holders) > 1)
    towers.goal_rows[goal.id].holders.click()
    assert set(state.focus) == set(goal.holders)


# -- legend --------------------------------------------------------------------------------------


def test_the_legend_says_what_is_there_and_grows_where_it_is_narrow(
    kit: Look, qtbot: QtBot
) -> None:
    legend = LegendView()
    qtbot.addWidget(legend)
    informs = LinkType(
        "informs",
        Names("memaklumkan", "informs"),
        Names("dimaklumkan", "is informed by"),
        tone=LinkTone.PLUM,
        dash=LinkDash.DASHES,
    )
    legend.show_legend(
        [
            LegendEntry(LegendKind.LEVEL, level=Level.NATIONAL),
            LegendEntry(LegendKind.LINK, link_type=informs),
            LegendEntry(LegendKind.FADED),
            LegendEntry(LegendKind.SECTOR, sector=Sector.POLICE),
        ],
        depth=2,
    )
    said = legend.accessibleDescription()
    assert said.startswith("Level: national. Link: informs, faded: further than 2 steps. Keys: ")
    assert legend.heightForWidth(200) > legend.heightForWidth(712)
    low = legend.heightForWidth(712)
    legend.show_sectors(shown=True)
    assert "Sector: police" in legend.accessibleDescription()
    assert legend.heightForWidth(712) > low


def test_the_legend_keeps_to_one_line_where_there_is_little_height(kit: Look, qtbot: QtBot) -> None:
    legend = LegendView()
    qtbot.addWidget(legend)
    legend.show_legend([LegendEntry(LegendKind.LEVEL, level=level) for level in Level])
    whole = legend.heightForWidth(300)
    legend.shorten(short=True)
    assert legend.heightForWidth(300) < whole
    assert legend.heightForWidth(300) == legend.heightForWidth(1200)
    assert "community" in legend.toolTip()
    legend.shorten(short=False)
    assert (legend.heightForWidth(300), legend.toolTip()) == (whole, "")


# -- maps ------------------------------------------------------------------------------------------


@pytest.fixture
def maps(desk: Desk, state: MapState, qtbot: QtBot) -> MapsDialog:
    state.select(*(node.id for node in state.network.nodes[:3]))
    made = MapsDialog(desk, state)
    map_desk.show(qtbot, made, 640, 460)
    return made


def test_a_new_map_of_the_selected_ones_comes_to_the_front(
    maps: MapsDialog, desk: Desk, state: MapState, qtbot: QtBot
) -> None:
    maps.chosen.setChecked(True)
    assert maps.chosen.text() == "With the 3 selected ones"
    with qtbot.waitSignal(state.map_asked) as asked:
        qtbot.keyClicks(maps.entry.edit, "Who can calm a quarrel at school?")
        qtbot.keyClick(maps.entry.edit, Qt.Key.Key_Return)
    row = next(one for one in reading.maps(desk.office) if one.id == asked.args[0])
    assert (row.question, row.everyone, row.nodes) == (
        "Who can calm a quarrel at school?",
        False,
        3,
    )
    assert not maps.isVisible()


def test_question_and_who_was_asked_are_typed_in_place(
    maps: MapsDialog, desk: Desk, qtbot: QtBot
) -> None:
    line = maps.rows[WHOLE_MAP]
    assert not line.remove_button.isEnabled()
    assert not line.open_button.isEnabled()
    line.asked.setFocus()
    qtbot.keyClicks(line.asked, "the district committee")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(line.asked, Qt.Key.Key_Return)
    assert reading.maps(desk.office)[0].asked == "the district committee"


def test_a_map_is_removed_and_brought_back(maps: MapsDialog, desk: Desk, qtbot: QtBot) -> None:
    said = map_desk.notices(desk)
    with qtbot.waitSignal(desk.changed):
        desk.write(writing.add_map, "Who teaches?")
    made = next(one for one in reading.maps(desk.office) if one.question == "Who teaches?").id
    with qtbot.waitSignal(desk.changed):
        maps.rows[made].remove_button.click()
    assert made not in maps.rows
    assert said[-1][1] == "Undo"
    with qtbot.waitSignal(desk.changed):
        desk.messages.take_link()
    assert made in maps.rows


# -- types of link ---------------------------------------------------------------------------------


@pytest.fixture
def types(desk: Desk, qtbot: QtBot) -> LinkTypesDialog:
    made = LinkTypesDialog(desk)
    map_desk.show(qtbot, made, 640, 560)
    return made


def test_a_typed_name_becomes_a_type_and_is_worded_in_place(
    types: LinkTypesDialog, desk: Desk, qtbot: QtBot
) -> None:
    packed = len(types.rows)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClicks(types.entry.edit, "advises")
        qtbot.keyClick(types.entry.edit, Qt.Key.Key_Return)
    assert len(types.rows) == packed + 1
    assert types.form.isVisible()
    assert types.form.name.text() == "advises"
    reverse = types.form._fields["reverse"]
    reverse.setFocus()
    qtbot.keyClicks(reverse, "is advised by")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(reverse, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.changed):
        types.form.dash.activated.emit(list(LinkDash).index(LinkDash.DOTS))
    kind = next(one for one in reading.link_types(desk.office) if one.own)
    assert (kind.names.ms, kind.reverse.ms, kind.dash) == (
        "advises",
        "is advised by",
        LinkDash.DOTS,
    )
    assert list(types.rows.values())[-1].words.whole == "advises / is advised by"


def test_a_type_in_use_stays(types: LinkTypesDialog, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed):
        desk.write(links.add_link_type, LinkTypeDraft(name="advises"))
    key = next(one.key for one in reading.link_types(desk.office) if one.own)
    one, other = (map_desk.organisation(desk, short).id for short in ("SKN", "UDR"))
    with qtbot.waitSignal(desk.changed):
        desk.write(links.add_links, [one], [other], LinkDraft(type=key))
    types.rows[key].remove_button.click()
    qtbot.waitUntil(lambda: bool(desk.messages.dialogs))
    (dialog,) = desk.messages.dialogs
    assert "of the type “advises”" in dialog.sentence.text()
    dialog.accept()
    assert key in types.rows


def test_types_of_the_country_pack_can_only_be_read(types: LinkTypesDialog) -> None:
    row = types.rows["reports-to"]
    assert row.words.whole == "reports to / receives reports from"
    assert not row.change_button.isVisible()
    types.choose("reports-to")
    assert not types.form.isVisible()


# -- commands ----------------------------------------------------------------------------------


def test_every_command_of_the_panels_does_something(
    desk: Desk, state: MapState, qtbot: QtBot
) -> None:
    panels = build_panels(desk, state)
    for part in (panels.grid, panels.table, *panels.side, panels.legend):
        assert part is not None
        qtbot.addWidget(part)
    commands = Commands()
    commands.add_all(PANEL_COMMANDS)
    commands.enter("map")
    bind_panels(commands, panels, desk, state)
    assert all(commands.action(one.id).isEnabled() for one in PANEL_COMMANDS)
    said = map_desk.notices(desk)
    commands.run("map.score")
    assert said[-1][0] == "Select an organisation first."
    commands.run("map.table")
    assert state.views == frozenset((View.TABLE,))
    commands.run("map.grid")
    assert View.GRID in state.views
    commands.action("map.sectors").trigger()
    commands.action("map.towers").trigger()
    assert panels.gaps.isHidden()


def test_coverage_counts_sectors_and_levels_against_the_checklist(
    gaps: GapsPanel, state: MapState, qtbot: QtBot
) -> None:
    gaps.turn_link.click()
    assert gaps.title_label.text() == "Coverage"
    assert gaps.count.text().endswith("places")
    QAbstractItemModelTester(gaps.coverage.model)
    police = next(line for line in gaps.coverage.model.rows if line.sector is Sector.POLICE)
    index = gaps.coverage.view.rows.index_of("police")
    city = next(at for at, cell in enumerate(police.cells) if cell.level is Level.CITY)
    assert index.siblingAtColumn(city + 1).data() == str(len(police.cells[city].nodes))
    gaps.coverage.view.go_to("police")
    gaps.coverage.view.setFocus()
    qtbot.keyClick(gaps.coverage.view, Qt.Key.Key_Return)
    assert set(state.focus) == set(police.nodes)
    gaps.turn_link.click()
    assert gaps.title_label.text() == "What is missing"


def test_a_sector_nobody_is_of_is_said_to_be_missing(
    gaps: GapsPanel, desk: Desk, state: MapState, qtbot: QtBot
) -> None:
    gone = [one for one in state.network.nodes if one.sector is Sector.TRAINING and not one.is_post]
    ids = [one.id for one in gone]
    desk.write(stakeholders.update_organisations, ids, sector=Sector.UNITY.value)
    view = gaps.coverage.view

    def said() -> str:
        return str(view.rows.index_of("training").data(Qt.ItemDataRole.AccessibleTextRole))

    qtbot.waitUntil(lambda: "missing at" in said(), timeout=10_000)
    assert said() == "Training: missing at national"
