"""How a slow job says how far it is and learns that it was cancelled."""

from typing import Protocol

from nlc_desktop.errors import Cancelled


class Progress(Protocol):
    """Given to every slow job; the job calls `step` often and stops when it raises."""

    def step(self, done: int, total: int, sentence: str = "") -> None:
        """Says that ``done`` of ``total`` steps are behind; raises `Cancelled` when cancelled."""
        ...


class Silent:
    """Progress nobody watches and nobody cancels."""

    def step(self, done: int, total: int, sentence: str = "") -> None:
        """Does nothing."""


class Cancellable:
    """Progress that can be cancelled from another thread."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Asks the job to stop at its next step."""
        self.cancelled = True

    def step(self, done: int, total: int, sentence: str = "") -> None:
        """Raises `Cancelled` once `cancel` was called."""
        del done, total, sentence
        if self.cancelled:
            raise Cancelled
