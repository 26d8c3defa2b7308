"""Opens a workspace for a command: asks for the passphrase, or reads it from a pipe."""

import getpass
import sys
from pathlib import Path

from nlc_desktop.clock import SystemClock
from nlc_desktop.i18n import tr
from nlc_desktop.services import unlocking
from nlc_desktop.services.session import OpenOffice


def opened(folder: Path) -> OpenOffice:
    """The workspace in a folder, opened with what the person types.

    Raises:
        NlcError: if it can't be opened.
    """
    typed = (
        getpass.getpass(tr("Passphrase: ")) if sys.stdin.isatty() else sys.stdin.readline().rstrip()
    )
    return unlocking.open_with_passphrase(folder, typed, SystemClock(), unlocking.system_keychain())
