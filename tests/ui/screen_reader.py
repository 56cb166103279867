"""A small screen reader: it knows a window by what the accessibility bus of Linux tells of it.

AT-SPI's interfaces: https://gitlab.gnome.org/GNOME/at-spi2-core, folder `xml`. Everything runs over
local sockets (AF_UNIX).
"""

import os
import shutil
import subprocess
import threading
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENT_S = 30.0
_EVENTS = "org.a11y.atspi.Event.Object"
_ROOT = "/org/a11y/atspi/accessible/root"
TAB, SHIFT = 23, 50
"""Codes of keys on the usual keyboard of X11."""
_PRESS, _RELEASE, _PRESS_AND_RELEASE = range(3)
_FOCUSABLE, _FOCUSED, _SHOWING, _ENABLED = 11, 12, 25, 8


def what_is_missing():
    """What a computer lacks to be read by a screen reader; empty where nothing is missing."""
    wanted = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not any(Path(one).is_file() for one in LAUNCHERS):
        wanted.append("at-spi2-core")
    return wanted


@contextmanager
def desktop(folder):
    """A screen and a session bus of their own; gives the environment for programs in it."""
    with ExitStack() as ends:
        env = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        # Without -noreset it drops everybody's connection when the first program leaves it.
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-noreset"]
        screen = _started(ends, command, env)
        env["DISPLAY"] = f":{screen}"
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        env["DBUS_SESSION_BUS_ADDRESS"] = _started(ends, bus, env)
        yield env


def _started(ends, command, env):
    """Start a server, ended with all it started when the test ends; gives its first line."""
    process = subprocess.Popen(
        command,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    ends.callback(_end, process)
    return process.stdout.readline().strip()


def _end(process):
    process.terminate()
    process.wait(10)
    process.stdout.close()


@dataclass(frozen=True)
class Heard:
    """An event: what happened to which object, with the words that came with it."""

    kind: str
    detail: str
    place: tuple
    words: str
    is_on: bool


@dataclass(frozen=True)
class Thing:
    """One object of a window as a screen reader knows it."""

    place: tuple
    name: str
    role: str
    states: frozenset
    box: tuple

    @property
    def focusable(self):
        return {_FOCUSABLE, _SHOWING, _ENABLED} <= self.states


class ScreenReader:
    """Reads the accessible tree of the one program on its bus, and hears its events."""

    def __init__(self, env):
        session = open_dbus_connection(env["DBUS_SESSION_BUS_ADDRESS"])
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=PATIENT_S)
        address = reply.body[0]
        session.close()
        self._bus = open_dbus_connection(address)
        self._ears = open_dbus_connection(address)
        self._heard = []
        self._news = threading.Condition()
        self._listen()

    def _listen(self):
        rule = MatchRule(type="signal", interface=_EVENTS)
        self._ears.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENT_S)
        threading.Thread(target=self._hear, daemon=True).start()

    def _hear(self):
        while True:
            try:
                message = self._ears.receive()
            except (OSError, EOFError, ValueError):
                return
            fields = message.header.fields
            if message.header.message_type is not MessageType.signal:
                continue
            if fields.get(HeaderFields.interface) != _EVENTS:
                continue
            place = (fields[HeaderFields.sender], fields[HeaderFields.path])
            detail, one, _, value = message.body[:4]
            words = value[1] if isinstance(value[1], str) else str(one)
            with self._news:
                self._heard.append(
                    Heard(fields[HeaderFields.member], detail, place, words, one == 1)
                )
                self._news.notify_all()

    def close(self):
        for one in (self._bus, self._ears):
            one.close()

    @property
    def announced(self):
        """All that a screen reader was asked to say, in order."""
        with self._news:
            return [one.words for one in self._heard if one.kind == "Announcement"]

    def until_announced(self, words):
        """Wait until this was said."""
        self._until(lambda: any(words in said for said in self.announced), words)

    def _until(self, happened, what):
        end = time.monotonic() + PATIENT_S
        while not happened():
            if time.monotonic() > end:
                raise AssertionError(f"never came: {what}; said: {self.announced}")
            with self._news:
                self._news.wait(0.1)

    def _call(self, place, interface, member, signature="", body=()):
        where = DBusAddress(place[1], place[0], f"org.a11y.atspi.{interface}")
        message = new_method_call(where, member, signature, body)
        reply = self._bus.send_and_get_reply(message, timeout=PATIENT_S)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{interface}.{member}: {reply.body}")
        return reply.body

    def _property(self, place, interface, name):
        where = DBusAddress(place[1], place[0], "org.freedesktop.DBus.Properties")
        call = new_method_call(where, "Get", "ss", (f"org.a11y.atspi.{interface}", name))
        return self._bus.send_and_get_reply(call, timeout=PATIENT_S).body[0][1]

    def programs(self):
        """The places of the programs that can be read."""
        return self._call(("org.a11y.atspi.Registry", _ROOT), "Accessible", "GetChildren")[0]

    def until_program(self):
        """Wait for a program with a window; gives the place of the program."""
        self._until(lambda: self.programs() and self._children(self.programs()[0]), "a window")
        return self.programs()[0]

    def _children(self, place):
        return self._call(place, "Accessible", "GetChildren")[0]

    def read(self, place):
        """One object."""
        low, high = self._call(place, "Accessible", "GetState")[0]
        bits = low | high << 32
        states = frozenset(bit for bit in range(64) if bits >> bit & 1)
        try:
            box = self._call(place, "Component", "GetExtents", "u", (0,))[0]
        except LookupError:
            box = (0, 0, 0, 0)
        role = self._call(place, "Accessible", "GetRoleName")[0]
        return Thing(place, self._property(place, "Accessible", "Name"), role, states, tuple(box))

    def things(self, place=None):
        """Everything that is in sight, in the order of the tree."""
        start = self.until_program() if place is None else place
        found = []
        for child in self._children(start):
            thing = self.read(child)
            if _SHOWING in thing.states:
                found.append(thing)
                found += self.things(child)
        return found

    def find(self, name, role=None):
        """The first object in sight of this name; waits for it."""
        found = []

        def is_there():
            found[:] = [
                one
                for one in self.things()
                if one.name.startswith(name) and role in (None, one.role)
            ]
            return bool(found)

        self._until(is_there, name)
        return found[0]

    def key(self, key, *held):
        """Press a key on the keyboard of the screen, with others held."""
        for code in held:
            self._strike(code, _PRESS)
        self._strike(key, _PRESS_AND_RELEASE)
        for code in held:
            self._strike(code, _RELEASE)

    def _strike(self, code, kind):
        place = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
        body = (code, "", kind)
        self._call(place, "DeviceEventController", "GenerateKeyboardEvent", "isu", body)

    def focus_after(self, key, *held):
        """Press a key that moves the focus; gives what has it then."""
        before = len(self._focused())
        self.key(key, *held)
        self._until(lambda: len(self._focused()) > before, "the focus")
        return self.read(self._focused()[-1])

    def until_heard(self):
        """Wait until the program tells of what happens.

        It may have missed who listens while it started, so it is told again.
        """
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")

        def heard():
            for event in ("object:announcement", "object:state-changed"):
                self._call(registry, "Registry", "RegisterEvent", "sass", (event, [], ""))
            self.key(TAB)
            with self._news:
                return self._news.wait_for(
                    lambda: any(one.detail == "focused" for one in self._heard), 0.2
                )

        self._until(heard, "an event")

    def _focused(self):
        """Whatever got the focus, in order."""
        with self._news:
            return [one.place for one in self._heard if one.detail == "focused" and one.is_on]

    def press(self, thing):
        """Do what a click would do, without a mouse."""
        assert self._call(thing.place, "Action", "DoAction", "i", (0,))[0]
