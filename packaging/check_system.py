"""Names the system pieces that are missing, with the command that installs them.

Runs before anything is installed, with the system's Python, so it uses the standard library
alone and no newer syntax than Python 3.7 knows. Prints nothing when all is well.

    python3 packaging/check_system.py [--window]

``--window`` also checks what a window on the screen needs, beyond drawing in memory.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

OLDEST = (3, 11)

# library file: package in Debian and Ubuntu, Fedora, Arch, openSUSE
DRAWING = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11", "libX11-6"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2", "libfreetype6"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
}
WINDOW = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libxcb-cursor.so.0": (
        "libxcb-cursor0",
        "xcb-util-cursor",
        "xcb-util-cursor",
        "libxcb-cursor0",
    ),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-keysyms.so.1": (
        "libxcb-keysyms1",
        "xcb-util-keysyms",
        "xcb-util-keysyms",
        "libxcb-keysyms1",
    ),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libxkbcommon-x11.so.0": (
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
}
VENV = ("python3-venv", "python3", "python", "python3")
INSTALL = (
    "sudo apt-get install --no-install-recommends",
    "sudo dnf install",
    "sudo pacman -S",
    "sudo zypper install",
)
FAMILIES = {"debian": 0, "ubuntu": 0, "fedora": 1, "rhel": 1, "arch": 2, "suse": 3, "opensuse": 3}


def family(release: str) -> int | None:
    """Which column of the tables a distribution uses, from the text of os-release; None if new."""
    lines = (line.partition("=") for line in release.splitlines())
    values = {key: value.strip("\"'") for key, _, value in lines}
    names = [values.get("ID", ""), *values.get("ID_LIKE", "").split()]
    return next((FAMILIES[name] for name in names if name in FAMILIES), None)


def loads(library: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def sentences(missing: Mapping[str, tuple[str, ...]], column: int | None) -> Iterator[str]:
    """What to tell the person about missing pieces, given as {what: packages}."""
    yield f"NLC Desktop needs system pieces that this computer lacks: {', '.join(missing)}."
    if column is None:
        yield "Install them with your system's package manager, then run the same command again."
        return
    packages = sorted({packages[column] for packages in missing.values()})
    yield "Install them with this command, then run yours again:"
    yield f"    {INSTALL[column]} {' '.join(packages)}"


def missing_pieces(window: bool) -> dict[str, tuple[str, ...]]:
    """The pieces that this Python and this system lack, as {what: packages}."""
    missing: dict[str, tuple[str, ...]] = {}
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        missing["Python's venv module"] = VENV
    if sys.platform == "linux":
        wanted = {**DRAWING, **WINDOW} if window else DRAWING
        missing.update((name, wanted[name]) for name in sorted(wanted) if not loads(name))
    return missing


def read_release() -> str:
    """The text that names the distribution; empty where there is none."""
    try:
        return Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return ""


def main() -> int:
    """Says what is missing; 1 when something is."""
    if sys.version_info < OLDEST:
        print(f"NLC Desktop needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        print("Install a newer Python, or name one: make PYTHON=/path/to/python3.11 run")
        return 1
    on_x11 = "--window" in sys.argv and os.environ.get("DISPLAY")
    missing = missing_pieces(bool(on_x11))
    if missing:
        print("\n".join(sentences(missing, family(read_release()))))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
