"""Names of exported papers: from the public title alone, safe on Windows, never too long."""

import re

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.typesetting.scripts import clean
from nlc_desktop.domain.letters import LetterView
from nlc_desktop.domain.matters_papers import MattersView
from nlc_desktop.domain.papers import (
    AgendaView,
    AttendanceSheetView,
    MinutesView,
    RecoverySheetView,
)

LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_MOST_BYTES = 240
"""What file systems take is counted in bytes; other scripts need three for a letter."""


def public_file_name(
    paper: Compositor,
    view: AgendaView
    | AttendanceSheetView
    | LetterView
    | MattersView
    | MinutesView
    | RecoverySheetView,
) -> str:
    """Names it like "Agenda - Mesyuarat Penyelarasan … Bil. 1-2026.pdf"."""
    match view:
        case AgendaView():
            kind = paper.form.say("agenda")
        case AttendanceSheetView():
            kind = paper.form.say("sheet" if view.people else "sheet.blank")
        case LetterView():
            return _letter(paper, view)
        case MattersView():
            kind = paper.form.say("matters")
        case MinutesView():
            kind = paper.form.say("minutes")
        case RecoverySheetView():
            return safe_file_name(paper.form.say("recovery"), view.workspace, "")
    return safe_file_name(kind, view.head.title, paper.number(view.head))


def _letter(paper: Compositor, view: LetterView) -> str:
    """A letter's name ends with the post it goes to; its place keeps two letters apart."""
    kind = paper.form.say(f"letter.{view.kind.value}")
    placed = f"{kind} {view.number:02d}" if view.number else kind
    end = " - ".join(filter(None, [paper.number(view.head), view.whose.strip()]))
    return safe_file_name(placed, view.head.title, end, longest=60)


def safe_file_name(kind: str, title: str, number: str, longest: int = 40) -> str:
    """A name of these parts; a long title is cut between words, kind and number stay."""
    kind, title, number = _safe(kind), _safe(title), _safe(number)[:longest].strip(" .")
    end = f" {number}.pdf" if number else ".pdf"
    words = title.split(" ")
    while words and title:
        name = f"{kind} - {' '.join(words)}{end}"
        if len(name) <= LONGEST and len(name.encode()) <= _MOST_BYTES:
            return name
        words = words[:-1] if len(words) > 1 else _halved(words[0])
    return f"{kind}{end}"


def _halved(word: str) -> list[str]:
    """The first half of an endless word; nothing once there is none."""
    return [word[: len(word) // 2]] if len(word) > 1 else []


def _safe(text: str) -> str:
    """A part without signs Windows forbids and without blanks or stops at its ends."""
    plain = clean(text).replace("\n", " ").replace("\xa0", " ")
    return re.sub(r"\s+", " ", _FORBIDDEN.sub("-", plain)).strip(" .")
