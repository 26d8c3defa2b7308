"""Small facts about this laptop alone: no operation, no undo, nothing another laptop sees."""

from nlc_desktop.store.transaction import Store, transaction


def remember(store: Store, key: str, value: str) -> None:
    """Keeps a value under a key of the ``meta`` table, in place of what was there.

    Raises:
        WorkspaceError: When the disk is full or fails.
    """
    with transaction(store) as database:
        database.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )
