"""On Linux, the download process shuts itself out of the user's files.

What each system gives: Linux 5.13 and later with Landlock: the process can read the program, the
system's libraries and settings, and nothing of the user's; it can write to one folder. Older Linux,
macOS and Windows: no such wall; there the process is kept apart only by knowing no other folder
and by having been handed no key, and cases are encrypted.
"""

import os
from pathlib import Path

from skingpt_desktop.landlock import confine, places_of_the_program

_SYSTEM = (
    "/usr",
    "/lib",
    "/lib64",
    "/etc/ssl",
    "/etc/pki",
    "/etc/ca-certificates",
    "/etc/crypto-policies",
    "/etc/hosts",
    "/etc/resolv.conf",
    "/etc/nsswitch.conf",
    "/etc/gai.conf",
    "/etc/host.conf",
    "/etc/services",
    "/etc/protocols",
    "/etc/localtime",
    "/etc/ld.so.cache",
    "/run/systemd/resolve",
    "/run/resolvconf",
    "/run/NetworkManager",
    "/dev/urandom",
    "/dev/null",
)
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def confine_to(folder: Path) -> bool:
    """Leave this process one folder to write to, for good; whether the kernel does so.

    To be called before other threads start: only the calling thread and those it starts later are
    confined.
    """
    chosen = [Path(os.environ[name]) for name in _CERTIFICATES if os.environ.get(name)]
    readable = [*map(Path, _SYSTEM), *places_of_the_program(), *chosen]
    return confine(readable=readable, writable=[folder])
