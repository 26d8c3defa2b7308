"""Whatever people type is text: it is printed as it stands or refused with a sentence."""

from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.documents import leak_gate
from nlc_desktop.documents.render import render
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.errors import PaperError
from tests.documents import samples
from tests.documents.reading import page_texts, squeezed

NASTY = (
    "<b>tebal</b> &amp; <i>",
    '<img src="/etc/passwd" width="10" height="10"/>',
    '<a href="http://example.invalid/">pautan</a>',
    "<font name=Helvetica>x</font>",
    "<para><bullet>&bull;</bullet>",
    "{title} %s %(x)s $x \\n",
    "(kurungan ) tidak ( seimbang \\",
    "/OpenAction /URI /Annots << >> endstream endobj startxref",
)
TEXTS = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(), max_size=40),
    st.text("اكتبமலையாதமிழ்陈志강ไทยé\u0301\u200d\u200c\u202e()[]<>&;/\\ \n\t\x00", max_size=40),
)


def with_texts(value, draw):
    """The view with a third of its texts replaced."""
    if isinstance(value, str) and type(value) is str:
        return draw() if len(value) % 3 == 0 else value
    if isinstance(value, tuple):
        return tuple(with_texts(entry, draw) for entry in value)
    if is_dataclass(value):
        return replace(
            value, **{f.name: with_texts(getattr(value, f.name), draw) for f in fields(value)}
        )
    return value


@pytest.mark.parametrize("text", NASTY)
def test_markup_is_literal(text):
    view = samples.minutes((samples.section("6.0", text, samples.block("6.1", text, text)),))
    made = render(view, kind=PaperKind.MINUTES, language=Language.MALAY, size=PaperSize.A4)
    assert squeezed("".join(page_texts(made.data))).count(squeezed(text)) >= 2
    leak_gate.check(
        made.data, file_name=made.file_name, must_appear=[text, view.head.venue], withheld=()
    )


@pytest.mark.parametrize(
    ("kind", "sample"),
    [
        (PaperKind.AGENDA, samples.agenda),
        (PaperKind.ATTENDANCE, samples.sheet),
        (PaperKind.MINUTES, samples.minutes),
        (PaperKind.RECOVERY, samples.recovery),
    ],
)
@settings(max_examples=25)
@given(data=st.data())
def test_every_string_renders_or_is_refused(kind, sample, data):
    view = with_texts(sample(), lambda: data.draw(TEXTS))
    try:
        made = render(view, kind=kind, language=Language.ENGLISH, size=PaperSize.LETTER)
    except PaperError:
        return
    assert len(page_texts(made.data)) == made.pages
    assert 0 < len(made.file_name) <= 120


@settings(max_examples=60)
@given(text=st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=30))
def test_the_gate_reads_what_was_typed(text):
    """Letters and digits of any text are found again, or the gate says it can't vouch."""
    view = samples.agenda(venue=f"Dewan {text} Utama")
    made = render(view, kind=PaperKind.AGENDA, language=Language.MALAY, size=PaperSize.A4)
    try:
        leak_gate.check(
            made.data, file_name=made.file_name, must_appear=[view.head.title], withheld=[text]
        )
        passed = True
    except PaperError:
        passed = False
    words = leak_gate.normalised(text)
    held = len(words) >= leak_gate.SHORTEST
    if held and words.isascii() and words not in leak_gate.normalised(view.head.title):
        assert not passed
