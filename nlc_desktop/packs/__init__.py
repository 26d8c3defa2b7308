"""Reads and checks the country packs shipped under ``resources/packs/``."""

from nlc_desktop.packs.reader import available, pack_folder, read_holidays, read_pack

__all__ = ["available", "pack_folder", "read_holidays", "read_pack"]
