"""A map for other programs: GraphML, GEXF 1.3 and two CSV tables.

Hand in the network as its audience may see it. What is marked for the office alone (towers and
strength) is written for the office alone whatever is in the network, and links and places not
below the members of the mechanism, as `records` marks them. Who said so, when a link was checked
and notes stay in the office's records: no file has them.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.domain.network import Network, Node
from nlc_desktop.domain.papers import Language

Value = str | int | bool

_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_GEXF = "http://gexf.net/1.3"
_VIZ = "http://gexf.net/1.3/viz"
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_TYPES = {str: "string", int: "int", bool: "boolean"}


@dataclass(frozen=True)
class Drawing:
    """A network with what is needed to write it: its types of link, the language, for whom."""

    network: Network
    types: Sequence[LinkType]
    language: Language = Language.ENGLISH
    audience: Audience = Audience.OFFICE

    @property
    def nodes(self) -> list[tuple[str, Node]]:
        """Nodes in a fixed order, each with the name it has in the file."""
        order = sorted(self.network.nodes, key=lambda node: node.id)
        return [(f"n{number}", node) for number, node in enumerate(order)]

    @property
    def links(self) -> list[LinkRow]:
        """Links in a fixed order; none for those who may not see them."""
        if not self.audience.sees(Audience.MEMBERS):
            return []
        return sorted(self.network.links, key=lambda link: link.id)

    def kind(self, link: LinkRow) -> tuple[str, str, bool]:
        """The name of a link's type both ways and whether it has a direction."""
        for kind in self.types:
            if kind.key == link.type:
                names = (kind.names.spoken(self.language), kind.reverse.spoken(self.language))
                return *names, kind.directed
        return link.type, link.type, True

    def of_node(self, node: Node) -> dict[str, Value]:
        """What the file says of a node."""
        organisation = self.network.by_id.get(node.organisation)
        values: dict[str, Value] = {
            "name": node.name,
            "name_english": node.name_english,
            "short_name": node.short_name,
            "level": node.level.value,
            "sector": node.sector.value,
            "post": node.is_post,
            "organisation": organisation.name if organisation and node.is_post else "",
            "area": node.area,
            "since": node.since.isoformat() if node.since else "",
            "until": node.until.isoformat() if node.until else "",
        }
        if node.place is not None and self.audience.sees(Audience.MEMBERS):
            values |= {"x": node.place[0], "y": node.place[1]}
        if self.audience.sees(Audience.OFFICE):
            values["tower"] = node.tower
        return values

    def of_link(self, link: LinkRow) -> dict[str, Value]:
        """What the file says of a link."""
        name, reverse, directed = self.kind(link)
        values: dict[str, Value] = {
            "type": name,
            "reverse": reverse,
            "has_direction": directed,
            "since": link.since.isoformat() if link.since else "",
            "until": link.until.isoformat() if link.until else "",
        }
        if self.audience.sees(Audience.OFFICE):
            values["strength"] = link.strength
        return values


def graphml(drawing: Drawing) -> str:
    """The map as GraphML. A link without direction says so itself; y runs down, as on the map."""
    root = Element("graphml", xmlns=_GRAPHML)
    names = {node.id: name for name, node in drawing.nodes}
    of_nodes = [(name, drawing.of_node(node)) for name, node in drawing.nodes]
    of_links = [(link, drawing.of_link(link)) for link in drawing.links]
    keys = _keys(root, "node", (values for _, values in of_nodes))
    link_keys = _keys(root, "edge", (values for _, values in of_links))
    graph = SubElement(root, "graph", id="map", edgedefault="directed")
    for name, values in of_nodes:
        _data(SubElement(graph, "node", id=name), keys, values)
    for number, (link, values) in enumerate(of_links):
        edge = SubElement(
            graph,
            "edge",
            id=f"e{number}",
            source=names[link.source],
            target=names[link.target],
            directed=_word(drawing.kind(link)[2]),
        )
        _data(edge, link_keys, values)
    return _document(root)


def _keys(root: Element, of: str, rows: Iterable[dict[str, Value]]) -> dict[str, str]:
    """Declares every attribute once; returns the key it goes by."""
    kinds = {name: _TYPES[type(value)] for row in rows for name, value in row.items()}
    for name, kind in kinds.items():
        told = {"id": f"{of}_{name}", "for": of, "attr.name": name, "attr.type": kind}
        SubElement(root, "key", told)
    return {name: f"{of}_{name}" for name in kinds}


def _data(element: Element, keys: dict[str, str], values: dict[str, Value]) -> None:
    for name, value in values.items():
        SubElement(element, "data", key=keys[name]).text = _word(value)


def gexf(drawing: Drawing) -> str:
    """The map as GEXF, its days as Gephi's timeline reads them; y runs up there."""
    root = Element("gexf", {"xmlns": _GEXF, "xmlns:viz": _VIZ, "version": "1.3"})
    names = {node.id: name for name, node in drawing.nodes}
    of_nodes = [(name, node, drawing.of_node(node)) for name, node in drawing.nodes]
    of_links = [(link, drawing.of_link(link)) for link in drawing.links]
    graph = SubElement(root, "graph", {"defaultedgetype": "directed", **_time(drawing)})
    keys = _attributes(graph, "node", (values for _, _, values in of_nodes))
    link_keys = _attributes(graph, "edge", (values for _, values in of_links))
    nodes = SubElement(graph, "nodes")
    for name, node, values in of_nodes:
        element = SubElement(nodes, "node", id=name, label=_word(node.label))
        element.attrib.update(_days(values))
        _attvalues(element, keys, values)
        if "x" in values:
            x, y = int(values["x"]), -int(values["y"])
            SubElement(element, "viz:position", x=str(x), y=str(y), z="0")
    edges = SubElement(graph, "edges")
    for number, (link, values) in enumerate(of_links):
        edge = SubElement(
            edges,
            "edge",
            id=f"e{number}",
            source=names[link.source],
            target=names[link.target],
            type="directed" if values["has_direction"] else "undirected",
            label=_word(values["type"]),
        )
        edge.attrib.update(_days(values))
        if values.get("strength"):
            edge.set("weight", str(values["strength"]))
        _attvalues(edge, link_keys, values)
    return _document(root)


def _time(drawing: Drawing) -> dict[str, str]:
    dated = any(one.since or one.until for one in (*drawing.network.nodes, *drawing.links))
    return {"mode": "dynamic", "timeformat": "date"} if dated else {"mode": "static"}


def _days(values: dict[str, Value]) -> dict[str, str]:
    """First and last day as GEXF spells them; both count, as they do here."""
    found = {"start": str(values["since"]), "end": str(values["until"])}
    return {name: day for name, day in found.items() if day}


def _attributes(graph: Element, of: str, rows: Iterable[dict[str, Value]]) -> dict[str, str]:
    kinds = {name: _TYPES[type(value)] for row in rows for name, value in row.items()}
    told = SubElement(graph, "attributes", {"class": of, "mode": "static"})
    for name, kind in kinds.items():
        whole = "integer" if kind == "int" else kind
        SubElement(told, "attribute", id=f"{of}_{name}", title=name, type=whole)
    return {name: f"{of}_{name}" for name in kinds}


def _attvalues(element: Element, keys: dict[str, str], values: dict[str, Value]) -> None:
    inside = SubElement(element, "attvalues")
    for name, value in values.items():
        SubElement(inside, "attvalue", {"for": keys[name], "value": _word(value)})


def _word(value: Value) -> str:
    """A value as XML holds it: characters XML has no place for are left out."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _NOT_XML.sub("", str(value))


def _document(root: Element) -> str:
    indent(root)
    text = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def nodes_csv(drawing: Drawing) -> str:
    """One line a node; the first line names the columns."""
    return _table([{"id": name, **drawing.of_node(node)} for name, node in drawing.nodes])


def links_csv(drawing: Drawing) -> str:
    """One line a link; ``source`` and ``target`` are the ids of the table of nodes."""
    names = {node.id: (name, node.name) for name, node in drawing.nodes}
    rows: list[dict[str, Value]] = []
    for link in drawing.links:
        source, target = names[link.source], names[link.target]
        ends = {"source": source[0], "target": target[0]}
        rows.append(
            {**ends, "source_name": source[1], "target_name": target[1], **drawing.of_link(link)}
        )
    return _table(rows)


def _table(rows: Sequence[dict[str, Value]]) -> str:
    columns = list(dict.fromkeys(name for row in rows for name in row))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(columns)
    writer.writerows(_cells(row, columns) for row in rows)
    return stream.getvalue()


def _cells(row: dict[str, Value], columns: Sequence[str]) -> Iterator[str | int]:
    """The cells of a line; text that a spreadsheet would take for a formula gets a mark."""
    for name in columns:
        value = row.get(name, "")
        if isinstance(value, int) and not isinstance(value, bool):
            yield value
        else:
            word = _word(value)
            yield f"'{word}" if word.startswith(_FORMULA) else word
