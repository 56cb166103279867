"""Keeps this process off the network; called first by the composition roots."""

import os
import socket
import sys

OFFLINE_SWITCHES = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "DO_NOT_TRACK": "1",
}

_LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})


def go_offline() -> None:
    """Switch libraries to offline and refuse internet sockets made from Python.

    The audit hook cannot be removed again while the process lives.
    """
    os.environ.update(OFFLINE_SWITCHES)
    sys.addaudithook(_refuse_network)


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    opens = event == "socket.__new__" and args[1] in _INTERNET
    if opens or event in _LOOK_UPS:
        raise PermissionError("SkinGPT Desktop opens no network connection")
