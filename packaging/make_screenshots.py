"""Takes a picture of every page, dialog, empty state and refusal, in every variant.

    python packaging/make_screenshots.py [--out FOLDER] [--variant NAME …] [--only SCENE]

Opens the example city on an afternoon that never changes, and an office on its first day. Writes
``scene-variant.png`` into ``build/screenshots`` and contact sheets, one per variant, to look
at all at once. Each variant is a process of its own, as many at a time as there are cores.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image, ImageDraw
from screenshots import entrance, maps, meetings, office, people, series
from screenshots.stage import EXAMPLE, FRESH, Stage, build_workspaces
from screenshots.variants import VARIANTS, Variant

_SHEET, _COLUMNS, _ON_A_SHEET, _GAP = 620, 3, 12, 12


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Takes a picture of everything.")
    parser.add_argument("--out", type=Path, default=Path("build/screenshots"))
    parser.add_argument("--variant", nargs="*", default=[], help="only these variants")
    parser.add_argument("--only", default="", help="only scenes whose name holds this")
    parser.add_argument("--workspaces", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _show(variant: Variant, workspaces: Path, out: Path, only: str) -> int:
    """Plays every scene in one variant, in this process; gives how many failed."""
    with tempfile.TemporaryDirectory() as own:
        stage = Stage(variant, workspaces, out, Path(own))
        stage.begin()
        stage.play(entrance.SCENES, only)
        stage.enter(EXAMPLE)
        stage.play(
            (*office.SCENES, *meetings.SCENES, *series.SCENES, *maps.SCENES, *people.SCENES), only
        )
        stage.leave()
        stage.enter(FRESH)
        stage.play((*office.FRESH_SCENES, *meetings.FRESH_SCENES, *maps.FRESH_SCENES), only)
        stage.leave()
        stage.program.quit()
    failed = f", failed: {', '.join(stage.failed)}" if stage.failed else ""
    print(f"{variant.name}: {stage.taken} pictures{failed}")
    return len(stage.failed)


def _run(variant: Variant, workspaces: Path, out: Path, only: str) -> int:
    """Plays one variant in a process of its own, then makes its contact sheets."""
    command = [sys.executable, __file__, "--workspaces", str(workspaces), "--out", str(out)]
    command += ["--variant", variant.name, "--only", only]
    status = subprocess.run(
        command, env=variant.environment(workspaces), check=False, timeout=300
    ).returncode
    _contact_sheets(variant, out)
    return status


def _contact_sheets(variant: Variant, out: Path) -> None:
    """Lays the pictures of a variant side by side, twelve to a sheet."""
    names = {f"-{one.name}.png" for one in VARIANTS if len(one.name) > len(variant.name)}
    pictures = [
        file
        for file in sorted(out.glob(f"*-{variant.name}.png"))
        if not any(file.name.endswith(other) for other in names)
    ]
    for old in out.glob(f"sheet-{variant.name}-[0-9]*.png"):
        old.unlink()
    for number, start in enumerate(range(0, len(pictures), _ON_A_SHEET), 1):
        part = pictures[start : start + _ON_A_SHEET]
        high = _SHEET * variant.height // variant.width + 20
        rows = -(-len(part) // _COLUMNS)
        sheet = Image.new(
            "RGB", (_COLUMNS * (_SHEET + _GAP), rows * (high + _GAP)), (128, 128, 128)
        )
        draw = ImageDraw.Draw(sheet)
        for at, file in enumerate(part):
            x, y = at % _COLUMNS * (_SHEET + _GAP), at // _COLUMNS * (high + _GAP)
            with Image.open(file) as picture:
                small = picture.convert("RGB")
                small.thumbnail((_SHEET, high - 20))
            draw.text((x, y + 4), file.stem, fill=(255, 255, 255))
            sheet.paste(small, (x, y + 20))
        sheet.save(out / f"sheet-{variant.name}-{number}.png")


def main() -> int:
    """Builds the workspaces once and plays the variants chosen."""
    chosen = _arguments()
    out: Path = chosen.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    variants = [one for one in VARIANTS if not chosen.variant or one.name in chosen.variant]
    if chosen.workspaces is not None:
        return _show(variants[0], chosen.workspaces, out, chosen.only)
    with tempfile.TemporaryDirectory() as folder:
        build_workspaces(Path(folder))
        play = partial(_run, workspaces=Path(folder), out=out, only=chosen.only)
        with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
            return max(pool.map(play, variants))


if __name__ == "__main__":
    sys.exit(main())
