"""Everything that can be read out of a finished PDF: text, strings, streams, and its structure.

The structure is read from the bytes themselves, not through a library that would quietly skip
what it doesn't know: our own papers are plain, so whatever isn't plain is refused.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from nlc_desktop.documents.pdfium import opened
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

_MM = 72 / 25.4
_HEAD, _FOOT = 20 * _MM, 22 * _MM
"""What stands above and below these is no running text (`typesetting.frame`)."""

_STREAM = re.compile(rb"/Length\s+(\d+)\s*(?:[^>]|>(?!>))*>>\s*stream\r?\n")
_NAME = re.compile(rb"/([^\x00\t\n\f\r ()<>\[\]{}/%]+)")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_LITERAL = re.compile(rb"\\(\r\n|\r|\n|[0-7]{1,3}|.)", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]+)>")
_SPOKEN = re.compile(rb"<([Ff][Ee][Ff][Ff](?:[0-9A-Fa-f]{4})*)>")
_BRACKET = re.compile(rb"\\.|[()]", re.DOTALL)
_UTF_8 = re.compile(rb"(?:[\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]+){5,}")
_UTF_16_BE = re.compile(rb"(?:[\x00-\x10][\x20-\xff]){5,}")
_UTF_16_LE = re.compile(rb"(?:[\x20-\xff][\x00-\x10]){5,}")
_PLAIN_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_LARGEST_STREAM = 64_000_000


@dataclass(frozen=True, slots=True)
class PdfContents:
    """What is in a PDF."""

    text: str
    """The text of all pages as a reader sees and copies it."""
    body: str
    """The same without what stands above and below the text, so that it runs on over pages."""
    strings: tuple[str, ...]
    """Every string outside pages: metadata, outline, and those nobody would look for."""
    streams: str
    """What reads as text in the streams: pages, fonts, pictures."""
    names: frozenset[str]
    """Every name in the structure: "OpenAction", "Annots", …"""
    ends: int
    """How often the file ends; an edited one ends more than once."""


def read(data: bytes) -> PdfContents:
    """The contents of a PDF; raises `PaperError` when it can't be read to the last byte."""
    skeleton, streams = _split(data)
    skeleton, strings = _without_strings(skeleton)
    strings += _hexadecimals(skeleton)
    strings += [said for stream in streams for said in _spoken(stream)]
    text, body = _texts(data)
    return PdfContents(
        text=text,
        body=body,
        strings=tuple(strings),
        streams="\n".join(read for stream in streams for read in _readable(stream)),
        names=frozenset(_names(skeleton)),
        ends=skeleton.count(b"startxref"),
    )


def _split(data: bytes) -> tuple[bytes, list[bytes]]:
    """The file without its streams, and the decoded streams."""
    kept: list[bytes] = []
    streams: list[bytes] = []
    place = 0
    while found := _STREAM.search(data, place):
        start, length = found.end(), int(found[1])
        dictionary = data[data.rfind(b"obj", 0, found.start()) + 3 : found.end()]
        kept.append(data[place:start])
        streams.append(_decoded(data[start : start + length], dictionary))
        place = start + length
    kept.append(data[place:])
    skeleton = b"".join(kept)
    if len(re.findall(rb"\bendstream\b", skeleton)) != len(streams):
        raise unreadable("a stream without a length")
    return skeleton, streams


def _decoded(data: bytes, dictionary: bytes) -> bytes:
    """A stream's bytes; only what our own papers use is understood."""
    found = re.search(rb"/Filter\s*(\[[^\]]*\]|/\w+)", dictionary)
    filters = _NAME.findall(found[1]) if found else []
    if filters not in ([], [b"FlateDecode"]) or b"/DecodeParms" in dictionary:
        raise unreadable("a stream in a foreign encoding")
    if not filters:
        return data
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(data, _LARGEST_STREAM)
    except zlib.error as error:
        raise unreadable(str(error)) from error
    if unpacker.unconsumed_tail or not unpacker.eof:
        raise unreadable("a stream that is cut or enormous")
    return plain + unpacker.unused_data


def _texts(data: bytes) -> tuple[str, str]:
    """The text of all pages, whole and without what stands outside it."""
    whole: list[str] = []
    body: list[str] = []
    with opened(data) as document:
        for number in range(len(document)):
            page: Any = document[number]
            text: Any = page.get_textpage()
            width, height = page.get_size()
            whole.append(text.get_text_range())
            inner = text.get_text_bounded(0, _FOOT, width, height - _HEAD if number else height)
            body.append(inner)
        whole += [str(value) for value in document.get_metadata_dict().values()]
        whole += [str(entry.get_title()) for entry in document.get_toc()]
    return "\n".join(whole), "\n".join(body)


def _names(skeleton: bytes) -> Iterator[str]:
    """Every name, its escapes undone."""
    for name in set(_NAME.findall(skeleton)):
        plain = _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), name)
        yield plain.decode("latin-1")


def _without_strings(skeleton: bytes) -> tuple[bytes, list[str]]:
    """The structure without its strings, and every string in brackets; nested ones belong to it."""
    kept: list[bytes] = []
    strings: list[str] = []
    depth, start, end = 0, 0, 0
    for found in _BRACKET.finditer(skeleton):
        if found[0] == b"(":
            if depth == 0:
                start = found.end()
                kept.append(skeleton[end:start])
            depth += 1
        elif found[0] == b")" and depth:
            depth -= 1
            if depth == 0:
                end = found.start()
                strings.append(decoded_string(_LITERAL.sub(_unescaped, skeleton[start:end])))
    kept.append(skeleton[end:])
    return b"".join(kept), strings


def _unescaped(found: re.Match[bytes]) -> bytes:
    """What an escape in a string stands for."""
    sign = found[1]
    if sign[:1].isdigit():
        return bytes([int(sign, 8) & 255])
    if sign in (b"\n", b"\r", b"\r\n"):
        return b""
    return _PLAIN_ESCAPES.get(sign, sign)


def _hexadecimals(skeleton: bytes) -> Iterator[str]:
    """Every string in hexadecimal."""
    for found in _HEX.finditer(skeleton):
        digits = re.sub(rb"\s", b"", found[1])
        yield decoded_string(bytes.fromhex((digits + b"0"[: len(digits) % 2]).decode()))


def _spoken(stream: bytes) -> Iterator[str]:
    """What a page says beside its glyphs."""
    for found in _SPOKEN.finditer(stream):
        yield decoded_string(bytes.fromhex(found[1].decode()))


def _readable(stream: bytes) -> Iterator[str]:
    """Stretches of a stream that are text in one of the usual encodings."""
    for found in _UTF_8.finditer(_HEX.sub(b" ", stream)):
        yield found[0].decode("utf-8", "replace")
    for found in _UTF_16_BE.finditer(stream):
        yield found[0].decode("utf-16-be", "replace")
    for found in _UTF_16_LE.finditer(stream):
        yield found[0].decode("utf-16-le", "replace")


def decoded_string(data: bytes) -> str:
    """A PDF string as text."""
    if data.startswith(b"\xfe\xff"):
        return data[2:].decode("utf-16-be", "replace")
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "replace")
    return data.decode("latin-1")


def unreadable(details: str) -> PaperError:
    """The one sentence for a file that can't be read to the end."""
    return PaperError(
        tr("The finished paper can't be checked, so it was not released. Make it again."),
        details=details,
    )
