"""The agenda of a meeting: its items in order, their presenters, and their papers."""

from nlc_desktop.domain.meetings import parse_item
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Adoption, AgendaItem, Block, Meeting, Organisation, Paper, Post
from nlc_desktop.services import planning
from nlc_desktop.services.checks import (
    FLAG,
    Given,
    Rules,
    choice,
    line,
    line_of,
    name_of,
    number,
    text,
    text_of,
)
from nlc_desktop.services.drafts import ItemDraft, PaperDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.guards import open_item, open_meeting
from nlc_desktop.services.naming import resolve
from nlc_desktop.services.paragraphs import drop_block
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin, slot
from nlc_desktop.store.queries import lookups
from nlc_desktop.store.unit_of_work import UnitOfWork

_MOST_MINUTES = 24 * 60

_ITEM: Rules = {
    "title": line(required=True),
    "title_english": line(),
    "public_title": line(),
    "kind": choice(ItemKind),
    "minutes": number(0, _MOST_MINUTES),
    "note": text(),
    "remark": text(),
    "closed": FLAG,
    "programme_id": line(),
}
_PAPER: Rules = {
    "title": line(required=True),
    "prepared_by": line(),
    "purpose": text(),
    "issues": text(),
    "views": text(),
    "decision": text(),
    "received": FLAG,
}


def add_item(
    office: OpenOffice, meeting_id: str, item: str | ItemDraft, after: str | None = None
) -> Changes:
    """Adds an agenda item, at the end or after another one.

    ``item`` may be one typed line, "Laporan PPS 10m @Polis #information"; a presenter that is
    not known for certain stays as typed.
    """
    draft = read_line(office, meeting_id, item) if isinstance(item, str) else item
    title = name_of(draft.title)
    with begin(office, tr_noop("Add the item {title}"), title=title) as work:
        open_meeting(work, meeting_id)
        parent, position = _place_after(work, meeting_id, after, draft.parent_id)
        record = AgendaItem(
            meeting_id=meeting_id,
            parent_id=parent,
            position=position,
            kind=draft.kind.value,
            minutes=int(number(0, _MOST_MINUTES).take(draft.minutes) or 0),
            title=title,
            title_english=line_of(draft.title_english),
            public_title=line_of(draft.public_title),
            note=text_of(draft.note),
            remark=text_of(draft.remark),
            closed=draft.closed,
            programme_id=draft.programme_id,
        )
        _present(work, record, draft.presenter)
        return work.commit(record=work.add(record).id)


def read_line(office: OpenOffice, meeting_id: str, typed: str) -> ItemDraft:
    """What a typed line means, with its presenter looked up; screens echo it before Enter."""
    found = parse_item(typed)
    known = resolve(office, found.presenter, meeting_id)
    return ItemDraft(
        title=found.title,
        kind=found.kind or ItemKind.INFORMATION,
        minutes=ItemDraft.minutes if found.minutes is None else found.minutes,
        presenter=known.id if known else found.presenter,
    )


def _place_after(
    work: UnitOfWork, meeting_id: str, after: str | None, parent_id: str
) -> tuple[str, str]:
    """Parent and position of a new item."""
    if after is not None:
        parent_id = work.get(AgendaItem, after).parent_id
    line_up = siblings(work, meeting_id, parent_id)
    index = next((n for n, item in enumerate(line_up, 1) if item.id == after), len(line_up))
    return parent_id, slot([item.position for item in line_up], index)


def siblings(work: UnitOfWork, meeting_id: str, parent_id: str) -> list[AgendaItem]:
    """The items that stand side by side, in order."""
    found = work.find(AgendaItem, meeting_id=meeting_id, parent_id=parent_id)
    return sorted(found, key=lambda item: (item.position, item.id))


def _present(work: UnitOfWork, item: AgendaItem, presenter: str) -> None:
    """Sets who presents: a post or organisation by id, else words as typed."""
    post = bool(presenter) and bool(work.find(Post, id=presenter))
    body = bool(presenter) and not post and bool(work.find(Organisation, id=presenter))
    item.presenter_post_id = presenter if post else ""
    item.presenter_organisation_id = presenter if body else ""
    item.presenter_text = "" if post or body else line_of(presenter)
    item.presenter_text_english = ""


def add_break(
    office: OpenOffice, meeting_id: str, title: str, minutes: int = 15, after: str | None = None
) -> Changes:
    """Adds a break; it has a time but no number."""
    draft = ItemDraft(title=title, kind=ItemKind.BREAK, minutes=minutes)
    return add_item(office, meeting_id, draft, after)


def update_item(office: OpenOffice, item_id: str, **changes: Given) -> Changes:
    """Changes some fields of an agenda item; its presenter is set by `set_presenter`."""

    def guard(work: UnitOfWork, item: AgendaItem) -> None:
        open_meeting(work, item.meeting_id)

    label = tr_noop("Change an agenda item")
    return edit(office, AgendaItem, item_id, _ITEM, changes, label=label, guard=guard)


def set_presenter(office: OpenOffice, item_id: str, presenter: str) -> Changes:
    """Says who presents an item: an id of a post or organisation, words, or nobody."""
    with begin(office, tr_noop("Change who presents an item")) as work:
        item = open_item(work, item_id)
        known = None
        if presenter and not (
            work.find(Post, id=presenter) or work.find(Organisation, id=presenter)
        ):
            known = resolve(office, presenter, item.meeting_id)
        _present(work, item, known.id if known else presenter)
        return work.commit(record=item_id)


def move_item(office: OpenOffice, item_id: str, *, before: str = "", after: str = "") -> Changes:
    """Moves an item before or after another one of its kind; to the end when neither is named.

    Raises:
        InputError: if a matter arising would leave its heading, or the other way round.
    """
    with begin(office, tr_noop("Move item {number}"), number=_number(office, item_id)) as work:
        item = open_item(work, item_id)
        target = work.get(AgendaItem, before or after) if before or after else None
        if target is not None and target.parent_id != item.parent_id:
            raise InputError(
                tr(
                    "“{title}” can't be moved there: matters arising stay under their heading. "
                    "Drop it among its neighbours.",
                    title=item.title,
                )
            )
        others = [x for x in siblings(work, item.meeting_id, item.parent_id) if x.id != item_id]
        if target is not None and target.id != item_id:
            index = [x.id for x in others].index(target.id) + (0 if before else 1)
            item.position = slot([x.position for x in others], index)
        elif target is None:
            item.position = slot([x.position for x in others], len(others))
        return work.commit(record=item_id)


def _number(office: OpenOffice, item_id: str) -> str:
    """The number an item has on the agenda now, for the name of the step."""
    return lookups.item_number(office.reader(), item_id)


def remove_item(office: OpenOffice, item_id: str) -> Changes:
    """Removes an item with what stands under it, its papers and its lines in the minutes."""
    with begin(office, tr_noop("Remove item {number}"), number=_number(office, item_id)) as work:
        item = open_item(work, item_id)
        for child in siblings(work, item.meeting_id, item.id):
            _drop(work, child)
        _drop(work, item)
        return work.commit(record=item_id)


def _drop(work: UnitOfWork, item: AgendaItem) -> None:
    for block in work.find(Block, item_id=item.id):
        drop_block(work, block)
    if item.kind == ItemKind.ADOPTION.value:
        for adoption in work.find(Adoption, meeting_id=item.meeting_id, outcome=""):
            work.delete(adoption)
    work.delete(item)


def add_paper(office: OpenOffice, item_id: str, draft: PaperDraft) -> Changes:
    """Adds a paper to an item; papers are numbered through the year of the meeting's mechanism."""
    title = name_of(draft.title)
    with begin(office, tr_noop("Add the paper {title}"), title=title) as work:
        item = open_item(work, item_id)
        record = Paper(
            item_id=item_id,
            number=planning.next_paper(work, work.get(Meeting, item.meeting_id)),
            title=title,
            prepared_by=line_of(draft.prepared_by),
            purpose=text_of(draft.purpose),
            issues=text_of(draft.issues),
            views=text_of(draft.views),
            decision=text_of(draft.decision),
            received=draft.received,
        )
        return work.commit(record=work.add(record).id)


def update_paper(office: OpenOffice, paper_id: str, **changes: Given) -> Changes:
    """Changes some fields of a paper, or notes that it arrived."""
    return edit(
        office, Paper, paper_id, _PAPER, changes, label=tr_noop("Change a paper"), guard=_guard
    )


def remove_paper(office: OpenOffice, paper_id: str) -> Changes:
    """Removes a paper; the numbers of others stay."""
    return remove(office, Paper, paper_id, tr_noop("Remove a paper"), guard=_guard)


def _guard(work: UnitOfWork, paper: Paper) -> None:
    open_item(work, paper.item_id)
