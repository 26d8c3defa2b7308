"""The store's own tables: the log, the shelf, the undo stack, and the search index.

They lie in the same metadata as the records, so that one migration history and one equality
test cover both. Read paths name these tables in plain SQL and never import this module.
"""

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlmodel import SQLModel

metadata = SQLModel.metadata

operation = Table(
    "operation",
    metadata,
    Column("device", String(8), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("tbl", String, nullable=False),
    Column("record", String, nullable=False),
    Column("field", String, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
    Column("stamp", String(29), nullable=False),
    Column("prev", String(29), nullable=False),
    Column("grp", String(32), nullable=False),
    Column("label", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Index("ix_operation_cell", "record", "field", "stamp", "prev"),
    Index("ix_operation_grp", "grp"),
    sqlite_with_rowid=False,
)
"""Every field ever set, as `domain.operations.Operation`; ``old`` and ``new`` are JSON text."""

shelf = Table(
    "shelf",
    metadata,
    Column("record", String, primary_key=True),
    Column("field", String, primary_key=True),
    Column("stamp", String(29), primary_key=True),
    Column("tbl", String, nullable=False),
    Column("device", String(8), nullable=False),
    Column("seq", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Values that lost before anybody had seen them: a pure function of the log."""

orphan = Table(
    "orphan",
    metadata,
    Column("record", String, primary_key=True),
    Column("parent", String, primary_key=True),
    Index("ix_orphan_parent", "parent"),
    sqlite_with_rowid=False,
)
"""Records that live in the log but belong to something that is gone: a pure function of it."""

step = Table(
    "step",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("grp", String(32), nullable=False),
    Column("device", String(8), nullable=False),
    Column("label", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("started", Integer, nullable=False),
    Column("undone", Integer, nullable=False),
    Index("ix_step_undone", "undone", "id"),
)
"""What Undo and Redo walk along on this laptop; ``started`` in milliseconds since 1970."""

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Facts about this workspace on this laptop, such as the device's id."""

search_entry = Table(
    "search_entry",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("record", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("target", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("day", String, nullable=False),
    UniqueConstraint("record", name="uq_search_entry_record"),
)
"""What a search shows of a record; ``id`` orders by kind, then day, then age (`search_index`)."""

SEARCH_INDEX = """CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(
    title, body, content='', contentless_delete=1, detail=column, prefix='1 2 3',
    tokenize='ascii')"""
"""The full-text index over ``search_entry``; SQLite only.

It is given words already folded and parted by spaces (`folding`), so its tokenizer has nothing to
decide: two Unicode tables of different age would not agree on what a word is.
"""


def create_all(connection: Connection) -> None:
    """Makes every table of the models as they are now, for tests and for comparing."""
    metadata.create_all(connection)
    connection.execute(text(SEARCH_INDEX))
