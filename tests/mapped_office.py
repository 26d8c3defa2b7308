"""Brings a network of `tests.networks` into an open office."""

from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.network import Network
from nlc_desktop.services import links, maps, stakeholders
from nlc_desktop.services.drafts import LinkDraft, OrganisationDraft, PostDraft
from nlc_desktop.services.session import OpenOffice


def bring_in(office: OpenOffice, network: Network, map_id: str = WHOLE_MAP) -> dict[str, str]:
    """Writes a network into an open office as a person would; gives the id of each node.

    Types of link are those of the country pack.
    """
    ids: dict[str, str] = {}
    for one in network.nodes:
        if one.is_post:
            draft = PostDraft(organisation_id=ids[one.organisation], title=one.name)
            ids[one.id] = stakeholders.add_post(office, draft).record
        else:
            named = OrganisationDraft(
                name=one.name, short_name=one.short_name, level=one.level, sector=one.sector
            )
            ids[one.id] = stakeholders.add_organisation(office, named).record
            changes = {
                "since": one.since,
                "until": one.until,
                "visible_to": one.visible_to.name.lower(),
            }
            given = {name: value for name, value in changes.items() if value is not None}
            stakeholders.update_organisation(office, ids[one.id], **given)
    for row in network.links:
        links.add_links(
            office,
            [ids[row.source]],
            [ids[row.target]],
            LinkDraft(
                type=row.type,
                strength=row.strength,
                since=row.since,
                until=row.until,
                note=row.note,
            ),
        )
    places = {ids[one.id]: one.place for one in network.nodes if one.place is not None}
    maps.settle_nodes(office, map_id, places)
    for one in network.nodes:
        if one.tower:
            maps.set_tower(office, map_id, ids[one.id], one.tower, "Bengkel")
    return ids
