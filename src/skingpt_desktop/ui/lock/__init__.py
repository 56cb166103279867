"""Locking the window, and what opens it again."""
