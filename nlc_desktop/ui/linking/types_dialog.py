"""The types of link: those of the country pack to read, the office's own to make and change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.links import LinkDash, LinkTone, LinkType
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.places import Names
from nlc_desktop.i18n import tr
from nlc_desktop.services import history, links
from nlc_desktop.services.checks import Given
from nlc_desktop.services.drafts import LinkTypeDraft
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.linking.sample import LinkSample
from nlc_desktop.ui.linking.words import dash_word, reverse_word, tone_word, type_word
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, IconButton
from nlc_desktop.ui.widgets.entry_line import EntryLine
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown


class LinkTypesDialog(SpeakingDialog):
    """Every type with its line; a typed name makes one, which is changed in place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Types of link"),
            tr("How organisations can be linked with one another."),
            icon="waypoints",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._key = ""
        self._types: tuple[LinkType, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.rows: dict[str, TypeRow] = {}
        self.form = TypeForm(self._save)
        self.entry = EntryLine(tr("Type the name of a new type, such as “advises”, Enter"))
        self.entry.entered.connect(self._add)
        self._lay_out()
        desk.changed.connect(self._changed)
        self.refresh()

    def _lay_out(self) -> None:
        px = look().px
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._column)
        outer.addStretch(1)
        area = scrolled(holder)
        area.setMinimumHeight(px(240))
        panel = Panel()
        panel.add(area)
        panel.add(self.entry, line=True)
        panel.add(self.form, line=True)
        panel.body.setStretch(0, 1)
        self.body.addWidget(panel)
        self.done_button = Button(tr("Done"), role="primary", on=self.accept)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done_button)
        self.setMinimumWidth(px(620))

    def _changed(self, changes: Changes) -> None:
        if changes.touches("link_type"):
            self.refresh()

    def refresh(self) -> None:
        """Reads the types again."""
        types = reading.link_types(self._desk.office)
        focus = self._key
        if [one.key for one in types] == [one.key for one in self._types]:
            for one in types:
                self.rows[one.key].show_type(one)
        else:
            self._list(types)
        self._types = types
        self.choose(focus if any(one.key == focus for one in types) else "")

    def _list(self, types: tuple[LinkType, ...]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for one in types:
            row = TypeRow(one, partial(self.choose, one.key), partial(self._remove, one.key))
            self.rows[one.key] = row
            self._column.addWidget(row)

    def choose(self, key: str) -> None:
        """Shows the fields of one of the office's own types."""
        self._key = key
        found = next((one for one in self._types if one.key == key and one.own), None)
        set_shown(self.form, found is not None)
        if found is not None:
            self.form.show_type(found)

    def _add(self, name: str) -> None:
        job = self._desk.write(links.add_link_type, LinkTypeDraft(name=name))
        job.succeeded.connect(self._added)

    def _added(self, changes: object) -> None:
        if isinstance(changes, Changes):
            self.choose(changes.record)
            self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, field: str, value: Given) -> None:
        if self._key and not (field == "name" and not str(value).strip()):
            self._desk.write(links.update_link_type, self._key, **{field: value})

    def _remove(self, key: str) -> None:
        name = next((type_word(one) for one in self._types if one.key == key), "")
        job = self._desk.write(links.remove_link_type, key)
        job.succeeded.connect(partial(self._removed, name))

    def _removed(self, name: str, _changes: object) -> None:
        undo = partial(self._desk.write, history.undo)
        said = tr("“{name}” is removed.", name=name)
        self._desk.messages.notice(said, link=tr("Undo"), on_link=undo)


class TypeRow(QWidget):
    """One type: its line, both its names, and what can be done with one of the office's own."""

    def __init__(
        self, kind: LinkType, change: Callable[[], object], remove: Callable[[], object]
    ) -> None:
        super().__init__()
        px = look().px
        self.sample = LinkSample()
        self.sample.setFixedWidth(px(56))
        self.words = ElidedLabel()
        self.setFixedHeight(px(32))
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), 0, px(12), 0)
        line.setSpacing(px(12))
        line.addWidget(self.sample)
        line.addWidget(self.words, 1)
        self.change_button = IconButton("pencil", "", on=change)
        self.remove_button = IconButton("trash-2", "", on=remove)
        if kind.own:
            line.addWidget(self.change_button)
            line.addWidget(self.remove_button)
        else:
            line.addWidget(label(tr("from the country pack"), "small"))
        self.show_type(kind)

    def show_type(self, kind: LinkType) -> None:
        """Says another type, or the same one anew."""
        forwards, back = type_word(kind), reverse_word(kind)
        self.sample.show_type(kind)
        both = kind.directed and forwards != back
        said = tr("{forwards} / {back}", forwards=forwards, back=back) if both else forwards
        self.words.set_text(said)
        for button, name in (
            (self.change_button, tr("Change {name}", name=forwards)),
            (self.remove_button, tr("Remove {name}", name=forwards)),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)


class TypeForm(QWidget):
    """The fields of one of the office's own types; each is saved as typed."""

    def __init__(self, save: Callable[[str, Given], object]) -> None:
        super().__init__()
        px = look().px
        self._save = save
        self._fields = {
            "name": QLineEdit(),
            "reverse": QLineEdit(),
            "name_english": QLineEdit(),
            "reverse_english": QLineEdit(),
        }
        self.name = self._fields["name"]
        captions = {
            "name": (tr("Name"), tr("advises")),
            "reverse": (tr("Read the other way"), tr("is advised by")),
            "name_english": (tr("Name in English"), ""),
            "reverse_english": (tr("The other way, in English"), ""),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(12), px(16), px(12))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        self._saving: dict[str, AutoSave] = {}
        for at, (field, edit) in enumerate(self._fields.items()):
            caption, hint = captions[field]
            edit.setAccessibleName(caption)
            edit.setPlaceholderText(hint)
            self._saving[field] = AutoSave(edit, partial(save, field))
            row, column = divmod(at, 2)
            grid.addWidget(label(caption, "small"), 2 * row, column)
            grid.addWidget(edit, 2 * row + 1, column)
        self.directed = QCheckBox(tr("It has a direction"))
        self.directed.toggled.connect(self._directed)
        self.tone = _choice(tr("Colour"), [tone_word(one) for one in LinkTone])
        self.dash = _choice(tr("Line"), [dash_word(one) for one in LinkDash])
        self.tone.activated.connect(self._take_tone)
        self.dash.activated.connect(self._take_dash)
        self.sample = LinkSample()
        self.sample.setMinimumWidth(px(40))
        line = QHBoxLayout()
        line.setSpacing(px(12))
        for widget in (self.directed, self.tone, self.dash):
            line.addWidget(widget)
        line.addWidget(self.sample, 1)
        grid.addLayout(line, 4, 0, 1, 2)

    def show_type(self, kind: LinkType) -> None:
        """Shows another type, or the same one anew."""
        back = kind.reverse if kind.reverse != kind.names else Names("", "")
        texts = {
            "name": kind.names.ms,
            "reverse": back.ms,
            "name_english": kind.names.en if kind.names.en != kind.names.ms else "",
            "reverse_english": back.en if back.en != back.ms else "",
        }
        for field, text in texts.items():
            if not self._fields[field].hasFocus():
                self._saving[field].show(text)
        self.directed.blockSignals(True)
        self.directed.setChecked(kind.directed)
        self.directed.blockSignals(False)
        self.tone.setCurrentIndex(list(LinkTone).index(kind.tone))
        self.dash.setCurrentIndex(list(LinkDash).index(kind.dash))
        self.sample.show_type(kind)

    def _directed(self, on: bool) -> None:
        self._save("directed", on)

    def _take_tone(self, at: int) -> None:
        self._save("tone", list(LinkTone)[at].value)

    def _take_dash(self, at: int) -> None:
        self._save("dash", list(LinkDash)[at].value)


def _choice(name: str, words: list[str]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.addItems(words)
    return made
