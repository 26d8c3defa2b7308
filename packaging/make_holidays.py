"""Writes resources/packs/my/holidays.json from the PyPI package ``holidays``.

The package is not shipped with the program and not needed to build it. To refresh the file:

    python -m venv holidays-venv
    holidays-venv/bin/pip install holidays==0.109
    holidays-venv/bin/python packaging/make_holidays.py

Every name is asked for in a named language, since the package otherwise follows the computer's.
Days that may still move are marked by the package in words; the words become the field
``estimated``.
"""

import json
import re
from pathlib import Path

import holidays

PACK = Path(__file__).resolve().parent.parent / "resources" / "packs" / "my"
YEARS = range(2024, 2033)
_TAGS = re.compile(r"\(([^()]*)\)$")
_ESTIMATED = {"anggaran", "estimated"}
_MALAY = {"Krismas (Eve)": "Malam Krismas"}
_ENGLISH_OF_MALAYSIA = {
    "Labor Day": "Labour Day",
    "Diwali": "Deepavali",
    "Vesak": "Wesak",
    "Eid al-Fitr": "Hari Raya Aidilfitri",
    "Eid al-Adha": "Hari Raya Haji",
    "Dayak Festival Day": "Gawai Dayak",
    "of The Sultan": "of the Sultan",
    "Sultan of Negeri Sembilan": "Yang di-Pertuan Besar of Negeri Sembilan",
}


def split_name(name: str) -> tuple[str, bool]:
    """The name without the tag that calls the day an estimate, and whether it had one."""
    found = _TAGS.search(name)
    if not found:
        return name, False
    tags = [tag.strip() for tag in found[1].split(",")]
    kept = [tag for tag in tags if tag not in _ESTIMATED]
    if len(kept) == len(tags):
        return name, False
    head = name[: found.start()].strip()
    return f"{head} ({', '.join(kept)})" if kept else head, True


def year_tables(state: str) -> tuple[holidays.HolidayBase, holidays.HolidayBase]:
    """A state's holidays with Malay and with English names."""
    return (
        holidays.country_holidays("MY", subdiv=state, years=YEARS, language="ms_MY"),
        holidays.country_holidays("MY", subdiv=state, years=YEARS, language="en_US"),
    )


def dictionary(states: list[str]) -> dict[str, str]:
    """English names by Malay ones, learned from the days that have a single name.

    Two names on one day come sorted by each language's own alphabet, so they can't be paired by
    their order.
    """
    out: dict[str, str] = {}
    for state in states:
        malay, english = year_tables(state)
        for day in malay:
            if len(malay.get_list(day)) == 1:
                out[malay.get_list(day)[0]] = english.get_list(day)[0]
    return out


def pairs(malay: list[str], english: list[str], known: dict[str, str]) -> list[tuple[str, str]]:
    """The Malay and English names of one day, matched; at most one may be new."""
    left = [name for name in english if name not in {known.get(word) for word in malay}]
    return [(name, known[name] if name in known else left.pop()) for name in malay]


def put_right(name: str, words: dict[str, str]) -> str:
    """The name as the country spells it."""
    for package, local in words.items():
        name = name.replace(package, local)
    return name


def days_of(state: str, known: dict[str, str]) -> list[dict[str, object]]:
    """The holidays of a state in order, two on one day as two entries."""
    malay, english = year_tables(state)
    out: list[dict[str, object]] = []
    for day in sorted(malay):
        for ms, en in pairs(malay.get_list(day), english.get_list(day), known):
            ms, estimated = split_name(ms)  # noqa: PLW2901 - the same name, put right
            en, _ = split_name(en)  # noqa: PLW2901
            names = {
                "ms": put_right(ms, _MALAY),
                "en": put_right(en, _ENGLISH_OF_MALAYSIA),
            }
            entry: dict[str, object] = {"day": day.isoformat(), "names": names}
            out.append(entry | {"estimated": True} if estimated else entry)
    return out


def text() -> str:
    """The whole file: one line a holiday, so that a refresh shows what moved."""
    head = json.loads((PACK / "pack.json").read_text(encoding="utf-8"))
    lines = [
        "{",
        f'  "pack": "{head["code"]}",',
        f'  "version": "{head["version"]}",',
        f'  "generator": "holidays {holidays.__version__}",',
        f'  "first_year": {YEARS[0]},',
        f'  "last_year": {YEARS[-1]},',
        '  "states": [',
    ]
    states = sorted(holidays.country_holidays("MY").subdivisions)
    known = dictionary(states)
    for state in states:
        days = ",\n".join(
            "      " + json.dumps(entry, ensure_ascii=False) for entry in days_of(state, known)
        )
        end = "    ]}" if state == states[-1] else "    ]},"
        lines += [f'    {{"state": "{state}", "holidays": [', days, end]
    return "\n".join([*lines, "  ]", "}", ""])


if __name__ == "__main__":
    target = PACK / "holidays.json"
    target.write_text(text(), encoding="utf-8")
    print(target)
