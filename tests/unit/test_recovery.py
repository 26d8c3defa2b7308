"""Recovery words: what is printed comes back, and a slip of the pen is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.recovery import decode, encode, same_word
from nlc_desktop.errors import InputError
from nlc_desktop.paths import resource

WORDS = tuple(resource("words", "english.txt").read_text(encoding="ascii").split())


def test_the_list_is_the_published_one():
    assert len(WORDS) == len({word[:4] for word in WORDS}) == 2048
    assert list(WORDS) == sorted(WORDS)


def test_published_examples():
    """Two test vectors of BIP-39 for 256 bits."""
    assert encode(bytes(32), WORDS) == ("abandon",) * 23 + ("art",)
    assert encode(b"\xff" * 32, WORDS) == ("zoo",) * 23 + ("vote",)


@given(st.binary(min_size=32, max_size=32))
def test_words_come_back(secret):
    words = encode(secret, WORDS)
    assert decode(" ".join(words), WORDS) == secret
    assert decode("\n".join(f"  {word[:4].upper()} " for word in words), WORDS) == secret


def test_a_swapped_pair_is_noticed():
    words = list(encode(bytes(range(32)), WORDS))
    words[3], words[4] = words[4], words[3]
    with pytest.raises(InputError, match="one by one"):
        decode(" ".join(words), WORDS)


def test_an_unknown_word_is_named_with_its_place():
    words = list(encode(bytes(range(32)), WORDS))
    words[6] = "kucing"
    with pytest.raises(InputError, match="Word 7, “kucing”"):
        decode(" ".join(words), WORDS)


@pytest.mark.parametrize("count", [0, 1, 23, 25])
def test_missing_words_are_counted(count):
    with pytest.raises(InputError, match=f"24 words; {count} "):
        decode("zoo " * count, WORDS)


def test_three_letters_are_not_enough_unless_they_are_the_word():
    assert same_word(" ZOO ", "zoo")
    assert same_word("aban", "abandon")
    assert not same_word("aba", "abandon")
    assert not same_word("abandoned", "abandon")


@given(st.text(max_size=300))
def test_whatever_is_typed_gets_a_sentence(typed):
    with pytest.raises(InputError):
        decode(typed, WORDS)


@pytest.mark.parametrize(("secret", "words"), [(b"short", WORDS), (bytes(32), WORDS[:9])])
def test_wrong_lengths_are_our_mistake(secret, words):
    with pytest.raises(ValueError, match="32 bytes"):
        encode(secret, words)
