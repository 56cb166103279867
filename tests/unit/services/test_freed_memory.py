"""A photo that is let go of does not stay in memory; in a process of its own."""

import subprocess
import sys
import textwrap
from subprocess import PIPE

import pytest

from memory import memory_of

PROGRAM = textwrap.dedent("""
    import sys
    from skingpt_desktop.services.freed_memory import fill_what_is_freed, give_back_freed_memory

    held = [bytes(reversed(b"yranac")) * 4_000 for _ in range(300)]
    kept = [bytes(24_000) for _ in range(300)]
    print("held", flush=True)
    sys.stdin.readline()
    if sys.argv[1] == "for good":
        fill_what_is_freed(True)
        held.clear()
        give_back_freed_memory()
        fill_what_is_freed(False)
    held.clear()
    print("let go", flush=True)
    sys.stdin.readline()
""")


@pytest.mark.skipif(
    sys.platform != "linux", reason="glibc's allocator, and memory as Linux shows it"
)
@pytest.mark.parametrize("way", ["for good", "as Python does it"])
def test_what_is_let_go_of_is_gone(way):
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, way], stdin=PIPE, stdout=PIPE, text=True, bufsize=1
    ) as program:
        assert program.stdout.readline() == "held\n"
        assert memory_of(program.pid).count(b"canary" * 20) > 1_000
        program.stdin.write("\n")
        assert program.stdout.readline() == "let go\n"
        left = memory_of(program.pid).count(b"canary" * 20)
        program.stdin.write("\n")
    assert (left == 0) is (way == "for good")
