"""One step of work: the unit of work with its label, and places in an order."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from nlc_desktop.domain.operations import Changes, Label
from nlc_desktop.domain.positions import between
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.unit_of_work import UnitOfWork, unit_of_work

_LABEL_TEXT = 60
"""Longest value quoted in the name of a step; longer ones are cut, since a menu shows them."""


def begin(
    office: OpenOffice,
    text: str,
    /,
    *,
    coalesce: str | None = None,
    undoable: bool = True,
    **fields: object,
) -> AbstractContextManager[UnitOfWork]:
    """Opens a step called ``text`` (marked with `tr_noop`) with its named fields filled.

    ``coalesce`` joins typing in one field of one record into one step of undo; Undo does not
    offer a step that is not ``undoable``.
    """
    label = Label(text, tuple((name, _short(str(value))) for name, value in fields.items()))
    return unit_of_work(
        office.workspace,
        label,
        actor=office.actor,
        clock=office.clock,
        coalesce=coalesce,
        undoable=undoable,
    )


def joined(first: Changes, second: Changes) -> Changes:
    """What two steps did together, named after the second."""
    return replace(
        second,
        touched=(*first.touched, *second.touched),
        notices=(*first.notices, *second.notices),
    )


def slot(positions: Sequence[str], index: int) -> str:
    """A position that puts something at ``index`` among sorted ``positions``.

    Two laptops may have given two lines the same position; then the new one comes after both.
    """
    before = positions[index - 1] if index > 0 else ""
    after = next((text for text in positions[index:] if text > before), "")
    return between(before, after)


def last_slot(positions: Iterable[str]) -> str:
    """A position after all of ``positions``."""
    return between(max(positions, default=""), "")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LABEL_TEXT else f"{line[: _LABEL_TEXT - 1].rstrip()}…"
