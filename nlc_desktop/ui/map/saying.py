"""The map in words: what a screen reader is told, and whole sentences of the page."""

from collections.abc import Mapping

from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.domain.network import Network, Node
from nlc_desktop.i18n import tr
from nlc_desktop.ui.linking.words import reverse_word, type_word
from nlc_desktop.ui.words import level_word, sector_word

_MOST_LINKS = 6


def _verb(types: Mapping[str, LinkType], key: str, *, back: bool = False) -> str:
    """What a type of link is called, read the other way round if asked; the key if it is gone."""
    found = types.get(key)
    if found is None:
        return key
    return reverse_word(found) if back else type_word(found)


def node_words(node: Node) -> str:
    """A node by its name, level and sector: "Police Klang North, city and district, police"."""
    return tr(
        "{name}, {level}, {sector}",
        name=node.name,
        level=level_word(node.level).lower(),
        sector=sector_word(node.sector).lower(),
    )


def link_words(link: LinkRow, node: str, network: Network, types: Mapping[str, LinkType]) -> str:
    """A link as one of its ends sees it: "works with Police Klang North"."""
    back = link.target == node
    other = link.source if back else link.target
    found = network.by_id.get(other)
    name = found.name if found else (link.source_name if back else link.target_name)
    return tr("{type} {name}", type=_verb(types, link.type, back=back), name=name)


def whole_link_words(link: LinkRow, types: Mapping[str, LinkType]) -> str:
    """A link from end to end: "City Council works with Police Klang North"."""
    return tr(
        "{source} {type} {target}",
        source=link.source_name,
        type=_verb(types, link.type),
        target=link.target_name,
    )


def node_description(node: Node, network: Network, types: Mapping[str, LinkType]) -> str:
    """Everything a person who can't see the map is told of a node."""
    links = [link for link in network.links if node.id in (link.source, link.target)]
    said = node_words(node)
    if node.pinned:
        said = tr("{node}; pinned", node=said)
    if not links:
        return tr("{node}; no links", node=said)
    told = ", ".join(link_words(link, node.id, network, types) for link in links[:_MOST_LINKS])
    if len(links) > _MOST_LINKS:
        more = len(links) - _MOST_LINKS
        return tr("{node}; {n} links: {links}, and {more} more",
                  n=len(links), node=said, links=told, more=more)  # fmt: skip
    return tr("{node}; {n} links: {links}", n=len(links), node=said, links=told)


def selection_words(
    selection: tuple[str, ...],
    link: LinkRow | None,
    network: Network,
    types: Mapping[str, LinkType],
) -> str:
    """What is selected, in one sentence."""
    if link is not None:
        return tr("Link: {link}", link=whole_link_words(link, types))
    nodes = [network.by_id[one] for one in selection if one in network.by_id]
    if not nodes:
        return tr("Nothing is selected. Press Space to go to the organisation in the middle.")
    if len(nodes) == 1:
        return node_description(nodes[0], network, types)
    return tr("{n} are selected: {names}", n=len(nodes), names=", ".join(n.name for n in nodes))
