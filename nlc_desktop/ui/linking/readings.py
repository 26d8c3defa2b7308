"""The choice of what a link says, read from where a person stands: either way round."""

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QWidget

from nlc_desktop.domain.links import LinkType
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import maps
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.linking.sample import sample_icon, sample_size
from nlc_desktop.ui.linking.words import back_reading, reading, reverse_word, type_word


@dataclass(frozen=True, slots=True)
class Reading:
    """A type of link and the way it is read."""

    kind: LinkType
    backwards: bool = False

    @property
    def word(self) -> str:
        """What stands between the two names."""
        return reverse_word(self.kind) if self.backwards else type_word(self.kind)

    def sentences(self, one: str, other: str) -> tuple[str, ...]:
        """Both readings of a link as sentences; a single one where they say the same."""
        first, second = (other, one) if self.backwards else (one, other)
        forwards = tr("{sentence}.", sentence=reading(self.kind, first, second))
        back = tr("{sentence}.", sentence=back_reading(self.kind, first, second))
        if not self.kind.directed:
            return (forwards,)
        return (back, forwards) if self.backwards else (forwards, back)


def readings(desk: Desk) -> tuple[Reading, ...]:
    """Every type forwards, and after it backwards where that says something else."""
    out: list[Reading] = []
    for kind in maps.link_types(desk.office):
        out.append(Reading(kind))
        if kind.directed and reverse_word(kind) != type_word(kind):
            out.append(Reading(kind, backwards=True))
    return tuple(out)


class ReadingBox(QComboBox):
    """All readings as a list to choose from."""

    def __init__(
        self, desk: Desk, kind: str = "", *, backwards: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the link says"))
        self._readings = readings(desk)
        self.setIconSize(sample_size())
        for one in self._readings:
            self.addItem(sample_icon(one.kind), one.word)
        self.choose(kind or "works-with", backwards=backwards)

    def choose(self, kind: str, *, backwards: bool = False) -> None:
        """Chooses a type and the way it is read."""
        keys = [(one.kind.key, one.backwards) for one in self._readings]
        for wanted in ((kind, backwards), (kind, False)):
            if wanted in keys:
                self.setCurrentIndex(keys.index(wanted))
                return

    @property
    def reading(self) -> Reading | None:
        """The chosen reading; nothing when there is no type of link at all."""
        at = self.currentIndex()
        return self._readings[at] if 0 <= at < len(self._readings) else None
