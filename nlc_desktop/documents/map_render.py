"""Makes a map on paper: a view in, the bytes of a PDF and its file name out."""

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.file_names import safe_file_name
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.map_paper import Printing, question, set_map
from nlc_desktop.documents.map_poster import set_poster
from nlc_desktop.documents.net_map_kit import set_net_map_kit
from nlc_desktop.documents.render import RenderedPaper
from nlc_desktop.domain.map_papers import MOST_TILES, MapSheet, MapView, NetMapKitView
from nlc_desktop.domain.papers import Language, PaperSize


def render_map(
    view: MapView,
    *,
    language: Language,
    printing: Printing,
    tiles: tuple[int, int] = (3, 2),
    country: str = "my",
) -> RenderedPaper:
    """Draws a map; ``tiles`` says how many sheets a poster has across and down."""
    paper = Compositor(form_for(language, country), PaperSize.A4)
    if printing.sheet is MapSheet.POSTER:
        columns, rows = (min(max(1, count), MOST_TILES) for count in tiles)
        made = set_poster(paper, view, printing, (columns, rows))
    else:
        made = set_map(paper, view, printing)
    name = safe_file_name(paper.form.say("map"), question(paper, view), view.on.isoformat())
    return RenderedPaper(data=made.data, file_name=name, pages=made.pages, missing=made.missing)


def render_kit(
    view: NetMapKitView, *, language: Language, size: PaperSize, country: str = "my"
) -> RenderedPaper:
    """Sets a Net-Map kit."""
    paper = Compositor(form_for(language, country), size)
    made = set_net_map_kit(paper, view)
    name = safe_file_name(paper.form.say("net-map"), view.question, view.code)
    return RenderedPaper(data=made.data, file_name=name, pages=made.pages, missing=made.missing)
