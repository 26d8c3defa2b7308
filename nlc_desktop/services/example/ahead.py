"""Makes what lies ahead in the example: the series, a proposed topic, the notice that is out."""

from datetime import date, datetime

from nlc_desktop.domain.calling import CallDraft
from nlc_desktop.domain.example import plain_day
from nlc_desktop.domain.recurrence import Pattern, Recurrence, first_date
from nlc_desktop.records import Meeting, Series, Topic
from nlc_desktop.services import calling, notices
from nlc_desktop.services.example.keys import Keys
from nlc_desktop.services.series import new_uid, rule_of
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin


def add_series(keys: Keys) -> None:
    """Makes the series by which the committee goes on meeting."""
    found = keys.city.mechanism.repeats
    if found is None:
        return
    recurrence = Recurrence(
        Pattern.MONTHLY_WEEKDAY, found.every, weekday=found.weekday, nth=found.nth
    )
    since = plain_day(found.since, keys.today)
    keys.work.add(
        Series(
            mechanism_id=keys.ids[keys.city.mechanism.key],
            rule=rule_of(recurrence),
            first=first_date(recurrence, datetime.combine(since, found.starts)).isoformat(),
            zone=keys.city.office.zone,
            minutes=found.minutes,
            venue=found.venue,
            uid=new_uid(),
        )
    )


def add_topics(keys: Keys) -> None:
    """Makes the topics that wait for an agenda."""
    for topic in keys.city.topics:
        keys.work.add(
            Topic(
                mechanism_id=keys.ids[keys.city.mechanism.key],
                title=topic.title,
                title_english=topic.title_english,
                proposed_by=topic.proposed_by,
                proposed_on=keys.plain(topic.on),
            )
        )


def issue_notice(office: OpenOffice, label: str, meeting_id: str, on: date) -> None:
    """Issues the notice of a meeting that was called on a day: numbers, slip codes, what it said.

    It is read from what is stored, as any call is, and so comes after everything else.
    """
    plan = calling.preview(office, meeting_id, CallDraft(dated=on))
    said = notices.next_notice(office, meeting_id, ())
    with begin(office, label, undoable=False) as work:
        calling.issue(work, work.get(Meeting, meeting_id), plan, said)
        work.commit()
