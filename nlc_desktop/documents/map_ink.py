"""Draws lines, shapes and icons on a page, in colour or in black."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from nlc_desktop.documents.icon_paths import BOX, icon_steps
from nlc_desktop.documents.typesetting.sheet import Page
from nlc_desktop.domain.links import LinkTone
from nlc_desktop.domain.map_shapes import Box, Spot

_KAPPA = 4 / 3 * math.tan(math.pi / 8)
Tint = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""


def _tint(code: str) -> Tint:
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a map on paper."""

    mark: Tint
    soft: Tint
    """Faded nodes."""
    thin: Tint
    """Faded links and lines of posts."""
    links: dict[LinkTone, Tint]
    heads: bool = False
    """Whether tones are told apart by the heads of arrows, for want of colour."""


_BLACK: Tint = (0.0, 0.0, 0.0)
WHITE: Tint = (1.0, 1.0, 1.0)

IN_COLOUR = Inks(
    mark=_tint("3D4B48"),
    soft=_tint("788682"),
    thin=_tint("A9B3B0"),
    links={
        LinkTone.MARK: _tint("3D4B48"),
        LinkTone.BLUE: _tint("2A578F"),
        LinkTone.PLUM: _tint("77407F"),
    },
)
"""The light palette of the screen (look/tokens.md); faded links a little darker for printers."""

IN_BLACK = Inks(
    mark=_BLACK,
    soft=(0.45, 0.45, 0.45),
    thin=(0.6, 0.6, 0.6),
    links=dict.fromkeys(LinkTone, _BLACK),
    heads=True,
)


class Ink:
    """Draws on one page; places are points from the left and the top of the paper."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._code = page.code
        self._height = page.grid.height

    def line(
        self, spots: Sequence[Spot], tint: Tint, width: float, dash: Sequence[float] = ()
    ) -> None:
        """An open line."""
        path = " ".join(
            f"{self._at(spot)} {'l' if number else 'm'}" for number, spot in enumerate(spots)
        )
        lengths = " ".join(f"{length:.2f}" for length in dash)
        self._code.append(f"q {_stroke(tint)} {width:.2f} w [{lengths}] 0 d {path} S Q")

    def polygon(
        self, spots: Sequence[Spot], tint: Tint, width: float, fill: Tint | None = WHITE
    ) -> None:
        """A closed shape; without ``fill`` one sees through it."""
        path = " ".join(
            f"{self._at(spot)} {'l' if number else 'm'}" for number, spot in enumerate(spots)
        )
        self._shape(path + " h", tint, width, fill)

    def circle(
        self, middle: Spot, radius: float, tint: Tint, width: float, fill: Tint | None = WHITE
    ) -> None:
        """A circle round its middle."""
        x, y = middle
        far, near = radius, radius * _KAPPA
        turns = (
            ((far, near), (near, far), (0.0, far)),
            ((-near, far), (-far, near), (-far, 0.0)),
            ((-far, -near), (-near, -far), (0.0, -far)),
            ((near, -far), (far, -near), (far, 0.0)),
        )
        curves = " ".join(
            " ".join(self._at((x + dx, y + dy)) for dx, dy in turn) + " c" for turn in turns
        )
        self._shape(f"{self._at((x + far, y))} m {curves} h", tint, width, fill)

    def bar(self, box: Box, tint: Tint) -> None:
        """A filled box without an edge."""
        low = self._at((box.left, box.bottom))
        self._code.append(f"q {_fill(tint)} {low} {box.width:.2f} {box.height:.2f} re f Q")

    def icon(self, name: str, middle: Spot, size: float, tint: Tint, width: float) -> None:
        """An icon round its middle."""
        scale = size / BOX
        left, top = middle[0] - size / 2, middle[1] - size / 2
        steps = [
            " ".join(self._at((left + px * scale, top + py * scale)) for px, py in step.spots)
            + f" {step.verb}"
            for step in icon_steps(name)
        ]
        if steps:
            path = " ".join(steps)
            self._code.append(f"q {_stroke(tint)} {width:.2f} w 1 J 1 j {path} S Q")

    def begin_window(self, box: Box) -> None:
        """From here on only what lies in the box is seen, until `end_window`."""
        low = self._at((box.left, box.bottom))
        self._code.append(f"q {low} {box.width:.2f} {box.height:.2f} re W n")

    def end_window(self) -> None:
        """Everything is seen again."""
        self._code.append("Q")

    def _shape(self, path: str, tint: Tint, width: float, fill: Tint | None) -> None:
        inside = f"{_fill(fill)} " if fill is not None else ""
        verb = "B" if fill is not None else "S"
        self._code.append(f"q {inside}{_stroke(tint)} {width:.2f} w 1 j {path} {verb} Q")

    def _at(self, spot: Spot) -> str:
        return f"{spot[0]:.2f} {self._height - spot[1]:.2f}"


def _stroke(tint: Tint) -> str:
    return " ".join(f"{part:.3g}" for part in tint) + " RG"


def _fill(tint: Tint) -> str:
    return " ".join(f"{part:.3g}" for part in tint) + " rg"
