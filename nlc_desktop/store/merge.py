"""Merging two laptops: operations go out, operations come in, and every laptop ends up the same.

Taking the same operations in twice changes nothing, and the order of syncs does not matter: the
tables, the shelf and the list of orphans are functions of the set of operations in the log
(`materialise`, `shelf`). Restoring a backup mints a new device id, so that no number is used
twice. All of what came is taken in, or nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nlc_desktop.domain.merging import MergeReport
from nlc_desktop.domain.operations import DELETED, Changes, Effect, Operation, Touched
from nlc_desktop.i18n import tr
from nlc_desktop.store import erasure_plan, oplog, scrubbing, shelf, tombstones
from nlc_desktop.store.hybrid_clock import last_operations
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge_checks import check_form, check_known, check_order, check_tables
from nlc_desktop.store.name_search import name_pattern
from nlc_desktop.store.sql import Database
from nlc_desktop.store.transaction import Store, transaction


def known_operations(reader: Database) -> dict[str, int]:
    """How far this workspace knows each device: the number of its last operation."""
    return {device: seq for device, (seq, _) in last_operations(reader).items()}


def export_operations(reader: Database, known: Mapping[str, int]) -> Iterator[Operation]:
    """What a workspace that knows ``known`` (its `known_operations`) has not seen yet."""
    for device in known_operations(reader):
        parameters = (device, known.get(device, 0))
        yield from oplog.operations(reader, "device = ? AND seq > ? ORDER BY seq", parameters)


def apply_operations(store: Store, operations: Iterable[Operation]) -> MergeReport:
    """Takes in operations of other laptops, all of them or none.

    The later value wins; a value nobody had seen goes to the shelf. An edit that a deletion did
    not know of brings the record back, with a notice. Tables and fields this version does not
    know stay in the log until a newer version does.

    Raises:
        BadOperations: When they are malformed, incomplete or contradict the log.
        WorkspaceError: When the disk is full or fails.
    """
    items = list(operations)
    for item in items:
        check_form(item)
    with transaction(store) as database:
        check_known(database, items)
        fresh = check_order(items, last_operations(database), store.device)
        check_tables(database, fresh)
        with scrubbing.leaving_nothing(database):
            return _apply(database, fresh)


def _apply(database: Database, fresh: list[Operation]) -> MergeReport:
    if not fresh:
        return MergeReport(Changes())
    orphans = _orphans(database)
    oplog.insert(database, fresh)
    records = {item.record for item in fresh}
    erased = _erased(database, fresh, records)
    records |= erased.records
    shelved = shelf.recompute(database, records)
    materialiser = Materialiser(database)
    touched = materialiser.bring(records)
    if erased.records:
        scrubbing.forget_words(database)
    revived = _revived(materialiser, fresh, touched)
    homeless = tuple(sorted(_orphans(database) - orphans))
    notices = (
        *_notices(shelved, revived, homeless),
        *_notes_left(database, erased.pattern),
    )
    return MergeReport(
        changes=Changes(touched=tuple(touched), notices=notices),
        applied=len(fresh),
        shelved=shelved,
        revived=revived,
        homeless=homeless,
    )


@dataclass(frozen=True, slots=True)
class _Erased:
    """What was erased by what came in, or had been here before."""

    records: frozenset[str] = frozenset()
    pattern: re.Pattern[str] | None = None
    """Finds the names of those who were erased on another laptop just now."""


def _erased(database: Database, fresh: list[Operation], records: set[str]) -> _Erased:
    """Empties the values of what is erased before anything reads them.

    The tombstones themselves are brought in first, so that nothing is judged without them.
    """
    stones = {item.record for item in fresh if item.table == tombstones.TABLE}
    if not stones:
        return _Erased(frozenset(scrubbing.take_effect(database, records)))
    people = {str(item.new) for item in fresh if item.record in stones if item.field == "erased_id"}
    pattern = name_pattern(erasure_plan.names_of(database, people))
    Materialiser(database).bring(stones)
    return _Erased(frozenset(scrubbing.take_effect(database, records, pattern)), pattern)


def _notes_left(database: Database, pattern: re.Pattern[str] | None) -> tuple[str, ...]:
    """Says when notes written here still name somebody who was erased elsewhere."""
    count = erasure_plan.left_in_notes(database, pattern) if pattern is not None else 0
    if not count:
        return ()
    sentence = tr(
        "{n} notes on this laptop still name somebody who was erased on another one. Look for the "
        "name and take it out.",
        n=count,
    )
    return (sentence,)


def _revived(
    materialiser: Materialiser, fresh: list[Operation], touched: list[Touched]
) -> tuple[str, ...]:
    """Records that are there although a deletion won, and for which that is news."""
    deleted = {item.record for item in fresh if item.field == DELETED and item.new is True}
    added = {item.record for item in touched if item.effect is Effect.ADDED}
    return tuple(sorted(materialiser.revived & (deleted | added)))


def _orphans(database: Database) -> set[str]:
    return {row[0] for row in database.execute("SELECT record FROM orphan")}


def _notices(shelved: int, revived: tuple[str, ...], homeless: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    if shelved:
        found.append(
            tr("{n} fields were changed on two laptops. Please choose which text stays.", n=shelved)
        )
    if revived:
        found.append(
            tr(
                "{n} entries were deleted on one laptop and changed on another. They are kept;"
                " delete them again if that was meant.",
                n=len(revived),
            )
        )
    if homeless:
        found.append(
            tr(
                "{n} entries belong to something that was deleted on another laptop. They are not"
                " shown, and come back when that does.",
                n=len(homeless),
            )
        )
    return tuple(found)
