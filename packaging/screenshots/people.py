"""Scenes of the stakeholder room's later parts: links, tags, reviews, import, erasing."""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from nlc_desktop.services import details, links
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.drafts import LinkDraft
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.desk import RoomKey
from nlc_desktop.ui.importing import opening
from nlc_desktop.ui.importing.dialog import ImportDialog
from nlc_desktop.ui.linking.connect_dialog import ConnectDialog
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from screenshots.stage import Scene, Stage

_LIST = """Name;Organisation;Position;Mobile;E-mail;Religion;Shoe size
José Nguyễn;Kelab Bola Damai;Setiausaha;012-345 6789;jose@example.org;-;41
Aminah binti Daud;Kelab Bola Damai;Pengerusi;013-222 3333;;-;
Puan Amina Daud;Persatuan Lain;Ahli;013 222 3333;aminah@example.org;-;
Lim Siew Mei;Kelab Bola Damai;Setiausaha;019-888 7777;lim@example.org;-;38
;;;012-000 0000;;-;
"""


def _page(stage: Stage) -> StakeholdersPage:
    return cast("StakeholdersPage", stage.go(RoomKey.STAKEHOLDERS))


def _linked(stage: Stage) -> str:
    """The education office with links of all sorts, a tag and a detail; gives its id."""
    office = stage.office
    rows = reading.organisations(office)
    one = next(row for row in rows if "Pendidikan" in row.name)
    others = [row.id for row in rows if row.id != one.id][:6]
    links.add_links(office, [one.id], others[:2], LinkDraft())
    links.add_links(office, [one.id], others[2:3], LinkDraft(type="informs"))
    links.add_links(office, others[3:4], [one.id], LinkDraft(type="informs"))
    post = reading.posts(office, one.id)[0]
    links.add_links(office, [post.id], others[4:5], LinkDraft(type="refers-to"))
    old = LinkDraft(since=date(2024, 1, 1), until=date(2025, 12, 31))
    links.add_links(office, [one.id], others[5:6], old)
    if not one.tags:
        writing.update_organisation(office, one.id, tags="#youth #zone9")
        details.add_detail(office, one.id, "Bilangan sekolah", "38")
    return one.id


def organisation_links(stage: Stage) -> None:
    """An organisation with its links, those that ended unfolded, and its details open."""
    identity = _linked(stage)
    page = _page(stage)
    page.refresh()
    page.show_record(identity)
    stage.shot("people-links")
    page.organisation_side.links.more.click()
    stage.shot("people-links-ended")
    page.organisation_side.details.toggle()
    stage.shot("people-details")
    page.organisation_side.details.toggle()


def link_dialog(stage: Stage) -> None:
    """Linking several organisations with several."""
    page = _page(stage)
    page.view.go_to_first()
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    dialog = cast("ConnectDialog", page.link_selected())
    dialog.targets.add_names(["SKN", "UDR", "Kelab Baharu"])
    dialog.more_link.click()
    stage.shot("people-link-dialog")
    dialog.reject()


def reviews(stage: Stage) -> None:
    """What was not confirmed, and the names to look at again."""
    page = _page(stage)
    for row in reading.people(stage.office)[:3]:
        writing.update_person(stage.office, row.id, review_on=date(2026, 11, 1))
    page.refresh()
    dialog = page.further.look_through()
    dialog.all_link.click()
    stage.shot("people-reviews")
    dialog.segments.button("people").click()
    stage.shot("people-reviews-names")
    dialog.reject()
    page._show_list("people")
    page.view.go_to_first()
    stage.shot("people-person")
    page.further.erase()
    stage.settle()
    _shot_dialog(stage, "people-erase")
    page.further.print_access()
    stage.settle()
    _shot_dialog(stage, "people-access")
    page._show_list("organisations")
    page.further.print_phone_round()
    stage.settle()
    _shot_dialog(stage, "people-phone-round")
    page.further.show_held()
    _shot_dialog(stage, "people-held-on")


def _shot_dialog(stage: Stage, name: str) -> None:
    stage.shot(name)
    for dialog in stage.window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    stage.settle()


def importing(stage: Stage) -> None:
    """A contact list: its columns, what it would change, and the same list again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "senarai kenalan.csv"
        path.write_bytes(_LIST.encode("utf-8"))
        dialog = _opened(stage, path)
        stage.shot("import-columns")
        dialog.next_button.click()
        stage.settle()
        dialog.preview.view.go_to("2")
        stage.shot("import-preview")
        dialog.next_button.click()
        stage.settle()
        again = _opened(stage, path)
        again.next_button.click()
        stage.settle()
        stage.shot("import-again")
        again.reject()
        stage.settle()


def _opened(stage: Stage, path: Path) -> ImportDialog:
    dialog = opening.import_file(stage.desk, path, stage.window)
    stage.settle()
    return dialog


SCENES: tuple[Scene | Callable[[Stage], Any], ...] = (
    organisation_links,
    link_dialog,
    reviews,
    importing,
)
