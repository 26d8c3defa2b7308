"""The small edit every list and form needs: some fields of one record set in one step."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from nlc_desktop.domain.operations import Changes
from nlc_desktop.records import Record
from nlc_desktop.services.checks import Given, Rules, taken
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

R = TypeVar("R", bound=Record)


def edit(
    office: OpenOffice,
    kind: type[R],
    identity: str,
    rules: Rules,
    changes: Mapping[str, Given],
    *,
    label: str,
    guard: Callable[[UnitOfWork, R], None] | None = None,
    apart: bool = False,
) -> Changes:
    """Sets the fields named in ``changes`` after checking each by its rule.

    A single typed field passes a coalesce key, so that typing in it is one step of undo.
    ``guard`` may refuse the edit once the record is known; ``apart`` keeps it a step of its own.
    """
    values = taken(rules, changes)
    key = None if apart else _key(kind, identity, rules, changes)
    with begin(office, label, coalesce=key) as work:
        record = work.get(kind, identity)
        if guard is not None:
            guard(work, record)
        for name, value in values.items():
            if getattr(record, name) != value:
                setattr(record, name, value)
        return work.commit(record=identity)


def _key(kind: type[R], identity: str, rules: Rules, changes: Mapping[str, Given]) -> str | None:
    if len(changes) != 1:
        return None
    (name,) = changes
    return f"{kind.__name__}/{identity}/{name}" if rules[name].typed else None


def remove(
    office: OpenOffice,
    kind: type[R],
    identity: str,
    text: str,
    *,
    guard: Callable[[UnitOfWork, R], None] | None = None,
) -> Changes:
    """Deletes one record and what has no meaning without it."""
    with begin(office, text) as work:
        record = work.get(kind, identity)
        if guard is not None:
            guard(work, record)
        work.delete(record)
        return work.commit(record=identity)
