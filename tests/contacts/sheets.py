"""Spreadsheets for tests: Excel's as Excel makes them, LibreOffice's by hand, and bad ones."""

import io
import zipfile

import xlsxwriter

HEADINGS = ["Nama", "Jawatan", "Agensi", "Telefon", "Emel", "Tarikh Lahir"]
ROWS = [
    ["Dato' Ahmad Faizal bin Osman", "Pegawai Daerah", "Pejabat Daerah", 60123456789, "a@b.my", ""],
    ["陈伟明", "主席", "福建会馆", "012-333 4444", "", "1970-01-01"],
]

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
_HEAD = (
    f'<?xml version="1.0"?><office:document-content xmlns:office="{_OFFICE}office:1.0" '
    f'xmlns:table="{_OFFICE}table:1.0" xmlns:text="{_OFFICE}text:1.0">'
    '<office:body><office:spreadsheet><table:table table:name="Senarai">'
)
_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"


def xlsx(*sheets: list[list[object]]) -> bytes:
    """A workbook with these sheets."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for rows in sheets:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return out.getvalue()


def corners(row: int, column: int) -> bytes:
    """A workbook with one cell in each of two far corners."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write(0, 0, "Nama")
    sheet.write(row, column, "x")
    book.close()
    return out.getvalue()


def ods(rows: list[list[str]], *, more: str = "") -> bytes:
    """A LibreOffice spreadsheet; ``more`` are further rows in XML."""
    body = "".join(
        f"<table:table-row>{''.join(cell(value) for value in row)}</table:table-row>"
        for row in rows
    )
    return packed({"content.xml": f"{_HEAD}{body}{more}{_TAIL}"})


def cell(value: str, repeated: int = 1) -> str:
    times = f' table:number-columns-repeated="{repeated}"' if repeated > 1 else ""
    kind = ' office:value-type="string"'
    return f"<table:table-cell{kind}{times}><text:p>{value}</text:p></table:table-cell>"


def packed(parts: dict[str, str | bytes]) -> bytes:
    """A zip file of LibreOffice's kind."""
    out = io.BytesIO()
    manifest = (
        '<?xml version="1.0"?><m:manifest '
        f'xmlns:m="{_OFFICE}manifest:1.0"><m:file-entry m:full-path="/" m:media-type='
        '"application/vnd.oasis.opendocument.spreadsheet"/></m:manifest>'
    )
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        file.writestr("mimetype", kind, zipfile.ZIP_STORED)
        file.writestr("META-INF/manifest.xml", manifest)
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()
