"""Reading codebooks: from YAML files and plain mappings, with a sentence for everything that is wrong in them."""
