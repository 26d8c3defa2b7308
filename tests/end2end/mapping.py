"""The map of a town of forty bodies, from a spreadsheet and the keyboard to the printed sheet."""

from PySide6.QtWidgets import QAbstractButton

from nlc_desktop import settings
from nlc_desktop.ui.map.canvas import MapCanvas
from tests.end2end.driver import Person
from tests.end2end.stage import Stage
from tests.end2end.town import NAMES, write_spreadsheet

ALBUM = "map"
PASSPHRASE = "hujan petang di Pelabuhan Klang"
LINKS = (
    ("Majlis Bandaraya Diraja Klang", "works with",
     ("Pejabat Daerah Klang", "Ibu Pejabat Polis Daerah Klang Utara", "Dewan Perniagaan Klang")),
    ("Jabatan Pembangunan Komuniti, MBDK", "works with",
     ("Majlis Bandaraya Diraja Klang", "KRT Taman Bayu", "KRT Bandar Baru", "KRT Pandamaran",
      "Persatuan Wanita Klang", "Jabatan Perpaduan Daerah Klang")),
    ("Jabatan Perpaduan Daerah Klang", "reports to", ("Jabatan Perpaduan Negeri Selangor",)),
    ("Jabatan Perpaduan Negeri Selangor", "reports to", ("Kementerian Perpaduan Negara",)),
    ("SEARCCT", "trains",
     ("Jabatan Pembangunan Komuniti, MBDK", "Jabatan Perpaduan Negeri Selangor")),
    ("Ibu Pejabat Polis Daerah Klang Utara", "reports to",
     ("Ibu Pejabat Polis Kontinjen Selangor",)),
    ("Ibu Pejabat Polis Daerah Klang Selatan", "reports to",
     ("Ibu Pejabat Polis Kontinjen Selangor",)),
    ("Pejabat Pendidikan Daerah Klang", "works with",
     ("Ibu Pejabat Polis Daerah Klang Utara", "SMK Kapar", "SMK Meru")),
    ("PIBG SMK Kapar", "informs", ("SMK Kapar",)),
    ("Pejabat Kebajikan Masyarakat Daerah Klang", "refers to",
     ("Hospital Tengku Ampuan Rahimah", "Yayasan Prihatin Klang")),
    ("Pejabat Parol Daerah Klang", "works with",
     ("Kolej Vokasional Klang", "Kumpulan Majikan Pelabuhan Klang")),
    ("Jawatankuasa Keharmonian Antara Agama Klang", "shares members with",
     ("Masjid Bandar Diraja Klang Utara", "Kuil Sri Subramaniar Klang",
      "Gereja Our Lady of Lourdes", "Gurdwara Sahib Klang", "Persatuan Buddhis Klang")),
    ("Jabatan Perpaduan Daerah Klang", "hosts", ("Jawatankuasa Keharmonian Antara Agama Klang",)),
    ("Majlis Belia Daerah Klang", "informs", ("Kelab Belia Meru",)),
)  # fmt: skip
COUNT = sum(len(targets) for _, _, targets in LINKS)


def the_office_is_empty(stage: Stage) -> None:
    """An office that was set up yesterday; nobody is in its register."""
    _set_up(stage)
    stage.open("2026-11-24T09:00")
    she = stage.person
    she.reads("Type the passphrase to open it.")
    she.types_into("Passphrase", PASSPHRASE)
    she.press("Return")
    she.until(lambda: stage.program.desk, "The office does not open.")
    stage.settled()
    she.menu("Go", "Map")
    stage.settled()
    she.picture("empty-map")


def _set_up(stage: Stage) -> None:
    from nlc_desktop.clock import FixedClock  # noqa: PLC0415 - after the platform is chosen
    from nlc_desktop.domain import recovery  # noqa: PLC0415
    from nlc_desktop.services import setup, unlocking  # noqa: PLC0415
    from tests.end2end.stage import local  # noqa: PLC0415

    words = recovery.encode(bytes(range(32)), unlocking.recovery_words())
    draft = setup.OfficeDraft(name="Majlis Bandaraya Diraja Klang", city="klang", country="my")
    office = setup.create_office(
        stage.folder / "workspaces",
        draft,
        setup.Protection(PASSPHRASE, words),
        FixedClock(local("2026-11-23T09:00")),
    )
    office.workspace.close()
    chosen = settings.Settings(
        last_workspace=office.workspace.folder, export_folder=stage.folder / "papers"
    )
    settings.write(stage.folder / "settings.json", chosen)


def she_brings_in_her_list(stage: Stage) -> None:
    """The spreadsheet of the office comes in; what nobody should keep stays out of it."""
    she = stage.person
    list_file = stage.folder / "Senarai agensi 2026.xlsx"
    write_spreadsheet(list_file)
    she.menu("File", "Import contacts…")
    she.answers_file_dialog(list_file)
    she.reads("Agensi", "No. K/P")
    she.picture("import-columns")
    she.click("Show what it would change")
    she.reads("40 new")
    she.picture("import-preview")
    she.click("Import 40")
    stage.settled()
    she.picture("imported")


def the_same_list_says_nothing_new(stage: Stage) -> None:
    """The same file again changes nothing."""
    she = stage.person
    she.menu("File", "Import contacts…")
    she.answers_file_dialog(stage.folder / "Senarai agensi 2026.xlsx")
    she.click("Show what it would change")
    she.reads("Nothing new in this file")
    she.picture("import-again")
    she.press("Escape")


def everybody_stands_on_the_map(stage: Stage) -> None:
    """Forty bodies stand on the map, each with the shape of its level, none on another."""
    she = stage.person
    she.menu("Go", "Map")
    stage.settled()
    canvas = _canvas(she)
    she.until(lambda: len(canvas.scene.picture.symbols) == len(NAMES), "Somebody is missing.")
    shapes = {symbol.shape for symbol in canvas.scene.picture.symbols}
    assert len(shapes) == 4, shapes
    she.picture("forty-on-the-map")


def she_links_them_by_name(stage: Stage) -> None:
    """She picks a body in the table and types with whom it has to do."""
    she = stage.person
    she.click("Table")
    for number, (source, kind, targets) in enumerate(LINKS):
        she.click_row(source, "Organisations and posts of the map")
        she.menu("Insert", "Connect by name…")
        she.reads("with whom, and how?")
        _reading(she, kind)
        for target in targets:
            she.types_into("Link to", target)
            she.press("Return")
        if not number:
            she.picture("linking")
        she.click("Link" if len(targets) == 1 else f"Link {len(targets)}")
        stage.settled()
    she.picture("linked")


def _reading(she: Person, kind: str) -> None:
    box = she.find(object, "What the link says")
    at = next(at for at in range(box.count()) if box.itemText(at).endswith(kind))
    she.choose("What the link says", box.itemText(at))


def she_arranges_the_map(stage: Stage) -> None:
    """The map is laid out on command alone; one undo puts everything back."""
    she = stage.person
    she.click("Table")
    canvas = _canvas(she)
    before = _places(canvas)
    she.menu("Edit", "Arrange the whole map")
    stage.settled()
    she.until(lambda: _places(canvas) != before, "Nothing moved.")
    arranged = _places(canvas)
    she.press("Ctrl+Z")
    stage.settled()
    she.until(lambda: _places(canvas) == before, "Undo did not put them back.")
    she.press("Ctrl+Shift+Z")
    stage.settled()
    she.until(lambda: _places(canvas) == arranged, "Redo did not arrange them.")
    canvas.setFocus()
    she.press("F")
    she.picture("arranged")


def she_moves_one_by_keys(stage: Stage) -> None:
    """Arrows with Alt move the selected body; the others stay."""
    she = stage.person
    canvas = _canvas(she)
    canvas.setFocus()
    she.press("Space")
    node = canvas.state.current
    before = _places(canvas)
    she.press("Alt+Right", "Alt+Right", "Alt+Down")
    stage.settled()
    she.until(lambda: _places(canvas)[node] != before[node], "It did not move.")
    after = _places(canvas)
    assert after[node] == (before[node][0] + 16, before[node][1] + 8)
    assert {one: place for one, place in after.items() if one != node} == {
        one: place for one, place in before.items() if one != node
    }


def she_looks_at_one_body(stage: Stage) -> None:
    """A digit puts the focus on what is near; the rest fades and Esc brings it back."""
    she = stage.person
    canvas = _canvas(she)
    she.press("1")
    she.reads("Focus: ")
    faded = [symbol for symbol in canvas.scene.picture.symbols if symbol.faded]
    assert 0 < len(faded) < len(NAMES)
    she.picture("focus")
    she.press("Escape")
    assert not [symbol for symbol in canvas.scene.picture.symbols if symbol.faded]


def she_scores_one(stage: Stage) -> None:
    """A score needs a reason; it is for the office alone."""
    she = stage.person
    canvas = _canvas(she)
    name = NAMES[2]
    node = next(one.id for one in canvas.state.network.nodes if one.name == name)
    canvas.state.select(node)
    she.menu("Edit", "Power and interest…")
    she.reads("What is said of", "office only, never printed")
    she.click("Power 5")
    she.click("Interest 4")
    she.press("Return")
    she.reads("Say in one line why")
    she.types_into("Why, in one line", "Mempengerusikan jawatankuasa daerah")
    she.types_into("Who said so", "Urus setia")
    she.picture("score")
    she.press("Return")
    stage.settled()
    she.reads("Power 5, interest 4", "Urus setia")


def she_reads_what_is_missing(stage: Stage) -> None:
    """Sentences say what the links do not; Show leads there."""
    she = stage.person
    canvas = _canvas(she)
    she.reads("What is missing")
    she.until(lambda: _shows(she), "No sentence says what is missing.")
    she.picture("what-is-missing")
    she.click_on(_shows(she)[0])
    she.until(lambda: canvas.state.focus, "Show leads nowhere.")
    she.picture("shown")
    canvas.setFocus()
    she.press("Escape")


def she_exports_the_map(stage: Stage) -> None:
    """The paper is the screen: in black and white, and in colour."""
    she = stage.person
    papers = stage.folder / "papers"
    papers.mkdir()
    for colour, name in (("Black and white", "ink"), ("Colour", "colour")):
        she.menu("File", "Print…")
        she.reads("Who will see it")
        she.click(colour)
        she.choose("Paper", "A3")
        she.find(QAbstractButton, "Export")
        she.picture(f"print-{name}")
        she.click("Export")
        she.entry("PDF, as in the preview…")
        made = she.until(lambda: list(papers.glob("*.pdf")), "Nothing was exported.")
        she.reads("is in", "Show in folder")
        made[0].rename(stage.folder / f"{name}.pdf")


def she_closes_the_program(stage: Stage) -> None:
    """Everything is stored; the next start shows the same map."""
    stage.close()


def _canvas(she: Person) -> MapCanvas:
    return she.find(MapCanvas, "Map")


def _places(canvas: MapCanvas) -> dict[str, tuple[int, int]]:
    return {node.id: node.place for node in canvas.state.network.nodes}


def _shows(she: Person) -> list[QAbstractButton]:
    """The links of the sentences."""
    return [
        one for one in she.widgets(QAbstractButton) if one.accessibleName().startswith("Show: ")
    ]


STEPS = (
    the_office_is_empty,
    she_brings_in_her_list,
    the_same_list_says_nothing_new,
    everybody_stands_on_the_map,
    she_links_them_by_name,
    she_arranges_the_map,
    she_moves_one_by_keys,
    she_looks_at_one_body,
    she_scores_one,
    she_reads_what_is_missing,
    she_exports_the_map,
    she_closes_the_program,
)
