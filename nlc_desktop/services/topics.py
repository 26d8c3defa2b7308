"""Topics somebody proposed for a mechanism: kept until they stand on an agenda (F38)."""

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.domain.topics import TopicState
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import AgendaItem, Mechanism, Meeting, Topic
from nlc_desktop.services.agenda import siblings
from nlc_desktop.services.checks import (
    DAY,
    Given,
    Rules,
    day_text,
    line,
    line_of,
    name_of,
    text,
    text_of,
)
from nlc_desktop.services.drafts import TopicDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin, slot
from nlc_desktop.store.unit_of_work import UnitOfWork

_TOPIC: Rules = {
    "title": line(required=True),
    "title_english": line(),
    "proposed_by": line(),
    "proposed_on": DAY,
    "note": text(),
}

_MINUTES = 10
"""Length of an item made of a topic, until somebody says otherwise."""


def propose(office: OpenOffice, mechanism_id: str, draft: TopicDraft) -> Changes:
    """Notes a topic somebody proposed; ``mechanism_id`` empty keeps it for any meeting."""
    title = name_of(draft.title)
    with begin(office, tr_noop("Propose the topic {title}"), title=title) as work:
        if mechanism_id:
            work.get(Mechanism, mechanism_id)
        record = Topic(
            mechanism_id=mechanism_id,
            title=title,
            title_english=line_of(draft.title_english),
            proposed_by=line_of(draft.proposed_by),
            proposed_on=day_text(draft.proposed_on or office.today()),
            note=text_of(draft.note),
        )
        return work.commit(record=work.add(record).id)


def update_topic(office: OpenOffice, topic_id: str, **changes: Given) -> Changes:
    """Changes some fields of a proposed topic."""
    return edit(office, Topic, topic_id, _TOPIC, changes, label=tr_noop("Change a proposed topic"))


def remove_topic(office: OpenOffice, topic_id: str) -> Changes:
    """Takes a proposed topic off the list for good."""
    return remove(office, Topic, topic_id, tr_noop("Remove a proposed topic"))


def drop_topic(office: OpenOffice, topic_id: str) -> Changes:
    """Puts a topic aside: it is kept, but no longer offered."""
    with begin(office, tr_noop("Put a proposed topic aside")) as work:
        work.get(Topic, topic_id).state = TopicState.DROPPED.value
        return work.commit(record=topic_id)


def reopen_topic(office: OpenOffice, topic_id: str) -> Changes:
    """Offers a topic again that was used or put aside."""
    with begin(office, tr_noop("Offer a topic again")) as work:
        topic = work.get(Topic, topic_id)
        topic.state = TopicState.OPEN.value
        topic.item_id = ""
        return work.commit(record=topic_id)


def use_topic(office: OpenOffice, topic_id: str, meeting_id: str) -> Changes:
    """Puts a topic on the agenda of a meeting, before what closes it; names the item it became.

    Raises:
        InputError: if it stands on an agenda already.
    """
    with begin(office, tr_noop("Put a topic on the agenda")) as work:
        meeting = open_meeting(work, meeting_id)
        topic = work.get(Topic, topic_id)
        if topic.state == TopicState.USED.value and work.find(AgendaItem, id=topic.item_id):
            raise InputError(
                tr(
                    "“{title}” stands on an agenda already. Offer it again first.",
                    title=topic.title,
                )
            )
        item = work.add(_item(work, meeting, topic))
        topic.state = TopicState.USED.value
        topic.item_id = item.id
        return work.commit(record=item.id)


def _item(work: UnitOfWork, meeting: Meeting, topic: Topic) -> AgendaItem:
    """The item of a topic: a discussion, presented by who asked for it, last but one."""
    line_up = siblings(work, meeting.id, "")
    index = max(len(line_up) - 1, 0)
    return AgendaItem(
        meeting_id=meeting.id,
        position=slot([item.position for item in line_up], index),
        kind=ItemKind.DISCUSSION.value,
        minutes=_MINUTES,
        title=topic.title,
        title_english=topic.title_english,
        presenter_text=topic.proposed_by,
    )
