"""What the name of a body says of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.recognising import Body, NameRules, recognised
from nlc_desktop.packs.reader import pack_folder, read_pack

PACK = read_pack(pack_folder("my"))
STATES = tuple(state.names.ms for state in PACK.states)

NAMES = (
    ("Ibu Pejabat Polis Daerah Klang Utara", "police", "city"),
    ("Ibu Pejabat Polis Kontinjen Selangor", "police", "state"),
    ("Polis Diraja Malaysia, Bukit Aman", "police", "national"),
    ("Majlis Bandaraya Diraja Klang", "city-council", "city"),
    ("Klang District Office", "district", "city"),
    ("Pejabat Daerah dan Tanah Klang", "district", "city"),
    ("Majlis Keselamatan Negara Negeri Selangor", "security", "state"),
    ("Jabatan Perpaduan Negara dan Integrasi Nasional", "unity", "city"),
    ("Kementerian Perpaduan Negara", "unity", "national"),
    ("Jabatan Agama Islam Selangor", "faith", "state"),
    ("Masjid Bandar Diraja Klang Utara", "faith", "community"),
    ("Gurdwara Sahib Klang", "faith", "community"),
    ("Pejabat Pendidikan Daerah Klang", "education", "city"),
    ("SMK Kapar", "education", "city"),
    ("PIBG SMK Kapar", "education", "community"),
    ("Hospital Tengku Ampuan Rahimah", "health", "city"),
    ("Jabatan Kebajikan Masyarakat Daerah Klang", "social", "city"),
    ("KRT Taman Selangor", "neighbourhood", "community"),
    ("Persatuan Penduduk Taman Bayu", "neighbourhood", "community"),
    ("Persatuan Wanita Kapar", "women", "community"),
    ("Majlis Belia Negeri Selangor", "youth", "state"),
    ("Kelab Belia Meru", "youth", "community"),
    ("Universiti Kebangsaan Malaysia", "academia", "national"),
    ("Kapar Industries Sdn. Bhd.", "business", "community"),
    ("Yayasan Prihatin", "social", "community"),
    ("Penjara Sungai Buloh", "reintegration", "city"),
    ("SEARCCT", "training", "national"),
)


@pytest.mark.parametrize(("name", "sector", "level"), NAMES)
def test_a_name_says_sector_and_level(name, sector, level):
    body = recognised(name, PACK.rules, STATES)
    assert (body.sector.value, body.level.value) == (sector, level)


def test_words_count_whole_and_in_any_case():
    assert recognised("POLITEKNIK", PACK.rules).sector.value == "academia"
    assert recognised("Kelab Polisi", PACK.rules).sector.value == "social"


def test_a_name_that_says_nothing_is_left_to_the_person():
    assert recognised("Kavitha & Rakan", PACK.rules, STATES) == Body()


@given(st.text())
def test_any_name_says_something(name):
    assert recognised(name, PACK.rules, STATES) == recognised(name, PACK.rules, STATES)
    assert recognised(name, NameRules()) == Body()
