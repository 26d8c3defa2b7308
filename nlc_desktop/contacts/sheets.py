"""Rows of a spreadsheet: Excel (.xlsx, .xls) and LibreOffice (.ods), through calamine."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from nlc_desktop.contacts import columns, limits
from nlc_desktop.contacts.delimited import Row
from nlc_desktop.contacts.packed import Broken, TooBig, look_over
from nlc_desktop.errors import ContactListError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_SEARCHED = 15
"""Rows from the top among which the headings are looked for."""


def is_sheet(data: bytes) -> bool:
    """Whether a file begins as spreadsheets do."""
    return data.startswith((ZIP, OLE))


def rows(data: bytes, name: str, watch: Progress) -> tuple[str, list[Row]]:
    """The name of the sheet that holds the list, and its rows.

    The first sheet with a row of headings, else the first with anything in it.

    Raises:
        ContactListError: if it is no spreadsheet, is protected, damaged, empty or too big.
        Cancelled: when somebody pressed Cancel.
    """
    _check(data, name, watch)
    found: tuple[str, list[Row]] | None = None
    for title, table in _tables(data, name):
        if table and (found is None or _has_headings(table)):
            found = title, table
            if _has_headings(table):
                break
    if found is None:
        raise ContactListError(
            tr("There is nothing in {file}. Choose another file.", file=name), details="no rows"
        )
    return found


def _has_headings(table: list[Row]) -> bool:
    return any(columns.is_heading_row(row.cells) for row in table[:_SEARCHED])


def _check(data: bytes, name: str, watch: Progress) -> None:
    """Refuses what would not open, in words that say why."""
    if data.startswith(OLE):
        if _PROTECTED in data:
            raise _protected(name)
        return
    try:
        parts = look_over(data, watch)
    except TooBig as error:
        raise ContactListError(
            tr(
                "{file} is too big when unpacked. Copy the list alone into a new spreadsheet.",
                file=name,
            )
        ) from error
    except Broken as error:
        raise _damaged(name, error) from error
    if not {"xl/workbook.xml", "content.xml"} & parts:
        raise ContactListError(
            tr(
                "{file} is not a spreadsheet that can be read. Save it as .xlsx or CSV, then try "
                "again.",
                file=name,
            )
        )


def _tables(data: bytes, name: str) -> Iterator[tuple[str, list[Row]]]:
    """Each sheet with its rows that hold anything."""
    import python_calamine  # noqa: PLC0415 - only who reads a spreadsheet pays for it

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(data))
        for title in book.sheet_names:
            yield title, _filled(book.get_sheet_by_name(title), name)
    except python_calamine.PasswordError as error:
        raise _protected(name) from error
    except ContactListError:
        raise
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise _damaged(name, error) from error
        raise


def _filled(sheet: Any, name: str) -> list[Row]:
    first = (sheet.start or (0, 0))[0] + 1
    if (sheet.width or 0) > limits.COLUMNS:
        raise ContactListError(
            tr("{file} has more than {n} columns. Remove some.", file=name, n=limits.COLUMNS)
        )
    table: list[Row] = []
    for number, values in enumerate(sheet.iter_rows(), first):
        cells = [_text(value) for value in values]
        if any(cells):
            table.append(Row(number, cells))
            if len(table) > limits.ROWS + _SEARCHED:
                break
    return table


def _text(value: Any) -> str:
    """What a cell shows; a whole number without the point Excel keeps."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else str(value)
    return "" if isinstance(value, time | timedelta) else _day(value)


def _day(value: Any) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _protected(name: str) -> ContactListError:
    return ContactListError(
        tr(
            "{file} is protected by a password. Open it, save it without the password, then try "
            "again.",
            file=name,
        )
    )


def _damaged(name: str, error: BaseException) -> ContactListError:
    return ContactListError(
        tr(
            "{file} is damaged and can't be read. Open it in its own program and save it again.",
            file=name,
        ),
        details=type(error).__name__,
    )
