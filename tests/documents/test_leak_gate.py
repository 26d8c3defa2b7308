"""The gate finds what rides along in a finished paper, wherever it hides."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from nlc_desktop.documents import leak_gate
from nlc_desktop.documents.render import RenderedPaper, render
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.errors import PaperError
from tests.documents import samples

SECRET = "Pemetaan kumpulan berisiko tinggi"


def agenda(**changes) -> RenderedPaper:
    view = samples.agenda(**changes)
    return render(view, kind=PaperKind.AGENDA, language=Language.MALAY, size=PaperSize.A4)


def check(data: bytes, *, file_name: str = "Agenda.pdf", must_appear=None, **more) -> None:
    view = samples.agenda(venue="")
    expected = must_appear or leak_gate.expected_texts(view)
    more.setdefault("withheld", [SECRET])
    leak_gate.check(data, file_name=file_name, must_appear=expected, **more)


def changed(change) -> bytes:
    """The agenda with something planted in it."""
    document = pikepdf.open(BytesIO(agenda().data))
    change(document)
    out = BytesIO()
    document.save(out, static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def test_a_clean_paper_passes():
    check(agenda().data)
    check(changed(lambda _: None))


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("language", Language)
def test_every_sample_passes(kind, language):
    sample = {
        PaperKind.AGENDA: samples.agenda,
        PaperKind.MINUTES: samples.long_minutes,
        PaperKind.LETTER: samples.letter,
        PaperKind.MATTERS: samples.matters,
        PaperKind.RECOVERY: samples.recovery,
    }.get(kind, samples.sheet)()
    made = render(sample, kind=kind, language=language, size=PaperSize.F4)
    check(
        made.data,
        file_name=made.file_name,
        must_appear=leak_gate.expected_texts(sample),
        framing_terms=["ekstremis", "P/CVE"],
    )


def test_text_on_the_page_is_found_across_lines():
    with pytest.raises(PaperError, match="Pemetaan"):
        check(agenda(venue=f"Dewan {'panjang ' * 8}{SECRET}").data)


def test_text_across_a_page_break_is_found():
    secret = "kata " * 300
    view = samples.minutes((samples.section("6.0", "Lain", samples.block("6.1", secret)),))
    made = render(view, kind=PaperKind.MINUTES, language=Language.MALAY, size=PaperSize.A4)
    with pytest.raises(PaperError):
        check(made.data, must_appear=[view.head.title], withheld=[secret])


def test_metadata_is_searched():
    def plant(document):
        document.docinfo["/Keywords"] = f"x {SECRET}"

    with pytest.raises(PaperError, match="Pemetaan"):
        check(changed(plant))


def test_white_text_is_found():
    def plant(document):
        font = agenda(venue=SECRET)
        other = pikepdf.open(BytesIO(font.data))
        page = document.copy_foreign(other.pages[0].obj)
        document.pages.append(pikepdf.Page(page))
        document.pages[1].contents_add(b"1 1 1 rg", prepend=True)

    with pytest.raises(PaperError, match="Pemetaan"):
        check(changed(plant))


def test_the_outline_is_searched():
    def plant(document):
        with document.open_outline() as outline:
            outline.root[0].title = SECRET

    with pytest.raises(PaperError, match="Pemetaan"):
        check(changed(plant))


def test_a_stray_string_is_found():
    def plant(document):
        document.Root.Extra = pikepdf.Dictionary(Text=pikepdf.String(SECRET))

    with pytest.raises(PaperError, match="Pemetaan"):
        check(changed(plant))


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-be", "utf-16-le"])
def test_a_stray_stream_is_found(coding):
    def plant(document):
        document.Root.Extra = document.make_stream(b"\x81\x00" + SECRET.encode(coding))

    with pytest.raises(PaperError, match="Pemetaan"):
        check(changed(plant))


def test_what_a_page_says_beside_its_glyphs_is_found():
    def plant(document):
        spoken = ("\ufeff" + SECRET).encode("utf-16-be").hex().encode()
        document.pages[0].contents_add(b"/Span <</ActualText <" + spoken + b">>> BDC EMC")

    with pytest.raises(PaperError, match="Pemetaan"):
        check(changed(plant))


def test_the_file_name_is_searched():
    with pytest.raises(PaperError, match="Pemetaan"):
        check(agenda().data, file_name=f"{SECRET.upper()}.pdf")


def _attachment(document):
    document.attachments["x.json"] = b"{}"


def _open_action(document):
    document.Root.OpenAction = pikepdf.Array([document.pages[0].obj, pikepdf.Name.Fit])


def _link(document):
    action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://example.invalid"))
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=action
    )
    document.pages[0].Annots = pikepdf.Array([document.make_indirect(note)])


def _page_action(document):
    document.pages[0].AA = pikepdf.Dictionary()


def _form(document):
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array())


def _xmp(document):
    document.Root.Metadata = document.make_stream(b"")


@pytest.mark.parametrize("plant", [_attachment, _open_action, _link, _page_action, _form, _xmp])
def test_more_than_text_is_refused(plant):
    with pytest.raises(PaperError, match="more than text"):
        check(changed(plant), withheld=())


def test_a_name_written_with_escapes_is_refused():
    data = agenda().data.replace(b"/PageMode", b"/Open#41ction", 1)
    with pytest.raises(PaperError, match="more than text"):
        check(data, withheld=())


def test_a_file_edited_afterwards_is_refused():
    with pytest.raises(PaperError):
        check(agenda().data + b"\nstartxref\n0\n%%EOF\n", withheld=())


def test_without_the_public_text_nothing_is_vouched_for():
    with pytest.raises(PaperError, match="can't be checked"):
        check(agenda().data, must_appear=["Tajuk lain sama sekali"], withheld=())
    with pytest.raises(PaperError, match="can't be checked"):
        leak_gate.check(agenda().data, file_name="a.pdf", must_appear=["…"], withheld=())


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"junk" * 100])
def test_what_is_no_pdf_is_refused(data):
    with pytest.raises(PaperError):
        check(data)


def test_a_damaged_stream_is_refused():
    data = bytearray(agenda().data)
    place = data.index(b"/FontFile2")
    place = data.index(b"stream\n", data.index(b"/Length1 ", place)) + 40
    data[place : place + 20] = bytes(20)
    with pytest.raises(PaperError):
        check(bytes(data))


def test_what_is_part_of_a_public_text_is_not_withheld():
    check(agenda().data, withheld=["Komuniti Selamat", "Harmo", "A", "2026"])


def test_labels_are_refused_for_the_community():
    made = agenda(venue="Bilik Pencegahan Ekstremisme")
    with pytest.raises(PaperError, match="ekstremis"):
        check(made.data, framing_terms=["ekstremis"])
    check(made.data, framing_terms=["tremis"])


def test_jawi_is_found_word_by_word():
    secret = "مجليس بندراي دراج"
    with pytest.raises(PaperError):
        check(agenda(venue=f"Dewan {secret} Utama").data, withheld=[secret])


def test_form_words_and_visible_texts_are_taken_off_the_withheld():
    view = samples.agenda()
    texts = {"Pengerusi", "Perbincangan", view.lines[0].title, "Dewan Hamzah", "satu", SECRET}
    left = leak_gate.not_public(view, texts, language=Language.MALAY)
    assert left == {SECRET}


def test_texts_of_another_view_do_not_pass():
    """The canary: a view with something in it the audience may not see is caught."""
    view = samples.minutes()
    canary = "Sila rahsiakan nombor 012-345 6789"
    leaking = replace(view, next_venue=canary)
    made = render(leaking, kind=PaperKind.MINUTES, language=Language.MALAY, size=PaperSize.A4)
    withheld = leak_gate.not_public(view, [canary], language=Language.MALAY)
    with pytest.raises(PaperError):
        check(made.data, must_appear=leak_gate.expected_texts(view), withheld=withheld)
