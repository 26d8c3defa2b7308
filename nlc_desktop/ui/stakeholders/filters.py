"""The filters of the room; the same ones hold for organisations, posts and people."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from nlc_desktop.domain.stakeholders import (
    Level,
    OrganisationRow,
    PersonRow,
    PostRow,
    Sector,
)
from nlc_desktop.i18n import tr
from nlc_desktop.ui.filter_bar import Filter
from nlc_desktop.ui.stakeholders.tables import is_stale
from nlc_desktop.ui.words import level_word, sector_word

STALE = "stale"
Row = OrganisationRow | PostRow | PersonRow


def filters(
    organisations: Sequence[OrganisationRow],
    posts: Sequence[PostRow],
    people: Sequence[PersonRow],
    *,
    next_meeting: str,
    linked: Collection[str],
    today: date,
) -> list[Filter]:
    """What the lists can be filtered by.

    ``next_meeting`` is the number of the one ahead, ``linked`` are the organisations with a link.
    """
    known = {row.id: row for row in organisations}
    vacant = {post.organisation_id for post in posts if not post.person_id}
    out = [
        Filter(f"level-{level}", level_word(level), _level(known, level), tr("Level"))
        for level in Level
    ]
    present = {row.sector for row in organisations}
    out += [
        Filter(f"sector-{sector}", sector_word(sector), _sector(known, sector), tr("Sector"))
        for sector in Sector
        if sector in present
    ]
    if next_meeting:
        invited = tr("Invited to {meeting}", meeting=next_meeting)
        out.append(Filter("invited", invited, _about(known, lambda row: row.invited_next)))
    stale = tr("Not confirmed for 6 months")
    out.append(Filter(STALE, stale, _about(known, lambda row: is_stale(row, today))))
    out.append(Filter("vacant", tr("Vacant posts"), lambda row: _is_vacant(row, vacant)))
    alone = tr("Without a link")
    out.append(Filter("unlinked", alone, _about(known, lambda row: row.id not in linked)))
    tags = sorted({tag for row in (*organisations, *people) for tag in row.tags})
    out += [Filter(tag_key(tag), f"#{tag}", _tagged(known, tag), tr("Tag")) for tag in tags]
    return out


def tag_key(tag: str) -> str:
    """The key of the filter by a tag."""
    return f"tag-{tag}"


def _about(
    known: Mapping[str, OrganisationRow], test: Callable[[OrganisationRow], bool]
) -> Callable[[Row], bool]:
    """A test of the organisation a row is about."""

    def passes(row: Row) -> bool:
        found = known.get(row.id if isinstance(row, OrganisationRow) else row.organisation_id)
        return found is not None and test(found)

    return passes


def _level(known: Mapping[str, OrganisationRow], level: Level) -> Callable[[Row], bool]:
    return _about(known, lambda row: row.level is level)


def _sector(known: Mapping[str, OrganisationRow], sector: Sector) -> Callable[[Row], bool]:
    return _about(known, lambda row: row.sector is sector)


def _tagged(known: Mapping[str, OrganisationRow], tag: str) -> Callable[[Row], bool]:
    about = _about(known, lambda row: tag in row.tags)
    return lambda row: (isinstance(row, PersonRow) and tag in row.tags) or about(row)


def _is_vacant(row: Row, vacant: set[str]) -> bool:
    if isinstance(row, PostRow):
        return not row.person_id
    return isinstance(row, OrganisationRow) and row.id in vacant
