"""Reviews: details confirmed for several at once, names kept for another year or removed."""

from collections.abc import Sequence

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.reviewing import next_review
from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Organisation, Person
from nlc_desktop.services.mentions import is_recorded, let_go
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin


def confirm_organisations(office: OpenOffice, ids: Sequence[str]) -> Changes:
    """Notes in one step that the details of these organisations were checked today."""
    with begin(office, tr_noop("Confirm the details of {n} organisations"), n=len(ids)) as work:
        for identity in ids:
            work.get(Organisation, identity).confirmed_on = office.today().isoformat()
        return work.commit()


def keep_people(office: OpenOffice, ids: Sequence[str]) -> Changes:
    """Keeps these names for another year, in one step (R-DP-05)."""
    later = next_review(office.today()).isoformat()
    with begin(office, tr_noop("Keep {n} names for another year"), n=len(ids)) as work:
        for identity in ids:
            work.get(Person, identity).review_on = later
        return work.commit()


def remove_people(office: OpenOffice, ids: Sequence[str]) -> Changes:
    """Removes these people in one step; those whom kept papers name stay, and a notice says so."""
    with begin(office, tr_noop("Remove {n} names"), n=len(ids)) as work:
        kept: list[str] = []
        for identity in ids:
            record = work.get(Person, identity)
            name = full_name(record.honorific, record.name)
            if is_recorded(work, person_id=identity):
                kept.append(name)
                continue
            let_go(work, name, person_id=identity)
            work.delete(record)
        if kept:
            work.notice(
                tr(
                    "{names}: named in papers that are kept, so not removed. Erase them instead.",
                    names=", ".join(kept),
                )
            )
        return work.commit()
