"""A real computer with too little memory, made by the system's own limit on a process."""

import os
import subprocess
import sys
import textwrap

import pytest

from .conftest import MODEL, RESOURCES

TALK = """
    import resource
    from pathlib import Path
    from skingpt_desktop.domain.errors import ModelTooLarge
    from skingpt_desktop.domain.findings import Assessment
    from skingpt_desktop.domain.photo import Photo, Quality
    from skingpt_desktop.domain.predictor import never_cancelled, unreported
    from skingpt_desktop.knowledge.library import Knowledge
    from skingpt_desktop.services.assess import assess
    from skingpt_desktop.services.converse import Question, answer
    from skingpt_desktop.services.load import load_model

    predictor = load_model(Path({model!r}), unreported, never_cancelled)
    knowledge = Knowledge.load(Path({knowledge!r}))
    photo = Photo(224, 224, bytes([200, 150, 130]) * 224 * 224, Quality(0.9))
    seen = assess(photo, predictor, knowledge)

    def ask(text):
        asked = Question(text, photo, seen)
        return answer(asked, predictor, knowledge, unreported, never_cancelled)

    other = Photo(512, 512, bytes([200, 150, 130]) * 512 * 512, Quality(0.9))
    held = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (held + 2_000_000, resource.RLIM_INFINITY))
    for work in (lambda: ask("What is it?" * 80), lambda: assess(other, predictor, knowledge)):
        try:
            work()
        except ModelTooLarge as error:
            print("refused:", error.title)
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print("words:", len(ask("What is it?").answer.split()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is one of Linux")
def test_running_out_of_memory_is_a_sentence_and_the_model_goes_on():
    code = textwrap.dedent(TALK).format(model=str(MODEL), knowledge=str(RESOURCES / "knowledge"))
    # Each larger piece of memory is asked of the system, so that its limit is felt at once.
    environment = os.environ | {"MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TRIM_THRESHOLD_": "0"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("refused: This computer ran out of memory") >= 1
    assert int(done.stdout.rsplit("words:", 1)[1]) > 5
