"""Whatever stands in the register, a letter opens with something."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.papers import Language
from nlc_desktop.packs.reader import pack_folder, read_pack

TABLES = {code: read_pack(pack_folder(code)).honorifics for code in ("my", "id", "ph")}
PIECES = sorted(
    {form for table in TABLES.values() for entry in table.honorifics for form in entry.forms}
)
PIECES += ["bin", "binti", "a/l", "Jr.", "III", "CESO", "de", "la", "Cruz", "Tan", "M.Si.", "B."]
PIECES += [",", ".", "-", "'", "’", "/", "{address}", "\ud800", "\u202e", "\x00", "\n", "李", "İ"]

texts = st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)
texts |= st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


@given(
    country=st.sampled_from(sorted(TABLES)),
    honorific=texts,
    name=texts,
    language=st.sampled_from(list(Language)),
)
def test_it_opens_with_something_that_can_be_printed(country, honorific, name, language):
    found = TABLES[country].salutation(honorific, name, language)
    assert found.opening.strip(" ,:")
    assert found.second_person.strip()
    for text in (found.opening, found.second_person):
        assert text.encode("utf-8")
        assert text == " ".join(text.split())
        assert not {unicodedata.category(char) for char in text} & {"Cc", "Cs", "Zl", "Zp"}
        assert "\u202e" not in text


@given(name=st.text(min_size=400, max_size=5000) | st.just("Tan Sri " * 5000))
def test_a_text_that_is_no_name_stays_short(name):
    for table in TABLES.values():
        assert len(table.salutation(name, name, Language.ENGLISH).opening) < 1500
