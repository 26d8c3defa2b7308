"""Names of nodes on a redacted map: what they are, with a letter (F23)."""

from collections.abc import Collection
from hashlib import blake2b

from nlc_desktop.documents.formats import Form
from nlc_desktop.domain.network import Network, Node


def role_names(network: Network, redacted: Collection[str], form: Form) -> dict[str, str]:
    """The role of each of these nodes, e.g. "Police liaison A"; no two are the same.

    Letters go by a digest of the id: they say nothing about the order of the real names, and
    stay as they are however often the map is printed.
    """
    nodes = [node for node in network.nodes if node.id in redacted]
    nodes.sort(key=lambda node: blake2b(node.id.encode(), digest_size=8).digest())
    return {node.id: _role(node, _letters(at), form) for at, node in enumerate(nodes)}


def _role(node: Node, letter: str, form: Form) -> str:
    if node.is_post:
        sector = form.say(f"map.sector.{node.sector.value}")
        return form.say("map.role-post", sector=sector, letter=letter)
    return form.say(
        "map.role",
        body=form.say(f"map.body.{node.sector.value}"),
        letter=letter,
        level=form.say(f"map.level.{node.level.value}"),
    )


def _letters(number: int) -> str:
    """A, B, …, Z, AA, AB and so on."""
    before, last = divmod(number, 26)
    letter = chr(ord("A") + last)
    return _letters(before - 1) + letter if before else letter
