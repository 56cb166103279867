import subprocess
import sys

import pytest

ATTEMPTS = {
    "internet socket": "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "default socket": "socket.socket()",
    "internet 6 socket": "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "name look-up": "socket.getaddrinfo('example.org', 443)",
    "connection": "socket.create_connection(('127.0.0.1', 9))",
}


@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS)
def test_the_process_refuses_the_network(attempt):
    code = (
        "import socket\n"
        "from skingpt_desktop.offline import go_offline\n"
        "go_offline()\n"
        f"try:\n    {attempt}\nexcept PermissionError:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"


def test_libraries_are_told_to_stay_offline():
    code = (
        "from skingpt_desktop.offline import go_offline\n"
        "go_offline()\n"
        "import huggingface_hub.constants as c\n"
        "print(c.HF_HUB_OFFLINE, c.HF_HUB_DISABLE_TELEMETRY)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True True\n"
