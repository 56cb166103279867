"""How good a model is: photos of known conditions through the program's own way, and figures."""
