"""The runner of slow work: order, errors, cancelling, progress, closing."""

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from nlc_desktop.errors import NlcError
from nlc_desktop.progress import Progress
from nlc_desktop.ui import jobs as jobs_module
from nlc_desktop.ui.jobs import Job, Jobs
from nlc_desktop.ui.status_line import JobLine
from nlc_desktop.ui.theme import Look


@pytest.fixture
def jobs(qapp):
    runner = Jobs()
    yield runner
    runner.shutdown()


def heard(job: Job) -> list[tuple]:
    said: list[tuple] = []
    job.progressed.connect(lambda *step: said.append(("progressed", *step)))
    job.succeeded.connect(lambda result: said.append(("succeeded", result)))
    job.failed.connect(lambda error: said.append(("failed", type(error))))
    job.finished.connect(lambda: said.append(("finished",)))
    return said


def test_work_returns_its_result_on_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads = []

    def work(progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 7

    job = jobs.run(work)
    said = heard(job)
    job.succeeded.connect(lambda _: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: job.done)
    assert said == [("succeeded", 7), ("finished",)]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert jobs.running == frozenset()


def test_a_failure_arrives_whatever_it_is(jobs: Jobs, qtbot: QtBot) -> None:
    for error in (NlcError("The disk is full."), ZeroDivisionError("ours")):

        def work(progress: Progress, error: Exception = error) -> None:
            raise error

        job = jobs.run(work)
        said = heard(job)
        with qtbot.waitSignal(jobs.failed) as failure:
            pass
        qtbot.waitUntil(lambda job=job: job.done)
        assert failure.args == [job, error]
        assert said == [("failed", type(error)), ("finished",)]


def test_a_caller_that_handles_its_errors_is_left_alone(jobs: Jobs, qtbot: QtBot) -> None:
    told = []
    jobs.failed.connect(lambda *_: told.append(1))
    job = jobs.run(lambda _: 1 // 0, own_errors=True)
    said = heard(job)
    qtbot.waitUntil(lambda: job.done)
    assert said == [("failed", ZeroDivisionError), ("finished",)]
    assert told == []


def test_cancelling_stops_at_the_next_step_and_says_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    began, go_on = threading.Event(), threading.Event()
    steps = []

    def work(progress: Progress) -> None:
        began.set()
        go_on.wait(10)
        progress.step(1, 2)
        steps.append("went on")

    job = jobs.run(work)
    said = heard(job)
    assert began.wait(10)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: job.done)
    assert said == [("finished",)]
    assert steps == []


def test_progress_is_told_newest_first_and_never_floods(jobs: Jobs, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        for done in range(10_000):
            progress.step(done + 1, 10_000, "Reading")

    job = jobs.run(work)
    said = heard(job)
    qtbot.waitUntil(lambda: job.done)
    steps = [line for line in said if line[0] == "progressed"]
    assert 0 < len(steps) < 10_000
    assert [step[1] for step in steps] == sorted(step[1] for step in steps)
    assert said[-1] == ("finished",)


def test_writes_keep_their_order_on_one_thread(jobs: Jobs, qtbot: QtBot) -> None:
    done, threads = [], set()

    def write(number: int) -> None:
        threads.add(threading.get_ident())
        done.append(number)

    written = [jobs.write(lambda number=number: write(number)) for number in range(200)]
    qtbot.waitUntil(lambda: all(job.done for job in written))
    assert done == list(range(200))
    assert len(threads) == 1


def test_a_write_that_fails_does_not_stop_the_next(jobs: Jobs, qtbot: QtBot) -> None:
    first = jobs.write(lambda: 1 // 0, own_errors=True)
    second = jobs.write(lambda: "kept")
    said = heard(second)
    first.cancel()
    qtbot.waitUntil(lambda: second.done)
    assert ("succeeded", "kept") in said


def test_closing_waits_for_every_write_and_cancels_the_rest(qapp) -> None:
    jobs = Jobs()
    written, began = [], threading.Event()

    def slow(progress: Progress) -> None:
        began.set()
        while True:
            progress.step(0, 0)

    endless = jobs.run(slow)
    assert began.wait(10)
    writes = [jobs.write(lambda number=number: written.append(number)) for number in range(50)]
    jobs.shutdown()
    assert written == list(range(50))
    assert endless.done
    assert all(job.done for job in writes)


def test_no_work_is_taken_after_closing(qtbot: QtBot) -> None:
    jobs = Jobs()
    jobs.shutdown()
    ran = []
    job = jobs.write(lambda: ran.append(1))
    qtbot.waitUntil(lambda: job.done)
    assert ran == []


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(jobs_module, "_SHOWN_AFTER", 1)
    monkeypatch.setattr(jobs_module, "_CANCELLABLE_AFTER", 2)


@pytest.mark.usefixtures("impatient")
def test_a_long_job_is_shown_and_can_be_cancelled(kit: Look, jobs: Jobs, qtbot: QtBot) -> None:
    line = JobLine()
    qtbot.addWidget(line)
    line.watch(jobs)
    said = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            progress.step(3, 12, "Reading page 3 of 12")
            said.set()

    job = jobs.run(work, title="Reading the pack")
    qtbot.waitUntil(lambda: line.bar.maximum() == 12 and not line.cancel.isHidden())
    assert not line.isHidden()
    assert line.words.whole == "Reading page 3 of 12"
    line.cancel.click()
    qtbot.waitUntil(lambda: job.done)
    assert line.isHidden()
    assert line.job is None


@pytest.mark.usefixtures("impatient")
def test_a_write_is_shown_but_never_cut_off(kit: Look, jobs: Jobs, qtbot: QtBot) -> None:
    line, go_on = JobLine(), threading.Event()
    qtbot.addWidget(line)
    line.watch(jobs)
    job = jobs.write(lambda: go_on.wait(10), title="Storing")
    qtbot.waitUntil(lambda: line.job is job)
    job.cancel()
    assert not job.cancelled
    assert line.cancel.isHidden()
    go_on.set()
    qtbot.waitUntil(lambda: job.done)


class Knot:
    """Something that only the collector of cycles takes away."""

    def __init__(self) -> None:
        self.itself = self


def test_a_worker_takes_no_window_down(jobs: Jobs, qtbot: QtBot) -> None:
    """A cycle left by the GUI thread is collected there, never on a worker (Qt crashes)."""
    gc.collect()
    ended_on: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: ended_on.append(threading.current_thread()))
    left = threading.Event()

    def work(progress: Progress) -> int:
        left.wait()
        return sum(len(Knot().__dict__) for _ in range(200_000))

    job = jobs.run(work)
    del knot
    left.set()
    qtbot.waitUntil(lambda: job.done)
    assert gc.isenabled()
    gc.collect()
    assert ended_on == [threading.main_thread()]


def test_cycles_wait_until_the_last_worker_has_ended(jobs: Jobs, qtbot: QtBot) -> None:
    go_on = threading.Event()
    long, short = jobs.run(lambda _: go_on.wait()), jobs.run(lambda _: 1)
    qtbot.waitUntil(lambda: short.done)
    still = not gc.isenabled()
    go_on.set()
    qtbot.waitUntil(lambda: long.done)
    assert still
    assert gc.isenabled()


def test_work_refused_at_the_end_leaves_the_collector_on(qapp, qtbot: QtBot) -> None:
    runner = Jobs()
    runner.shutdown()
    job = runner.run(lambda _: 1)
    qtbot.waitUntil(lambda: job.done)
    assert gc.isenabled()
