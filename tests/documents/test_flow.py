"""Where pages break: rules of papers.md, section 4."""

import pytest

from nlc_desktop.documents.typesetting.blocks import Cell, CellLine, Group, Paragraph, Row
from nlc_desktop.documents.typesetting.flow import Flow
from nlc_desktop.documents.typesetting.lines import LineBreaker, Span
from nlc_desktop.documents.typesetting.measures import BODY, GRIDS, LINE, TOP_NEXT, U
from nlc_desktop.documents.typesetting.sheet import Imprint, Sheets
from nlc_desktop.documents.typesetting.words import WordSetter
from nlc_desktop.domain.papers import PaperSize
from nlc_desktop.errors import PaperError
from tests.documents.reading import page_texts

GRID = GRIDS[PaperSize.A4]
BREAKER = LineBreaker(WordSetter())


def paragraph(name: str, count: int, **more) -> Paragraph:
    text = "\n".join(f"{name}{number}" for number in range(1, count + 1))
    lines = BREAKER.lines([Span(text, BODY)], 300)
    return Paragraph(lines=lines, x=GRID.left, **{"after": U, **more})


def row(name: str, lines: int = 1, **more) -> Row:
    cell = CellLine(BREAKER.line(name, BODY, 300), LINE, 11)
    return Row(cells=(Cell(GRID.left, (cell,) * lines),), x=0, end=9, **more)


def pages(*blocks, room: float) -> list[list[str]]:
    """The words on each page when the first has ``room`` lines left."""
    sheets = Sheets(GRID)
    Flow(sheets, GRID.foot - room * LINE).fill(blocks)
    data = sheets.bind(Imprint(title="T", author="A", language="en"))
    return [text.split() for text in page_texts(data)]


def test_at_least_two_lines_stand_on_each_side_of_a_break():
    assert pages(paragraph("a", 5), room=4) == [["a1", "a2", "a3"], ["a4", "a5"]]
    assert pages(paragraph("a", 5), room=2) == [["a1", "a2"], ["a3", "a4", "a5"]]


def test_where_two_and_two_do_not_fit_the_paragraph_moves():
    assert pages(paragraph("a", 1), paragraph("b", 3), room=3.6) == [["a1"], ["b1", "b2", "b3"]]
    assert pages(paragraph("a", 1), paragraph("b", 5), room=2.6)[0] == ["a1"]


def test_a_heading_moves_with_the_text_it_heads():
    heading, sub = paragraph("h", 1, keep=1), paragraph("s", 1, keep=1)
    text = paragraph("b", 6)
    first, second = pages(paragraph("a", 1), heading, sub, text, room=6)
    assert first == ["a1"]
    assert second[:3] == ["h1", "s1", "b1"]


def test_a_heading_stays_where_two_lines_have_room():
    first, _ = pages(paragraph("h", 1, keep=1), paragraph("b", 6), room=3.6)
    assert first == ["h1", "b1", "b2"]


def test_a_list_head_stays_with_two_rows():
    rows = [row(f"r{number}") for number in range(4)]
    first, second = pages(paragraph("a", 1), paragraph("h", 1, keep=2), *rows, room=5)
    assert first == ["a1"]
    assert second == ["h1", "r0", "r1", "r2", "r3"]


def test_the_table_head_is_said_again_once_a_page():
    head = row("head", keep=2)
    rows = [row(f"r{number}", head=head) for number in range(60)]
    texts = pages(head, *rows, room=9)
    assert len(texts) > 2
    assert all(text.count("head") == 1 and text[0] == "head" for text in texts)
    assert [word for text in texts for word in text[1:]] == [f"r{number}" for number in range(60)]


def test_a_row_taller_than_a_page_is_split_and_nothing_is_lost():
    head = row("head")
    texts = pages(head, row("x", 120, head=head), row("end", head=head), room=20)
    assert sum(text.count("x") for text in texts) == 120
    assert texts[-1][-1] == "end"


def test_a_row_that_fits_a_page_is_whole():
    first, second = pages(paragraph("a", 1), row("word", 10), room=8)
    assert (first, second) == (["a1"], ["word"] * 10)


def test_what_can_not_be_split_and_fits_no_page_is_refused():
    tall = GRID.foot - TOP_NEXT + 1
    with pytest.raises(PaperError):
        pages(paragraph("a", 1), Group(parts=(), tall=tall), room=9)


def test_the_larger_of_two_gaps_stands_between_blocks():
    sheets = Sheets(GRID)
    flow = Flow(sheets, TOP_NEXT)
    flow.fill([paragraph("a", 1, after=U), paragraph("b", 1, before=2 * U, outline="b")])
    assert sheets.pages[0].headings[0].top == pytest.approx(TOP_NEXT + LINE + 2 * U)
