"""An agenda falls into the sections of Malaysian minutes, and paragraphs are numbered by them."""

from nlc_desktop.domain.meetings import ItemRow, Outcome, PaperRow
from nlc_desktop.domain.outline import fact_groups, number_blocks, outline
from nlc_desktop.domain.papers import ItemKind, SectionKind


def item(
    name: str,
    kind: ItemKind = ItemKind.DISCUSSION,
    *,
    parent: str = "",
    papers: tuple[PaperRow, ...] = (),
) -> ItemRow:
    return ItemRow(
        id=name,
        number="",
        title=name,
        public_title="",
        kind=kind,
        minutes=10,
        presenter="",
        presenter_id="",
        closed=False,
        note="",
        outcome=Outcome.AHEAD,
        papers=papers,
        parent_id=parent,
    )


OPENING = item("opening", ItemKind.INFORMATION)
ADOPTION = item("adoption", ItemKind.ADOPTION)
MATTERS = item("matters", ItemKind.MATTERS_ARISING)
MATTER = item("matter", parent="matters")
OTHER = item("other", ItemKind.INFORMATION)
AGENDA = (OPENING, ADOPTION, MATTERS, MATTER, item("a"), item("b"), OTHER)


def test_sections_come_in_the_order_of_the_paper():
    found = outline(AGENDA)
    assert [(section.number, section.kind) for section in found] == [
        (1, SectionKind.OPENING),
        (2, SectionKind.ADOPTION),
        (3, SectionKind.MATTERS_ARISING),
        (4, SectionKind.BUSINESS),
        (5, SectionKind.OTHER),
    ]
    assert found[2].parts == ("matter",)
    assert found[3].parts == ("a", "b")


def test_a_first_meeting_has_no_sections_about_an_earlier_one():
    kinds = [section.kind for section in outline((OPENING, item("a"), OTHER))]
    assert kinds == [SectionKind.OPENING, SectionKind.BUSINESS, SectionKind.OTHER]


def test_breaks_are_on_no_paper():
    with_break = (OPENING, item("tea", ItemKind.BREAK), item("a"), OTHER)
    assert all("tea" not in section.items for section in outline(with_break))


def test_two_items_are_all_business():
    found = outline((OPENING, OTHER))
    assert [section.kind for section in found] == [SectionKind.BUSINESS]
    assert found[0].parts == ("opening", "other")


def test_paragraphs_are_numbered_by_section_and_part():
    lines = {"opening": ["1", "2"], "adoption": ["3"], "matter": ["4"], "b": ["5", "6"]}
    assert number_blocks(AGENDA, lines, adopted=False) == {
        "1": "1.1",
        "2": "1.2",
        "3": "2.1",
        "4": "3.1.1",
        "5": "4.2.1",
        "6": "4.2.2",
    }


def test_the_sentence_of_adoption_comes_first():
    assert number_blocks(AGENDA, {"adoption": ["3"]}, adopted=True) == {"3": "2.2"}


def test_facts_of_a_paper_come_before_the_lines_of_its_item():
    paper = PaperRow("p", "a", 1, "Terma rujukan", "Urus setia", True, purpose="Untuk kelulusan",
                     views="Ahli bersetuju")  # fmt: skip
    with_paper = (OPENING, item("a", papers=(paper,)), OTHER)
    assert len(fact_groups(paper)) == 2
    assert number_blocks(with_paper, {"a": ["1"]}, adopted=False) == {"1": "2.1.3"}


def test_lines_of_a_heading_with_parts_stand_under_its_first_part():
    lines = {"matters": ["1"], "matter": ["2"]}
    assert number_blocks(AGENDA, lines, adopted=False) == {"1": "3.1.1", "2": "3.1.2"}


def test_other_matters_come_last_even_with_items_typed_below():
    closing = item("Hal-hal lain dan penutup", ItemKind.INFORMATION)
    typed = item("Laporan PPS", ItemKind.INFORMATION)
    found = outline((OPENING, item("a"), closing, typed))
    assert [(section.number, section.kind) for section in found] == [
        (1, SectionKind.OPENING),
        (2, SectionKind.BUSINESS),
        (3, SectionKind.OTHER),
    ]
    assert found[1].parts == ("a", "Laporan PPS")
    assert found[2].item == closing.id
