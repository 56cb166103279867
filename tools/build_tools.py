"""Look for what building and testing an installer needs on Linux; install it, or say how.

Standard library only. On other systems PyInstaller needs nothing but itself.
"""

import ctypes
import shutil
import sys
import sysconfig

from system_libraries import provide

PACKAGE_OF = {"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg", "xz": "xz-utils"}
PACKAGE_OF_TEST = {"Xvfb": "xvfb", "xwininfo": "x11-utils", "makensis": "nsis"}


def missing_packages() -> list[str]:
    """The Debian packages that building needs and that are not here."""
    missing = {package for name, package in PACKAGE_OF.items() if not shutil.which(name)}
    return sorted(missing | _missing_python())


def missing_for_tests() -> list[str]:
    """The Debian packages that testing an installer needs and that are not here."""
    return sorted(package for name, package in PACKAGE_OF_TEST.items() if not shutil.which(name))


def _missing_python() -> set[str]:
    """Debian's own Python does without its shared library, and a frozen program cannot."""
    try:
        ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))
    except OSError:
        if sysconfig.get_config_var("LIBDIR") in {"/usr/lib", "/usr/lib/x86_64-linux-gnu"}:
            return {f"libpython3.{sys.version_info.minor}"}
    return set()


if __name__ == "__main__":
    for_tests = sys.argv[1:] == ["--tests"]
    find = missing_for_tests if for_tests else missing_packages
    raise SystemExit(
        provide(find, "testing an installer" if for_tests else "building an installer")
    )
