"""Names of the region: what is one name in two forms, and what are two people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.likeness import (
    LIKELY,
    POSSIBLE,
    Reason,
    alike,
    alike_organisations,
    compared,
    compared_organisations,
)
from nlc_desktop.domain.names import key, parsed

SAME = """
Puan Kavitha Nair | Kavitha Nair
YB Dato' Seri Anwar bin Ibrahim | Anwar Ibrahim
YAB Dato’ Sri Haji Mohd Najib bin Abdul Razak | Mohamad Najib b. Abd. Razak
YBhg. Tan Sri Lim Kok Wing | Lim Kok Wing
Tun Toh Puan Siti Hasmah binti Mohd Ali | Siti Hasmah bt. Mohamed Ali
Datin Paduka Hajah Rosmah binti Mansor | Hjh. Rosmah Bte Mansor
Tn. Hj. Ahmad bin Hj. Osman | Ahmad bin Othman
Encik Yusof bin Ismail | En. Yusuf Bin Ismail
Md. Yusoff bin Said | Muhammad Yusof bin Said
Cik Nor Aini binti Daud | Noraini binti Daud
Abd. Rahman bin Hassan | Abdurrahman bin Hasan
ABDULLAH BIN OMAR | Abdullah bin Umar
Syed Hussain Alatas | Sayyid Husin Alatas
Sharifah Aishah binti Syed Ali | Syarifah Aisyah binti Syed Ali
Kamaruddin bin Jaafar | Kamarudin bin Jaafar
Dzulkifli bin Ahmad | Zulkifli bin Ahmad
Kavitha a/p Raman | Kavitha d/o Raman
Murugesan a/l Kulasegaran | Murugesan s/o Kulasegaran
Kavitha anak perempuan Raman | Pn. Kavitha A/P Raman
Jimbat anak Rentap | Jimbat ak Rentap
Tan Mei Ling | Mei Ling Tan
Tan Mei Ling | Tan, Mei Ling
Tan Mei-Ling | Tan Meiling
Dr. Tan Mei Ling, PhD, JP | Tan Mei Ling
DCP Dato' Ahmad Jazlan bin Yunus | Ahmad Jazlan Yunus
Supt. Rosli bin Mat | Rosli bin Mat
Drs. H. Joko Widodo, M.Si. | Joko Widodo
Bapak Budi Santoso, S.H. | Budi Santoso
Ibu Hj. Sri Wahyuni, S.Pd., M.M. | Sri Wahyuni
Ir. Soekarno Hatta | Sukarno Hatta
KH. Abdul Gani Hasyim | Kyai Haji Abd. Gani Hasyim
Atty. Juan B. Santos | Santos, Juan B.
Hon. Maria de la Cruz | Maria Dela Cruz
Hon. Juan dela Cruz, CESO III | Juan De La Cruz
PCOL Jose Reyes | Jose Reyes
Rev. Fr. Jose Ma. Reyes | Jose Maria Reyes
José Peña | Jose Pena
Engr. Ana Sta. Maria | Ana Santa Maria
陈美玲 | 陈 美玲
"""

POSSIBLY = """
Mohd Ali | Mohd Ali bin Abu
Siti Aminah | Siti Aminah binti Daud
M. Kulasegaran | Murugesan a/l Kulasegaran
M. Kulasegaran | Kulasegaran a/l Murugesan
Michelle Tan Mei Ling | Tan Mei Ling
Ali bin Abu | Mohd Ali bin Abu
Juan Santos | Juan B. Santos
Juan Santos Jr. | Juan Santos
Juan Bautista Santos | Juan B. Santos
Noraziana binti Daud | Noraziena binti Daud
A. Kadir bin Jasin | Abdul Kadir bin Jasin
"""

DIFFERENT = """
Siti Aminah | Siti Aishah
Siti Aminah binti Daud | Siti Aminah binti Osman
Mohd Ali bin Abu | Mohd Ali bin Ahmad
Mohd Ali bin Abu | Mohd Abu bin Ali
Ali bin Abu | Aliah binti Abu
Nor Aini bin Daud | Nor Aini binti Daud
Tan Mei Ling | Tan Mei Fong
Tan Mei Ling | Lim Mei Ling
Tan Sri Lim | Tan Lim
Ali Ahmad | Ahmad Ali
Suharto | Suharto
Kavitha | Puan Kavitha
Suharto | Bapak Suharto Wijaya
Ali | Ali bin Abu
Kavitha a/p Raman | Kavitha a/p Muthu
Ranjit Singh | Manjit Singh
Juan B. Santos | Juan C. Santos
Juan Santos Jr. | Juan Santos Sr.
Juan Santos Jr. | Juan Santos III
Juan Santos | Juan Reyes
M. Tan | Mei Tan
A. Rahman | Ahmad Rahman
Mohd bin Abu | Mohd Ali bin Abu
Budi Santoso | Budi Santosa Wijaya
Hamidah binti Ali | Hamimah binti Ali
Lee Wei | Li Wei
陈美玲 | 陈美珍
Datuk | Dato'
"""


def pairs(text: str) -> list[tuple[str, str]]:
    lines = [line.split(" | ") for line in text.splitlines() if line]
    return [(one, other) for one, other in lines]


@pytest.mark.parametrize(("one", "other"), pairs(SAME))
def test_one_name_in_two_forms(one, other):
    assert alike(one, other) >= LIKELY


@pytest.mark.parametrize(("one", "other"), pairs(POSSIBLY))
def test_perhaps_one_name(one, other):
    assert POSSIBLE <= alike(one, other) <= 0.9


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_two_people(one, other):
    assert alike(one, other) < POSSIBLE


NAMES = st.sampled_from([name for pair in pairs(SAME + POSSIBLY) for name in pair])
BARE = st.sampled_from(
    ["Kavitha", "Anwar bin Ibrahim", "Tan Mei Ling", "M. Kulasegaran", "Juan B. Santos", "Ali Abu"]
)
TITLE_WORDS = """YAB|YB|YBhg.|Tun|Toh Puan|Tan Sri|Puan Sri|Dato' Sri|Datuk Seri|Datuk|Dato’|Datin
|Haji|Hj.|Hajah|Hjh.|Tuan|Tn.|Encik|En.|Puan|Pn.|Cik|Ustaz|Ustazah|Bapak|Pak|Ibu|Bu|Kyai|Drs.|Ir.
|H.|Hon.|Atty.|Engr.|Dr.|Prof.|Fr.|Rev.|DCP|ACP|SAC|Supt.|Insp.|PCOL|PMAJ|Y.B.|K.H."""
TITLES = st.lists(st.sampled_from(TITLE_WORDS.replace("\n", "").split("|")), max_size=4)
ANY = st.one_of(st.text(max_size=60), NAMES, st.builds("{} {}".format, NAMES, st.text(max_size=9)))


@given(TITLES, BARE)
def test_titles_make_no_difference(titles, name):
    assert key(" ".join([*titles, name])) == key(name)
    assert key(" ".join([*titles, name]).upper()) == key(name)


@given(ANY, ANY)
def test_likeness_is_the_same_both_ways(one, other):
    assert alike(one, other) == alike(other, one)
    assert 0 <= alike(one, other) <= 1
    assert alike_organisations([one], [other]) == alike_organisations([other], [one])


@given(ANY)
def test_a_name_is_like_itself_unless_it_is_one_word(name):
    parts = parsed(name)
    assert (alike(name, name) == 1) == (len(parts.words) > 1)
    assert key(name) == parts.key


def test_a_name_comes_apart():
    parts = parsed("YB Dato' Haji Mohd Ali bin Haji Abu Bakar, AMN, PhD")
    assert parts.own == ("muhammad", "ali")
    assert (parts.link, parts.father) == ("bin", ("abu", "bakar"))
    assert parts.honorifics == ("yb", "dato", "haji")
    assert parts.post_nominals == ("amn", "phd")
    assert parsed("Dela Cruz, Juan B., Jr.").generation == "jr"
    assert parsed("") == parsed(" ,.'") == parsed("\x00")


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Puan Kavitha Nair", "Kavitha Nair", Reason.WITHOUT_TITLE),
        ("Kavitha Nair", "Kavitha Nair", Reason.SAME_NAME),
        ("M. Kulasegaran", "Murugesan a/l Kulasegaran", Reason.INITIALS),
        ("Mohd Ali", "Mohd Ali bin Abu", Reason.SHORTER),
        ("Tan Mei Ling Michelle", "Michelle Tan Mei Ling", Reason.ORDER),
        ("Nor Aini Daud", "Noraini Daud", Reason.SPELLING),
    ],
)
def test_the_reason_is_named(one, other, reason):
    assert compared(parsed(one), parsed(other)).reason is reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["Jab. Kebajikan Masyarakat Klang"], ["Jabatan Kebajikan Masyarakat, Klang"]),
        (["Pej. Pendidikan Daerah Klang"], ["PPD Klang"]),
        (["Klang District Education Office"], ["Pejabat Pendidikan Daerah Klang"]),
        (["PDRM"], ["Polis Diraja Malaysia"]),
        (["IPD Klang Selatan"], ["Ibu Pejabat Polis Daerah Klang Selatan"]),
        (["MBDK"], ["Majlis Bandaraya Diraja Klang"]),
        (["Polis Klang"], ["Ibu Pejabat Polis Daerah", "Klang Police"]),
        (["Persatuan Belia Kapar"], ["Kapar Youth Association"]),
        (["Brgy. San Roque"], ["Barangay San Roque"]),
        (["Rukun Tetangga Tmn Sri Andalas"], ["RT Taman Sri Andalas"]),
    ],
)
def test_one_organisation_in_two_forms(one, other):
    assert alike_organisations(one, other) >= POSSIBLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["Polis Klang"], ["Polis Petaling"]),
        (["Jabatan Pendidikan"], ["Jabatan Kesihatan"]),
        (["Persatuan Belia Kapar"], ["Persatuan Wanita Kapar"]),
        (["SMK Taman Klang Utama"], ["SMK Taman Sri Andalas"]),
        (["Masjid Al-Falah"], ["Masjid Al-Hidayah"]),
        (["Majlis"], ["Majlis Bandaraya Diraja Klang"]),
        ([""], [""]),
    ],
)
def test_two_organisations(one, other):
    assert alike_organisations(one, other) < POSSIBLE


def test_organisations_name_the_reason():
    assert compared_organisations(("MBDK",), ("Majlis Bandaraya Diraja Klang",)).reason is (
        Reason.SHORT_NAME
    )
