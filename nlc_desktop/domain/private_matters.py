"""What is nobody's business: words by which a field or a tag would keep it after all (R-DP-02).

The records have no place for religion, ethnicity, politics, family, identity numbers, a home
address, a date of birth or a photograph. An office that may name fields and tags of its own
could make such a place; these words in Malay, English, Indonesian and Filipino are refused.
"""

import re
import unicodedata

_MATTERS = """
    religion, religions, religious affiliation, religious belief, denomination, sect, race, races,
    ethnicity, ethnic, ethnic group, tribe, caste, politics, political, political party,
    party membership, family, family members, spouse, wife, husband, marital status, home address,
    house address, private address, identity card, identity number, ic, i c, ic no, ic number, nric,
    id number, passport, passport no, national id, date of birth, birth date, birthdate, birthday,
    dob, photo, photos, photograph, gender, sex, facebook, instagram, tiktok, health condition,
    agama, kepercayaan, anutan, bangsa, kaum, suku kaum, suku bangsa, etnik, keturunan, politik,
    parti, parti politik, mazhab, aliran agama, alamat rumah, keluarga, isteri, suami, pasangan,
    status perkahwinan, kad pengenalan, no kp, nokp, kp, mykad, mykid, pasport, tarikh lahir,
    hari lahir, gambar, gambar pasport, jantina,
    ras, suku, etnis, partai, partai politik, aliran, istri, ktp, nik, nomor ktp,
    nomor induk kependudukan, paspor, tanggal lahir, ulang tahun, foto, jenis kelamin,
    alamat tempat tinggal, status perkawinan,
    relihiyon, relihiyong kinabibilangan, pananampalataya, sekta, lahi, etnisidad, tribo, pulitika,
    politika, partido, partidong politikal, pamilya, asawa, tirahan, address ng bahay, philsys,
    philid, pasaporte, kaarawan, petsa ng kapanganakan, kapanganakan, larawan, litrato, kasarian
"""
_MARKS = """
    muslim, islam, islamic, christian, kristian, kristen, catholic, katolik, katoliko, hindu,
    buddhist, buddha, sikh, taoist, atheist, sunni, shia, syiah, salafi, wahhabi, wahabi, malay,
    melayu, chinese, cina, tionghoa, indian, india, dayak, iban, kadazan, bajau, moro, tausug,
    maranao, igorot, jawa, sunda, papua, umno, dap, pkr, amanah, bersatu, pdi p, golkar, gerindra,
    suspect, suspek, extremist, ekstremis, pelampau, radical, radikal, terrorist, teroris,
    pengganas, watchlist
"""
"""Words that say such a thing of somebody, where the field itself has no name."""

_EXCEPT = frozenset({"suku tahun", "suku tahunan"})
_WORD = re.compile(r"[^\W_]+")


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(part.split()) for part in text.split(",") if part.strip())


_FIELDS, _TAGS = _phrases(_MATTERS), _phrases(_MATTERS) | _phrases(_MARKS)
_LONGEST = max(len(phrase.split()) for phrase in _TAGS)


def private_field(name: str) -> str:
    """The word in the name of a field that would hold a private matter; empty if none."""
    return _found(name, _FIELDS)


def private_tag(tag: str) -> str:
    """The word in a tag of a person that says a private matter; empty if none."""
    return _found(tag, _TAGS)


def _found(text: str, phrases: frozenset[str]) -> str:
    words = _words(text)
    for length in range(_LONGEST, 0, -1):
        for at in range(len(words) - length + 1):
            phrase = " ".join(words[at : at + length])
            if phrase in phrases and " ".join(words[at : at + length + 1]) not in _EXCEPT:
                return phrase
    return ""


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)))
