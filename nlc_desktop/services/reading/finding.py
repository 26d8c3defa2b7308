"""One search over everything, and the history of a record."""

from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.search import Hit
from nlc_desktop.services.reading import map_findings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import log_reading
from nlc_desktop.store import search as index


def search(office: OpenOffice, text: str, limit: int = 40) -> tuple[Hit, ...]:
    """What was found, best first and together by kind; the last word may be half typed.

    The code of a sheet finds its map before all else; maps and types of link by their words come
    last, beside the ``limit``.
    """
    coded = map_findings.of_code(office, text)
    worded = tuple(hit for hit in map_findings.of_words(office, text) if hit not in coded)
    return (*coded, *index.search(office.reader(), text, limit), *worded)


def history(office: OpenOffice, *records: str) -> tuple[HistoryRow, ...]:
    """Every change of the records, newest first."""
    return log_reading.history(office.reader(), *records)


def whole_history(office: OpenOffice, record: str) -> tuple[HistoryRow, ...]:
    """Every change of a record and of all that is or was part of it, newest first."""
    return log_reading.history_with_parts(office.reader(), record)
