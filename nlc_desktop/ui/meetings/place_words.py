"""Where meetings are held, by example: a room as the office's own country names it."""

from nlc_desktop.i18n import tr
from nlc_desktop.services.session import OpenOffice

_ROOMS = {
    "my": "Dewan Hamzah",
    "id": "Ruang Rapat Balai Kota",
    "ph": "City Hall Session Hall",
}
"""A room by the code of its country, in the language it is called by there."""


def place_hint(office: OpenOffice) -> str:
    """What stands in an empty field for the place."""
    room = _ROOMS.get(office.pack.code if office.pack else "")
    return tr("Where – for example {place}", place=room) if room else tr("Where")
