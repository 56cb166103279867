"""`python -m skingpt_desktop` is the command line."""

from skingpt_desktop.cli import main

raise SystemExit(main())
