"""Makes papers: composes what an audience may see, sets it in type, and checks the finished file.

Nothing that fails the leak gate is shown, printed or written.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from nlc_desktop.documents import leak_gate, preview
from nlc_desktop.documents.compositor import Shared
from nlc_desktop.documents.formats import Form, form_for, has_form
from nlc_desktop.documents.render import RenderedPaper, render
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.letters import LetterIssue, LetterKind, LetterView
from nlc_desktop.domain.matters_papers import MattersView
from nlc_desktop.domain.papers import (
    AgendaView,
    AttendanceSheetView,
    Language,
    MinutesView,
    PaperKind,
    PaperSize,
)
from nlc_desktop.errors import InputError, PaperError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.services import writing
from nlc_desktop.services.reading import trail
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.paper_views import agenda, letters, matters, minutes, people
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.queries import minutes as minutes_queries
from nlc_desktop.store.queries.rows import one
from nlc_desktop.store.withheld import visible_texts, withheld_texts

PaperView = AgendaView | AttendanceSheetView | LetterView | MattersView | MinutesView


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """Which paper of which meeting, for whom, in which language, on what size of paper."""

    kind: PaperKind
    meeting_id: str
    audience: Audience = Audience.MEMBERS
    language: Language = Language.MALAY
    size: PaperSize | None = None
    """The office's usual one where none is chosen."""
    invitation_id: str = ""
    """Of a letter: the guest it is written to."""
    letter: LetterKind = LetterKind.CALL
    issue: LetterIssue = field(default_factory=LetterIssue)
    """Of a letter: what it says that is not kept."""


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A finished paper that passed the leak gate."""

    name: str
    """File name made of the public title."""
    data: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a picture: 8-bit RGBA, row by row."""

    width: int
    height: int
    rgba: bytes


class Batch:
    """What the papers of one batch share, so that it is read once and not for each paper.

    What must not be in them is read anew as soon as somebody writes: a text that came in while
    the batch is made is looked for in the papers that follow.
    """

    def __init__(self, office: OpenOffice) -> None:
        self._office = office
        self._version = -1
        self._withheld: dict[tuple[Audience, Language], frozenset[str]] = {}
        self._distributions: dict[tuple[str, Audience, Language], tuple[str, ...]] = {}
        self.shared = Shared()

    def withheld(self, audience: Audience, language: Language) -> frozenset[str]:
        """`withheld_from`, remembered."""
        self._look()
        key = audience, language
        if key not in self._withheld:
            self._withheld[key] = withheld_from(self._office, audience, language)
        return self._withheld[key]

    def distribution(self, desk: PaperDesk, meeting: str) -> tuple[str, ...]:
        """Everybody a letter of the meeting goes to, remembered."""
        self._look()
        key = meeting, desk.audience, desk.language
        if key not in self._distributions:
            self._distributions[key] = letters.distribution(desk, meeting)
        return self._distributions[key]

    def _look(self) -> None:
        """Forgets everything when the workspace is not what it was."""
        row = one(self._office.reader(), "PRAGMA data_version")
        version = int(row[0]) if row else -1
        if version != self._version:
            self._version = version
            self._withheld.clear()
            self._distributions.clear()


def make(
    office: OpenOffice,
    request: PaperRequest,
    drafted: Callable[[PaperView], PaperView] | None = None,
    batch: Batch | None = None,
) -> PaperFile:
    """Makes one paper; ``drafted`` puts what is chosen but not written down yet on it.

    Papers made together share a ``batch``.

    Raises:
        InputError: if the meeting is gone.
        PaperError: if the finished file holds what its audience may not see, or a word that
            community papers do not use.
    """
    batch = batch or Batch(office)
    request = _for_reader(office, request)
    view = compose(office, request, batch)
    view = drafted(view) if drafted else view
    paper = render(
        view,
        kind=request.kind,
        language=request.language,
        size=request.size or size(office),
        country=country(office),
        shared=batch.shared,
    )
    return released(
        paper,
        must_appear=(view.head.title, view.letterhead.name),
        withheld=leak_gate.untold(
            batch.withheld(request.audience, request.language),
            view.told if isinstance(view, LetterView) else (),
        ),
        framing_terms=framing_terms(office, request.audience),
    )


def _for_reader(office: OpenOffice, request: PaperRequest) -> PaperRequest:
    """A letter is made for no higher audience than the guest it is written to."""
    if request.kind is not PaperKind.LETTER:
        return request
    reader = letters.audience_of_guest(office.reader(), request.invitation_id)
    return replace(request, audience=min(request.audience, reader))


def country(office: OpenOffice) -> str:
    """The country whose papers the office writes; Malaysia's where that is not known."""
    own = profile(office)
    code = own.country.casefold() if own else ""
    return code if has_form(code) else "my"


def size(office: OpenOffice) -> PaperSize:
    """The size of paper the office usually prints on."""
    own = profile(office)
    return next((known for known in PaperSize if own and own.paper == known.value), PaperSize.A4)


def form_of(office: OpenOffice, language: Language) -> Form:
    """How the office's papers are written in a language."""
    return form_for(language, country(office))


def released(
    paper: RenderedPaper,
    *,
    must_appear: Sequence[str],
    withheld: Collection[str],
    framing_terms: Collection[str] = (),
) -> PaperFile:
    """A paper that passed the leak gate; the one way out for every paper.

    Raises:
        PaperError: if the finished file holds what was withheld or a framing term.
    """
    leak_gate.check(
        paper.data,
        file_name=paper.file_name,
        must_appear=must_appear,
        withheld=withheld,
        framing_terms=framing_terms,
    )
    return PaperFile(paper.file_name, paper.data, paper.pages)


def compose(office: OpenOffice, request: PaperRequest, batch: Batch | None = None) -> PaperView:
    """The view a paper is set from: what its audience may see and nothing else."""
    desk = PaperDesk(office.reader(), request.audience, request.language)
    meeting = request.meeting_id
    if not desk.head_exists(meeting):
        raise InputError(tr("This meeting is no longer there. Choose another one."))
    match request.kind:
        case PaperKind.AGENDA:
            return agenda.agenda(desk, meeting)
        case PaperKind.ATTENDANCE:
            return people.attendance(desk, meeting, filled=True)
        case PaperKind.ATTENDANCE_BLANK:
            return people.attendance(desk, meeting, filled=False)
        case PaperKind.MINUTES:
            return minutes.minutes(desk, meeting)
        case PaperKind.MATTERS:
            return matters.matters(desk, meeting, trail.trails(office, meeting))
        case PaperKind.LETTER:
            return _letter(office, desk, request, batch or Batch(office))
        case PaperKind.RECOVERY:
            raise InputError(tr("The recovery sheet is made when protection is set up."))


def _letter(office: OpenOffice, desk: PaperDesk, request: PaperRequest, batch: Batch) -> LetterView:
    """The letter to one guest of the meeting."""
    if not letters.is_guest(office.reader(), request.meeting_id, request.invitation_id):
        raise InputError(tr("This guest is no longer on the list. Choose another one."))
    pack = office.pack
    task = letters.LetterTask(
        invitation_id=request.invitation_id,
        kind=request.letter,
        issue=request.issue,
        honorifics=pack.honorifics if pack is not None else None,
        place=_place(office, request.language),
        labels=pack.framing.all_terms() if pack is not None else (),
        today=office.today(),
        distribution=batch.distribution(letters.seen_by_members(desk), request.meeting_id),
    )
    return letters.letter(desk, request.meeting_id, task)


def _place(office: OpenOffice, language: Language) -> str:
    """The city the office writes from; empty for one the country pack does not know."""
    own = profile(office)
    cities = office.pack.cities if office.pack is not None else ()
    return next((c.names.spoken(language) for c in cities if own and c.key == own.city), "")


def withheld_from(office: OpenOffice, audience: Audience, language: Language) -> frozenset[str]:
    """What must not be in the file: texts above the audience that it may not read elsewhere too.

    Judged from the marks on the fields, not from the view, and apart from the form's own words.
    """
    db = office.reader()
    return leak_gate.not_public(
        visible_texts(db, audience),
        withheld_texts(db, audience),
        language=language,
        country=country(office),
    )


def framing_terms(office: OpenOffice, audience: Audience) -> tuple[str, ...]:
    """Words that papers for the community and the public do not use (R-NLC-11)."""
    if audience > Audience.COMMUNITY or office.pack is None:
        return ()
    return office.pack.framing.all_terms()


def page_pictures(data: bytes, dpi: int) -> tuple[PagePicture, ...]:
    """The pages of a paper as pictures, from memory."""
    return tuple(
        PagePicture(page.width, page.height, page.rgba) for page in preview.pages(data, dpi)
    )


def export(office: OpenOffice, request: PaperRequest, folder: Path) -> Path:
    """Makes a paper and writes it into a folder; an earlier one of the same name is replaced."""
    return write(make(office, request), folder)


def write(paper: PaperFile, folder: Path) -> Path:
    """Writes a finished paper into a folder; gives the file."""
    target = folder / paper.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        writing.put(target, paper.data)
    except OSError as error:
        raise PaperError(
            tr(
                "{name} could not be written to {folder}. Check that the folder is there, has "
                "room and is not write-protected.",
                name=paper.name,
                folder=str(folder),
            ),
            details=str(error.strerror),
        ) from error
    return target


def kinds_ready(office: OpenOffice, meeting: str) -> tuple[PaperKind, ...]:
    """The papers a meeting can have now: minutes once written, matters where there are any."""
    ready = [PaperKind.AGENDA, PaperKind.ATTENDANCE, PaperKind.ATTENDANCE_BLANK]
    if trail.trails(office, meeting):
        ready.append(PaperKind.MATTERS)
    written = minutes_queries.is_written(office.reader(), meeting)
    return (*ready, PaperKind.MINUTES) if written else tuple(ready)


def export_meeting(  # noqa: PLR0917 - who, what, for whom, where
    office: OpenOffice,
    meeting: str,
    audience: Audience,
    languages: Sequence[Language],
    folder: Path,
    size: PaperSize | None = None,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Writes all papers of a meeting for one audience into a folder of its own.

    Everything is made and checked before the first file is written.
    """
    progress = progress or Silent()
    wanted = [
        PaperRequest(kind, meeting, audience, language, size)
        for language in languages
        for kind in kinds_ready(office, meeting)
    ]
    made: list[PaperFile] = []
    batch = Batch(office)
    for number, request in enumerate(wanted):
        progress.step(number, len(wanted))
        made.append(make(office, request, batch=batch))
    own = folder / Path(made[0].name).stem.split(" - ", 1)[-1]
    return tuple(write(paper, own) for paper in made)


def save_pictures(paper: Path, dpi: int = 100) -> tuple[Path, ...]:
    """Writes the pages of a paper as PNG files beside it; for looking at, not for sending."""
    from PIL import Image  # noqa: PLC0415 - only who wants pictures pays for it

    made: list[Path] = []
    for number, page in enumerate(page_pictures(paper.read_bytes(), dpi), 1):
        path = paper.with_name(f"{paper.stem} {number}.png")
        Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("L").save(path)
        made.append(path)
    return tuple(made)
