"""The sentences of letters: what each paragraph says in the paper's language."""

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.formats.letter_form import Annexes, Part
from nlc_desktop.domain.letters import LetterKind, LetterView
from nlc_desktop.domain.papers import Language

_ROMAN = ("I", "II")
_LETTERS = ("A", "B")


def subject(paper: Compositor, view: LetterView) -> str:
    """What the letter is about, with the public title."""
    fields = {
        "title": paper.form.meeting(view.head.title.strip()),
        "number": paper.number(view.head),
    }
    return paper.form.titled(paper.form.words[f"letter.subject.{view.kind.value}"], fields)


def has_annex(view: LetterView) -> bool:
    """Whether a page with the list of receivers or the reply slip follows."""
    return view.slip is not None or len(view.distribution) > 1


def annex(paper: Compositor, place: int) -> str:
    """What the annex at a place is called: "Lampiran A"."""
    counted = _ROMAN if paper.form.letter.annexes is Annexes.ROMAN else _LETTERS
    return paper.form.say("letter.annex", letter=counted[place]).replace(" ", "\xa0")


def urgency(paper: Compositor, view: LetterView) -> str:
    """Security and urgency as they stand on one line (R-ID-04)."""
    words = " / ".join(filter(None, [view.head.mark.strip(), view.urgency.strip()]))
    return words or paper.form.say("letter.ordinary")


def opening(paper: Compositor, view: LetterView) -> str:
    """How the letter addresses whom it is written to."""
    given = _set_well(view.salutation)
    if given.endswith((",", ":")):
        return given
    salutation = given or paper.form.say("letter.salutation")
    return paper.form.say("letter.opening", salutation=salutation)


def _set_well(text: str) -> str:
    """A form of address as it is printed: with the apostrophe of print, "Dato’"."""
    return text.strip().replace("'", "’")


def sentences(paper: Compositor, view: LetterView, part: Part) -> str:
    """The text of a paragraph; empty where the letter has nothing to say there."""
    match part:
        case Part.REPLACES:
            texts = _replaces(paper, view)
        case Part.CALLED_OFF:
            texts = (_called_off(paper, view),)
        case Part.NOTICE:
            texts = (_notice(paper, view),)
        case Part.REASON:
            reason = view.reason.strip().rstrip(".")
            texts = (paper.form.say("letter.reason", reason=reason) if reason else "",)
        case Part.ATTEND:
            texts = _attend(paper, view, "letter.attend", "letter.delegate")
        case Part.DELEGATE:
            texts = _attend(paper, view, "letter.delegate")
        case Part.ATTEND_FOR_QUORUM if view.addressee.role.is_member:
            texts = _attend(paper, view, "letter.quorum", "letter.attend", "letter.delegate")
        case Part.ATTEND_FOR_QUORUM:
            texts = _attend(paper, view, "letter.attend", "letter.delegate")
        case Part.ANSWER:
            texts = (_answer(paper, view),)
        case Part.INVITE | Part.THANKS:
            texts = (_to_you(paper, view, f"letter.{part.value}"),)
        case _:
            texts = (paper.form.say(f"letter.{part.value}"),)
    return " ".join(filter(None, texts))


def _attend(paper: Compositor, view: LetterView, *names: str) -> tuple[str, ...]:
    """Sentences about coming, and where the agenda is."""
    return (*(_to_you(paper, view, name) for name in names), _agenda(paper, view))


def _to_you(paper: Compositor, view: LetterView, name: str) -> str:
    """A sentence that addresses somebody, with a capital at its head."""
    text = paper.form.say(name, you=_you(paper, view))
    return text[:1].upper() + text[1:]


def _you(paper: Compositor, view: LetterView) -> str:
    """The second person within a sentence: "tuan", "YBhg. Dato’", "Bapak/Ibu"; English "you".

    "Tuan" at the head of a letter is "tuan" within it: a word the form itself uses is written as
    the form writes it. English verbs agree with "you", so it takes nothing else.
    """
    plain = paper.form.say("letter.you")
    given = _set_well(view.second_person)
    if paper.form.language is Language.ENGLISH or not given:
        return plain
    own = {word.casefold(): word for word in plain.split("/")}
    words = given.split("/")
    if all(word.casefold() in own for word in words):
        return "/".join(own[word.casefold()] for word in words)
    return given


def _replaces(paper: Compositor, view: LetterView) -> tuple[str, ...]:
    """Which letter no longer holds, and what is different now."""
    say = paper.form.say
    if view.replaces is None:
        first = say("letter.replaces-undated")
    else:
        first = say("letter.replaces", date=paper.form.date(view.replaces))
    parts = tuple(say(f"letter.part.{part.value}") for part in view.changed)
    changes = say("letter.changes", parts=paper.form.listed(parts)) if parts else ""
    return first, changes


def _called_off(paper: Compositor, view: LetterView) -> str:
    """That the meeting is cancelled, and which letter had called it."""
    if view.replaces is None:
        return paper.form.say("letter.called-off")
    return paper.form.say("letter.called-off-dated", date=paper.form.date(view.replaces))


def _notice(paper: Compositor, view: LetterView) -> str:
    """That a meeting is held, and whose."""
    if not view.mechanism.strip():
        return paper.form.say("letter.notice")
    return paper.form.say("letter.notice-of", mechanism=view.mechanism.strip())


def _agenda(paper: Compositor, view: LetterView) -> str:
    """Where the agenda is, unless the letter says it itself."""
    if not encloses_agenda(paper, view):
        return ""
    place = 1 if has_annex(view) else 0
    return paper.form.say("letter.agenda-annex", annex=annex(paper, place))


def encloses_agenda(paper: Compositor, view: LetterView) -> bool:
    """Whether the agenda comes with the letter as a paper of its own."""
    inside = Part.AGENDA in paper.form.letter.parts[view.kind]
    return view.agenda_attached and not inside and view.kind is not LetterKind.CANCELLED


def _answer(paper: Compositor, view: LetterView) -> str:
    """How to answer, and until when."""
    say, slip = paper.form.say, view.slip
    day = view.answer_by
    date = paper.form.date_with_day(day) if day is not None else ""
    if slip is not None:
        where = annex(paper, 0)
        if date:
            return say("letter.answer", annex=where, date=date)
        return say("letter.answer-undated", annex=where)
    if date:
        return say("letter.answer-plain", date=date)
    return say("letter.answer-plain-undated")
