"""Fetches a model from a hub, in a process of its own: the one room that opens sockets."""
