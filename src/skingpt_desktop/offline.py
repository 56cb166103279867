"""Keeps this process off the network; called first by the composition roots.

What each system gives. Linux (x86_64 and aarch64): the kernel refuses every socket but local ones
to the program, its libraries and all processes it starts; nothing in the program can take that
back. The one process that may fetch models descends from a launcher that was started before
(`services.launching`). Windows, macOS and other Linux: sockets made from Python are refused, and
libraries are told to stay offline; native code is not held back (THREAT_MODEL.md).
"""

import os
import socket
import sys

from skingpt_desktop.seccomp import refuse_network

OFFLINE_SWITCHES = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "DO_NOT_TRACK": "1",
}

REPORTERS = ("openvino_telemetry",)
"""Packages that are there to report on the use of another; OpenVINO's Python part sends an event to
a service for statistics as soon as it is imported beside it."""

_LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})


def go_offline() -> None:
    """Switch libraries to offline and refuse internet sockets, for as long as the process lives."""
    os.environ.update(OFFLINE_SWITCHES)
    for name in REPORTERS:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type] # so that importing it fails
    sys.addaudithook(_refuse_network)
    refuse_network()


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    opens = event == "socket.__new__" and args[1] in _INTERNET
    if opens or event in _LOOK_UPS:
        raise PermissionError("SkinGPT Desktop opens no network connection")
