"""The list of cases: its model, how a line looks, filters, details, people and comparisons."""
