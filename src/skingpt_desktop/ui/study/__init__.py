"""The validation study: a clinician judges what the program says of a set of cases."""
