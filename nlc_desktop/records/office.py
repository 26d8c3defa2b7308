"""The office itself: what its letterhead says and where it stands."""

from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import OfficeText, PublicText

OFFICE_ID = "office"
"""The one row of the office table."""


class Office(Record, table=True):
    """The office this workspace belongs to; there is one."""

    name: PublicText
    name_second: PublicText = ""
    department: PublicText = ""
    address: PublicText = ""
    """Lines of the address, one a line."""
    phone: PublicText = ""
    fax: PublicText = ""
    email: PublicText = ""
    slogans: PublicText = ""
    """0 to 4 slogan lines, one a line (R-MY-01)."""
    crest: PublicText = ""
    """PNG or SVG as base64."""
    country: PublicText = ""
    city: PublicText = ""
    """Key of the city in the country pack; empty for a council typed in."""
    state: PublicText = ""
    """Code of the state in the country pack, for holidays and the working week."""
    zone: PublicText = "Asia/Kuala_Lumpur"
    language: PublicText = "ms"
    """Language new papers are made in."""
    paper: PublicText = "A4"
    reference: PublicText = ""
    """How file references begin, e.g. "MBDK.100-1/9/1"."""
    secretary: OfficeText = ""
    """Who works here, as named in the log."""
    checker: OfficeText = ""
    """Name and post of who checks minutes, one a line."""
    number_pattern: PublicText = ""
    """How letters are numbered, with tokens (`domain.numbering`); empty for the country's way."""
    signatory: PublicText = ""
    """Who signs letters, name and post one a line (rank may follow); empty for the secretary."""
