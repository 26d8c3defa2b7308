from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from nlc_desktop import i18n, paths
from nlc_desktop.errors import TranslationError
from nlc_desktop.i18n import catalogue, tr, tr_noop, tr_values
from nlc_desktop.i18n.plurals import form

TS = '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}">{}</TS>'


def one(source: str, translation: str, comment: str = "", kind: str = "") -> str:
    marked = f' type="{kind}"' if kind else ""
    told = f"<comment>{comment}</comment>" if comment else ""
    return (
        f"<context><name/><message><source>{source}</source>{told}"
        f"<translation{marked}>{translation}</translation></message></context>"
    )


def many(source: str, *forms: str) -> str:
    inner = "".join(f"<numerusform>{text}</numerusform>" for text in forms)
    return one(source, inner).replace("<message>", '<message numerus="yes">')


LAUGHS = (
    '<!DOCTYPE TS [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {new} "{f"&{old};" * 40}">' for old, new in pairwise("abcdefgh"))
    + "]><TS>&h;</TS>"
)


@pytest.fixture
def speak(tmp_path):
    def install(language: str, *messages: str) -> None:
        text = TS.format(language, "".join(messages))
        catalogue.file_of(tmp_path, language).write_text(text, encoding="utf-8")
        i18n.install(language, [tmp_path])

    return install


def test_english_is_spoken_from_the_start_and_fills_fields():
    assert i18n.language() == "en"
    assert tr("Move {text} to {comment}", text="A", **{"n": None}) == "Move A to {comment}"


def test_a_sentence_is_translated_and_filled(speak):
    speak("ms", one("Open {name}", "Buka {name}"))
    assert i18n.language() == "ms"
    assert tr("Open {name}", name="Klang") == "Buka Klang"
    assert tr(tr_noop("Open {name}"), name="Klang") == "Buka Klang"


def test_the_comment_tells_same_words_apart(speak):
    speak("ms", one("Ajar", "Buka", "verb"), one("Ajar", "Terbuka", "state"))
    assert (tr("Ajar", "verb"), tr("Ajar", comment="state")) == ("Buka", "Terbuka")
    assert tr("Ajar") == "Ajar"


def test_what_is_missing_falls_back_to_english_only(speak, tmp_path):
    speak("ms", one("Bureau of maps", "Pejabat peta"))
    speak("id", one("Other", "Lain"))
    assert tr("Bureau of maps") == "Bureau of maps"


def test_english_plurals_serve_languages_that_lack_the_sentence(speak, tmp_path):
    english = TS.format("en", many("{n} items", "{n} item", "{n} items"))
    catalogue.file_of(tmp_path, "en").write_text(english)
    speak("fil")
    assert [tr("{n} items", n=n) for n in (0, 1, 2)] == ["0 items", "1 item", "2 items"]


def test_plural_forms_are_picked_by_the_languages_rule(speak):
    speak("fil", many("{n} items", "{n} una", "{n} iba"))
    assert [tr("{n} items", n=n) for n in (1, 3, 4, 11, 16)] == [
        "1 una", "3 una", "4 iba", "11 una", "16 iba",
    ]  # fmt: skip
    speak("ms", many("{n} items", "{n} perkara"))
    assert tr("{n} items", n=2) == "2 perkara"


@pytest.mark.parametrize(("language", "n", "index"), [("en", -1, 0), ("en", 0, 1), ("id", 5, 0)])
def test_plural_rules(language, n, index):
    assert form(language, n) == index


def test_stored_steps_are_translated_with_their_stored_values(speak):
    speak("ms", many("Remove {n} items from {title}", "Buang {n} perkara daripada {title}"))
    said = tr_values("Remove {n} items from {title}", {"n": "2", "title": "Bil. 1/2026"})
    assert said == "Buang 2 perkara daripada Bil. 1/2026"


@pytest.mark.parametrize(
    "translation", ["Buka {nama}", "Buka", "Buka {name} {name} {x}", "", "{name.__class__}"]
)
def test_a_translation_that_loses_a_field_is_not_used(speak, translation):
    speak("ms", one("Unfold {name}", translation))
    assert tr("Unfold {name}", name="Klang") == "Unfold Klang"


def test_values_are_never_read_as_fields():
    assert tr("{a} and {b}", a="{b}", b="{a}") == "{b} and {a}"


def test_gone_sentences_are_not_used_but_unfinished_ones_are(speak):
    speak("ms", one("A", "a", kind="vanished"), one("B", "b", kind="unfinished"))
    assert (tr("A"), tr("B")) == ("A", "b")


def test_marks_and_control_characters_survive(speak):
    speak("ms", one("A &amp; B", 'a &lt;b&gt; "…"\n<byte value="x1f"/>c'))
    assert tr("A & B") == 'a <b> "…"\n\x1fc'


def test_a_translators_folder_wins_over_an_earlier_one(tmp_path):
    for name, word in (("one", "satu"), ("two", "dua")):
        (tmp_path / name).mkdir()
        text = TS.format("ms", one("A", word) + (one("B", "bee") if name == "one" else ""))
        (tmp_path / name / "nlc_ms.ts").write_text(text)
    i18n.install("ms", [tmp_path / "one", tmp_path / "two"])
    assert (tr("A"), tr("B")) == ("dua", "bee")


def test_a_language_that_only_a_folder_has_can_be_installed(speak, tmp_path):
    speak("iba", one("Yes", "Au"))
    assert tr("Yes") == "Au"
    assert i18n.languages([tmp_path]) == ("en", "ms", "id", "fil", "iba")


def test_every_shipped_language_loads():
    for language in i18n.SHIPPED:
        i18n.install(language)
        assert i18n.language() == language
        assert catalogue.file_of(paths.resource("translations"), language).is_file()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not xml",
        "<a/>",
        "<TS",
        TS.format("id", ""),
        TS.format("ms", "<message>"),
        '<?xml version="1.0" encoding="klingon"?><TS/>',
        TS.format("ms", one("A", "&file;")),
        LAUGHS,
    ],
)
def test_a_damaged_file_is_named_and_the_old_language_stays(tmp_path, text):
    (tmp_path / "nlc_ms.ts").write_text(text)
    with pytest.raises(TranslationError, match=r"nlc_ms\.ts"):
        i18n.install("ms", [tmp_path])
    assert i18n.language() == "en"


def test_an_unknown_language_is_refused_with_a_sentence():
    with pytest.raises(TranslationError, match="no translation for “tlh”"):
        i18n.install("tlh")


@hypothesis_settings(max_examples=100)
@given(st.binary(max_size=120) | st.text(max_size=60).map(str.encode))
def test_any_bytes_give_messages_or_one_error(tmp_path_factory, data):
    file = tmp_path_factory.mktemp("ts") / "nlc_ms.ts"
    file.write_bytes(data)
    try:
        catalogue.read(file, "ms")
    except TranslationError as error:
        assert "nlc_ms.ts" in error.sentence


TAGS = st.sampled_from(
    ["TS", "context", "message", "source", "comment", "translation", "numerusform", "byte", "b"]
)
MARKUP = st.recursive(
    st.text(alphabet="ab{}n <>&", max_size=6).map(lambda text: text.replace("<", "&lt;")),
    lambda inner: st.builds("<{0}>{1}{2}</{0}>".format, TAGS, inner, inner),
    max_leaves=12,
)


@hypothesis_settings(max_examples=100)
@given(MARKUP, st.integers(0, 80))
def test_any_markup_gives_messages_or_one_error(tmp_path_factory, markup, cut):
    file = tmp_path_factory.mktemp("ts") / "nlc_ms.ts"
    file.write_text(TS.format("ms", markup)[: -cut or None])
    try:
        messages = catalogue.read(file, "ms")
    except TranslationError:
        return
    assert all(source and all(forms) for (source, _), forms in messages.items())


@hypothesis_settings(max_examples=60)
@given(st.text(max_size=40), st.text(max_size=10))
def test_pseudo_is_longer_and_keeps_fields(text, value):
    i18n.install(i18n.PSEUDO)
    said = tr("{a}" + text.replace("{", "").replace("}", ""), a=value)
    source = text.replace("{", "").replace("}", "")
    assert said.startswith("[" + value)
    assert len(said) - len(value) >= 1.4 * len(source)


def test_pseudo_disguises_plain_english():
    i18n.install(i18n.PSEUDO)
    assert tr("Search <b>{n}</b> rooms", n=3).startswith("[Šéàŕçĥ <b>3</b> ŕööm")


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("ms_MY", "ms"),
        ("MS", "ms"),
        ("tl-PH", "fil"),
        ("in_ID", "id"),
        ("de_AT", "en"),
        ("C", "en"),
    ],
)
def test_the_closest_language_of_a_locale(locale, language):
    assert i18n.closest(locale) == language


def test_a_byte_that_is_no_control_character_is_left_out(speak):
    speak("ms", one("A", 'b<byte value="x41"/><byte value="?"/><byte/><byte value="xd800"/>c'))
    assert tr("A") == "bc"
