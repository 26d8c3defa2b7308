"""What a line typed for an action means: "Share the list @PPD by 18 Dec"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.dates import parse_day
from nlc_desktop.domain.papers import Language

_DUE = re.compile(
    r"(?:(?<=\s)|^)(?:by|before|due|latest|sebelum|menjelang|selewat-lewatnya|paling lewat|"
    r"not later than|no later than|tidak lewat dari(?:pada)?)\s+(?=\S)",
    re.IGNORECASE,
)
_LONGEST_DAY = 6
"""Words in the longest way to write a day, "before Friday the 15th of January 2027"."""
_LONGEST_NAME = 8
_AND = re.compile(r"\s+(?:and|dan|&)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypedAction:
    """What one typed line means."""

    text: str
    owners: tuple[str, ...] = ()
    """Names after ``@``, as typed."""
    due: date | None = None


def parse_action(
    line: str, today: date, language: Language, known: Callable[[str], bool] | None = None
) -> TypedAction:
    """Reads an action typed in one line; what is not understood stays part of the text.

    ``@`` starts a name, which runs to the next ``@``, comma or due day. With ``known`` a name is
    the longest run of words it accepts, and one it never accepts stays in the text.
    """
    rest, due = _take_due(line, today, language)
    owners: list[str] = []
    out: list[str] = []
    head, *mentions = re.split(r"(?:(?<=\s)|^)@(?=\w)", rest)
    out.append(head)
    for mention in mentions:
        name, remainder = _name(mention, known)
        if name:
            owners.append(name)
            out[-1] = _AND.sub(" ", out[-1]) if len(owners) > 1 else out[-1]
            out.append(remainder)
        else:
            out.append(f"@{mention}")
    text = re.sub(r"\s+([,.;])", r"\1", " ".join(" ".join(out).split()))
    return TypedAction(text.rstrip(" ,;").lstrip(" ,;"), tuple(dict.fromkeys(owners)), due)


def _name(mention: str, known: Callable[[str], bool] | None) -> tuple[str, str]:
    """The name at the start of what follows ``@``, and the rest; no name when none is known."""
    run = re.match(r"[^,;#@\n]*", mention)
    words = run[0].split() if run else []
    if known is None:
        name = _AND.sub("", run[0]).strip(" .") if run else ""
        return name, mention[len(run[0]) :] if run else mention
    for count in range(min(len(words), _LONGEST_NAME), 0, -1):
        name = " ".join(words[:count]).strip(" .:")
        if name and known(name):
            pattern = r"\s*" + r"\s+".join(re.escape(word) for word in words[:count])
            return name, re.sub(f"^{pattern}", "", mention)
    return "", mention


def _take_due(line: str, today: date, language: Language) -> tuple[str, date | None]:
    """The line without its due day, and that day; the last one named counts."""
    for match in reversed(list(_DUE.finditer(line))):
        words = re.findall(r"\S+", line[match.end() :])
        for count in range(min(len(words), _LONGEST_DAY), 0, -1):
            due = parse_day(" ".join(words[:count]), today, language)
            if due is not None:
                pattern = r"\s*".join(re.escape(word) for word in words[:count])
                tail = re.sub(f"^{pattern}", "", line[match.end() :])
                return f"{line[: match.start()]} {tail}", due
    return line, None
