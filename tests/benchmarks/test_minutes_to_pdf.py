"""P4: ten pages of minutes to PDF, beside the same text through plain ReportLab platypus."""

from dataclasses import replace
from io import BytesIO
from xml.sax.saxutils import escape

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from nlc_desktop import paths
from nlc_desktop.documents.render import render
from nlc_desktop.domain.papers import Language, MinutesView, PaperKind, PaperSize
from tests.documents import samples

GROUP = "P4 minutes, 10 pages, to PDF"


def plain(view: MinutesView) -> bytes:
    """The same words as paragraphs of platypus, with Latin fonts only and no shaping."""
    base = ParagraphStyle("body", fontName="Plain", fontSize=11, leading=14.17, spaceAfter=7)
    bold = ParagraphStyle("bold", base, fontName="PlainBold", spaceBefore=14)
    story = [Paragraph(escape(view.head.title), bold)]
    for person in view.people:
        line = f"{person.name} {person.post}, {person.organisation} {person.role}"
        story.append(Paragraph(escape(line), base))
    for section in view.sections:
        for part in (section, *section.parts):
            story.append(Paragraph(escape(f"{part.number} {part.title}"), bold))
            for block in part.blocks:
                story.append(Paragraph(escape(f"{block.number} {block.text}"), base))
                owners = ", ".join(block.owners) or "Untuk makluman"
                story.append(Paragraph(f"<b>Tindakan: {escape(owners)}</b> {block.due}", base))
    story.append(Spacer(1, 100))
    out = BytesIO()
    SimpleDocTemplate(out, leftMargin=71, rightMargin=57, bottomMargin=77).build(story)
    return out.getvalue()


def ours(view: MinutesView) -> bytes:
    return render(view, kind=PaperKind.MINUTES, language=Language.MALAY, size=PaperSize.A4).data


def latin_only(view: MinutesView) -> MinutesView:
    """The minutes without names in other scripts."""
    return replace(view, people=tuple(replace(who, native_name="") for who in view.people))


@pytest.fixture(scope="module")
def view() -> MinutesView:
    for name, cut in (("Plain", "Regular"), ("PlainBold", "Bold")):
        file = paths.resource("fonts", f"NotoSans-{cut}.ttf")
        pdfmetrics.registerFont(TTFont(name, str(file), shapable=False))
    pdfmetrics.registerFontFamily("Plain", normal="Plain", bold="PlainBold")
    return samples.long_minutes()


@pytest.mark.benchmark(group=GROUP)
def test_floor_plain_platypus(benchmark, view):
    assert benchmark(plain, view).startswith(b"%PDF")


@pytest.mark.benchmark(group=GROUP)
def test_minutes(benchmark, view):
    assert benchmark(ours, latin_only(view)).startswith(b"%PDF")


@pytest.mark.benchmark(group=GROUP)
def test_minutes_with_shaped_names(benchmark, view):
    assert benchmark(ours, view).startswith(b"%PDF")
