"""Networks for tests and for looking at: the fictional city of Kota Damai and made-up bodies.

`kota_damai` has 40 organisations, two posts and some sixty links of six types, some of them ended;
names come in Malay, English, Jawi, Tamil and Chinese. `chain` and `star` are small.
"""

import random
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.links import LinkDash, LinkRow, LinkTone, LinkType
from nlc_desktop.domain.network import Network, Node, Point
from nlc_desktop.domain.places import Names
from nlc_desktop.domain.stakeholders import Level, Sector

TODAY = date(2026, 11, 23)

TYPES = (
    LinkType(
        "reports-to",
        Names("melapor kepada", "reports to"),
        Names("menerima laporan", "receives reports from"),
    ),
    LinkType(
        "works-with",
        Names("bekerja dengan", "works with"),
        Names("bekerja dengan", "works with"),
        directed=False,
        tone=LinkTone.BLUE,
    ),
    LinkType(
        "informs",
        Names("memaklumkan", "informs"),
        Names("dimaklumkan oleh", "is informed by"),
        tone=LinkTone.PLUM,
        dash=LinkDash.DASHES,
    ),
    LinkType(
        "trains",
        Names("melatih", "trains"),
        Names("dilatih oleh", "is trained by"),
        dash=LinkDash.DOTS,
    ),
    LinkType(
        "funds",
        Names("membiayai", "funds"),
        Names("dibiayai oleh", "is funded by"),
        tone=LinkTone.BLUE,
        dash=LinkDash.DASH_DOTS,
    ),
    LinkType(
        "refers-to",
        Names("merujuk kepada", "refers to"),
        Names("menerima rujukan", "receives referrals from"),
        tone=LinkTone.PLUM,
        dash=LinkDash.LONG_DASHES,
    ),
)

_N, _S, _C, _K = Level.NATIONAL, Level.STATE, Level.CITY, Level.COMMUNITY

# key, name, short name, level, sector, tower, column, row (of a grid 150 × 112 units)
_BODIES: tuple[tuple[str, str, str, Level, Sector, int, float, float], ...] = (
    ("mosque", "Masjid Jamek Kota Damai", "", _K, Sector.FAITH, 3, 0.0, 5.0),
    ("unity-hq", "Jabatan Perpaduan Negara", "JPNIN", _N, Sector.UNITY, 4, 3.1, 0.3),
    ("training", "Pusat Serantau Latihan", "SEARCCT", _N, Sector.TRAINING, 3, 2.0, 0.0),
    ("home", "Kementerian Dalam Negeri", "KDN", _N, Sector.SECURITY, 7, 5.0, 0.1),
    ("prisons", "Jabatan Penjara", "", _N, Sector.REINTEGRATION, 2, 7.0, 0.2),
    ("unity-state", "JPNIN Negeri", "", _S, Sector.UNITY, 5, 3.2, 2.2),
    ("women-state", "Jabatan Pembangunan Wanita Negeri", "", _S, Sector.WOMEN, 3, 1.0, 1.2),
    ("faith-state", "Majlis Agama Islam Negeri", "", _S, Sector.FAITH, 4, 0.0, 1.0),
    ("education-state", "Jabatan Pendidikan Negeri", "", _S, Sector.EDUCATION, 3, 6.1, 1.2),
    ("council", "Majlis Bandaraya Kota Damai", "MBKD", _C, Sector.CITY_COUNCIL, 5, 2.0, 3.1),
    (
        "community-unit",
        "Jabatan Pembangunan Komuniti dan Perpaduan Majlis Bandaraya",
        "",
        _C,
        Sector.CITY_COUNCIL,
        4,
        3.3,
        3.6,
    ),
    ("district", "Pejabat Daerah Kota Damai", "", _C, Sector.DISTRICT, 5, 1.0, 2.4),
    ("police-north", "Polis Daerah Damai Utara", "", _C, Sector.POLICE, 4, 5.1, 3.0),
    ("police-south", "Polis Daerah Damai Selatan", "", _C, Sector.POLICE, 4, 6.2, 2.3),
    ("rela", "RELA Daerah", "", _C, Sector.SECURITY, 1, 7.2, 3.2),
    ("education", "Pejabat Pendidikan Daerah", "PPD", _C, Sector.EDUCATION, 3, 5.0, 1.7),
    ("welfare", "Pejabat Kebajikan Masyarakat Daerah", "", _C, Sector.SOCIAL, 2, 0.0, 3.0),
    ("health", "Pejabat Kesihatan Daerah", "", _C, Sector.HEALTH, 2, 0.0, 4.0),
    ("parole", "Pejabat Parol Daerah", "", _C, Sector.REINTEGRATION, 2, 7.4, 1.3),
    ("university", "Universiti Damai", "", _C, Sector.ACADEMIA, 2, 7.0, 4.4),
    ("chamber", "Dewan Perniagaan Kota Damai", "", _C, Sector.BUSINESS, 2, 4.2, 4.9),
    ("interfaith", "Jawatankuasa Keharmonian Antara Agama", "", _C, Sector.FAITH, 3, 1.1, 4.2),
    ("women", "Persatuan Wanita Kota Damai", "", _K, Sector.WOMEN, 2, 1.0, 5.4),
    ("youth", "Majlis Belia Kota Damai", "", _K, Sector.YOUTH, 1, 5.2, 4.2),
    ("rt-bayu", "RT Taman Bayu", "", _K, Sector.NEIGHBOURHOOD, 2, 2.2, 4.4),
    ("rt-indah", "RT Taman Indah", "", _K, Sector.NEIGHBOURHOOD, 1, 2.0, 5.6),
    ("rt-baru", "RT Bandar Baru", "", _K, Sector.NEIGHBOURHOOD, 1, 3.1, 5.2),
    ("residents", "Persatuan Penduduk Zon 9", "", _K, Sector.NEIGHBOURHOOD, 1, 4.1, 6.0),
    ("tamil-school", "தமிழ்ப்பள்ளி பெற்றோர் சங்கம்", "", _K, Sector.EDUCATION, 1, 6.1, 4.4),
    ("temple", "Kuil Sri Murugan", "", _K, Sector.FAITH, 2, 0.1, 6.0),
    ("chinese-hall", "古城华人大会堂", "", _K, Sector.FAITH, 2, 3.0, 6.4),
    ("church", "St. Anne’s Church", "", _K, Sector.FAITH, 1, 1.2, 6.5),
    ("jawi", "معهد تحفيظ النور", "", _K, Sector.EDUCATION, 1, 7.0, 5.6),
    ("school-north", "SMK Damai Utara", "", _K, Sector.EDUCATION, 1, 6.0, 5.6),
    ("scouts", "Pengakap Daerah", "", _K, Sector.YOUTH, 1, 5.1, 5.4),
    ("sports", "Kelab Sukan Belia Damai", "", _K, Sector.YOUTH, 0, 5.0, 6.5),
    ("shelter", "Rumah Harapan", "", _K, Sector.SOCIAL, 1, 2.1, 6.6),
    ("mothers", "Kelab Ibu Tunggal", "", _K, Sector.WOMEN, 0, 7.4, 6.5),
    ("traders", "Persatuan Penjaja Pasar Malam", "", _K, Sector.BUSINESS, 1, 6.2, 6.6),
    ("clinic", "Klinik Komuniti", "", _K, Sector.HEALTH, 0, 4.2, 7.0),
)

_POSTS = (
    ("liaison", "Pegawai Perhubungan Polis", "police-north", 4.4, 2.4),
    ("youth-officer", "Pegawai Belia", "council", 2.6, 2.0),
)

_LINKS: tuple[tuple[str, str, str, int], ...] = (
    ("unity-state", "reports-to", "unity-hq", 3),
    ("district", "reports-to", "home", 0),
    ("police-north", "reports-to", "home", 3),
    ("police-south", "reports-to", "home", 3),
    ("parole", "reports-to", "prisons", 2),
    ("education", "reports-to", "education-state", 3),
    ("community-unit", "reports-to", "council", 3),
    ("school-north", "reports-to", "education", 2),
    ("tamil-school", "reports-to", "education", 0),
    ("rela", "reports-to", "home", 1),
    ("council", "works-with", "unity-state", 3),
    ("council", "works-with", "district", 3),
    ("community-unit", "works-with", "unity-state", 2),
    ("community-unit", "works-with", "rt-bayu", 2),
    ("community-unit", "works-with", "chamber", 1),
    ("welfare", "works-with", "council", 2),
    ("health", "works-with", "welfare", 1),
    ("health", "works-with", "clinic", 1),
    ("interfaith", "works-with", "council", 2),
    ("interfaith", "works-with", "mosque", 2),
    ("interfaith", "works-with", "temple", 2),
    ("interfaith", "works-with", "church", 1),
    ("interfaith", "works-with", "chinese-hall", 0),
    ("rt-bayu", "works-with", "rt-indah", 1),
    ("rt-bayu", "works-with", "rt-baru", 1),
    ("rt-baru", "works-with", "residents", 1),
    ("police-north", "works-with", "police-south", 3),
    ("police-north", "works-with", "rela", 1),
    ("police-south", "works-with", "parole", 2),
    ("liaison", "works-with", "community-unit", 3),
    ("youth-officer", "works-with", "unity-state", 2),
    ("youth", "works-with", "scouts", 1),
    ("youth", "works-with", "sports", 1),
    ("women", "works-with", "women-state", 2),
    ("women", "works-with", "temple", 0),
    ("chamber", "works-with", "traders", 1),
    ("university", "works-with", "tamil-school", 0),
    ("training", "works-with", "unity-hq", 2),
    ("unity-state", "informs", "education", 2),
    ("unity-state", "informs", "community-unit", 2),
    ("district", "informs", "welfare", 1),
    ("council", "informs", "interfaith", 1),
    ("council", "informs", "rt-bayu", 1),
    ("police-south", "informs", "rela", 1),
    ("liaison", "informs", "police-south", 2),
    ("community-unit", "informs", "youth", 1),
    ("community-unit", "informs", "rt-baru", 1),
    ("faith-state", "informs", "mosque", 2),
    ("faith-state", "informs", "district", 0),
    ("education", "informs", "police-north", 1),
    ("training", "trains", "unity-state", 1),
    ("training", "trains", "women-state", 1),
    ("university", "trains", "youth", 1),
    ("university", "trains", "jawi", 0),
    ("home", "funds", "education", 0),
    ("council", "funds", "women", 1),
    ("chamber", "funds", "youth", 1),
    ("chamber", "funds", "residents", 0),
    ("welfare", "refers-to", "health", 2),
    ("women", "refers-to", "shelter", 2),
    ("parole", "refers-to", "university", 1),
    ("rt-indah", "refers-to", "shelter", 0),
)

_ENDED = {3: date(2026, 6, 30), 20: date(2025, 12, 31), 45: date(2026, 9, 1), 55: date(2026, 3, 1)}
_BEGUN = {30: date(2026, 8, 15), 47: date(2026, 7, 1), 60: date(2026, 10, 10)}


def node(
    key: str,
    name: str = "",
    *,
    place: Point | None = None,
    level: Level = Level.CITY,
    sector: Sector = Sector.SOCIAL,
    **more: object,
) -> Node:
    """A node of one's own choosing."""
    values: dict[str, object] = {
        "name_english": "",
        "short_name": "",
        "organisation": key,
        "place": place,
        "level": level,
        "sector": sector,
        **more,
    }
    return Node(id=key, name=name or key, **values)  # type: ignore[arg-type]


def link(source: str, target: str, type_: str = "works-with", **more: object) -> LinkRow:
    """A link between two nodes that are organisations."""
    values: dict[str, object] = {
        "id": f"{source}>{type_}>{target}",
        "type": type_,
        "source": source,
        "target": target,
        "source_name": source,
        "target_name": target,
        "source_organisation": source,
        "target_organisation": target,
        **more,
    }
    return LinkRow(**values)  # type: ignore[arg-type]


def _at(column: float, row: float) -> Point:
    return round(column * 150), round(row * 112)


def kota_damai() -> Network:
    """Forty organisations and two posts, on all days: take `.on(TODAY)` for a picture."""
    bodies = [
        node(
            key,
            name,
            place=_at(column, row),
            level=level,
            sector=sector,
            short_name=short,
            tower=tower,
            visible_to=Audience.NATIONAL if key in {"home", "rela"} else Audience.PUBLIC,
            since=date(2026, 7, 1) if key == "clinic" else None,
            until=date(2026, 8, 31) if key == "sports" else None,
        )
        for key, name, short, level, sector, tower, column, row in _BODIES
    ]
    of = {one.id: one for one in bodies}
    posts = [
        node(
            key,
            name,
            place=_at(column, row),
            level=of[body].level,
            sector=of[body].sector,
            organisation=body,
            is_post=True,
        )
        for key, name, body, column, row in _POSTS
    ]
    hosts = {one.id: one.organisation for one in (*bodies, *posts)}
    links = [
        link(
            source,
            target,
            type_,
            strength=strength,
            source_organisation=hosts[source],
            target_organisation=hosts[target],
            since=_BEGUN.get(at),
            until=_ENDED.get(at),
        )
        for at, (source, type_, target, strength) in enumerate(_LINKS)
    ]
    return Network((*bodies, *posts), tuple(links))


def chain(*keys: str) -> Network:
    """Nodes in a row, each linked with the next."""
    nodes = [node(key, place=(at * 150, 0)) for at, key in enumerate(keys)]
    links = [link(one, other) for one, other in pairwise(keys)]
    return Network(tuple(nodes), tuple(links))


def star(middle: str, rays: Iterable[str]) -> Network:
    """One node linked with several, which are not linked with each other."""
    around = ((150, 0), (0, 150), (-150, 0), (0, -150), (150, 150), (-150, -150))
    named = list(zip(rays, around, strict=False))
    nodes = [node(middle, place=(0, 0)), *(node(key, place=place) for key, place in named)]
    return Network(tuple(nodes), tuple(link(middle, key) for key, _ in named))


def large(count: int = 2000, links: int = 4000, seed: int = 1) -> Network:
    """A network the size of the benchmarks; nodes lie in a loose grid near what they work with."""
    rng = random.Random(seed)
    side = round(count**0.5)
    nodes = [
        node(
            f"n{at:05}",
            f"Persatuan Penduduk Taman Bayu {at}",
            place=(
                at % side * 150 + rng.randint(-40, 40),
                at // side * 130 + rng.randint(-40, 40),
            ),
            level=rng.choice(list(Level)),
            sector=rng.choice(list(Sector)),
            tower=rng.randint(0, 7),
        )
        for at in range(count)
    ]
    steps = (1, 2, side - 1, side, side + 1, 2 * side, 3)
    made: list[LinkRow] = []
    for at in range(links):
        one = rng.randrange(count)
        other = (one + rng.choice(steps)) % count
        kind = rng.choice(TYPES).key
        made.append(
            link(
                nodes[one].id,
                nodes[other].id,
                kind,
                id=f"l{at:05}",
                strength=rng.randint(0, 3),
            )
        )
    return Network(tuple(nodes), tuple(made))
