"""Two files of one project become one: the union of their logs, projected again."""
