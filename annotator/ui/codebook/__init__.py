"""The codebook panel: keys, colours, names, counts, definitions."""
