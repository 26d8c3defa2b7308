"""The estimate of passphrases: what is refused, and that more is never worse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.passphrases import Grade, strength


@pytest.mark.parametrize(
    ("passphrase", "grade"),
    [
        ("", Grade.NONE),
        ("   ", Grade.NONE),
        ("password", Grade.WEAK),
        ("Password123", Grade.WEAK),
        ("qwerty qwerty qwerty qwerty", Grade.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Grade.WEAK),
        ("12345678901234567890", Grade.WEAK),
        ("hujan", Grade.WEAK),
        ("hujan teduh langit", Grade.FAIR),
        ("hujan teduh langit biru", Grade.STRONG),
        ("hujan teduh langit biru pasar", Grade.VERY_STRONG),
        ("雨 天 空", Grade.WEAK),
    ],
)
def test_known_ones(passphrase, grade):
    assert strength(passphrase).grade is grade


def test_a_common_one_is_not_enough():
    assert not strength("katalaluan").enough
    assert strength("hujan teduh langit biru").enough


@given(st.text(max_size=60), st.sampled_from(["langit", "hujan", "teduh"]))
def test_another_word_never_makes_it_weaker(passphrase, word):
    assert strength(f"{passphrase} {word}").grade >= strength(passphrase).grade
