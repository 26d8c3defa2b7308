"""Scenes of series: the window, a new one, a change of later dates, the end."""

from datetime import datetime
from typing import cast

from PySide6.QtCore import QDate

from nlc_desktop.domain.recurrence import MissingDay, Pattern, Recurrence, Scope
from nlc_desktop.services import calling
from nlc_desktop.services import series as writing
from nlc_desktop.services.drafts import SeriesDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import RoomKey
from nlc_desktop.ui.meetings.room import MeetingsRoom
from nlc_desktop.ui.meetings.series.window import SeriesWindow
from screenshots.stage import Scene, Stage

_QUARTERLY = Recurrence(Pattern.MONTHLY_WEEKDAY, 3, weekday=4, nth=2)
_JANUARY, _APRIL = datetime(2027, 1, 14, 9), datetime(2027, 4, 8, 9)  # noqa: DTZ001 - local


def _window(stage: Stage) -> SeriesWindow:
    return cast("MeetingsRoom", stage.go(RoomKey.MEETINGS)).keep_series()


def _begin(stage: Stage) -> str:
    """A quarterly series of which one meeting was called and one date cancelled."""
    seat = reading.mechanisms(stage.office)[0].id
    draft = SeriesDraft(
        mechanism_id=seat, recurrence=_QUARTERLY, first=_JANUARY, venue="Dewan Hamzah"
    )
    made = writing.start_series(stage.office, draft).record
    meeting = writing.prepare(stage.office, made, _JANUARY).record
    calling.call(stage.office, meeting)
    writing.cancel_date(stage.office, made, _APRIL, "banjir")
    return made


def series(stage: Stage) -> None:
    """Every window of series."""
    _window(stage)
    stage.shot("series-none")
    stage.clear()
    made = _begin(stage)
    window = _window(stage)
    window.list.go_to(made)
    stage.shot("series")
    editor = window.begin()
    editor.rule.show_rule(Recurrence(Pattern.MONTHLY_DATE, day=31, missing=MissingDay.SKIP))
    editor.refresh()
    stage.shot("series-new")
    editor.reject()
    dialog = window.change()
    if dialog is not None:
        dialog.scopes[Scope.LATER].click()
        dialog.day.setDate(QDate(2027, 1, 15))
        stage.shot("series-change")
        dialog.reject()
    end = window.ask_end()
    if end is not None:
        end.day.setDate(QDate(2027, 1, 1))
        stage.shot("series-end")
    stage.clear()
    for _ in range(4):
        stage.program.window.commands.run("edit.undo")
        stage.settle()


SCENES: tuple[Scene, ...] = (series,)
