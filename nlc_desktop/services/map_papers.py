"""Maps on paper and the Net-Map kit; each passes the leak gate like every other paper.

Show and write them with `papers.page_pictures` and `papers.write`.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from nlc_desktop.documents import leak_gate
from nlc_desktop.documents.formats import Form
from nlc_desktop.documents.map_paper import Printing
from nlc_desktop.documents.map_render import render_kit, render_map
from nlc_desktop.documents.map_roles import role_names
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MapSheet, MapView
from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services import papers
from nlc_desktop.services.arranging import first_places
from nlc_desktop.services.papers import PaperFile
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.paper_views import maps as views
from nlc_desktop.store.paper_views.desk import PaperDesk


@dataclass(frozen=True, slots=True)
class MapPaperRequest:
    """Which map, for whom, of which day, on what."""

    map_id: str = WHOLE_MAP
    audience: Audience = Audience.MEMBERS
    language: Language = Language.MALAY
    sheet: MapSheet = MapSheet.A4
    tiles: tuple[int, int] = (3, 2)
    """Sheets of a poster across and down."""
    colour: bool = False
    on: date | None = None
    """The day; today without one."""
    since: date | None = None
    """An earlier day to compare with."""
    redact_above: Audience | None = None
    """Nodes marked above this audience go by their role instead of their name."""
    redact_all: bool = False
    """Every node goes by its role."""
    copy: int = 0
    """Number of this copy; 0 for none."""
    copies: int = 0
    """How many copies there are; 0 when that is not said."""
    focus: frozenset[str] | None = None


def make_map(office: OpenOffice, request: MapPaperRequest) -> PaperFile:
    """Makes a map on paper.

    Raises:
        InputError: if the map is gone or not for this audience, or there is nothing on it.
        PaperError: if the finished file holds what its audience may not see.
    """
    view = map_view(office, request)
    check_not_empty(view)
    form = papers.form_of(office, request.language)
    printing = Printing(request.sheet, request.colour, _copy(form, request))
    paper = render_map(
        view,
        language=request.language,
        printing=printing,
        tiles=request.tiles,
        country=form.country,
    )
    return papers.released(
        paper,
        # not the question: it may hold a name that is withheld, and has to be searched for it
        must_appear=(form.date(view.on), view.office),
        withheld=withheld(office, request, view),
    )


def map_view(office: OpenOffice, request: MapPaperRequest) -> MapView:
    """What the audience may see of a map, every node placed; redacted ones go by their role.

    ``left_out`` of the view says how many nodes this audience may not know of.

    Raises:
        InputError: if the map is gone, or not for this audience.
    """
    desk = _desk(office, request.audience, request.language)
    if not request.audience.sees(views.LEAST):
        raise InputError(
            tr(
                "Links and places on the map are for members and above. "
                "Choose members, the national focal point or this office as readers."
            )
        )
    if not views.map_exists(desk, request.map_id):
        raise InputError(tr("This map is no longer there. Choose another one."))
    asked = views.MapAsked(
        request.map_id,
        on=request.on or office.today(),
        since=request.since,
        focus=request.focus,
        redact_above=request.redact_above,
        redact_all=request.redact_all,
    )
    view = views.map_view(desk, asked, reading.link_types(office))
    names = role_names(view.network, view.redacted, papers.form_of(office, request.language))
    return replace(view, network=_placed(_renamed(view.network, names)))


def check_not_empty(view: MapView) -> None:
    """Refuses to make a paper or a file of nothing.

    Raises:
        InputError: if there is nothing on the map.
    """
    if not view.network.nodes:
        raise InputError(
            tr("There is nothing on this map that its readers may see. Choose another map or day.")
        )


def withheld(office: OpenOffice, request: MapPaperRequest, view: MapView) -> frozenset[str]:
    """What must not be in the file: fields above the audience, hidden nodes, redacted names."""
    desk = _desk(office, request.audience, request.language)
    marked = papers.withheld_from(office, request.audience, request.language)
    shown = (view.office, *view.names.values())
    hidden = views.hidden_names(desk) | views.names_of(desk, view.redacted)
    country = papers.country(office)
    return marked | leak_gate.not_public(shown, hidden, language=request.language, country=country)


def make_kit(
    office: OpenOffice,
    map_id: str,
    language: Language = Language.MALAY,
    size: PaperSize | None = None,
) -> PaperFile:
    """Makes the Net-Map kit of a map, for everybody at the table.

    Raises:
        InputError: if the map is gone.
        PaperError: if the finished file holds what members may not see.
    """
    desk = _desk(office, Audience.MEMBERS, language)
    if not views.map_exists(desk, map_id):
        raise InputError(tr("This map is no longer there. Choose another one."))
    view = views.kit_view(desk, map_id, reading.link_types(office))
    marked = papers.withheld_from(office, Audience.MEMBERS, language)
    shown = (view.letterhead.name, *view.names)
    form = papers.form_of(office, language)
    hidden = leak_gate.not_public(
        shown, views.hidden_names(desk), language=language, country=form.country
    )
    size = size or papers.size(office)
    return papers.released(
        render_kit(view, language=language, size=size, country=form.country),
        must_appear=(view.letterhead.name, form.say("net-map")),
        withheld=marked | hidden,
    )


def _desk(office: OpenOffice, audience: Audience, language: Language) -> PaperDesk:
    return PaperDesk(office.reader(), audience, language)


def _copy(form: Form, request: MapPaperRequest) -> str:
    if not request.copy:
        return ""
    if not request.copies:
        return form.say("map.copy-alone", number=request.copy)
    return form.say("map.copy", number=request.copy, total=request.copies)


def _renamed(network: Network, names: dict[str, str]) -> Network:
    """The network with roles for names; where they are says too much as well."""
    nodes = [
        replace(node, name=names[node.id], name_english="", short_name="", area="")
        if node.id in names
        else node
        for node in network.nodes
    ]
    return Network(tuple(nodes), network.links)


def _placed(network: Network) -> Network:
    """The network with places for nodes nobody has put anywhere yet, as the screen gives them."""
    lost = {node.id for node in network.nodes if node.place is None}
    return network.moved(_only(first_places(network), lost)) if lost else network


def _only(places: dict[str, tuple[int, int]], nodes: Collection[str]) -> dict[str, tuple[int, int]]:
    return {node: place for node, place in places.items() if node in nodes}
