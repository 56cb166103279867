"""The model manager: what is on this computer, what can be fetched, and which one speaks."""
