"""What is looked for: the field, the kind of words in it, and the filters."""
