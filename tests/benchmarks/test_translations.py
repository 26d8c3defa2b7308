"""T1: what a translated start pays for reading its words without Qt."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from nlc_desktop.i18n import catalogue
from tests.benchmarks.rows import Side, measure

_MESSAGE = (
    "<message><source>Sentence {0} about {{name}}</source>"
    "<translation>Ayat {0} tentang {{name}}</translation></message>"
)


@pytest.fixture(scope="module")
def words(tmp_path_factory) -> Path:
    messages = "".join(_MESSAGE.format(number) for number in range(1500))
    file = tmp_path_factory.mktemp("words") / "nlc_ms.ts"
    file.write_text(f'<TS version="2.1" language="ms"><context>{messages}</context></TS>')
    return file


def test_reading_sentences(benchmark, words):
    read = measure(benchmark, "T1", Side.OURS, lambda: catalogue.read(words, "ms"))
    assert len(read) == 1500


def test_reading_sentences_peer(benchmark, words):
    data = words.read_bytes()
    root = measure(benchmark, "T1", Side.PEER, lambda: ElementTree.fromstring(data))
    assert root.tag == "TS"
