"""The names of the menus, in their order; what stands in them is the table of actions."""

MENUS = ("File", "Edit", "Go", "Span", "Relation", "Repair", "Article", "Project", "View", "Help")
