"""Any network gives a paper: nothing fails, everything lies on its sheet."""

from io import BytesIO

import pypdf
from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.map_fit import fitted
from nlc_desktop.documents.map_paper import Printing, mark_words
from nlc_desktop.documents.map_render import render_map
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MapSheet, MapView
from nlc_desktop.domain.map_shapes import Box
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.papers import Language, PaperSize
from tests.networks import TODAY, TYPES
from tests.property.test_map_picture import KEYS, networks


def shown(network: Network, question: str, focus: frozenset[str] | None) -> MapView:
    return MapView(
        audience=Audience.OFFICE,
        office="Majlis Bandaraya",
        question=question,
        on=TODAY,
        network=network,
        types=TYPES,
        focus=focus,
    )


VIEWS = st.builds(shown, networks(), st.text(max_size=120), st.none() | st.frozensets(KEYS))


@settings(max_examples=40)
@given(VIEWS, st.sampled_from([*MapSheet]), st.tuples(st.integers(0, 3), st.integers(0, 3)))
def test_any_map_can_be_printed(view: MapView, sheet: MapSheet, tiles: tuple[int, int]) -> None:
    made = render_map(view, language=Language.MALAY, printing=Printing(sheet), tiles=tiles)
    assert len(pypdf.PdfReader(BytesIO(made.data)).pages) == made.pages


@settings(max_examples=60)
@given(VIEWS, st.integers(120, 1200), st.integers(120, 900))
def test_any_map_lies_in_the_room_it_is_given(view: MapView, wide: int, high: int) -> None:
    paper = Compositor(form_for(Language.ENGLISH), PaperSize.A4)
    area = Box(40, 90, 40 + wide, 90 + high)
    made = fitted(view, paper, area, mark_words(paper))
    if made.picture.symbols:
        assert area.grown(0.5).holds(made.placing.box(made.picture.bounds))
