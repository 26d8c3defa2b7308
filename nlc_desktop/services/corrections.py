"""Corrections to minutes that are with the members, noted for the meeting that confirms them."""

from collections.abc import Sequence

from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Adoption, Correction
from nlc_desktop.services.checks import Given, Rules, line, line_of, name_of, text
from nlc_desktop.services.drafts import CorrectionDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin, last_slot
from nlc_desktop.store.unit_of_work import UnitOfWork

_RULES: Rules = {"paragraph": line(40), "text": text(2000)}
_WORDS = 2000


def add_correction(office: OpenOffice, meeting_id: str, draft: CorrectionDraft) -> Changes:
    """Notes a correction to the minutes of a meeting, for the meeting that will confirm them.

    Raises:
        InputError: if no meeting that confirms them is planned yet.
    """
    with begin(office, tr_noop("Note a correction to the minutes")) as work:
        adoptions = work.find(Adoption, adopted_id=meeting_id)
        if not adoptions:
            raise InputError(
                tr(
                    "No meeting is planned yet that confirms these minutes. "
                    "Plan the next meeting, then note the correction."
                )
            )
        adoption = adoptions[-1]
        open_meeting(work, adoption.meeting_id)
        there = work.find(Correction, adoption_id=adoption.id)
        record = Correction(
            adoption_id=adoption.id,
            position=last_slot(other.position for other in there),
            paragraph=line_of(draft.paragraph, limit=40),
            text=name_of(draft.text, limit=_WORDS),
        )
        return work.commit(record=work.add(record).id)


def update_correction(office: OpenOffice, correction_id: str, **changes: Given) -> Changes:
    """Changes a correction: paragraph, text."""
    label = tr_noop("Change a correction")
    return edit(office, Correction, correction_id, _RULES, changes, label=label, guard=_guard)


def remove_correction(office: OpenOffice, correction_id: str) -> Changes:
    """Takes a correction back."""
    return remove(office, Correction, correction_id, tr_noop("Remove a correction"), guard=_guard)


def _guard(work: UnitOfWork, correction: Correction) -> None:
    open_meeting(work, work.get(Adoption, correction.adoption_id).meeting_id)


def refuse_corrections(work: UnitOfWork, adoption_id: str) -> None:
    """Refuses a confirmation without amendment while corrections are noted."""
    if work.find(Correction, adoption_id=adoption_id):
        raise InputError(
            tr("There are corrections, so the minutes were confirmed with amendments. Choose that.")
        )


def replace_corrections(
    work: UnitOfWork, adoption_id: str, drafts: Sequence[CorrectionDraft]
) -> None:
    """Makes these the corrections, keeping the records of those that only changed."""
    there = sorted(work.find(Correction, adoption_id=adoption_id), key=lambda c: (c.position, c.id))
    for surplus in there[len(drafts) :]:
        work.delete(surplus)
    position = ""
    for number, draft in enumerate(drafts):
        record = there[number] if number < len(there) else None
        position = record.position if record else last_slot([position])
        record = record or work.add(Correction(adoption_id=adoption_id, position=position))
        record.paragraph = line_of(draft.paragraph, limit=40)
        record.text = name_of(draft.text, limit=_WORDS)
