"""Keeps a window out of screenshots and shared screens, where the system allows it."""

import sys
from typing import Any

from PySide6.QtWidgets import QWidget

_EXCLUDE, _NORMAL = 0x11, 0x00  # WDA_EXCLUDEFROMCAPTURE and WDA_NONE, Windows 10 2004


def hide_from_capture(widget: QWidget, *, hidden: bool) -> bool:
    """Hides or shows the window of a widget; says whether the system could."""
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only there

    user32: Any = ctypes.windll.user32
    handle = int(widget.window().winId())
    return bool(user32.SetWindowDisplayAffinity(handle, _EXCLUDE if hidden else _NORMAL))
