"""The dock in which spans are decided anew whose label means something else by now."""
