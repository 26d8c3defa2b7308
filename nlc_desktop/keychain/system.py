"""Keeps one secret per workspace in the keyring of the system.

Never called on the GUI thread: a keyring may wait for a prompt. Only known system keyrings are
taken; a plaintext file is no keyring (Signal Desktop's lesson, exchange.md 8.1).
"""

import re
from typing import Any, Protocol

from nlc_desktop.errors import KeychainError
from nlc_desktop.i18n import tr

SERVICE = "nlc-desktop"
SECRET = 32
"""Bytes of a secret; kept as hexadecimal text, which every keyring has room for."""
ALLOWED = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    }
)
"""Backends by class; everything else counts as no keyring."""


class Keychain(Protocol):
    """Keeps a device secret per workspace."""

    def available(self) -> bool:
        """Whether there is a keyring to keep secrets in."""
        ...

    def read(self, workspace: str) -> bytes | None:
        """The secret of a workspace, or nothing when there is none."""
        ...

    def keep(self, workspace: str, secret: bytes) -> None:
        """Keeps a secret, in place of an earlier one."""
        ...

    def forget(self, workspace: str) -> None:
        """Forgets a secret; one that is not there is fine."""
        ...


class NoKeychain:
    """A computer without a keyring: the passphrase alone has to do."""

    def available(self) -> bool:
        """There is none."""
        return False

    def read(self, workspace: str) -> bytes | None:
        """There is none."""
        del workspace

    def keep(self, workspace: str, secret: bytes) -> None:
        """Refuses.

        Raises:
            KeychainError: always.
        """
        del workspace, secret
        raise KeychainError(_missing())

    def forget(self, workspace: str) -> None:
        """Nothing was kept."""
        del workspace


class SystemKeychain:
    """The keyring of Windows, macOS or the Linux desktop."""

    def available(self) -> bool:
        """Whether one of the known keyrings answers."""
        return self._backend() is not None

    def read(self, workspace: str) -> bytes | None:
        """The secret of a workspace, or nothing when there is none.

        Raises:
            KeychainError: if the keyring is locked, refuses, or holds something else.
        """
        backend = self._needed()
        text = _asked(lambda: backend.get_password(SERVICE, workspace))
        if text is None:
            return None
        if not re.fullmatch(f"[0-9a-f]{{{2 * SECRET}}}", text):
            raise KeychainError(
                tr(
                    "What the password store of this computer holds for this workspace "
                    "is damaged. Open the workspace with the 24 words of the recovery "
                    "sheet."
                )
            )
        return bytes.fromhex(text)

    def keep(self, workspace: str, secret: bytes) -> None:
        """Keeps a secret, in place of an earlier one.

        Raises:
            KeychainError: if there is no keyring or it refuses.
        """
        backend = self._needed()
        _asked(lambda: backend.set_password(SERVICE, workspace, secret.hex()))

    def forget(self, workspace: str) -> None:
        """Forgets a secret; one that is not there is fine."""
        from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - see _backend

        backend = self._backend()
        if backend is None:
            return
        try:
            _asked(lambda: backend.delete_password(SERVICE, workspace))
        except KeychainError as error:
            if not isinstance(error.__cause__, PasswordDeleteError):
                raise

    def _needed(self) -> Any:
        backend = self._backend()
        if backend is None:
            raise KeychainError(_missing())
        return backend

    def _backend(self) -> Any:
        """The system's keyring, if it is one of the known ones."""
        import keyring  # noqa: PLC0415 - costs 60 ms and is needed only at the keyhole

        found: Any = keyring.get_keyring()
        for backend in (found, *getattr(found, "backends", ())):
            if _class_name(backend) in ALLOWED:
                return backend
        return None


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__name__}"


def _asked(question: Any) -> Any:
    """What the keyring answers; its refusals in one sentence."""
    from keyring.errors import KeyringError  # noqa: PLC0415 - see _backend

    try:
        return question()
    except KeyringError as error:
        raise KeychainError(
            tr(
                "The password store of this computer did not answer. Unlock it and try "
                "again, or open the workspace with the 24 words of the recovery sheet."
            ),
            details=type(error).__name__,
        ) from error


def _missing() -> str:
    return tr(
        "This computer has no password store. Protect the workspace with a longer passphrase alone."
    )
