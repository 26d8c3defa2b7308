"""Makes a paper about people: a view in, the bytes of a PDF and its file name out.

File names hold public words alone (R-DP-11): a list names no one, and the print of what is kept
about somebody goes by its sheet code.
"""

from nlc_desktop.documents.chase_list import set_chase_list
from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.file_names import safe_file_name
from nlc_desktop.documents.formats import form_for
from nlc_desktop.documents.handover import set_handover
from nlc_desktop.documents.phone_round import set_phone_round
from nlc_desktop.documents.render import RenderedPaper
from nlc_desktop.documents.subject_access import set_subject_access
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.people_papers import (
    ChaseListView,
    HandoverView,
    PeopleView,
    PhoneRoundView,
    SubjectAccessView,
)


def render_people(
    view: PeopleView, *, language: Language, size: PaperSize, country: str = "my"
) -> RenderedPaper:
    """Sets a paper about people in type.

    Raises `PaperError` when it can't be made (no form for the language, a crest that is no
    picture).
    """
    paper = Compositor(form_for(language, country), size)
    made = _set(paper, view)
    return RenderedPaper(
        data=made.data, file_name=_file_name(paper, view), pages=made.pages, missing=made.missing
    )


def _set(paper: Compositor, view: PeopleView) -> SetPaper:
    match view:
        case PhoneRoundView():
            return set_phone_round(paper, view)
        case ChaseListView():
            return set_chase_list(paper, view)
        case HandoverView():
            return set_handover(paper, view)
        case SubjectAccessView():
            return set_subject_access(paper, view)


def _file_name(paper: Compositor, view: PeopleView) -> str:
    say = paper.form.say
    match view:
        case PhoneRoundView():
            return safe_file_name(say("phone-round"), view.code, view.made_on.isoformat())
        case ChaseListView():
            title = f"{view.head.title} {paper.number(view.head)}".strip()
            return safe_file_name(say("chase"), title, view.made_on.isoformat())
        case HandoverView():
            post = f"{view.post}, {view.organisation}" if view.organisation else view.post
            return safe_file_name(say("handover"), post, view.on.isoformat())
        case SubjectAccessView():
            return safe_file_name(say("access"), view.code, "")
