"""The help inside the program, which needs no network."""
