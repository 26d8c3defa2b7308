"""Whom of the guests a line means."""

import pytest

from nlc_desktop.domain.reply_names import GuestNames, meant

GUESTS = {
    "jkm": GuestNames("Puan Hajah Aminah binti Daud", ("Pengarah JKM", "Jabatan Kebajikan", "JKM")),
    "jkm2": GuestNames("", ("Timbalan Pengarah JKM", "Jabatan Kebajikan", "JKM")),
    "belia": GuestNames("Dato' Mohd Faizal bin Rahman", ("Pengerusi", "Persatuan Belia Harmoni")),
    "hua": GuestNames("Tan Wei Ming", ("Presiden", "Hua Zong", "陈伟明")),
    "siti": GuestNames("Siti", ("Kelab Siswa",)),
}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Persatuan Belia Harmoni", {"belia"}),
        ("persatuan belia harmoni, Klang", {"belia"}),
        ("Pengarah JKM", {"jkm"}),
        ("Timbalan Pengarah JKM", {"jkm2"}),
        ("JKM", {"jkm", "jkm2"}),
        ("Pn Aminah bt Daud", {"jkm"}),
        ("Muhammad Faizal", {"belia"}),
        ("Tan Wei Ming dari Hua Zong", {"hua"}),
        ("陈伟明", {"hua"}),
        ("Siti", {"siti"}),
        ("Faizal", set()),
        ("Encik Rahim", set()),
        ("", set()),
        ("JKMX", set()),
    ],
)
def test_who_is_meant(text, who):
    assert meant(text, GUESTS) == who
