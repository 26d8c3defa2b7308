"""Scores: what somebody said of an organisation's power, interest and attitude, and why.

Scores are for the office alone, never of a person or a post, never on paper (domain.md 4.4).
"""

from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Organisation, Score
from nlc_desktop.services.checks import day_text, line_of, number
from nlc_desktop.services.drafts import ScoreDraft
from nlc_desktop.services.edits import remove
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin

_ONE_TO_FIVE = number(1, 5)


def score(office: OpenOffice, organisation_id: str, draft: ScoreDraft) -> Changes:
    """Keeps a score beside the earlier ones; the newest counts.

    Raises:
        InputError: without a reason, or with a number outside 1 to 5.
    """
    reason = line_of(draft.reason)
    if not reason:
        raise InputError(tr("Say in one line why, so that others can follow the score."))
    power, interest = (_ONE_TO_FIVE.take(value) for value in (draft.power, draft.interest))
    assert isinstance(power, int)
    assert isinstance(interest, int)
    with begin(office, tr_noop("Score an organisation")) as work:
        work.get(Organisation, organisation_id)
        work.add(
            Score(
                organisation_id=organisation_id,
                power=power,
                interest=interest,
                attitude=draft.attitude.value,
                has_power=draft.has_power,
                legitimacy=draft.legitimacy,
                urgency=draft.urgency,
                reason=reason,
                said_by=line_of(draft.said_by),
                said_on=day_text(draft.on or office.today()),
            )
        )
        return work.commit(record=organisation_id)


def remove_score(office: OpenOffice, score_id: str) -> Changes:
    """Removes a score given by mistake; the one before counts again."""
    return remove(office, Score, score_id, tr_noop("Remove a score"))
