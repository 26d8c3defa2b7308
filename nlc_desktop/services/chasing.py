"""What asks for an answer once more: the chase list on paper, and texts to paste (F48, F65)."""

import re
from collections.abc import Sequence

from nlc_desktop.documents.people_render import render_people
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calling import label_words
from nlc_desktop.domain.letters import LetterView
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.domain.sheet_codes import spaced
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.services import papers
from nlc_desktop.services.papers import PaperFile, PaperRequest
from nlc_desktop.services.reading import chase
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.sheets import chase_code
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.paper_views import chase_list as chase_lists
from nlc_desktop.store.paper_views import letters
from nlc_desktop.store.paper_views.desk import PaperDesk

_NUMBER = re.compile(r"\d+/\d{4}")
"""The bare number of a meeting; each language has its own word before it."""


def make_chase_list(
    office: OpenOffice, meeting_id: str, language: Language, size: PaperSize
) -> PaperFile:
    """The list of who has not answered, to ring up by and to tick.

    Raises:
        InputError: if the meeting is gone, or everybody has answered.
        PaperError: if the finished file holds what its audience may not see.
    """
    _language(office, meeting_id)
    rows = chase.chase(office, meeting_id)
    if not rows:
        raise InputError(tr("Everybody has answered. There is nobody to ring up."))
    today = office.today()
    view = chase_lists.chase_list(
        PaperDesk(office.reader(), Audience.OFFICE, language),
        meeting_id,
        [row.id for row in rows],
        made_on=today,
        code=chase_code(meeting_id),
    )
    paper = render_people(view, language=language, size=size, country=papers.country(office))
    return papers.released(
        paper,
        must_appear=(view.head.title, view.letterhead.name),
        withheld=papers.withheld_from(office, view.audience, language),
    )


def _language(office: OpenOffice, meeting_id: str) -> Language:
    """The language of a meeting.

    Raises:
        InputError: if it is gone.
    """
    page = reading.meeting(office, meeting_id)
    if page is None:
        raise InputError(tr("This meeting is no longer there. Choose another one."))
    known = set(office.paper_languages)
    return next((one for one in known if one.value == page.language), office.own_language)


def reminder(
    office: OpenOffice, meeting_id: str, invitation_id: str, language: Language | None = None
) -> str:
    """A text that asks one guest for an answer, to paste into a chat or SMS.

    It says what the guest's letter says and no more: the public title, when and where, until
    when, the code of their slip; in the language of the meeting unless told otherwise.

    Raises:
        InputError: if the meeting or the guest is gone.
        PaperError: if it holds a word that community papers do not use.
    """
    chosen = language or _language(office, meeting_id)
    audience = letters.audience_of_guest(office.reader(), invitation_id)
    request = PaperRequest(
        PaperKind.LETTER, meeting_id, audience, chosen, invitation_id=invitation_id
    )
    view = papers.compose(office, request)
    if not isinstance(view, LetterView):
        raise TypeError(type(view))
    text = "\n".join(line for line in _lines(office, view, chosen) if line)
    _check(office, audience, text)
    return text


def _lines(office: OpenOffice, view: LetterView, language: Language) -> list[str]:
    """The text, line by line; what is not known is left out."""
    form, head = papers.form_of(office, language), view.head
    found = _NUMBER.search(head.number)
    number = form.say("number", number=found[0]) if found else head.number.strip()
    title = f"{form.meeting(head.title)} {number}".strip()
    when = ""
    if head.starts is not None:
        when = f"{form.date_with_day(head.starts.date())}, {form.time(head.starts)}"
    code = spaced(view.slip.code) if view.slip is not None and view.slip.code else ""
    until = view.answer_by
    late = until is None or until < office.today()
    lines = [
        view.salutation,
        form.say("chase.ask", title=title),
        form.say("chase.when", when=when) if when else "",
        form.say("chase.where", place=head.venue.strip()) if head.venue.strip() else "",
        form.say("chase.soon")
        if late or until is None
        else form.say("chase.until", date=form.date_with_day(until)),
        form.say("chase.how-code", code=code) if code else form.say("chase.how"),
        form.say("chase.thanks", office=view.letterhead.department or view.letterhead.name),
    ]
    return [line.replace("\xa0", " ") for line in lines]


def _check(office: OpenOffice, audience: Audience, text: str) -> None:
    """The same rule papers for the community pass (R-NLC-11)."""
    for term, _ in label_words(papers.framing_terms(office, audience), (text,)):
        raise PaperError(
            tr(
                "The text says “{term}”. Words for the community describe the work by its public "
                "name: reword the title of the meeting, then copy it again.",
                term=term,
            )
        )


def reminders(
    office: OpenOffice,
    meeting_id: str,
    invitations: Sequence[str],
    language: Language | None = None,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """The text of each guest, in the order given.

    Raises:
        Cancelled: when somebody pressed Cancel.
    """
    watch = progress or Silent()
    found: list[str] = []
    for number, one in enumerate(invitations):
        watch.step(number, len(invitations), tr("Writing the texts"))
        found.append(reminder(office, meeting_id, one, language))
    return tuple(found)
