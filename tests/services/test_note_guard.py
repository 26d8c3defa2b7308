"""Notes are looked through before they leave the office (R-DP-04)."""

from nlc_desktop.domain.free_text import FindingKind
from nlc_desktop.services import stakeholders
from nlc_desktop.services.reading import note_guard
from nlc_desktop.services.session import OpenOffice
from tests import factories


def test_notes_with_numbers_are_named(office: OpenOffice):
    body = factories.organisation(office, "Polis Klang", note="Kaunter 03-3371 0000")
    factories.organisation(office, "Zakat Klang", note="Jumpa setiap 8 Disember 2026")
    person = factories.person(office, "Aminah binti Daud", honorific="Puan")
    stakeholders.update_person(office, person, note="KP 850317-10-5678")
    first, second = note_guard.in_notes(office)
    assert (first.record, first.name, first.has_identity) == (body, "Polis Klang", False)
    assert (second.record, second.name) == (person, "Puan Aminah binti Daud")
    assert [one.kind for one in second.findings] == [FindingKind.MYKAD]
    assert second.has_identity


def test_a_finding_is_told_in_a_line(office: OpenOffice):
    assert not note_guard.anything_noted(office)
    person = factories.person(office, "Aminah binti Daud")
    stakeholders.update_person(office, person, note="KP 850317-10-5678, 012-345 6789")
    (found,) = note_guard.in_notes(office)
    said = "Aminah binti Daud: identity card number 850317-10-5678, telephone number 012-345 6789"
    assert found.words == said
    assert note_guard.anything_noted(office)


def test_tags_alone_would_go_out_too(office: OpenOffice):
    factories.organisation(office, "Polis Klang", tags=("zone9",))
    assert note_guard.anything_noted(office)
