import logging
import threading

import pytest

from skingpt_desktop.domain.errors import DiskFull
from skingpt_desktop.ui.jobs import Handlers, Lane, Lanes, plain


@pytest.fixture
def lane(qapp):
    lane = Lane("test")
    yield lane
    lane.shut_down()


def test_what_a_task_reports_and_returns_arrives_in_the_main_thread(lane, qtbot):
    seen = []

    def note(value):
        seen.append((value, threading.current_thread() is threading.main_thread()))

    def task(report, is_cancelled):
        report("half")
        return threading.current_thread() is threading.main_thread()

    lane.submit(task, Handlers(done=note, progress=note))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [("half", True), (False, True)]
    assert not lane.busy


def test_an_error_of_the_house_arrives_as_it_is(lane, qtbot):
    error = DiskFull("The disk is full", "Make room.")
    got = []

    def task(report, is_cancelled):
        raise error

    lane.submit(task, Handlers(failed=got.append))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [error]


def test_any_other_error_becomes_calm_words_that_quote_nothing(lane, qtbot, caplog):
    got = []

    def task(report, is_cancelled):
        raise ValueError("Jane Doe, melanoma")

    with caplog.at_level(logging.ERROR):
        lane.submit(task, Handlers(failed=got.append))
        qtbot.waitUntil(lambda: bool(got))
    assert "Jane" not in got[0].title + got[0].message
    assert caplog.records[0].exc_info is not None
    assert "Jane" not in caplog.records[0].getMessage()


def test_a_later_task_of_the_same_topic_makes_the_earlier_one_stale(lane, qtbot):
    held = threading.Event()
    got = []

    def first(report, is_cancelled):
        report("stale progress")
        held.wait(10)
        return "first", is_cancelled()

    lane.submit(first, Handlers(done=got.append, progress=got.append), "photo")
    lane.submit(plain(lambda: "second"), Handlers(done=got.append), "photo")
    held.set()
    qtbot.waitUntil(lambda: bool(got) and not lane.busy)
    assert got == ["second"]


def test_a_cancelled_task_still_gives_its_result_and_a_dropped_one_does_not(lane, qtbot):
    held = threading.Event()
    got = []

    def task(report, is_cancelled):
        held.wait(10)
        return is_cancelled()

    cancelled = lane.submit(task, Handlers(done=lambda value: got.append(("cancelled", value))))
    dropped = lane.submit(task, Handlers(done=lambda value: got.append(("dropped", value))))
    cancelled.cancel()
    dropped.drop()
    held.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert got == [("cancelled", True)]


def test_tasks_of_a_lane_run_in_one_thread_in_order(lane, qtbot):
    order = []
    for number in range(20):
        lane.submit(plain(lambda n=number: order.append((n, threading.get_ident()))), Handlers())
    qtbot.waitUntil(lambda: not lane.busy)
    assert [number for number, _ in order] == list(range(20))
    assert len({thread for _, thread in order}) == 1


def test_shutting_down_finishes_the_store_lane_and_joins_all(qapp):
    before = threading.active_count()
    lanes = Lanes()
    kept = []
    for number in range(5):
        lanes.store.submit(plain(lambda n=number: kept.append(n)), Handlers())
    lanes.model.submit(lambda report, is_cancelled: _until(is_cancelled), Handlers())
    lanes.shut_down()
    assert kept == list(range(5))
    assert threading.active_count() == before


def test_nothing_is_taken_after_shutting_down(qapp):
    lane = Lane("test")
    lane.shut_down()
    lane.submit(plain(lambda: 1), Handlers())
    assert not lane.busy


def _until(is_cancelled):
    waiting = threading.Event()
    while not is_cancelled():
        waiting.wait(0.005)
