"""What the headings of contact lists mean, in English, Malay, Indonesian and Filipino.

Sources: the columns Outlook ("Comma Separated Values"), Google Contacts (2012 and 2024 forms) and
Excel lists of the region use. A heading is compared folded: without case, accents, signs and
numbers, so that "E-mail 2 Address" and "email address" are the same.
"""

import re
import unicodedata

from nlc_desktop.domain.contact_cards import CardField
from nlc_desktop.domain.private_matters import private_field

_PHRASES: dict[CardField, str] = {
    CardField.NAME: """name, full name, display name, contact name, contact, contact person,
        person, representative, officer, nama, nama penuh, nama lengkap, nama pegawai, nama wakil,
        wakil, narahubung, kontak, pegawai, pangalan, buong pangalan, kinatawan, nama kontak,
        person in charge, pic, participant, peserta, nama peserta, member, ahli""",
    CardField.FIRST_NAME: """first name, given name, forename, nama depan, nama pertama, nama
        diberi, unang pangalan, pangalang ibinigay""",
    CardField.MIDDLE_NAME: """middle name, additional name, nama tengah, gitnang pangalan""",
    CardField.LAST_NAME: """last name, family name, surname, nama belakang, nama keluarga, nama
        akhir, apelyido, huling pangalan""",
    CardField.HONORIFIC: """name prefix, prefix, honorific, honorifics, honorific prefix,
        salutation, form of address, gelaran, panggilan, gelar, gelar depan, sapaan, titulo, awalan
        """,
    CardField.POST_NOMINALS: """name suffix, suffix, honorific suffix, post nominals, postnominals,
        gelar belakang, pingat, bintang kebesaran, akhiran""",
    CardField.NATIVE_NAME: """native name, name in own script, own script, nama jawi, jawi, chinese
        name, nama cina, nama tionghoa, tamil name, nama tamil, nama asli, local name""",
    CardField.ORGANISATION: """organisation, organization, organization name, organisation name,
        company, company name, agency, institution, body, office, employer, ngo, organisasi,
        syarikat, agensi, institusi, pertubuhan, pejabat, badan, nama organisasi, nama agensi, nama
        pertubuhan, instansi, lembaga, perusahaan, kantor, dinas, nama instansi, organisasyon,
        samahan, ahensya, tanggapan, kompanya, kumpanya, persatuan, kementerian, ministry, school,
        sekolah""",
    CardField.POST: """job title, post, position, designation, role, title of post, organization
        title, organisation title, jawatan, nama jawatan, posisi, posisyon, katungkulan, tungkulin
        """,
    CardField.EMAIL: """email, email address, mail, emails, emel, alamat emel, mel, surel, email
        value, alamat email, alamat surel, email pejabat, email kantor, work email, business email,
        primary email, other email, emel rasmi, emel pejabat""",
    CardField.MOBILE: """mobile, mobile phone, mobile no, mobile number, cell, cell phone,
        cellphone, cellular, handphone, handphone no, hp, no hp, nomor hp, nombor hp, bimbit,
        telefon bimbit, no bimbit, no telefon bimbit, nombor telefon bimbit, tel bimbit, no tel
        bimbit, ponsel, telepon seluler, nomor ponsel, selpon, whatsapp, no whatsapp, nomor
        whatsapp, wa, no wa, work mobile, cp no""",
    CardField.PHONE: """phone, phone no, phone number, phones, telephone, telephone no, telephone
        number, tel, tel no, contact no, contact number, business phone, office phone, work phone,
        company main phone, primary phone, other phone, phone value, direct line, telefon, no
        telefon, nombor telefon, no tel, telefon pejabat, no telefon pejabat, tel pejabat, telepon,
        nomor telepon, no telepon, no telp, telp, telepon kantor, telepono, numero ng telepono,
        numero, no untuk dihubungi, nombor, nomor""",
    CardField.FAX: """fax, fax no, fax number, business fax, office fax, other fax, faks, no faks,
        nombor faks, faksimile, faksimili""",
    CardField.POSTAL: """address, office address, work address, business address, mailing address,
        postal address, business street, business city, business state, business postal code,
        business country region, business country, business address po box, street, city, state,
        province, region, postcode, postal code, zip, zip code, country, town, address formatted,
        address street, address city, address po box, address region, address postal code, address
        country, address extended address, address line, alamat, alamat pejabat, alamat kantor,
        alamat surat menyurat, alamat pos, poskod, bandar, negeri, negara, kode pos, kota,
        provinsi, lungsod, lalawigan""",
    CardField.NOTE: """note, notes, remark, remarks, comment, comments, catatan, nota, keterangan,
        ulasan, tala, puna""",
    CardField.TAGS: """category, categories, label, labels, tag, tags, group, groups, group
        membership, kategori, kumpulan, kelompok, grupo, bidang""",
    CardField.WITHHELD: """birthday, birth date, birthdate, date of birth, dob, born, age, umur,
        usia, edad, tarikh lahir, tanggal lahir, tgl lahir, tempat lahir, tempat tanggal lahir,
        kaarawan, petsa ng kapanganakan, birthplace, place of birth, gender, sex, jantina, jenis
        kelamin, kasarian, religion, agama, relihiyon, race, bangsa, kaum, keturunan, ethnicity,
        etnik, suku, nationality, warganegara, kewarganegaraan, party, political party, parti,
        partai, spouse, spouse name, husband, wife, suami, isteri, istri, pasangan, asawa,
        children, child, anak, anak anak, mga anak, father, mother, bapa, ibu, ayah, family,
        keluarga, relation, relationship, relation type, relation value, relation label, next of
        kin, waris, partner, emergency contact, home address, home street, home city, home state,
        home postal code, home country, home country region, home address po box, alamat rumah,
        alamat kediaman, tirahan, home phone, home fax, telefon rumah, no telefon rumah, telepon
        rumah, ic, ic no, ic number, no ic, nric, nric no, mykad, no mykad, kad pengenalan, no kad
        pengenalan, no kp, kp, nik, ktp, no ktp, nomor ktp, kk, no kk, npwp, passport, passport no,
        passport number, pasport, no pasport, paspor, nomor paspor, philsys, philsys no, umid, sss,
        tin, identity card, identity number, identification no, id number, id no, national id,
        government id number, unhcr, unhcr no, organizational id number, ssn, account, photo,
        picture, image, gambar, foto, larawan, avatar, marital status, taraf perkahwinan, status
        perkahwinan, status perkawinan, katayuang sibil, anniversary, wedding anniversary,
        instagram, facebook, twitter, tiktok, linkedin, telegram, wechat, line id, social media,
        media sosial, im, im value, skype, blood type, golongan darah, jenis darah, health,
        kesihatan, hobby, maiden name, income, gaji, salary""",
    CardField.UNUSED: """no, num, number, bil, bilangan, nombor siri, id, email type, email display
        name, email label, website, web page, url""",
}
"""Headings by what they mean, parted by commas."""

_MEANING = {
    " ".join(phrase.split()): field
    for field, text in _PHRASES.items()
    for phrase in text.split(",")
}

_ABBREVIATED = (
    ("e-mail", "email"),
    ("e mail", "email"),
    ("e-mel", "emel"),
    ("e mel", "emel"),
    ("k/p", "kp"),
    ("i/c", "ic"),
    ("/", " "),
)
"""What signs inside a heading stand for."""

_SIGNS = re.compile(r"[^\w]+|_")
_DIGITS = re.compile(r"\d+")
_DOUBTFUL_WORDS = frozenset(
    {"title", "jabatan", "department", "department name", "bahagian", "unit"}
    | {"occupation", "profession", "pekerjaan"}
)
"""What these mean depends on the other headings (`columns`)."""

_ANYWHERE = (
    (CardField.WITHHELD, ("birth", "lahir", "gender", "agama", "religion", "spouse", "mykad",
                          "passport", "pasport", "nric", "rumah", "home", "photo", "pengenalan")),
    (CardField.EMAIL, ("email", "emel", "surel")),
    (CardField.MOBILE, ("mobile", "handphone", "bimbit", "ponsel", "whatsapp", "cellphone", "hp")),
    (CardField.FAX, ("fax", "faks")),
    (CardField.PHONE, ("phone", "telephone", "telefon", "telepon", "telp", "tel")),
    (CardField.ORGANISATION, ("organisation", "organization", "organisasi", "agensi", "instansi",
                              "company", "syarikat", "pertubuhan", "agency", "lembaga")),
    (CardField.POST, ("jawatan", "designation", "position")),
    (CardField.POSTAL, ("address", "alamat")),
    (CardField.NAME, ("name", "nama", "pangalan")),
    (CardField.NOTE, ("catatan", "remarks", "notes", "nota")),
)  # fmt: skip
"""Single words that decide for a heading of several, in this order."""


def folded(heading: str) -> str:
    """A heading without case, accents, signs and numbers."""
    plain = unicodedata.normalize("NFKD", heading.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    for written, meant in _ABBREVIATED:
        plain = plain.replace(written, meant)
    return " ".join(_DIGITS.sub(" ", _SIGNS.sub(" ", plain)).split())


def meaning(heading: str) -> CardField | None:
    """What a heading means by itself; nothing when it is no heading anybody uses."""
    words = folded(heading)
    if not words or words in _DOUBTFUL_WORDS:
        return None
    exact = CardField.WITHHELD if private_field(words) else _MEANING.get(words)
    if exact is not None:
        return exact
    if words.startswith(("yomi ", "phonetic ", "additional ", "assistant", "manager")):
        return CardField.UNUSED
    apart = set(words.split())
    if len(apart) > 6:
        return None
    found = (field for field, any_of in _ANYWHERE if not apart.isdisjoint(any_of))
    return next(found, None)


def is_doubtful(heading: str) -> bool:
    """Whether a heading is known and means different things in different lists."""
    return folded(heading) in _DOUBTFUL_WORDS
