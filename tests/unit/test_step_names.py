"""What a step is called: days are told as people say them."""

from nlc_desktop.domain.operations import Label
from nlc_desktop.domain.step_names import step_name, undone


def test_a_day_is_told_in_words():
    label = Label("Move the meeting to {day}", (("day", "2027-02-01"),))
    assert step_name(label) == "Move the meeting to 1 Feb 2027"
    assert step_name(undone(label)) == "Undo: Move the meeting to 1 Feb 2027"


def test_what_is_no_day_stays_as_it_is():
    for text in ("–", "2027-13-45", "Bil. 1/2027-02-01", "2027-02-01T09:00"):
        label = Label("Add {name}", (("name", text),))
        assert step_name(label) == f"Add {text}"
