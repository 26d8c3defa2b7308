"""Erasing a person for good, at their wish or because the name is not needed any more (R-DP-06)."""

from collections.abc import Iterable

from nlc_desktop.domain.erasing import ErasureMention, ErasurePage, ErasureRow, NamesInMinutes
from nlc_desktop.domain.operations import Changes, Label
from nlc_desktop.errors import InputError, NlcError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.progress import Progress
from nlc_desktop.services import backups
from nlc_desktop.services.checks import line_of
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import erasure_plan
from nlc_desktop.store.erasure import Order, shrink
from nlc_desktop.store.erasure import erase as erase_in
from nlc_desktop.store.erasure_plan import Mention, Plan
from nlc_desktop.store.queries import office as office_queries
from nlc_desktop.store.queries.rows import day, one, select

_NOTES = {
    "organisation": tr_noop("A note on an organisation"),
    "post": tr_noop("A note on a post"),
    "contact": tr_noop("A note on a telephone number or address"),
    "link": tr_noop("A link on the map"),
    "score": tr_noop("A score"),
    "placement": tr_noop("The map"),
    "stakeholder_map": tr_noop("The map"),
    "action": tr_noop("An action"),
    "progress_line": tr_noop("How an action goes on"),
    "mechanism": tr_noop("A committee or network"),
    "programme": tr_noop("A programme"),
    "office": tr_noop("The office’s own details"),
}


def what_goes(office: OpenOffice, person_id: str) -> ErasurePage:
    """What erasing somebody would do: what goes, what stays and why, place by place.

    Raises:
        InputError: if the person is gone.
    """
    plan = _plan(office, person_id)
    return ErasurePage(
        person_id=person_id,
        name=plan.name,
        goes=tuple(_goes(office, plan)),
        stays=tuple(_stays(office, plan)),
        mentions=tuple(_mention(office, mention) for mention in plan.mentions),
        copies=backups.copies(office.workspace.folder),
    )


def erase(
    office: OpenOffice,
    person_id: str,
    reason: str,
    *,
    names_in_minutes: NamesInMinutes = NamesInMinutes.KEEP,
    remove_backups: bool = False,
    progress: Progress | None = None,
) -> Changes:
    """Erases somebody; it can't be undone, and other laptops follow at the next exchange.

    With ``remove_backups`` a new backup is made and every older copy of the workspace beside it
    is deleted, since they still hold the person.

    Raises:
        InputError: if the person is gone, or the reason names them.
        WorkspaceError: if the disk is full or fails; nothing was erased then.
    """
    why = line_of(reason)
    plan = _plan(office, person_id)
    if plan.pattern is not None and plan.pattern.search(why):
        raise InputError(
            tr("The reason is kept, so it can’t name the person. Reword it without the name.")
        )
    order = Order(
        person=person_id,
        reason=why,
        on=office.today().isoformat(),
        names=names_in_minutes,
        stand_in=plan.stand_in,
        label=Label(tr_noop("Erase a person")),
        english=_english(office),
    )
    changes = erase_in(office.workspace, order, actor=_actor(office, plan), clock=office.clock)
    notices = (*changes.notices, *_cleaned(office, remove_backups, progress))
    return Changes(changes.group, changes.label, person_id, changes.touched, notices)


def erasures(office: OpenOffice) -> tuple[ErasureRow, ...]:
    """The erasures there were, newest first: when and why, nothing of whom (R-DP-10)."""
    rows = select(
        office.reader(),
        "SELECT erased_on, group_concat(reason, '') FROM erasure WHERE kind = 'person'"
        " GROUP BY id ORDER BY erased_on DESC, id DESC",
    )
    return tuple(ErasureRow(on, row[1]) for row in rows if (on := day(row[0])))


def _cleaned(office: OpenOffice, remove_backups: bool, progress: Progress | None) -> list[str]:
    """Gives back old pages and, where asked, old copies; says what could not be done."""
    notices: list[str] = []
    try:
        shrink(office.workspace)
    except NlcError:
        notices.append(
            tr(
                "The person is erased. Old pages of the file could not be cleared, because the "
                "disk is full or another program is reading; the next erasure clears them."
            )
        )
    kept = backups.copies(office.workspace.folder)
    if remove_backups:
        kept = backups.remove_older(office, progress)
    if kept:
        notices.append(
            tr(
                "{n} older copies of the workspace still hold the person; they are thinned out "
                "with time.",
                n=kept,
            )
        )
    return notices


def _plan(office: OpenOffice, person_id: str) -> Plan:
    stand_in = tr("(name erased)")
    return erasure_plan.plan(office.reader(), person_id, stand_in, english=_english(office))


def _english(office: OpenOffice) -> bool:
    """Whether the office writes its papers in English."""
    profile = office_queries.profile(office.reader())
    return profile is not None and profile.language == "en"


def _actor(office: OpenOffice, plan: Plan) -> str:
    """Who erases; nobody, where somebody erases themselves."""
    if plan.pattern is not None and plan.pattern.search(office.actor):
        return ""
    return office.actor


def _goes(office: OpenOffice, plan: Plan) -> Iterable[str]:
    """What is deleted, in sentences."""
    yield tr("The entry of {name}, with its note, purpose and source.", name=plan.name)
    counted = (
        ("tenure", "person_id", tr_noop("{n} times a post was held, with the days.")),
        ("contact", "owner_id", tr_noop("{n} telephone numbers and addresses.")),
    )
    for table, link, sentence in counted:
        if n := _count(office, f"SELECT count(*) FROM {table} WHERE {link} = ?", plan.person):  # noqa: S608
            yield tr(sentence, n=n)
    ahead = "SELECT count(*) FROM invitation i JOIN meeting m ON m.id = i.meeting_id"
    ahead += " WHERE i.person_id = ? AND m.state IN ('planned', 'called')"
    if n := _count(office, ahead, plan.person):
        yield tr("The name on {n} guest lists of meetings ahead.", n=n)
    if len(plan.ids) > 1:
        yield tr("{n} entries that were merged with this one.", n=len(plan.ids) - 1)
    others = sum(1 for mention in plan.mentions if not mention.official)
    if others:
        yield tr("The name in {n} notes and texts of the office; the post stands there.", n=others)
    yield tr("Every earlier value of all this in the history, and the steps Undo could take back.")


def _stays(office: OpenOffice, plan: Plan) -> Iterable[str]:
    """What is left, each with the reason."""
    held = "SELECT count(*) FROM invitation i JOIN meeting m ON m.id = i.meeting_id"
    held += " WHERE i.person_id = ? AND m.state NOT IN ('planned', 'called')"
    official = sum(1 for mention in plan.mentions if mention.official)
    if n := official + _count(office, held, plan.person):
        yield tr(
            "The name in {n} places of the papers of meetings that were held: they are the record "
            "of what happened. Choose whether the post takes its place.",
            n=n,
        )
    if plan.namesakes:
        yield tr(
            "The name in texts, because {n} other people are called the same and nobody can tell "
            "who is meant. Look for the name and change the texts by hand.",
            n=plan.namesakes,
        )
    yield tr("A line in the history that a person was erased on this day, without the name.")
    if copies := backups.copies(office.workspace.folder):
        yield tr("{n} older copies of the workspace, unless you have them removed.", n=copies)
    yield tr("Papers that were printed or sent before: the program can’t reach them.")


def _count(office: OpenOffice, sql: str, person: str) -> int:
    row = one(office.reader(), sql, person)
    return int(row[0]) if row else 0


def _mention(office: OpenOffice, mention: Mention) -> ErasureMention:
    db = office.reader()
    title = one(db, "SELECT public_title FROM meeting WHERE id = ?", mention.meeting)
    where = title[0] if title else tr(_NOTES.get(mention.named.table, tr_noop("A note")))
    return ErasureMention(
        where=where,
        text=mention.named.text,
        official=mention.official,
        becomes=mention.becomes,
        on=erasure_plan.held_on(db, mention.meeting),
    )
