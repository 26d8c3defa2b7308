"""Nodes of the map as use cases are given them: ids of organisations or of posts."""

from dataclasses import dataclass

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import Organisation, Post
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


def is_there(work: UnitOfWork, node: str) -> bool:
    """Whether a node is an organisation or a post that has not gone meanwhile."""
    return any(work.session.get(kind, node) is not None for kind in (Organisation, Post))
