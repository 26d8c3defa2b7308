"""Links one or many organisations and posts with one or many others, in one step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.services import links
from nlc_desktop.services.drafts import LinkDraft
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.linking.readings import ReadingBox
from nlc_desktop.ui.linking.targets import Target, Targets
from nlc_desktop.ui.linking.words import strength_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import label

_STRENGTHS = 4
_NAMED = 3
_HIGH = 360
"""Room for names offered under the line."""


class ConnectDialog(SpeakingDialog):
    """What the sources have to do with whom; Enter on a name adds it, the button links all."""

    def __init__(
        self,
        desk: Desk,
        sources: Sequence[str],
        parent: QWidget | None = None,
        *,
        targets: Sequence[str] = (),
        kind: str = "",
        backwards: bool = False,
    ) -> None:
        self._names = _names(desk, sources)
        super().__init__(tr("Link to"), self._said(), icon="link", role="accent", parent=parent)
        self._desk, self._sources = desk, tuple(sources)
        self.reading = ReadingBox(desk, kind, backwards=backwards)
        self.targets = Targets(desk, sources)
        self.preview = label("", "meta", wrap=True)
        self.strength = QComboBox()
        self.strength.setAccessibleName(tr("How strong"))
        self.strength.addItems([strength_word(value) for value in range(_STRENGTHS)])
        self.dated = QCheckBox(tr("Since"))
        self.since = DayField(desk.office, tr("Since"))
        self.since.show_day(desk.office.today())
        self.since.setEnabled(False)
        self.said_by = QLineEdit()
        self.said_by.setAccessibleName(tr("Who said so"))
        self.link_button = Button(tr("Link", "verb"), role="primary", on=self.take)
        self.link_button.setDefault(True)
        self._lay_out()
        self._connect()
        for name, node in zip(_names(desk, targets), targets, strict=True):
            self.targets.add(Target(name, node))
        self._say()
        self.targets.edit.setFocus()

    def _said(self) -> str:
        if len(self._names) > _NAMED:
            return tr("Link these {n} with whom, and how?", n=len(self._names))
        return tr("Link {name} with whom, and how?", name=", ".join(self._names))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(look().px(8))
        form.addRow(tr("It"), self.reading)
        form.addRow(tr("Whom"), self.targets)
        self.body.addLayout(form)
        self.more = QWidget()
        further = QFormLayout(self.more)
        further.setContentsMargins(0, 0, 0, 0)
        further.setSpacing(look().px(8))
        further.addRow(tr("How strong"), self.strength)
        further.addRow(self.dated, self.since)
        further.addRow(tr("Who said so"), self.said_by)
        self.more.hide()
        self.more_link = LinkButton(tr("Strength, since when, who said so"), on=self._disclose)
        self.body.addWidget(self.more_link)
        self.body.addWidget(self.more)
        self.body.addWidget(self.preview)
        self.body.addStretch(1)
        self.setMinimumHeight(look().px(_HIGH))
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.link_button)

    def _connect(self) -> None:
        self.targets.changed.connect(self._say)
        self.targets.edit.textChanged.connect(self._say)
        self.reading.currentIndexChanged.connect(self._say)
        self.dated.toggled.connect(self.since.setEnabled)

    def _disclose(self) -> None:
        self.more.show()
        self.more_link.hide()
        self.strength.setFocus()
        self._grow()

    def _grow(self) -> None:
        """Makes room for chips and sentences that came."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            needed = max(
                layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height()
            )
            self.resize(self.width(), max(needed, self.height()))

    def _say(self) -> None:
        """Reads the links back and counts them."""
        chosen, way = self.targets.chosen, self.reading.reading
        count = len(self._sources) * len(chosen)
        pending = bool(self.targets.edit.text().strip())
        if way is None:
            self.link_button.refuse(tr("There is no type of link. Add one in the map room first."))
        elif not count and not pending:
            self.link_button.refuse(tr("Type or paste with whom first."))
        else:
            self.link_button.allow()
        self.link_button.setText(tr("Link {n}", n=count) if count > 1 else tr("Link", "verb"))
        if way is None or not count:
            self.preview.setText("")
            return
        said = way.sentences(_listed(self._names), _listed([one.name for one in chosen]))
        said = said if count == 1 else said[:1]
        new = sum(not one.node for one in chosen)
        if new:
            said = (*said, tr("{n} names are new organisations.", n=new))
        self.preview.setText("\n".join(said))
        self._grow()

    def take(self) -> None:
        """Links all, and closes."""
        if self.targets.edit.text().strip():
            self.targets.take_typed()
        way, chosen = self.reading.reading, self.targets.chosen
        if way is None or not chosen:
            return
        draft = LinkDraft(
            type=way.kind.key,
            strength=self.strength.currentIndex(),
            said_by=self.said_by.text(),
            since=self.since.day if self.dated.isChecked() else None,
        )
        write = partial(
            links.link_all,
            names=[one.name for one in chosen if not one.node],
            backwards=way.backwards,
        )
        self._desk.write(write, self._sources, [one.node for one in chosen if one.node], draft)
        self.accept()


def _names(desk: Desk, nodes: Sequence[str]) -> list[str]:
    """What organisations and posts are called."""
    wanted, known = set(nodes), dict[str, str]()
    for row in reading.organisations(desk.office):
        if row.id in wanted:
            known[row.id] = row.short_name or row.name
    if wanted - set(known):
        known.update({post.id: post.title for post in reading.posts(desk.office)})
    return [known.get(node, "") for node in nodes]


def _listed(names: Sequence[str]) -> str:
    """The first few names, and how many more."""
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return tr("{names} and {n} more", names=shown, n=more) if more > 0 else shown
