"""The line that adds an action agreed between meetings: what, ``@`` who, by when."""

from collections.abc import Sequence

from nlc_desktop.domain.minutes_line import TypedAction, parse_action
from nlc_desktop.i18n import tr
from nlc_desktop.services.drafts import ActionDraft
from nlc_desktop.services.naming import resolve
from nlc_desktop.services.reading.stakeholders import Candidate, candidates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.actions.days import WorkingDays, short
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.widgets.entry_line import EntryLine, Piece


class ActionEntry(EntryLine):
    """Reads back what was understood while a person types, and makes a draft of it."""

    def __init__(self, office: OpenOffice) -> None:
        super().__init__(
            tr("Type an action, @ who, by when, Enter"),
            pieces=self._read,
            lead=tr("Enter adds:"),
        )
        self.edit.setAccessibleName(tr("New action"))
        self._office = office
        self._picked: dict[str, str] = {}
        self.mentions = Mentions(self.edit, lambda text: candidates(office, text), taken=self._pick)

    def _pick(self, candidate: Candidate) -> None:
        self._picked[candidate.name] = candidate.id

    def draft(self, text: str) -> ActionDraft:
        """The action the words mean; a name nobody knows stays in the text."""
        typed, owners = self._understand(text)
        return ActionDraft(text=typed.text, owners=tuple(owners.values()), due=typed.due)

    def _understand(self, text: str) -> tuple[TypedAction, dict[str, str]]:
        """What was typed, and the ids of those who act by the names that were typed."""
        owners: dict[str, str] = {}
        for name, identity in self._picked.items():
            if f"@{name}" in text:
                owners[name] = identity
                text = text.replace(f"@{name}", " ")
        typed = parse_action(text, self._office.today(), screen_language(), self._known)
        for name in typed.owners:
            found = resolve(self._office, name)
            if found is not None:
                owners[found.name] = found.id
        return typed, owners

    def _known(self, name: str) -> bool:
        return resolve(self._office, name) is not None

    def _read(self, text: str) -> Sequence[Piece]:
        typed, owners = self._understand(text)
        pieces = [Piece(typed.text, "flag")] if typed.text else []
        pieces += [Piece(name, "users") for name in owners]
        if typed.due is not None:
            pieces += self._read_day(typed)
        return pieces

    def _read_day(self, typed: TypedAction) -> list[Piece]:
        if typed.due is None:
            return []
        today = self._office.today()
        clash = WorkingDays(self._office).look_at(typed.due)
        pieces = [Piece(short(typed.due, today), "calendar")]
        if clash is not None:
            pieces.append(Piece(clash.words(today), "triangle-alert", warn=True))
        return pieces
