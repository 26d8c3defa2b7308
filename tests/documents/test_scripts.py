"""Text of every script comes out of the finished paper exactly as it went in."""

from io import BytesIO

import pikepdf
import pytest

from nlc_desktop.documents.render import render
from nlc_desktop.documents.typesetting.faces import Script, face
from nlc_desktop.documents.typesetting.lines import Line, LineBreaker, Span
from nlc_desktop.documents.typesetting.measures import BODY
from nlc_desktop.documents.typesetting.scripts import clean, itemise
from nlc_desktop.documents.typesetting.words import WordSetter
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from tests.documents import samples
from tests.documents.reading import PDFTOTEXT, page_texts, poppler_text, squeezed

JAWI = "مجليس بندراي دراج کلڠ"
MIXED = (
    f"Majlis கிள்ளான் நகராண்மைக் கழகம் dan {JAWI} serta 古晋北市政局 "
    "dan เทศบาลนครเชียงใหม่ น้ำใจ, Phường Bến Nghé, Łódź, ọ̀ “petikan” – Dato’ 1/2"
)
ALONE = (
    "Dewan Bandaraya",
    "கவிதா சுப்ரமணியம்",
    "கிருஷ்ணன் ஸ்ரீதேவி பெருமாள் கொழும்பு",
    "陈志强、李美玲。",
    "สมชาย ใจดี น้ำใจ ผู้ว่าฯ",
)


def made(text: str) -> bytes:
    block = samples.block("1.1", text)
    view = samples.minutes((samples.section("6.0", "Nama", block),))
    return render(view, kind=PaperKind.MINUTES, language=Language.MALAY, size=PaperSize.A4).data


@pytest.mark.skipif(PDFTOTEXT is None, reason="pdftotext (poppler-utils) is not installed")
@pytest.mark.parametrize("text", [MIXED, JAWI, "مُحَمَّد", *ALONE])
def test_poppler_reads_every_script(text):
    assert squeezed(clean(text)) in squeezed(poppler_text(made(text)))


@pytest.mark.parametrize("text", [MIXED, *ALONE])
def test_pdfium_reads_every_script(text):
    """pdfium gives the words of a right-to-left run in the order they stand on the page."""
    expected = text.replace(JAWI, " ".join(reversed(JAWI.split())))
    assert squeezed(clean(expected)) in squeezed("".join(page_texts(made(text))))


def test_every_script_has_its_face_embedded():
    fonts: set[str] = set()
    for page in pikepdf.open(BytesIO(made(MIXED))).pages:
        fonts |= {str(font.BaseFont)[8:] for font in page.Resources.Font.values()}
    others = set(Script) - {Script.SERIF}
    assert {f"{script.value}-Regular" for script in others} <= fonts


def test_a_character_nobody_has_is_named_and_still_found():
    view = samples.minutes((samples.section("6.0", "Nama", samples.block("6.1", "Bagus 💡 ya")),))
    paper = render(view, kind=PaperKind.MINUTES, language=Language.MALAY, size=PaperSize.A4)
    assert paper.missing == ("💡",)
    assert "Bagus💡ya" in squeezed("".join(page_texts(paper.data)))


def test_signs_stay_with_their_script():
    assert itemise("(کلڠ)") == [(Script.LATIN, "("), (Script.ARABIC, "کلڠ"), (Script.LATIN, ")")]
    assert itemise("陈志强。") == [(Script.HAN, "陈志强。")]
    assert itemise("KRT陈") == [(Script.LATIN, "KRT"), (Script.HAN, "陈")]


def test_invisible_characters_do_not_ride_along():
    assert clean("a\u202eb\u200bc\x00d\ufeffe\ud800f\u2066g") == "abcdefg"
    assert clean("a\r\nb\tc\u3000d") == "a\nb c d"
    assert clean("\ufee3\ufea0\ufee0\ufef4\ufeb2") == "مجليس"


def test_jawi_words_stand_from_right_to_left():
    breaker = LineBreaker(WordSetter())
    (line,) = breaker.lines([Span("oleh ﺡﺎﺝ " + "داود 2026 bin", BODY)], 400)
    texts = [piece.text for _, piece in line.placed()]
    assert texts[0] == "oleh"
    assert texts[-1] == "bin"
    assert texts.index("2026") < texts.index("حاج\xa0داود")


def test_jawi_longer_than_its_line_is_broken_between_letters_only_in_need():
    breaker = LineBreaker(WordSetter())
    lines = breaker.lines([Span(JAWI, BODY)], 60)
    assert len(lines) > 1
    assert all(line.width <= 60.5 for line in lines)


def test_han_breaks_between_characters_but_not_before_a_full_stop():
    breaker = LineBreaker(WordSetter())
    lines = breaker.lines([Span("陈志强李美玲。", BODY)], 6 * 11 + 1)
    assert [_text(line) for line in lines] == ["陈志强李美", "玲。"]


def test_an_endless_word_is_broken():
    breaker = LineBreaker(WordSetter())
    lines = breaker.lines([Span("x" * 500, BODY)], 100)
    assert "".join(map(_text, lines)) == "x" * 500
    assert all(line.width <= 100 for line in lines)


def test_a_line_without_room_ends_in_an_ellipsis():
    breaker = LineBreaker(WordSetter())
    assert _text(breaker.line("satu dua tiga empat lima", BODY, 60)) == "satudua…"


def test_faces_are_read_once():
    assert face(Script.THAI) is face(Script.THAI)


def _text(line: Line) -> str:
    return "".join(piece.text for word in line.words for piece in word.pieces)
