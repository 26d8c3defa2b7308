"""Tags typed inline, and words for what nobody should keep of people."""

import pytest

from nlc_desktop.domain.private_matters import private_field, private_tag
from nlc_desktop.domain.tags import LONGEST, tag_text, tag_words, tags_in


def test_a_line_and_its_tags_are_told_apart():
    assert tags_in("Persatuan Belia #youth #zone9") == ("Persatuan Belia", ("youth", "zone9"))
    assert tags_in("#Youth Persatuan #youth  Belia") == ("Persatuan Belia", ("youth",))
    assert tags_in("Taman C#1, Blok A") == ("Taman C#1, Blok A", ())
    assert tags_in("Jalan 5 # 6") == ("Jalan 5 # 6", ())


def test_a_field_of_tags_reads_with_and_without_the_sign():
    assert tag_words("#youth, Zone-9 sukan") == ("youth", "zone-9", "sukan")
    assert tag_words("ｂ" * 100) == ("ｂ" * LONGEST,)
    assert tag_words("# ,") == ()
    assert tag_text(("youth", "zone-9")) == "#youth #zone-9"


@pytest.mark.parametrize(
    "name",
    [
        "Religion",
        "agama ahli",
        "No. KP",
        "I/C",
        "Political party",
        "Suku bangsa",
        "Relihiyon",
        "Alamat rumah",
        "Petsa ng kapanganakan",
        "NIK",
        "Tarikh lahir",
        "BANGSA",
        "Étnik",
    ],
)
def test_names_of_private_matters_are_known_in_four_languages(name):
    assert private_field(name)


@pytest.mark.parametrize(
    "name",
    ["Bilangan ahli", "Suku tahun", "Registration number", "Icons", "Waktu pejabat", "Hall size"],
)
def test_other_names_are_free(name):
    assert private_field(name) == ""


def test_a_tag_of_a_person_says_no_creed_and_no_suspicion():
    assert private_tag("muslim") == "muslim"
    assert private_tag("pelampau") == "pelampau"
    assert private_tag("kad-pengenalan") == "kad pengenalan"
    assert private_tag("youth") == ""
    assert private_field("muslim") == ""
