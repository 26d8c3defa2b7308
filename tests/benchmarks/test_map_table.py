"""F1, F2: typing in the map's table: one key filters 2,000 organisations or 4,000 links."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.domain.maps import WHOLE_MAP, MapRow
from nlc_desktop.domain.network import Network, Node
from nlc_desktop.domain.places import Names
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.table_panel import LINKS, NODES, TablePanel
from nlc_desktop.ui.messages import Messages
from tests.benchmarks.rows import join

WORDS = ("Persatuan", "Jabatan", "Kelab", "Majlis", "Pejabat", "Gabungan", "Belia", "Wanita")
PLACES = ("Damai", "Seroja", "Melati", "Cempaka", "Lembut", "Teratai", "Aman", "Jaya")
KEYSTROKES = ("p", "pe", "pej", "peja", "pejab", "pej", "p", "", "d", "da", "dam", "dama")


@pytest.fixture
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Organisations and links: all when timed, a hundredth when only kept running."""
    timed = request.config.getoption("benchmark_enable")
    return (2000, 4000) if timed else (20, 40)


def _network(nodes: int, links: int) -> Network:
    levels, sectors = list(Level), list(Sector)
    made = tuple(
        Node(
            f"{at:032}",
            f"{WORDS[at % 8]} {WORDS[at // 8 % 8]} {PLACES[at // 64 % 8]} {at}",
            "",
            "",
            levels[at % 4],
            sectors[at % 16],
            f"{at:032}",
            area=PLACES[at % 8],
        )
        for at in range(nodes)
    )
    pairs = ((made[at % nodes], made[(at * 7 + 3) % nodes]) for at in range(links))
    return Network(
        made,
        tuple(
            LinkRow(f"{at:032}", "informs", one.id, two.id, one.name, two.name, one.id, two.id,
                    strength=at % 4, since=date(2024, 1, 1))
            for at, (one, two) in enumerate(pairs)
        ),
    )  # fmt: skip


@pytest.fixture
def panel(
    example_office: OpenOffice, qapp: QApplication, size: tuple[int, int]
) -> Iterator[TablePanel]:
    jobs = Jobs()
    desk = Desk(example_office, jobs, Messages(), Settings())
    state = MapState(example_office.today())
    made = TablePanel(desk, state)
    kind = LinkType("informs", Names("memaklumkan", "informs"), Names("dimaklumkan", "is informed"))
    row = MapRow(WHOLE_MAP, "", everyone=True)
    state.show_map(row, (row,), (kind,), _network(*size))
    made.resize(1126, 600)
    made.show()
    yield made
    made.close()
    jobs.shutdown()


@pytest.mark.parametrize(("row", "tab"), [("F1", NODES), ("F2", LINKS)])
def test_a_keystroke_filters_the_table(
    benchmark, qapp, panel: TablePanel, row: str, tab: str
) -> None:
    panel.show_list(tab)
    qapp.processEvents()
    typed = iter(())

    def stroke() -> None:
        nonlocal typed
        text = next(typed, None)
        if text is None:
            typed = iter(KEYSTROKES)
            text = next(typed)
        panel.bar.edit.setText(text)
        panel.view.viewport().repaint()

    join(benchmark, row)
    benchmark.pedantic(stroke, rounds=len(KEYSTROKES) * 4, iterations=1, warmup_rounds=12)
    panel.bar.edit.setText("")
    assert panel.view.rows.hidden()[0] == 0
