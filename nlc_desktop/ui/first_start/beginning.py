"""Begins the first start, or takes it up where it was left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from nlc_desktop.progress import Progress
from nlc_desktop.services import first_start, setup
from nlc_desktop.ui.first_start.door import Door
from nlc_desktop.ui.first_start.pages import FirstStart
from nlc_desktop.ui.first_start.state import FirstStartState


def prepare(door: Door, progress: Progress) -> Callable[[], QWidget]:
    """Behind the screen: earlier answers and new words; gives what makes the page."""
    progress.step(0, 1)
    state = FirstStartState(door.root, door.choose_language, setup.packs())
    state.draft = first_start.resume(door.root) or state.draft
    state.words = setup.new_words()
    state.checked = setup.words_to_check()
    return partial(FirstStart, door, state)
