"""The report of a case: seen before it is printed or saved."""
