"""The map of a town, from a spreadsheet and the keyboard to the printed sheet, at the window."""

from pathlib import Path

import pytest

from tests.end2end.mapping import COUNT
from tests.end2end.printed import ink, pages, text_of
from tests.end2end.telling import Story, play, sentences
from tests.end2end.town import NAMES


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return play(("mapping",), Path(tmp_path_factory.mktemp("town")))


@pytest.mark.parametrize("step", sentences("mapping"))
def test_the_story_is_true(story: Story, step: str) -> None:
    story.holds("mapping", step)


def test_a_picture_of_each_step_is_kept(story: Story) -> None:
    assert story.numbered()


@pytest.mark.parametrize("name", ["ink", "colour"])
def test_the_sheet_names_everybody(story: Story, name: str) -> None:
    paper = story.folder / f"{name}.pdf"
    assert pages(paper) == 1
    assert ink(paper) > 0.01
    text = text_of(paper)
    assert not [body for body in NAMES if body not in text]


def test_the_sheet_holds_no_score_and_no_number(story: Story) -> None:
    text = text_of(story.folder / "ink.pdf")
    assert "Mempengerusikan" not in text
    assert "03-33" not in text
    assert "8001" not in text


def test_the_sheet_counts_what_she_drew(story: Story) -> None:
    assert f"posts: {len(NAMES)}; links: {COUNT}" in text_of(story.folder / "ink.pdf")
