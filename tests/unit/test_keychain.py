"""The keyring: only real ones are taken, and their refusals become sentences."""

import shutil
import subprocess
import sys
from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.backends.fail
import pytest
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from nlc_desktop.errors import KeychainError
from nlc_desktop.keychain.system import ALLOWED, SERVICE, NoKeychain, SystemKeychain

SECRET = bytes(range(32))


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring in memory under a name of its own."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.trouble:
            raise self.trouble
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.trouble:
            raise self.trouble
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.trouble:
            raise self.trouble
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


@pytest.fixture
def chosen() -> Iterator[None]:
    """Puts the keyring of this process back afterwards."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def backend(chosen: None) -> MemoryKeyring:
    """A keyring in memory that goes as the Secret Service."""
    place = {"__module__": "keyring.backends.SecretService"}
    made = type("Keyring", (MemoryKeyring,), place)()
    keyring.set_keyring(made)
    return made


def test_a_secret_comes_back_and_is_forgotten(backend):
    keychain = SystemKeychain()
    assert keychain.available()
    assert keychain.read("w1") is None
    keychain.keep("w1", SECRET)
    assert backend.kept == {(SERVICE, "w1"): SECRET.hex()}
    assert keychain.read("w1") == SECRET
    keychain.forget("w1")
    keychain.forget("w1")
    assert keychain.read("w1") is None


def test_a_keyring_nobody_knows_is_no_keyring(chosen):
    keyring.set_keyring(MemoryKeyring())
    keychain = SystemKeychain()
    assert not keychain.available()
    with pytest.raises(KeychainError, match="has no password store"):
        keychain.keep("w1", SECRET)
    with pytest.raises(KeychainError, match="has no password store"):
        keychain.read("w1")
    keychain.forget("w1")


def test_no_keyring_at_all(chosen):
    keyring.set_keyring(keyring.backends.fail.Keyring())
    assert not SystemKeychain().available()


def test_plaintext_files_are_not_allowed():
    assert not [name for name in ALLOWED if "alt" in name or "file" in name or "fail" in name]


@pytest.mark.parametrize("trouble", [KeyringLocked("locked"), InitError("Prompt dismissed")])
@pytest.mark.parametrize("ask", ["read", "keep", "forget"])
def test_a_refusal_is_a_sentence(backend, trouble, ask):
    backend.trouble = trouble
    arguments = ("w1", SECRET) if ask == "keep" else ("w1",)
    with pytest.raises(KeychainError, match="did not answer") as caught:
        getattr(SystemKeychain(), ask)(*arguments)
    assert caught.value.details == type(trouble).__name__


@pytest.mark.parametrize("text", ["zz", "é", "00", ""])
def test_a_damaged_secret_is_named(backend, text):
    backend.kept[SERVICE, "w1"] = text
    with pytest.raises(KeychainError, match="is damaged"):
        SystemKeychain().read("w1")


def test_a_computer_without_keyring():
    assert not NoKeychain().available()
    assert NoKeychain().read("w1") is None
    NoKeychain().forget("w1")
    with pytest.raises(KeychainError):
        NoKeychain().keep("w1", SECRET)


def test_keyring_is_loaded_only_when_asked():
    script = "import sys, nlc_desktop.keychain.system; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)
def test_a_real_secret_service(tmp_path):
    script = (
        "from nlc_desktop.keychain.system import SystemKeychain as K; k = K();"
        "assert k.available(); k.keep('w1', bytes(32)); assert k.read('w1') == bytes(32);"
        "k.forget('w1'); assert k.read('w1') is None"
    )
    shell = (
        "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null &&"
        f' exec "{sys.executable}" -c "$SCRIPT"'
    )
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    places = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": "."}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell],
        env={"PATH": "/usr/bin:/bin", "SCRIPT": script, **places},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
