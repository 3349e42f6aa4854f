"""The page of the labels: the tree, the form, and how a label is moved."""
