"""Telephone numbers in one comparable form, however they are written.

``012-345 6789``, ``+60 12 345 6789`` and ``0060123456789`` are the same number. The form is E.164
with the extension: ``+60123456789;ext=12``. What no country's rules make sense of is compared by
its digits.
"""

import re
from functools import lru_cache

_EXTENSION = re.compile(
    r"(?:;\s*ext\s*=|\(?\b(?:ext(?:ension)?|extn|sambungan|samb|local|loc|x)\b\.?:?|#)\s*(\d{1,7})\)?\s*$",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"[\d\s().\-/\u2010-\u2015\u00a0]+")
_CODES = {"MY": "60", "ID": "62", "PH": "63"}
"""Countries whose national numbers begin with 0, which falls away behind the country's code."""


@lru_cache(maxsize=65_536)
def comparable_phone(text: str, country: str) -> str:
    """A number in its comparable form; empty when there is no digit in it.

    ``country`` is the ISO code of where a number without a country's code is dialled.
    """
    number, extension = _parted(text.strip().removeprefix("tel:"))
    country = country.upper()
    whole = _quick(number, country) or _parsed(number, country) or _digits(number)
    return f"{whole};ext={extension}" if whole and extension else whole


def _parted(text: str) -> tuple[str, str]:
    """A number and its extension."""
    found = _EXTENSION.search(text)
    if found is None or not any(sign.isdigit() for sign in text[: found.start()]):
        return text, ""
    return text[: found.start()], found[1]


def _quick(number: str, country: str) -> str:
    """The form of a plainly written national number, without the library's cost."""
    code = _CODES.get(country)
    if code is None or not number.isascii() or not _PLAIN.fullmatch(number):
        return ""
    digits = _digits(number)
    if digits[:1] != "0" or digits[1:2] in {"0", "1" if country != "MY" else "0"}:
        return ""
    return f"+{code}{digits[1:]}" if 9 <= len(digits) <= 12 else ""


def _parsed(number: str, country: str) -> str:
    import phonenumbers  # noqa: PLC0415 - takes long to load, seldom needed

    if number.startswith("00"):
        number = f"+{number[2:]}"
    try:
        found = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return ""
    form = phonenumbers.PhoneNumberFormat.E164
    return phonenumbers.format_number(found, form)


def _digits(text: str) -> str:
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())
