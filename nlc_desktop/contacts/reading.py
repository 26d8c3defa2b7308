"""Reads a contact list of any sort: `read` is the one door.

Whatever the file holds, the answer is a `ReadList` or one `ContactListError` whose sentence names
the file and the next step. Nothing is looked up anywhere else.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from nlc_desktop.contacts import columns as guessing
from nlc_desktop.contacts import delimited, encodings, limits, sheets
from nlc_desktop.contacts.delimited import Row
from nlc_desktop.contacts.rows import CardMaker
from nlc_desktop.contacts.vcard_reader import CardReader
from nlc_desktop.domain.contact_cards import (
    CardField,
    ContactCard,
    ListKind,
    ReadList,
    Unreadable,
)
from nlc_desktop.errors import ContactListError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent

_STEP = 500
"""Rows between two words to whoever watches."""
_SEARCHED = 15
"""Rows from the top among which the headings are looked for."""


def read(
    path: Path,
    encoding: str | None = None,
    columns: Mapping[int, CardField] | None = None,
    progress: Progress | None = None,
) -> ReadList:
    """All that can be read of a contact list.

    ``encoding`` and ``columns`` (what a column holds, by its place from 0) are what the person
    chose instead of the guess.

    Raises:
        ContactListError: if it is no contact list or can't be read.
        Cancelled: when somebody pressed Cancel.
    """
    watch = progress or Silent()
    data = _bytes(path)
    name = path.name
    watch.step(0, 1)
    if sheets.is_sheet(data):
        title, table = sheets.rows(data, name, watch)
        return _listed(name, ListKind.SHEET, table, columns, watch, sheet=title)
    decoded = encodings.decoded(data, name, encoding)
    if _is_cards(decoded.text):
        return _cards(name, decoded, watch)
    delimiter, text = delimited.named_delimiter(decoded.text)
    delimiter = delimiter or delimited.guessed_delimiter(text)
    return _listed(
        name,
        ListKind.CSV,
        delimited.rows(text, delimiter),
        columns,
        watch,
        encoding=decoded.encoding,
        other_encodings=decoded.others,
        delimiter=delimiter,
        sample=encodings.sample(text),
    )


def _bytes(path: Path) -> bytes:
    """The file's bytes.

    Raises:
        ContactListError: if it is not there, empty or too big.
    """
    try:
        with path.open("rb") as file:
            data = file.read(limits.FILE + 1)
    except (OSError, ValueError) as error:
        raise ContactListError(
            tr("{file} can't be opened. Check that it is there, then try again.", file=path.name),
            details=type(error).__name__,
        ) from error
    if len(data) > limits.FILE:
        raise ContactListError(
            tr(
                "{file} is bigger than {n} MB. Split it, or save it without pictures.",
                file=path.name,
                n=limits.FILE // limits.MIB,
            )
        )
    if not data.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise ContactListError(
            tr("There is nothing in {file}. Choose another file.", file=path.name)
        )
    return data


def _is_cards(text: str) -> bool:
    start = text[:4096].lstrip().upper()
    return start.replace(" ", "").startswith("BEGIN:VCARD") or "\nBEGIN:VCARD" in start


def _cards(name: str, decoded: encodings.Decoded, watch: Progress) -> ReadList:
    reader = CardReader()
    total = decoded.text.upper().count("BEGIN:VCARD")
    cards, unreadable = _sorted(reader.read(decoded.text), name, total, watch)
    return ReadList(
        file_name=name,
        kind=ListKind.VCARD,
        cards=cards,
        unreadable=unreadable,
        dropped_columns=reader.dropped(),
        encoding=decoded.encoding,
        other_encodings=decoded.others,
        sample=encodings.sample(decoded.text),
    )


def _listed(
    name: str,
    kind: ListKind,
    source: Iterable[Row | Unreadable],
    chosen: Mapping[int, CardField] | None,
    watch: Progress,
    **how: object,
) -> ReadList:
    """A list from its rows, whatever they come from."""
    rows = _bounded(source, name, watch)
    heading = _heading(rows)
    table = [row for row in rows if isinstance(row, Row)]
    heads: Sequence[str] = ()
    if heading is not None:
        heads = heading.cells
        table = [row for row in table if row.line > heading.line]
    columns = guessing.guessed(heads, [row.cells for row in table[:200]], chosen)
    maker = CardMaker(columns)
    after = heading.line if heading else 0
    made = (
        row if isinstance(row, Unreadable) else maker.card(row.line, row.cells)
        for row in rows
        if row.line > after
    )
    cards, unreadable = _sorted(made, name, len(rows), watch)
    return ReadList(
        file_name=name,
        kind=kind,
        cards=cards,
        unreadable=unreadable,
        columns=columns,
        dropped_columns=maker.dropped(),
        has_headings=heading is not None,
        **how,  # pyright: ignore[reportArgumentType]
    )


def _bounded(
    source: Iterable[Row | Unreadable], name: str, watch: Progress
) -> list[Row | Unreadable]:
    rows: list[Row | Unreadable] = []
    for row in source:
        if isinstance(row, Unreadable) or any(row.cells):
            rows.append(row)
        if len(rows) > limits.ROWS + 1:
            raise _too_many(name)
        if len(rows) % _STEP == 0:
            watch.step(0, 1)
    return rows


def _heading(rows: Sequence[Row | Unreadable]) -> Row | None:
    """The row of headings, when one of the first rows is one."""
    return next(
        (
            row
            for row in rows[:_SEARCHED]
            if isinstance(row, Row) and guessing.is_heading_row(row.cells)
        ),
        None,
    )


def _sorted(
    made: Iterable[ContactCard | Unreadable | None], name: str, total: int, watch: Progress
) -> tuple[tuple[ContactCard, ...], tuple[Unreadable, ...]]:
    cards: list[ContactCard] = []
    unreadable: list[Unreadable] = []
    for number, item in enumerate(made):
        if number % _STEP == 0:
            watch.step(number, total, tr("Reading {file}", file=name))
        if isinstance(item, ContactCard):
            cards.append(item)
        elif item is not None:
            unreadable.append(item)
        if len(cards) + len(unreadable) > limits.ROWS:
            raise _too_many(name)
    return tuple(cards), tuple(unreadable)


def _too_many(name: str) -> ContactListError:
    return ContactListError(
        tr("{file} has more than {n} rows. Split it into smaller files.", file=name, n=limits.ROWS)
    )
