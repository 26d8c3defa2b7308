"""Answers in pasted text, in English, Malay, Indonesian and Filipino."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.reply_text import read_text
from nlc_desktop.domain.sheet_codes import LETTERS

YES, NO, MAYBE, DELEGATE, NONE = Reply.YES, Reply.NO, Reply.MAYBE, Reply.DELEGATE, Reply.NONE


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        ("JKM: hadir", YES),
        ("Puan Aminah akan hadir", YES),
        ("Ya, saya hadir", YES),
        ("Insya-Allah hadir", MAYBE),
        ("Yes, I will attend", YES),
        ("PDRM - attending", YES),
        ("Dinas Sosial bisa hadir", YES),
        ("Opo, dadalo po ako", YES),
        ("Makakadalo kami", YES),
        ("tidak hadir", NO),
        ("Tak dapat hadir, maaf", NO),
        ("Maaf saya tidak dapat hadir kerana bertugas", NO),
        ("PPD tak hadir", NO),
        ("Kami tidak bisa hadir", NO),
        ("Pak Budi berhalangan", NO),
        ("Gak bisa ikut", NO),
        ("Hindi po makakadalo", NO),
        ("Hindi ako makakadalo", NO),
        ("I can't make it", NO),
        ("I can’t attend", NO),
        ("Unable to attend", NO),
        ("I will not be able to attend", NO),
        ("Regrets from the police", NO),
        ("mungkin", MAYBE),
        ("Mungkin hadir", MAYBE),
        ("Belum pasti", MAYBE),
        ("Not sure yet", MAYBE),
        ("Siguro po", MAYBE),
        ("Hindi pa sigurado", MAYBE),
        ("wakil: Encik Lim", DELEGATE),
        ("Tidak dapat hadir, wakil: Encik Lim Wei", DELEGATE),
        ("Akan diwakili oleh Puan Rohana, Timbalan", DELEGATE),
        ("Represented by Mr Lim", DELEGATE),
        ("Kinatawan: Gng. Reyes", DELEGATE),
        ("JKM: ya", YES),
        ("Puan Aminah - tidak", NO),
        ("Boleh", YES),
        ("Oo po", YES),
        ("hadir / tidak hadir", NONE),
        ("Boleh hadir?", NONE),
        ("tidak hadir, mungkin hadir", NONE),
    ],
)
def test_a_line_answers(line, reply):
    (found,) = read_text(line)
    assert found.reply is reply


@pytest.mark.parametrize(
    "line",
    ["", "Terima kasih", "Mesyuarat pada 14 Januari", "Noted with thanks", "Selamat pagi semua",
     "Bilik Gerakan, Aras 5", "Hadirin sekalian", "Kehadiran direkodkan", "nota: novel",
     "No. 5, Jalan Damai", "Boleh tukar tarikh", "Ada soalan", "tak kisah"],
)  # fmt: skip
def test_other_lines_answer_nothing(line):
    assert read_text(line) == ()


@pytest.mark.parametrize(
    ("line", "about", "delegate"),
    [
        ("JKM Klang: hadir", "JKM Klang", ""),
        ("Hadir - Puan Aminah", "Puan Aminah", ""),
        ("Dato' Ahmad tidak dapat hadir, wakil: Encik Lim Wei Ming", "Dato' Ahmad",
         "Encik Lim Wei Ming"),
        ("Polis diwakili oleh ASP Kumar a/l Raju.", "Polis", "ASP Kumar a/l Raju"),
    ],
)  # fmt: skip
def test_who_is_meant_and_who_comes_instead(line, about, delegate):
    (found,) = read_text(line)
    assert (found.about, found.delegate) == (about, delegate)


@pytest.mark.parametrize("typed", ["BCDFGH", "bcdfgh", "bcd-fgh", "BCD FGH"])
def test_a_code_is_found_however_it_is_typed(typed):
    (found,) = read_text(f"slip {typed}: hadir")
    assert (found.code, found.reply, found.channel) == ("BCDFGH", YES, Channel.LETTER)


def test_a_code_without_an_answer_is_kept_to_be_looked_at():
    (found,) = read_text("BCDFGH")
    assert (found.code, found.reply) == ("BCDFGH", NONE)


def test_a_chat_says_who_speaks():
    chat = (
        "[24/11/2026, 9:12:05 AM] Siti Urusetia: Sila sahkan kehadiran\n"
        "[24/11/2026, 9:15:00 AM] Encik Faizal PDRM: Salam\n"
        "saya hadir\n"
        "24/11/26, 10.02 - Puan Tan: tak dapat hadir\n"
    )
    found = [one for one in read_text(chat) if "sahkan" not in one.line]
    assert [(one.sender, one.reply, one.channel) for one in found] == [
        ("Encik Faizal PDRM", YES, Channel.CHAT),
        ("Puan Tan", NO, Channel.CHAT),
    ]


@pytest.mark.parametrize(
    "stamp",
    [
        "[23/11, 10:14] ",
        "[23/11, 10:14 AM] ",
        "[10:14, 23/11/2026] ",
        "[10:14 AM, 11/23/2026] ",
        "[10.14, 23/11/2026] ",
    ],
)
def test_lines_copied_out_of_a_chat_say_who_speaks(stamp):
    (found,) = read_text(f"{stamp}Puan Tan: maaf, tak dapat hadir")
    assert (found.sender, found.reply, found.channel) == ("Puan Tan", NO, Channel.CHAT)
    assert found.of_sender
    (slip,) = read_text(f"{stamp}Puan Tan: BCDFGH ya")
    assert (slip.code, slip.reply, slip.channel) == ("BCDFGH", YES, Channel.CHAT)


def test_a_mail_says_who_writes_and_what_it_quotes_does_not_count():
    mail = (
        "From: Mohd Faizal <Faizal.Rahman@pdrm.example.my>\nTo: urusetia@mbdk.example.my\n"
        "Subject: Re: hadir\n\nSaya tidak dapat hadir.\n\n> Sila sahkan, hadir atau tidak\n"
        "On Thu, 26 Nov 2026, MBDK wrote:\nYa atau tidak\n"
    )
    (found,) = read_text(mail)
    assert (found.sender, found.sender_address) == ("Mohd Faizal", "faizal.rahman@pdrm.example.my")
    assert (found.reply, found.channel) == (NO, Channel.MAIL)


@pytest.mark.parametrize(
    ("line", "own"),
    [("Ya, saya hadir", True), ("tak dapat hadir", True), ("Maaf, kami tidak hadir", True),
     ("I'm attending", True), ("En. Rahim - tak dapat hadir", False),
     ("Maaf, Puan Tan tidak hadir", False)],
)  # fmt: skip
def test_a_line_about_somebody_else_is_not_the_senders(line, own):
    (found,) = read_text(line)
    assert found.of_sender is own


PIECES = st.sampled_from(
    ["hadir", "tidak", "tak dapat", "mungkin", "wakil:", "BCDFGH", "?", "\n", ":", " - ", "From: ",
     "[24/11/2026, 9:12] A: ", "a@b.my", "ya", "hindi", "İ", "ß", "'", "’", ">", " ", "x", "陈"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=60).map("".join)))
def test_any_text_is_read(text):
    for found in read_text(text):
        assert found.reply is not DELEGATE or found.delegate
        assert not found.code or (len(found.code) == 6 and set(found.code) <= set(LETTERS))
        assert found.line
        assert len(found.line) <= 500
