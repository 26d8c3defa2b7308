"""Reviews, papers about people, who held a post when, erasing, and the way to the map."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.papers import Presence
from nlc_desktop.domain.stakeholders import OrganisationRow
from nlc_desktop.services import guests, holders
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.drafts import PersonDraft
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import stakeholders
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.paper_window import PaperWindow
from nlc_desktop.ui.stakeholders.erase_dialog import EraseDialog
from nlc_desktop.ui.stakeholders.held_on import HeldOn
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from nlc_desktop.ui.stakeholders.reviews import PEOPLE, Reviews
from nlc_desktop.ui.stakeholders.stale import PeopleBanner
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.words import presence_word
from tests import factories
from tests.gui.meetings_desk import cells, settle, words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> StakeholdersPage:
    made = stakeholders.build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    return made


def body(desk: Desk, short: str) -> OrganisationRow:
    return next(row for row in reading.organisations(desk.office) if row.short_name == short)


def reviews(page: StakeholdersPage, first: str = "organisations") -> Reviews:
    return page.further.look_through(first)


def test_several_are_confirmed_in_one_step(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.stale.link_clicked.emit()
    dialog = page.findChild(Reviews)
    assert dialog is not None
    QAbstractItemModelTester(dialog.organisations)
    view = dialog.views["organisations"]
    stale = cells(view, "name")
    assert len(stale) == 2
    assert not dialog.take_button.isEnabled()
    view.go_to_first()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dialog.take_button.text() == "Confirm 1 today"
    dialog.all_link.click()
    assert dialog.take_button.text() == "Confirm 2 today"
    dialog.take_button.click()
    settle(qtbot, desk)
    assert dialog.empty.isVisible()
    assert not page.stale.isVisible()
    names = {row.name: row.confirmed_on for row in reading.organisations(desk.office)}
    assert {names[name] for name in stale} == {date(2026, 11, 23)}


def test_names_are_kept_or_removed(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    for row in [*reading.people(desk.office)]:
        writing.update_person(desk.office, row.id, review_on=date(2027, 5, 1))
    kept = writing.add_person(desk.office, PersonDraft(name="Kept", review_on=date(2026, 1, 1)))
    writing.add_person(desk.office, PersonDraft(name="Gone", review_on=date(2026, 2, 1)))
    page.refresh()
    page.bar.segments.button("people").click()
    assert page.names.text == "2 names are to be looked at again."
    dialog = reviews(page, PEOPLE)
    view = dialog.views[PEOPLE]
    assert cells(view, "name") == ["Kept", "Gone"]
    assert cells(view, "why")[0] == "to be looked at since 1 Jan 2026"
    view.go_to(kept.record)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    dialog.take_button.click()
    settle(qtbot, desk)
    assert cells(view, "name") == ["Gone"]
    view.go_to_first()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    dialog.remove_button.click()
    settle(qtbot, desk)
    names = {row.name for row in reading.people(desk.office)}
    assert "Kept" in names
    assert "Gone" not in names
    assert not page.names.isVisible()


def test_a_large_register_is_said_calmly(kit: Look, qtbot: QtBot) -> None:
    banner = PeopleBanner()
    qtbot.addWidget(banner)
    banner.show_counts(0, 999)
    assert banner.text == ""
    banner.show_counts(0, 1000)
    assert banner.text.startswith("1000 people are kept here.")
    assert banner.property("kind") == "plain"


def test_the_phone_round_is_shown_and_saved(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_stale()
    page.stale.print_link.click()
    settle(qtbot, desk)
    window = page.findChild(PaperWindow)
    assert window is not None
    assert window.pages.count >= 1
    assert window.print_button.isEnabled()
    window.language.button("en").click()
    settle(qtbot, desk)
    window.save_to(tmp_path / "round.pdf")
    settle(qtbot, desk)
    document = pypdfium2.PdfDocument(tmp_path / "round.pdf")
    pages = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    text = "".join("".join(pages).split())
    assert "PHONEROUND" in text
    shown = cells(page.view, "name")
    stale = [row for row in reading.organisations(desk.office) if row.name in shown]
    assert len(stale) == 2
    for row in stale:
        assert "".join((row.name_english or row.name).split()) in text


def test_a_change_of_holder_offers_the_handover(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(body(desk, "MBKD").id)
    post = next(one for one in page.organisation_side.page.posts if one.holder)
    page.organisation_side._ask_holder(post)
    dialog = next(one for one in page.findChildren(NameHolder) if one.isVisible())
    dialog.name.setText("Nurul Ain binti Rahim")
    dialog._forget()
    with qtbot.waitSignal(desk.messages.noticed) as said:
        dialog.accept_button.click()
    assert said.args == [
        f"{post.title} changes hands. A handover report is ready to print.",
        "Show the report",
    ]
    desk.messages.take_link()
    settle(qtbot, desk)
    window = page.findChild(PaperWindow)
    assert window is not None
    assert window.pages.count >= 1


def test_a_first_holder_offers_no_handover(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    side = page.organisation_side
    page.show_record(body(desk, "SKN").id)
    side.post_line.entered.emit("Pegawai Data")
    settle(qtbot, desk)
    post = next(one for one in side.page.posts if one.title == "Pegawai Data")
    side._ask_holder(post)
    dialog = next(one for one in page.findChildren(NameHolder) if one.isVisible())
    dialog.name.setText("Nurul Ain binti Rahim")
    dialog._forget()
    said: list[str] = []
    desk.messages.noticed.connect(lambda sentence, _link: said.append(sentence))
    dialog.accept_button.click()
    settle(qtbot, desk)
    assert said == []


def test_who_held_the_posts_on_the_day_of_a_meeting(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    row = body(desk, "MBKD")
    post = next(one for one in reading.posts(desk.office, row.id) if one.holder)
    holders.name_holder(desk.office, post.id, PersonDraft(name="Next"), date(2026, 11, 20))
    page.show_record(row.id)
    page.further.show_held()
    dialog = next(one for one in page.findChildren(HeldOn) if one.isVisible())
    at = cells(dialog.view, "title").index(post.title)
    assert cells(dialog.view, "holder")[at] == "Next"
    past = next(n for n, day in enumerate(dialog._days) if day < date(2026, 11, 20))
    dialog.meeting.setCurrentIndex(past + 1)
    dialog.meeting.activated.emit(past + 1)
    assert cells(dialog.view, "holder")[at] == post.holder


def there(
    desk: Desk, organisation: str, meeting: str, qtbot: QtBot
) -> tuple[HeldOn, dict[str, str]]:
    """The dialog of an organisation on a meeting, and what it says of each post there."""
    dialog = HeldOn(desk, organisation, "MBKD")
    qtbot.addWidget(dialog)
    dialog.show()
    assert set(cells(dialog.view, "there")) == {"–"}
    at = dialog._ids.index(meeting) + 1
    dialog.meeting.setCurrentIndex(at)
    dialog.meeting.activated.emit(at)
    ids = [row.id for row in dialog.model.rows]
    return dialog, dict(zip(ids, cells(dialog.view, "there"), strict=True))


def test_the_meeting_says_which_of_them_were_there(desk: Desk, kit: Look, qtbot: QtBot) -> None:
    office = desk.office
    held, seat = next(
        (row, one)
        for row in meetings.meetings(office)
        for one in meetings.guests(office, row.id)
        if one.post_id and one.presence is Presence.PRESENT
    )
    spare = factories.post(office, "Kerani", organisation_id=seat.organisation_id)
    dialog, said = there(desk, seat.organisation_id, held.id, qtbot)
    assert said[seat.post_id] == presence_word(Presence.PRESENT)
    assert said[spare] == "not invited"
    holder = next(row.holder for row in dialog.model.rows if row.id == seat.post_id)
    assert holder == seat.person
    dialog.day.setDate(dialog.day.date().addDays(1))
    assert dialog.meeting.currentIndex() == 0
    assert set(cells(dialog.view, "there")) == {"–"}


def test_the_meeting_says_who_came_instead(desk: Desk, kit: Look, qtbot: QtBot) -> None:
    ahead = meetings.next_meeting(desk.office)
    assert ahead is not None
    seat = next(one for one in meetings.guests(desk.office, ahead.id) if one.post_id)
    guests.set_presence(desk.office, seat.id, Presence.REPRESENTED, delegate="Puan Wakil")
    _, said = there(desk, seat.organisation_id, ahead.id, qtbot)
    assert said[seat.post_id] == f"{presence_word(Presence.REPRESENTED)}: Puan Wakil"


def test_erasing_shows_what_happens_and_wants_the_name(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    made = writing.add_person(desk.office, PersonDraft(name="Siti Aminah")).record
    page.refresh()
    page.show_record(made)
    page.further.erase()
    settle(qtbot, desk)
    dialog = page.findChild(EraseDialog)
    assert dialog is not None
    assert "The entry of Siti Aminah, with its note, purpose and source." in words(dialog)
    assert not dialog.erase_button.isEnabled()
    dialog.reason.setText("Asked for it by letter")
    dialog.typed.setText("Siti")
    assert not dialog.erase_button.isEnabled()
    dialog.typed.setText("siti aminah")
    dialog.erase_button.click()
    settle(qtbot, desk)
    assert "Siti Aminah" not in {row.name for row in reading.people(desk.office)}


def test_the_map_is_asked_for_the_organisation(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    row = body(desk, "MBKD")
    page.show_record(row.id)
    with qtbot.waitSignal(desk.going) as went:
        page.further.map_button.click()
    assert (went.args[0].room, went.args[0].record) == (RoomKey.MAP, row.id)


def test_what_is_kept_about_a_person_is_set(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(reading.people(desk.office)[0].id)
    page.further.print_access()
    settle(qtbot, desk)
    window = page.findChild(PaperWindow)
    assert window is not None
    assert window.pages.count >= 1
