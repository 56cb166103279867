"""Two-stage training, its data sets and its evaluation."""
