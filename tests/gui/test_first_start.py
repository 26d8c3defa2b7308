"""The first start, from the language to the first meeting."""

import json

import pytest
from pypdf import PdfReader

from nlc_desktop import i18n, settings
from nlc_desktop.services import setup
from nlc_desktop.services.reading import office as reading
from nlc_desktop.ui.first_start.pages import FirstStart
from nlc_desktop.ui.meetings.calling import CallMeeting
from nlc_desktop.ui.workspace.choose_page import ChoosePage

PASSPHRASE = "pasar malam hujan teduh"


def first(program) -> FirstStart:
    found = program.window.full_page
    assert isinstance(found, FirstStart)
    return found


def to_protection(page: FirstStart) -> None:
    page.go_on()
    page.city.buttons["klang"].click()
    page.go_on()
    page.go_on()


def protect(programs, program, folder) -> None:
    """Everything the fourth step asks for."""
    page = first(program)
    step = page.protection
    step.passphrase.setText(PASSPHRASE)
    step.again.setText(PASSPHRASE)
    step.printing.save_to(folder / "sheet.pdf")
    programs.until(step.words[0].isEnabled)
    words = page._state.words
    for place, edit in zip(page._state.checked, step.words, strict=True):
        edit.setText(words[place][:4])


def test_from_nothing_to_the_first_meeting(programs, tmp_path):
    program = programs.start()
    page = first(program)
    to_protection(page)
    protect(programs, program, tmp_path)
    page.go_on()
    programs.until(lambda: page.step is page.begin)
    page.begin.meeting_button.click()
    programs.until(lambda: program.desk is not None)
    own = reading.profile(program.desk.office)
    assert (own.name, own.city, own.state) == ("Majlis Bandaraya Diraja Klang", "klang", "10")
    assert program.window.room == "meetings"
    assert program.window.findChildren(CallMeeting)
    assert program.commands.action("edit.undo").isEnabled() is False
    programs.until(lambda: program.desk.last_backup is not None)
    program.lock()
    assert program.window.full_page.accessibleName() == "Majlis Bandaraya Diraja Klang"


def test_every_step_says_what_is_missing(programs, tmp_path):
    page = first(programs.start())
    page.go_on()
    assert "council" in page.reason.text()
    assert not page.on_button.isEnabled()
    page.city.buttons[""].click()
    assert "name" in page.reason.text()
    page.city.council.setText("Majlis Daerah Damai")
    assert "state" in page.reason.text()
    page.city.state.setCurrentIndex(0)
    page.go_on()
    assert page.office.name.text() == "Majlis Daerah Damai"
    page.office.name.clear()
    assert "name" in page.reason.text()
    page.office.name.setText("Majlis Daerah Damai")
    page.go_on()
    assert "four words" in page.reason.text()
    page.protection.passphrase.setText(PASSPHRASE)
    assert "once more" in page.reason.text()
    page.protection.again.setText(PASSPHRASE)
    assert "Print" in page.reason.text()
    assert not page.protection.words[0].isEnabled()
    page.go_on()
    assert page.step is page.protection


def test_back_keeps_what_was_chosen(programs):
    page = first(programs.start())
    to_protection(page)
    page.back()
    page.office.department.setText("Jabatan Damai")
    page.back()
    page.back()
    assert not page.back_button.isEnabled()
    page.go_on()
    assert page.city.buttons["klang"].isChecked()
    page.go_on()
    assert page.office.department.text() == "Jabatan Damai"


def test_another_language_is_spoken_at_once(programs):
    program = programs.start()
    first(program).language.buttons["ms"].click()
    programs.until(lambda: first(program).on_button.text() != "Continue")
    assert i18n.language() == "ms"
    assert first(program).language.buttons["ms"].isChecked()
    assert program.settings.language == "ms"


def test_it_is_resumed_with_other_words(programs):
    program = programs.start()
    page = first(program)
    to_protection(page)
    words = page._state.words
    program.quit()
    assert setup.workspaces(programs.root) == ()
    again = first(programs.start())
    assert again._state.draft.city == "klang"
    assert again._state.words != words
    kept = json.loads((programs.root / "first-start.json").read_text()).values()
    assert not [value for value in kept if set(str(value).split()) & set(words)]


def test_the_words_are_covered_after_the_print(programs, tmp_path):
    program = programs.start()
    page = first(program)
    to_protection(page)
    grid = page.protection.grid
    assert page._state.words[0] in grid.accessibleDescription()
    protect(programs, program, tmp_path)
    assert grid.covered
    assert grid.accessibleDescription() == ""
    text = PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    assert all(word in text for word in page._state.words)
    page.protection.cover_button.click()
    assert page.protection.words[0].text() == ""
    assert page.reason.text()


def test_a_wrong_word_is_said(programs, tmp_path):
    program = programs.start()
    page = first(program)
    to_protection(page)
    protect(programs, program, tmp_path)
    place = page._state.checked[0]
    page.protection.words[0].setText("zoo!")
    assert str(place + 1) in page.protection.verdict.text()
    assert not page.on_button.isEnabled()


@pytest.mark.parametrize(
    ("data", "said"), [(b"GIF89a", "PNG or SVG"), (b"\x89PNG\r\n\x1a\nno", "damaged")]
)
def test_a_crest_that_cannot_be_printed_is_refused(programs, tmp_path, data, said):
    page = first(programs.start())
    file = tmp_path / "crest.png"
    file.write_bytes(data)
    page.office.picked(str(file))
    assert said in page.office.refusal.text()
    assert page._state.draft.crest == b""


def test_the_letterhead_is_drawn(programs):
    page = first(programs.start())
    page.go_on()
    page.city.buttons["klang"].click()
    page.go_on()
    programs.until(lambda: not page.office.picture.image.isNull())


def test_the_example_can_be_opened_instead(programs, tmp_path):
    program = programs.start()
    page = first(program)
    to_protection(page)
    protect(programs, program, tmp_path)
    page.go_on()
    programs.until(lambda: page.step is page.begin)
    page.begin.example_button.click()
    programs.until(lambda: program.desk is not None)
    assert "DAMAI" in program.window.header.office.whole.upper()
    programs.until(lambda: program.desk.last_backup is not None)
    program.change_workspace()
    choice = program.window.full_page
    assert isinstance(choice, ChoosePage)
    assert [button.text() for button in choice.offices] == ["Majlis Bandaraya Diraja Klang"]
    program.quit()
    kept = settings.read(programs.file).settings.last_workspace
    assert kept == programs.root / "majlis-bandaraya-diraja-klang"


def choose_country(page: FirstStart, code: str) -> None:
    codes = [page.city.country.itemData(row).code for row in range(page.city.country.count())]
    page.city.country.setCurrentIndex(codes.index(code))


def test_malaysia_is_offered_first_and_every_country_has_its_councils(programs):
    page = first(programs.start())
    page.go_on()
    assert page.city.country.currentText() == "Malaysia"
    offered = {}
    for code in ("id", "ph", "my"):
        choose_country(page, code)
        offered[code] = [button.text() for button in page.city.buttons.values()]
    assert offered == {
        "id": ["Surabaya City Government", "Another council"],
        "ph": ["City Government of Iligan", "Municipality of Maluso", "Another council"],
        "my": [
            "Klang Royal City Council",
            "Commission of the City of Kuching North",
            "Another council",
        ],
    }


@pytest.mark.parametrize(
    ("code", "city", "name", "zone", "paper", "languages"),
    [
        ("id", "surabaya", "Pemerintah Kota Surabaya", "Asia/Jakarta", "F4", ["id", "en"]),
        ("ph", "iligan", "City Government of Iligan", "Asia/Manila", "PH long", ["en", "fil"]),
    ],
)
def test_a_city_abroad_opens_with_its_country(
    programs, tmp_path, code, city, name, zone, paper, languages
):
    program = programs.start()
    page = first(program)
    page.go_on()
    choose_country(page, code)
    assert not page.on_button.isEnabled()
    page.city.buttons[city].click()
    page.go_on()
    assert page.office.name.text() == name
    page.go_on()
    protect(programs, program, tmp_path)
    page.go_on()
    programs.until(lambda: page.step is page.begin)
    page.begin.meeting_button.click()
    programs.until(lambda: program.desk is not None)
    own = reading.profile(program.desk.office)
    assert (own.name, own.zone, own.paper, own.language) == (name, zone, paper, languages[0])
    assert program.desk.office.pack.code == code
    (dialog,) = program.window.findChildren(CallMeeting)
    offered = [dialog.language.itemData(row) for row in range(dialog.language.count())]
    assert offered[:2] == languages
    assert dialog.language.currentData() == languages[0]
    assert dialog.english.isVisible() == (code == "id")
    wanted = {"id": "Rapat Koordinasi", "ph": "Safe and Harmonious Communities"}
    assert dialog.title.text().startswith(wanted[code])
    series = [dialog.series.itemText(row) for row in range(dialog.series.count())]
    assert "A new series, from No. 1" in series
    programs.until(lambda: program.desk.last_backup is not None)


def test_another_council_is_typed_with_its_country_and_region(programs):
    page = first(programs.start())
    page.go_on()
    choose_country(page, "ph")
    page.city.buttons[""].click()
    assert page.city.council.placeholderText() == "e.g. City Government of Davao"
    page.city.council.setText("City Government of Cotabato")
    assert "region" in page.reason.text()
    regions = [page.city.state.itemText(row) for row in range(page.city.state.count())]
    assert regions == sorted(regions)
    page.city.state.setCurrentIndex(page.city.state.findData("19"))
    draft = page._state.draft
    assert (draft.country, draft.state, draft.city) == ("PH", "19", "")
    assert (draft.name, draft.language, draft.paper) == (
        "City Government of Cotabato",
        "en",
        "PH long",
    )
    choose_country(page, "id")
    assert (page._state.draft.name, page._state.draft.state) == ("", "")
    assert not page.on_button.isEnabled()
    page.city.buttons[""].click()
    page.city.council.setText("Pemerintah Kota Bogor")
    assert "province" in page.reason.text()


def test_a_country_chosen_before_is_shown_again(programs):
    program = programs.start()
    page = first(program)
    page.go_on()
    choose_country(page, "id")
    page.city.buttons["surabaya"].click()
    program.quit()
    again = first(programs.start())
    again.go_on()
    assert again.city.country.currentText() == "Indonesia"
    assert again.city.buttons["surabaya"].isChecked()
