"""Writes the pinned, hashed lists of packages that `make run` and `make test` install.

    python packaging/update_lock.py

One file serves Python 3.11 and later on Linux, Windows and macOS: lines that differ carry
environment markers. Run it after a change of dependencies in pyproject.toml. `holidays` is not
among them: it needs an older dateutil, so `packaging/make_holidays.py` says how to install it
in an environment of its own.
"""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"run.txt": [], "dev.txt": ["--extra", "dev"]}
RESOLVER = "uv==0.13.9"


def _resolver() -> Path:
    """The resolver in a small environment of its own."""
    place = ROOT / "build" / "lock-tools"
    folder = place / ("Scripts" if sys.platform == "win32" else "bin")
    if not folder.is_dir():
        venv.create(place, with_pip=True)
    subprocess.run([folder / "python", "-m", "pip", "install", "-q", RESOLVER], check=True)
    return folder / "uv"


def main() -> None:
    """Resolves each list anew, keeping pins that still fit."""
    resolver = _resolver()
    for name, extra in LOCKS.items():
        target = Path("packaging", "lock", name)
        command = [resolver, "pip", "compile", "--universal", "--python-version", "3.11"]
        command += ["--generate-hashes", "--no-header", "--quiet", *extra]
        subprocess.run([*command, "pyproject.toml", "-o", target], check=True, cwd=ROOT)
        print(target)


if __name__ == "__main__":
    main()
