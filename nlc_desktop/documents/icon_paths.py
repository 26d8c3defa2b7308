"""The icons as outlines for paper: Lucide's drawings read into lines and curves.

Only what those drawings hold is read: paths, circles, ellipses, rectangles, lines and polygons.
Arcs become Bézier curves (SVG 2, appendix B.2.4), since PDF has no arcs.
"""

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from xml.etree import ElementTree as ET

from nlc_desktop.paths import resource

BOX = 24.0
"""Side of the square the drawings are made in."""

_Spot = tuple[float, float]
_KAPPA = 4 / 3 * math.tan(math.pi / 8)
_TOKEN = re.compile(r"[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TAKES = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an outline: "m" go to, "l" line to, "c" curve to, "h" close."""

    verb: str
    spots: tuple[_Spot, ...] = ()


@cache
def icon_steps(name: str) -> tuple[Step, ...]:
    """The outline of an icon in its box of 24; nothing when there is no such icon."""
    file = resource("icons", f"{name}.svg")
    if not file.is_file():
        return ()
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - our own drawing
    return tuple(step for element in root.iter() for step in _element(element))


def _element(element: ET.Element) -> Iterable[Step]:
    kind = element.tag.rpartition("}")[2]
    if kind == "path":
        return _Pen().draw(element.get("d", ""))
    numbers = {key: float(value) for key, value in element.items() if _is_number(value)}
    made = _SHAPES.get(kind)
    if made is not None:
        return made(numbers)
    if kind in {"polyline", "polygon"}:
        return _polyline(element.get("points", ""), closed=kind == "polygon")
    return ()


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)", text) is not None


def _ellipse(at: Mapping[str, float]) -> Iterator[Step]:
    x, y = at.get("cx", 0.0), at.get("cy", 0.0)
    rx, ry = at.get("rx", at.get("r", 0.0)), at.get("ry", at.get("r", 0.0))
    yield Step("m", ((x + rx, y),))
    yield from _arcs(x, y, rx, ry, ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 0)))
    yield Step("h")


def _arcs(
    x: float, y: float, rx: float, ry: float, ways: tuple[tuple[int, int], ...]
) -> Iterator[Step]:
    """Quarters of an ellipse from one direction to the next."""
    for (x1, y1), (x2, y2) in pairwise(ways):
        yield Step(
            "c",
            (
                (x + rx * (x1 + _KAPPA * x2), y + ry * (y1 + _KAPPA * y2)),
                (x + rx * (x2 + _KAPPA * x1), y + ry * (y2 + _KAPPA * y1)),
                (x + rx * x2, y + ry * y2),
            ),
        )


def _rectangle(at: Mapping[str, float]) -> Iterator[Step]:
    left, top = at.get("x", 0.0), at.get("y", 0.0)
    right, bottom = left + at.get("width", 0.0), top + at.get("height", 0.0)
    r = at.get("rx", at.get("ry", 0.0))
    yield Step("m", ((left + r, top),))
    yield Step("l", ((right - r, top),))
    yield from _arcs(right - r, top + r, r, r, ((0, -1), (1, 0)))
    yield Step("l", ((right, bottom - r),))
    yield from _arcs(right - r, bottom - r, r, r, ((1, 0), (0, 1)))
    yield Step("l", ((left + r, bottom),))
    yield from _arcs(left + r, bottom - r, r, r, ((0, 1), (-1, 0)))
    yield Step("l", ((left, top + r),))
    yield from _arcs(left + r, top + r, r, r, ((-1, 0), (0, -1)))
    yield Step("h")


def _line(at: Mapping[str, float]) -> Iterator[Step]:
    yield Step("m", ((at.get("x1", 0.0), at.get("y1", 0.0)),))
    yield Step("l", ((at.get("x2", 0.0), at.get("y2", 0.0)),))


_SHAPES: dict[str, Callable[[Mapping[str, float]], Iterator[Step]]] = {
    "circle": _ellipse,
    "ellipse": _ellipse,
    "rect": _rectangle,
    "line": _line,
}


def _polyline(text: str, *, closed: bool) -> Iterator[Step]:
    numbers = [float(token) for token in _TOKEN.findall(text)]
    spots = list(zip(numbers[::2], numbers[1::2], strict=True))
    for at, spot in enumerate(spots):
        yield Step("l" if at else "m", (spot,))
    if closed:
        yield Step("h")


class _Pen:
    """Draws the path of a ``d`` attribute."""

    def __init__(self) -> None:
        self.at: _Spot = (0.0, 0.0)
        self.start: _Spot = (0.0, 0.0)
        self.handle: _Spot | None = None
        """The last control point, which a smooth curve reflects."""

    def draw(self, text: str) -> Iterator[Step]:
        """The steps of the path."""
        for letter, numbers in _commands(text):
            verb, relative = letter.lower(), letter.islower()
            handle, self.handle = self.handle, None
            if verb == "z":
                self.at = self.start
                yield Step("h")
            elif verb == "a":
                yield from self._arc(numbers, relative=relative)
            else:
                yield self._step(verb, self._spots(verb, numbers, relative=relative), handle)

    def _spots(self, verb: str, numbers: list[float], *, relative: bool) -> list[_Spot]:
        x, y = self.at if relative else (0.0, 0.0)
        if verb == "h":
            return [(x + numbers[0], self.at[1])]
        if verb == "v":
            return [(self.at[0], y + numbers[0])]
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        return [(x + right, y + down) for right, down in pairs]

    def _step(self, verb: str, spots: list[_Spot], handle: _Spot | None) -> Step:
        before = self.at
        self.at = spots[-1]
        if verb == "m":
            self.start = self.at
            return Step("m", (self.at,))
        if verb in {"l", "h", "v"}:
            return Step("l", (self.at,))
        if verb in {"s", "t"}:
            mirrored = before if handle is None else _mirrored(handle, before)
            spots = [mirrored, *spots]
        self.handle = spots[-2]
        if verb in {"q", "t"}:
            spots = [_part(before, spots[0]), _part(spots[1], spots[0]), spots[1]]
        return Step("c", tuple(spots))

    def _arc(self, numbers: list[float], *, relative: bool) -> Iterator[Step]:
        rx, ry, turn, large, sweep, x, y = numbers
        if relative:
            x, y = x + self.at[0], y + self.at[1]
        start, self.at = self.at, (x, y)
        if rx and ry and start != self.at:
            arc = _Arc.between(
                start, self.at, abs(rx), abs(ry), turn, large=bool(large), sweep=bool(sweep)
            )
            yield from arc.steps()
        else:
            yield Step("l", (self.at,))


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; numbers left over repeat it, after "m" as "l"."""
    letter, numbers = "", list[float]()
    for token in _tokens(text):
        if token.isalpha():
            letter, numbers = token, []
        else:
            numbers.append(float(token))
        if letter and len(numbers) == _TAKES[letter.lower()]:
            yield letter, numbers
            numbers = []
            letter = {"m": "l", "M": "L"}.get(letter, letter) if letter not in "zZ" else ""


def _tokens(text: str) -> Iterator[str]:
    """Letters and numbers; the two flags of an arc may be written together, as in "0 01-1"."""
    letter, place = "", 0
    at = 0
    while found := _TOKEN.search(text, at):
        token = found[0]
        if token.isalpha():
            letter, place = token, 0
        else:
            if letter in {"a", "A"} and place % 7 in {3, 4}:
                token = token[0]
            place += 1
        yield token
        at = found.start() + len(token)


def _mirrored(spot: _Spot, middle: _Spot) -> _Spot:
    return 2 * middle[0] - spot[0], 2 * middle[1] - spot[1]


def _part(end: _Spot, handle: _Spot) -> _Spot:
    """The cubic handle that stands for a quadratic one."""
    return end[0] + 2 / 3 * (handle[0] - end[0]), end[1] + 2 / 3 * (handle[1] - end[1])


@dataclass(frozen=True, slots=True)
class _Arc:
    """Part of a turned ellipse: its middle, its radii, its turn, from which angle how far."""

    x: float
    y: float
    rx: float
    ry: float
    turn: float
    first: float
    swept: float

    @classmethod
    def between(
        cls,
        start: _Spot,
        end: _Spot,
        rx: float,
        ry: float,
        turn: float,
        *,
        large: bool,
        sweep: bool,
    ) -> "_Arc":
        """The arc from one place to another."""
        angle = math.radians(turn)
        cos, sin = math.cos(angle), math.sin(angle)
        half_x, half_y = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
        x1, y1 = cos * half_x + sin * half_y, cos * half_y - sin * half_x
        size = (x1 / rx) ** 2 + (y1 / ry) ** 2
        if size > 1:
            rx, ry = rx * math.sqrt(size), ry * math.sqrt(size)
            size = 1.0
        off = math.sqrt(1 / size - 1) * (-1 if large == sweep else 1)
        cx, cy = off * rx * y1 / ry, -off * ry * x1 / rx
        first = math.atan2((y1 - cy) / ry, (x1 - cx) / rx)
        swept = math.atan2((-y1 - cy) / ry, (-x1 - cx) / rx) - first
        if sweep and swept < 0:
            swept += 2 * math.pi
        elif not sweep and swept > 0:
            swept -= 2 * math.pi
        x = cos * cx - sin * cy + (start[0] + end[0]) / 2
        y = sin * cx + cos * cy + (start[1] + end[1]) / 2
        return cls(x, y, rx, ry, angle, first, swept)

    def steps(self) -> Iterator[Step]:
        """Curves of at most a quarter turn each."""
        count = max(1, math.ceil(abs(self.swept) / (math.pi / 2) - 1e-9))
        part = self.swept / count
        reach = 4 / 3 * math.tan(part / 4)
        for at in range(count):
            one, other = self.first + at * part, self.first + (at + 1) * part
            c1, s1, c2, s2 = math.cos(one), math.sin(one), math.cos(other), math.sin(other)
            yield Step(
                "c",
                (
                    self._spot(c1 - reach * s1, s1 + reach * c1),
                    self._spot(c2 + reach * s2, s2 - reach * c2),
                    self._spot(c2, s2),
                ),
            )

    def _spot(self, right: float, down: float) -> _Spot:
        cos, sin = math.cos(self.turn), math.sin(self.turn)
        right, down = right * self.rx, down * self.ry
        return self.x + cos * right - sin * down, self.y + sin * right + cos * down
