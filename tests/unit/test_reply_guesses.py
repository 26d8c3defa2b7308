"""Whose a reply may be: what speaks for a guest, and what tells nobody from another."""

from dataclasses import replace

from nlc_desktop.domain.meetings import InvitationRow, Reply
from nlc_desktop.domain.papers import MeetingRole, Presence
from nlc_desktop.domain.reply_guesses import guesses
from nlc_desktop.domain.stakeholders import Level, Sector


def guest(name: str, body: str = "", short: str = "", reply: Reply = Reply.NONE) -> InvitationRow:
    return InvitationRow(
        id=name,
        post_id="",
        person_id="",
        organisation_id=body,
        organisation=body,
        post="",
        person=name,
        native_name="",
        level=Level.CITY,
        sector=Sector.SOCIAL,
        role=MeetingRole.MEMBER,
        rank=1,
        reply=reply,
        channel=None,
        replied_on=None,
        delegate="",
        presence=Presence.NOT_YET,
        arrived=None,
        reason="",
        walk_in=False,
        organisation_short=short,
    )


GUESTS = (
    guest("Siti binti Ali", "Jabatan Kesihatan"),
    guest("Noraini binti Hassan", "Jabatan Kebajikan Masyarakat", "JKM"),
    guest("Rosnah binti Omar", "Jabatan Pendidikan"),
    guest("Aminah binti Yusof", "Jabatan Belia"),
)


def test_the_name_counts_most():
    found = guesses("Noraini Hassan", "siti@kesihatan.my", GUESTS)
    assert found.rows[0].person == "Noraini binti Hassan"
    assert found.fits(found.rows[0])


def test_the_address_helps_where_the_name_is_not_known():
    found = guesses("", "urusetia@jkm.gov.my", GUESTS)
    assert found.rows[0].organisation_short == "JKM"
    assert not found.fits(found.rows[1])


def test_words_that_many_share_speak_for_nobody():
    found = guesses("Zaleha binti Jabatan", "x@gmail.com", GUESTS)
    assert not any(found.fits(row) for row in GUESTS)


def test_of_two_alike_the_one_without_an_answer_is_first():
    one = guest("Ravi Kumar", reply=Reply.YES)
    two = replace(guest("Ravi Muniandy"), rank=2)
    assert guesses("Ravi", "", (one, two)).rows[0].person == "Ravi Muniandy"


def test_who_walked_in_is_not_offered():
    gone = replace(GUESTS[0], walk_in=True)
    assert guesses("Siti", "", (gone,)).rows == ()
