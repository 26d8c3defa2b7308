"""Pages are drawn from memory, the size of the paper, dark where there is text."""

import pytest

from nlc_desktop.documents import preview
from nlc_desktop.documents.render import render
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.errors import PaperError
from tests.documents import samples


def made() -> bytes:
    view = samples.sheet()
    return render(view, kind=PaperKind.ATTENDANCE, language=Language.MALAY, size=PaperSize.A4).data


def test_every_page_is_drawn():
    data = made()
    images = list(preview.pages(data, 50))
    assert len(images) == preview.page_count(data) == 2
    for image in images:
        assert abs(image.width - 210 / 25.4 * 50) <= 1
        assert abs(image.height - 297 / 25.4 * 50) <= 1
        assert len(image.rgba) == image.stride * image.height
        assert image.rgba[:4] == b"\xff\xff\xff\xff"
        assert set(image.rgba[3::4]) == {255}
        assert min(image.rgba[0::4]) < 100


def test_a_page_that_is_not_there_is_refused():
    with pytest.raises(PaperError, match="no page 3"):
        preview.page(made(), 2, 50)


def test_what_is_no_paper_is_refused():
    with pytest.raises(PaperError, match="damaged"):
        list(preview.pages(b"nothing", 50))
