"""A disk of its own in a file, which can be pulled out: for who may mount one (root on Linux)."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BYTES = 16_000_000
_SHUT_DOWN, _WITHOUT_FLUSHING = 0x8004587D, 2
"""ext4's request for an end at once, as where its disk is gone: EXT4_IOC_SHUTDOWN in Linux's
fs/ext4/ext4.h."""


class SmallDisk:
    """Mounted at `place`; what was not flushed when it is pulled out is lost."""

    def __init__(self, folder: Path) -> None:
        self._image = folder / "disk.img"
        self.place = folder / "disk"

    def make(self) -> bool:
        """Whether it is there; false where this user may not mount one."""
        if shutil.which("mkfs.ext4") is None:
            return False
        self.place.mkdir()
        with self._image.open("wb") as file:
            file.truncate(_BYTES)
        _run("mkfs.ext4", "-q", "-F", str(self._image))
        try:
            self.plug_in()
        except subprocess.CalledProcessError:
            return False
        return True

    def plug_in(self, how: str = "rw") -> None:
        """Mount it, perhaps write-protected (`ro`)."""
        _run("mount", "-o", f"loop,{how}", str(self._image), str(self.place))

    def put_away(self) -> None:
        """Unmount it; no file on it may be open."""
        _run("umount", str(self.place))

    def pull_out(self) -> None:
        """From now on each access to it fails."""
        import fcntl

        handle = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUT_DOWN, _WITHOUT_FLUSHING.to_bytes(4, "little"))
        finally:
            os.close(handle)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk | None]:
    """A disk in this folder, or None where this user may not have one."""
    disk = SmallDisk(folder)
    made = disk.make()
    try:
        yield disk if made else None
    finally:
        if made:
            with contextlib.suppress(subprocess.CalledProcessError):
                disk.put_away()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
