"""Who holds a post from when to when."""

from datetime import date, timedelta

from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Person, Post, Tenure
from nlc_desktop.services.checks import DAY, Given, Rules, day_text
from nlc_desktop.services.drafts import PersonDraft
from nlc_desktop.services.edits import edit
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.stakeholders import put_person
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

_RULES: Rules = {"since": DAY, "until": DAY}


def name_holder(
    office: OpenOffice, post_id: str, who: str | PersonDraft, since: date | None = None
) -> Changes:
    """Names who holds a post; who held it before did so until the day before.

    ``who`` is a person's id or a new person. Without ``since`` a first holder is in the post
    since before anybody wrote it down, a later one from today. Naming somebody for a day on
    which another tenure begins replaces that tenure, as a correction.
    """
    with begin(office, tr_noop("Name the holder of a post")) as work:
        post = work.get(Post, post_id)
        tenures = sorted(work.find(Tenure, post_id=post.id), key=lambda tenure: tenure.since)
        start = since or (office.today() if tenures else None)
        person = put_person(office, work, who) if isinstance(who, PersonDraft) else None
        person_id = person.id if person else work.get(Person, str(who)).id
        return work.commit(record=hold(work, tenures, post_id, person_id, day_text(start)))


def hold(work: UnitOfWork, tenures: list[Tenure], post_id: str, person_id: str, since: str) -> str:
    """Puts somebody in a post within a step, given its tenures by their first day; the tenure."""
    for tenure in tenures:
        if tenure.person_id == person_id and _covers(tenure, since):
            return tenure.id
    until = ""
    for tenure in tenures:
        if tenure.since == since:
            work.delete(tenure)
        elif tenure.since > since:
            until = until or _day_before(tenure.since)
        elif _covers(tenure, since):
            tenure.until = _day_before(since)
    return work.add(Tenure(post_id=post_id, person_id=person_id, since=since, until=until)).id


def _covers(tenure: Tenure, day: str) -> bool:
    return tenure.since <= day and (not tenure.until or day <= tenure.until)


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def end_tenure(office: OpenOffice, tenure_id: str, until: date | None = None) -> Changes:
    """Ends a tenure with its last day, today by default; the post is vacant afterwards."""
    last = day_text(until or office.today())
    with begin(office, tr_noop("End a tenure")) as work:
        tenure = work.get(Tenure, tenure_id)
        _check_order(tenure.since, last)
        tenure.until = last
        return work.commit(record=tenure_id)


def update_tenure(office: OpenOffice, tenure_id: str, **changes: Given) -> Changes:
    """Corrects the days of a tenure."""

    def guard(_: UnitOfWork, tenure: Tenure) -> None:
        since = day_text(changes.get("since", tenure.since))
        _check_order(since, day_text(changes.get("until", tenure.until)))

    label = tr_noop("Correct the days of a tenure")
    return edit(office, Tenure, tenure_id, _RULES, changes, label=label, guard=guard)


def remove_tenure(office: OpenOffice, tenure_id: str) -> Changes:
    """Removes a tenure written down by mistake."""
    with begin(office, tr_noop("Remove a tenure")) as work:
        work.delete(work.get(Tenure, tenure_id))
        return work.commit(record=tenure_id)


def _check_order(since: str, until: str) -> None:
    if until and since > until:
        raise InputError(
            tr(
                "A tenure can't end on {until}, before it began on {since}. "
                "Correct one of the days.",
                until=until,
                since=since,
            )
        )


def holder_on(work: UnitOfWork, post_id: str, day: str) -> str:
    """Id of who held a post on a day (ISO text); empty when nobody is named."""
    held = [tenure for tenure in work.find(Tenure, post_id=post_id) if _covers(tenure, day)]
    return max(held, key=lambda tenure: (tenure.since, tenure.id)).person_id if held else ""
