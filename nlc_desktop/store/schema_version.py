"""The newest revision of the tables, known without loading Alembic."""

from nlc_desktop.store.queries.rows import Connection

HEAD = "0003"
"""The revision this version of the program reads and writes."""


def stored_revision(db: Connection) -> str:
    """The revision a workspace was last written at; empty for a file without tables."""
    known = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    row = db.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    return str(row[0]) if row else ""
