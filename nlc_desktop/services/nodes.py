"""Nodes of the map as use cases are given them: ids of organisations or of posts."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import col, select

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import Organisation, Post
from nlc_desktop.store.sql import chunks
from nlc_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class End:
    """A node: an organisation, or a post in it."""

    organisation: str
    post: str
    name: str

    @property
    def node(self) -> str:
        """Its id on the map."""
        return self.post or self.organisation


def end(work: UnitOfWork, node: str) -> End:
    """The organisation or post a node is.

    Raises:
        InputError: for anything else, such as a person: links never join people (R-MAP-10).
    """
    if found := work.session.get(Organisation, node):
        return End(found.id, "", found.name)
    if post := work.session.get(Post, node):
        return End(post.organisation_id, post.id, post.title)
    raise InputError(
        tr("Only organisations and posts stand on the map. Choose one of them."), details=node
    )


def ends(work: UnitOfWork, nodes: Iterable[str]) -> dict[str, End]:
    """The organisations and posts of many nodes; those that are gone are left out."""
    found: dict[str, End] = {}
    for lot, _ in chunks(nodes):
        for body in work.session.scalars(select(Organisation).where(col(Organisation.id).in_(lot))):
            found[body.id] = End(body.id, "", body.name)
        for post in work.session.scalars(select(Post).where(col(Post.id).in_(lot))):
            found[post.id] = End(post.organisation_id, post.id, post.title)
    return found
