"""Papers about people: the phone round, the handover of a post, what is kept about somebody.

Each passes the leak gate like every other paper; show and write them with
`papers.page_pictures` and `papers.write`.
"""

from collections.abc import Sequence
from datetime import date

from nlc_desktop.documents import leak_gate
from nlc_desktop.documents.people_render import render_people
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.people_papers import PeopleView
from nlc_desktop.domain.reviewing import is_stale
from nlc_desktop.domain.sheet_codes import code_of
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services import papers
from nlc_desktop.services.papers import PaperFile
from nlc_desktop.services.reading import maps, reviews, stakeholders
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.paper_views import handover as handovers
from nlc_desktop.store.paper_views import phone_round as phone_rounds
from nlc_desktop.store.paper_views import subject_access as accesses
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.queries.rows import one, select


def make_phone_round(
    office: OpenOffice,
    language: Language,
    size: PaperSize,
    organisations: Sequence[str] | None = None,
) -> PaperFile:
    """The list to ring up by, to tick and to write on.

    Without ``organisations`` it holds those whose details were not confirmed for half a year,
    and the people whose review has come.

    Raises:
        InputError: if there is nobody to ring up.
    """
    today = office.today()
    chosen = _stale(office) if organisations is None else tuple(organisations)
    people = [row.id for row in reviews.due(office)] if organisations is None else []
    view = phone_rounds.phone_round(
        PaperDesk(office.reader(), Audience.OFFICE, language),
        organisations=chosen,
        people=people,
        made_on=today,
        code=code_of("phone-round", today.isoformat(), *sorted(chosen), *sorted(people)),
    )
    if not view.bodies:
        raise InputError(
            tr("Everybody’s details were confirmed within six months. There is nobody to ring up.")
        )
    return _made(office, view, language, size)


def make_handover(  # noqa: PLR0917 - which post, when, for whom, on what
    office: OpenOffice,
    post_id: str,
    on: date,
    language: Language,
    size: PaperSize,
    audience: Audience = Audience.OFFICE,
) -> PaperFile:
    """What a successor in a post has to know, as of a day.

    Raises:
        InputError: if the post is gone, the audience is below the national focal point, or it may
            not know of the organisation.
        PaperError: if the finished file holds what its audience may not see.
    """
    if not audience.sees(Audience.NATIONAL):
        raise InputError(
            tr(
                "A handover report is for this office or the national focal point. "
                "Choose one of the two."
            )
        )
    row = one(office.reader(), "SELECT organisation_id FROM post WHERE id = ?", post_id)
    if row is None:
        raise InputError(tr("This post is no longer there. Choose another one."))
    types = {kind.key: kind for kind in maps.link_types(office)}
    desk = PaperDesk(office.reader(), audience, language)
    if row[0] in handovers.hidden_bodies(desk):
        raise InputError(
            tr(
                "The readers of this report may not know of the organisation of this post. "
                "Make the report for this office."
            )
        )
    view = handovers.handover(desk, post_id, on, types)
    return _made(office, view, language, size, named=(view.post,))


def make_subject_access(
    office: OpenOffice, person_id: str, language: Language, size: PaperSize
) -> PaperFile:
    """Everything kept about one person, for that person to read (R-DP-06).

    Raises:
        InputError: if the person is gone.
    """
    row = one(office.reader(), "SELECT name FROM person WHERE id = ?", person_id)
    if row is None:
        raise InputError(tr("This person is no longer there. Choose another one."))
    view = accesses.subject_access(
        PaperDesk(office.reader(), Audience.OFFICE, language),
        person_id,
        made_on=office.today(),
        code=code_of("person", person_id),
        left_out=papers.form_of(office, language).say("mention.masked"),
    )
    paper = render_people(view, language=language, size=size, country=papers.country(office))
    return papers.released(
        paper,
        must_appear=(view.name, view.letterhead.name),
        withheld=_of_others(office, person_id, language),
    )


def _made(
    office: OpenOffice,
    view: PeopleView,
    language: Language,
    size: PaperSize,
    *,
    named: Sequence[str] = (),
) -> PaperFile:
    """Sets a view and lets it pass the gate."""
    paper = render_people(view, language=language, size=size, country=papers.country(office))
    return papers.released(
        paper,
        must_appear=(*named, view.letterhead.name),
        withheld=papers.withheld_from(office, view.audience, language),
    )


def _stale(office: OpenOffice) -> tuple[str, ...]:
    """Organisations whose details were not confirmed for half a year."""
    today = office.today()
    rows = stakeholders.organisations(office)
    return tuple(row.id for row in rows if is_stale(row.confirmed_on, today))


def _of_others(office: OpenOffice, person_id: str, language: Language) -> frozenset[str]:
    """Ways to reach others, which must not be in the file whatever was composed."""
    own = "owner_id = ? OR owner_id IN (SELECT post_id FROM tenure WHERE person_id = ?)"
    ids = (person_id, person_id)
    db = office.reader()
    others = select(db, f"SELECT value FROM contact WHERE NOT ({own})", *ids)  # noqa: S608
    shown = [
        *select(db, f"SELECT value FROM contact WHERE {own}", *ids),  # noqa: S608
        *select(db, "SELECT address || char(10) || phone FROM office"),
        *select(db, "SELECT fax || char(10) || email FROM office"),
    ]
    values = {line.strip() for row in others for line in row[0].splitlines()}
    return leak_gate.not_public(
        tuple(row[0] for row in shown),
        values,
        language=language,
        country=papers.country(office),
    )
