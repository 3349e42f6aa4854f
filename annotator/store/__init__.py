"""The only SQL: one project file, its log of revisions, and the tables that are projected from it."""
