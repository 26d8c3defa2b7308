"""How organisations of the region are abbreviated and called in two languages, as data.

Written folded. Put together from the bodies of the country pack, domain.md (section 5) and the
usual abbreviations of Malaysian, Indonesian and Philippine public bodies; it copies no official
list. A word that is missing costs a hint, no more.
"""

ABBREVIATIONS: dict[str, str] = {
    # Malaysia
    "jab": "jabatan", "jbt": "jabatan", "maj": "majlis", "mjls": "majlis", "pej": "pejabat",
    "pjbt": "pejabat", "bhg": "bahagian", "bah": "bahagian", "kem": "kementerian",
    "pert": "pertubuhan", "pers": "persatuan", "prstn": "persatuan", "sek": "sekolah",
    "univ": "universiti", "ppk": "pusat", "pst": "pusat", "bdr": "bandar", "bdaya": "bandaraya",
    "jkuasa": "jawatankuasa", "jk": "jawatankuasa", "jkk": "jawatankuasa", "tmn": "taman",
    "kg": "kampung", "kpg": "kampung", "kebang": "kebangsaan",
    "pdrm": "polis diraja malaysia", "ipd": "ibu pejabat polis daerah",
    "ipk": "ibu pejabat polis kontinjen", "smk": "sekolah menengah kebangsaan",
    "sk": "sekolah kebangsaan", "sjkc": "sekolah jenis kebangsaan cina",
    "sjkt": "sekolah jenis kebangsaan tamil", "ppd": "pejabat pendidikan daerah",
    "jpn": "jabatan pendidikan negeri", "jkm": "jabatan kebajikan masyarakat",
    "jpnin": "jabatan perpaduan negara dan integrasi nasional", "rt": "rukun tetangga",
    "krt": "kawasan rukun tetangga", "pkd": "pejabat kesihatan daerah",
    # Indonesia
    "kab": "kabupaten", "kec": "kecamatan", "kel": "kelurahan",
    "polres": "kepolisian resor", "polsek": "kepolisian sektor", "polda": "kepolisian daerah",
    "pemkot": "pemerintah kota", "pemkab": "pemerintah kabupaten", "dinsos": "dinas sosial",
    "disdik": "dinas pendidikan", "dinkes": "dinas kesehatan", "yys": "yayasan",
    "kesbangpol": "kesatuan bangsa dan politik",
    # Philippines and English
    "brgy": "barangay", "bgy": "barangay", "deped": "department of education",
    "dilg": "department of the interior and local government",
    "dswd": "department of social welfare and development", "pnp": "philippine national police",
    "dept": "department", "min": "ministry", "assoc": "association", "assn": "association",
    "comm": "committee", "govt": "government", "gov": "government", "ofc": "office",
    "off": "office", "dist": "district", "hq": "headquarters", "natl": "national",
    "intl": "international", "sch": "school", "ctr": "centre", "center": "centre",
}  # fmt: skip
"""Abbreviations, to the words in full."""

BODY_FILLERS = frozenset(
    ("dan", "and", "the", "of", "for", "di", "bagi", "untuk", "kepada", "at", "de", "ng", "sa",
     "with", "dengan", "sdn", "bhd", "berhad", "inc")
)  # fmt: skip
"""Words that say nothing about an organisation."""

ONE_LANGUAGE: dict[str, str] = {
    "jabatan": "department", "pejabat": "office", "majlis": "council", "polis": "police",
    "kepolisian": "police", "daerah": "district", "negeri": "state", "sekolah": "school",
    "universiti": "university", "universitas": "university", "wanita": "women",
    "perempuan": "women", "belia": "youth", "pemuda": "youth", "persatuan": "association",
    "pertubuhan": "association", "organisasi": "association", "pendidikan": "education",
    "kesihatan": "health", "kesehatan": "health", "kebajikan": "welfare", "perpaduan": "unity",
    "penjara": "prison", "kementerian": "ministry", "bahagian": "division",
    "bandaraya": "city", "bandar": "city", "kota": "city", "pusat": "centre",
    "jawatankuasa": "committee", "masjid": "mosque", "gereja": "church", "kuil": "temple",
    "diraja": "royal", "masyarakat": "community",
    "komuniti": "community", "agama": "religious", "keselamatan": "security",
    "latihan": "training", "kebangsaan": "national", "negara": "national",
    "nasional": "national", "sosial": "social", "pembangunan": "development",
    "yayasan": "foundation", "dewan": "chamber", "kampung": "village", "desa": "village",
    "kerajaan": "government", "pemerintah": "government", "guru": "teachers",
    "ibu": "head", "pasukan": "team",
}  # fmt: skip
"""Usual words in Malay and Indonesian, to one word for both languages."""

_SUBJECTS = frozenset(
    ("women", "youth", "education", "health", "welfare", "prison", "religious", "mosque", "church",
     "temple", "unity", "security", "training", "teachers", "social")
)  # fmt: skip
"""What a body works on, which does tell one from another."""

GENERIC = frozenset(
    (*(set(ONE_LANGUAGE.values()) - _SUBJECTS), "committee", "headquarters", "rukun",
     "tetangga", "kawasan",
     "kontinjen", "integrasi", "dinas", "resor", "sektor", "kabupaten", "kecamatan",
     "kelurahan", "barangay", "philippine", "city", "menengah", "jenis", "interior", "local",
     "taman")
)  # fmt: skip
"""Words many organisations have in their name, which tell none apart."""
