"""The list of hits: their rows, how they are painted, the keys on them, what is done with the ticked ones."""
