"""Which modules a fresh program has imported at a given moment."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "reportlab",
    "alembic",
    "keyring",
    "uharfbuzz",
    "pypdfium2",
    "cryptography",
    "igraph",
    "vobject",
    "python_calamine",
    "phonenumbers",
    "charset_normalizer",
    "dateutil",
    "icalendar",
    "segno",
)
"""What the first paint must not wait for (house.md, Start; facts.md section 4)."""

_REPORT = "\nimport json, sys\nprint('\\n' + json.dumps(sorted(sys.modules)))\n"


def modules_after(code: str, **environment: str) -> frozenset[str]:
    """The modules a new Python has imported once it has run ``code``, without a screen.

    ``code`` may print what it likes; only the last line of the output is looked at.
    """
    answer = subprocess.run(
        [sys.executable, "-c", code + _REPORT],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return frozenset(json.loads(answer.stdout.splitlines()[-1]))


def heavy(modules: Iterable[str]) -> list[str]:
    """Those of `HEAVY` that are among the modules."""
    names = {name.partition(".")[0] for name in modules}
    return [name for name in HEAVY if name in names]
