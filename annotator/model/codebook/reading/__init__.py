"""Reading a codebook from a YAML file, with a sentence for everything that is wrong in it."""
