"""Reads and checks the country packs and the example cities shipped under ``resources/``."""

from nlc_desktop.packs.example import example_cities, read_example
from nlc_desktop.packs.reader import available, pack_folder, read_holidays, read_pack

__all__ = [
    "available",
    "example_cities",
    "pack_folder",
    "read_example",
    "read_holidays",
    "read_pack",
]
