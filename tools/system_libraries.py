"""Look for the system libraries that Qt needs on Linux; install them, or say how.

Standard library only: it runs before anything is installed. On other systems Qt needs nothing.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

PACKAGE_OF = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-image.so.0": "libxcb-image0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-randr.so.0": "libxcb-randr0",
}
FOR_A_CAMERA = {
    "libpulse.so.0": "libpulse0",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
}
"""What Qt's media library is linked to; without it all works but a camera."""
FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", str(Path.home() / ".fonts"))


def missing_packages() -> list[str]:
    """The Debian packages of the libraries that cannot be loaded, and a font if there is none."""
    missing = [package for library, package in PACKAGE_OF.items() if not _loads(library)]
    return missing if _has_font() else [*missing, "fonts-dejavu-core"]


def missing_for_a_camera() -> list[str]:
    """The same for a camera, which the program can do without."""
    return [package for library, package in FOR_A_CAMERA.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    endings = (".ttf", ".otf", ".ttc")
    return any(
        name.endswith(endings)
        for folder in FONTS
        for _, _, names in os.walk(folder)
        for name in names
    )


def administrator() -> list[str] | None:
    """How to run a command as administrator without a question, or None."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if (
        sudo
        and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return [sudo, "-n"]
    return None


def provide(find_missing: Callable[[], list[str]], purpose: str) -> int:
    """Install the packages that are missing, or say how; 0 where all is there in the end."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = find_missing()
    if not missing:
        return 0
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    prefix = administrator()
    if shutil.which("apt-get") and prefix is not None:
        print(f"Installing system packages for {purpose}:", " ".join(missing), flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*prefix, "apt-get", "update", "-qq"], check=False, env=quiet)
        subprocess.run([*prefix, *install, "-qq"], check=False, env=quiet)
        missing = find_missing()
    if missing:
        print(f"System packages for {purpose} are missing. Please run:\n")
        print("    sudo " + " ".join(install[:4] + missing) + "\n")
        print("(On other Linux systems: the packages with the same content.) Then try again.")
        return 1
    return 0


if __name__ == "__main__":
    code = provide(missing_packages, "the window")
    provide(missing_for_a_camera, "a camera, if you have one")
    raise SystemExit(code)
