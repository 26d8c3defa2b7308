import pytest
from PySide6.QtGui import QImage

from nlc_desktop.errors import InputError
from nlc_desktop.services import crests
from nlc_desktop.ui.crest_file import read_crest_file

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120">'
    '<path d="M5 5h90v60L50 115 5 65z"/></svg>'
)


def test_a_drawing_becomes_a_picture_that_prints(qapp, tmp_path):
    file = tmp_path / "jata.svg"
    file.write_text(_SVG)
    crest = read_crest_file(file)
    crests.check(crest)
    image = QImage.fromData(crest)
    assert (image.width(), image.height()) == (426, 512)
    assert image.pixelColor(213, 200).alpha() == 255
    assert image.pixelColor(2, 2).alpha() == 0


def test_a_picture_stays_as_it_is(qapp, tmp_path):
    file = tmp_path / "jata.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\nrest")
    assert read_crest_file(file) == b"\x89PNG\r\n\x1a\nrest"


@pytest.mark.parametrize("text", ['<svg viewBox="0 0 9 9"', "<svg/>"])
def test_a_damaged_drawing_gets_a_sentence(qapp, tmp_path, text):
    file = tmp_path / "jata.svg"
    file.write_text(text)
    with pytest.raises(InputError, match="Choose another file"):
        read_crest_file(file)


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(InputError, match=r"jata\.svg"):
        read_crest_file(tmp_path / "jata.svg")
