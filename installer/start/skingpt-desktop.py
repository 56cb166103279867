"""The window of the installed program."""

from skingpt_desktop.frozen import window

raise SystemExit(window())
