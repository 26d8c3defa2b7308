"""Writes holidays.json and seasons.json of every country pack from the PyPI package ``holidays``.

The package is not shipped with the program and not needed to build it. To refresh the files:

    python -m venv holidays-venv
    holidays-venv/bin/pip install holidays==0.109
    holidays-venv/bin/python packaging/make_holidays.py

Every name is asked for in a named language, since the package otherwise follows the computer's.
Days that may still move are marked by the package in words; the words become the field
``estimated``. What the package does not know is in the tables below: the days of Bangsamoro, and
when Ramadan really began, which is decided by sighting the moon.
"""

import json
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import holidays
from dateutil.easter import easter
from holidays.calendars import islamic

PACKS = Path(__file__).resolve().parent.parent / "resources" / "packs"
YEARS = range(2024, 2033)
NATIONAL = "national"
"""The list of holidays every province or region shares."""

Entry = dict[str, object]
_TAGS = re.compile(r"\(([^()]*)\)$")
_ESTIMATED = {"anggaran", "perkiraan", "tinatayang", "estimated"}
_FEASTS = {
    "Eid al-Fitr": "eid",
    "Eid'l Fitr": "eid",
    "Eid al-Adha": "eid",
    "Eid'l Adha": "eid",
    "Christmas Day": "christmas",
    "Chinese New Year": "lunar-new-year",
    "Lunar New Year": "lunar-new-year",
    "Dayak Festival Day": "gawai",
    "Pesta Kaamatan": "kaamatan",
    "Day of Silence": "nyepi",
}
"""Feasts by the package's English name; only their first day is one."""


@dataclass(frozen=True)
class Country:
    """What is asked of the package for one country, and how the country spells it."""

    code: str
    languages: dict[str, str]
    """Languages of the names and what the package calls them; the first leads."""
    right: dict[str, dict[str, str]]
    """By language: what the package writes and what the country does."""
    kinds: dict[str, str] = field(default_factory=lambda: {"public": "holiday"})
    """Categories of the package and what their days are."""
    ramadan: dict[int, tuple[str, str, str]] = field(
        default_factory=dict[int, tuple[str, str, str]]
    )
    """By year: first and last day as they were announced, and the source."""


MALAYSIA = Country(
    code="my",
    languages={"ms": "ms_MY", "en": "en_US"},
    right={
        "ms": {"Krismas (Eve)": "Malam Krismas"},
        "en": {
            "Labor Day": "Labour Day",
            "Diwali": "Deepavali",
            "Vesak": "Wesak",
            "Eid al-Fitr": "Hari Raya Aidilfitri",
            "Eid al-Adha": "Hari Raya Haji",
            "Dayak Festival Day": "Gawai Dayak",
            "of The Sultan": "of the Sultan",
            "Sultan of Negeri Sembilan": "Yang di-Pertuan Besar of Negeri Sembilan",
        },
    },
    ramadan={
        2024: ("2024-03-12", "2024-04-09", "K"),
        2025: ("2025-03-02", "2025-03-30", "K"),
        2026: ("2026-02-19", "2026-03-20", "PHG"),
    },
)
INDONESIA = Country(
    code="id",
    languages={"id": "id", "en": "en_US"},
    right={
        "id": {
            "Hari kedua dari Hari Raya Idul Fitri": "Hari Raya Idulfitri (hari kedua)",
            "Idul Fitri": "Idulfitri",
            "Idul Adha": "Iduladha",
            "Kebangkitan Yesus Kristus": "Kebangkitan Yesus Kristus (Paskah)",
        },
        "en": {
            "Labor": "Labour",
            "Day of Silence": "Nyepi",
            "Eid al-Fitr Second Day": "Eid al-Fitr (second day)",
            "Joint Holiday": "(joint leave)",
        },
    },
    kinds={"public": "holiday", "government": "joint-leave"},
    ramadan={
        2024: ("2024-03-12", "2024-04-09", "K"),
        2025: ("2025-03-01", "2025-03-30", "K"),
        2026: ("2026-02-19", "2026-03-20", "ISBAT"),
    },
)
PHILIPPINES = Country(
    code="ph",
    languages={"en": "en_PH", "fil": "fil"},
    right={"en": {}, "fil": {"Eid al-Fitr": "Eid'l Fitr", "Eid al-Adha": "Eid'l Adha"}},
    ramadan={
        2024: ("2024-03-12", "2024-04-09", "K"),
        2025: ("2025-03-02", "2025-03-30", "K"),
        2026: ("2026-02-19", "2026-03-19", "GMA"),
    },
)


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


def table(
    country: Country, state: str | None, language: str, category: str
) -> holidays.HolidayBase:
    """One category of a state's or the country's holidays, in a language."""
    return holidays.country_holidays(
        country.code.upper(),
        subdiv=state,
        years=YEARS,
        language=country.languages[language],
        categories=(category,),
    )


def dictionary(country: Country, states: list[str | None], language: str) -> dict[str, str]:
    """Names in another language by those of the leading one, from days that have a single name.

    Two names on one day come sorted by each language's own alphabet, so they can't be paired by
    their order.
    """
    leading = next(iter(country.languages))
    out: dict[str, str] = {}
    for state in states:
        for category in country.kinds:
            known = table(country, state, leading, category)
            other = table(country, state, language, category)
            for day in known:
                if len(known.get_list(day)) == 1:
                    out[known.get_list(day)[0]] = other.get_list(day)[0]
    return out


def paired(names: list[str], others: list[str], known: dict[str, str]) -> list[str]:
    """The names of one day in another language, in the order of ``names``; one may be new."""
    left = [name for name in others if name not in {known.get(word) for word in names}]
    return [known[name] if name in known else left.pop() for name in names]


def put_right(name: str, words: dict[str, str]) -> str:
    """The name as the country spells it."""
    for package, local in words.items():
        name = name.replace(package, local)
    return name


class Calendars:
    """The holidays of a country's states."""

    def __init__(self, country: Country, states: list[str | None]) -> None:
        self.country = country
        self.leading, *self.others = country.languages
        self.known = {other: dictionary(country, states, other) for other in self.others}

    def days(self, state: str | None) -> list[Entry]:
        """The days of a state in order, two holidays on one day as two entries."""
        out: list[Entry] = []
        for category, kind in self.country.kinds.items():
            tables = {
                language: table(self.country, state, language, category)
                for language in self.country.languages
            }
            for day in sorted(tables[self.leading]):
                lists = {language: tables[language].get_list(day) for language in tables}
                out += [self._entry(day, kind, names) for names in self._together(lists)]
        out.sort(key=lambda entry: str(entry["day"]))
        return without_later_days(out)

    def _together(self, lists: dict[str, list[str]]) -> list[dict[str, str]]:
        columns = {self.leading: lists[self.leading]}
        for other in self.others:
            columns[other] = paired(lists[self.leading], lists[other], self.known[other])
        return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]

    def _entry(self, day: date, kind: str, package_names: dict[str, str]) -> Entry:
        tagged = {language: split_name(name) for language, name in package_names.items()}
        names = {
            language: put_right(name, self.country.right[language])
            for language, (name, _) in tagged.items()
        }
        entry: Entry = {"day": day.isoformat(), "names": names}
        if kind != "holiday":
            entry["kind"] = kind
        if tagged["en"][0] in _FEASTS:
            entry["feast"] = _FEASTS[tagged["en"][0]]
        if tagged[self.leading][1]:
            entry["estimated"] = True
        return entry


def without_later_days(entries: list[Entry]) -> list[Entry]:
    """The entries with a feast said of its first day alone; the package names both days alike."""
    started: set[tuple[str, object]] = set()
    out: list[Entry] = []
    for entry in entries:
        day = str(entry["day"])
        before = (date.fromisoformat(day) - timedelta(days=1)).isoformat()
        feast = entry.get("feast")
        if feast:
            started.add((day, feast))
        later = (before, feast) in started
        out.append({key: entry[key] for key in entry if not (later and key == "feast")})
    return out


def bangsamoro(national: list[Entry]) -> list[Entry]:
    """The national days with those of Bangsamoro (Bangsamoro Holidays Act of 2023; PD 1083).

    The package knows none of them. Amun Jadid, Isra wal Mi'raj and Mawlid are special working
    days there, so they are notes and nobody is off. What follows the moon is reckoned.
    """
    more = [
        *([extra(date(year, 1, 21), "Bangsamoro Foundation Day") for year in YEARS]),
        *([extra(date(year, 3, 18), "Day of the Shuhada") for year in YEARS]),
    ]
    kept_at_work = {
        "Amun Jadid (Islamic New Year)": islamic._IslamicLunar.HIJRI_NEW_YEAR_DATES,
        "Lailatul Isra wal Mi'raj": islamic._IslamicLunar.ISRA_AND_MIRAJ_DATES,
        "Maulid-un-Nabi (Mawlid)": islamic._IslamicLunar.MAWLID_DATES,
    }
    for name, dates in kept_at_work.items():
        more += [extra(day, name, kind="note", estimated=True) for day in reckoned(dates)]
    for day in reckoned(islamic._IslamicLunar.EID_AL_ADHA_DATES):
        one = timedelta(days=1)
        more.append(extra(day - one, "Day of Arafah", estimated=True))
        more.append(extra(day + one, "First Day of Tashriq", estimated=True))
    return sorted([*national, *more], key=lambda entry: str(entry["day"]))


def extra(day: date, name: str, *, kind: str = "holiday", estimated: bool = False) -> Entry:
    """A day the package does not know, with its English name."""
    entry: Entry = {"day": day.isoformat(), "names": {"en": name}}
    if kind != "holiday":
        entry["kind"] = kind
    return entry | {"estimated": True} if estimated else entry


def reckoned(dates: dict[int, object]) -> list[date]:
    """The days of a table of the package; a year may have one or two."""
    out: list[date] = []
    for year in YEARS:
        found = dates[year]
        pairs = found if isinstance(found[0], tuple) else (found,)  # type: ignore[index]
        out += [date(year, month, day) for month, day in pairs]  # type: ignore[union-attr]
    return out


def seasons(country: Country, days: list[Entry]) -> list[Entry]:
    """Ramadan as announced or reckoned, and Holy Week in the Philippines, in order."""
    out = [*ramadans(country, days), *(holy_weeks() if country is PHILIPPINES else ())]
    return sorted(out, key=lambda entry: str(entry["starts"]))


def ramadans(country: Country, days: list[Entry]) -> list[Entry]:
    """The fasting months: a reckoned one begins as the package says and ends before the feast."""
    feasts = [str(entry["day"]) for entry in days if entry.get("feast") == "eid"]
    feasts += ["2033-01-02"]  # the one after the last Ramadan of these years
    out: list[Entry] = []
    for starts in reckoned(islamic._IslamicLunar.RAMADAN_BEGINNING_DATES):
        announced = country.ramadan.get(starts.year)
        if announced:
            out.append(season("ramadan", *announced, estimated=False))
        else:
            feast = next(day for day in feasts if day > starts.isoformat())
            ends = (date.fromisoformat(feast) - timedelta(days=1)).isoformat()
            out.append(season("ramadan", starts.isoformat(), ends, "HOLIDAYS", estimated=True))
    return out


def holy_weeks() -> list[Entry]:
    """Palm Sunday to Easter Sunday; its Thursday, Friday and Saturday are holidays anyway."""
    sundays = [easter(year) for year in YEARS]
    return [
        season(
            "holy-week",
            (sunday - timedelta(days=7)).isoformat(),
            sunday.isoformat(),
            "K",
            estimated=False,
        )
        for sunday in sundays
    ]


def season(kind: str, starts: str, ends: str, source: str, *, estimated: bool) -> Entry:
    """One line of seasons.json."""
    return {"kind": kind, "starts": starts, "ends": ends, "estimated": estimated, "source": source}


def calendars(country: Country) -> dict[str, list[Entry]]:
    """The lists of holidays of a country, by key."""
    if country is MALAYSIA:
        states = sorted(holidays.country_holidays("MY").subdivisions)
        made = Calendars(country, list(states))
        return {state: made.days(state) for state in states}
    national = Calendars(country, [None]).days(None)
    return {NATIONAL: national} | ({"19": bangsamoro(national)} if country is PHILIPPINES else {})


def head(country: Country) -> list[str]:
    """The lines every file of a pack begins with."""
    pack = json.loads((PACKS / country.code / "pack.json").read_text(encoding="utf-8"))
    return ["{", f'  "pack": "{pack["code"]}",', f'  "version": "{pack["version"]}",']


def lines(entries: list[Entry], indent: str) -> str:
    """One line an entry, so that a refresh shows what moved."""
    return ",\n".join(indent + json.dumps(entry, ensure_ascii=False) for entry in entries)


def holidays_text(country: Country, lists: dict[str, list[Entry]]) -> str:
    """The whole of holidays.json."""
    out = head(country)
    out += [
        f'  "generator": "holidays {holidays.__version__}",',
        f'  "first_year": {YEARS[0]},',
        f'  "last_year": {YEARS[-1]},',
        '  "calendars": [',
    ]
    parts = [
        f'    {{"calendar": "{key}", "days": [\n{lines(days, "      ")}\n    ]}}'
        for key, days in lists.items()
    ]
    return "\n".join([*out, ",\n".join(parts), "  ]", "}", ""])


def seasons_text(country: Country, days: list[Entry]) -> str:
    """The whole of seasons.json."""
    found = lines(seasons(country, days), "    ")
    return "\n".join([*head(country), '  "seasons": [', found, "  ]", "}", ""])


def write(country: Country) -> None:
    """Both files of one country."""
    lists = calendars(country)
    folder = PACKS / country.code
    days = next(iter(lists.values()))
    for name, text in (
        ("holidays.json", holidays_text(country, lists)),
        ("seasons.json", seasons_text(country, days)),
    ):
        (folder / name).write_text(text, encoding="utf-8")
        print(folder / name)


if __name__ == "__main__":
    for each in (MALAYSIA, INDONESIA, PHILIPPINES):
        write(each)
