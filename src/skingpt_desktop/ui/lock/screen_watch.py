"""Hears from the desktop that the screen was locked or the computer goes to sleep.

On Linux alone, over the local sockets of D-Bus; elsewhere the window locks after a while without
use.
"""

import os
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SCREEN_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)
_SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class ScreenWatch(QObject):
    """Emits `away` where the desktop says that nobody can be at the window."""

    away = Signal()

    def listen(self) -> None:
        """Begin to listen, where there is a bus."""
        if not sys.platform.startswith("linux"):
            return
        if _has_session_bus():
            self.listen_on(QDBusConnection.sessionBus(), _SCREEN_SAVERS, "ActiveChanged")
        self.listen_on(QDBusConnection.systemBus(), (_SLEEP,), "PrepareForSleep")

    def listen_on(
        self, bus: QDBusConnection, places: tuple[tuple[str, str], ...], signal: str
    ) -> None:
        """Hear this signal from each of these places: a path and an interface."""
        if bus.isConnected():
            for path, interface in places:
                # SLOT gives a str, whatever the stubs of PySide6 say of this argument.
                slot = cast("bytes", SLOT("_began(bool)"))
                bus.connect("", path, interface, signal, self, slot)

    @Slot(bool)
    def _began(self, began: bool) -> None:
        """The screen is locked or free again; the computer goes to sleep or wakes up."""
        if began:
            self.away.emit()


def _has_session_bus() -> bool:
    """Whether one runs; otherwise none is to be started for this."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return folder is not None and (Path(folder) / "bus").exists()
