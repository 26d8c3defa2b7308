"""Reads what the office itself is."""

import base64
import binascii

from nlc_desktop.domain.history import OfficeProfile
from nlc_desktop.store.queries.rows import Connection, lines, one

_FIELDS = (
    "name, name_second, department, address, phone, fax, email, slogans, crest, country, city, "
    "state, zone, language, paper, reference, secretary, checker, "
    "number_pattern, signatory"
)


def profile(db: Connection) -> OfficeProfile | None:
    """The office, or nothing on a workspace whose first start was not finished."""
    row = one(db, f"SELECT {_FIELDS} FROM office ORDER BY id LIMIT 1")
    if row is None:
        return None
    cell = dict(zip(_FIELDS.split(", "), row, strict=True))
    cell["address"] = lines(cell["address"])
    cell["slogans"] = lines(cell["slogans"])
    cell["crest"] = _bytes(cell["crest"])
    return OfficeProfile(**cell)


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        return b""
