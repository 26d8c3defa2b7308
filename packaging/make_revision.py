"""Writes a migration from what the record classes say now.

``python packaging/make_revision.py first`` writes the first one anew, with the small workspace
the tests open; only until the first release, afterwards both stay as they are for good.

``python packaging/make_revision.py next "add a colour to programmes"`` writes the next one from
the difference; read it, add what the difference can't know, and raise ``HEAD`` in
``nlc_desktop/store/schema_version.py``.

``python packaging/make_revision.py workspace`` then keeps a small workspace of that version,
which the tests of all later versions open; never again after its release.
"""

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import sqlcipher3.dbapi2 as driver  # noqa: E402
from alembic.autogenerate import produce_migrations, render_python_code  # noqa: E402
from alembic.migration import MigrationContext  # noqa: E402
from alembic.operations import ops  # noqa: E402
from sqlalchemy import create_engine  # noqa: E402
from sqlalchemy.pool import StaticPool  # noqa: E402

from nlc_desktop.store import migrations  # noqa: E402
from nlc_desktop.store.schema_version import HEAD  # noqa: E402
from nlc_desktop.store.tables import SEARCH_INDEX, metadata  # noqa: E402
from tests.store.old_workspaces import write_old_workspace  # noqa: E402

VERSIONS = migrations.SCRIPTS / "versions"

IGNORED = ("search_index", "alembic_version")
"""Tables SQLite or Alembic make for themselves."""

TEMPLATE = '''"""{message}.

Written by packaging/make_revision.py{note}.
"""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {before!r}
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915 - one table after another
    """{message}."""
    {code}
'''


def main() -> None:
    """Writes what was asked for and prints where."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("first")
    commands.add_parser("next").add_argument("message")
    commands.add_parser("workspace")
    chosen = parser.parse_args()
    match chosen.command:
        case "first":
            print(write_first())
        case "next":
            print(write_next(chosen.message))
        case _:
            print(write_old_workspace(HEAD))


def write_first() -> Path:
    """The first migration and the workspace of its version that the tests open."""
    search = f'op.execute("""{SEARCH_INDEX}""")'
    code = "\n    ".join((difference(with_tables=False), search))
    path = write("0001", None, "The tables of the first version", code)
    print(write_old_workspace("0001"))
    return path


def write_next(message: str) -> Path:
    """The next migration, from the difference between the scripts and the models."""
    revision = f"{int(HEAD) + 1:04d}"
    text = message[0].upper() + message[1:].rstrip(".")
    return write(revision, HEAD, text, difference(with_tables=True), note="; read before use")


def difference(*, with_tables: bool) -> str:
    """Python code that turns the tables of the last migration into those of the models."""
    with TemporaryDirectory() as folder:
        return _difference(Path(folder, "scripts.db"), with_tables=with_tables)


def _difference(path: Path, *, with_tables: bool) -> str:
    def connect() -> driver.Connection:
        return driver.connect(path)

    if with_tables:
        migrations.upgrade(connect)
    engine = create_engine("sqlite://", module=driver, creator=connect, poolclass=StaticPool)
    with engine.connect() as connection:
        options = {"render_as_batch": with_tables, "compare_type": True}
        options |= {"include_name": lambda name, *_: not str(name).startswith(IGNORED)}
        context = MigrationContext.configure(connection, opts=options)
        script = produce_migrations(context, metadata)
    assert isinstance(script.upgrade_ops, ops.UpgradeOps)
    code = render_python_code(script.upgrade_ops, render_as_batch=with_tables)
    code = code.replace("sqlmodel.sql.sqltypes.AutoString()", "sa.String()")
    lines = [line for line in code.splitlines() if not line.strip().startswith("#")]
    return "\n".join(lines).strip()


def write(revision: str, before: str | None, message: str, code: str, note: str = "") -> Path:
    """Writes a migration and formats it."""
    slug = "_".join(message.lower().split()[:5])
    path = VERSIONS / f"r{revision}_{slug}.py"
    text = TEMPLATE.format(message=message, note=note, revision=revision, before=before, code=code)
    path.write_text(text, encoding="utf-8")
    for step in (["format"], ["check", "--fix"]):
        subprocess.run([sys.executable, "-m", "ruff", *step, "-q", path], check=True)
    return path


if __name__ == "__main__":
    main()
