"""What a step of work is called in the installed language, for Edit > Undo and the history."""

from nlc_desktop.domain.operations import Label
from nlc_desktop.i18n import tr_noop, tr_values

UNDO = tr_noop("Undo: {step}")
REDO = tr_noop("Redo: {step}")

_STEP = "step"
"""Reserved among the fields of a label: the sentence of the step this one takes back or repeats."""


def step_name(label: Label) -> str:
    """The sentence of a label with its fields filled, translated."""
    values = dict(label.fields)
    if _STEP in values:
        values[_STEP] = tr_values(values[_STEP], values)
    return tr_values(label.text, values)


def undone(label: Label) -> Label:
    """The label of taking a step back."""
    return Label(UNDO, ((_STEP, label.text), *label.fields))


def redone(label: Label) -> Label:
    """The label of making a step again."""
    return Label(REDO, ((_STEP, label.text), *label.fields))
