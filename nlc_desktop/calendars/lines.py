"""Content lines of a calendar file: unfolding, and name, parameters and value (RFC 5545, 3.1).

Read here without the library, so that what the library wrote is checked by something else and a
hostile file is turned away before the library sees it.
"""

import re
from dataclasses import dataclass, field

_PARAM = re.compile(r';([A-Za-z0-9-]+)=((?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)')
_NAME = re.compile(r"[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One line once unfolded."""

    name: str
    """In capitals."""
    value: str
    params: dict[str, str] = field(default_factory=dict[str, str])
    """By name in capitals, without the quotation marks around a value."""

    @property
    def begins(self) -> str:
        """The component that begins here, in capitals; empty for any other line."""
        return self.value.strip().upper() if self.name == "BEGIN" else ""

    @property
    def ends(self) -> str:
        """The component that ends here, in capitals; empty for any other line."""
        return self.value.strip().upper() if self.name == "END" else ""


def parsed(line: str) -> ContentLine | None:
    """A content line in its parts; nothing where it is none."""
    name = _NAME.match(line)
    if name is None:
        return None
    params: dict[str, str] = {}
    at = name.end()
    while (match := _PARAM.match(line, at)) is not None:
        params[match[1].upper()] = match[2].strip('"')
        at = match.end()
    if line[at : at + 1] != ":":
        return None
    return ContentLine(name[0].upper(), line[at + 1 :], params)


def unfolded(text: str) -> list[str]:
    """Whole lines of a text, whatever ends them; empty ones are left out."""
    whole: list[list[str]] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in {" ", "\t"} and whole:
            whole[-1].append(line[1:])
        elif line.strip():
            whole.append([line])
    return ["".join(parts) for parts in whole]
