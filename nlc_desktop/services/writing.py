"""Puts a finished file in its place: whole or not at all."""

import contextlib
import os
import secrets
from pathlib import Path


def put(path: Path, data: bytes) -> None:
    """Writes a file beside its place and then moves it there; what was there stays until then.

    Raises:
        OSError: if it can't be written; nothing is left lying about.
    """
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise
