"""Puts faces into a PDF: only the glyphs used, each with the letters it stands for.

Every use of a glyph gets a code of the document's own, for the pair of glyph and letters. So a
glyph that stands for different letters (an empty box, a no-break space, a letter of Arabic in
one of its forms) is found again as what it was in the text: poppler and pdfium both read it.
"""

from hashlib import sha256
from typing import Any

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]
from reportlab.pdfbase import pdfdoc

from nlc_desktop.documents.typesetting.faces import Face

_harfbuzz: Any = uharfbuzz
_pdf: Any = pdfdoc

_DROPPED = ("GSUB", "GPOS", "GDEF", "MATH", "STAT", "DSIG", "name", "post", "OS/2", "cmap")
"""Tables a PDF reader has no use for: glyphs are chosen and placed already."""


class _Codes(dict[str, str]):
    """The code of each plain character, four hexadecimal digits."""

    def __init__(self, font: "DocumentFont") -> None:
        super().__init__()
        self._font = font

    def __missing__(self, char: str) -> str:
        shown = " " if char == "\xa0" else char
        code = self[char] = self._font.code(self._font.face.glyph(shown), shown)
        return code


class DocumentFont:
    """A face in one document: which codes were used, and the objects that embed it."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {(0, ""): 0}
        self._plain = _Codes(self)

    def code(self, glyph: int, letters: str) -> str:
        """The code for a glyph that stands for these letters, in hexadecimal."""
        number = self._codes.setdefault((glyph, letters), len(self._codes))
        return f"{number:04x}"

    def encoded(self, text: str) -> str:
        """Plain text as codes."""
        return "".join(map(self._plain.__getitem__, text))

    def object(self, book: Any) -> Any:
        """The font dictionary with its subset, widths and table back to letters."""
        glyphs = [glyph for glyph, _ in self._codes]
        data, places = _subset(self.face, set(glyphs))
        tag = _tag(data)
        base = _pdf.PDFName(f"{tag}+{self.face.name}")
        child = _dictionary(
            Type=_name("Font"),
            Subtype=_name("CIDFontType2"),
            BaseFont=base,
            CIDSystemInfo=_dictionary(
                Registry=_pdf.PDFString("Adobe"), Ordering=_pdf.PDFString("Identity"), Supplement=0
            ),
            FontDescriptor=book.Reference(self._descriptor(base, data)),
            DW=0,
            W=f"[0 [{' '.join(str(_number(self.face.advance(glyph))) for glyph in glyphs)}]]",
            CIDToGIDMap=_stream(b"".join(places[glyph].to_bytes(2, "big") for glyph in glyphs)),
        )
        whole = _dictionary(
            Type=_name("Font"),
            Subtype=_name("Type0"),
            BaseFont=base,
            Encoding=_name("Identity-H"),
            DescendantFonts=_pdf.PDFArray([book.Reference(child)]),
            ToUnicode=_stream(_to_unicode([letters for _, letters in self._codes])),
        )
        return book.Reference(whole, self.name)

    def _descriptor(self, base: Any, data: bytes) -> Any:
        """The font descriptor with the embedded file."""
        measures = self.face.measures()
        return _dictionary(
            Type=_name("FontDescriptor"),
            FontName=base,
            Flags=4,
            FontBBox=_pdf.PDFArray([_number(edge) for edge in measures.box]),
            ItalicAngle=-12 if self.face.name.endswith("Italic") else 0,
            Ascent=_number(measures.ascent),
            Descent=_number(measures.descent),
            CapHeight=714,
            StemV=140 if self.face.name.endswith("Bold") else 80,
            FontFile2=_stream(data, Length1=len(data)),
        )


def _subset(face: Face, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
    """A font file of these glyphs alone, and where each of them stands in it."""
    wanted = _harfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        _harfbuzz.SubsetFlags.NO_HINTING
        | _harfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        | _harfbuzz.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode()) for tag in _DROPPED)
    plan = _harfbuzz.SubsetPlan(face.data, wanted)
    places = dict(plan.old_to_new_glyph_mapping)
    return bytes(plan.execute().blob.data), places


def _tag(data: bytes) -> str:
    """Six capitals that tell subsets apart, the same for the same subset."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(data).digest()[:6])


def _to_unicode(letters: list[str]) -> bytes:
    """The table from codes back to letters."""
    rows = [
        f"<{code:04x}> <{text.encode('utf-16-be').hex()}>"
        for code, text in enumerate(letters)
        if text
    ]
    blocks = "\n".join(
        f"{len(rows[a : a + 100])} beginbfchar\n{chr(10).join(rows[a : a + 100])}\nendbfchar"
        for a in range(0, len(rows), 100)
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        f"{blocks}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


def _name(text: str) -> Any:
    """A PDF name."""
    return _pdf.PDFName(text)


def _number(value: float) -> Any:
    """A whole number where it is one."""
    return round(value) if abs(value - round(value)) < 0.005 else round(value, 2)


def _dictionary(**entries: Any) -> Any:
    """A PDF dictionary."""
    return _pdf.PDFDictionary(entries)


def _stream(data: bytes, **entries: Any) -> Any:
    """A compressed stream; the PDF makes it an object of its own."""
    return _pdf.PDFStream(_dictionary(**entries), data, [_pdf.PDFZCompress])
