"""Files that carry annotations: looked at, shown and decided about before anything of them is written."""
