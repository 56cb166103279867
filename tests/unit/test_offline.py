"""Whoever tries, in whatever way, gets no internet socket; each attempt in a process of its own."""

import subprocess
import sys
import textwrap
from importlib.util import find_spec

import pytest

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is one of Linux")

FROM_PYTHON = {
    "internet socket": "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "default socket": "socket.socket()",
    "internet 6 socket": "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "name look-up": "socket.getaddrinfo('example.org', 443)",
    "connection": "socket.create_connection(('127.0.0.1', 9))",
}

BY_THE_SYSTEM = {
    "internet from C": "libc.socket(2, 1, 0)",
    "internet 6 from C": "libc.socket(10, 2, 0)",
    "netlink": "libc.socket(16, 3, 0)",
    "packets": "libc.socket(17, 3, 0)",
    "high bits set": "libc.syscall(SOCKET, ctypes.c_long((1 << 32) | 2), 1, 0)",
    "io_uring": "libc.syscall(425, 1, ctypes.byref((ctypes.c_char * 256)()))",
    "a thread that ran before": "in_old_thread(lambda: libc.socket(2, 1, 0))",
    "a new thread": "in_new_thread(lambda: libc.socket(2, 1, 0))",
}

PREPARE = """
    import ctypes, platform, queue, socket, subprocess, sys, threading
    libc = ctypes.CDLL(None, use_errno=True)
    SOCKET = {"x86_64": 41, "aarch64": 198}.get(platform.machine())
    tasks, results = queue.Queue(), queue.Queue()

    def serve():
        while (task := tasks.get()) is not None:
            results.put(task())

    old = threading.Thread(target=serve)
    old.start()

    def in_old_thread(task):
        tasks.put(task)
        return results.get()

    def in_new_thread(task):
        threading.Thread(target=lambda: results.put(task())).start()
        return results.get()

    from skingpt_desktop.offline import go_offline
    before = libc.socket(2, 1, 0)
    go_offline()
"""


def run(attempt):
    code = textwrap.dedent(PREPARE) + textwrap.dedent(attempt) + "\ntasks.put(None)\n"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("attempt", FROM_PYTHON.values(), ids=FROM_PYTHON)
def test_python_is_refused_in_words(attempt):
    assert (
        run(f"try:\n    {attempt}\nexcept PermissionError as e:\n    print('refused')") == "refused"
    )


@LINUX
@pytest.mark.parametrize("attempt", BY_THE_SYSTEM.values(), ids=BY_THE_SYSTEM)
def test_the_system_refuses_it_below_python(attempt):
    assert run(f"print(before >= 0, {attempt}, ctypes.get_errno() in (0, 1))") == "True -1 True"


@LINUX
def test_a_program_that_is_started_is_refused_too():
    code = "import socket; socket.socket(socket.AF_INET)"
    attempt = f"""
        child = subprocess.run([sys.executable, "-c", {code!r}], capture_output=True, text=True)
        print("PermissionError" in child.stderr)
    """
    assert run(attempt) == "True"


@LINUX
def test_names_are_not_looked_up_below_python():
    attempt = """
        found = ctypes.c_void_p()
        print(libc.getaddrinfo(b"example.org", b"443", None, ctypes.byref(found)) != 0)
    """
    assert run(attempt) == "True"


@LINUX
def test_the_display_and_the_keychain_are_still_reached_by_local_sockets():
    attempt = """
        one, other = socket.socketpair(socket.AF_UNIX)
        one.send(b"hello")
        print(other.recv(5).decode(), socket.socket(socket.AF_UNIX).fileno() > 0)
    """
    assert run(attempt) == "hello True"


@LINUX
def test_what_was_set_is_told():
    attempt = """
        from skingpt_desktop.services.network import network_state, network_words
        libc.close(before)
        state = network_state()
        print(state.open, state.refused_by_system, "none opened" in network_words(state))
    """
    assert run(attempt) == "0 True True"


def test_libraries_are_told_to_stay_offline():
    attempt = """
        import huggingface_hub.constants as c
        print(c.HF_HUB_OFFLINE, c.HF_HUB_DISABLE_TELEMETRY)
    """
    assert run(attempt) == "True True"


@pytest.mark.skipif(find_spec("openvino") is None, reason="there is no wheel for this computer")
def test_the_package_that_would_report_on_openvinos_use_cannot_be_imported():
    attempt = """
        import openvino, importlib
        try:
            importlib.import_module("openvino_telemetry")
        except ImportError:
            print(sys.modules["openvino.tools.ovc.telemetry_utils"].tm.__name__)
    """
    assert run(attempt) == "openvino.tools.ovc.telemetry_stub"
