"""A proposed topic: its wording, who asks for it, what the office notes of it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.topics import TopicRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import topics as writing
from nlc_desktop.services.checks import Given
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.fields import Field
from nlc_desktop.ui.widgets.buttons import Button


class TopicDialog(SpeakingDialog):
    """Shows and changes one topic; every field is saved as typed."""

    def __init__(self, desk: Desk, topic: TopicRow, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Proposed topic"),
            tr("It waits until somebody puts it on an agenda."),
            icon="messages-square",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._topic = topic
        self.fields = {
            "title": Field(tr("Title"), partial(self._save, "title")),
            "title_english": Field(tr("Title in English"), partial(self._save, "title_english")),
            "proposed_by": Field(tr("Proposed by"), partial(self._save, "proposed_by")),
            "note": Field(tr("Note"), partial(self._save, "note"), lines=3),
        }
        for name, field in self.fields.items():
            field.show_text(str(getattr(topic, name)))
            self.body.addWidget(field)
        self.done_button = Button(tr("Done"), role="primary", on=self.accept)
        self.done_button.setDefault(True)
        self.remove_button = Button(tr("Remove"), icon="trash-2", on=self._remove)
        self.buttons.addWidget(self.remove_button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done_button)

    def _save(self, field: str, text: str) -> None:
        if field == "title" and not text.strip():
            return
        changes: dict[str, Given] = {field: text}
        self._desk.write(writing.update_topic, self._topic.id, **changes)

    def _remove(self) -> None:
        self._desk.write(writing.remove_topic, self._topic.id)
        self.accept()
