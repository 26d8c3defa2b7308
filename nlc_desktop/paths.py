"""Where things lie: resources shipped with the program, settings and workspaces of the user."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """A file or folder under ``resources/``: in the wheel, in a frozen build or in a checkout."""
    shipped = _PACKAGE / "resources"
    root = shipped if shipped.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def settings_file() -> Path:
    """The user's settings; holds no data of the office."""
    return Path(platformdirs.user_config_dir("nlc-desktop", appauthor=False)) / "settings.json"


def default_workspaces() -> Path:
    """The folder new workspaces are put in."""
    return Path(platformdirs.user_data_dir("nlc-desktop", appauthor=False)) / "workspaces"


def user_translations() -> Path:
    """A folder a translator may put `.ts` files in; they win over those of the program."""
    return Path(platformdirs.user_data_dir("nlc-desktop", appauthor=False)) / "translations"
