"""Bringing in a contact list: read it, see what it would do, apply what was ticked.

For the screens and the command line, in this order::

    found = contact_import.read(path, encoding=None, columns=None, progress=progress)
    plan = contact_import.plan(office, found, progress)
    plan.counts()          # new, changed, same, duplicates, unreadable
    plan.entries           # each a domain.contact_plans.PlanEntry with its id
    changes = contact_import.apply(office, plan, {entry_id: Choice(take=False)}, purpose="…")

`read` again with another ``encoding`` or with ``columns`` (a `CardField` by the place of the
column) when the person corrects the guess. Entries without a `Choice` are taken when they are new
or changed. `apply` is one step of undo; a list that was taken in says nothing new the next time.
All three take a `Progress` and stop at its next step when cancelled; nothing is changed then.
"""

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from nlc_desktop.contacts import reading
from nlc_desktop.domain.contact_cards import CardField, ReadList
from nlc_desktop.domain.contact_plans import Choices, ImportPlan
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr_noop
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.services.contact_planning import Planner
from nlc_desktop.services.contact_writing import ContactWriter
from nlc_desktop.services.register_index import RegisterIndex
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.hybrid_clock import last_operations
from nlc_desktop.store.queries import office as office_queries
from nlc_desktop.store.queries.register import register


def read(
    path: Path,
    encoding: str | None = None,
    columns: Mapping[int, CardField] | None = None,
    progress: Progress | None = None,
) -> ReadList:
    """All that can be read of a contact list; the workspace is not looked at.

    Raises:
        ContactListError: if it is no contact list or can't be read.
        Cancelled: when somebody pressed Cancel.
    """
    with _without_pauses():
        return reading.read(path, encoding, columns, progress)


def plan(office: OpenOffice, found: ReadList, progress: Progress | None = None) -> ImportPlan:
    """What importing a list would do; changes nothing.

    Raises:
        Cancelled: when somebody pressed Cancel.
    """
    mark = _mark(office)
    with _without_pauses():
        return Planner(_index(office), found).plan(progress or Silent(), mark)


def apply(
    office: OpenOffice,
    planned: ImportPlan,
    choices: Choices | None = None,
    *,
    purpose: str = "",
    progress: Progress | None = None,
) -> Changes:
    """Takes in what was ticked, as one step of undo.

    ``purpose`` is what new people are kept for (R-DP-05); the source is the file and the day, and
    they are looked at again in a year. When something else was changed since the plan was made,
    it is made again, and what is there by now is left out.

    Raises:
        InputError: if something a card belongs to was deleted meanwhile.
        WorkspaceError: if the disk is full or fails; nothing is changed then.
        Cancelled: when somebody pressed Cancel; nothing is changed then.
    """
    watch = progress or Silent()
    name = planned.read_list.file_name
    with _without_pauses(), begin(office, tr_noop("Import {file}"), file=name) as work:
        if _mark(office) != planned.mark:
            planned = Planner(_index(office), planned.read_list).plan(watch, "")
        writer = ContactWriter(office, work, _index(office), purpose=purpose, file_name=name)
        writer.write(planned.taken(choices or {}), watch)
        return work.commit()


@contextmanager
def _without_pauses() -> Generator[None]:
    """Keeps Python from looking for circles among the many rows, a fifth of the whole time.

    Rows hold no circles; what else runs meanwhile is looked through afterwards.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _index(office: OpenOffice) -> RegisterIndex:
    """The register as it stands, laid out for comparing."""
    return RegisterIndex(register(office.reader(), office.today()), _country(office))


def _mark(office: OpenOffice) -> str:
    """Where the log stands: the last operation of every device."""
    last = last_operations(office.reader())
    return " ".join(f"{device}:{seq}" for device, (seq, _) in sorted(last.items()))


def _country(office: OpenOffice) -> str:
    """The country whose numbers need no code."""
    profile = office_queries.profile(office.reader())
    return (profile.country if profile else "") or "MY"
