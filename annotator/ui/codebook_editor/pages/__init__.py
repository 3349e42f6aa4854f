"""The pages of the editor beside the labels: groups, relations, rules, versions."""
