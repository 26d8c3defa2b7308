"""How letters of the three countries open."""

import json
import shutil
from pathlib import Path

import pytest

from nlc_desktop.domain.called_names import NameUse, called, words_of
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.salutations import HonorificRole, HonorificTable
from nlc_desktop.errors import PackError
from nlc_desktop.packs.reader import pack_folder, read_pack

MS, EN, ID, FIL = Language.MALAY, Language.ENGLISH, Language.INDONESIAN, Language.FILIPINO
TABLES = {code: read_pack(pack_folder(code)).honorifics for code in ("my", "id", "ph")}


@pytest.fixture(params=TABLES)
def table(request) -> HonorificTable:
    return TABLES[request.param]


@pytest.mark.parametrize(
    ("honorific", "name", "malay", "you", "english"),
    [
        ("YAB Dato' Seri", "Aminuddin bin Harun", "YAB Dato' Seri,", "YAB Dato' Seri",
         "Dear YAB Dato' Seri Aminuddin,"),
        ("YB", "Hannah Yeoh", "YB,", "YB", "Dear YB Yeoh,"),
        ("Yang Berhormat Tuan", "Ganabatirau a/l Veraman", "YB Tuan,", "YB",
         "Dear YB Mr Ganabatirau,"),
        ("YB Datuk", "Lim Ah Kow", "YB Datuk,", "YB Datuk", "Dear YB Datuk Lim,"),
        ("YBhg. Dato’", "Ahmad bin Ali", "YBhg. Dato',", "YBhg. Dato'", "Dear Dato' Ahmad,"),
        ("Dato", "Ahmad bin Ali", "YBhg. Dato',", "YBhg. Dato'", "Dear Dato' Ahmad,"),
        ("", "DATO' AHMAD BIN ALI", "YBhg. Dato',", "YBhg. Dato'", "Dear Dato' Ahmad,"),
        ("Tan Sri", "Lim Kok Thay", "YBhg. Tan Sri,", "YBhg. Tan Sri", "Dear Tan Sri Lim,"),
        ("Tan Sri Dato' Seri Dr. Haji", "Ismail bin Omar", "YBhg. Tan Sri Dr.,",
         "YBhg. Tan Sri Dr.", "Dear Tan Sri Dr. Ismail,"),
        ("Tun Dr.", "Siti Hasmah binti Mohamad Ali", "YABhg. Tun Dr.,", "YABhg. Tun Dr.",
         "Dear Tun Dr. Siti Hasmah,"),
        ("Toh Puan", "Norashikin binti Abdul", "YABhg. Toh Puan,", "YABhg. Toh Puan",
         "Dear Toh Puan Norashikin,"),
        ("Puan Sri", "Wong Li Hua", "YBhg. Puan Sri,", "YBhg. Puan Sri", "Dear Puan Sri Wong,"),
        ("Datin", "Salmah binti Isa", "YBhg. Datin,", "YBhg. Datin", "Dear Datin Salmah,"),
        ("Dato' Sri", "Ravi a/l Kumar", "YBhg. Dato' Sri,", "YBhg. Dato' Sri",
         "Dear Dato' Sri Ravi,"),
        ("Datuk Hj.", "Abang Openg bin Abang Sapiee", "YBhg. Datuk,", "YBhg. Datuk",
         "Dear Datuk Abang Openg,"),
        ("Prof. Dato' Dr.", "Zainal bin Kling", "YBhg. Prof. Dato' Dr.,", "YBhg. Prof. Dato' Dr.",
         "Dear Prof. Dato' Dr. Zainal,"),
        ("Prof. Madya Dr.", "Lee Siew Ling", "YBrs. Prof. Madya Dr.,", "YBrs. Prof. Madya Dr.",
         "Dear Assoc. Prof. Dr. Lee,"),
        ("Dr.", "Kumar a/l Raja", "YBrs. Dr.,", "YBrs. Dr.", "Dear Dr. Kumar,"),
        ("", "Dr.Kumar a/l Raja", "YBrs. Dr.,", "YBrs. Dr.", "Dear Dr. Kumar,"),
        ("Ts.", "Nadia binti Yusof", "YBrs. Ts.,", "YBrs. Ts.", "Dear Ts. Nadia,"),
        ("ACP", "Ramlan bin Yusof", "Tuan,", "tuan", "Dear ACP Ramlan,"),
        ("DSP", "Wong Mei Yee", "Tuan/Puan,", "tuan/puan", "Dear DSP Wong,"),
        ("Insp.", "Norhayati bt. Salleh", "Puan,", "puan", "Dear Insp. Norhayati,"),
        ("DCP Dato'", "Hussein bin Omar Khan", "YBhg. Dato',", "YBhg. Dato'",
         "Dear Dato' Hussein,"),
        ("YDH DCP Dato'", "Hussein bin Omar Khan", "YDH Dato',", "YDH Dato'",
         "Dear Dato' Hussein,"),
        ("Lt. Kol.", "Azman bin Ahmad", "Tuan,", "tuan", "Dear Lt. Col. Azman,"),
        ("Haji", "MOHD FAIZAL BIN ISMAIL", "Tuan Haji,", "Tuan Haji",
         "Dear Tuan Haji Mohd Faizal,"),
        ("Puan Hajah", "Rokiah binti Mat", "Puan Hajah,", "Puan Hajah", "Dear Puan Hajah Rokiah,"),
        ("Ustazah", "Aminah binti Hassan", "Ustazah,", "Ustazah", "Dear Ustazah Aminah,"),
        ("Temenggong", "Kenneth Kanyan anak Koh", "Temenggong,", "Temenggong",
         "Dear Temenggong Kenneth Kanyan,"),
        ("Encik", "Tan Ah Kow", "Tuan,", "tuan", "Dear Mr Tan,"),
        ("Cik", "Lee Siew Ling", "Puan,", "puan", "Dear Ms Lee,"),
        ("", "Ramlan bin Yusof", "Tuan,", "tuan", "Dear Mr Ramlan,"),
        ("", "Ravi s/o Kumar", "Tuan,", "tuan", "Dear Mr Ravi,"),
        ("", "Nurul Hidayah binti Rosli", "Puan,", "puan", "Dear Ms Nurul Hidayah,"),
        ("", "Devi A/P Raju", "Puan,", "puan", "Dear Ms Devi,"),
        ("", "Tan Mei Ling", "Tuan/Puan,", "tuan/puan", "Dear Sir/Madam,"),
        ("", "Mary B. Jones", "Tuan/Puan,", "tuan/puan", "Dear Sir/Madam,"),
        ("", "Dayang anak Jimbun", "Tuan/Puan,", "tuan/puan", "Dear Sir/Madam,"),
        ("", "", "Tuan/Puan,", "tuan/puan", "Dear Sir/Madam,"),
        ("Pegawai Kanan", "Ng Ah Kow", "Tuan/Puan,", "tuan/puan", "Dear Sir/Madam,"),
    ],
)  # fmt: skip
def test_malaysia(honorific, name, malay, you, english):
    table = TABLES["my"]
    found = table.salutation(honorific, name, MS)
    assert (found.opening, found.second_person) == (malay, you)
    letter = table.salutation(honorific, name, EN)
    assert (letter.opening, letter.second_person) == (english, "you")


@pytest.mark.parametrize(
    ("honorific", "name", "opening", "you"),
    [
        ("", "Suharto", "Yth. Bapak/Ibu Suharto,", "Bapak/Ibu"),
        ("", "", "Yth. Bapak/Ibu,", "Bapak/Ibu"),
        ("Bapak", "Budi Santoso, S.Sos., M.Si.", "Yth. Bapak Budi Santoso,", "Bapak"),
        ("Ibu", "Sri Mulyani", "Yth. Ibu Sri Mulyani,", "Ibu"),
        ("H.", "Ahmad Fauzi, S.Tr.Kes., M.Si.", "Yth. Bapak H. Ahmad Fauzi,", "Bapak"),
        ("Hj.", "Khofifah", "Yth. Ibu Hj. Khofifah,", "Ibu"),
        ("", "Drs. H. Budi Santoso, M.Si", "Yth. Drs. H. Budi Santoso,", "Bapak"),
        ("Dra.", "Retno", "Yth. Dra. Retno,", "Ibu"),
        ("dr.", "Siti Rahayu", "Yth. dr. Siti Rahayu,", "Bapak/Ibu"),
        ("Dr. Ir.", "Bambang", "Yth. Dr. Ir. Bambang,", "Bapak/Ibu"),
        ("Prof.Dr.", "Azyumardi", "Yth. Prof. Dr. Azyumardi,", "Bapak/Ibu"),
        ("AKBP", "JOKO PURNOMO, S.I.K.", "Yth. AKBP Joko Purnomo,", "Bapak/Ibu"),
        ("Kombes Pol.", "Ayu Lestari", "Yth. Kombes Pol. Ayu Lestari,", "Bapak/Ibu"),
        ("Letkol Inf.", "Agus", "Yth. Letkol Inf. Agus,", "Bapak/Ibu"),
        ("Sdr.", "Andi", "Yth. Saudara Andi,", "Saudara"),
        ("Sdri.", "Wati", "Yth. Saudari Wati,", "Saudari"),
        ("K.H.", "Ahmad Dahlan", "Yth. Bapak K.H. Ahmad Dahlan,", "Bapak"),
        ("Romo", "Mangun", "Yth. Romo Mangun,", "Romo"),
        ("Pdt.", "Gomar", "Yth. Pdt. Gomar,", "Pendeta"),
        ("", "Imam Nahrawi", "Yth. Bapak/Ibu Imam Nahrawi,", "Bapak/Ibu"),
        ("", "Gus Irawan", "Yth. Bapak/Ibu Gus Irawan,", "Bapak/Ibu"),
        ("Gus", "Yahya", "Yth. Gus Yahya,", "Gus"),
    ],
)
def test_indonesia(honorific, name, opening, you):
    found = TABLES["id"].salutation(honorific, name, ID)
    assert (found.opening, found.second_person) == (opening, you)


@pytest.mark.parametrize(
    ("honorific", "name", "opening"),
    [
        ("Mayor", "Maria Santos", "Dear Mayor Santos:"),
        ("", "Mayor Maria Santos", "Dear Mayor Santos:"),
        ("Hon.", "Juan dela Cruz Jr.", "Dear Hon. Dela Cruz:"),
        ("Hon. Mayor Atty.", "Pedro San Juan, CESO III", "Dear Mayor San Juan:"),
        ("Atty.", "Jose P. Cruz III", "Dear Atty. Cruz:"),
        ("Engr.", "Ramon Reyes-Lim", "Dear Engr. Reyes-Lim:"),
        ("Dra.", "Lea Sta. Maria", "Dear Dr. Sta. Maria:"),
        ("PCOL", "ANTONIO R. DE LA CRUZ", "Dear PCOL De La Cruz:"),
        ("Police Major", "Ana de los Reyes", "Dear PMAJ De los Reyes:"),
        ("PMAJ", "Rosa Del Rosario, CPA, MNSA", "Dear PMAJ Del Rosario:"),
        ("Punong Barangay", "Nestor Uy", "Dear Punong Barangay Uy:"),
        ("Kgd.", "Liza delos Santos", "Dear Kagawad Delos Santos:"),
        ("Rev. Fr.", "Jun Mercado", "Dear Father Mercado:"),
        ("Ustadz", "Abdulraof A. Macacua", "Dear Ustadz Macacua:"),
        ("Sr.", "Maria Aquino", "Dear Sister Aquino:"),
        ("", "Pedro Santos Sr.", "Dear Sir/Madam:"),
        ("Mr.", "Pedro Santos Sr.", "Dear Mr. Santos:"),
        ("Ms.", "Dela Cruz, Ana B.", "Dear Ms. Dela Cruz:"),
        ("Mr.", "Cruz, Jr., Jose", "Dear Mr. Cruz:"),
        ("", "Juan B. Santos", "Dear Sir/Madam:"),
        ("", "Datu Saudi Ampatuan", "Dear Sir/Madam:"),
        ("Datu", "Saudi Ampatuan", "Dear Datu Ampatuan:"),
        ("Ma'am", "", "Dear Madam:"),
        ("", "", "Dear Sir/Madam:"),
    ],
)
def test_philippines(honorific, name, opening):
    found = TABLES["ph"].salutation(honorific, name, EN)
    assert (found.opening, found.second_person) == (opening, "you")


@pytest.mark.parametrize(
    ("country", "language", "honorific", "name", "opening", "you"),
    [
        ("my", ID, "ACP", "Ramlan bin Yusof", "Yth. ACP Ramlan bin Yusof,", "Bapak"),
        ("my", ID, "YBhg. Dato'", "Ahmad bin Ali", "Yth. Dato' Ahmad bin Ali,", "Bapak"),
        ("my", FIL, "", "Nurul binti Rosli", "Mahal na Gng. Nurul binti Rosli:", "kayo"),
        ("id", EN, "H.", "Ahmad Fauzi, M.Si.", "Dear Mr Ahmad Fauzi,", "you"),
        ("id", EN, "dr.", "Siti Rahayu", "Dear Dr. Siti Rahayu,", "you"),
        ("id", EN, "", "Suharto", "Dear Sir/Madam,", "you"),
        ("id", MS, "Drs. H.", "Budi Santoso", "Tuan,", "tuan"),
        ("ph", FIL, "Hon.", "Juan dela Cruz", "Mahal na Kgg. Dela Cruz:", "kayo"),
        ("ph", FIL, "Gng.", "Ana Reyes", "Mahal na Gng. Reyes:", "kayo"),
        ("ph", FIL, "", "Ana Reyes", "Mahal na Ginoo/Ginang:", "kayo"),
        ("ph", MS, "PCOL", "Antonio Cruz", "Tuan/Puan,", "tuan/puan"),
        ("ph", ID, "Mayor", "Maria Santos", "Yth. Mayor Maria Santos,", "Bapak/Ibu"),
    ],
)  # fmt: skip
def test_a_letter_in_another_language(country, language, honorific, name, opening, you):
    found = TABLES[country].salutation(honorific, name, language)
    assert (found.opening, found.second_person) == (opening, you)


def test_english_stands_in_for_a_language_without_wording():
    table = TABLES["ph"]
    english = tuple(one for one in table.wordings if one.language is EN)
    alone = HonorificTable(table.honorifics, english)
    assert alone.salutation("Atty.", "Jose Cruz", FIL) == table.salutation("Atty.", "Jose Cruz", EN)


def test_every_way_to_write_an_honorific_is_understood(table):
    for entry in table.honorifics:
        apart = entry.role in {HonorificRole.STYLE, HonorificRole.COURTESY}
        for form in entry.forms:
            for language in Language:
                opening = table.salutation(form, "Alamudin", language).opening
                if not apart and language not in entry.silent:
                    assert entry.spoken.spoken(language).casefold() in opening.casefold(), form
            if entry.role is HonorificRole.STYLE:
                second = table.salutation(form, "Alamudin", Language.INDONESIAN).second_person
                assert entry.spoken.en in second or ID in entry.silent, form


def test_every_language_opens_letters(table):
    assert {wording.language for wording in table.wordings} == set(Language)


@pytest.mark.parametrize(
    ("name", "own", "surname", "full"),
    [
        ("Ramlan bin Yusof", "Ramlan", "Yusof", "Ramlan bin Yusof"),
        ("RAMLAN BIN YUSOF", "Ramlan", "Yusof", "Ramlan bin Yusof"),
        ("NG AH KOW", "Ng", "Kow", "Ng Ah Kow"),
        ("Michelle Yeoh", "Yeoh", "Yeoh", "Michelle Yeoh"),
        ("Tan, Mei Ling", "Tan", "Ling", "Tan Mei Ling"),
        ("MU'AZZAM A/L D'SOUZA", "Mu'azzam", "D'Souza", "Mu'azzam a/l D'Souza"),
        ("JOSE CRUZ III", "Jose Cruz III", "Cruz", "Jose Cruz III"),
        ("Budi Santoso, S.Sos., M.Si.", "Budi Santoso", "Santoso", "Budi Santoso"),
        ("Corazon C. Aquino, PhD", "Corazon C. Aquino", "Aquino", "Corazon C. Aquino"),
        ("de la Cruz", "de la Cruz", "De la Cruz", "de la Cruz"),
        ("李小龍", "李小龍", "李小龍", "李小龍"),
        ("", "", "", ""),
    ],
)
def test_the_part_of_a_name_that_is_said(name, own, surname, full):
    words = words_of(name)
    assert called(words, NameUse.OWN) == own
    assert called(words, NameUse.SURNAME) == surname
    assert called(words, NameUse.FULL) == full
    assert called(words, NameUse.NONE) == ""


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda whole: whole["wordings"].pop(1), "in English"),
        (lambda whole: whole["wordings"].append(whole["wordings"][0]), "each language once"),
        (lambda whole: whole["wordings"][0].update(opening="Tuan,"), "no place"),
        (lambda whole: whole["wordings"][0].update(opening="{address} {name},"), "no place"),
        (lambda whole: whole["wordings"][0]["man"].update(alone=""), "no word"),
        (lambda whole: whole["wordings"][0].update(name="nickname"), "nickname"),
        (lambda whole: whole["honorifics"][0].update(forms=[]), "written"),
        (lambda whole: whole["honorifics"][0].update(forms=["."]), "written"),
        (lambda whole: whole["honorifics"][0].update(forms=["a b c d e"]), "written"),
        (lambda whole: whole["honorifics"][0].update(forms=["DATO’"]), "twice"),
        (lambda whole: whole["honorifics"][0].update(spoken={"ms": "TYT"}), "not said in English"),
        (lambda whole: whole["honorifics"][0].update(spoken={"en": "{city}"}), "braces"),
        (lambda whole: whole["honorifics"][0].update(style="Dato'"), "no style"),
        (lambda whole: whole["honorifics"][0].update(source="HEARSAY"), "HEARSAY"),
        (lambda whole: whole["honorifics"][0].update(role="hero"), "hero"),
        (lambda whole: whole["honorifics"][0].update(mood="good"), "mood"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, edit, words):
    folder = Path(shutil.copytree(pack_folder("my"), tmp_path / "my"))
    path = folder / "honorifics.json"
    whole = json.loads(path.read_text("utf-8"))
    edit(whole)
    path.write_text(json.dumps(whole), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    assert "honorifics.json" in caught.value.sentence
    assert words in caught.value.sentence
