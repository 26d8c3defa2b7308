"""A keyring in memory, which can also be missing or refuse."""

from nlc_desktop.errors import KeychainError


class FakeKeychain:
    """Keeps secrets as a system keyring would, for as long as the test runs."""

    def __init__(self, *, missing: bool = False, refusing: bool = False) -> None:
        self.secrets: dict[str, bytes] = {}
        self._missing = missing
        self._refusing = refusing

    def available(self) -> bool:
        return not self._missing

    def read(self, workspace: str) -> bytes | None:
        self._ask()
        return self.secrets.get(workspace)

    def keep(self, workspace: str, secret: bytes) -> None:
        self._ask()
        self.secrets[workspace] = secret

    def forget(self, workspace: str) -> None:
        self._ask()
        self.secrets.pop(workspace, None)

    def _ask(self) -> None:
        if self._missing or self._refusing:
            raise KeychainError("The keyring of this computer did not answer.")
