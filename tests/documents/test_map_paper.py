"""Maps on paper: everything is there, nothing is cut, posters go together, kits are complete."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.icon_paths import BOX, icon_steps
from nlc_desktop.documents.map_fit import fitted, overlapping
from nlc_desktop.documents.map_paper import Printing, mark_words
from nlc_desktop.documents.map_poster import laid_out, pieces
from nlc_desktop.documents.map_render import render_kit, render_map
from nlc_desktop.documents.map_roles import role_names
from nlc_desktop.documents.map_sheets import Tiling, sheet_grid
from nlc_desktop.documents.render import RenderedPaper
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MapSheet, MapView, NetMapKitView
from nlc_desktop.domain.map_shapes import SECTOR_ICONS, Box
from nlc_desktop.domain.network import Network, difference
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.paths import resource
from tests.documents import samples
from tests.documents.reading import MM, chars, page_texts, squeezed
from tests.networks import TODAY, TYPES, kota_damai, large, node

QUESTION = "Siapa bekerja dengan siapa untuk keharmonian?"
OFFICE = "Majlis Bandaraya Kota Damai"
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff]")


def view(**changes: Any) -> MapView:
    values: dict[str, Any] = {
        "audience": Audience.OFFICE,
        "office": OFFICE,
        "question": QUESTION,
        "on": TODAY,
        "network": kota_damai().on(TODAY),
        "types": TYPES,
        **changes,
    }
    return MapView(**values)


def drawn(
    shown: MapView | None = None,
    *,
    language: Language = Language.ENGLISH,
    tiles: tuple[int, int] = (3, 2),
    **printing: Any,
) -> RenderedPaper:
    return render_map(
        shown or view(), language=language, printing=Printing(**printing), tiles=tiles
    )


def labels(shown: MapView) -> list[str]:
    return [one for one in shown.names.values() if one]


def in_page_order(label: str) -> str:
    """A name as pdfium gives it: words from right to left the other way round."""
    words = label.split()
    return squeezed("".join(reversed(words)) if RIGHT_TO_LEFT.search(label) else label)


@pytest.mark.parametrize("sheet", [MapSheet.A4, MapSheet.A3, MapSheet.F4, MapSheet.LETTER])
@pytest.mark.parametrize("language", Language)
def test_every_name_is_on_the_sheet_as_text(sheet: MapSheet, language: Language) -> None:
    paper = drawn(sheet=sheet, language=language)
    assert (paper.pages, paper.missing) == (1, ())
    text = squeezed(page_texts(paper.data)[0])
    for label in labels(view()):
        # lines of other names may come between the lines of this one
        for word in label.split() if " " in label else [label]:
            assert in_page_order(word) in text, label
    assert squeezed(QUESTION) in text
    assert squeezed(OFFICE) in text
    words = form_for(language)
    assert squeezed(words.say("map.on", date=words.date(TODAY))) in text


@pytest.mark.parametrize("sheet", [MapSheet.A4, MapSheet.A3, MapSheet.F4, MapSheet.LETTER])
def test_nothing_is_cut_off_at_the_edge(sheet: MapSheet) -> None:
    paper = drawn(sheet=sheet, copy="Copy 2 of 5")
    (page,) = pypdf.PdfReader(BytesIO(paper.data)).pages
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    for char in chars(paper.data)[0]:
        assert char.left >= 10 * MM, char
        assert char.right <= width - 10 * MM, char
        assert char.top >= 5 * MM, char
        assert char.bottom <= height - 5 * MM, char


def test_symbols_and_names_lie_in_the_room_for_the_map() -> None:
    paper = Compositor(form_for(Language.ENGLISH), PaperSize.A4)
    for area in (Box(34, 90, 800, 460), Box(34, 90, 560, 700), Box(34, 90, 300, 250)):
        made = fitted(view(), paper, area, mark_words(paper))
        assert area.grown(0.5).holds(made.placing.box(made.picture.bounds))
        assert len(made.picture.symbols) == len(view().network.nodes)


def test_forty_organisations_fit_on_a4_without_covering_each_other() -> None:
    paper = Compositor(form_for(Language.MALAY), PaperSize.A4)
    made = fitted(view(), paper, Box(34, 90, 808, 470), mark_words(paper))
    assert made.picture.crowded == 0
    assert overlapping(made.picture.symbols) == 0
    assert made.placing.unit * 11 > 6, "letters of six points and more"


def test_a_crowd_is_drawn_as_it_lies_on_the_screen() -> None:
    paper = Compositor(form_for(Language.MALAY), PaperSize.A4)
    crowd = view(network=large(400, 600))
    made = fitted(crowd, paper, Box(34, 90, 808, 470), mark_words(paper))
    assert made.picture.crowded < 400 * 0.1
    first, last = made.picture.symbols[0], made.picture.symbols[-1]
    places = crowd.network.by_id
    start, end = places[first.node].place, places[last.node].place
    assert start is not None
    assert end is not None
    assert (last.x - first.x) / (end[0] - start[0]) == pytest.approx(1, abs=0.1)


def test_the_sheet_is_turned_to_fit_the_map() -> None:
    row = Network(tuple(node(f"n{at}", place=(at * 200, 0)) for at in range(6)))
    column = Network(tuple(node(f"n{at}", place=(0, at * 200)) for at in range(6)))
    wide, high = (
        pypdf.PdfReader(BytesIO(drawn(view(network=one)).data)).pages[0].mediabox
        for one in (row, column)
    )
    assert wide.width > wide.height
    assert high.width < high.height


def test_the_copy_number_is_printed_as_it_was_given() -> None:
    assert "Copy 2 of 5" in page_texts(drawn(copy="Copy 2 of 5").data)[0]
    assert "Copy" not in page_texts(drawn().data)[0]


def test_the_legend_says_what_is_on_the_map() -> None:
    text = page_texts(drawn(language=Language.MALAY).data)[0]
    for word in ("kebangsaan", "melapor kepada", "jawatan", "pengaruh 1–5", "perpaduan"):
        assert word in text
    quiet = page_texts(drawn(view(network=Network((node("a", place=(0, 0)),)))).data)[0]
    assert "reports to" not in quiet
    assert "influence" not in quiet


def test_two_days_are_compared_in_words() -> None:
    whole, since = kota_damai(), date(2026, 6, 1)
    both = view(network=whole, since=since, difference=difference(whole, since, TODAY))
    text = page_texts(drawn(both).data)[0]
    assert "compared with 1 June 2026" in text.replace("\xa0", " ")
    lines = text.splitlines()
    assert sum(line.strip() == "new" for line in lines) >= 1, "the clinic is new"
    assert sum(line.strip() == "gone" for line in lines) >= 1, "the sports club is gone"


def test_black_ink_is_black_and_colour_is_asked_for() -> None:
    def colours(paper: RenderedPaper) -> set[tuple[str, ...]]:
        code = pypdf.PdfReader(BytesIO(paper.data)).pages[0].get_contents()
        assert code is not None
        return set(re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) (?:RG|rg)", code.get_data().decode()))

    plain, coloured = colours(drawn()), colours(drawn(colour=True))
    assert all(len(set(one)) == 1 for one in plain), "greys alone"
    assert any(len(set(one)) > 1 for one in coloured)


def test_the_same_map_is_the_same_file() -> None:
    assert drawn().data == drawn().data


def test_a_node_without_a_place_is_named_below_the_map() -> None:
    network = Network((node("a", place=(0, 0)), node("Kelab Catur Damai")))
    text = page_texts(drawn(view(network=network)).data)[0]
    assert "Not yet placed on the map: Kelab Catur Damai" in text


def test_long_names_and_a_long_question_stay_on_the_sheet() -> None:
    long = "Pertubuhan Kebajikan dan Keharmonian Antarabangsa " * 4
    network = Network(tuple(node(f"n{at}", long, place=(at * 20, at % 3 * 10)) for at in range(30)))
    paper = drawn(view(network=network, question=long * 2))
    page = pypdf.PdfReader(BytesIO(paper.data)).pages[0]
    for char in chars(paper.data)[0]:
        assert char.left >= 0
        assert char.right <= float(page.mediabox.width)
        assert char.bottom <= float(page.mediabox.height)


@pytest.mark.parametrize("tiles", [(2, 1), (3, 2), (4, 4)])
def test_each_name_is_whole_on_one_sheet_of_a_poster(tiles: tuple[int, int]) -> None:
    paper = drawn(sheet=MapSheet.POSTER, tiles=tiles)
    assert paper.pages == 1 + tiles[0] * tiles[1]
    first = pypdf.PdfReader(BytesIO(paper.data)).pages[1].mediabox
    grid = sheet_grid(MapSheet.POSTER, landscape=first.width > first.height)
    tiling = Tiling(grid, *tiles)
    window = Box(0, 0, *tiling.window).shifted(grid.left, tiling.top)
    seen = [
        squeezed(
            "".join(
                one.char
                for one in page
                if window.holds(Box(one.left, one.top, one.right, one.bottom))
            )
        )
        for page in chars(paper.data)[1:]
    ]
    for label in labels(view()):
        if label.isascii():
            words = label.split()
            assert any(all(word in text for word in words) for text in seen), label


@pytest.mark.parametrize("tiles", [(2, 2), (3, 2)])
def test_no_symbol_of_a_poster_is_on_two_halves_only(tiles: tuple[int, int]) -> None:
    paper = Compositor(form_for(Language.ENGLISH), PaperSize.A4)
    tiling, made = laid_out(paper, view(), tiles)
    windows = [window for _, window in tiling.tiles()]
    for piece in pieces(made.picture):
        box = made.placing.box(piece)
        assert any(window.holds(box) for window in windows), piece
    assert tiling.overlap >= 10 * MM - 0.01


def test_sheets_of_a_poster_say_where_they_belong() -> None:
    texts = page_texts(drawn(sheet=MapSheet.POSTER, copy="Copy 1 of 3").data)
    assert "A1" in texts[0]
    assert "6 sheets: 3 across, 2 down" in texts[0]
    for name, text in zip(("A1", "B1", "C1", "A2", "B2", "C2"), texts[1:], strict=True):
        assert f"{name} of 3×2" in text
        assert "Copy 1 of 3" in text
        assert squeezed(QUESTION) in squeezed(text)


def test_the_file_says_no_more_than_its_pages() -> None:
    about = pypdf.PdfReader(BytesIO(drawn().data)).metadata
    assert about is not None
    assert about.title == f"Map of partners – {QUESTION}"
    assert about.author == OFFICE
    assert drawn().file_name == (
        "Map of partners - Siapa bekerja dengan siapa untuk keharmonian- 2026-11-23.pdf"
    )


def test_roles_do_not_betray_the_order_of_names() -> None:
    network = kota_damai().on(TODAY)
    everyone = [one.id for one in network.nodes]
    names = role_names(network, everyone, form_for(Language.ENGLISH))
    assert len(set(names.values())) == len(names)
    assert names["liaison"].startswith("Police liaison ")
    assert re.fullmatch(r"Women’s organisation \w+, community", names["women"])
    by_name = sorted(network.nodes, key=lambda one: one.name)
    letters = [re.findall(r" ([A-Z]{1,2})(?:,|$)", names[one.id])[0] for one in by_name]
    assert letters != sorted(letters, key=lambda one: (len(one), one))
    fewer = role_names(network, everyone, form_for(Language.MALAY))
    assert fewer.keys() == names.keys()
    renamed = replace(network, nodes=tuple(replace(one, name="x") for one in network.nodes))
    assert role_names(renamed, everyone, form_for(Language.ENGLISH)) == names


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_kit_has_all_that_lies_on_the_table(size: PaperSize) -> None:
    kit = render_kit(
        NetMapKitView(
            audience=Audience.MEMBERS,
            letterhead=samples.letterhead(),
            question=QUESTION,
            types=TYPES,
            goals=("Pasar malam yang aman",),
            names=("RT Taman Bayu",),
            code="BCDFGH",
        ),
        language=Language.MALAY,
        size=size,
    )
    texts = page_texts(kit.data)
    whole = " ".join(texts).replace("\xa0", " ")
    assert all("BCD FGH" in text.replace("\xa0", " ") for text in texts)
    for words in (
        "Langkah demi langkah",
        "Step by step",
        "RT Taman Bayu",
        "Pasar malam yang aman",
        "merujuk kepada",
        "menerima rujukan",
    ):
        assert words in whole
    assert whole.count("Organisasi atau jawatan") >= 21, "a card with a name and twenty blank ones"
    assert kit.missing == ()
    pages = pypdf.PdfReader(BytesIO(kit.data)).pages
    for page, found in zip(pages, chars(kit.data), strict=True):
        assert max(char.right for char in found) <= float(page.mediabox.width) - 5 * MM
        assert max(char.bottom for char in found) <= float(page.mediabox.height) - 5 * MM


def test_every_icon_is_an_outline_inside_its_box() -> None:
    for file in resource("icons").glob("*.svg"):
        steps = icon_steps(file.stem)
        assert steps[0].verb == "m", file.stem
        for x, y in (spot for step in steps for spot in step.spots):
            assert -0.5 <= x <= BOX + 0.5, file.stem
            assert -0.5 <= y <= BOX + 0.5, file.stem
    assert all(icon_steps(name) for name in SECTOR_ICONS.values())
    assert icon_steps("no-such-icon") == ()
