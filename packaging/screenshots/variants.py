"""The ways every scene is shown: colours, language, width, size."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from nlc_desktop.i18n import PSEUDO
from nlc_desktop.settings import Colours, Motion, Settings


@dataclass(frozen=True)
class Variant:
    """One way; sizes in logical pixels, ``factor`` is that of the screen, ``text`` in percent."""

    name: str
    language: str = "en"
    colours: Colours = Colours.LIGHT
    width: int = 1366
    height: int = 768
    factor: int = 1
    text: int = 100

    @property
    def settings(self) -> Settings:
        """The settings a person would have chosen."""
        return Settings(
            language=self.language,
            colours=self.colours,
            text_size=self.text,
            motion=Motion.REDUCED,
            lock_after=0,
        )

    def environment(self, folder: Path) -> dict[str, str]:
        """What a process needs to show it without a screen; the screen is described in a file."""
        file = folder / f"screen-{self.name}.json"
        screen = {
            "name": self.name,
            "x": 0,
            "y": 0,
            "width": self.width * self.factor,
            "height": self.height * self.factor,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        return {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "QT_SCALE_FACTOR": str(self.factor),
            "TZ": "Asia/Kuala_Lumpur",
            "LC_ALL": "C.UTF-8",
        }


VARIANTS = (
    Variant("light"),
    Variant("pseudo", language=PSEUDO),
    Variant("malay", language="ms"),
    Variant("dark", colours=Colours.DARK),
    Variant("contrast", colours=Colours.CONTRAST),
    Variant("narrow", width=1024),
    Variant("malay-narrow", language="ms", width=1024),
    Variant("200", width=1024, height=640, factor=2),
    Variant("large-text", width=2048, height=1280, text=200),
)
