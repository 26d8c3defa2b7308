"""The town of the second story: forty bodies as an office keeps them in a spreadsheet."""

from pathlib import Path

import xlsxwriter

HEADINGS = ("Bil.", "Agensi", "Jawatan", "Nama", "No. Telefon", "E-mel", "No. K/P", "Catatan")
BODIES = (
    ("Majlis Bandaraya Diraja Klang", "Setiausaha", "Puan Salmah binti Idris"),
    ("Jabatan Pembangunan Komuniti, MBDK", "Pengarah", "Encik Faizal bin Omar"),
    ("Pejabat Daerah Klang", "Pegawai Daerah", "Dato’ Zulkifli bin Hassan"),
    ("Ibu Pejabat Polis Daerah Klang Utara", "Ketua Polis Daerah", "ACP Rajendran a/l Muniandy"),
    ("Ibu Pejabat Polis Daerah Klang Selatan", "Ketua Polis Daerah", "ACP Cheong Kah Wai"),
    ("Ibu Pejabat Polis Kontinjen Selangor", "Pegawai Perhubungan", "SAC Norliza binti Mat"),
    ("Jabatan Perpaduan Daerah Klang", "Pegawai Perpaduan", "Puan Kavitha a/p Nathan"),
    ("Jabatan Perpaduan Negeri Selangor", "Pengarah", "Encik Hafiz bin Ramli"),
    ("Kementerian Perpaduan Negara", "Pegawai Dasar", "Cik Melissa anak Jugah"),
    ("SEARCCT", "Pengarah Latihan", "Dr. Lim Siew Hong"),
    ("Pejabat Pendidikan Daerah Klang", "Pegawai Hal Ehwal Murid", "Puan Lau Mei Fong"),
    ("SMK Kapar", "Pengetua", "Tuan Haji Ruslan bin Ali"),
    ("SMK Meru", "Pengetua", "Puan Dayang Nurlela"),
    ("PIBG SMK Kapar", "Yang Dipertua", "Encik Suresh a/l Maniam"),
    ("Kolej Vokasional Klang", "Pengarah", "Encik Azman bin Yusof"),
    ("Pejabat Kebajikan Masyarakat Daerah Klang", "Pegawai", "Puan Rohana binti Said"),
    ("Pejabat Kesihatan Daerah Klang", "Pegawai Kesihatan", "Dr. Nur Izzati binti Kamal"),
    ("Hospital Tengku Ampuan Rahimah", "Pegawai Kerja Sosial", "Puan Sharifah Nor"),
    ("Pejabat Parol Daerah Klang", "Pegawai Parol", "Tuan Hamdan bin Sulong"),
    ("Jabatan Agama Islam Selangor", "Pegawai Agama Daerah", "Ustaz Ridzuan bin Bakar"),
    ("Masjid Bandar Diraja Klang Utara", "Pengerusi", "Haji Osman bin Daud"),
    ("Kuil Sri Subramaniar Klang", "Pengerusi", "Encik Ganesan a/l Pillai"),
    ("Gereja Our Lady of Lourdes", "Setiausaha", "Encik Anthony Fernandez"),
    ("Gurdwara Sahib Klang", "Setiausaha", "Encik Harjit Singh"),
    ("Persatuan Buddhis Klang", "Pengerusi", "Encik Tan Boon Huat"),
    ("Jawatankuasa Keharmonian Antara Agama Klang", "Setiausaha", "Puan Teresa Lopez"),
    ("KRT Taman Bayu", "Pengerusi", "Encik Ravi a/l Kumar"),
    ("KRT Bandar Baru", "Pengerusi", "Puan Wong Ai Ling"),
    ("KRT Pandamaran", "Pengerusi", "Encik Lee Chong Meng"),
    ("Persatuan Penduduk Taman Eng Ann", "Setiausaha", "Puan Siti Hajar binti Musa"),
    ("Persatuan Penduduk Kampung Delek", "Setiausaha", "Encik Johari bin Saad"),
    ("Persatuan Wanita Klang", "Pengerusi", "Datin Faridah binti Nordin"),
    ("Persatuan Ibu Tunggal Kapar", "Bendahari", "Puan Mary a/p Joseph"),
    ("Majlis Belia Daerah Klang", "Pengerusi", "Encik Amirul bin Hakim"),
    ("Kelab Belia Meru", "Presiden", "Cik Preeti a/p Kaur"),
    ("Universiti Damai Klang", "Penyelaras Komuniti", "Dr. Ong Wei Lun"),
    ("Dewan Perniagaan Klang", "Setiausaha", "Encik Goh Teck Seng"),
    ("Kumpulan Majikan Pelabuhan Klang", "Penyelaras", "Puan Jamilah binti Arif"),
    ("Yayasan Prihatin Klang", "Pengarah", "Encik Daniel Raj"),
    ("Radio Komuniti Klang", "Pengurus Kandungan", "Cik Nadia binti Rosli"),
)
NAMES = tuple(body for body, _, _ in BODIES)


def write_spreadsheet(path: Path) -> None:
    """The list as Excel writes it, with a column nobody should have kept."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Senarai agensi")
        sheet.write_row(0, 0, HEADINGS)
        for number, (body, post, name) in enumerate(BODIES, 1):
            phone = f"03-33{number:02d} 0{100 + number}"
            mail = f"agensi{number}@example.my"
            identity = f"8001{number:02d}-10-5{number:03d}"
            row = (number, body, post, name, phone, mail, identity, "")
            sheet.write_row(number, 0, row)
