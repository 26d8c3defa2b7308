"""The floors of the house are checked by `make floors`; this proves that each check can fail."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

WRONG = {
    "A floor imports only floors below it": ("domain/wrong.py", "import nlc_desktop.services"),
    "Windows and the command line never reach below the services": (
        "cli/wrong.py",
        "import nlc_desktop.store",
    ),
    "Records are for the store and the services": (
        "packs/wrong.py",
        "import nlc_desktop.records",
    ),
    "Only windows know Qt": ("services/wrong.py", "import PySide6.QtCore"),
    "Only records, store and services know tables": ("documents/wrong.py", "import sqlmodel"),
    "Floor 0 and the domain stand on the standard library": (
        "domain/paper.py",
        "import reportlab",
    ),
    "A room of the windows does not look into another": (
        "ui/home/wrong.py",
        "import nlc_desktop.ui.meetings.page",
    ),
}


def lint(folder: Path) -> str:
    """What import-linter says about the copy of the package in a folder."""
    command = [Path(sys.executable).parent / "lint-imports", "--no-cache", "--config"]
    answer = subprocess.run(
        [*command, ROOT / "pyproject.toml"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return answer.stdout


def copy(folder: Path) -> Path:
    shutil.copytree(ROOT / "nlc_desktop", folder / "nlc_desktop")
    return folder / "nlc_desktop"


def test_each_wrong_import_breaks_its_contract(tmp_path):
    package = copy(tmp_path)
    for place, code in WRONG.values():
        (package / place).write_text(f'"""Wrong."""\n\n{code}\n')
    said = lint(tmp_path)
    assert [name for name in WRONG if f"{name} BROKEN" not in said] == [], said


def test_a_module_on_no_floor_breaks_the_first_contract(tmp_path):
    (copy(tmp_path) / "stray.py").write_text('"""Nobody placed this."""\n')
    said = lint(tmp_path)
    assert "nlc_desktop.stray" in said
    assert "BROKEN" in said
