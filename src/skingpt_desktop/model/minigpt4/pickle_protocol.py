"""What the program and the process that reads pickles say to each other; imports nothing large."""

CHILD_ARGUMENT = "--unpickle-weights"
"""What a frozen program is called with, before two paths, to be that process."""
DONE, NOT_WEIGHTS, DISK, MEMORY = 0, 3, 4, 5
"""Its exit codes."""
