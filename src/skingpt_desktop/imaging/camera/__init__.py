"""A camera of this computer, seen from a process of its own."""
