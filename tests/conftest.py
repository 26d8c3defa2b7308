"""What every test stands on: no screen, one clock, repeatable examples, no stray noise."""

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from nlc_desktop import i18n
from nlc_desktop.clock import FixedClock
from nlc_desktop.store.key_file import KdfCost

if TYPE_CHECKING:
    from nlc_desktop.services.session import OpenOffice

QUICK = KdfCost(memory=8192, passes=1, lanes=1)
"""What guessing costs in tests: next to nothing."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("repeatable")


class _Collector(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs a warning; one that means to is marked ``logs_warnings``.

    Qt's own warnings fail a test through pytest-qt (``qt_log_level_fail`` in pyproject.toml).
    """
    if request.node.get_closest_marker("logs_warnings"):
        yield
        return
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if collector.lines:
        pytest.fail("stray log records:\n" + "\n".join(collector.lines), pytrace=False)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test begins and ends in English."""
    i18n.install("en")
    yield
    i18n.install("en")


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at 14:32:05 on 23 November 2026 in Kuala Lumpur."""
    return FixedClock()


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example workspace, built once per session; copy it, never open it in place."""
    from nlc_desktop.services import example  # noqa: PLC0415 - only who asks pays for it

    folder = tmp_path_factory.mktemp("example") / "kota-damai"
    example.build(folder, FixedClock(), cost=QUICK).workspace.close()
    return folder


@pytest.fixture
def example_office(
    example_folder: Path, tmp_path: Path, clock: FixedClock
) -> Iterator["OpenOffice"]:
    """An open copy of the example workspace, standing at the clock's moment."""
    from nlc_desktop.services import example, unlocking  # noqa: PLC0415

    folder = tmp_path / "kota-damai"
    shutil.copytree(example_folder, folder)
    office = unlocking.open_with_passphrase(folder, example.PASSPHRASE, clock, floor=QUICK)
    yield office
    office.workspace.close()
