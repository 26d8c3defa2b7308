"""Which column holds what: by its heading, by the headings beside it, by what stands in it."""

import re
from collections.abc import Callable, Mapping, Sequence

from nlc_desktop.contacts import headings
from nlc_desktop.contacts.cleaning import has_letter, line
from nlc_desktop.domain import free_text
from nlc_desktop.domain.contact_cards import CardField, ColumnGuess

_SAMPLES = 3
_JUDGED = 60
"""Rows by which a column without a heading is judged."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"[+(]?[\d\s().\-+/]{7,}(?:ext\.?\s*\d+|x\d+)?", re.IGNORECASE)
_GOOGLE = re.compile(r"(.+ \d+ - )(\w[\w ]*)")
_HONORIFIC = re.compile(
    r"(?:y\.?b\.?(?:hg\.?)?|dato|datuk|datin|tan sri|puan sri|tun|tuan|haji|hajah|hj|encik|en|puan"
    r"|pn|cik|mr|mrs|ms|miss|dr|prof|sir|hon|bapak|bpk|ibu|drs|ir|h|hjh|ustaz|ustazah|gg|g|bb)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:majlis|polis|jabatan|kementerian|pejabat|persatuan|pertubuhan|institut|sekolah|dinas"
    r"|kantor|badan|yayasan|department|ministry|office|association|council|school|university"
    r"|universiti|universitas|police|bhd|berhad|sdn|pt|inc|kelab|club|masjid|church|gereja"
    r"|barangay|samahan|foundation|centre|center|pusat)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:pegawai|pengarah|ketua|setiausaha|pengerusi|penolong|timbalan|yang dipertua|pengurus"
    r"|director|officer|head|chief|secretary|chair\w*|manager|president|principal|kepala|sekretaris"
    r"|direktur|camat|lurah|kapitan|kagawad|mayor|datuk bandar|wali kota|guru besar|liaison)\b",
    re.IGNORECASE,
)

_TELLING = frozenset(
    {CardField.NAME, CardField.FIRST_NAME, CardField.LAST_NAME, CardField.ORGANISATION}
    | {CardField.EMAIL, CardField.MOBILE, CardField.PHONE}
)
"""What a list of contacts has a column of; without any, a row names something else."""

Table = Sequence[Sequence[str]]


def is_heading_row(cells: Sequence[str]) -> bool:
    """Whether a row names columns rather than filling them."""
    filled = [line(cell) for cell in cells if cell.strip()]
    if not filled or any(_EMAIL.search(cell) or _PHONE.fullmatch(cell) for cell in filled):
        return False
    known = [cell for cell in filled if headings.meaning(cell) or headings.is_doubtful(cell)]
    telling = [cell for cell in known if headings.meaning(cell) in _TELLING]
    enough = len(known) >= 2 and len(known) * 3 >= len(filled)
    return bool(telling) and (enough or len(known) == len(filled))


def guessed(
    heads: Sequence[str], table: Table, chosen: Mapping[int, CardField] | None = None
) -> tuple[ColumnGuess, ...]:
    """What each column holds; ``heads`` is empty for a list without a row of headings."""
    width = max([len(heads), *(len(row) for row in table[:_JUDGED])], default=0)
    values = [_values(table, index) for index in range(width)]
    if heads:
        padded = [*(line(head) for head in heads), *([""] * (width - len(heads)))]
        fields = _by_headings(padded, values)
    else:
        padded = [""] * width
        fields = _by_contents(values)
    for index, field in (chosen or {}).items():
        if 0 <= index < width:
            fields[index] = field
    return tuple(
        ColumnGuess(index, padded[index], fields[index], tuple(values[index][:_SAMPLES]))
        for index in range(width)
    )


def _values(table: Table, index: int) -> list[str]:
    """The filled cells of a column in the rows it is judged by."""
    cells = (line(row[index]) for row in table[:_JUDGED] if index < len(row))
    return [cell for cell in cells if cell]


def _by_headings(heads: list[str], values: list[list[str]]) -> list[CardField]:
    fields = [_meaning(head, heads) for head in heads]
    for index, head in enumerate(heads):
        if headings.is_doubtful(head):
            fields[index] = _doubtful(headings.folded(head), fields, values[index])
    for index, head in enumerate(heads):
        unknown = fields[index] is CardField.UNUSED and headings.meaning(head) is None
        if unknown or _most(values[index], _is_identity):
            fields[index] = _plain_sight(values[index])
    return _without_doubles(fields, values)


def _meaning(head: str, heads: Sequence[str]) -> CardField:
    google = _GOOGLE.fullmatch(head)
    if google and google[2] in {"Type", "Label"}:
        value = any(other.startswith(google[1]) and other != head for other in heads)
        withheld = headings.meaning(head) is CardField.WITHHELD
        return CardField.KIND if value and not withheld else CardField.WITHHELD
    return headings.meaning(head) or CardField.UNUSED


def _doubtful(head: str, fields: Sequence[CardField], values: Sequence[str]) -> CardField:
    """What a heading means that says different things in different lists.

    "Title" is a form of address in Outlook and a post elsewhere; "jabatan" is a department in
    Malay and a post in Indonesian.
    """
    if head == "title":
        addressed = sum(bool(_HONORIFIC.match(value)) for value in values)
        is_honorific = CardField.POST in fields or addressed * 2 > len(values)
        return CardField.HONORIFIC if is_honorific else CardField.POST
    if head in {"occupation", "profession", "pekerjaan"}:
        return CardField.UNUSED if CardField.POST in fields else CardField.POST
    if CardField.ORGANISATION not in fields:
        return CardField.ORGANISATION
    is_post = head == "jabatan" and CardField.POST not in fields
    return CardField.POST if is_post else CardField.UNUSED


def _plain_sight(values: Sequence[str]) -> CardField:
    """What a column holds whose heading says nothing, where its cells leave no doubt."""
    if _most(values, _is_identity):
        return CardField.WITHHELD
    if _most(values, _EMAIL.fullmatch):
        return CardField.EMAIL
    return CardField.PHONE if _most(values, _PHONE.fullmatch) else CardField.UNUSED


def _without_doubles(fields: list[CardField], values: list[list[str]]) -> list[CardField]:
    """One column for each thing a card holds once: the one with most in it, else the first."""
    single = {CardField.NAME, CardField.ORGANISATION, CardField.POST, CardField.NATIVE_NAME}
    for field in single:
        places = [index for index, one in enumerate(fields) if one is field]
        best = max(places, key=lambda index: len(values[index]), default=-1)
        for index in places:
            fields[index] = field if index == best else CardField.UNUSED
    return fields


def _by_contents(values: list[list[str]]) -> list[CardField]:
    """What columns hold that have no headings at all."""
    fields = [CardField.UNUSED] * len(values)
    words: list[int] = []
    for index, cells in enumerate(values):
        fields[index] = _plain_sight(cells)
        if fields[index] is CardField.UNUSED and _most(cells, has_letter):
            words.append(index)
    for field, pattern in ((CardField.ORGANISATION, _BODY), (CardField.POST, _POST)):
        best = max(words, key=lambda index: _share(values[index], pattern.search), default=-1)
        if best >= 0 and len(words) > 1 and _share(values[best], pattern.search) > 0.3:
            fields[best] = field
            words.remove(best)
    order = (CardField.NAME, CardField.ORGANISATION, CardField.POST, CardField.NOTE)
    left = [field for field in order if field not in fields]
    for index, field in zip(words, left, strict=False):
        fields[index] = field
    return fields


def _is_identity(cell: str) -> bool:
    """Whether a cell is a number the state gave a person (R-DP-02)."""
    return any(finding.kind.is_identity for finding in free_text.found(cell))


def _most(values: Sequence[str], test: Callable[[str], object]) -> bool:
    return bool(values) and _share(values, test) > 0.6


def _share(values: Sequence[str], test: Callable[[str], object]) -> float:
    """The share of values that pass a test."""
    return sum(bool(test(value)) for value in values) / len(values) if values else 0.0
