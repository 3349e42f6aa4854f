"""The names of the menus, in their order; what stands in them is the table of actions."""

MENUS = ("File", "Edit", "Go", "Tag", "Relation", "Mending", "Article", "Project", "View", "Help")
