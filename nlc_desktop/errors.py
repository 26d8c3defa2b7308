"""Errors that are the world's fault: one sentence a person can act on, details for the curious.

Anything that is not an `NlcError` is a bug of ours and ends in the crash dialog.
"""


class NlcError(Exception):
    """Something outside the program went wrong; ``sentence`` names the thing and the next step.

    ``details`` holds codes and technical words, shown only on demand. It never holds
    personal data.
    """

    def __init__(self, sentence: str, *, details: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details


class Cancelled(Exception):  # noqa: N818 - not an error: somebody pressed Cancel
    """A person cancelled a job. Silent everywhere."""


class WorkspaceError(NlcError):
    """The workspace folder can't be used as it is."""


class WrongKey(WorkspaceError):  # noqa: N818
    """The passphrase, words or device secret do not open this workspace."""


class WorkspaceBusy(WorkspaceError):  # noqa: N818
    """Another program has this workspace open."""


class NewerWorkspace(WorkspaceError):  # noqa: N818
    """The workspace was written by a newer version of the program; it is left untouched."""


class DamagedWorkspace(WorkspaceError):  # noqa: N818
    """The key is right but the file does not read; a backup has to be restored."""


class KeychainError(NlcError):
    """The system's keyring is missing, locked or refused."""


class PackError(NlcError):
    """A country pack is malformed; the sentence says which file and what is wrong."""


class InputError(NlcError):
    """What a person typed or picked can't be taken as it is; nothing was changed."""


class ContactListError(NlcError):
    """A contact list can't be read or written; the sentence says which file and what is wrong."""


class CalendarError(NlcError):
    """A calendar file can't be read; the sentence says which file and what is wrong."""


class PaperError(NlcError):
    """A paper can't be made or must not leave the office as it is."""


class TranslationError(NlcError):
    """A translation file is missing or can't be read; the old language stays."""


class SettingsError(NlcError):
    """The settings can't be written; what was chosen holds until the program ends."""
