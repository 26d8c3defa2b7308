"""Whatever is written in a map, its files are well-formed and hold it."""

from datetime import date
from xml.etree import ElementTree

import igraph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.network import Network
from nlc_desktop.network.graphs import Drawing, gexf, graphml, links_csv, nodes_csv
from tests.towns import link, node

anything = st.text(st.characters(codec=None), max_size=20)
REMARK = "A remark of the office about this link"
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


def kept(text: str) -> str:
    """What XML has a place for, with its line ends."""
    fits = [c for c in text if c in "\t\n\r" or " " <= c < "\ud800" or "\udfff" < c < "\ufffe"
            or c > "\uffff"]  # fmt: skip
    return "".join(fits).replace("\r\n", "\n").replace("\r", "\n")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(anything, min_size=2, max_size=4), anything, days, days)
def test_any_text_can_be_written_and_read(tmp_path, names, kind, since, until):
    nodes = tuple(
        node(f"{at}{name}", name=name, short_name=name, area=name, since=since)
        for at, name in enumerate(names)
    )
    links = (link(nodes[0].id, nodes[1].id, kind, note=REMARK, since=since, until=until),)
    drawing = Drawing(Network(nodes, links), ())
    path = tmp_path / "map.graphml"
    path.write_text(graphml(drawing), encoding="utf-8", newline="")
    read = igraph.Graph.Read_GraphML(str(path))
    assert read.vcount() == len(names)
    assert read.es[0].tuple == (0, 1)
    words = [element.text or "" for element in ElementTree.parse(path).iter() if element.get("key")]
    assert kept(names[0]) in words
    assert REMARK not in path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(gexf(drawing).encode("utf-8"))
    assert len(list(root.iter("{http://gexf.net/1.3}node"))) == len(names)
    assert nodes_csv(drawing).encode("utf-8")
    assert links_csv(drawing).encode("utf-8")
