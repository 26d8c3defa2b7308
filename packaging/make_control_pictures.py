"""Draws the ticks, dots and chevrons inside controls, one SVG per palette and state.

    python packaging/make_control_pictures.py

A stylesheet can only show a picture from a file, in the colours the file has. The pictures are
checked in; a test compares them with what this script would write.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from nlc_desktop.paths import resource
from nlc_desktop.ui.palettes import THEMES, Theme

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
_TICK = "M4.3 8.3 6.9 10.9 11.7 5.4"


def _line(points: str, color: str, width: float = 1.5) -> str:
    return (
        f'<path d="{points}" fill="none" stroke="{color}" stroke-width="{width}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _box(fill: str, edge: str, inside: str = "") -> str:
    return (
        f'<rect x="0.75" y="0.75" width="14.5" height="14.5" rx="3" fill="{fill}" '
        f'stroke="{edge}" stroke-width="1.5"/>{inside}'
    )


def _dot(fill: str, edge: str, inside: str = "") -> str:
    core = f'<circle cx="8" cy="8" r="3.25" fill="{inside}"/>' if inside else ""
    return (
        f'<circle cx="8" cy="8" r="7.25" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>{core}'
    )


def pictures(theme: Theme) -> dict[str, str]:
    """Every picture of one palette: its name without the palette, and its SVG."""
    tick = _line(_TICK, theme.on_accent, 2)
    off = _line(_TICK, theme.text_off, 2)
    drawn = {
        "box": _box(theme.surface, theme.border),
        "box-hover": _box(theme.hover, theme.border),
        "box-pressed": _box(theme.pressed, theme.border),
        "box-off": _box(theme.window, theme.hairline),
        "box-on": _box(theme.accent, theme.accent, tick),
        "box-on-off": _box(theme.window, theme.hairline, off),
        "box-mixed": _box(theme.accent, theme.accent, _line("M4.5 8H11.5", theme.on_accent, 2)),
        "dot": _dot(theme.surface, theme.border),
        "dot-hover": _dot(theme.hover, theme.border),
        "dot-pressed": _dot(theme.pressed, theme.border),
        "dot-off": _dot(theme.window, theme.hairline),
        "dot-on": _dot(theme.accent, theme.accent, theme.on_accent),
        "dot-on-off": _dot(theme.window, theme.hairline, theme.text_off),
        "tick": _line(_TICK, theme.text),
        "chevron-down": _line("M4 6.25 8 10.25 12 6.25", theme.text),
        "chevron-up": _line("M4 9.75 8 5.75 12 9.75", theme.text),
        "chevron-right": _line("M6.25 4 10.25 8 6.25 12", theme.text),
        "chevron-off": _line("M4 6.25 8 10.25 12 6.25", theme.text_off),
    }
    return {name: f"{_HEAD}{body}</svg>\n" for name, body in drawn.items()}


def main() -> None:
    """Writes all pictures."""
    folder = resource("icons", "controls")
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES.values():
        for name, text in pictures(theme).items():
            (folder / f"{theme.name}-{name}.svg").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
