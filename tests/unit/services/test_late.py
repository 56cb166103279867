"""What is built late is built once, by whoever asks first."""

import threading

from skingpt_desktop.services.late import Late


def test_nothing_is_built_before_it_is_asked_for_and_then_once():
    built = []

    class Thing:
        answer = 42

        def __init__(self):
            built.append(threading.current_thread().name)

    late = Late(Thing)
    assert built == []
    asking = [threading.Thread(target=lambda: late.answer) for _ in range(8)]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert len(built) == 1
    assert late.answer == 42
    assert isinstance(late.get(), Thing)
