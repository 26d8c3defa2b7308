"""The map in other programs' files, read back by programs that read them."""

import csv
import io
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import igraph
import pytest

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.network.graphs import Drawing, gexf, graphml, links_csv, nodes_csv
from nlc_desktop.packs.reader import pack_folder, read_pack
from tests.towns import link, node

GEXF = "{http://gexf.net/1.3}"
VIZ = "{http://gexf.net/1.3/viz}"

NETWORK = Network(
    (
        node("a", Sector.POLICE, name="IPD “Klang” & rakan <1>", short_name="IPD", place=(10, 20)),
        node("b", Sector.WOMEN, Level.COMMUNITY, since=date(2024, 2, 1), place=(-5, 7), tower=4),
        node("c", organisation="a", name="Pegawai"),
    ),
    (
        link("a", "b", "informs", since=date(2025, 1, 1), until=date(2026, 5, 31), strength=3,
             said_by="Setiausaha", note="sulit"),
        link("b", "c", "works-with"),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def types():
    return read_pack(pack_folder("my")).link_types


def drawing(types, network=NETWORK, **fields) -> Drawing:
    return Drawing(network, types, **fields)


def read_graphml(text: str, folder: Path) -> igraph.Graph:
    path = folder / "map.graphml"
    path.write_text(text, encoding="utf-8")
    return igraph.Graph.Read_GraphML(str(path))


def test_graphml_is_read_back(types, tmp_path):
    read = read_graphml(graphml(drawing(types)), tmp_path)
    assert read.vs["name"] == ["IPD “Klang” & rakan <1>", "b", "Pegawai"]
    assert read.vs["level"] == ["city", "community", "city"]
    assert read.vs["post"] == [False, False, True]
    assert read.vs["organisation"][2] == "IPD “Klang” & rakan <1>"
    assert (read.vs[1]["x"], read.vs[1]["y"], read.vs[1]["tower"]) == (-5, 7, 4)
    assert [edge.tuple for edge in read.es] == [(0, 1), (1, 2)]
    assert read.es["type"] == ["informs", "works with"]
    assert read.es["reverse"] == ["is informed by", "works with"]
    assert read.es["has_direction"] == [True, False]
    assert (read.es[0]["since"], read.es[0]["until"]) == ("2025-01-01", "2026-05-31")
    assert read.es["strength"] == [3, 0]


def test_gexf_holds_days_places_and_directions(types):
    root = ElementTree.fromstring(gexf(drawing(types, language=Language.MALAY)).encode())
    graph = root.find(f"{GEXF}graph")
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")
    nodes, edges = list(graph.iter(f"{GEXF}node")), list(graph.iter(f"{GEXF}edge"))
    assert [one.get("label") for one in nodes] == ["IPD", "b", "Pegawai"]
    assert (nodes[1].get("start"), nodes[1].get("end")) == ("2024-02-01", None)
    position = nodes[0].find(f"{VIZ}position")
    assert (position.get("x"), position.get("y")) == ("10", "-20")
    assert [one.get("type") for one in edges] == ["directed", "undirected"]
    assert (edges[0].get("start"), edges[0].get("end")) == ("2025-01-01", "2026-05-31")
    assert [one.get("label") for one in edges] == ["memaklumkan kepada", "bekerjasama dengan"]
    assert (edges[0].get("weight"), edges[1].get("weight")) == ("3", None)
    ids = {one.get("id") for one in graph.iter(f"{GEXF}attribute")}
    assert {one.get("for") for one in graph.iter(f"{GEXF}attvalue")} <= ids
    assert {one.get("source") for one in edges} <= {one.get("id") for one in nodes}


@pytest.mark.parametrize("write", [graphml, gexf, links_csv, nodes_csv])
def test_what_is_the_offices_stays_there(types, write):
    whole = write(drawing(types))
    assert ("strength" in whole) or ("tower" in whole)
    for audience in (Audience.NATIONAL, Audience.MEMBERS, Audience.COMMUNITY, Audience.PUBLIC):
        text = write(drawing(types, audience=audience))
        for word in ("tower", "strength", "weight"):
            assert word not in text
    for word in ("said_by", "Setiausaha", "checked_on", "note", "sulit"):
        assert word not in whole


@pytest.mark.parametrize("write", [graphml, gexf])
def test_links_and_places_are_for_members(types, write):
    for audience in (Audience.PUBLIC, Audience.COMMUNITY):
        text = write(drawing(types, audience=audience))
        assert "edge id" not in text
        assert "position" not in text
        assert 'attr.name="x"' not in text
    assert links_csv(drawing(types, audience=Audience.PUBLIC)).strip() == ""
    assert 'edge id="e1"' in write(drawing(types, audience=Audience.MEMBERS))


def test_tables_join_by_id_and_hold_no_formula(types):
    network = Network(
        (node("a", name="=HYPERLINK(1)", place=(-3, 4)), node("b", name="Dua, tiga\nempat")),
        (link("b", "a", "@own-type"),),
    )
    nodes = list(csv.DictReader(io.StringIO(nodes_csv(drawing(types, network)), newline="")))
    links = list(csv.DictReader(io.StringIO(links_csv(drawing(types, network)), newline="")))
    assert [row["name"] for row in nodes] == ["'=HYPERLINK(1)", "Dua, tiga\nempat"]
    assert nodes[0]["x"] == "-3"
    assert (links[0]["source"], links[0]["target"]) == (nodes[1]["id"], nodes[0]["id"])
    assert links[0]["type"] == "'@own-type"


def test_an_empty_map_is_a_file_too(types, tmp_path):
    assert read_graphml(graphml(drawing(types, Network())), tmp_path).vcount() == 0
    assert ElementTree.fromstring(gexf(drawing(types, Network())).encode()) is not None
    assert nodes_csv(drawing(types, Network())).strip() == ""
