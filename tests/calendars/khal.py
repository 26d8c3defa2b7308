"""khal, another program that reads calendars: what it shows of the files it is given."""

import os
import subprocess
import sys
from pathlib import Path

_SHOWN = "{start-long}|{end-long}|{title}|{location}|{organizer}|{status}"


def shown_by_khal(folder: Path, data: bytes) -> list[str]:
    """Imports a file into the calendar kept in a folder; gives what it shows, a line a date."""
    folder.mkdir(exist_ok=True)
    (folder / "calendar").mkdir(exist_ok=True)
    (folder / "config").write_text(
        f"[calendars]\n[[nlc]]\npath = {folder}/calendar\ntype = calendar\n"
        "[locale]\nlocal_timezone = Asia/Kuala_Lumpur\ndefault_timezone = Asia/Kuala_Lumpur\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[default]\ndefault_calendar = nlc\n[sqlite]\npath = {folder}/khal.db\n"
    )
    (folder / "in.ics").write_bytes(data)
    _run(folder, "import", "--batch", str(folder / "in.ics"))
    listed = _run(
        folder, "list", "--day-format", "", "--format", _SHOWN, "2027-01-01", "2028-01-31"
    )
    return [line.strip() for line in listed.splitlines() if line.strip()]


def _run(folder: Path, *words: str) -> str:
    home = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    command = [sys.executable, "-m", "khal", "-c", str(folder / "config"), *words]
    done = subprocess.run(command, env=home, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
