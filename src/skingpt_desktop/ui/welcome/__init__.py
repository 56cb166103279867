"""The first start: what this is, and the few choices to make before the first photo."""
