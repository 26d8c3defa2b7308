"""Starts the program: `python -m nlc_desktop [WORKSPACE]` or `nlc-desktop [WORKSPACE]`."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from nlc_desktop import __version__

_USAGE = "nlc-desktop [WORKSPACE]\n\nOpens the window, on the last workspace if none is named."
_EXAMPLE = ("example", "build/example", "--replace", "--papers", "build/papers")


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown; on Linux that takes a display, or a Qt platform by name."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in names)


def main(arguments: Sequence[str] | None = None) -> int:
    """Opens the window; without a screen, builds the example and its papers instead.

    Arguments are looked at by hand: argparse would cost a tenth of the time to the first paint.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if "--version" in given:
        return _say(f"NLC Desktop {__version__}")
    if {"-h", "--help"} & set(given):
        return _say(_USAGE)
    if len(given) > 1 or any(item.startswith("-") for item in given):
        return _say(_USAGE, failed=True)
    if not has_screen(sys.platform, os.environ):
        _say("There is no screen here, so the example city and its papers are built instead.")
        from nlc_desktop import cli  # noqa: PLC0415 - the window does not pay for argparse

        return cli.main(_EXAMPLE)
    from nlc_desktop import app  # noqa: PLC0415 - Qt is loaded only when there is a screen

    return app.run(Path(given[0]) if given else None)


def _say(text: str, *, failed: bool = False) -> int:
    """Prints to the person's terminal; the exit status that goes with it."""
    print(text, file=sys.stderr if failed else sys.stdout)
    return 2 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
