"""The settings, and what to tell someone who helps: the state of this installation."""
