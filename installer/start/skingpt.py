"""The command line of the installed program."""

from skingpt_desktop.frozen import command_line

raise SystemExit(command_line())
