"""Fault injection. `make torture` runs all of it; a short version of each runs with the tests."""
