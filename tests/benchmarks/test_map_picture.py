"""M1 to M4: placing the names of a large map, a frame of a drag, a map to PDF."""

from functools import cache

import pytest

from nlc_desktop.documents.map_paper import Printing
from nlc_desktop.documents.map_render import render_map
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MapSheet, MapView
from nlc_desktop.domain.map_picture import picture
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.papers import Language
from tests import networks
from tests.benchmarks.rows import Side, measure


@cache
def width(text: str, bold: bool) -> float:
    return len(text) * (6.5 if bold else 6.0)


@pytest.fixture
def large(request: pytest.FixtureRequest) -> Network:
    """2,000 nodes when timed, twenty when only kept running."""
    timed = request.config.getoption("benchmark_enable")
    return networks.large() if timed else networks.large(20, 40)


@pytest.fixture
def view() -> MapView:
    return MapView(
        audience=Audience.OFFICE,
        office="Majlis Bandaraya Kota Damai",
        question="Siapa bekerja dengan siapa?",
        on=networks.TODAY,
        network=networks.kota_damai().on(networks.TODAY),
        types=networks.TYPES,
    )


def test_names_are_placed(benchmark, large: Network) -> None:
    made = measure(benchmark, "M1", Side.OURS, lambda: picture(large, networks.TYPES, width))
    assert len(made.symbols) == len(large.nodes)


def test_a_frame_of_a_drag(benchmark, large: Network) -> None:
    made = picture(large, networks.TYPES, width)
    node = large.nodes[10].id
    made.strokes_at([node])  # the first frame finds out where everything is
    moved = measure(benchmark, "M2", Side.OURS, lambda: made.moved({node: (5.0, 5.0)}))
    assert moved.symbols[made.index[node]].x == 5.0


def test_a_map_to_pdf(benchmark, view: MapView) -> None:
    paper = measure(
        benchmark,
        "M3",
        Side.OURS,
        lambda: render_map(view, language=Language.MALAY, printing=Printing()),
    )
    assert paper.pages == 1


def test_a_poster(benchmark, view: MapView) -> None:
    printing = Printing(sheet=MapSheet.POSTER)
    paper = measure(
        benchmark,
        "M4",
        Side.OURS,
        lambda: render_map(view, language=Language.MALAY, printing=printing, tiles=(3, 2)),
    )
    assert paper.pages == 7
