"""What is known about conditions and concepts, and what may be said."""
