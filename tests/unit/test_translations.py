"""The extractor, and whether the checked-in files are complete."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from nlc_desktop.i18n import SHIPPED, catalogue

ROOT = Path(__file__).resolve().parents[2]


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "nlc_translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _load()

CODE = '''
"""Doc."""
from nlc_desktop.i18n import tr, tr_noop
LABEL = tr_noop("Remove {n} items")
MONTH = tr_noop("May", "month")
def f(self, label):
    tr("Open {name}, "
       "please", name="x")
    tr("Open", "verb")
    tr("Open", comment="state")
    tr("{n} rooms", n=3)
    tr("Delete them?", n=2)
    tr(label.text)
    tr(MONTH, "month")
    QCoreApplication.translate("Form", u"Close", None)
'''


@pytest.fixture
def collect(tmp_path):
    def sentences(code: str):
        (tmp_path / "nlc_desktop").mkdir(exist_ok=True)
        (tmp_path / "nlc_desktop" / "room.py").write_text(code)
        return tool.sentences(tmp_path / "nlc_desktop")

    return sentences


def test_every_way_of_marking_a_sentence_is_seen(collect):
    found, complaints = collect(CODE)
    assert complaints == []
    assert {key: sentence.plural for key, sentence in found.items()} == {
        ("Remove {n} items", ""): True,
        ("May", "month"): False,
        ("Open {name}, please", ""): False,
        ("Open", "verb"): False,
        ("Open", "state"): False,
        ("{n} rooms", ""): True,
        ("Delete them?", ""): True,
        ("Close", ""): False,
    }
    assert found["May", "month"].places == ["nlc_desktop/room.py"]


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"Open {name}")',
        'tr("Open " + name)',
        'tr("{0} rooms")',
        'tr("{when:%d}", when=now)',
        'tr("{who.name}", who=who)',
        'tr("{")',
        'tr("")',
        'tr("\\x1f")',
        "tr_noop(label)",
        'tr("Open", comment=verb)',
        "tr()",
    ],
)
def test_sentences_that_cannot_be_translated_are_named(collect, code):
    found, complaints = collect(code)
    assert found == {}
    assert len(complaints) == 1
    assert complaints[0].startswith("nlc_desktop/room.py:1: ")


def written(folder: Path, language: str, found) -> Path:
    file = folder / f"nlc_{language}.ts"
    file.write_text(tool.render(language, found, tool.known(file)), encoding="utf-8")
    return file


def test_translations_survive_and_gone_ones_are_kept_as_vanished(collect, tmp_path):
    found, _ = collect('tr("A & <b>")\ntr("Gone")\ntr("{n} rooms", n=1)')
    file = written(tmp_path, "fil", found)
    text = file.read_text(encoding="utf-8").replace(
        '<translation type="unfinished"></translation>', "<translation>&quot;oo&quot;</translation>"
    )
    file.write_text(text, encoding="utf-8")
    found, _ = collect('tr("A & <b>")\ntr("New")\ntr("{n} rooms", n=1)')
    text = written(tmp_path, "fil", found).read_text(encoding="utf-8")
    assert text == written(tmp_path, "fil", found).read_text(encoding="utf-8")
    assert 'type="vanished">&quot;oo&quot;' in text
    assert text.count("<numerusform></numerusform>") == 2
    assert catalogue.read(file, "fil") == {("A & <b>", ""): ('"oo"',)}
    assert len(tool.missing("fil", found, tmp_path)) == 2


def test_other_fields_are_reported(collect, tmp_path):
    found, _ = collect('tr("Open {name}", name=1)')
    file = written(tmp_path, "ms", found)
    text = file.read_text(encoding="utf-8").replace(
        '<translation type="unfinished">', "<translation>Buka {nama}"
    )
    file.write_text(text, encoding="utf-8")
    assert "other fields" in tool.missing("ms", found, tmp_path)[0]


def test_english_files_hold_plurals_only(collect):
    found, _ = collect('tr("A")\ntr("{n} rooms", n=1)')
    text = tool.render("en", found, {})
    assert "{n} rooms" in text
    assert "<source>A</source>" not in text


TEXT = st.text(alphabet="aé \"'&<>\n{", min_size=1, max_size=12).map(
    lambda text: "x" + text.replace("{", "{name}") + "x"
)


@hypothesis_settings(max_examples=60)
@given(st.dictionaries(st.tuples(TEXT, st.just("") | TEXT), TEXT, max_size=4))
def test_what_is_written_is_what_the_program_reads(tmp_path_factory, texts):
    folder = tmp_path_factory.mktemp("ts")
    found = {key: tool.Sentence(*key, places=["nlc_desktop/a.py"]) for key in texts}
    held = {key: tool.Translation((text,), finished=True) for key, text in texts.items()}
    file = folder / "nlc_ms.ts"
    file.write_text(tool.render("ms", found, held), encoding="utf-8", newline="\n")
    assert tool.known(file) == held
    fitting = {
        key: (text,) for key, text in texts.items() if catalogue.fits(key[0], (text,), plural=False)
    }
    assert catalogue.read(file, "ms") == fitting


@pytest.fixture(scope="module")
def ours():
    return tool.sentences(tool.SOURCE)


def test_every_sentence_of_the_program_can_be_translated(ours):
    assert ours[1] == []


def test_files_hold_exactly_the_sentences_of_the_program(ours):
    outdated = [file.name for file in tool.stale(ours[0], tool.TRANSLATIONS)]
    assert outdated == [], "run make translations"


@pytest.mark.parametrize("language", ["ms", "en"])
def test_languages_of_this_release_are_complete(ours, language):
    assert tool.missing(language, ours[0], tool.TRANSLATIONS) == []


@pytest.mark.parametrize("language", SHIPPED)
def test_no_translation_has_other_fields_than_its_sentence(ours, language):
    lines = tool.missing(language, ours[0], tool.TRANSLATIONS)
    assert [line for line in lines if "other fields" in line] == []
