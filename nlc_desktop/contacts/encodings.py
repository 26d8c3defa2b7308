"""Which encoding a file is written in: byte order marks first, then UTF-8, then a guess.

Context: guessing an encoding from a short list is unreliable, and a wrong guess turns José into
JosÃ©. Decision: what is certain (a mark, valid UTF-8) is never guessed; of the rest, single bytes
between plain letters are Windows-1252, which is what Excel writes in this region, and only runs of
such bytes (Chinese, Arabic letters) are given to charset-normalizer. The screen shows a sample
and lets the person choose another.
"""

import codecs
import re
from dataclasses import dataclass

from nlc_desktop.errors import ContactListError
from nlc_desktop.i18n import tr

WINDOWS = "cp1252"
_OTHERS = ("utf-8", WINDOWS, "utf-16", "gb18030", "big5", "cp1256", "cp1258")
"""What a person is offered to choose from."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 65_536
_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_SAMPLES = 6
_SAMPLE = 60


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and how it was read."""

    text: str
    encoding: str
    others: tuple[str, ...]


def decoded(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of a file, in the encoding given or the likeliest one.

    Raises:
        ContactListError: if the file is no text, or the encoding is not known.
    """
    found = encoding or _guess(data, name)
    try:
        text = data.decode(found, errors="replace")
    except (LookupError, ValueError) as error:
        raise ContactListError(
            tr("The encoding “{encoding}” is not known. Choose another one.", encoding=found[:40]),
            details=type(error).__name__,
        ) from error
    others = tuple(one for one in _OTHERS if one != found.removesuffix("-sig"))
    return Decoded(text.removeprefix("\ufeff").replace("\x00", ""), found, others)


def _guess(data: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    start = data[:_LOOKED_AT]
    wide = _wide(start)
    if wide:
        return wide
    if len(_CONTROL.findall(start)) * 20 > len(start):
        raise ContactListError(
            tr(
                "{file} is not a contact list. Choose a CSV file, a spreadsheet or a file of "
                "vCards.",
                file=name,
            )
        )
    if _is_utf8(data):
        return "utf-8"
    return _of_single_bytes(data)


def _wide(start: bytes) -> str:
    """UTF-16 without a mark: every second byte of plain letters is zero."""
    half = len(start) // 2
    if half < 4:
        return ""
    low, high = start[: half * 2 : 2].count(0), start[1 : half * 2 : 2].count(0)
    if high * 3 > half and low * 20 < half:
        return "utf-16-le"
    return "utf-16-be" if low * 3 > half and high * 20 < half else ""


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _of_single_bytes(data: bytes) -> str:
    """Windows-1252 unless bytes beyond ASCII come in runs, as in Chinese or Arabic text."""
    lines = b"\n".join(line for line in data.splitlines() if _HIGH.search(line))[:_LOOKED_AT]
    high = len(_HIGH.findall(lines))
    runs = sum(len(run) for run in re.findall(rb"[\x80-\xff]{2,}", lines))
    if runs * 2 < high:
        return WINDOWS
    from charset_normalizer import from_bytes  # noqa: PLC0415 - seldom needed

    likely = ["gb18030", "big5", "cp1256", "cp1258", "cp874", "shift_jis", "euc_kr", WINDOWS]
    best = from_bytes(lines, cp_isolation=likely).best()
    return WINDOWS if best is None else best.encoding


def sample(text: str) -> tuple[str, ...]:
    """The first pieces of a text that hold letters beyond English: José, Nguyễn."""
    found: list[str] = []
    for line in text.splitlines():
        if not line.isascii():
            pieces = re.split(r"[,;\t:|]", line)
            wanted = (piece.strip(' "')[:_SAMPLE] for piece in pieces if not piece.isascii())
            found += [piece for piece in wanted if piece and piece not in found]
        if len(found) >= _SAMPLES:
            break
    return tuple(found[:_SAMPLES])
