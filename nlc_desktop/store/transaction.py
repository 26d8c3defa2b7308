"""One write transaction on the workspace, begun at once and undone unless told otherwise."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from nlc_desktop.errors import NlcError, WorkspaceBusy, WorkspaceError
from nlc_desktop.i18n import tr


class Store(Protocol):
    """What the store needs of an open workspace."""

    @property
    def device(self) -> str:
        """This laptop in the log: 8 hexadecimal digits."""
        ...

    def engine(self) -> Engine:
        """The writing side of the encrypted file."""
        ...


def driver(connection: Connection) -> Any:
    """The driver's own connection: plain SQL in the same transaction, without the ORM's cost."""
    return connection.connection.driver_connection


def begin(connection: Connection) -> None:
    """Takes the right to write now, so that no later statement has to wait for it."""
    raw = driver(connection)
    if not raw.in_transaction:
        raw.execute("BEGIN IMMEDIATE")


@contextmanager
def transaction(store: Store) -> Generator[Any]:
    """The driver's connection inside a write transaction, committed at the end.

    Raises:
        WorkspaceBusy: When another program writes and does not stop.
        WorkspaceError: When the disk is full or fails.
    """
    with world_faults(), store.engine().connect() as connection:
        begin(connection)
        try:
            yield driver(connection)
        except BaseException:
            connection.connection.rollback()
            raise
        connection.connection.commit()


@contextmanager
def world_faults() -> Generator[None]:
    """Turns the database's complaints about the world into sentences."""
    try:
        yield
    except Exception as error:
        sentence = _sentence(error.orig if isinstance(error, DBAPIError) else error)
        if sentence is None:
            raise
        raise sentence from error


def _sentence(error: BaseException | None) -> NlcError | None:
    """The complaint in words; nothing when it is no fault of the world."""
    if type(error).__name__ not in {"OperationalError", "DatabaseError"}:
        return None
    code = str(error)
    if "locked" in code:
        return WorkspaceBusy(
            tr("Another program is writing to this workspace. Close it, then try again."),
            details=code,
        )
    if "full" in code or "disk I/O" in code or "readonly" in code or "unable to open" in code:
        return WorkspaceError(
            tr(
                "The change could not be saved because the disk is full, failing or read-only."
                " Free some space or check the folder, then try again."
            ),
            details=code,
        )
    return None
