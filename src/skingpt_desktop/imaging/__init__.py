"""Untrusted bytes to clean pixels, and the quality of a photo."""
