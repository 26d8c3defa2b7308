"""Merging two records that are the same, taking a merge apart, and saying two are not the same."""

from collections.abc import Mapping

from nlc_desktop.contacts.phones import comparable_phone
from nlc_desktop.domain.duplicates import GONE, KEPT, DuplicateKind, MergeField
from nlc_desktop.domain.operations import Changes, Label
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Merge, NotSame, Organisation, Person, Post
from nlc_desktop.services.checks import Rules, line, taken, text
from nlc_desktop.services.joining import CLASSES, Body, Joining, join_lines, name_of_record
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.services.reading.maps import link_types
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store import undo
from nlc_desktop.store.queries import duplicates as queries
from nlc_desktop.store.unit_of_work import UnitOfWork

_TYPED: Rules = {
    "name": line(required=True),
    "title": line(required=True),
    **{
        name: line()
        for name in (
            "name_english",
            "short_name",
            "title_english",
            "area",
            "source",
            "purpose",
            "honorific",
            "post_nominals",
            "native_name",
        )
    },
    "note": text(),
}
"""Fields for which other words than those of either record may be given."""

WRITABLE = frozenset(_TYPED)
"""Their names, for who asks."""
REQUIRED = frozenset({"name", "title"})
"""Those of them that can't be empty."""


def merge(
    office: OpenOffice, kept_id: str, gone_id: str, choices: Mapping[str, str] | None = None
) -> Changes:
    """Makes one record of two organisations, two posts or two people; one step of undo.

    ``choices`` says for a field whose value is taken: `KEPT`, `GONE`, or other words; a field not
    named keeps its value unless it is empty. What named the one that goes names the other;
    `unmerge` takes it apart, however much later.

    Raises:
        InputError: if the two are not of one kind, or one of them is gone.
    """
    page = reading.compare(office, kept_id, gone_id)
    if page is None:
        raise InputError(
            tr("These two can't be merged. Choose two organisations, two posts or two people.")
        )
    values = _chosen(page.fields, choices or {})
    country = office.pack.code if office.pack is not None else ""
    undirected = {one.key for one in link_types(office) if not one.directed}
    label = tr_noop("Merge {gone} into {kept}")
    with begin(office, label, gone=page.gone_name, kept=page.kept_name) as work:
        record = CLASSES[page.kind]
        kept, gone = work.get(record, kept_id), work.get(record, gone_id)
        before = _names(kept)
        joining = Joining(
            work,
            page.kind,
            kept,
            gone,
            phone=lambda number: comparable_phone(number, country),
            undirected=undirected,
        )
        for name, value in values.items():
            setattr(kept, name, value)
        _keep_words(kept, gone, before)
        work.touch(kept)
        joining.hand_over()
        work.add(_note(office, work, page.kind, kept, gone))
        work.delete(gone)
        return work.commit(record=kept_id)


def _chosen(fields: tuple[MergeField, ...], choices: Mapping[str, str]) -> dict[str, str]:
    """The values to set in the kept record."""
    values: dict[str, str] = {}
    for field in fields:
        choice = choices.get(field.name, field.chosen)
        if choice == GONE:
            values[field.name] = field.gone
        elif choice != KEPT:
            values |= {
                name: str(value) for name, value in taken(_TYPED, {field.name: choice}).items()
            }
    return values


def _names(record: Body) -> tuple[str, ...]:
    if isinstance(record, Organisation):
        return (record.name, record.name_english, record.short_name)
    return (record.name, record.native_name) if isinstance(record, Person) else ()


def _keep_words(kept: Body, gone: Body, before: tuple[str, ...]) -> None:
    """Names that are given up stay names it is found by; the office's own words add up."""
    if isinstance(kept, Organisation | Post) and isinstance(gone, Organisation | Post):
        kept.pack_key = kept.pack_key or gone.pack_key
    if isinstance(kept, Organisation | Person) and isinstance(gone, Organisation | Person):
        kept.aliases = join_lines(
            kept.aliases, gone.aliases, *before, *_names(gone), without=set(_names(kept))
        )
        kept.tags = join_lines(kept.tags, gone.tags, without=set())


def _note(
    office: OpenOffice, work: UnitOfWork, kind: DuplicateKind, kept: Body, gone: Body
) -> Merge:
    return Merge(
        kind=kind.value,
        kept_id=kept.id,
        gone_id=gone.id,
        gone_name=name_of_record(gone),
        merged_on=office.today().isoformat(),
        step=work.group,
    )


def unmerge(office: OpenOffice, merge_id: str) -> Changes:
    """Takes a merge apart again: both records are there as they were, and who named which.

    What was changed since stays as it is, which a notice counts. It is one step of undo.

    Raises:
        InputError: if the merge was taken apart already, or the kept record was merged on.
    """
    found = queries.merge_step(office.reader(), merge_id)
    if found is None:
        raise InputError(tr("This merge was taken apart already. Look in the list again."))
    if found.merged_on_into:
        raise InputError(
            tr(
                "“{name}” became part of “{later}” later. Take that merge apart first.",
                name=found.kept_name,
                later=found.merged_on_into,
            )
        )
    label = Label(tr_noop("Take {name} apart again"), (("name", found.gone_name),))
    return undo.reverse(office.workspace, found.step, label, actor=office.actor, clock=office.clock)


def not_same(office: OpenOffice, one_id: str, other_id: str) -> Changes:
    """Notes that two records that look alike are not the same; they are hinted at no more."""
    first, second = sorted((one_id, other_id))
    with begin(office, tr_noop("Note that two entries are not the same")) as work:
        there = work.find(NotSame, one_id=first, other_id=second)
        if there:
            return work.commit(record=there[0].id)
        said = NotSame(one_id=first, other_id=second, said_on=office.today().isoformat())
        return work.commit(record=work.add(said).id)
