"""What a crash report says: the kind of error, where in our code, and versions; nothing else.

No messages of exceptions, no values, no names of files or people: they could hold data of the
office.
"""

import platform
import traceback
from pathlib import Path

import PySide6

from nlc_desktop import __version__

_OURS = Path(__file__).resolve().parent.parent


def report(error: BaseException) -> str:
    """The report as lines of text."""
    lines = [
        f"NLC Desktop {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
    ]
    link: BaseException | None = error
    while link is not None:
        lines += [_kind(link), *_frames(link)]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}"


def _frames(error: BaseException) -> list[str]:
    frames: list[str] = []
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if path.is_relative_to(_OURS):
            where = path.relative_to(_OURS).as_posix()
            frames.append(f"  {where}:{frame.lineno} {frame.name}")
    return frames
