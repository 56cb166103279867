"""The words of the house: frozen data and errors, standard library only."""
