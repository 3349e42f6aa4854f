"""The agreement of a project as a page, and as a paragraph for a paper."""
