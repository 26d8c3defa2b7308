"""What a step of work is called in the installed language, for Edit > Undo and the history."""

import re
from datetime import date

from nlc_desktop.domain.day_words import plain_day
from nlc_desktop.domain.operations import Label
from nlc_desktop.i18n import tr_noop, tr_values

UNDO = tr_noop("Undo: {step}")
REDO = tr_noop("Redo: {step}")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_STEP = "step"
"""Reserved among the fields of a label: the sentence of the step this one takes back or repeats."""


def step_name(label: Label) -> str:
    """The sentence of a label with its fields filled, translated."""
    values = {name: _said(value) for name, value in label.fields}
    if _STEP in values:
        values[_STEP] = tr_values(values[_STEP], values)
    return tr_values(label.text, values)


def undone(label: Label) -> Label:
    """The label of taking a step back."""
    return Label(UNDO, ((_STEP, label.text), *label.fields))


def redone(label: Label) -> Label:
    """The label of making a step again."""
    return Label(REDO, ((_STEP, label.text), *label.fields))


def _said(value: str) -> str:
    """A value as it is read: a day is kept as 2027-02-01 and told as "1 Feb 2027"."""
    if not _DAY.fullmatch(value):
        return value
    try:
        return plain_day(date.fromisoformat(value))
    except ValueError:
        return value
